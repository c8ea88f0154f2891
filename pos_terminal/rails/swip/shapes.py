"""SWiP's words, written and read; pure (swip.md 2, 3, 4.2 and 6.2)."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from decimal import Decimal

from pos_terminal.app.ports import Order
from pos_terminal.domain.errors import Trace
from pos_terminal.domain.reading import Phase, Reading
from pos_terminal.rails.fields import BadField, encode, number_of, sum_of, text_of, wire_sum
from pos_terminal.rails.swip.routes import LINK_HOSTS
from pos_terminal.wire.origins import check_link
from pos_terminal.wire.read_json import Unreadable, read_object
from pos_terminal.wire.redact import clean
from pos_terminal.wire.routes import usable_id

LONGEST_NAME = 255  # swip.md U23
CANNOT_CANCEL_ANY_MORE = "27"  # swip.md 6.3, the one code that may be branched on
DONE_WORDS = frozenset({"SUCCESS", "OK", "DONE", "ACCEPTED", "COMPLETED", "REFUNDED", "CANCELLED", "CANCELED"})
_BARE_CODE = re.compile(r"[A-Za-z0-9_+=-]{4,200}")  # no dots or slashes: nothing that a phone takes for a link
_THOUSAND = Decimal(1000)


@dataclass(frozen=True, slots=True)
class SwipOrder:
    """An Order as read (swip.md 3.1). Sums in minor units; `odd` names a field that cannot be believed."""

    id: str
    status: str
    paid: bool | None
    amount: int | None
    total: int | None
    session_code: str
    merchant_order_id: str
    odd: str = ""


def create_body(order: Order, session_code: str) -> bytes:
    """The body of E1 (swip.md 2.1, 3.2). ValueError when the lines do not add up to the share."""
    if not order.lines or sum(line.amount for line in order.lines) != order.minor:
        raise ValueError("the lines do not add up to the sum")
    return encode(
        {
            "merchantOrderId": order.payment,
            "merchantOrderNumber": order.number,
            "merchantCashier": order.cashier or "-",
            "saleDate": int(order.at.timestamp() * 1000),
            "sessionCode": session_code,
            "totalOriginal": wire_sum(order.original, order.currency),
            "total": wire_sum(order.minor, order.currency),
            "purchases": [
                {
                    "id": line.id,
                    "parentId": line.parent or None,
                    "productId": line.sku or None,
                    "name": clean(line.name, LONGEST_NAME) or "-",
                    "quantity": _quantity(line.quantity),
                    "unit": line.unit,
                    "price": wire_sum(line.unit_price, order.currency),
                    "amount": wire_sum(line.amount, order.currency),
                }
                for line in order.lines
            ],
        }
    )


def sum_body(minor: int, currency: str) -> bytes:
    """The body of close and refund (swip.md 2.4, 2.5); 0 closes without money."""
    return encode({"amount": wire_sum(minor, currency)})


def read_order(body: bytes, currency: str) -> SwipOrder:
    """Read an Order; Unreadable when it is none: no JSON object, or without id or status (swip.md 3.1)."""
    doc = read_object(body)
    identity, status = doc.get("id"), doc.get("status")
    if not isinstance(identity, str) or not usable_id(identity):
        raise Unreadable("an order without a usable id")
    if not isinstance(status, str) or not status.strip():
        raise Unreadable("an order without a status")
    order = SwipOrder(identity, status.strip(), None, None, None, "", "")
    try:
        order = replace(order, merchant_order_id=text_of(doc, "merchantOrderId"))
        order = replace(order, session_code=text_of(doc, "sessionCode"))
        order = replace(order, total=sum_of(doc, "total", currency))
        order = replace(order, paid=_paid(doc))
        return replace(order, amount=sum_of(doc, "amount", currency))
    except BadField as field:
        return replace(order, odd=str(field))


def reading(order: SwipOrder, trace: Trace) -> Reading:
    """Say in our words how an order stands (swip.md 4.2, PAYMENTS.md rules 5 and 6)."""
    phase, paid = _phase(order)
    said = {True: ", paid", False: ", unpaid", None: ""}[order.paid]
    words = clean(f"{order.status}{said}" + (f", {order.odd} unreadable" if order.odd else ""))
    return Reading(
        phase=phase,
        due=order.total,
        paid=paid,
        words=words,
        id=order.id,
        trace=replace(trace, words=words),
    )


def _phase(order: SwipOrder) -> tuple[Phase, int | None]:
    if order.odd:
        return Phase.UNKNOWN, None
    closed_with = order.total if order.amount is None else order.amount
    match order.status, order.paid:
        case "OPEN", True if order.amount or order.total:  # an amount of 0 before the close is none (swip.md 2.2)
            return Phase.APPROVED, order.amount or order.total
        case "OPEN", None if order.amount:  # money is named, but not whether it was paid
            return Phase.UNKNOWN, None
        case "OPEN", False | None:  # not told is not paid: a close with 0 gives back whatever there is
            return Phase.OPEN, None
        case "LOYALTY_CALCULATION", _:  # swip.md 4.1
            return Phase.OPEN, None
        case "CLOSED", _ if order.amount == 0:  # whatever `paid` says: rule 7
            return Phase.VOIDED, None
        case "CLOSED", True if closed_with:
            return Phase.CLOSED_PAID, closed_with
        case "CLOSED", False if closed_with:
            return Phase.CLOSED_UNPAID, closed_with
        case _:
            return Phase.UNKNOWN, None


def read_done(body: bytes) -> tuple[bool, str]:
    """Read the answer to refund and cancel payment: whether its word means done, and the words (swip.md U6).

    A missing status is done, since HTTP 200 alone counts as accepted; a word we do not know is not (rule 6).
    """
    doc = read_object(body)
    status = doc.get("status")
    said = doc.get("description")
    words = clean(", ".join(word for word in (status, said) if isinstance(word, str)))
    done = status is None or (isinstance(status, str) and status.strip().upper() in DONE_WORDS)
    return done, words


def read_error(body: bytes) -> tuple[str, str]:
    """Read an error object of either shape into its code and words; both empty when unreadable (swip.md 6.2)."""
    try:
        doc = read_object(body)
    except Unreadable:
        return "", ""
    try:
        number = number_of(doc, "code")
    except BadField:
        number = None
    texts = (doc.get(name) for name in ("description", "message", "error"))
    words = next((text for text in texts if isinstance(text, str) and text.strip()), "")
    code = str(int(number)) if number is not None and number == number.to_integral_value() else ""
    fields = _field_errors(doc)
    return code, clean("; ".join([words, *fields]) if words else "; ".join(fields))


def showable(code: str, origins: Collection[str]) -> bool:
    """Say whether a session code may become a QR: SWiP's own link, a link of `origins`, or a bare code."""
    return bool(_BARE_CODE.fullmatch(code)) or (len(code) <= 300 and check_link(code, LINK_HOSTS, origins))


def short_code(code: str) -> str:
    """Return the last signs of a session code, for people to tell two payments apart."""
    return "".join(sign for sign in code if sign.isalnum())[-6:]


def _paid(doc: Mapping[str, object]) -> bool | None:
    """true and false, 1 and 0, their texts, or a number above 0 (swip.md 3.1)."""
    value = doc.get("paid")
    match value:
        case bool() | None:
            return value
        case str() if value.strip().lower() in ("true", "false"):
            return value.strip().lower() == "true"
        case _:
            number = number_of(doc, "paid")
            if number is None or number < 0:
                raise BadField("paid")
            return number > 0


def _field_errors(doc: Mapping[str, object]) -> list[str]:
    rows = doc.get("fieldErrors")
    found: list[str] = []
    for row in rows if isinstance(rows, list) else ():
        if isinstance(row, dict):
            found.append(f"{row.get('field')}: {row.get('message')}")
        elif isinstance(row, str | int):
            found.append(str(row))
    return found[:5]


def _quantity(thousandths: int) -> Decimal:
    quantity = Decimal(thousandths) / _THOUSAND
    whole = quantity.to_integral_value()
    return whole if whole == quantity else quantity.normalize()
