"""A manager's word: one action of one sale waits for a PIN, and for nothing else to change meanwhile."""

from __future__ import annotations

from dataclasses import dataclass

from pos_terminal.app.commands import Command
from pos_terminal.app.desk import Desk
from pos_terminal.app.rights import Need
from pos_terminal.app.views import ApprovalView, PinState
from pos_terminal.domain import events as ev
from pos_terminal.domain.operator import Operator
from pos_terminal.domain.payment import durable
from pos_terminal.domain.sale import Sale

APPROVAL_S = 60.0  # so long an action waits for a PIN; tries and a lock start it anew


@dataclass(slots=True)
class Pending:
    """The action, what it needs, and what it was asked about."""

    command: Command
    need: Need
    about: object
    ends: float  # monotonic seconds


class Approvals:
    """Holds the one action that waits for a manager."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self.pending: Pending | None = None
        self._asked: Pending | None = None  # what the PIN that is being compared was typed for

    def wait(self, command: Command, need: Need) -> None:
        """Have an action wait; one that waited before is not done."""
        self.pending = Pending(command, need, self._about(command, need), self._desk.clock.monotonic() + APPROVAL_S)

    def drop(self) -> None:
        self.pending = None

    def ask(self) -> None:
        """Remember that a PIN was typed for what waits now: it agrees to nothing that comes in its place."""
        self._asked = self.pending

    @property
    def asked(self) -> Pending | None:
        """Return the action that the PIN was typed for, while it still waits."""
        return self.pending if self.pending is self._asked else None

    def again(self, after: float = 0.0) -> None:
        """Give the PIN its time again: after a wrong one, or after a lock's end (monotonic seconds)."""
        if self.pending is not None:
            self.pending.ends = max(self._desk.clock.monotonic(), after) + APPROVAL_S

    def look(self) -> str:
        """Return why the action can no longer be agreed to, as a notice code; empty while it can."""
        pending = self.pending
        if pending is None:
            return ""
        if pending.about != self._about(pending.command, pending.need):
            return "approval_changed"
        return "approval_late" if self._desk.clock.monotonic() >= pending.ends else ""

    def agreed(self, manager: Operator) -> Command | None:
        """Return the action, and say who agreed to it; the caller carries it out at once."""
        pending, self.pending = self.pending, None
        if pending is None:
            return None
        need, command = pending.need, pending.command
        self._desk.begin(command.operator, manager.name)
        sale = self._sale(need)
        what = " ".join(filter(None, (type(command).__name__, *(value for _, value in need.args))))
        if need.minor:
            what += f" {need.minor} {self._desk.rules.shop.currency} minor"
        self._desk.say(ev.ApprovalGiven(need.right.value, what), sale.id if sale is not None else "")
        return command

    def view(self, pin: PinState) -> ApprovalView | None:
        pending = self.pending
        if pending is None:
            return None
        need, sale = pending.need, self._sale(pending.need)
        titles = (
            [self._desk.state.payments[need.payment].terms.title]
            if need.payment in self._desk.state.payments
            else [p.terms.title for p in self._desk.payments_of(sale)]
            if sale is not None
            else []
        )
        return ApprovalView(
            what=need.right.value,
            minor=need.minor,
            number=sale.number if sale is not None else "",
            title=", ".join(dict.fromkeys(titles)),
            args=need.args,
            pin=pin,
        )

    def _sale(self, need: Need) -> Sale | None:
        state = self._desk.state
        payment = state.payments.get(need.payment)
        return state.sales.get(need.sale or (payment.sale if payment is not None else ""))

    def _about(self, command: Command, need: Need) -> object:
        """Return what must not change: the sale on the screen, and the sale and the payment that it is about."""
        state = self._desk.state
        payment = state.payments.get(need.payment)
        return (self._desk.sale, self._sale(need), durable(payment) if payment is not None else None)
