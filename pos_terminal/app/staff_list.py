"""Who may work here: adding and changing operators, with the rules for their names and PINs."""

from __future__ import annotations

from pos_terminal.app.commands import AddOperator, ChangeOperator
from pos_terminal.app.desk import Desk
from pos_terminal.app.pin_check import Asked, PinCheck
from pos_terminal.domain import events as ev
from pos_terminal.domain.operator import Role
from pos_terminal.domain.people import People, pin_problem

LONGEST_NAME = 24  # what a row of the sign-in page shows whole


class StaffList:
    """Makes a change at once, or after its new PIN is kept; the last manager can be neither left out nor lowered."""

    def __init__(self, desk: Desk, check: PinCheck) -> None:
        self._desk = desk
        self._check = check
        self.changed = 0
        self.problem = ""  # code: why the last change was not made

    @property
    def _people(self) -> People:
        return self._desk.state.people

    def change(self, command: AddOperator | ChangeOperator) -> None:
        """Begin a change; one with a PIN is made when `kept` hears of it."""
        self.problem = self._wrong_with(command)
        if self.problem:
            return
        who = self._desk.ids.new() if isinstance(command, AddOperator) else command.who
        if not command.pin:
            assert isinstance(command, ChangeOperator)
            self._say(command, who)
            return
        managers = [o.id for o in self._people.managers if o.id != who]  # an approval finds its manager by the PIN
        self._check.set(command, who, managers if command.role is Role.MANAGER else ())

    def kept(self, asked: Asked) -> None:
        """The new PIN is kept, or could not be."""
        command = asked.command
        assert isinstance(command, AddOperator | ChangeOperator)
        self.problem = asked.problem or self._wrong_with(command, hashed=True)
        if not self.problem:
            self._say(command, asked.who)
            self._desk.say(ev.PinSet(asked.who))

    def _say(self, command: AddOperator | ChangeOperator, who: str) -> None:
        name = command.name.strip()
        if isinstance(command, AddOperator):
            self._desk.say(ev.OperatorAdded(who, name, command.role))
        else:
            self._desk.say(ev.OperatorChanged(who, name, command.role, command.active))
        self.changed += 1

    def _wrong_with(self, command: AddOperator | ChangeOperator, hashed: bool = False) -> str:
        """Return why a change cannot be made, as a problem code; the PIN of one that was `hashed` is known good."""
        name, people = command.name.strip(), self._people
        known = people.find(command.who) if isinstance(command, ChangeOperator) else None
        if isinstance(command, ChangeOperator) and known is None:
            return "operator_gone"
        if not name:
            return "name_missing"
        if len(name) > LONGEST_NAME:
            return "name_long"
        twin = people.named(name)
        active = command.active if isinstance(command, ChangeOperator) else True
        if active and twin is not None and (known is None or twin.id != known.id):
            return "name_taken"
        stays = active and command.role is Role.MANAGER
        if known is not None and known in people.managers and not stays and len(people.managers) == 1:
            return "last_manager"
        if hashed:
            return ""
        raised = known is not None and known.role is Role.CASHIER and command.role is Role.MANAGER
        if not command.pin and (isinstance(command, AddOperator) or raised):
            return f"pin_short_{command.role}"
        return pin_problem(command.pin, command.role) if command.pin else ""
