"""People: sign in, lock, a manager's word for one action, and who may work here. A PIN is never shown or logged."""

from __future__ import annotations

from dataclasses import dataclass, field

from pos_terminal.app.commands.base import Command
from pos_terminal.domain.operator import Role


@dataclass(frozen=True, slots=True)
class SignIn(Command):
    who: str  # the operator's id
    pin: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class Lock(Command):
    """Nobody works at the till; the basket stays. `why` is locked, switched or idle."""

    why: str = "locked"


@dataclass(frozen=True, slots=True)
class StillHere(Command):
    """Somebody touched the window: a manager's session goes on."""


@dataclass(frozen=True, slots=True)
class Approve(Command):
    """A manager's PIN for the action that waits for one."""

    pin: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class DropApproval(Command):
    """The action that waits for a manager is not done."""


@dataclass(frozen=True, slots=True)
class AddOperator(Command):
    name: str
    role: Role
    pin: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class ChangeOperator(Command):
    """New name, role, activity or PIN (empty: the PIN stays)."""

    who: str
    name: str
    role: Role
    active: bool = True
    pin: str = field(default="", repr=False)
