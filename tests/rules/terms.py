"""The terms of the rails that the rules are tried with."""

from __future__ import annotations

from dataclasses import replace

from pos_terminal.domain.terms import Capabilities, LostCreate, Refunds, Repeat, Terms

SWIP = Terms(
    rail="swip",
    title="SWiP",
    account="swip-account",
    capabilities=Capabilities(
        loyalty=True,
        cash_with_loyalty=True,
        lost_create=LostCreate.LOOK,
        settle_again=Repeat.TWO_LOOKS,
        void_again=Repeat.TWO_LOOKS,
        void_proof_is_any_other_status=True,
        failed_settle_gives_back=True,
        refunds=Refunds.MANY,
        release=True,
    ),
    approve_s=45.0,
    settle_by_s=75.0,
    service_life_s=90.0,
    poll=((45.0, 1.0), (0.0, 2.0)),
    first_look_s=0.3,
)
SWIP_STATIC = replace(
    SWIP,
    static_code=True,
    capabilities=replace(SWIP.capabilities, lost_create=LostCreate.BLOCKS_DESK),
)
DROPPAY = Terms(
    rail="droppay",
    title="DropPay",
    account="droppay-account",
    capabilities=Capabilities(
        hold=True,
        lost_create=LostCreate.HARMLESS,
        settle_again=Repeat.EACH_LOOK,
        void_again=Repeat.EACH_LOOK,
        refunds=Refunds.ONCE,
        refund_repeat_is_refused=True,
        refund_needs_settle_id=True,
        phone_shows_code=True,
    ),
    approve_s=300.0,
    settle_by_s=240.0,
    settle_by_from_approval=True,
    service_life_s=900.0,
    poll=((30.0, 1.0), (60.0, 2.0), (0.0, 4.0)),
    first_look_s=0.5,
)
