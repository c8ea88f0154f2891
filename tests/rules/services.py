"""Models of hostile services: what they say, when, and a ledger of what really moved."""

from __future__ import annotations

import random
from dataclasses import dataclass, replace

from pos_terminal.domain.errors import NotSupported, RailError, Refused, Uncertain
from pos_terminal.domain.events import (
    CallSent,
    Op,
)
from pos_terminal.domain.payment import Payment
from pos_terminal.domain.reading import Offer, Phase, Reading
from pos_terminal.domain.refund import Refund
from pos_terminal.domain.terms import Terms
from tests.rules.ports import Agenda


@dataclass
class Move:
    at: float
    payment: str
    what: str  # capture, refund, giveback
    minor: int


@dataclass
class Bill:
    """One payment at a service."""

    id: str
    payment: str
    minor: int
    created: float
    due: int
    state: str = "OPEN"
    paid: bool = False
    amount: int = 0
    captured: int = 0
    refunded: int = 0
    seen: bool = False  # somebody could see its code
    closes: int = 0
    ended: float = 0.0


class Service:
    """What both services share: bills, a ledger, and calls that were not allowed."""

    found_code = "code"  # what a look by our id tells of the code
    charge = ""  # of a second charge, which the refund that arrives is for

    def __init__(self, agenda: Agenda, terms: Terms, dice: random.Random) -> None:
        self.agenda = agenda
        self.terms = terms
        self.dice = dice
        self.bills: dict[str, Bill] = {}
        self.moves: list[Move] = []
        self.switch: set[str] = set()

    def move(self, bill: Bill, what: str, minor: int) -> None:
        if minor:
            self.moves.append(Move(self.agenda.time, bill.payment, what, minor))

    def went_back(self, payment: Payment, refund: Refund) -> bool:
        """Say what a manager finds in the service's portal."""
        moved = sum(m.minor for m in self.moves if m.payment == payment.id and m.what != "capture")
        return moved > payment.refunded

    def net(self, payment: str) -> int:
        signs = {"capture": 1, "refund": -1, "giveback": -1}
        return sum(m.minor * signs[m.what] for m in self.moves if m.payment == payment)

    def captures(self, payment: str) -> int:
        return sum(1 for m in self.moves if m.payment == payment and m.what == "capture")

    def bill(self, payment: str) -> Bill:
        bill = self.bills.get(payment)
        if bill is None:
            raise Uncertain("404", not_found=True)
        self.age(bill)
        return bill

    def age(self, bill: Bill) -> None:
        raise NotImplementedError

    def reading(self, bill: Bill) -> Reading:
        raise NotImplementedError

    def create(self, payment: str, minor: int) -> Offer:
        bill = Bill(f"ref-{payment}", payment, minor, self.agenda.time, minor)
        if payment in self.bills:
            raise Refused("used before")
        self.bills[payment] = bill
        return self.offer(bill)

    def offer(self, bill: Bill) -> Offer:
        return Offer(bill.id, f"code-{bill.payment}", "1234", self.reading(bill))

    def call(self, sent: CallSent, payment: str) -> Offer | Reading | None:
        match sent.op:
            case Op.OPEN:
                return self.create(payment, sent.minor)
            case Op.SETTLE | Op.CLOSE_UNPAID:
                return self.settle(self.bill(payment), sent.minor)
            case Op.VOID:
                return self.void(self.bill(payment))
            case Op.REFUND:
                return self.refund(self.bill(payment), sent.minor)
            case Op.RELEASE:
                return self.release(self.bill(payment))

    def settle(self, bill: Bill, minor: int) -> Reading:
        raise NotImplementedError

    def void(self, bill: Bill) -> Reading | None:
        raise NotImplementedError

    def refund(self, bill: Bill, minor: int) -> Reading | None:
        raise NotImplementedError

    def release(self, bill: Bill) -> Reading | None:
        raise NotSupported("no release")

    def refuse(self, sent: CallSent, payment: str) -> RailError:
        """Say no to a call without being asked why; at SWiP a refused close gives the money back."""
        return Refused("no")

    # the customer

    def may_pay(self, bill: Bill) -> bool:
        self.age(bill)
        return bill.state == "OPEN" and not bill.paid and bill.seen

    def approve(self, bill: Bill) -> None:
        raise NotImplementedError


class SwipModel(Service):
    """OPEN, paid, closed once; close 0 cancels, a failed close gives back, 90 s life, loyalty, scenario 2."""

    def age(self, bill: Bill) -> None:
        if bill.state == "OPEN" and self.agenda.time >= bill.created + self.terms.service_life_s:
            bill.state, bill.paid = "EXPIRED", False

    def reading(self, bill: Bill) -> Reading:
        self.age(bill)
        common = {"words": f"{bill.state} {bill.paid}", "id": bill.id}
        match bill.state:
            case "OPEN" if bill.paid:
                return Reading(Phase.APPROVED, due=bill.due, **common)
            case "OPEN":
                return Reading(Phase.OPEN, due=bill.due, **common)
            case "CLOSED" if bill.paid:
                return Reading(Phase.CLOSED_PAID, due=bill.due, paid=bill.amount, **common)
            case "CLOSED" if bill.amount:
                return Reading(Phase.CLOSED_UNPAID, due=bill.due, paid=bill.amount, **common)
            case "EXPIRED":
                return Reading(Phase.EXPIRED, due=bill.due, **common)
        return Reading(Phase.VOIDED, due=bill.due, **common)

    def settle(self, bill: Bill, minor: int) -> Reading:
        bill.closes += 1
        if bill.state != "OPEN":
            if "second_close_gives_back" in self.switch and bill.captured > bill.refunded:
                self.move(bill, "giveback", bill.captured - bill.refunded)
                bill.refunded, bill.paid = bill.captured, False
            raise Refused("closed before")
        if minor != bill.due:
            self.fail_close(bill)
            raise Refused("not the sum")
        bill.state, bill.amount = "CLOSED", minor
        if bill.paid:
            bill.captured = minor
            self.move(bill, "capture", minor)
        return self.reading(bill)

    def fail_close(self, bill: Bill) -> None:
        bill.paid = False
        if "failed_close_stays_open" not in self.switch:
            bill.state, bill.amount = "CLOSED", 0

    def void(self, bill: Bill) -> Reading | None:
        bill.closes += 1
        if bill.state != "OPEN":
            if "second_close_gives_back" in self.switch and bill.captured > bill.refunded:
                self.move(bill, "giveback", bill.captured - bill.refunded)
                bill.refunded, bill.paid = bill.captured, False
            raise Refused("closed before")
        bill.state, bill.amount, bill.paid = "CLOSED", 0, False
        return self.reading(bill)

    def refund(self, bill: Bill, minor: int) -> Reading | None:
        if bill.state != "CLOSED" or not bill.paid or bill.refunded + minor > bill.captured:
            raise Refused("nothing to refund")
        bill.refunded += minor
        self.move(bill, "refund", minor)
        return None

    def release(self, bill: Bill) -> Reading | None:
        if "captured_soon" in self.switch or bill.refunded or not bill.paid:
            raise Refused("too late", code="captured")
        bill.paid, bill.refunded = False, bill.captured
        self.move(bill, "refund", bill.captured)
        return None

    def refuse(self, sent: CallSent, payment: str) -> RailError:
        bill = self.bills.get(payment)
        if bill is not None and sent.op in (Op.SETTLE, Op.CLOSE_UNPAID) and bill.state == "OPEN":
            self.fail_close(bill)
        return Refused("no")

    def approve(self, bill: Bill) -> None:
        bill.paid = True

    def loyalty(self, bill: Bill, due: int) -> None:
        bill.due = due


class DropPayModel(Service):
    """WAITING, GRANTED, one charge, DELETE, its own end; one refund a charge."""

    def age(self, bill: Bill) -> None:
        if bill.state in ("OPEN", "GRANTED") and self.agenda.time >= bill.created + self.terms.service_life_s:
            bill.state = "EXPIRED"

    def reading(self, bill: Bill) -> Reading:
        self.age(bill)
        count = 1 if bill.captured else 0
        counted = None if "no_counters" in self.switch else count
        charge = f"charge-{bill.id}" if count and "charge_id_in_look" in self.switch else ""
        common = {"currency": "EUR", "words": bill.state, "id": bill.id, "settle_id": charge, "settle_count": counted}
        if count and counted is None and bill.state == "GRANTED":
            return Reading(Phase.UNKNOWN, due=bill.minor, **common)  # a grant without a token to charge it with
        if count and counted is not None:
            return Reading(Phase.CLOSED_PAID, due=bill.minor, paid=bill.captured, **common)
        phases = {
            "OPEN": Phase.OPEN,
            "GRANTED": Phase.APPROVED,
            "REFUSED": Phase.DECLINED,
            "EXPIRED": Phase.EXPIRED,
            "CANCELLED": Phase.VOIDED,
            "REVOKED": Phase.DECLINED,
        }
        return Reading(phases[bill.state], due=bill.minor, **common)

    def settle(self, bill: Bill, minor: int) -> Reading:
        fits = minor <= bill.minor if "part_of_hold" in self.switch else minor == bill.minor
        if bill.captured or bill.state != "GRANTED" or not fits:
            raise Refused("403")
        bill.captured = minor
        self.move(bill, "capture", minor)
        done = Reading(Phase.CLOSED_PAID, due=minor, paid=minor, currency="EUR", words="DONE", id=bill.id)
        return replace(done, settle_id=f"charge-{bill.id}", settle_count=1)

    def void(self, bill: Bill) -> Reading | None:
        if "delete_405" in self.switch:
            raise NotSupported("405")
        if bill.captured or bill.state not in ("OPEN", "GRANTED"):
            raise Refused("403")
        bill.state = "CANCELLED"
        return None

    def refund(self, bill: Bill, minor: int) -> Reading | None:
        if bill.refunded or not 0 < minor <= bill.captured:
            raise Refused("403 refunded before")
        bill.refunded = minor
        self.move(bill, "refund", minor)
        return None

    def approve(self, bill: Bill) -> None:
        bill.state = "GRANTED"

    def decline(self, bill: Bill) -> None:
        bill.state = "REFUSED"

    def revoke(self, bill: Bill) -> None:
        if bill.state == "GRANTED":
            bill.state = "REVOKED"


MODELS: dict[str, type[Service]] = {}  # of further rails, by their id
