"""What a dialog asks about changes beneath it: it says so, and a stale answer does nothing."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from pos_terminal.app import commands as cmd
from pos_terminal.app.views import CheckingView, PaymentDetail, TillView
from tests.ui import past_samples as ps
from tests.ui import people_samples, shift_samples
from tests.ui.every_dialog import DIALOGS, Scene
from tests.ui.pages.cashier import Cashier

Open = Callable[..., Cashier]


def now(detail: PaymentDetail, *lines: CheckingView) -> TillView:
    return ps.waiting(*lines, chosen=detail.row.id, detail=detail)


def standing(state: str) -> PaymentDetail:
    """The held payment after something else became of it."""
    row = replace(ps.ROWS[3], state=state)
    return replace(ps.ON_HOLD, row=row, can_cancel=False, can_charge=False, charge_less=False)


def held(cashier: Cashier, key: str) -> None:
    cashier.press("Ctrl+3")
    cashier.shows(ps.past())
    cashier.tap_payment(4)
    cashier.shows(now(ps.ON_HOLD))
    cashier.press(key)


def test_charged_elsewhere_under_an_open_cancel_it_becomes_a_refund(cashier: Cashier) -> None:
    held(cashier, "Ctrl+K")
    cashier.tap("cancel_reason_mistake_chip")
    cashier.shows(now(standing("approved")))
    assert "Already charged. Refund it instead?" in cashier.words()
    cashier.press("F12")
    assert cashier.till.asked(cmd.CancelHeld) == []
    assert cashier.till.asked(cmd.PlanRefund)[-1].sale == "s4"


@pytest.mark.parametrize("state", ["cancelled", "expired", "checking"])
def test_let_go_elsewhere_under_an_open_cancel_nothing_is_let_go_again(cashier: Cashier, state: str) -> None:
    held(cashier, "Ctrl+K")
    cashier.tap("cancel_reason_mistake_chip")
    cashier.shows(now(standing(state)))
    cashier.press("F12")
    cashier.tap("cancel_reason_customer_asked_chip")
    cashier.press("F12")
    assert "cannot be cancelled any more" in cashier.text("cancel_payment_dialog_gone_banner")
    assert cashier.till.asked(cmd.CancelHeld) == []
    cashier.press("Return")
    assert cashier.window.dialogs.current is None
    cashier.shows(now(ps.ON_HOLD))
    cashier.press("Ctrl+K")
    assert not cashier.sees("cancel_payment_dialog_gone_banner"), "the next question begins anew"


BENEATH: dict[str, tuple[str, TillView, str]] = {
    "charge": ("charge", now(standing("cancelled"), ps.DOUBT), "cannot be charged any more"),
    "owed, how": ("owed, how", ps.waiting(ps.OWED[1]), "It has left the list meanwhile"),
    "decide, done": ("decide, done", now(replace(ps.REFUND_IN_DOUBT, doubt=""), ps.DOUBT), "nothing left to decide"),
    "decide, not done": ("decide, not done", now(replace(ps.REFUND_IN_DOUBT, doubt="r2")), "nothing left to decide"),
    "cash in": ("cash in", shift_samples.not_open(), "The shift was closed meanwhile"),
}


@pytest.mark.parametrize("name", BENEATH)
def test_what_is_gone_is_said_and_nothing_is_done(open_cashier: Open, name: str) -> None:
    scene_name, beneath, words = BENEATH[name]
    scene: Scene = DIALOGS[scene_name]
    cashier = open_cashier(scene.view())
    scene.open(cashier)
    for one in scene.touch[:-1]:
        if one.startswith("="):
            cashier.touch_letters(one[1:])
        else:
            cashier.tap(one)
    dialog = cashier.window.dialogs.current
    assert dialog is not None
    cashier.shows(beneath)
    assert words in cashier.text(f"{dialog.objectName()}_gone_banner")
    cashier.press("F12", "Return")
    assert scene.does is not None
    assert cashier.till.asked(scene.does) == []
    cashier.press("Esc")
    assert cashier.window.dialogs.current is None


@pytest.mark.parametrize("name", ["secret", "person", "charge", "cash in", "decide, done"])
def test_when_a_managers_time_is_over_nobody_else_answers_what_they_were_asked(open_cashier: Open, name: str) -> None:
    scene = DIALOGS[name]
    first = people_samples.people(scene.view(), replace(people_samples.SIGNED_IN, signed_in=people_samples.MIA))
    cashier = open_cashier(first)
    scene.open(cashier)
    if cashier.window.view is not None:  # the samples of a page know nobody
        cashier.shows(people_samples.people(cashier.window.view, first.people))
    assert type(cashier.window.dialogs.current) is scene.kind
    after = cashier.window.view
    assert after is not None
    cashier.shows(people_samples.people(after, people_samples.SIGNED_IN))
    assert cashier.window.dialogs.current is None
    assert cashier.till.asked(scene.does) == []  # type: ignore[type-var,arg-type]  # each of these does something
