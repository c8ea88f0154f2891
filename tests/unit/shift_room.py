"""A shop with one or more rails whose whole day passes at once: sales, payments, counts and Zs through the till."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from pos_terminal.app import commands as cmd
from pos_terminal.app.views import ShiftView
from pos_terminal.domain import events as ev
from pos_terminal.domain.events import Event
from pos_terminal.domain.reading import Phase, Reading
from pos_terminal.domain.receipt import Document
from pos_terminal.domain.shift_report import ShiftReport
from pos_terminal.domain.terms import Capabilities, Refunds, Terms
from tests.fakes.memory_journal import MemoryJournal
from tests.fakes.scripted_rail import ScriptedRail
from tests.rules.real_till import Cashier, Shopfront

SWIP = Terms("swip", "SWiP", "a", Capabilities(loyalty=True, cash_with_loyalty=True, refunds=Refunds.MANY))
PAID = Reading(Phase.CLOSED_PAID, due=1000, paid=1000)
COUNT = ((5000, 2), (1000, 5))


@dataclass
class Desktop:
    """Paper and drawer that remember."""

    printed: list[Document] = field(default_factory=list)
    opened: int = 0

    def submit(self, name: str, sale: str, document: Document) -> None:
        self.printed.append(document)

    def open(self) -> None:
        self.opened += 1

    def search(self, text: str) -> None: ...

    def foresee(self, text: str) -> None: ...

    def show(self, category: str) -> None: ...

    @property
    def reports(self) -> list[ShiftReport]:
        return [document for document in self.printed if isinstance(document, ShiftReport)]


class Shop(Shopfront):
    def __init__(self, *rails: ScriptedRail, **rules: object) -> None:
        super().__init__(*rails)
        self.journal = MemoryJournal(self.clock, self.ids)  # type: ignore[assignment, arg-type]
        self.side: Desktop = Desktop()  # type: ignore[assignment]
        self.rules = replace(self.rules, **rules)  # type: ignore[arg-type]

    def told(self, kind: type[Event]) -> list[Event]:
        return [entry.event for entry in self.journal.entries() if isinstance(entry.event, kind)]

    @property
    def view(self) -> ShiftView:
        shift = self.views[-1].shift
        assert shift is not None
        return shift

    @property
    def said(self) -> list[str]:
        return [notice.code for notice in self.views[-1].notices]

    @property
    def z(self) -> ev.ShiftClosed:
        closed = self.told(ev.ShiftClosed)[-1]
        assert isinstance(closed, ev.ShiftClosed)
        return closed


async def sells_for_cash(c: Cashier, shop: Shop, minor: int = 1000) -> None:
    before = len(shop.told(ev.SaleClosed))
    c.sends(cmd.AddByPrice(price=minor), cmd.Pay(), cmd.TakeCash(received=minor))
    await c.sees(lambda _: len(shop.told(ev.SaleClosed)) > before)


async def is_paid_by(c: Cashier, shop: Shop, rail: ScriptedRail, minor: int = 1000) -> str:
    """Sell for one payment of a rail; returns its id. Later looks read it as paid."""
    before = len(shop.told(ev.SaleClosed))
    rail.reads(Reading(Phase.APPROVED, due=minor))
    c.sends(cmd.NewSale(), cmd.AddByPrice(price=minor), cmd.Pay(), cmd.StartPayment(rail=rail.terms.rail))
    await c.sees(lambda _: len(shop.told(ev.SaleClosed)) > before)
    rail.reads(Reading(Phase.CLOSED_PAID, due=minor, paid=minor))
    return c.payment.id


async def closes(c: Cashier, shop: Shop, count: tuple[tuple[int, int], ...] = (), note: str = "counted") -> None:
    before = len(shop.told(ev.ShiftClosed))
    c.sends(cmd.CloseShift(count, note))
    await c.sees(lambda _: len(shop.told(ev.ShiftClosed)) > before)
