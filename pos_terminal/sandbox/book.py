"""What really happened: every movement of money, every call received, every rule broken by the caller."""

from collections import deque
from dataclasses import asdict, dataclass
from enum import StrEnum

from pos_terminal.sandbox.clock import Clock

CALLS_KEPT = 100_000


class Move(StrEnum):
    """How money moved, as the service's bank would tell it."""

    CAPTURE = "capture"  # the merchant's from now on
    REFUND = "refund"  # the merchant's no more
    CANCEL = "cancel"  # taken back inside the hold window after a close (swip.md 2.6)
    RELEASE = "release"  # a hold let go; it never was the merchant's


@dataclass(frozen=True, slots=True)
class Movement:
    """One movement; `amount` in minor units, `at_ns` in UTC nanoseconds of the sandbox's clock."""

    rail: str
    kind: Move
    id: str
    reference: str
    amount: int
    at_ns: int


@dataclass(slots=True)
class Received:
    """One call as it came in; `status` stays None when the caller got no complete answer."""

    rail: str
    call: str
    method: str
    path: str
    at_ns: int
    authorised: bool
    status: int | None = None
    fault: str | None = None


@dataclass(frozen=True, slots=True)
class Violation:
    """A request that the protocol paper would not allow, in words."""

    rail: str
    text: str
    at_ns: int


class Book:
    """The sandbox's memory that tests question."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self.movements: list[Movement] = []
        self.calls: deque[Received] = deque(maxlen=CALLS_KEPT)
        self.violations: list[Violation] = []

    def move(self, rail: str, kind: Move, payment: str, reference: str, amount: int) -> None:
        """Nothing moves when the sum is nothing."""
        if amount:
            self.movements.append(Movement(rail, kind, payment, reference, amount, self._clock.now_ns()))

    def receive(self, rail: str, call: str, method: str, path: str, authorised: bool) -> Received:
        call_in = Received(rail, call, method, path, self._clock.now_ns(), authorised)
        self.calls.append(call_in)
        return call_in

    def blame(self, rail: str, text: str) -> None:
        self.violations.append(Violation(rail, text, self._clock.now_ns()))

    def clear(self) -> None:
        self.movements.clear()
        self.calls.clear()
        self.violations.clear()

    def ledger(self, rail: str | None) -> dict[str, object]:
        """The movements of one rail or all, with their totals in minor units."""
        chosen = [move for move in self.movements if rail in (None, move.rail)]
        sums = {kind: sum(move.amount for move in chosen if move.kind is kind) for kind in Move}
        return {
            "movements": [asdict(move) for move in chosen],
            "totals": {
                "captured": sums[Move.CAPTURE],
                "refunded": sums[Move.REFUND],
                "cancelled": sums[Move.CANCEL],
                "released": sums[Move.RELEASE],
                "net": sums[Move.CAPTURE] - sums[Move.REFUND] - sums[Move.CANCEL],
                "count": len(chosen),
                "captures": sum(1 for move in chosen if move.kind is Move.CAPTURE),
                "refunds": sum(1 for move in chosen if move.kind is Move.REFUND),
            },
        }
