"""Faults on order: which call goes wrong, how, and how often."""

from dataclasses import dataclass
from enum import StrEnum

import msgspec

from pos_terminal.sandbox.clock import NS, Clock
from pos_terminal.sandbox.digits import Cents, Sum, TextSum, WholeCents


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
    LOST = "lost"  # every call is dropped unprocessed for `seconds`, from the first on
    HUGE_BODY = "huge_body"  # processed; 100 MB
    REDIRECT = "redirect"  # not processed; 302 to /elsewhere of the sandbox
    NAN = "nan"  # processed; every sum is NaN
    ODD_HOST = "odd_host"  # processed; the QR's link points elsewhere


UNPROCESSED = frozenset(
    {FaultKind.DROP_BEFORE, FaultKind.STATUS_429, FaultKind.LOST, FaultKind.REDIRECT, FaultKind.REFUSE_CONNECTION}
)
LOST_SECONDS = 30.0
ODD_LINK = "https://evil.example/u/10/CHT"
STATUSES = ("status", "transactionStatus")
LINKS = ("sharing", "sessionCode", "transaction_key", "transactionUrl")  # what a QR is made of


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
    knocked: bool = False  # refuse_connection: the door shuts as soon as a caller says that this call comes next

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
        self._told_wrongly: set[tuple[str, str]] = set()

    def order(self, fault: Fault) -> None:
        left = None if fault.kind is FaultKind.LOST else fault.times
        self._ordered.append(_Ordered(fault, fault.after, left, None))

    def clear(self) -> None:
        """Faults ordered are withdrawn; what they spoiled stays known."""
        self._ordered.clear()

    def reset(self) -> None:
        self._ordered.clear()
        self._spoiled.clear()
        self._told_wrongly.clear()

    def take(self, rail: str, call: str, *, knocked: bool = False) -> Fault | None:
        """The fault for this call, or for one that is only announced, if any; counts it."""
        now = self._clock.now_ns()
        self._ordered = [o for o in self._ordered if o.left != 0 and (o.until_ns is None or now < o.until_ns)]
        for ordered in self._ordered:
            fault = ordered.fault
            if fault.knocked != knocked or fault.rail not in (None, rail) or fault.call not in (None, call):
                continue
            if ordered.to_skip:
                ordered.to_skip -= 1
                continue
            if ordered.left is not None:
                ordered.left -= 1
            if fault.kind is FaultKind.LOST and ordered.until_ns is None:
                ordered.until_ns = now + round((fault.seconds or LOST_SECONDS) * NS)
            return fault
        return None

    def waits(self, rail: str, call: str) -> FaultKind | None:
        """The kind of the fault that this call would meet now; nothing is counted."""
        for ordered in self._ordered:
            fault = ordered.fault
            if not fault.knocked and fault.rail in (None, rail) and fault.call in (None, call) and ordered.left != 0:
                return None if ordered.to_skip else fault.kind
        return None

    def note_spoiled(self, rail: str, call: str, subject: str, kind: FaultKind | None = None) -> None:
        self._spoiled.add((rail, call, subject))
        if kind is FaultKind.WRONG_AMOUNT and subject:
            self._told_wrongly.add((rail, subject))

    def was_told_wrongly(self, rail: str, subject: str) -> bool:
        """Say whether a sum of this payment has been told wrongly."""
        return (rail, subject) in self._told_wrongly

    def was_spoiled(self, rail: str, call: str, subject: str) -> bool:
        return (rail, call, subject) in self._spoiled


def spoil(doc: dict[str, object], kind: FaultKind) -> dict[str, object]:
    """The answer's body with its sums, status or link made wrong, in inner objects too."""
    return {name: _spoiled(name, value, kind) for name, value in _worded(doc, kind).items()}


def _worded(doc: dict[str, object], kind: FaultKind) -> dict[str, object]:
    """The outermost object has a status of nobody knows what, even where it had none."""
    return {**doc, "status": "LIMBO"} if kind is FaultKind.UNKNOWN_STATUS else doc


def _spoiled(name: str, value: object, kind: FaultKind) -> object:
    match value:
        case dict():
            return {inner: _spoiled(inner, found, kind) for inner, found in value.items()}
        case list():
            return [_spoiled(name, found, kind) for found in value]
        case Cents() | TextSum() | WholeCents() if kind is FaultKind.WRONG_AMOUNT:
            return _one_more(value)
        case TextSum() if kind is FaultKind.NAN:
            return "NaN"
        case Cents() | WholeCents() if kind is FaultKind.NAN:
            return msgspec.Raw(b"NaN")
        case str() if kind is FaultKind.UNKNOWN_STATUS and name in STATUSES:
            return "LIMBO"
        case str() if kind is FaultKind.ODD_HOST and name in LINKS:
            return ODD_LINK
        case _:
            return value


def _one_more(value: Sum) -> Sum:
    match value:
        case Cents():
            return Cents(value.minor + 100)
        case TextSum():
            return TextSum(value.minor + 100, value.places, trimmed=value.trimmed)
        case WholeCents():
            return WholeCents(value.minor + 100, value.places)
