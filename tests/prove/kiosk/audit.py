"""Machine, services and records held against each other: who was charged, what came out, what the screen said of it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from pos_terminal.config.paths import places
from pos_terminal.domain.events import CallAnswered, Event, GoodsUnpaid, Outcome, PaymentRead
from pos_terminal.domain.money import spread
from pos_terminal.domain.payment import NOT_CHARGED, Payment
from pos_terminal.sandbox.control import Moved, SandboxControl
from pos_terminal.store import journal_rows as rows
from pos_terminal.store.connect import connect_readonly
from tests.e2e.judge import Told, judge, read
from tests.prove.kiosk.run import Dark, Day
from tests.prove.kiosk.shelf import Shelf

NS = 1_000_000_000
HOLDS_S = 1000.0  # SWiP lets an order go after 90 s, Paysera a reservation after 15 min
# "You were not charged."
NOTHING = ("declined", "expired", "cancelled", "refused", "not_paid", "fault_free", "out_free")
PAID = ("enjoy", "part_out")


@dataclass(frozen=True, slots=True)
class Lost:
    """Goods that came out and were not paid, with what is known of how that came."""

    payment: str
    rail: str
    minor: int
    told: bool  # it stands in the records, for staff
    why: str  # empty: nothing explains it


@dataclass(slots=True)
class Found:
    """What the comparison found; sums in minor units."""

    payments: int = 0
    charged: int = 0
    sold: int = 0
    items: int = 0
    fell: int = 0
    unseen: int = 0  # items of which the machine itself does not know
    overcharged: list[str] = field(default_factory=list)
    owed: list[str] = field(default_factory=list)
    lost: list[Lost] = field(default_factory=list)
    lies: list[str] = field(default_factory=list)
    claims: int = 0
    wrong: list[str] = field(default_factory=list)


def audit(folder: Path, control: SandboxControl, shelf: Shelf, day: Day) -> Found:
    """Compare everything, from the first row to the last."""
    found = Found()
    try:
        told = judge(folder, control)
    except AssertionError as error:
        found.wrong.append(f"records and ledger: {error}")
        told = read(folder)
    net = _nets(control.ledger().movements)
    events = _events(folder)
    found.payments, found.charged = len(told.payments), sum(net.values())
    found.items, found.fell = len(shelf.items), sum(shelf.fell(item) for item in shelf.items)
    found.unseen = sum(shelf.told(item) == "unknown" for item in shelf.items)
    found.sold = sum(_worth(payment, shelf) for payment in told.payments.values())
    for payment in told.payments.values():
        _compare(found, payment, _of(net, payment), _worth(payment, shelf), events.get(payment.id, ()), day.darks)
    _believe(found, told, net, day.claims)
    planned = {good.id for payment in told.payments.values() if payment.goods for good in payment.goods.planned}
    found.wrong += [f"{item} came out of the machine and belongs to no payment" for item in set(shelf.items) - planned]
    return found


def _compare(
    found: Found, payment: Payment, net: int, worth: int, events: Iterable[Event], darks: Iterable[Dark]
) -> None:
    """Charged is what the machine saw fall; less is told to staff, and more to nobody."""
    rail = payment.terms.rail
    if net > worth:
        said = f"{rail} {payment.id}: charged {net}, {worth} came out, {payment.owed} owed, {payment.state}"
        (found.owed if payment.owed >= net - worth else found.overcharged).append(said)
    elif net < worth:
        told = any(isinstance(event, GoodsUnpaid) and event.minor == worth - net for event in events)
        found.lost.append(Lost(payment.id, rail, worth - net, told, _why(payment, events, darks)))


def _why(payment: Payment, events: Iterable[Event], darks: Iterable[Dark]) -> str:
    """Return what the records tell of the time between the goods and the money; empty where they tell nothing."""
    if payment.state not in NOT_CHARGED:
        return ""
    words = [event.reading.words for event in events if isinstance(event, PaymentRead) and event.reading is not None]
    calls = {str(event.op) for event in events if isinstance(event, CallAnswered) and event.outcome is not Outcome.DONE}
    looks = sum(isinstance(event, PaymentRead) and bool(event.failed) for event in events)
    dark = [one for one in darks if _around(one, payment)]
    parts = [f"the service at last: {words[-1] if words else payment.words}"]
    parts += [f"dark for {one.seconds:.0f} s behind customer {one.number + 1}" for one in dark]
    parts += [f"no answer to {', '.join(sorted(calls))}"] if calls else []
    parts += [f"{looks} looks without an answer"] if looks else []
    return "; ".join(parts) if dark or calls or looks else ""


def _around(dark: Dark, payment: Payment) -> bool:
    """Say whether it was dark while the service may still have held the money."""
    began = payment.created.at.timestamp() * NS
    return began <= dark.to_ns and dark.from_ns <= began + HOLDS_S * NS


def _believe(
    found: Found, told: Told, net: Mapping[str, int], claims: Iterable[tuple[int, str, str, str, int]]
) -> None:
    """What a screen said of the money is so at the end of the day."""
    for number, outcome, sale, payment_id, minor in claims:
        if outcome in NOTHING and payment_id in told.payments:
            found.claims += 1
            charged = _of(net, told.payments[payment_id])
            if charged:
                found.lies.append(f"customer {number + 1}: the screen said {outcome}, {charged} are charged")
        elif outcome in PAID and sale in told.sales:
            found.claims += 1
            own = [told.payments[one] for one in told.sales[sale].payments]
            charged = sum(_of(net, payment) for payment in own)
            owed = sum(payment.owed for payment in own)
            if charged - owed != minor:
                found.lies.append(f"customer {number + 1}: the screen said {outcome} {minor}, {charged} are charged")


def _worth(payment: Payment, shelf: Shelf) -> int:
    """Return what the items cost that the machine's own sensor saw fall."""
    if payment.goods is None:
        return 0
    goods = payment.goods.planned
    parts = spread(payment.due or payment.minor, tuple(good.minor for good in goods))
    return sum(part for good, part in zip(goods, parts, strict=True) if shelf.fell(good.id))


def _nets(movements: Iterable[Moved]) -> dict[str, int]:
    signs = {"capture": 1, "refund": -1, "cancel": -1, "release": 0}
    found: dict[str, int] = {}
    for moved in movements:
        found[moved.id] = found.get(moved.id, 0) + signs[moved.kind] * moved.amount
    return found


def _of(net: Mapping[str, int], payment: Payment) -> int:
    return sum(net.get(identity, 0) for identity in {payment.reference or payment.id, payment.id})


def _events(folder: Path) -> dict[str, tuple[Event, ...]]:
    """Return the events of each payment, in order."""
    connection = connect_readonly(places(folder).journal)
    try:
        entries = [rows.entry(row) for row in connection.execute(rows.AFTER, (0,))]
    finally:
        connection.close()
    found: dict[str, tuple[Event, ...]] = {}
    for entry in entries:
        if entry.envelope.payment:
            found[entry.envelope.payment] = (*found.get(entry.envelope.payment, ()), entry.event)
    return found
