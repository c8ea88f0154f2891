"""A till, one rail on it, and the people of one sale."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from pos_terminal.app import commands as cmd
from pos_terminal.app.views import PaymentPhase, TillView
from pos_terminal.domain.payment import PayState
from pos_terminal.domain.refund import RefundState
from pos_terminal.domain.terms import Terms
from pos_terminal.sandbox.faults import FaultKind
from tests.e2e.counter import Counter, NotSeen, Services, wait_for
from tests.e2e.ending import ended, lists
from tests.e2e.judge import judge, read
from tests.e2e.people import People, keep
from tests.rails.contract.desk import Desk
from tests.rails.contract.start import ContractStart

PRICE, PART = 1999, 500
SOON_S = 1.0
PATIENCE_S = 0.6  # of a till's calls
LOOKS_S = (61.0, 240.0, 1500.0)  # from an end to the first look behind it, and from there to the next (rule 14)


@dataclass(frozen=True, slots=True)
class OneRail(Services):
    """Services of which a till has one."""

    desk: Desk

    def start_line(self, folder: Path) -> ContractStart:
        times = {"connect_s": PATIENCE_S, "read_s": PATIENCE_S, "write_s": PATIENCE_S}
        table = self.desk.table()
        known = {self.desk.rail: table}, self.desk.secrets(), self.desk.qr_origins
        return ContractStart(str(folder), *known, knocks=self.desk.knocks, **times)


@dataclass(slots=True)
class Shop:
    """What a scene does and sees."""

    counter: Counter
    desk: Desk
    terms: Terms

    # --- until the state is reached

    def basket(self) -> None:
        if self.terms.capabilities.tables:
            self.desk.sits_down()
        self.counter.basket(PRICE)

    def starts(self) -> None:
        table = ""
        if self.terms.capabilities.tables:
            self.counter.send(cmd.ShowTables(self.desk.rail))
            shown = self.counter.until(_has_tables).tender
            assert shown is not None and shown.tables is not None
            table = shown.tables.tables[0].id
        self.counter.send(cmd.StartPayment(self.desk.rail, table=table))

    def opens(self) -> None:
        self.basket()
        self.starts()
        self.counter.until(lambda view: view.payment is not None and bool(view.payment.qr_text))

    def sells(self) -> str:
        """Sell for the price, and return the payment's id."""
        self.opens()
        self.desk.acts(self.desk.side.approve)
        if self.terms.hold:
            self.counter.sees(PaymentPhase.HELD)
            self.counter.send(cmd.ChargeHeld(self.counter.payment.id))
        self.counter.paid()
        self._waits_for_the_table()
        return read(self.counter.folder).payment.id

    def holds(self) -> str:
        self.opens()
        self.desk.acts(self.desk.side.approve)
        return self.counter.sees(PaymentPhase.HELD).id

    # --- on from there

    def refunds(self, payment: str, minor: int) -> None:
        before = len(read(self.counter.folder).payment.refunds)
        self.counter.send(cmd.RefundPayment(payment, minor, "broken", approver="Manager"))
        wait_for(lambda: len(read(self.counter.folder).payment.refunds) > before, "the refund")

    def time_is_up(self) -> None:
        self.counter.pass_time(self.terms.approve_s + 1)

    def waits_for(self, phase: PaymentPhase) -> bool:
        """Say whether the screen shows it soon."""
        try:
            self.counter.sees(phase, SOON_S)
        except NotSeen:
            return False
        return True

    def looks_again_until(self, true: Callable[[], bool], what: str) -> None:
        """Let the till look behind its ends once more, and again where a fault spoiled that look."""
        for seconds in LOOKS_S:
            if true():
                return
            self.counter.pass_time(seconds)
            with suppress(NotSeen):
                wait_for(true, what, SOON_S * 3)
                return
        wait_for(true, what)

    # --- the end

    def people(self, **how: object) -> People:
        return People(self.counter, self.desk.rail, **{"customer": "", "late": keep, **how})  # type: ignore[arg-type]

    def sale_ends(self, people: People) -> None:
        """The sale is over as the ledger says, and the screen says so."""
        wait_for(lambda: bool(read(self.counter.folder).payments), "the payment")
        people.finish()
        self._finds_what_came_late(people)
        if ended(self.counter, PRICE).payment.pays:
            self._waits_for_the_table()

    def _finds_what_came_late(self, people: People) -> None:
        """What arrived at the service behind the end of its payment is found when the till looks again (rule 14)."""
        if not any(call["fault"] == FaultKind.DELAY for call in self.desk.calls()):
            return
        self.desk.arrived()
        for seconds in LOOKS_S:
            if self._agrees():
                return
            self.counter.pass_time(seconds)
            with suppress(NotSeen):
                wait_for(self._agrees, "what came late is given back", SOON_S * 3)
            people.finish()

    def _agrees(self) -> bool:
        try:
            judge(self.counter.folder, self.counter.control)
        except AssertionError:
            return False
        return True

    def _waits_for_the_table(self) -> None:
        """A table is cleared behind the sale, and nobody waits for it: but who counts the calls."""
        if self.terms.capabilities.tables:
            clears = self.desk.side.clears
            wait_for(lambda: any(call["call"] == clears for call in self.desk.calls()), "the table is cleared")

    def refund_ends(self, before: int = 0) -> None:
        """What went back is in the ledger once, or a person is asked; `before`: what had gone back already."""
        self.people().finish()
        told = judge(self.counter.folder, self.counter.control)
        refund = told.payment.refunds[-1]
        ledger = self.counter.control.ledger()
        back = ledger.refunded + ledger.cancelled - before
        assert told.payment.state is PayState.SETTLED
        match refund.state:
            case RefundState.REFUNDED:
                assert back == refund.minor
            case RefundState.REFUSED:
                assert back == 0
            case _:
                assert refund.state is RefundState.DOUBT
                assert back in (0, refund.minor)
                self.counter.until(partial(lists, "refund_doubt"))


def _has_tables(view: TillView) -> bool:
    return view.tender is not None and view.tender.tables is not None and bool(view.tender.tables.tables)
