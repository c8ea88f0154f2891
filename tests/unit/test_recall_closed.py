"""A closed sale that left memory is read back for a reprint, and nothing is decided about it anew."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from pos_terminal.app.desk import Desk, Outside
from pos_terminal.app.recovery import recover
from pos_terminal.app.rules import Rules
from pos_terminal.domain import events as ev
from pos_terminal.domain.events import Draft
from pos_terminal.domain.payment import PayState
from pos_terminal.domain.receipt import Shop
from pos_terminal.domain.terms import Capabilities, Terms
from tests.fakes.fake_clock import FakeClock
from tests.fakes.memory_catalog import MemoryCatalog
from tests.fakes.memory_journal import MemoryJournal
from tests.fakes.sequential_ids import SequentialIds

FIRST = ev.JournalOpened("till", "1", "test", "EUR", "Shop")
TERMS = Terms("swip", "SWiP", "account", Capabilities())


class Nothing:
    def submit(self, *_: object) -> None: ...
    def open(self) -> None: ...
    def search(self, text: str) -> None: ...

    def foresee(self, text: str) -> None: ...
    def show(self, category: str) -> None: ...


def test_a_payment_that_a_restart_made_void_stays_void_when_its_sale_is_recalled() -> None:
    clock, ids = FakeClock(datetime(2026, 3, 2, tzinfo=UTC)), SequentialIds()
    journal = MemoryJournal(clock, ids, FIRST)
    journal.append(
        [
            Draft(ev.SaleStarted(), "s"),
            Draft(ev.LineAdded("l", "A", "Thing", "pcs", 1000, 100, ev.PriceSource.CATALOGUE, 2100), "s"),
            Draft(ev.TenderingStarted("1-1", 100), "s"),
            Draft(ev.PaymentCreated(100, "EUR", TERMS, "1-1"), "s", "p"),
            Draft(ev.TillStarted("1", "hash")),
            Draft(ev.CashTendered(100, 100, 0), "s"),
            Draft(ev.SaleClosed("T1-1", 100, (("l", 100),), ((2100, 100, 17),)), "s"),
        ]
    )
    nothing = Nothing()
    desk = Desk(Outside(journal, MemoryCatalog(), clock, ids, nothing, nothing, nothing), Rules(Shop("Shop"), True))

    sale = desk.recall_closed("s")

    assert sale is not None
    assert sale.receipt == "T1-1"
    assert desk.state.payments["p"].state is PayState.VOIDED
    assert desk.touched == set()


def closed_sale(*paper: ev.Event) -> list[Draft]:
    return [
        Draft(ev.SaleStarted(), "s"),
        Draft(ev.LineAdded("l", "A", "Thing", "pcs", 1000, 100, ev.PriceSource.CATALOGUE, 2100), "s"),
        Draft(ev.TenderingStarted("1-1", 100), "s"),
        Draft(ev.CashTendered(100, 100, 0), "s"),
        Draft(ev.SaleClosed("T1-1", 100, (("l", 100),), ((2100, 100, 17),)), "s"),
        *(Draft(event, "s") for event in paper),
    ]


@pytest.mark.parametrize(
    ("paper", "word"),
    [
        ((ev.DocumentQueued("T1-1", "receipt"),), "failed"),
        ((ev.DocumentQueued("T1-1", "receipt"), ev.DocumentFailed("T1-1", "printer_stuck")), "failed"),
        ((ev.DocumentQueued("T1-1", "receipt"), ev.DocumentPrinted("T1-1")), "printed"),
    ],
)
def test_after_a_start_the_last_sale_is_there_and_its_unprinted_receipt_is_shown(
    paper: tuple[ev.Event, ...], word: str
) -> None:
    clock, ids = FakeClock(datetime(2026, 3, 2, tzinfo=UTC)), SequentialIds()
    journal = MemoryJournal(clock, ids, FIRST)
    journal.append(closed_sale(*paper))
    nothing = Nothing()
    desk = Desk(Outside(journal, MemoryCatalog(), clock, ids, nothing, nothing, nothing), Rules(Shop("Shop"), True))

    recover(desk, "1", "hash")

    assert desk.state.screen.last_closed == "s"
    assert desk.state.printing == {"s": word}
