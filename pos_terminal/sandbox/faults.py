"""Faults on order: which call goes wrong, how, and how often."""

from dataclasses import dataclass
from enum import StrEnum

import msgspec

from pos_terminal.sandbox.clock import NS, Clock
from pos_terminal.sandbox.digits import Cents


class FaultKind(StrEnum):
    """How a call goes wrong, as the caller sees it."""

    DELAY = "delay"  # `seconds` late; processed before the wait if `processed`, else after it
    DROP_BEFORE = "drop_before"  # connection reset, not processed
    DROP_AFTER = "drop_after"  # processed, then connection reset
    STATUS_500 = "status_500"  # processed only if `processed`
    STATUS_429 = "status_429"  # not processed; Retry-After when `retry_after`
    TRUNCATED = "truncated"  # processed; half of the promised body
    NOT_JSON = "not_json"  # processed; a proxy's page instead
    WRONG_AMOUNT = "wrong_amount"  # processed; every sum one unit higher
    UNKNOWN_STATUS = "unknown_status"  # processed; a status nobody knows
    REFUSE_CONNECTION = "refuse_connection"  # nobody listens for `seconds`
    LOST = "lost"  # every call is dropped unprocessed for `seconds`
    HUGE_BODY = "huge_body"  # processed; 100 MB
    REDIRECT = "redirect"  # not processed; 302 to /elsewhere of the sandbox
    NAN = "nan"  # processed; every sum is NaN
    ODD_HOST = "odd_host"  # processed; the QR's link points elsewhere


UNPROCESSED = frozenset(
    {FaultKind.DROP_BEFORE, FaultKind.STATUS_429, FaultKind.LOST, FaultKind.REDIRECT, FaultKind.REFUSE_CONNECTION}
)
LOST_SECONDS = 30.0
ODD_LINK = "https://evil.example/u/10/CHT"


class Fault(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A fault as ordered: `rail` and `call` None = any; `times` None = until cleared; `after` = first skip."""

    kind: FaultKind
    rail: str | None = None
    call: str | None = None
    times: int | None = 1
    seconds: float | None = None
    after: int = 0
    retry_after: int | None = None
    processed: bool = False

    @property
    def leaves_undone(self) -> bool:
        return self.kind in UNPROCESSED or (self.kind is FaultKind.STATUS_500 and not self.processed)


@dataclass(slots=True)
class _Ordered:
    fault: Fault
    to_skip: int
    left: int | None
    until_ns: int | None


class FaultBoard:
    """The faults still to come, and which calls have already been spoiled."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._ordered: list[_Ordered] = []
        self._spoiled: set[tuple[str, str, str]] = set()

    def order(self, fault: Fault) -> None:
        until = None
        if fault.kind is FaultKind.LOST:
            until = self._clock.now_ns() + round((fault.seconds or LOST_SECONDS) * NS)
        left = None if fault.kind is FaultKind.LOST else fault.times
        self._ordered.append(_Ordered(fault, fault.after, left, until))

    def clear(self) -> None:
        """Faults ordered are withdrawn; what they spoiled stays known."""
        self._ordered.clear()

    def reset(self) -> None:
        self._ordered.clear()
        self._spoiled.clear()

    def take(self, rail: str, call: str) -> Fault | None:
        """The fault for this call, if any; counts it."""
        now = self._clock.now_ns()
        self._ordered = [o for o in self._ordered if o.left != 0 and (o.until_ns is None or now < o.until_ns)]
        for ordered in self._ordered:
            fault = ordered.fault
            if fault.rail not in (None, rail) or fault.call not in (None, call):
                continue
            if ordered.to_skip:
                ordered.to_skip -= 1
                continue
            if ordered.left is not None:
                ordered.left -= 1
            return fault
        return None

    def note_spoiled(self, rail: str, call: str, subject: str) -> None:
        self._spoiled.add((rail, call, subject))

    def was_spoiled(self, rail: str, call: str, subject: str) -> bool:
        return (rail, call, subject) in self._spoiled


def spoil(doc: dict[str, object], kind: FaultKind) -> dict[str, object]:
    """The answer's body with its sums, status or link made wrong."""
    match kind:
        case FaultKind.WRONG_AMOUNT:
            return {name: _one_more(value) for name, value in doc.items()}
        case FaultKind.NAN:
            return {name: _not_a_number(value) for name, value in doc.items()}
        case FaultKind.UNKNOWN_STATUS:
            return {**doc, "status": "LIMBO"}
        case FaultKind.ODD_HOST:
            links: dict[str, object] = {name: ODD_LINK for name in ("sharing", "sessionCode") if name in doc}
            return {**doc, **links}
        case _:
            return doc


def _one_more(value: object) -> object:
    return Cents(value.minor + 100) if isinstance(value, Cents) else value


def _not_a_number(value: object) -> object:
    return msgspec.Raw(b"NaN") if isinstance(value, Cents) else value
