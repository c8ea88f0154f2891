"""Shells and people that break one rule each, for the seeded faults."""

from __future__ import annotations

from pos_terminal.domain.events import CallAnswered, Event
from pos_terminal.domain.payment import Payment, PayState
from tests.prove.paths.people import People
from tests.prove.paths.shell import Shell
from tests.prove.paths.state import State


class WritesAfter(Shell):
    """The request leaves, and only then is its intent written."""

    write_first = False


class AnswersUnwritten(Shell):
    """An answer is shown and not written down."""

    def say(self, s: State, i: int, event: Event) -> State:
        return s if isinstance(event, CallAnswered) and event.offer is None else super().say(s, i, event)


class EarlyGoods(Shell):
    """The sale is closed when the customer has agreed."""

    hears = Shell.hears | {PayState.APPROVED}

    def changed(self, s: State, i: int, before: Payment, after: Payment) -> State:
        if after.state is PayState.APPROVED and s.sale.state == "tendering":
            return s._replace(sale=s.sale._replace(state="closed"))
        return super().changed(s, i, before, after)


class SaleOverKept(Shell):
    """A charge is counted for its sale even after people let it go."""

    def settled(self, s: State, i: int, p: Payment) -> State:
        s = s._replace(sale=s.sale._replace(loyalty=s.sale.loyalty + p.loyalty))
        if p.let_go:
            s = s._replace(sale=s.sale._replace(cash=s.sale.cash + p.paid))
        return self.close_if_paid(s)


class HastyPeople(People):
    """A second way to pay is offered while the first payment is in doubt."""

    waiting = False

    def may_start(self, s: State) -> bool:
        doubt = any(p.state is PayState.DOUBT_SETTLE for p in self.shell.payments(s))
        return super().may_start(s) or (doubt and self.shell.due(s) > 0)
