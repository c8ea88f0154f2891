"""Paysera's words, written and read; pure (paysera.md 3, 4 and 6)."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from decimal import Decimal
from urllib.parse import quote

from pos_terminal.app.ports import Order
from pos_terminal.domain.errors import Trace
from pos_terminal.domain.money import MoneyError, decimal_from_minor, exponent, minor_from_decimal
from pos_terminal.domain.reading import Phase, Reading
from pos_terminal.rails.fields import BadField, count_of, encode, number_of, seconds_of, sum_of, text_of
from pos_terminal.wire.read_json import Unreadable, read_object
from pos_terminal.wire.redact import clean

LONGEST_DESCRIPTION = 255
PAGE = 50  # paysera.md 3.3
CANCELED, CONFIRMED = "canceled", "confirmed"
_KEY = re.compile(r"[A-Za-z0-9_-]{6,100}")  # it becomes a QR and a path
_HUNDRED = Decimal(100)
_PHASES = {
    "new": Phase.OPEN,
    "waiting": Phase.OPEN,
    "waiting_funds": Phase.OPEN,
    "waiting_registration": Phase.OPEN,
    "waiting_password": Phase.OPEN,
    "reserved": Phase.APPROVED,
    CONFIRMED: Phase.CLOSED_PAID,
    "rejected": Phase.DECLINED,
    "failed": Phase.DECLINED,
    "revoked": Phase.VOIDED,
    "deleted": Phase.VOIDED,
}


@dataclass(frozen=True, slots=True)
class Asked:
    """What our settings add to every transaction; times in seconds."""

    reserve_s: int
    freeze_s: int


@dataclass(frozen=True, slots=True)
class Transaction:
    """A transaction with its one payment, as read. The sum in minor units; `odd` names what cannot be believed."""

    key: str
    status: str
    minor: int | None = None
    currency: str = ""
    sale_id: str = ""
    payment_id: str = ""
    payment_status: str = ""
    reserved_until: datetime | None = None
    odd: str = ""
    number: str = ""  # the sale's
    description: str = ""
    location: str = ""  # the shop's id, where it is told
    at: datetime | None = None


def create_body(order: Order, asked: Asked) -> bytes:
    """The body of POST transaction (paysera.md 6.1): one payment, our UUID in its parameters."""
    payment: dict[str, object] = {
        "description": clean(order.description, LONGEST_DESCRIPTION) or order.number,
        "price_decimal": price_text(order.minor, order.currency),
        "currency": order.currency,
        "parameters": {"sale_id": order.payment, "number": order.number},
    }
    if asked.freeze_s:
        payment["freeze"] = {"for": asked.freeze_s}
    return encode(
        {
            "payments": [payment],
            "auto_confirm": False,
            "use_allowance": False,
            "callback_uri": False,
            "reserve": {"for": asked.reserve_s},
        }
    )


def price_text(minor: int, currency: str) -> str:
    """Write a sum as text with the currency's decimals: 1299 EUR as 12.99, 1200 JPY as 1200."""
    return f"{decimal_from_minor(minor, currency):f}"


def lower_body(payment_id: str, minor: int, currency: str) -> bytes:
    """The body of a confirm for less (paysera.md 6.2), in hundredths. MoneyError where those are too coarse."""
    cents = decimal_from_minor(minor, currency) * _HUNDRED
    if cents != cents.to_integral_value():
        raise MoneyError(f"{minor} {currency} is no whole number of hundredths")
    return encode({payment_id: {"price": int(cents), "currency": currency}})


def read_transaction(body: bytes) -> Transaction:
    """Read a transaction; Unreadable when it is none: no JSON object, or without key or status."""
    return transaction_of(read_object(body))


def transaction_of(doc: Mapping[str, object]) -> Transaction:
    """Read a transaction out of a list or an answer; Unreadable as above."""
    key, status = doc.get("transaction_key"), doc.get("status")
    if not isinstance(key, str) or not key:
        raise Unreadable("a transaction without a key")
    if not isinstance(status, str) or not status.strip():
        raise Unreadable("a transaction without a status")
    reserve = doc.get("reserve")  # {for: seconds} before, {until: unix seconds} once it is held (paysera.md 4)
    until = seconds_of(reserve, "until") if isinstance(reserve, Mapping) else None
    told = doc.get("location_id")
    location = str(told) if isinstance(told, int | str) else ""
    transaction = Transaction(
        key, status.strip(), reserved_until=until, location=location, at=seconds_of(doc, "created_at")
    )
    rows = doc.get("payments")
    if not isinstance(rows, list) or len(rows) != 1 or not isinstance(rows[0], Mapping):
        return replace(transaction, odd="payments")
    try:
        transaction = _with_payment(transaction, rows[0])
        return replace(transaction, minor=_price(rows[0], transaction.currency))
    except BadField as field:
        return replace(transaction, odd=str(field))  # whose it is counts, whatever the sum looks like


def _with_payment(transaction: Transaction, doc: Mapping[str, object]) -> Transaction:
    """Read everything of the payment but its sum. BadField."""
    identity = count_of(doc, "id")
    parameters = doc.get("parameters")
    marks = parameters if isinstance(parameters, Mapping) else {}
    return replace(
        transaction,
        currency=text_of(doc, "currency").upper(),
        payment_id="" if identity is None else str(identity),
        payment_status=text_of(doc, "status").strip(),
        sale_id=text_of(marks, "sale_id"),
        number=_said(marks, "number"),
        description=_said(doc, "description"),
    )


def _said(doc: Mapping[str, object], name: str) -> str:
    """Return words that decide about no money: what is none is empty."""
    value = doc.get(name)
    return value if isinstance(value, str) else ""


def _price(doc: Mapping[str, object], currency: str) -> int:
    """`price_decimal`, or else `price` in hundredths of any currency; both must say the same (paysera.md 4.1)."""
    try:
        places = exponent(currency)
    except MoneyError:
        raise BadField("currency") from None
    told = sum_of(doc, "price_decimal", currency)
    cents = number_of(doc, "price")
    if cents is None or places > 2:  # thousandths do not fit into cents
        if told is None:
            raise BadField("price")
        return told
    try:
        counted = minor_from_decimal(cents / _HUNDRED, currency)
    except MoneyError:
        raise BadField("price") from None
    if counted < 0 or told not in (None, counted):
        raise BadField("price")
    return counted


def reading(transaction: Transaction, trace: Trace) -> Reading:
    """Say in our words how a transaction stands (paysera.md 4, PAYMENTS.md rules 5 and 6).

    Only `confirmed` is paid. An unknown status, or a payment that cannot be believed, is not yes and not no.
    """
    words = clean(transaction.status) + (f", {transaction.odd} unreadable" if transaction.odd else "")
    phase = Phase.UNKNOWN if transaction.odd else _PHASES.get(transaction.status, Phase.UNKNOWN)
    paid = transaction.minor if phase is Phase.CLOSED_PAID else None
    if phase in (Phase.APPROVED, Phase.CLOSED_PAID) and not transaction.sale_id:
        phase, paid, words = Phase.UNKNOWN, None, f"{words}, sale_id is missing"
    back = paid if transaction.payment_status == CANCELED else None
    return Reading(
        phase=phase,
        due=transaction.minor,
        paid=paid,
        refunded=back,
        settle_count=None if phase is Phase.UNKNOWN else int(phase is Phase.CLOSED_PAID),
        currency=transaction.currency or None,
        words=words if back is None else f"{words}, payment cancelled",
        id=transaction.key,
        settle_id=transaction.payment_id if paid is not None else "",
        held_until=transaction.reserved_until if phase is Phase.APPROVED else None,
        trace=replace(trace, words=words),
    )


@dataclass(frozen=True, slots=True)
class Page:
    """One page of a list, as objects; `total` of all pages, None where it is not told."""

    rows: tuple[Mapping[str, object], ...]
    total: int | None


def read_page(body: bytes, name: str) -> Page:
    """Read a list by its name, or else the first list that is there (paysera.md 3.3, 13). Unreadable without."""
    doc = read_object(body)
    rows = doc.get(name)
    if not isinstance(rows, list):
        rows = next((value for value in doc.values() if isinstance(value, list)), None)
    if rows is None:
        raise Unreadable("a list without a list")
    told = doc.get("_metadata")
    try:
        total = count_of(told, "total") if isinstance(told, Mapping) else None
    except BadField:
        total = None
    return Page(tuple(row for row in rows if isinstance(row, Mapping)), total)


def page_query(status: str, offset: int) -> str:
    return f"?status={quote(status, safe='')}&limit={PAGE}&offset={offset}"


def since_query(since: datetime, offset: int) -> str:
    """The query for what was made since a moment, whatever its status (paysera.md 6, row 7); a minute to be sure."""
    return f"?from={int(since.timestamp()) - 60}&limit={PAGE}&offset={offset}"


@dataclass(frozen=True, slots=True)
class Payment:
    """One payment of a transaction, as read by itself (paysera.md 6.4). The sum in minor units."""

    id: str
    status: str
    minor: int


def read_payment(body: bytes, payment_id: str) -> Payment:
    """Read a payment; Unreadable when it is none, another one, or its sum cannot be believed."""
    doc = read_object(body)
    try:
        identity, status = count_of(doc, "id"), text_of(doc, "status").strip()
        minor = _price(doc, text_of(doc, "currency").upper())
    except BadField as field:
        raise Unreadable(f"{field} of the payment") from None
    if identity is None or str(identity) != payment_id or not status:
        raise Unreadable("another payment, or none")
    return Payment(payment_id, status, minor)


def read_time(body: bytes) -> int:
    """Read the service's clock, Unix seconds; Unreadable otherwise."""
    try:
        seconds = count_of(read_object(body), "time")
    except BadField:
        seconds = None
    if seconds is None:
        raise Unreadable("no time")
    return seconds


def read_error(body: bytes) -> tuple[str, str]:
    """Read an error into its name and words; both empty when there is none (paysera.md 3.1)."""
    try:
        doc = read_object(body)
        return clean(text_of(doc, "error"), 60), clean(text_of(doc, "error_description"))
    except (Unreadable, BadField):
        return "", ""


def wrong_clock(name: str, words: str) -> bool:
    """Say whether a 401 is about our clock (paysera.md 2)."""
    return name == "invalid_timestamp" or words in ("Timestamp is in future", "Timestamp lifetime exceeded")


def showable(key: str) -> bool:
    """Say whether a key may become a QR: one word of plain signs, nothing that a phone takes for a link."""
    return bool(_KEY.fullmatch(key))


def qr_text(key: str, *, as_link: bool) -> str:
    """Return what the customer's app reads (paysera.md 5)."""
    code = f"PAYSERA%{key}"
    return f"https://paysera.com/app?qr={quote(code, safe='')}" if as_link else code


def short_code(key: str) -> str:
    """Return the last signs of a key, for people to tell two payments apart."""
    return "".join(sign for sign in key if sign.isalnum())[-6:]
