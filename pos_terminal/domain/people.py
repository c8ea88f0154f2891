"""Who may work at the till, who does, and how often a PIN was wrong: a fold of the people's events."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from itertools import pairwise

from pos_terminal.domain import events as ev
from pos_terminal.domain.events import Entry
from pos_terminal.domain.operator import Operator, Role

APPROVAL = "approval"  # the scope of a PIN that may be any manager's
TRIES = 5  # wrong ones in a row before a lock
FIRST_LOCK_S = 60
LONGEST_LOCK_S = 15 * 60
OLD = timedelta(hours=8)  # between two shop days a till was off; nobody waits for yesterday's lock
SHORTEST = {Role.CASHIER: 4, Role.MANAGER: 6}
LONGEST = 12

PEOPLE_EVENTS = (
    ev.OperatorAdded,
    ev.OperatorChanged,
    ev.PinSet,
    ev.SignedIn,
    ev.SignedOut,
    ev.PinFailed,
    ev.PinLocked,
    ev.ApprovalGiven,
)


@dataclass(frozen=True, slots=True)
class Tries:
    """How one scope stands: wrong PINs in a row since the last lock, and that lock (seconds, UTC)."""

    wrong: int = 0
    seconds: int = 0
    until: datetime | None = None

    @property
    def left(self) -> int:
        return max(TRIES - self.wrong, 0)

    @property
    def next_lock_s(self) -> int:
        return min(self.seconds * 2, LONGEST_LOCK_S) if self.seconds else FIRST_LOCK_S

    def locked_s(self, now: datetime) -> float:
        """Return for how many seconds a lock holds that is read back at a start: all of it, once more.

        The wall clock may have been set while the till was off, so that it ends no lock but one of `OLD` and more:
        whoever sets it that far ahead opens the lock, and leaves rows in the journal that bear that time.
        """
        if self.until is None or now >= self.until + OLD:
            return 0.0
        return float(self.seconds)


@dataclass(frozen=True, slots=True)
class People:
    """Everybody who was ever added, in that order."""

    operators: tuple[Operator, ...] = ()
    signed_in: str = ""
    tries: Mapping[str, Tries] = field(default_factory=dict)

    def find(self, who: str) -> Operator | None:
        return next((operator for operator in self.operators if operator.id == who), None)

    @property
    def at_the_till(self) -> Operator | None:
        """Return who is signed in."""
        return self.find(self.signed_in) if self.signed_in else None

    def may_sign_in(self, who: str) -> bool:
        operator = self.find(who)
        return operator is not None and operator.active and operator.has_pin

    @property
    def managers(self) -> tuple[Operator, ...]:
        """Return those who can approve: active managers with a PIN."""
        return tuple(o for o in self.operators if o.role is Role.MANAGER and o.active and o.has_pin)

    def named(self, name: str) -> Operator | None:
        """Return the active operator of a name, however it is written."""
        wanted = name.strip().casefold()
        return next((o for o in self.operators if o.active and o.name.casefold() == wanted), None)

    def tries_of(self, scope: str) -> Tries:
        return self.tries.get(scope, Tries())


def apply(people: People, entry: Entry) -> People:
    """Fold one journal row; other kinds change nothing."""
    match entry.event:
        case ev.OperatorAdded(operator=who, name=name, role=role):
            return replace(people, operators=(*people.operators, Operator(who, name, role)))
        case ev.OperatorChanged(operator=who, name=name, role=role, active=active):
            changed = _changed(people, who, name=name, role=role, active=active)
            return changed if active or people.signed_in != who else replace(changed, signed_in="")
        case ev.PinSet(operator=who):
            return _tried(_changed(people, who, has_pin=True), who, Tries())
        case ev.SignedIn(operator=who):
            return _tried(replace(people, signed_in=who), who, Tries())
        case ev.SignedOut(operator=who):
            return replace(people, signed_in="") if people.signed_in == who else people
        case ev.PinFailed(scope=scope, tries=tries):
            return _tried(people, scope, replace(people.tries_of(scope), wrong=tries))
        case ev.PinLocked(scope=scope, until=until, seconds=seconds):
            return _tried(people, scope, Tries(0, seconds, until))
        case ev.ApprovalGiven():
            return _tried(people, APPROVAL, Tries())
    return people


def pin_problem(pin: str, role: Role) -> str:
    """Return why a new PIN is not good enough, as a problem code; empty when it is."""
    if not pin.isascii() or not pin.isdecimal():
        return "pin_digits"
    if len(pin) < SHORTEST[role]:
        return f"pin_short_{role}"
    if len(pin) > LONGEST:
        return "pin_long"
    return "pin_weak" if is_weak(pin) else ""


def is_weak(pin: str) -> bool:
    """Say whether a PIN is among the first that anybody would try: one digit, a run, or one part over and over."""
    steps = {(int(b) - int(a)) % 10 for a, b in pairwise(pin)}
    if steps <= {0} or steps == {1} or steps == {9}:
        return True
    halves = (length for length in (1, 2, 3) if len(pin) % length == 0 and len(pin) > length)
    return any(pin == pin[:length] * (len(pin) // length) for length in halves)


def _changed(people: People, who: str, **changes: object) -> People:
    operators = tuple(
        replace(o, **changes) if o.id == who else o  # type: ignore[arg-type]  # names checked above
        for o in people.operators
    )
    return replace(people, operators=operators)


def _tried(people: People, scope: str, tries: Tries) -> People:
    if tries == people.tries_of(scope):
        return people
    rest = {other: kept for other, kept in people.tries.items() if other != scope}
    return replace(people, tries=rest if tries == Tries() else {**rest, scope: tries})
