"""DropPay's words: bodies read, objects and errors written (droppay.md 2 and 6)."""

from datetime import datetime

from pos_terminal.sandbox.ask import Refusal, Reply
from pos_terminal.sandbox.clock import NS, iso
from pos_terminal.sandbox.digits import Cents
from pos_terminal.sandbox.droppay.authorization import Authorization, AuthState, Charge, Policy, Refund
from pos_terminal.sandbox.settings import DropPaySettings

# droppay.md 6.1
MISSING, WRONG, WRONG_DATE, WRONG_ID = 100, 101, 102, 103
BAD_LOGIN, BAD_SCOPE, BAD_TOKEN = 100, 101, 102
DENIED = 101
# Ours: the POS service's own pairs stand on pages nobody could read.
TOKEN_NOT_USABLE, OUT_OF_SCOPE, COUNT_REACHED, PLATFORM_CHARGES, NOT_GRANTED = 201, 202, 203, 204, 205
REFUNDED_BEFORE, NOT_CANCELLABLE = 206, 207

ECHOED = frozenset(
    {
        "pos_id",
        "description",
        "charge_date_end",
        "scheme",
        "scheme_data",
        "webhooks",
        "loopback_uri",
        "merchant_custom_id",
    }
)
NO_BODY = (404, 405)  # an answer without Content-Type has no body


def read_date(doc: dict[str, object], name: str) -> int | None:
    """UTC nanoseconds of an optional date-time with an offset (droppay.md 6.4). Raises Refusal 400/102."""
    value = doc.get(name)
    if value is None:
        return None
    try:
        when = datetime.fromisoformat(str(value))
    except ValueError as error:
        raise Refusal(400, WRONG_DATE, f"{name} is not ISO 8601", violation=True) from error
    if when.tzinfo is None:
        raise Refusal(400, WRONG_DATE, f"{name} has no offset", violation=True)
    return round(when.timestamp() * NS)


def read_policy(doc: dict[str, object]) -> Policy:
    """droppay.md 3.1; left out = charged later. Raises Refusal 400/101."""
    try:
        return Policy(str(doc.get("policy", Policy.CHARGEABLE)))
    except ValueError as error:
        raise Refusal(400, WRONG, "policy is not known", violation=True) from error


def read_count(doc: dict[str, object], name: str) -> int:
    """How many charges are allowed; 1 when not sent (droppay.md 2.1). Raises Refusal 400/101."""
    count = doc.get(name, 1)
    if isinstance(count, bool) or not isinstance(count, int) or count < 1:
        raise Refusal(400, WRONG, f"{name} must be a number from 1", violation=True)
    return count


def authorization_doc(auth: Authorization, settings: DropPaySettings) -> dict[str, object]:
    """droppay.md 2.1: the posted fields and the server's own."""
    doc: dict[str, object] = {
        **{name: value for name, value in auth.sent.items() if name in ECHOED},
        "id": auth.id,
        "status": str(auth.state),
        "charge_amount": Cents(auth.amount),
        "policy": str(auth.policy),
        "charge_date_start": iso(auth.start_ns),
        "date_creation": iso(auth.created_ns),
        "date_last_update": iso(auth.updated_ns),
        "sharing": auth.sharing,
        "sandbox_extra": {"ignore": ["me", 1, None]},
    }
    if settings.sharing == "missing":
        del doc["sharing"]
    if settings.counters:
        doc[settings.count_name] = auth.max_count
        doc["charge_success_count"] = auth.success_count
    if settings.charges_in_look:
        doc["charges"] = [
            {"id": charge.id, "amount": Cents(charge.amount), "status": charge.status} for charge in auth.charges
        ]
    if auth.state is AuthState.GRANTED and auth.token is not None:
        doc["pay_token"] = _token_doc(auth, settings)
    return doc


def charge_doc(charge: Charge) -> dict[str, object]:
    """droppay.md 2.2."""
    doc: dict[str, object] = {
        "id": charge.id,
        "authorization_id": charge.authorization_id,
        "status": charge.status,
        "amount": Cents(charge.amount),
        "pay_token_val": charge.token,
        "date_creation": iso(charge.at_ns),
        "date_last_update": iso(charge.at_ns),
        "sandbox_extra": None,
    }
    if charge.description is not None:
        doc["description"] = charge.description
    return doc


def refund_doc(refund: Refund) -> dict[str, object]:
    """droppay.md 2.3."""
    return {
        "id": refund.id,
        "charge_id": refund.charge_id,
        "reason": refund.reason,
        "amount": Cents(refund.amount),
        "status": refund.status,
        "date_creation": iso(refund.at_ns),
        "date_last_update": iso(refund.at_ns),
        "sandbox_extra": 1,
    }


def brands_doc() -> dict[str, object]:
    """droppay.md 2.4."""
    store = {"id": "STOSANDBOX001", "name": "Sandbox street"}
    brand = {
        "id": "BRNSANDBOX001",
        "status": "ENABLED",
        "name": "Sandbox shop",
        "description": "No real money",
        "business_categories": ["FOOD"],
        "payable_account": "ACCSANDBOX001",
        "stores": [store],
    }
    return {"brands": [brand], "sandbox_extra": True}


def error_reply(refusal: Refusal) -> Reply:
    """droppay.md 6.1: key on the pair of status and code."""
    if refusal.status in NO_BODY:
        return Reply(refusal.status, None)
    return Reply(refusal.status, {"code": str(refusal.code), "description": refusal.text, "sandbox": True})


def _token_doc(auth: Authorization, settings: DropPaySettings) -> dict[str, object]:
    assert auth.token is not None
    doc: dict[str, object] = {
        "val": auth.token.value,
        "date_issued": iso(auth.token.issued_ns),
        "date_expiring": iso(auth.token.issued_ns + 3 * NS),  # a placeholder, as in the paper's examples
    }
    if settings.counters:
        doc["charge_available"] = auth.charge_available
    return doc
