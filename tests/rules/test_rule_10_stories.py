"""Rule 10 in every story: two items, what drops, a call that is lost or refused, power that goes at any write."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from pos_terminal.domain import payment_events
from pos_terminal.domain.dispense import Drop
from pos_terminal.domain.terms import Refunds, Repeat, Terms
from tests.rules.terms import DROPPAY, SWIP
from tests.rules.vending_story import Service, stories

Made = tuple[Terms, Callable[[], Service]]
LESS = replace(SWIP.capabilities, settle_less=True)
HOLD = replace(DROPPAY.capabilities, settle_less=True, refund_needs_settle_id=False)
CARD = replace(
    SWIP.capabilities,
    one_step=True,
    failed_settle_gives_back=False,
    void_proof_is_any_other_status=False,
    settle_again=Repeat.NEVER,
    refunds=Refunds.ONCE,
    release=False,
)
WAYS: dict[str, Made] = {
    "SWiP, less": (
        replace(SWIP, attended=False, capabilities=LESS),
        lambda: Service(89.0, one_step=False, settle_less=True, fails_give_back=True),
    ),
    "SWiP, refund": (
        replace(SWIP, attended=False),
        lambda: Service(89.0, one_step=False, settle_less=False, fails_give_back=True),
    ),
    "held": (
        replace(DROPPAY, attended=False, hold=True, capabilities=HOLD),
        lambda: Service(900.0, one_step=False, settle_less=True, fails_give_back=False),
    ),
    "one step": (
        replace(SWIP, attended=False, capabilities=CARD),
        lambda: Service(900.0, one_step=True, settle_less=False, fails_give_back=False),
    ),
}
BOUNDS = {"nothing goes wrong": (0, 0), "a fault": (1, 0), "a power cut": (0, 1)}
CAMPAIGN = {"two faults": (2, 0), "two power cuts": (0, 2), "a fault and a power cut": (1, 1)}


def every(way: str, faults: int, crashes: int) -> int:
    """Judge every story; return how many there were."""
    count = 0
    for story in stories(*WAYS[way], faults, crashes):
        count += 1
        try:
            story.judge()
        except AssertionError as wrong:
            raise AssertionError(f"{wrong}\n" + "\n".join(story.told)) from None
    return count


@pytest.mark.parametrize("bound", BOUNDS)
@pytest.mark.parametrize("way", WAYS)
def test_rule_10_in_every_story(way: str, bound: str) -> None:
    assert every(way, *BOUNDS[bound]) >= 4


@pytest.mark.campaign
@pytest.mark.timeout(1800)
@pytest.mark.parametrize("bound", CAMPAIGN)
@pytest.mark.parametrize("way", WAYS)
def test_rule_10_in_every_longer_story(way: str, bound: str) -> None:
    assert every(way, *CAMPAIGN[bound]) > 100


def test_the_judge_notices_goods_that_nobody_saw(monkeypatch: pytest.MonkeyPatch) -> None:
    """A till that believed an item whose fall nobody saw would charge for it."""
    monkeypatch.setattr(Drop, "delivered", property(lambda drop: True))
    found = list(stories(*WAYS["held"], 0, 0))
    monkeypatch.undo()
    wrong = 0
    for story in found:
        try:
            story.judge()
        except AssertionError:
            wrong += 1
    assert wrong * 4 == len(found) * 3  # all but those in which both fell


def test_a_till_that_hands_out_after_the_charge_is_caught(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(payment_events, "_no_more", lambda planned: planned)
    with pytest.raises(AssertionError, match="goods of"):
        every("SWiP, less", 0, 0)
