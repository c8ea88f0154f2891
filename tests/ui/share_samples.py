"""A sale that is paid in parts, and one that is given up, as the till shows them."""

from __future__ import annotations

from dataclasses import replace

from pos_terminal.app.views import GivingUpView, PaymentPhase, RailChoice, ShareView, TillView
from tests.ui import samples

CASH = ShareView("Cash", 500, "settled", "cash", "cash", change=500)
SWIP = ShareView("SWiP wallet", 790, "settled", "swip", "rail", "8f2c-41d7-9e03")
DROPPAY = ShareView("DropPay", 300, "settled", "droppay", "rail", "CHTQA45B7PA98")
CARD = ShareView("Card", 400, "settled", "external", "external", "slip 4711")
LIMITS = {"amount_too_small": 5000, "amount_too_large": 2000}
GOING = (
    replace(SWIP, state="returned"),
    replace(DROPPAY, state="returning"),
    replace(CASH, state="by_hand"),
    replace(CARD, state="by_hand"),
)


def parts(*shares: ShareView, **more: object) -> TillView:
    """Some of the sample's sum is paid."""
    due = samples.TENDER.due - sum(share.minor for share in shares)
    tender = replace(
        samples.TENDER,
        due=due,
        due_cash=due,
        quick=(1500, 2000, 5000),
        shares=shares,
        parts=(-(-due // 2), -(-due // 3)),
        can_go_back=not shares,
        can_give_up=bool(shares),
    )
    return samples.tendering(tender=replace(tender, **more))  # type: ignore[arg-type]


def part_chosen(minor: int = 1000) -> TillView:
    """Ten euros of the sum are to be paid next; one way cannot take a part."""
    rails = list(samples.RAILS)
    rails[3] = replace(rails[3], enabled=False, reason="only_last_share")
    rails[1] = replace(rails[1], trouble="rail_not_answering", trouble_at="10:38")
    return parts(share=minor, due_cash=minor, quick=(2000, 5000), rails=tuple(rails))


def off(*reasons: str) -> TillView:
    """The first ways to pay are off, each with its reason."""
    rails = [
        replace(rail, enabled=False, reason=why, limit=LIMITS.get(why, 0))
        for rail, why in zip(samples.RAILS, reasons, strict=False)
    ]
    return parts(rails=(*rails, *samples.RAILS[len(rails) :]))


def with_external(*shares: ShareView) -> TillView:
    """Six ways to pay, which leave the list of parts little room."""
    rails = (*samples.RAILS[:-1], RailChoice("external", "Card", True), samples.RAILS[-1])
    return parts(*shares, rails=rails)


def part_settled() -> TillView:
    view = samples.paying(PaymentPhase.APPROVED, rail="swip", title="SWiP wallet", minor=790, due=790, paid=790)
    assert view.payment is not None
    tender = parts(SWIP).tender
    assert tender is not None
    return replace(view, payment=replace(view.payment, rest=tender.due), tender=tender)


def going_back(*shares: ShareView, done: bool = False) -> TillView:
    return samples.empty(giving_up=GivingUpView("s1", "2-1043", shares or GOING, done))
