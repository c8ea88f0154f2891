"""Cash while a payment is in doubt, rail by rail: what the dialog says beforehand is what then happens (rule 13)."""

from __future__ import annotations

import pytest

from pos_terminal.app import commands as cmd
from pos_terminal.app.views import PaymentPhase, Stage
from tests.e2e.counter import Counter, called, wait_for
from tests.e2e.judge import judge
from tests.e2e.people import People

LOOK = {"swip": "look", "droppay": "look", "paysera": "look", "card": "inquiry"}
SETTLE = {"swip": "close", "droppay": "charge", "paysera": "confirm"}
GIVES_BACK = {"swip": True, "droppay": False, "paysera": True, "card": True}


@pytest.mark.parametrize("rail", LOOK)
def test_charged_after_all_it_comes_back_or_is_owed_as_was_said(counter: Counter, rail: str) -> None:
    counter.open(rail)
    if settle := SETTLE.get(rail):
        counter.control.fault("delay", rail, settle, seconds=2.0, processed=True)
        counter.control.customer(rail, "approve")
        wait_for(lambda: called(counter.control, settle), "the settle")
        counter.control.fault("lost", rail, LOOK[rail], seconds=600)
    else:  # paid is paid: the question is what the cancel found
        counter.control.customer(rail, "approve")
        counter.control.fault("lost", rail, LOOK[rail], seconds=600)
        counter.send(cmd.AskCancel(counter.payment.id))
    counter.sees(PaymentPhase.UNKNOWN)
    shown = counter.until(lambda view: view.payment is not None and view.payment.can_override).payment
    assert shown is not None
    assert shown.override_note == ("gives_back" if GIVES_BACK[rail] else "owed")
    counter.send(cmd.Override(shown.id, approver="Manager"))
    counter.until(lambda view: view.stage is Stage.TENDER)
    counter.send(cmd.TakeCash(1999))
    counter.paid()
    counter.control.clear_faults()
    People(counter, rail, customer="").finish()
    told = judge(counter.folder, counter.control)
    assert (told.payment.owed == 0) == GIVES_BACK[rail]
    assert (counter.control.ledger().net == 0) == GIVES_BACK[rail]
    assert len(told.receipts) == 1
