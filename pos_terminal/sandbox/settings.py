"""What the papers leave open or the merchant chooses, as switches with the likelier answer first."""

from typing import Literal, TypeVar

import msgspec

from pos_terminal.sandbox.digits import read_object, write_json

SWIP_ROUTES = {
    "create": "POST /orders",
    "look": "GET /orders/{id}",
    "status": "",  # swip.md U15: its answer is unknown, so it is not answered
    "close": "POST /orders/{id}/close",
    "refund": "POST /orders/{id}/refund",
    "cancel_payment": "POST /orders/{id}/payment/cancel",
    "cancel_order": "POST /orders/{id}/cancel",
}

DROPPAY_ROUTES = {
    "token": "POST /oa2/v1/ac/token",
    "authorize": "POST /shop/v1/pos/authorization",
    "look": "GET /shop/v1/pos/authorization/{id}",
    "delete": "DELETE /shop/v1/pos/authorization/{id}",
    "charge": "POST /shop/v1/pos/charge",
    "look_charge": "GET /shop/v1/pos/charge/{id}",
    "refund": "POST /shop/v1/pos/refund",
    "look_refund": "GET /shop/v1/pos/refund/{id}",
    "brands": "GET /shop/v1/brands",
}


class SwipSettings(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Seconds, percent and the [inferred] facts of swip.md."""

    currency: str = "EUR"  # told by the phone page only: the wire has none (swip.md U24)
    expiry_s: float = 90.0  # 36000 = restaurant (swip.md 4.3)
    hold_s: float = 0.0  # how long after the close E6 still works (swip.md 4.4)
    calculation_s: float = 0.0  # how long LOYALTY_CALCULATION is read after a scan (swip.md 4.1)
    loyalty_percent: int = 5
    uuid_adopted: bool = True  # our merchantOrderId becomes the id (swip.md 2.1)
    amount_in_answer: Literal["always", "closed", "never"] = "always"
    status_after_cancel: str = "CANCELLED"  # swip.md U10; CLOSED then means amount 0
    status_after_expiry: str = "EXPIRED"
    second_close: Literal["refuse", "refund"] = "refuse"  # refund: refused, and the money goes back
    failed_close: Literal["closed", "open"] = "closed"  # what a close that failed leaves behind
    paid_type: Literal["bool", "number", "string"] = "bool"  # swip.md U7
    loyalty_in: Literal["total", "amount"] = "total"  # swip.md 2.2: which sum falls
    paid_at_expiry: Literal["returns", "stays"] = "returns"  # swip.md 4.3: a paid order that nobody closed
    sums: Literal["number", "text"] = "number"  # swip.md 3.1
    sparse: bool = False  # swip.md 3.1: only the fields whose names are certain
    refusal_status: Literal[0, 400, 403, 409] = 0  # swip.md 6.1: 0 = 422
    error_text: Literal["description", "message"] = "description"  # swip.md 6.2
    close_answer: Literal["order", "status", "empty"] = "order"  # swip.md 2.4
    done_names: Literal["usual", "others"] = "usual"  # swip.md 2.5, 2.6
    routes: dict[str, str] = msgspec.field(default_factory=lambda: dict(SWIP_ROUTES))


class DropPaySettings(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Seconds and the [inferred] facts of droppay.md."""

    currency: str = "EUR"
    access_token_s: int = 3600
    pay_token_s: float = 180.0  # droppay.md 3.3
    waiting_s: float | None = None  # life of a WAITING one without charge_date_end (droppay.md 8, 11)
    status_in_post: bool = True  # droppay.md 8, 12
    counters: bool = True
    delete: Literal["ok", "405"] = "ok"  # droppay.md 3.5
    count_name: Literal["charge_max_count", "charge_maxcount"] = "charge_max_count"  # droppay.md 2.1.1
    charges_in_look: bool = False  # droppay.md 8, 13: not promised
    charge_status: str = "DONE"  # FAILED moves no money
    refund_status: str = "DONE"
    sums: Literal["number", "text"] = "number"  # droppay.md 6.3
    sparse: bool = False  # droppay.md 2.2, 2.3: only what every example has
    refusal_status: Literal[0, 400, 409, 422] = 0  # droppay.md 6.1: 0 = 403
    good_status: Literal[0, 200, 201] = 0  # droppay.md 2: 0 = 201 to an authorization, 200 to the others
    delete_answer: Literal["object", "empty"] = "object"  # droppay.md 3.5
    sharing: Literal["told", "missing"] = "told"  # droppay.md 4
    routes: dict[str, str] = msgspec.field(default_factory=lambda: dict(DROPPAY_ROUTES))


Settings = TypeVar("Settings", bound=msgspec.Struct)


def changed(settings: Settings, changes: dict[str, object]) -> Settings:
    """The settings with some fields changed; routes are merged. Raises msgspec.ValidationError."""
    merged: dict[str, object] = {**msgspec.structs.asdict(settings), **changes}
    before, routes = msgspec.structs.asdict(settings)["routes"], changes.get("routes")
    if isinstance(routes, dict):
        merged["routes"] = {**before, **routes}
    plain = read_object(write_json(merged))
    return msgspec.convert(plain, type(settings), strict=True)
