"""Who works at the till: signing in and out, and what of a command their role may do without a manager."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from pos_terminal.app import commands as cmd
from pos_terminal.app import kiosk
from pos_terminal.app.approval import Approvals
from pos_terminal.app.commands import Command
from pos_terminal.app.desk import Desk
from pos_terminal.app.pin_check import PinCheck
from pos_terminal.app.ports import Pins
from pos_terminal.app.reports import PinReport
from pos_terminal.app.rights import Need, Who, needed
from pos_terminal.app.staff_list import StaffList
from pos_terminal.app.views import OperatorView, PeopleView, PinState
from pos_terminal.domain import events as ev
from pos_terminal.domain.operator import Operator, Right, Role
from pos_terminal.domain.people import APPROVAL, People
from pos_terminal.domain.sale import SaleState

OWN = (
    cmd.SignIn,
    cmd.EnterStaff,
    cmd.Lock,
    cmd.StillHere,
    cmd.Approve,
    cmd.DropApproval,
    cmd.AddOperator,
    cmd.ChangeOperator,
)


class Staff:
    """Lets commands through under the right names, turns them away, or has them wait for a manager's PIN."""

    def __init__(self, desk: Desk, pins: Pins | None, post: Callable[[PinReport], None]) -> None:
        self._desk = desk
        self._check = PinCheck(desk, pins, post)
        self._approvals = Approvals(desk)
        self._list = StaffList(desk, self._check)
        self._touched = 0.0  # monotonic seconds of the last touch
        self._before = ""  # the cashier who goes on when a manager's session ends by itself
        self._tried = ""  # whom the sign-in page asked for last
        self._left = ""  # who was signed in when the till ended

    def read(self) -> None:
        """Read the people back, before anything is said: nobody is signed in, whether that can be written or not."""
        if not self._desk.rules.people:
            return
        people = self._desk.journal.people()
        self._left = people.signed_in
        self._desk.state.people = replace(people, signed_in="")

    def start(self) -> None:
        """Say who was signed in when the till ended."""
        if self._left:
            self._desk.say(ev.SignedOut(self._left, "restart"))

    async def close(self) -> None:
        await self._check.close()

    def not_written(self) -> None:
        """The batch could not be written: a wrong PIN in it was not counted."""
        self._check.not_written()

    # --- commands and reports

    def admit(self, command: Command) -> Command | None:
        """Return the command as it may be carried out now; None where it was refused, waits, or is done already."""
        desk = self._desk
        if not desk.rules.people:
            desk.begin(command.operator, command.approver)
            return None if isinstance(command, OWN) else command
        who = self._people.at_the_till
        if who is None and desk.rules.kiosk is not None:
            return self._unattended(command)
        desk.begin(who.name if who is not None else "")
        command = replace(command, operator=desk.operator, approver="")
        if who is not None:
            self._touched = desk.clock.monotonic()
        need = Who.ANYBODY if self._is_first(command) else needed(desk, command)
        if need is not Who.ANYBODY and who is None:
            desk.error("sign_in_first")
            return None
        if isinstance(need, Need) and who is not None:
            if not desk.rules.limits(who.role).allows(need.right, need.amount):
                self._wait(command, need)
                return None
            command = self._by(who, command, need)
        if isinstance(command, OWN):
            self._own(command)
            return None
        return command

    def _unattended(self, command: Command) -> Command | None:
        """Nobody is there: goods are sold under the kiosk's own name, and nothing else is done."""
        desk = self._desk
        desk.begin(kiosk.OPERATOR)
        if not kiosk.may(command):
            desk.error("staff_only")
            return None
        command = replace(command, operator=kiosk.OPERATOR, approver="")
        if isinstance(command, OWN):
            self._own(command)
            return None
        return command

    def heard(self, report: PinReport) -> Command | None:
        """Take a worker's answer; return the action that a manager has agreed to by it."""
        who = self._people.at_the_till
        self._desk.begin(who.name if who is not None else "")
        asked = self._check.heard(report)
        if asked is None:
            return None
        if isinstance(asked.command, cmd.AddOperator | cmd.ChangeOperator):
            first = self._is_first(asked.command)
            self._list.kept(asked)
            if first and not asked.problem:
                self._sign_in(asked.who)
        elif asked.problem:
            self._approvals.again()
        elif not asked.found:
            self._check.wrong(asked.scope, asked.who)
            self._approvals.again(self._check.locked_until(APPROVAL))
        elif isinstance(asked.command, cmd.EnterStaff):
            self._enter(asked.found)
        elif isinstance(asked.command, cmd.SignIn):
            self._sign_in(asked.found)
        else:
            return self._agreed(asked.found)
        return None

    def look(self) -> None:
        """See what time and the batch have changed: an idle manager, an action that is no longer what it was."""
        if not self._desk.rules.people:
            return
        self._desk.begin()
        if (why := self._approvals.look()) and not (why == "approval_late" and self._check.busy):
            self._approvals.drop()
            self._desk.error(why)
        ends = self._idle_ends()
        if ends and self._desk.clock.monotonic() >= ends:
            self._sign_out("idle")

    # --- the view

    @property
    def staff_pin(self) -> PinState:
        """Return how the last PIN for the staff page went."""
        return self._check.state(APPROVAL)

    def view(self) -> PeopleView:
        if not self._desk.rules.people:
            return PeopleView()
        people = self._people
        shown = tuple(self._shown(operator) for operator in people.operators)
        return PeopleView(
            needed=True,
            first=not people.managers,
            signed_in=next((operator for operator in shown if operator.id == people.signed_in), None),
            operators=shown,
            pin=self._check.state(self._tried) if self._tried else PinState(),
            idle_ends_at=self._idle_ends(),
            approval=self._approvals.view(self._check.state(APPROVAL)),
            changed=self._list.changed,
            problem=self._list.problem,
        )

    def again_in(self) -> float | None:
        """Return in how many seconds something changes by itself; None: nothing does."""
        if not self._desk.rules.people:
            return None
        mono = self._desk.clock.monotonic()
        ends = [self._idle_ends(), *(self._check.locked_until(scope) for scope in self._people.tries)]
        if self._approvals.pending is not None:
            ends.append(self._approvals.pending.ends)
        return min((max(end - mono, 0.05) for end in ends if end), default=None)

    # --- within

    @property
    def _people(self) -> People:
        return self._desk.state.people

    def _is_first(self, command: Command) -> bool:
        return isinstance(command, cmd.AddOperator) and command.role is Role.MANAGER and not self._people.managers

    def _own(self, command: Command) -> None:
        match command:
            case cmd.SignIn(who=who):
                if self._people.may_sign_in(who):
                    self._tried = who
                    self._check.verify(command, who, (who,), who)
            case cmd.EnterStaff() if self._desk.rules.kiosk is not None:
                self._check.verify(command, APPROVAL, [manager.id for manager in self._people.managers])
            case cmd.Lock(why=why):
                self._lock(why)
            case cmd.Approve():
                if self._approvals.pending is not None and not self._check.busy:
                    self._approvals.ask()
                    self._check.verify(command, APPROVAL, [manager.id for manager in self._people.managers])
            case cmd.DropApproval():
                self._approvals.drop()
            case cmd.AddOperator() | cmd.ChangeOperator():
                self._list.change(command)

    def _wait(self, command: Command, need: Need) -> None:
        """Have a command wait for a manager, where there is one who may."""
        if isinstance(command, cmd.AddOperator | cmd.ChangeOperator | cmd.ReplaceSecret):
            self._desk.error("manager_only")  # it bears a secret, which waits nowhere
        elif not self._people.managers or not self._desk.rules.manager.allows(need.right, need.amount):
            self._desk.error("nobody_may")
        else:
            self._check.forget(APPROVAL)
            self._approvals.wait(command, need)

    def _agreed(self, manager_id: str) -> Command | None:
        manager = self._people.find(manager_id)
        pending = self._approvals.asked
        if manager is None or pending is None:
            return None  # what the PIN was for is gone, whatever waits for one now
        if why := self._approvals.look():
            self._approvals.drop()
            self._desk.error(why)
            return None
        need, command = pending.need, self._approvals.agreed(manager)
        return self._by(manager, command, need) if command is not None else None

    def _by(self, who: Operator, command: Command, need: Need) -> Command:
        """Return the command as agreed to by somebody whose role may do it."""
        if need.right is Right.DISCOUNT and need.sale:
            self._desk.granted[need.sale] = max(self._desk.granted.get(need.sale, 0), need.amount)
        if who.role is not Role.MANAGER:
            return command
        self._desk.begin(command.operator, who.name)
        return replace(command, approver=who.name)

    def _sign_in(self, who: str) -> None:
        before = self._people.at_the_till
        if before is not None and before.id != who:
            self._desk.say(ev.SignedOut(before.id, "switched"))
            self._approvals.drop()
        operator = self._people.find(who)
        if operator is None:
            return
        self._desk.begin(operator.name)
        self._desk.say(ev.SignedIn(who))
        self._check.forget(who)
        self._tried = ""
        self._touched = self._desk.clock.monotonic()
        switched = before is not None and before.role is Role.CASHIER and operator.role is Role.MANAGER
        self._before = before.id if before is not None and switched else ""

    def _enter(self, who: str) -> None:
        """Open the staff page: a manager's PIN was right, so the wrong ones before it are forgiven."""
        manager = self._people.find(who)
        if manager is not None:
            self._desk.begin(manager.name, manager.name)
            self._desk.say(ev.ApprovalGiven(Right.MACHINE.value, "EnterStaff"))
            self._check.forget(APPROVAL)
            self._sign_in(who)

    def _lock(self, why: str) -> None:
        """End the session; while a payment is on the screen its cashier stays with it."""
        sale = self._desk.sale if self._desk.rules.kiosk is None else None
        if sale is not None and sale.state is SaleState.TENDERING:
            self._desk.error("finish_payment_first")
        elif self._people.at_the_till is not None:
            self._sign_out(why)

    def _sign_out(self, why: str) -> None:
        self._desk.say(ev.SignedOut(self._people.signed_in, why))
        self._approvals.drop()
        back, self._before = self._before, ""
        if why == "idle" and self._people.may_sign_in(back):
            self._desk.say(ev.SignedIn(back))

    def _idle_ends(self) -> float:
        """Return when a manager's session ends by itself, in monotonic seconds; 0: it does not, or not now."""
        who, sale = self._people.at_the_till, self._desk.sale if self._desk.rules.kiosk is None else None
        if who is None or who.role is not Role.MANAGER or (sale is not None and sale.state is SaleState.TENDERING):
            return 0.0
        return self._touched + self._desk.rules.idle_s

    def _shown(self, operator: Operator) -> OperatorView:
        return OperatorView(
            id=operator.id,
            name=operator.name,
            role=operator.role,
            active=operator.active,
            has_pin=operator.has_pin,
            hint=dict(self._desk.rules.hints).get(operator.name, ""),
            tries_left=self._people.tries_of(operator.id).left,
            locked_until=self._check.locked_until(operator.id),
        )
