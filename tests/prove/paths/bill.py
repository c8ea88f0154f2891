"""What a service keeps of one payment, as a value, and what it may say when it is called."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import NamedTuple

from pos_terminal.domain.errors import Busy, Misconfigured, NotSupported, RailError, Refused, Uncertain, Unreachable
from pos_terminal.domain.events import Op
from pos_terminal.domain.reading import Offer, Reading
from pos_terminal.domain.terms import Capabilities, Terms

MOST = 3  # received calls are counted up to here


class Bill(NamedTuple):
    """One payment at its service. Sums in minor units, age in ticks since it was created there."""

    state: str = "none"  # none: the service has never heard of it
    minor: int = 0
    due: int = 0
    paid: bool = False  # held: approved and not ours
    amount: int = 0  # it was closed with
    captured: int = 0
    captures: int = 0
    refunded: int = 0  # given back because we asked
    returned: int = 0  # given back by itself
    seen: bool = False  # a customer can have its code
    age: int = 0
    settles: int = 0  # received
    unpaid_closes: int = 0
    voids: int = 0
    refunds: int = 0

    @property
    def net(self) -> int:
        """Minor units of the customer's money that are ours now."""
        return self.captured - self.refunded - self.returned


Result = Offer | Reading | RailError | None
Answers = Iterator[tuple[str, Bill, Result]]  # what a service may do, told in words
NONE = Bill()
GONE = Uncertain("404", not_found=True)
NO = Refused("no")
LOST = Uncertain("no answer")
UNSENT = Unreachable("no line")
BUSY = Busy("429", retry_after=1.0)
LOCKED = Misconfigured("key")
NOT_THERE = NotSupported("405")
CAPTURED = Refused("too late", code="captured")

_COUNTED = {
    Op.SETTLE: "settles",
    Op.CLOSE_UNPAID: "unpaid_closes",
    Op.VOID: "voids",
    Op.REFUND: "refunds",
    Op.RELEASE: "refunds",
}


class Service:
    """One service's semantics: pure functions from a bill to what may become of it."""

    terms: Terms
    life = 11  # ticks that an unpaid one is kept
    twice = frozenset({Op.OPEN, Op.VOID})  # calls whose second copy it refuses by its papers

    # --- calls

    def call(self, bill: Bill, op: Op, minor: int) -> Answers:
        """Yield every way in which a call that arrived may be processed."""
        if op is Op.OPEN:
            yield from self.create(bill, minor)
            return
        if bill.state == "none":
            yield "it knows no such payment", bill, GONE
            return
        counted = bill._replace(**{_COUNTED[op]: min(getattr(bill, _COUNTED[op]) + 1, MOST)})
        acts: dict[Op, Callable[[Bill, int], Answers]] = {
            Op.SETTLE: self.settle,
            Op.CLOSE_UNPAID: self.close_unpaid,
            Op.VOID: self.void,
            Op.REFUND: self.refund,
            Op.RELEASE: self.release,
        }
        yield from acts[op](counted, minor)

    def create(self, bill: Bill, minor: int) -> Answers:
        if bill.state != "none":
            yield "it has this one already", bill, NO
            return
        made = Bill("open", minor, minor)
        yield "opened", made, self.offer(made)

    def settle(self, bill: Bill, minor: int) -> Answers:
        raise NotImplementedError

    def close_unpaid(self, bill: Bill, minor: int) -> Answers:
        yield "it has no such call", bill, NOT_THERE

    def void(self, bill: Bill, minor: int) -> Answers:
        raise NotImplementedError

    def refund(self, bill: Bill, minor: int) -> Answers:
        raise NotImplementedError

    def release(self, bill: Bill, minor: int) -> Answers:
        yield "it has no release", bill, NOT_THERE

    def refuse(self, bill: Bill, op: Op) -> Answers:
        """Yield what a refusal out of the blue may leave behind."""
        yield "refused", bill, NO

    # --- reading

    def offer(self, bill: Bill) -> Offer:
        return Offer("ref", "code", "1234", self.reading(bill))

    def reading(self, bill: Bill) -> Reading:
        raise NotImplementedError

    # --- what happens by itself

    def customer(self, bill: Bill) -> Iterator[tuple[str, Bill]]:
        """Yield what the customer may do now."""
        raise NotImplementedError

    def older(self, bill: Bill, ticks: int) -> Bill:
        """Return the bill after a time; an unpaid one is dropped when its life is over."""
        if bill.state not in self.mortal:
            return bill
        age = bill.age + ticks
        return self.expired(bill) if age >= self.life else bill._replace(age=age)

    mortal = frozenset({"open"})

    def expired(self, bill: Bill) -> Bill:
        return bill._replace(state="expired", paid=False, age=0)

    def capture(self, bill: Bill, minor: int) -> Bill:
        return bill._replace(captured=bill.captured + minor, captures=bill.captures + 1, age=0)


def short(rail: str, can: Capabilities, **times: object) -> Terms:
    """Return the terms of a rail with times in ticks."""
    terms = Terms(
        rail=rail,
        title=rail,
        account=rail,
        capabilities=can,
        approve_s=3.0,
        settle_by_s=9.0,
        service_life_s=11.0,
        poll=((0.0, 1.0),),
        first_look_s=1.0,
        late_settle_s=3.0,
    )
    return replace(terms, **times)  # type: ignore[arg-type]  # one table of times
