"""What may be done next with a payment; `decide` names one of these and the shell carries it out."""

from __future__ import annotations

from dataclasses import dataclass

from pos_terminal.domain.events import Op


@dataclass(frozen=True, slots=True)
class Open:
    """Create the payment at the service."""


@dataclass(frozen=True, slots=True)
class Look:
    """Read it, so many seconds from now; `by_id`: by our own id, after a lost create."""

    in_s: float
    by_id: bool = False
    recheck: int = 0  # which of the looks after the end


@dataclass(frozen=True, slots=True)
class HandOut:
    """Let the machine hand out one item (rule 10)."""

    good: str


@dataclass(frozen=True, slots=True)
class Settle:
    minor: int


@dataclass(frozen=True, slots=True)
class CloseUnpaid:
    minor: int


@dataclass(frozen=True, slots=True)
class Void:
    """Give up an unsettled payment."""


@dataclass(frozen=True, slots=True)
class GiveUp:
    """No look will tell more: end it as the state allows."""


@dataclass(frozen=True, slots=True)
class Ask:
    """A person decides; meanwhile look again in so many seconds."""

    what: str
    in_s: float


@dataclass(frozen=True, slots=True)
class GiveBack:
    """A charge that nobody owns must go back: request a refund of this sum (rule 13)."""

    minor: int
    charge: str = ""  # the service's id of a second charge


@dataclass(frozen=True, slots=True)
class SendRefund:
    refund: str
    minor: int
    op: Op
    reason: str


@dataclass(frozen=True, slots=True)
class Owe:
    """The rail cannot give it back: list it for a person."""

    minor: int
    why: str


@dataclass(frozen=True, slots=True)
class Wait:
    """Come back in so many seconds; a call is out where None."""

    in_s: float | None = None


@dataclass(frozen=True, slots=True)
class Finish:
    """Nothing is left to do."""


Action = (
    Open | Look | HandOut | Settle | CloseUnpaid | Void | GiveUp | Ask | GiveBack | SendRefund | Owe | Wait | Finish
)
