"""One attempt to pay one share on one rail: its state is the fold of its events (PAYMENTS.md, States)."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import StrEnum

from pos_terminal.domain.events import CompleteAsked, Op
from pos_terminal.domain.goods import Goods
from pos_terminal.domain.moment import Moment, spent
from pos_terminal.domain.reading import Extra, Phase
from pos_terminal.domain.refund import Refund, RefundState
from pos_terminal.domain.terms import Terms


class PayState(StrEnum):
    CREATED = "created"  # in the journal, nothing was sent
    OPENING = "opening"  # create was or may have been sent
    WAITING = "waiting"  # the customer can pay; nothing is held
    APPROVED = "approved"  # held or promised, not ours
    SETTLING = "settling"  # settle was or may have been sent
    VOIDING = "voiding"  # we asked the service to let go; it may be too late
    DOUBT_OPEN = "doubt_open"  # create's answer was lost
    DOUBT_SETTLE = "doubt_settle"  # settle's answer was lost: the money may be ours
    DOUBT_VOID = "doubt_void"  # void's answer was lost
    ATTENTION = "attention"  # words or sums do not fit: a person
    DISOWNED = "disowned"  # the sale has let go; the service may not have
    SETTLED = "settled"  # the money is ours
    RECORDED = "recorded"  # closed at the service, the money was taken at the till
    DECLINED = "declined"  # not charged: the customer said no
    EXPIRED = "expired"  # not charged: the time ran out
    VOIDED = "voided"  # not charged: let go
    REFUSED = "refused"  # not charged: the service never opened it


CURRENCY = "currency"  # why a person is asked: the sum is in another one
S = PayState
FINAL = frozenset({S.SETTLED, S.RECORDED, S.DECLINED, S.EXPIRED, S.VOIDED, S.REFUSED})
NOT_CHARGED = frozenset({S.DECLINED, S.EXPIRED, S.VOIDED, S.REFUSED})
DOUBTS = frozenset({S.DOUBT_OPEN, S.DOUBT_SETTLE, S.DOUBT_VOID})

# What may follow what. A look can prove more than our last step hoped for, so doubts lead almost anywhere.
STEPS = frozenset(
    {(S.CREATED, S.OPENING), (S.CREATED, S.VOIDED)}
    | {(S.OPENING, to) for to in (S.WAITING, S.APPROVED, S.REFUSED, S.DOUBT_OPEN, S.ATTENTION, *NOT_CHARGED)}
    | {(S.OPENING, S.SETTLED)}  # a one-step rail may answer paid
    | {
        (S.DOUBT_OPEN, to)
        for to in (S.VOIDING, S.WAITING, S.APPROVED, S.SETTLED, S.ATTENTION, S.DISOWNED, *NOT_CHARGED)
    }
    | {(S.WAITING, to) for to in (S.APPROVED, S.SETTLED, S.SETTLING, S.VOIDING, S.ATTENTION, S.DISOWNED, *NOT_CHARGED)}
    | {(S.APPROVED, to) for to in (S.SETTLING, S.SETTLED, S.VOIDING, S.WAITING, S.ATTENTION, S.DISOWNED, *NOT_CHARGED)}
    | {
        (S.SETTLING, to)
        for to in (S.SETTLED, S.RECORDED, S.APPROVED, S.WAITING, S.VOIDED, S.DOUBT_SETTLE, S.ATTENTION, S.DISOWNED)
    }
    | {
        (S.DOUBT_SETTLE, to)
        for to in (
            S.SETTLED,
            S.RECORDED,
            S.APPROVED,
            S.SETTLING,
            S.VOIDING,
            S.ATTENTION,
            S.DISOWNED,
            S.DECLINED,
            S.EXPIRED,
            S.VOIDED,
        )
    }
    | {(S.VOIDING, to) for to in (S.SETTLED, S.DOUBT_VOID, S.ATTENTION, S.DISOWNED, *NOT_CHARGED)}
    | {(S.DOUBT_VOID, to) for to in (S.SETTLED, S.VOIDING, S.ATTENTION, S.DISOWNED, *NOT_CHARGED)}
    | {(S.ATTENTION, to) for to in (S.SETTLED, S.VOIDING, S.DISOWNED, *NOT_CHARGED)}
    | {(S.DISOWNED, to) for to in (S.SETTLED, S.ATTENTION, *NOT_CHARGED)}
    # Not charged is checked once more (rule 14): found payable it is disowned, found charged a person or rule 13.
    | {(old, new) for old in NOT_CHARGED | {S.RECORDED} for new in (S.DISOWNED, S.ATTENTION)}
)


@dataclass(frozen=True, slots=True)
class Payment:
    """A payment as its events tell it. Fields after `looked` are of this run only and never journalled alone."""

    id: str
    sale: str
    number: str
    minor: int
    currency: str
    terms: Terms
    created: Moment
    state: PayState = PayState.CREATED
    whole: bool = True
    operator: str = ""
    table: str = ""
    table_name: str = ""
    reference: str = ""
    qr_text: str = ""
    session_code: str = ""
    settle_id: str = ""
    due: int = 0
    paid: int = 0
    words: str = ""
    why: str = ""  # of attention, refusal, disowning
    in_flight: Op | None = None
    opened: Moment | None = None  # create was sent
    never_sent: bool = True
    approved: Moment | None = None
    settle_sent: int = 0
    settle_minor: int = 0
    settle_over: Moment | None = None  # the first settle's request has ended, one way or the other
    settle_refused: bool = False
    unpaid_sent: bool = False  # closed with the sum taken at the till, or may be
    void_sent: int = 0
    void_over: Moment | None = None
    void_answered: bool = False
    void_unsupported: bool = False
    charge_proved: bool = False
    cancel: Moment | None = None
    other_way: bool = False
    kept: bool = False
    give_back: bool = False
    complete: CompleteAsked | None = None
    complete_at: Moment | None = None
    saw_paid: bool = False  # a look read paid in the cash flow: it is over
    restarted: bool = False  # a restart came while a call was out
    off_since: Moment | None = None
    off_longest_s: float = 0.0
    left_open: bool = False
    just_in_time: bool = False
    was_doubt: bool = False
    ended: Moment | None = None
    rechecks: int = 0
    money_gone: bool = False
    unpaid_again: bool = False  # settled, and read unpaid while it was not known whether a refund was paid
    refunds: tuple[Refund, ...] = ()
    extras: tuple[Extra, ...] = ()  # charges beyond the one that pays; none of them is in a sum of the sale
    twice: tuple[Refund, ...] = ()  # what goes back of them
    owed: int = 0
    owed_twice: int = 0  # of what is or was owed, that of second charges
    shown_back: int = 0  # given back as the service shows it; above what is known here, somebody else gave it
    by_hand: int = 0  # given back outside its service: cash instead, another sale, what was owed
    let_go_by_hand: bool = False  # a manager cancelled the hold or the open order
    held_minor: int = 0  # of a held payment: what a person said to charge, 0: all of it
    goods: Goods | None = None  # what a machine hands out for it
    doubt_since: Moment | None = None
    # --- this run only
    looked: Moment | None = None  # the last look ended
    asked: Moment | None = None  # the last look began
    phase: Phase | None = None
    looks: int = 0
    failures: int = 0
    failed: str = ""
    still_there: tuple[Moment, ...] = field(default=())  # looks begun after the doubtful call that show it still there
    missing: bool = False
    note: str = ""  # of the last look
    held_until: datetime | None = None  # UTC: the hold ends by itself, where the service told
    retry_from: Moment | None = None
    retry_s: float = 0.0
    moves: int = 0  # counts changes of state, for tests and views

    @property
    def final(self) -> bool:
        return self.state in FINAL

    @property
    def live(self) -> bool:
        """Neither final nor disowned: no other payment of the sale may open."""
        return self.state not in FINAL and self.state is not PayState.DISOWNED

    @property
    def handed_out(self) -> bool:
        """Say whether goods came out for this money: then it is charged whenever the service still holds it."""
        return self.goods is not None and bool(self.goods.delivered)

    @property
    def may_be_out(self) -> bool:
        """Say whether goods came out for this money, or may be coming out now."""
        return self.goods is not None and bool(self.goods.delivered or self.goods.out)

    @property
    def earned(self) -> bool:
        """Say whether a proved charge stays ours without a person: for goods that came out, and of a sum that fits.

        It fits where it is what came out costs, or all that was approved: then the rest goes back.
        """
        if self.goods is None or not self.goods.delivered or self.goods.out or self.let_go:
            return False
        return self.why != CURRENCY and self.paid in (self.due, self.goods.worth(self.due))

    @property
    def charge(self) -> int:
        """Minor units to take: all that is due, what a person said, or what came out of the machine."""
        if self.goods is not None and self.terms.capabilities.settle_less and not self.terms.capabilities.one_step:
            return self.goods.worth(self.due)
        return self.held_minor or self.due

    @property
    def on_screen(self) -> bool:
        return self.off_since is None

    @property
    def refunded(self) -> int:
        """Minor units given back for certain."""
        return sum(r.minor for r in self.refunds if r.state is RefundState.REFUNDED)

    @property
    def every_refund(self) -> tuple[Refund, ...]:
        """Return all that goes back, second charges too."""
        return (*self.refunds, *self.twice)

    @property
    def may_be_charged(self) -> bool:
        """Say whether the service may have the money without a look that told: by our call, or by the customer's."""
        return bool(self.settle_sent or self.unpaid_sent or self.terms.capabilities.one_step)

    @property
    def left(self) -> int:
        """Minor units that may still be refunded: settled, less what was, is being or may have been given back."""
        if self.state is not PayState.SETTLED:
            return 0
        by_hand = self.owed + self.by_hand - self.owed_twice
        known = sum(r.minor for r in self.refunds if r.counts) + by_hand
        return self.paid - max(known, self.shown_back)

    @property
    def loyalty(self) -> int:
        """Minor units that the service took off the share."""
        return self.minor - self.due if 0 < self.due < self.minor else 0

    @property
    def let_go(self) -> bool:
        """Say whether a charge found now must go back: a cancel that nobody took back, or the sale let go."""
        return self.give_back or (self.cancel is not None and not self.kept and not self.handed_out)

    @property
    def pays(self) -> bool:
        """Say whether the sale counts on this money."""
        return (self.state is PayState.SETTLED and not self.let_go) or self.state is PayState.RECORDED

    def off_s(self, now: Moment) -> float:
        """Return the longest time in seconds that the payment was off the screen."""
        current = spent(self.off_since, now) if self.off_since else 0.0
        return max(self.off_longest_s, current)


VOLATILE = {
    "looked": None,
    "asked": None,
    "phase": None,
    "looks": 0,
    "failures": 0,
    "failed": "",
    "still_there": (),
    "missing": False,
    "note": "",
    "retry_from": None,
    "retry_s": 0.0,
}


def durable(payment: Payment) -> Payment:
    """Return the payment without what only this run knows: what a replay of the journal would give."""
    return replace(payment, **VOLATILE)  # type: ignore[arg-type]  # one table of defaults
