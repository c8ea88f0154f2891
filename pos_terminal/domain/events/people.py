"""People: who may work at the till, who signed in, and every wrong PIN. No PIN or hash is ever among them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar

from pos_terminal.domain.events.base import Event
from pos_terminal.domain.operator import Role


@dataclass(frozen=True, slots=True)
class OperatorAdded(Event):
    kind: ClassVar[str] = "operator.added"
    operator: str  # id
    name: str
    role: Role


@dataclass(frozen=True, slots=True)
class OperatorChanged(Event):
    kind: ClassVar[str] = "operator.changed"
    operator: str
    name: str
    role: Role
    active: bool = True


@dataclass(frozen=True, slots=True)
class PinSet(Event):
    kind: ClassVar[str] = "operator.pin_set"
    operator: str


@dataclass(frozen=True, slots=True)
class SignedIn(Event):
    kind: ClassVar[str] = "operator.signed_in"
    operator: str


@dataclass(frozen=True, slots=True)
class SignedOut(Event):
    kind: ClassVar[str] = "operator.signed_out"
    operator: str
    why: str  # locked, switched, idle, restart


@dataclass(frozen=True, slots=True)
class PinFailed(Event):
    """A wrong PIN. `scope` is whose it should have been: an operator's id, or `approval` for any manager's."""

    kind: ClassVar[str] = "pin.failed"
    scope: str
    tries: int  # wrong ones in a row


@dataclass(frozen=True, slots=True)
class PinLocked(Event):
    """Too many wrong ones: nobody is let in by this scope before `until` (UTC); doubles each time up to 15 min."""

    kind: ClassVar[str] = "pin.locked"
    scope: str
    until: datetime
    seconds: int


@dataclass(frozen=True, slots=True)
class ApprovalGiven(Event):
    """A manager's PIN agreed to one action of one sale; the envelope's approver is the manager."""

    kind: ClassVar[str] = "approval.given"
    right: str
    what: str  # the action's name and sum, for a person
