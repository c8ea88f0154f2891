"""How the sale of one payment ends on the screen: as the journal and the ledger say."""

from __future__ import annotations

from functools import partial

from pos_terminal.app.views import PaymentPhase, TillView
from pos_terminal.domain.payment import PayState
from tests.e2e.counter import Counter
from tests.e2e.judge import Told, judge


def ended(counter: Counter, price: int = 1999) -> Told:
    """What the screen says at the end fits what the journal and the ledger say; `price` in minor units."""
    told = judge(counter.folder, counter.control)
    payment = told.payment
    ledger = counter.control.ledger()
    if payment.state is PayState.RECORDED:
        assert (len(told.receipts), ledger.captures) == (1, 0)
        return told
    assert len(told.receipts) == payment.pays
    if payment.pays:
        assert (ledger.captures, ledger.net) == (1, payment.paid)
    if payment.owed:
        counter.until(partial(lists, "owed"))
    elif payment.pays:
        counter.until(lambda view: view.payment is None or view.payment.phase is not PaymentPhase.CHARGING)
    else:
        assert ledger.net == 0
        counter.until(lambda view: view.tender is None or view.tender.due == price)
    return told


def lists(what: str, view: TillView) -> bool:
    return what in [row.what for row in view.checking]
