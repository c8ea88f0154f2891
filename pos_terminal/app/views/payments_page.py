"""The payments page: rows by key, counts by state, one payment with its timeline."""

from __future__ import annotations

from dataclasses import dataclass

STATES = ("all", "paid", "checking", "held", "open", "not_paid", "refunded")


@dataclass(frozen=True, slots=True)
class PaymentRowView:
    """One payment or own tender (cash, card slip). `state` names the badge: approved, checking, recovered, held,
    open, declined, expired, cancelled, refused, part_refunded, refunded, owed, recorded."""

    id: str
    sale: str
    at: str  # the shop's time, HH:MM, with the date before it when it is not today's
    number: str
    rail: str
    title: str
    state: str
    minor: int
    refunded: int = 0


@dataclass(frozen=True, slots=True)
class TimelineRow:
    """One thing that happened: `what` names the sentence; the trace tells what the service said, never a secret."""

    at: str  # HH:MM:SS
    what: str
    state: str = "done"  # done, now, lost, failed
    minor: int = 0
    operator: str = ""
    approver: str = ""
    words: str = ""  # the service's
    http: int = 0
    correlation: str = ""
    sent: str = ""  # HH:MM:SS at which the call left that this row answers
    reason: str = ""  # a person's, in their words


@dataclass(frozen=True, slots=True)
class PaymentDetail:
    row: PaymentRowView
    receipt: str
    basket: int
    loyalty: int
    refunded: int
    operator: str
    reference: str
    session_code: str
    timeline: tuple[TimelineRow, ...]
    can_reprint: bool = False
    can_reprint_refund: bool = False  # something of the sale came back, with a receipt of its own
    can_refund: bool = False
    why_no_refund: str = ""  # problem code
    can_cancel: bool = False  # held, or an open order
    can_charge: bool = False  # held: take it now
    held_until: str = ""  # the shop's time; empty where nothing is held or the service does not tell
    charge_less: bool = False  # and a part of it may be taken
    can_check: bool = False
    other_till: str = ""  # the till that took it, where that is not this one
    doubt: str = ""  # the refund that nobody knows about and a manager decides
    doubt_minor: int = 0
    decide_from: float = 0.0  # monotonic seconds: not before may it be decided
    must_decide: bool = False  # no look tells any more whether it was charged


@dataclass(frozen=True, slots=True)
class PaymentsPageView:
    """`counts` are capped; `more` says that older rows follow after `last`; `loading` is shown from 300 ms on, `slow`
    from 5 s on. `ready`: the rows are those of the filters; before, they are those of the question before."""

    text: str = ""
    state: str = "all"
    rail: str = ""
    day: str = ""
    rows: tuple[PaymentRowView, ...] = ()
    counts: tuple[tuple[str, int, bool], ...] = ()  # state, count, capped
    more: bool = False
    cut: bool = False  # older ones are found by a day or a search only
    last: str = ""
    loading: bool = False
    slow: bool = False
    ready: bool = True
    today: str = ""  # the shop's date
    rails: tuple[tuple[str, str], ...] = ()  # id and title of the ways to pay
    chosen: str = ""
    detail: PaymentDetail | None = None
