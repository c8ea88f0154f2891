"""SWiP, DropPay and Paysera, each with its own semantics, and every rail's services."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from pos_terminal.domain.events import Op
from pos_terminal.domain.reading import Phase, Reading
from pos_terminal.domain.terms import LostCreate, Refunds
from pos_terminal.rails.droppay import INFO as DROPPAY
from pos_terminal.rails.paysera import INFO as PAYSERA
from pos_terminal.rails.swip import INFO as SWIP
from tests.prove.paths.bill import CAPTURED, NO, NOT_THERE, Answers, Bill, Service, short
from tests.prove.paths.cards import OneStep, Preauth

DISCOUNT = 900  # of a whole sale of 1000, after loyalty


class Swip(Service):
    """Closed once with the sum; 0 cancels; a failed close gives back; a second is refused or gives back."""

    def __init__(self, loyalty: bool = True, static: bool = False, attended: bool = True) -> None:
        can = replace(SWIP.capabilities, lost_create=LostCreate.BLOCKS_DESK) if static else SWIP.capabilities
        self.terms = short("swip", can, attended=attended, static_code=static)
        self.static = static
        self.with_loyalty = loyalty

    def create(self, bill: Bill, minor: int) -> Answers:
        for told, made, answer in super().create(bill, minor):
            yield told, made._replace(seen=made.seen or self.static), answer

    def reading(self, bill: Bill) -> Reading:
        match bill.state:
            case "open":
                return Reading(Phase.APPROVED if bill.paid else Phase.OPEN, due=bill.due, words="OPEN", id="ref")
            case "closed" if bill.amount:
                phase = Phase.CLOSED_PAID if bill.paid else Phase.CLOSED_UNPAID
                return Reading(phase, due=bill.due, paid=bill.amount, words="CLOSED", id="ref")
            case "expired":
                return Reading(Phase.EXPIRED, due=bill.due, words="EXPIRED", id="ref")
        return Reading(Phase.VOIDED, due=bill.due, words="CLOSED", id="ref")

    def settle(self, bill: Bill, minor: int) -> Answers:
        if bill.state != "open":
            yield from self._closed_before(bill)
        elif minor != bill.due:
            yield from self._failed(bill)
        else:
            closed = bill._replace(state="closed", amount=minor, age=0)
            closed = self.capture(closed, minor) if bill.paid else closed
            yield "closed with the sum" if bill.paid else "closed, unpaid", closed, self.reading(closed)

    close_unpaid = settle

    def void(self, bill: Bill, minor: int) -> Answers:
        if bill.state != "open":
            yield from self._closed_before(bill)
        else:
            closed = bill._replace(state="closed", amount=0, paid=False, age=0)
            yield "closed with 0", closed, self.reading(closed)

    def _closed_before(self, bill: Bill) -> Answers:
        yield "refused, closed before", bill, NO
        if bill.net > 0:
            yield "refused, and the money goes back", bill._replace(returned=bill.returned + bill.net, paid=False), NO

    def _failed(self, bill: Bill) -> Answers:
        yield "refused, given back and closed", bill._replace(state="closed", amount=0, paid=False, age=0), NO
        yield "refused, given back, still open", bill._replace(paid=False), NO

    def refuse(self, bill: Bill, op: Op) -> Answers:
        if op in (Op.SETTLE, Op.CLOSE_UNPAID) and bill.state == "open":
            yield from self._failed(bill)
        else:
            yield "refused", bill, NO

    def refund(self, bill: Bill, minor: int) -> Answers:
        if bill.state != "closed" or not bill.paid or minor > bill.net:
            yield "refused, nothing to refund", bill, NO
        else:
            yield "refunded", bill._replace(refunded=bill.refunded + minor), None

    def release(self, bill: Bill, minor: int) -> Answers:
        yield "refused, code 27: captured", bill, CAPTURED
        if bill.paid and bill.net == bill.captured > 0:
            yield "released", bill._replace(refunded=bill.captured, paid=False), None

    def customer(self, bill: Bill) -> Iterator[tuple[str, Bill]]:
        if bill.state == "open" and bill.seen and not bill.paid:
            yield "the customer approves", bill._replace(paid=True)
            if self.with_loyalty and bill.due == bill.minor == 1000:
                yield "the customer shows a loyalty card", bill._replace(due=DISCOUNT)


class DropPay(Service):
    """WAITING, GRANTED, one charge, DELETE (perhaps 405), one refund; a POST is answered without a status."""

    mortal = frozenset({"open", "granted"})
    twice = frozenset({Op.SETTLE, Op.VOID, Op.REFUND})

    def __init__(self, counts: bool = True, charge_id: bool = True, delete: bool = True, hold: bool = False) -> None:
        self.terms = short(
            "droppay",
            DROPPAY.capabilities,
            settle_by_s=4.0,
            settle_by_from_approval=True,
            service_life_s=10.0,
            hold=hold,
        )
        self.life = 10
        self.counts, self.charge_id, self.delete = counts, charge_id, delete

    def reading(self, bill: Bill) -> Reading:
        common = {"due": bill.minor, "currency": "EUR", "words": bill.state, "id": "ref"}
        if bill.captured and self.counts:
            charge = "charge" if self.charge_id else ""
            return Reading(Phase.CLOSED_PAID, paid=bill.captured, settle_count=1, settle_id=charge, **common)  # type: ignore[arg-type]
        if bill.captured and bill.state == "granted":
            return Reading(Phase.UNKNOWN, **common)  # type: ignore[arg-type]  # a grant without a token
        phases = {"open": Phase.OPEN, "granted": Phase.APPROVED, "refused": Phase.DECLINED, "expired": Phase.EXPIRED}
        phases |= {"cancelled": Phase.VOIDED, "revoked": Phase.DECLINED}
        return Reading(phases[bill.state], settle_count=0 if self.counts else None, **common)  # type: ignore[arg-type]

    def settle(self, bill: Bill, minor: int) -> Answers:
        if bill.captured or bill.state != "granted" or minor != bill.minor:
            yield "refused, 403", bill, NO
            return
        charged = self.capture(bill, minor)
        done = Reading(Phase.CLOSED_PAID, due=minor, paid=minor, currency="EUR", words="DONE", id="ref")
        yield "charged", charged, replace(done, settle_id="charge", settle_count=1)
        yield "charged, answered without a status", charged, replace(done, phase=Phase.UNKNOWN, paid=None, words="")

    def void(self, bill: Bill, minor: int) -> Answers:
        if not self.delete:
            yield "405: no DELETE here", bill, NOT_THERE
        elif bill.captured or bill.state not in self.mortal:
            yield "refused, 403", bill, NO
        else:
            yield "cancelled", bill._replace(state="cancelled", age=0), None

    def refund(self, bill: Bill, minor: int) -> Answers:
        if bill.refunded or not 0 < minor <= bill.captured:
            yield "refused, 403", bill, NO
        else:
            yield "refunded", bill._replace(refunded=minor), None

    def customer(self, bill: Bill) -> Iterator[tuple[str, Bill]]:
        if bill.state == "open" and bill.seen:
            yield "the customer approves", bill._replace(state="granted")
            yield "the customer declines", bill._replace(state="refused", age=0)
        elif bill.state == "granted" and not bill.captured:
            yield "the customer takes the approval back", bill._replace(state="revoked", age=0)


class Reserve(Service):
    """Reserved, then confirmed or revoked; a confirmed one can be cancelled whole while it is frozen."""

    mortal = frozenset({"open", "reserved"})
    twice = frozenset({Op.OPEN, Op.SETTLE, Op.VOID, Op.REFUND})

    def __init__(self, frozen: bool = True, tables: bool = False) -> None:
        refunds = Refunds.ONCE if frozen else Refunds.NONE
        can = replace(PAYSERA.capabilities, refunds=refunds, tables=tables)
        self.terms = short("paysera", can, settle_by_s=5.0, settle_by_from_approval=True)
        self.frozen, self.tables = frozen, tables

    def create(self, bill: Bill, minor: int) -> Answers:
        for told, made, answer in super().create(bill, minor):
            yield told, made._replace(seen=made.seen or self.tables), answer  # it may lie on the guests' table

    def reading(self, bill: Bill) -> Reading:
        phases = {
            "open": Phase.OPEN,
            "reserved": Phase.APPROVED,
            "confirmed": Phase.CLOSED_PAID,  # frozen
            "paid out": Phase.CLOSED_PAID,
            "revoked": Phase.VOIDED,
            "rejected": Phase.DECLINED,
            "expired": Phase.EXPIRED,
        }
        paid = bill.captured or None
        return Reading(phases[bill.state], due=bill.minor, paid=paid, currency="EUR", words=bill.state, id="ref")

    def settle(self, bill: Bill, minor: int) -> Answers:
        if bill.state != "reserved" or not 0 < minor <= bill.minor:
            yield "refused, wrong state", bill, NO
        else:
            confirmed = self.capture(bill._replace(state="confirmed" if self.frozen else "paid out"), minor)
            yield "confirmed", confirmed, self.reading(confirmed)

    def void(self, bill: Bill, minor: int) -> Answers:
        if bill.state not in self.mortal:
            yield "refused, wrong state", bill, NO
        else:
            revoked = bill._replace(state="revoked", age=0)
            yield "revoked", revoked, self.reading(revoked)

    def refund(self, bill: Bill, minor: int) -> Answers:
        if bill.refunded == minor == bill.captured:
            yield "given back before", bill, None
        elif bill.refunded or minor != bill.captured or bill.state != "confirmed":
            yield "refused, paid out already", bill, NO
        else:
            yield "given back", bill._replace(refunded=minor), None

    def customer(self, bill: Bill) -> Iterator[tuple[str, Bill]]:
        if bill.state == "open" and bill.seen:
            yield "the customer approves", bill._replace(state="reserved")
            yield "the customer declines", bill._replace(state="rejected", age=0)
        elif bill.state == "confirmed" and not bill.refunded:
            yield "the service passes the money on to the account", bill._replace(state="paid out")


# Each rail's services: the papers leave some answers open, so every plausible one is a service of its own.
RAILS: dict[str, tuple[Service, ...]] = {
    "swip": (Swip(), Swip(attended=False, loyalty=False), Swip(static=True, loyalty=False)),
    "droppay": (
        DropPay(),
        DropPay(counts=False, charge_id=False),
        DropPay(charge_id=False, delete=False),
        DropPay(hold=True),
    ),
    "paysera": (Reserve(), Reserve(frozen=False, tables=True)),
    "card": (OneStep(), Preauth()),
}
