"""The card link, in both kinds of account: the money at once, or reserved and then captured."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from pos_terminal.domain.events import Op
from pos_terminal.domain.reading import Phase, Reading
from pos_terminal.rails.card import INFO as CARD
from tests.prove.paths.bill import NO, NOT_THERE, Answers, Bill, Service, short


class OneStep(Service):
    """A card link: paying takes the money at once; the link can be paid until it is cancelled, mailed or not."""

    mortal = frozenset()
    twice = frozenset({Op.OPEN, Op.VOID, Op.REFUND})

    def __init__(self) -> None:
        self.terms = short("card", CARD.capabilities)

    def reading(self, bill: Bill) -> Reading:
        phases = {"open": Phase.OPEN, "paid": Phase.CLOSED_PAID, "cancelled": Phase.VOIDED}
        told = Reading(phases[bill.state], due=bill.minor, currency="EUR", words=bill.state, id="ref")
        return replace(told, paid=bill.captured, refunded=bill.refunded, settle_id="charge") if bill.captured else told

    def create(self, bill: Bill, minor: int) -> Answers:
        for told, made, answer in super().create(bill, minor):
            yield told, made._replace(seen=True), answer  # the link may have been mailed

    def settle(self, bill: Bill, minor: int) -> Answers:
        yield "it has no such call", bill, NOT_THERE

    def void(self, bill: Bill, minor: int) -> Answers:
        if bill.state != "open":
            yield "refused, paid or cancelled", bill, NO
        else:
            cancelled = bill._replace(state="cancelled")
            yield "cancelled", cancelled, self.reading(cancelled)

    def refund(self, bill: Bill, minor: int) -> Answers:
        if bill.refunded or not 0 < minor <= bill.captured:
            yield "refused, nothing to refund", bill, NO
        else:
            yield "refunded", bill._replace(refunded=minor), None

    def customer(self, bill: Bill) -> Iterator[tuple[str, Bill]]:
        if bill.state == "open" and bill.seen:
            yield "the customer pays", self.capture(bill._replace(state="paid"), bill.minor)


class Preauth(Service):
    """A card link of an account that only reserves: captured or reversed at the till, and never captured again."""

    mortal = frozenset()
    twice = frozenset({Op.OPEN, Op.SETTLE, Op.VOID, Op.REFUND})

    def __init__(self) -> None:
        can = replace(CARD.capabilities, one_step=False)
        self.terms = short("card", can, settle_by_s=5.0, settle_by_from_approval=True)

    def reading(self, bill: Bill) -> Reading:
        phases = {
            "open": Phase.OPEN,
            "reserved": Phase.APPROVED,
            "captured": Phase.CLOSED_PAID,
            "cancelled": Phase.VOIDED,
        }
        told = Reading(phases[bill.state], due=bill.minor, currency="EUR", words=bill.state, id="ref")
        if bill.captured:
            return replace(told, paid=bill.captured, refunded=bill.refunded, settle_id="charge")
        return replace(told, settle_id="charge") if bill.state == "reserved" else told

    def create(self, bill: Bill, minor: int) -> Answers:
        for told, made, answer in super().create(bill, minor):
            yield told, made._replace(seen=True), answer  # the link may have been mailed

    def settle(self, bill: Bill, minor: int) -> Answers:
        if bill.state != "reserved" or minor != bill.minor:
            yield "refused, nothing is reserved", bill, NO
        else:
            captured = self.capture(bill._replace(state="captured"), minor)
            yield "captured", captured, self.reading(captured)

    def void(self, bill: Bill, minor: int) -> Answers:
        if bill.state not in ("open", "reserved"):
            yield "refused, captured or cancelled", bill, NO
        else:
            yield "cancelled", bill._replace(state="cancelled"), None

    def refund(self, bill: Bill, minor: int) -> Answers:
        if bill.refunded or not 0 < minor <= bill.captured:
            yield "refused, nothing to refund", bill, NO
        else:
            yield "refunded", bill._replace(refunded=minor), None

    def customer(self, bill: Bill) -> Iterator[tuple[str, Bill]]:
        if bill.state == "open" and bill.seen:
            yield "the customer pays, the money is reserved", bill._replace(state="reserved")
