"""Who may work at the till, who does, and what waits for a manager's PIN."""

from __future__ import annotations

from dataclasses import dataclass, field

from pos_terminal.domain.operator import Role


@dataclass(frozen=True, slots=True)
class OperatorView:
    id: str
    name: str
    role: Role
    active: bool = True
    has_pin: bool = True
    hint: str = ""  # the demo shows its PINs on the sign-in page
    tries_left: int = 5
    locked_until: float = 0.0  # monotonic seconds, 0: not locked


@dataclass(frozen=True, slots=True)
class PinState:
    """How the last PIN went. `locked_until` in monotonic seconds, 0: not locked."""

    who: str = ""  # whose it should have been, an operator's id
    checking: bool = False
    tries_left: int = 5
    wrong: bool = False
    problem: str = ""  # code: it could not be checked, which counts as no try
    locked_until: float = 0.0


@dataclass(frozen=True, slots=True)
class ApprovalView:
    """An action that waits for a manager: `what` names the sentence, `args` fill it."""

    what: str  # the right's name: refund, price, discount, ...
    minor: int = 0
    number: str = ""  # the sale's
    title: str = ""  # the rail's
    args: tuple[tuple[str, str], ...] = ()
    pin: PinState = field(default_factory=PinState)


@dataclass(frozen=True, slots=True)
class PeopleView:
    """`signed_in` is None on the sign-in page; `first` asks a new live till for its first manager."""

    needed: bool = False  # this till has people at all; without them the Owner holds every right
    first: bool = False
    signed_in: OperatorView | None = None
    operators: tuple[OperatorView, ...] = ()
    pin: PinState = field(default_factory=PinState)
    idle_ends_at: float = 0.0  # monotonic seconds at which a manager's session ends by itself; 0: it does not
    approval: ApprovalView | None = None
    changed: int = 0  # how often somebody was added or changed since the start; a form that waits for it closes
    problem: str = ""  # code: why the last such change was not made
