"""A state of the whole story: the till's beliefs, what is on its way, the services' truth, what may still go wrong."""

from __future__ import annotations

from typing import NamedTuple

from pos_terminal.domain.events import CallAnswered, Op, PaymentRead
from tests.prove.paths.bill import NONE, Bill

TOTAL = 1000


class Idle(NamedTuple):
    """Nothing is planned for the payment."""

    kind: str = "idle"


class Timer(NamedTuple):
    """The shell decides again in so many ticks."""

    left: int
    kind: str = "timer"


class Intent(NamedTuple):
    """The intent stands in the journal, the request has not left."""

    op: Op
    minor: int
    refund: str
    kind: str = "intent"


class Calling(NamedTuple):
    """The request left; the answer waits to be heard, or will never come."""

    op: Op
    refund: str
    answer: CallAnswered | None
    left: int
    kind: str = "calling"


class Looking(NamedTuple):
    """A look is out; `read` once the service has answered it and the answer is slow."""

    by_id: bool
    recheck: int
    read: PaymentRead | None = None
    left: int = 0
    kind: str = "looking"


Mode = Idle | Timer | Intent | Calling | Looking
IDLE = Idle()


class Wire(NamedTuple):
    """A request that everybody thinks lost and that may still arrive."""

    op: Op
    minor: int
    left: int


class Witness(NamedTuple):
    """What an observer beside the till saw of the service's own words; the rules are checked against it."""

    phase: str = ""  # of the last answered look
    due: int = 0
    age: int = 0
    proofs: int = 0  # looks since the last settle ended that read approved, begun far enough apart
    first: int = 0  # age of the first of them
    cancelled: bool = False  # cancel was pressed and no look has been answered since
    gone: bool = False  # people gave it back, or took other money for it


class Lane(NamedTuple):
    """One payment: what the till believes (by its number in the table), does, and what is true."""

    pay: int
    mode: Mode = IDLE
    bill: Bill = NONE
    wire: tuple[Wire, ...] = ()
    witness: Witness = Witness()
    down: int = 0  # ticks until the service is there again


class Sale(NamedTuple):
    """The sale's side, restated small. Sums in minor units."""

    state: str = "tendering"
    cash: int = 0
    loyalty: int = 0
    aside: bool = False
    back: int = 0  # what a person refunded of the closed sale


class Left(NamedTuple):
    """What may still go wrong, and what people may still do."""

    faults: int = 0
    crashes: int = 0
    taps: int = 0
    jumps: int = 0
    slow: int = 0
    payments: int = 1
    outages: int = 0


class State(NamedTuple):
    """`up`: 1 the till runs, 0 the power just went, -n it has been off for n ticks."""

    up: int
    lanes: tuple[int, ...]
    sale: Sale
    left: Left


class Broken(Exception):
    """An invariant broke; the message says which."""
