"""A real till in its own thread over a journal on disk, for a window that sends to it and shows what it says."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TypeVar

from pos_terminal.app.commands import Command
from pos_terminal.app.desk import Outside
from pos_terminal.app.ports import Rail
from pos_terminal.app.rules import Rules
from pos_terminal.app.till import Till
from pos_terminal.app.views import TillView
from pos_terminal.domain import events as ev
from pos_terminal.domain.errors import Trace
from pos_terminal.domain.events import CallAnswered, CallSent, Draft, Op, Outcome, PaymentRead
from pos_terminal.domain.reading import Offer, Phase, Reading
from pos_terminal.domain.receipt import Shop
from pos_terminal.store.catalog import SqliteCatalog
from pos_terminal.store.journal import SqliteJournal
from pos_terminal.store.payment_list import PaymentList
from pos_terminal.store.reader import Reader
from pos_terminal.ui.runtime.bridge import Bridge
from pos_terminal.ui.runtime.loop_thread import LoopThread
from tests.fakes.fake_clock import FakeClock
from tests.fakes.memory_journal import FIRST
from tests.fakes.sequential_ids import SequentialIds
from tests.store import played

Kind = TypeVar("Kind", bound=Command)
NO_RAILS: Mapping[str, Rail] = {}
QR = "https://one.example/pay/SECRET-QR-TEXT"
BODY_HASH = "SECRET-BODY-HASH"
OPERATOR = "Cashier 1"


class Paper:
    """Takes what is printed and opened."""

    def __init__(self) -> None:
        self.printed: list[tuple[str, str]] = []

    def submit(self, document: str, sale: str, what: object) -> None:
        self.printed.append((document, sale))

    def open(self) -> None: ...


class RealTill:
    """`commands` in the order they were sent; the past is written before `start`."""

    def __init__(self, folder: Path, rails: Mapping[str, Rail] = NO_RAILS) -> None:
        self.commands: list[Command] = []
        self.clock = FakeClock()
        self.paper = Paper()
        self.receipts = 0
        ids = SequentialIds()
        journal_file = folder / "journal.db"
        self.journal = SqliteJournal.create(journal_file, FIRST, self.clock, ids)
        self.catalogue = SqliteCatalog(folder / "catalogue.db")
        self._reader = Reader(self.catalogue.reader, self._submit, lambda: PaymentList(journal_file))
        outside = Outside(
            self.journal,
            self.catalogue,
            self.clock,
            ids,
            self.paper,
            self.paper,
            self._reader,
            ledger=self._reader,
            rails=rails,
        )
        self.broken: list[BaseException] = []
        self.till = Till(outside, Rules(Shop("Shop", till_label="1", timezone="UTC"), test=True), self._publish)
        self.bridge = Bridge(self._send)
        self._thread = LoopThread(self._run, self.broken.append)

    def start(self) -> None:
        self._reader.start()
        self._thread.start()

    def stop(self) -> None:
        self.bridge.close()
        self._thread.stop()
        self._reader.stop()
        self.journal.close()
        self.catalogue.close()
        assert self.broken == []

    def asked(self, kind: type[Kind]) -> list[Kind]:
        return [command for command in self.commands if type(command) is kind]

    def write(self, *drafts: Draft) -> None:
        """A piece of the past, a minute after the one before."""
        self.clock.advance(60)
        self.journal.append(list(drafts))

    def closed(self, sale: str, total: int) -> Draft:
        """The end of a sale with the next receipt."""
        self.receipts += 1
        return played.closed(sale, self.receipts, total)

    def _send(self, command: Command) -> None:
        self.commands.append(command)
        self.till.submit(command)

    def _submit(self, report: object) -> None:
        self.till.submit(report)  # type: ignore[arg-type]  # a Report

    def _publish(self, view: TillView) -> None:
        self.bridge.publish(view)

    async def _run(self) -> None:
        await self.till.run("test", "hash")


# --- pieces of the past


def cash_sale(till: RealTill, number: int, total: int) -> None:
    sale = f"cash-{number}"
    till.write(*played.selling(sale), played.tendering(sale, number, total))
    till.journal.append([played.cash(sale, total), till.closed(sale, total)])


def of(sale: str, event: ev.Event) -> Draft:
    return Draft(event, sale=sale, payment=f"pay-{sale}", operator=OPERATOR)


def at_swip(till: RealTill, sale: str, number: int, reference: str, minor: int = 360) -> None:
    """An order that waits for its customer."""
    offer = Offer(reference, QR, "7PA98", Reading(Phase.OPEN, due=minor))
    answered = CallAnswered(Op.OPEN, Outcome.DONE, offer, trace=Trace(201, "", "corr-open", BODY_HASH))
    till.write(
        *played.selling(sale),
        played.tendering(sale, number, minor),
        of(sale, ev.PaymentCreated(minor, "EUR", played.TERMS, f"1-{number}", whole=True)),
        of(sale, CallSent(Op.OPEN)),
    )
    till.journal.append([of(sale, answered)])


def paid_at_swip(till: RealTill, sale: str, number: int, reference: str, minor: int = 360) -> None:
    """Approved with loyalty, charged, closed with a receipt."""
    at_swip(till, sale, number, reference, minor)
    due = minor - 20
    paid = Reading(Phase.CLOSED_PAID, due=due, paid=due)
    charged = CallAnswered(Op.SETTLE, Outcome.DONE, None, paid, trace=Trace(200, "CLOSED", "corr-settle", BODY_HASH))
    till.clock.advance(14)
    till.journal.append([of(sale, PaymentRead(Reading(Phase.APPROVED, due=due, paid=due)))])
    till.journal.append([of(sale, CallSent(Op.SETTLE, due))])
    till.clock.advance(1)
    till.journal.append([of(sale, charged)])
    till.journal.append([of(sale, ev.LoyaltyGranted(20, f"pay-{sale}")), till.closed(sale, due)])


def declined_at_swip(till: RealTill, sale: str, number: int, reference: str) -> None:
    at_swip(till, sale, number, reference)
    till.journal.append([of(sale, PaymentRead(Reading(Phase.DECLINED)))])
    till.journal.append([Draft(ev.SaleCancelled("declined"), sale=sale)])
