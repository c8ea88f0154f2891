"""Spots and orders as Paysera tells them, written and read; pure (paysera.md 4 and 7)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from pos_terminal.app.ports import Table
from pos_terminal.rails.fields import BadField, count_of, encode, text_of
from pos_terminal.wire.read_json import Unreadable, read_object
from pos_terminal.wire.redact import clean

OPEN_WORDS = ("open", "opened")  # the papers have both
WAITING, CLOSED = "waiting", "closed"
UNPAID = ("pending", "reserved")
LONGEST_NAME = 32


@dataclass(frozen=True, slots=True)
class SpotOrder:
    id: str
    key: str
    status: str


@dataclass(frozen=True, slots=True)
class Spot:
    """A spot as read; `location` is empty where it is not told, `orders` where they are left out."""

    id: str
    name: str
    status: str
    location: str
    orders: tuple[SpotOrder, ...] = ()

    @property
    def table(self) -> Table:
        return Table(self.id, self.name, self.status == WAITING)


def spot_of(doc: Mapping[str, object]) -> Spot:
    """Read a spot; Unreadable when it is none."""
    try:
        identity, status, name = count_of(doc, "id"), text_of(doc, "status").strip(), text_of(doc, "identifier")
        place = doc.get("place_info")
        location = count_of(place, "location_id") if isinstance(place, Mapping) else None
    except BadField as field:
        raise Unreadable(f"{field} of the spot") from None
    if identity is None or not status:
        raise Unreadable("a spot without id or status")
    rows = doc.get("orders")
    orders = tuple(order_of(row) for row in rows if isinstance(row, Mapping)) if isinstance(rows, list) else ()
    told = "" if location is None else str(location)
    return Spot(str(identity), clean(name, LONGEST_NAME).upper() or str(identity), status, told, orders)


def order_of(doc: Mapping[str, object]) -> SpotOrder:
    """Read an order on a spot; Unreadable when it is none."""
    try:
        identity, key, status = count_of(doc, "id"), text_of(doc, "transaction_key"), text_of(doc, "status").strip()
    except BadField as field:
        raise Unreadable(f"{field} of the order") from None
    if identity is None or not key:
        raise Unreadable("an order without id or transaction")
    return SpotOrder(str(identity), key, status)


def read_spot(body: bytes) -> Spot:
    return spot_of(read_object(body))


def read_order(body: bytes) -> SpotOrder:
    return order_of(read_object(body))


def attach_body(key: str) -> bytes:
    """The body of POST spot/order: a transaction that is there already (paysera.md 6, row 8)."""
    return encode({"transaction_key": key})


def table_code(location: str, name: str) -> str:
    """Return what is printed on a table (paysera.md 5)."""
    return f"PAYSERA*{location}:{name}"
