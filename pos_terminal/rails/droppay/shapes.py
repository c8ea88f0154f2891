"""DropPay's words, written and read; pure (droppay.md 2, 3.2, 4 and 6)."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from pos_terminal.app.ports import Order
from pos_terminal.domain.errors import Trace
from pos_terminal.domain.reading import Phase, Reading
from pos_terminal.rails.droppay.routes import LINK_HOSTS
from pos_terminal.rails.fields import BadField, count_of, encode, moment_of, number_of, sum_of, text_of, wire_sum
from pos_terminal.wire.origins import check_link
from pos_terminal.wire.read_json import Unreadable, read_object
from pos_terminal.wire.redact import clean
from pos_terminal.wire.routes import usable_id

LONGEST_TEXT = 512  # description and reason, droppay.md 6.2
LONGEST_LINK = 300
DIES_AFTER = timedelta(minutes=10)  # past our own deadline: a lost authorization ends by itself
MONEY_MOVED = frozenset({"DONE", "ACCOUNTED"})  # droppay.md 3.2
MONEY_STAYED = "FAILED"

_ENDED = {
    "REFUSED": Phase.DECLINED,
    "REVOKED": Phase.DECLINED,
    "EXPIRED": Phase.EXPIRED,
    "CANCELLED": Phase.VOIDED,
}


@dataclass(frozen=True, slots=True)
class Authorization:
    """An authorization as read (droppay.md 2.1). `token` is for the charge that follows at once, never kept."""

    id: str
    status: str  # empty when the answer has none
    charge_amount: int | None
    success_count: int | None
    max_count: int | None
    available: int | None  # charges left, told by the pay token
    token: str
    sharing: str
    charge_id: str  # of the only charge, where the answer names it
    odd: str = ""
    charge_end: datetime | None = None  # charges are allowed until then, and a hold ends (droppay.md 2.1, 5)

    def __repr__(self) -> str:
        return f"<authorization {self.id} {self.status}>"  # without the token


@dataclass(frozen=True, slots=True)
class Moved:
    """The answer to a charge or refund (droppay.md 2.2, 2.3): its word, its id, and what does not fit."""

    status: str
    id: str
    misfit: str


def authorize_body(order: Order, pos_id: str, held_for: timedelta) -> bytes:
    """The body of POST authorization: policy always said, never how many charges (droppay.md 2.1, 3.1).

    `charge_date_end` ends a hold too (droppay.md 3.5): what is held is told to live for `held_for` past our deadline.
    """
    lives = held_for if order.hold else DIES_AFTER
    return encode(
        {
            "pos_id": pos_id,
            "description": clean(order.description, LONGEST_TEXT) or order.number,
            "charge_amount": wire_sum(order.minor, order.currency),
            "policy": "BOOKED" if order.hold else "CHARGEABLE",
            "charge_date_end": (order.approve_by + lives).isoformat(timespec="seconds"),
        }
    )


def charge_body(token: str, minor: int, currency: str) -> bytes:
    """The body of POST charge (droppay.md 2.2). The description stays the authorization's."""
    return encode({"pay_token_val": token, "amount": wire_sum(minor, currency)})


def refund_body(charge_id: str, minor: int, currency: str, reason: str) -> bytes:
    """The body of POST refund (droppay.md 2.3), always with its amount."""
    words = clean(reason, LONGEST_TEXT) or "Refund"
    return encode({"charge_id": charge_id, "reason": words, "amount": wire_sum(minor, currency)})


def read_authorization(body: bytes, currency: str) -> Authorization:
    """Read an authorization; Unreadable when it is none: no JSON object, or without a usable id."""
    doc = read_object(body)
    identity = doc.get("id")
    if not isinstance(identity, str) or not usable_id(identity):
        raise Unreadable("an authorization without a usable id")
    auth = Authorization(identity, "", None, None, None, None, "", "", "")
    try:
        auth = replace(auth, status=text_of(doc, "status").strip(), sharing=text_of(doc, "sharing"))
        auth = replace(auth, charge_amount=sum_of(doc, "charge_amount", currency))
        auth = replace(auth, charge_end=moment_of(doc, "charge_date_end"))
        auth = replace(auth, max_count=count_of(doc, "charge_max_count", "charge_maxcount"))
        if auth.max_count not in (None, 1):  # a repeat of the charge would no longer be harmless
            auth = replace(auth, odd="charge_max_count")
        auth = replace(auth, success_count=count_of(doc, "charge_success_count"))
        token = doc.get("pay_token")
        if token is not None:
            if not isinstance(token, Mapping):
                raise BadField("pay_token")
            auth = replace(auth, token=text_of(token, "val"), available=count_of(token, "charge_available"))
        return replace(auth, charge_id=_only_charge(doc))
    except BadField as field:
        return replace(auth, odd=str(field))


def reading(auth: Authorization, trace: Trace, *, just_made: bool = False, asked: int = 0) -> Reading:
    """Say in our words how an authorization stands (droppay.md 3.2, PAYMENTS.md rules 5 and 6).

    A success count above 0 is a charge, whatever the status says. Without counters a grant that has no token
    left may have been charged: that is not yes, and not no. Of a held sum less may have been charged, which no
    answer tells: `asked` is the one charge that was sent for it, in minor units, 0: none.
    """
    words = clean(auth.status) + (f", {auth.odd} unreadable" if auth.odd else "")
    told = replace(trace, words=words)
    due = auth.charge_amount
    if auth.success_count:
        each = asked or due
        paid = None if each is None else each * auth.success_count
        charged = f"{words}, charged {auth.success_count}"
        return Reading(
            Phase.CLOSED_PAID,
            due,
            paid,
            settle_count=auth.success_count,
            words=charged,
            id=auth.id,
            settle_id=auth.charge_id,
            trace=replace(told, words=charged),
        )
    phase = Phase.UNKNOWN if auth.odd else _phase(auth, just_made)
    until = auth.charge_end if phase is Phase.APPROVED else None
    count = auth.success_count
    return Reading(phase, due, None, settle_count=count, words=words, id=auth.id, held_until=until, trace=told)


def _phase(auth: Authorization, just_made: bool) -> Phase:
    match auth.status:
        case "" if just_made:  # droppay.md 8, 12
            return Phase.OPEN
        case "WAITING":
            return Phase.OPEN
        case "GRANTED":
            told_uncharged = auth.success_count == 0
            chargeable = bool(auth.token) and auth.available != 0
            return Phase.APPROVED if told_uncharged or chargeable else Phase.UNKNOWN
        case status:
            return _ENDED.get(status, Phase.UNKNOWN)


def read_charge(body: bytes, auth: Authorization, minor: int, currency: str) -> Moved:
    """Read the answer to a charge and compare what it repeats (droppay.md 2.2); Unreadable when it is none."""
    wanted = {"authorization_id": auth.id, "pay_token_val": auth.token}
    return _moved(read_object(body), wanted, minor, currency)


def read_refund(body: bytes, charge_id: str, minor: int, currency: str) -> Moved:
    """Read the answer to a refund and compare what it repeats (droppay.md 2.3); Unreadable when it is none."""
    return _moved(read_object(body), {"charge_id": charge_id}, minor, currency)


def _moved(doc: Mapping[str, object], wanted: Mapping[str, str], minor: int, currency: str) -> Moved:
    misfit = next((name for name, value in wanted.items() if doc.get(name) not in (None, value)), "")
    try:
        amount = sum_of(doc, "amount", currency)
        status, identity = text_of(doc, "status").strip(), text_of(doc, "id")
    except BadField as field:
        return Moved("", "", str(field))
    if amount not in (None, minor):
        misfit = "amount"
    return Moved(status, identity, misfit)


def read_error(body: bytes) -> tuple[str, str]:
    """Read an error into its code and description; both empty when there is none (droppay.md 6.1)."""
    try:
        doc = read_object(body)
    except Unreadable:
        return "", ""
    try:
        number = number_of(doc, "code")
    except BadField:
        number = None
    code = str(int(number)) if number is not None and number == number.to_integral_value() else ""
    words = doc.get("description")
    return code, clean(words) if isinstance(words, str) else ""


def link(auth: Authorization, origins: Collection[str]) -> str:
    """Return the link to show, exactly as received; empty when it leads elsewhere (droppay.md 4)."""
    sharing = auth.sharing or f"https://dp.link/u/10/{auth.id}"
    if len(sharing) > LONGEST_LINK or auth.odd == "sharing":
        return ""
    return sharing if check_link(sharing, LINK_HOSTS, origins) else ""


def short_code(identity: str) -> str:
    """Return the last signs of an id, for people to tell two payments apart."""
    return "".join(sign for sign in identity if sign.isalnum())[-6:]


def _only_charge(doc: Mapping[str, object]) -> str:
    """Where the answer names one charge, its id (droppay.md 8, 13)."""
    found = [doc.get("charge_id")]
    rows = doc.get("charges")
    if isinstance(rows, list) and len(rows) == 1 and isinstance(rows[0], Mapping):
        found.append(rows[0].get("id"))
    texts = {text for text in found if isinstance(text, str) and text}
    return texts.pop() if len(texts) == 1 else ""
