"""SWiP's words: the body of a create read, an order and an error written (swip.md 2.1, 3 and 6.2)."""

import uuid
from decimal import Decimal

from pos_terminal.sandbox.ask import Ask, Refusal, Reply, body_object, money, text
from pos_terminal.sandbox.clock import iso
from pos_terminal.sandbox.digits import Cents
from pos_terminal.sandbox.settings import SwipSettings
from pos_terminal.sandbox.swip.order import Order, OrderState

BAD_FIELD, BAD_TOKEN, NOT_FOUND, NOT_OPEN, CLOSED_BEFORE = 9001, 9002, 9003, 9004, 9005
NOT_CLOSED, TOO_MUCH, NO_AMOUNT, SESSION_TAKEN, SAME_ORDER_ID = 9006, 9007, 9008, 9009, 9010
TOO_LATE_TO_CANCEL = 27  # the vendor's own (swip.md 6.3); all others are ours

ECHOED = frozenset(
    {
        "merchantOrderId",
        "merchantOrderNumber",
        "merchantCashier",
        "merchantCashierId",
        "saleDate",
        "purchases",
        "parentRefId",
    }
)
OPTIONAL_TEXTS = ("sessionCode", "merchantOrderNumber", "merchantCashierId")


def read_create(ask: Ask) -> dict[str, object]:
    """The checked body of E1 (swip.md 2.1). Raises Refusal 400."""
    doc = body_object(ask, BAD_FIELD)
    text(doc, "merchantOrderId", BAD_FIELD, 255)
    text(doc, "merchantCashier", BAD_FIELD, 255)
    for name in OPTIONAL_TEXTS:
        if not isinstance(doc.get(name, ""), str):
            raise Refusal(400, BAD_FIELD, f"{name} must be a text", violation=True)
    if isinstance(doc.get("saleDate"), bool) or not isinstance(doc.get("saleDate"), int):
        raise Refusal(400, BAD_FIELD, "saleDate must be milliseconds since 1970", violation=True)
    for name in ("total", "totalOriginal"):
        if money(doc, name, BAD_FIELD) == 0:
            raise Refusal(400, BAD_FIELD, f"{name} must be above 0", violation=True)
    purchases = doc.get("purchases")
    if not isinstance(purchases, list) or not purchases:
        raise Refusal(400, BAD_FIELD, "purchases must have a line", violation=True)
    for line in purchases:
        _check_purchase(line)
    return doc


def order_doc(order: Order, settings: SwipSettings, now_ns: int) -> dict[str, object]:
    """The Order object in its current state, with fields no reader knows (swip.md 3.1)."""
    doc: dict[str, object] = {
        **{name: value for name, value in order.sent.items() if name in ECHOED},
        **order.desk,
        "id": order.id,
        "status": _status_word(order, settings, now_ns),
        "paid": _paid_word(order.paid, settings),
        "sessionCode": order.session_code,
        "total": Cents(order.total if settings.loyalty_in == "total" else order.sent_total),
        "totalOriginal": Cents(order.total_original),
        "discount": Cents(order.discount),
        "cashback": Cents(0),
        "swipDiscount": Cents(order.discount),
        "merchantName": "Sandbox shop",
        "sandboxExtra": {"ignore": ["me", 1, None]},
    }
    amount = _amount(order, settings)
    if amount is not None:
        doc["amount"] = Cents(amount)
    if order.user_id is not None:
        doc["userId"] = order.user_id
    if order.paid:
        doc["paymentMethod"] = "CARD"
    return doc


def done_doc(description: str) -> dict[str, object]:
    """The answer of refund and cancel payment (swip.md 2.5, 2.6)."""
    return {"status": "SUCCESS", "description": description, "sandboxExtra": str(uuid.uuid4())}


def error_reply(refusal: Refusal, now_ns: int) -> Reply:
    """Shape A and a timestamp (swip.md 6.2)."""
    doc: dict[str, object] = {
        "code": refusal.code,
        "description": refusal.text,
        "fieldErrors": [],
        "timestamp": iso(now_ns),
    }
    return Reply(refusal.status, doc)


def _check_purchase(line: object) -> None:
    if not isinstance(line, dict):
        raise Refusal(400, BAD_FIELD, "a purchase must be an object", violation=True)
    text(line, "name", BAD_FIELD, 255)
    money(line, "price", BAD_FIELD)
    money(line, "amount", BAD_FIELD)
    quantity = line.get("quantity")
    if isinstance(quantity, bool) or not isinstance(quantity, int | Decimal) or quantity <= 0:
        raise Refusal(400, BAD_FIELD, "quantity must be a number above 0", violation=True)


def _status_word(order: Order, settings: SwipSettings, now_ns: int) -> str:
    match order.state:
        case OrderState.OPEN if now_ns < order.calculating_until_ns:
            return "LOYALTY_CALCULATION"
        case OrderState.CANCELLED:
            return settings.status_after_cancel
        case OrderState.EXPIRED:
            return settings.status_after_expiry
        case state:
            return str(state)


def _paid_word(paid: bool, settings: SwipSettings) -> object:
    match settings.paid_type:
        case "number":
            return int(paid)
        case "string":
            return str(paid).lower()
        case _:
            return paid


def _amount(order: Order, settings: SwipSettings) -> int | None:
    if settings.amount_in_answer == "never":
        return None
    if order.state is OrderState.OPEN:
        told = order.paid and settings.amount_in_answer == "always"
        return order.held if told else _falls_here(order, settings)
    return order.amount or 0


def _falls_here(order: Order, settings: SwipSettings) -> int | None:
    """The sum to pay, where loyalty lowers `amount` and not `total`."""
    return order.total if settings.loyalty_in == "amount" and order.total != order.sent_total else None
