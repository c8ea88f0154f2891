"""How the sale of a killed till must come out, for the tests that kill one."""

from __future__ import annotations

from collections.abc import Callable

from pos_terminal.app import commands as cmd
from pos_terminal.app.views import Stage
from pos_terminal.domain.payment import PayState
from tests.e2e.counter import Counter
from tests.e2e.judge import Told, judge
from tests.e2e.people import People

RAILS = ("swip", "droppay", "paysera")
CREATE = {"swip": "create", "droppay": "authorize", "paysera": "create"}
SETTLE = {"swip": "close", "droppay": "charge", "paysera": "confirm"}
VOID = {"swip": "close", "droppay": "delete", "paysera": "revoke"}
SETTLE_BY_S = {"swip": 80.0, "droppay": 250.0, "paysera": 610.0}
Tills = Callable[[str], Counter]


def sold(counter: Counter, people: People) -> Told:
    """The killed sale was paid by its rail, once, and has its receipt."""
    told = people.finish()
    assert told.payment.state is PayState.SETTLED, people.seen
    judge(counter.folder, counter.control)
    assert len(told.receipts) == 1
    assert counter.control.ledger().captures == 1
    return told


def not_sold(counter: Counter, people: People) -> Told:
    """Nobody was charged, and the basket can be paid in another way."""
    people.finish()
    told = judge(counter.folder, counter.control)
    assert told.receipts == []
    assert counter.control.ledger().net == 0
    counter.until(lambda view: view.stage in (Stage.PAYMENT, Stage.TENDER) and view.tender is not None)
    counter.send(cmd.BackToSale(), cmd.TakeCash(5000))
    counter.paid()
    assert len(judge(counter.folder, counter.control).receipts) == 1
    return told


def start_payment(counter: Counter, rail: str) -> None:
    counter.basket(1999)
    counter.send(cmd.StartPayment(rail))
