"""How a service words what it answers where its paper is silent: sums, statuses, empty bodies, fields left out."""

from decimal import Decimal

import msgspec

from pos_terminal.sandbox.ask import Reply
from pos_terminal.sandbox.digits import Cents

BUSINESS = (403, 409, 422)  # a rule of the service was broken
OWN_WORDS = {"status": "refundStatus", "description": "refundDescription"}
KEPT = frozenset(
    {
        *("id", "status", "paid", "total", "amount", "sessionCode"),
        *("charge_amount", "charge_max_count", "charge_success_count", "pay_token", "val", "sharing"),
        *("access_token", "token_type", "expires_in", "code", "description", "brands", "stores"),
    }
)


def spoken(reply: Reply, call: str, settings: msgspec.Struct) -> Reply:
    """Return an answer as these settings word it; what a service's settings do not name stays."""
    told = msgspec.structs.asdict(settings)
    status, doc = reply.status, reply.doc
    if status in BUSINESS:
        status = told.get("refusal_status") or status
    elif status in (200, 201):
        status = told.get("good_status") or status
    if doc is not None:
        doc = _worded(doc, call, reply.status, told)
    return Reply(status, doc, reply.headers)


def _worded(doc: dict[str, object], call: str, status: int, told: dict[str, object]) -> dict[str, object] | None:
    good = status < 300
    if good and told.get(f"{call}_answer") == "empty":
        return None
    if good and told.get(f"{call}_answer") == "status":
        return {"status": doc["status"]}
    if not good and told.get("error_text") == "message":
        doc = {"message" if name == "description" else name: value for name, value in doc.items()}
    if good and call in ("refund", "cancel_payment") and told.get("done_names") == "others":
        doc = {OWN_WORDS.get(name, name): value for name, value in doc.items()}
    if good and told.get("sparse"):
        doc = {name: value for name, value in doc.items() if name in KEPT}
    if told.get("sums") == "text":
        doc = {name: _as_text(value) for name, value in doc.items()}
    return doc


def _as_text(value: object) -> object:
    match value:
        case Cents():
            return f"{Decimal(value.minor) / 100:.2f}"
        case dict():
            return {name: _as_text(inner) for name, inner in value.items()}
        case list():
            return [_as_text(inner) for inner in value]
        case _:
            return value
