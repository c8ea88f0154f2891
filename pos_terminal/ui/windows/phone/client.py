"""What the phone asks of whoever plays the services, and a payment as the phone sees it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

CODE_SIGNS = 6


class PhoneState(StrEnum):
    """How far the customer's payment is."""

    OPEN = "open"
    AT_TILL = "at_till"  # open, and the customer pays at the till with loyalty
    APP_CLOSED = "app_closed"  # open, and the customer put the phone away
    APPROVED = "approved"  # held or promised
    PAID = "paid"
    DECLINED = "declined"
    TAKEN_BACK = "taken_back"
    CANCELLED = "cancelled"  # by the shop
    EXPIRED = "expired"

    @property
    def open(self) -> bool:
        """The customer can still act."""
        return self in (PhoneState.OPEN, PhoneState.AT_TILL, PhoneState.APP_CLOSED)


class Act(StrEnum):
    """What a customer can do, in the words of the sandbox's control."""

    APPROVE = "approve"
    LOYALTY = "approve_with_loyalty"
    AT_TILL = "pay_at_till_with_loyalty"
    DECLINE = "decline"
    LATE = "approve_late"
    CLOSE_APP = "close_app"


SIT_DOWN = "check_in"  # at a table, without anything to pay yet
ACTS = {
    "swip": (Act.APPROVE, Act.LOYALTY, Act.AT_TILL, Act.LATE, Act.CLOSE_APP),
    "droppay": (Act.APPROVE, Act.DECLINE, Act.LATE, Act.CLOSE_APP),
    "paysera": (Act.APPROVE, Act.DECLINE, Act.CLOSE_APP),
    "card": (Act.APPROVE, Act.DECLINE, Act.LATE, Act.CLOSE_APP),
}
TITLES = {"swip": "SWiP", "droppay": "DropPay", "paysera": "Paysera", "card": "Card link"}


@dataclass(frozen=True, slots=True)
class PhonePayment:
    """One payment at a service; sums in minor units, `made` orders them."""

    rail: str
    id: str
    minor: int
    original: int
    state: PhoneState
    code: str
    made: int

    @property
    def title(self) -> str:
        return TITLES.get(self.rail, self.rail)

    @property
    def acts(self) -> tuple[Act, ...]:
        return ACTS.get(self.rail, (Act.APPROVE, Act.CLOSE_APP)) if self.state.open else ()


@dataclass(frozen=True, slots=True)
class PhoneTable:
    """A table of the shop; its code is what lies there printed."""

    rail: str
    code: str
    name: str


class PhoneTrouble(Exception):
    """It could not be asked or done; the text is for the person at the demo."""


class PhoneClient(Protocol):
    """Called in the phone's own thread, one call at a time; may raise PhoneTrouble or OSError."""

    def payments(self) -> Sequence[PhonePayment]:
        """Every payment that the services know."""
        ...

    def act(self, rail: str, payment_id: str, action: str) -> None:
        """The customer does something; `action` is one of Act."""
        ...


def read_payment(doc: Mapping[str, object]) -> PhonePayment:
    """Read one entry of the sandbox's /control/payments."""
    rail = str(doc["rail"])
    payment_id = str(doc["id"])
    code = str(doc["qr_text"]) if rail == "swip" else payment_id
    return PhonePayment(
        rail=rail,
        id=payment_id,
        minor=_whole(doc, "amount"),
        original=_whole(doc, "original"),
        state=_state(doc),
        code="".join(sign for sign in code if sign.isalnum())[-CODE_SIGNS:].upper(),
        made=_whole(doc, "created_at_ns"),
    )


def _state(doc: Mapping[str, object]) -> PhoneState:
    if _whole(doc, "captured"):
        return PhoneState.PAID
    match doc["status"]:
        case "REFUSED" | "rejected":
            return PhoneState.DECLINED
        case "REVOKED":
            return PhoneState.TAKEN_BACK
        case "EXPIRED":
            return PhoneState.EXPIRED
        case "CLOSED" | "CANCELLED" | "revoked" | "deleted" | "failed":
            return PhoneState.CANCELLED
        case _ if doc.get("paid"):
            return PhoneState.APPROVED
        case _:
            by_app = {"closed": PhoneState.APP_CLOSED, "pays at the till": PhoneState.AT_TILL}
            return by_app.get(str(doc.get("app")), PhoneState.OPEN)


def _whole(doc: Mapping[str, object], name: str) -> int:
    value = doc.get(name)
    return value if isinstance(value, int) else 0
