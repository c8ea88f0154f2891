"""Paysera's words: bodies read, objects and errors written (paysera.md 3, 4 and 6)."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation

from pos_terminal.sandbox.ask import Ask, Refusal, Reply, body_object
from pos_terminal.sandbox.clock import NS
from pos_terminal.sandbox.digits import TextSum, WholeCents
from pos_terminal.sandbox.paysera.settings import PayseraSettings
from pos_terminal.sandbox.paysera.transaction import Spot, SpotState, TableOrder, Transaction

BAD_REQUEST, BAD_PARAMETERS, UNAUTHORIZED, BAD_TIME, FORBIDDEN, NOT_FOUND, BAD_STATE, TOO_MANY = range(1, 9)
NAMES = {
    BAD_REQUEST: "invalid_request",
    BAD_PARAMETERS: "invalid_parameters",
    UNAUTHORIZED: "unauthorized",
    BAD_TIME: "invalid_timestamp",
    FORBIDDEN: "forbidden",
    NOT_FOUND: "not_found",
    BAD_STATE: "invalid_state",
    TOO_MANY: "rate_limit_exceeded",
}
BY_STATUS = {400: "invalid_request", 404: "not_found", 405: "not_acceptable"}
DECIMALS = {"BHD": 3, "CLP": 0, "ISK": 0, "JOD": 3, "JPY": 0, "KRW": 0, "KWD": 3, "OMR": 3, "TND": 3, "VND": 0}
MOST_AT_ONCE = 100
DEFAULT_RESERVE_S = 2_592_000.0  # paysera.md 6.1
MOST_MINOR = 10**11


@dataclass(frozen=True, slots=True)
class Wanted:
    """A transaction as asked for; the sum in minor units, times in seconds."""

    payment: dict[str, object]
    currency: str
    amount: int
    reserve_s: float
    freeze_s: float
    auto_confirm: bool
    parameters: dict[str, object]


def decimals(currency: str) -> int:
    return DECIMALS.get(currency, 2)


def wanted(doc: Mapping[str, object], now_ns: int) -> Wanted:
    """Read a transaction to be made (paysera.md 6.1). Raises Refusal 400."""
    payments = doc.get("payments")
    if not isinstance(payments, list) or len(payments) != 1 or not isinstance(payments[0], dict):
        raise _bad("the app shows transactions with exactly one payment")
    payment: dict[str, object] = payments[0]
    if not isinstance(payment.get("description"), str) or not payment["description"]:
        raise _bad("description must be a text")
    currency = payment.get("currency")
    if not isinstance(currency, str) or len(currency) != 3 or not currency.isalpha():
        raise _bad("currency must be ISO 4217 alpha-3")
    currency = currency.upper()
    amount = read_price(payment, currency)
    if amount <= 0:
        raise _bad("the price must be above 0")
    parameters = payment.get("parameters", {})
    if not isinstance(parameters, dict):
        raise _bad("parameters must be an object")
    return Wanted(
        payment,
        currency,
        amount,
        _seconds(doc.get("reserve"), now_ns, DEFAULT_RESERVE_S),
        _seconds(payment.get("freeze"), now_ns, 0.0),
        doc.get("auto_confirm") is True,
        parameters,
    )


def read_price(doc: Mapping[str, object], currency: str) -> int:
    """Minor units of `price` in cents xor `price_decimal` as text (paysera.md 4.1). Raises Refusal 400."""
    if ("price" in doc) == ("price_decimal" in doc):
        raise _bad("either price or price_decimal")
    if "price" in doc:
        cents = doc["price"]
        if isinstance(cents, bool) or not isinstance(cents, int):
            raise _bad("price must be a whole number of cents")
        value = Decimal(cents) / 100
    else:
        text = doc["price_decimal"]
        if not isinstance(text, str) or not text.replace(".", "", 1).isdecimal() or not text.isascii():
            raise _bad("price_decimal must be a text with a dot")
        try:
            value = Decimal(text)
        except InvalidOperation as error:
            raise _bad("price_decimal is no number") from error
    minor = value.scaleb(decimals(currency))
    if minor != minor.to_integral_value() or minor > MOST_MINOR:
        raise _bad(f"{value} is no sum in {currency}")
    return int(minor)


def read_lowered(ask: Ask, transaction: Transaction) -> int:
    """The sum to confirm: the body may lower it, keyed by payment (paysera.md 6.2). Raises Refusal 400."""
    if ask.body.strip() in (b"", b"[]"):
        return transaction.held
    doc = body_object(ask, BAD_REQUEST)
    lowered = doc.get(str(transaction.payment_id))
    if len(doc) != 1 or not isinstance(lowered, dict):
        raise _bad("prices are keyed by payment")
    sums = {name: lowered[name] for name in ("price", "price_decimal") if name in lowered}
    if len(sums) == 2:
        del sums["price_decimal"]
    minor = read_price(sums, transaction.currency)
    if not 0 < minor <= transaction.held:
        raise _bad("only a reduction is possible")
    return minor


def _seconds(value: object, now_ns: int, default: float) -> float:
    if value is None:
        return default
    if isinstance(value, dict) and len(value) == 1:
        ((unit, number),) = value.items()
        if isinstance(number, int) and not isinstance(number, bool) and number > 0:
            if unit == "for":
                return float(number)
            if unit == "until" and number * NS > now_ns:
                return number - now_ns / NS
    raise _bad("a time is {for: seconds} or {until: Unix seconds}")


def _bad(text: str) -> Refusal:
    return Refusal(400, BAD_PARAMETERS, text, violation=True)


# --- written


def transaction_doc(tx: Transaction, settings: PayseraSettings) -> dict[str, object]:
    """paysera.md 4, Transaction; what is optional and not there is left out."""
    doc: dict[str, object] = {
        "transaction_key": tx.key,
        "created_at": tx.created_ns // NS,
        "status": str(tx.state),
        "type": "page",
        "payments": [payment_doc(tx, settings)],
        "auto_confirm": tx.auto_confirm,
        "use_allowance": False,
        "sandbox_extra": {"ignore": ["me", 1, None]},
    }
    for name in ("project_id", "location_id"):
        if name in tx.extra:
            doc[name] = int(tx.extra[name])
    if tx.reserved_until_ns is not None:
        doc["reserve"] = {"until": tx.reserved_until_ns // NS}
    else:
        doc["reserve"] = {"for": int(tx.reserve_s)}
    if tx.payer:
        doc["wallet"] = 70_001
    if tx.confirmed_ns is not None:
        doc["confirmed_at"] = tx.confirmed_ns // NS
    return doc


def payment_doc(tx: Transaction, settings: PayseraSettings) -> dict[str, object]:
    """paysera.md 4, Payment."""
    doc: dict[str, object] = {
        "id": tx.payment_id,
        "transaction_key": tx.key,
        "created_at": tx.created_ns // NS,
        "status": tx.pay_word,
        "currency": tx.currency,
        "description": tx.sent["description"],
    }
    if tx.parameters:
        doc["parameters"] = tx.parameters
    if settings.price in ("both", "decimal"):
        doc["price_decimal"] = TextSum(tx.amount, decimals(tx.currency), trimmed=settings.trimmed)
    if settings.price in ("both", "cents"):
        doc["price"] = WholeCents(tx.amount, decimals(tx.currency))
    if tx.confirmed_ns is not None:
        doc["confirmed_at"] = tx.confirmed_ns // NS
    if tx.freeze_until_ns is not None:
        doc["freeze_until"] = tx.freeze_until_ns // NS
    return doc


def order_doc(order: TableOrder) -> dict[str, object]:
    """paysera.md 4, Order."""
    return {
        "id": order.id,
        "transaction_key": order.transaction.key,
        "status": str(order.state),
        **({"user_id": 5} if order.transaction.payer else {}),
    }


def spot_doc(spot: Spot, settings: PayseraSettings, *, with_orders: bool) -> dict[str, object]:
    """paysera.md 4, Spot; `/spots` leaves the orders out."""
    place: dict[str, object] = {"title": "Sandbox shop", "description": "No real money", "address": "Loopback 1"}
    if settings.location_told:
        place |= {"location_id": spot.location, "logo_uri": ""}
    word = settings.open_word if spot.state is SpotState.OPEN else str(spot.state)
    told = spot.identifier.lower() if settings.identifier_lower else spot.identifier
    doc: dict[str, object] = {"id": spot.number, "status": word, "identifier": told, "place_info": place}
    if with_orders:
        doc["orders"] = [order_doc(order) for order in spot.orders]
    return doc


def page(name: str, found: Sequence[dict[str, object]], query: Mapping[str, str]) -> dict[str, object]:
    """A page of a list (paysera.md 3.3). Raises Refusal 400."""
    offset, limit = _whole(query, "offset", 0), _whole(query, "limit", 20)
    if not 0 < limit <= MOST_AT_ONCE:
        raise _bad(f"limit is 1 to {MOST_AT_ONCE}")
    rows = list(found[offset : offset + limit])
    return {name: rows, "_metadata": {"total": len(found), "offset": offset, "limit": limit}}


def moment(query: Mapping[str, str], name: str) -> int | None:
    """A time in a query, Unix seconds; None where it is not there. Raises Refusal 400."""
    return _whole(query, name, 0) if name in query else None


def _whole(query: Mapping[str, str], name: str, default: int) -> int:
    text = query.get(name, str(default))
    if not text.isdecimal():
        raise _bad(f"{name} must be a whole number")
    return int(text)


def error_reply(refusal: Refusal) -> Reply:
    """paysera.md 3.1."""
    name = NAMES.get(refusal.code) or BY_STATUS.get(refusal.status, "invalid_request")
    return Reply(refusal.status, {"error": name, "error_description": refusal.text})
