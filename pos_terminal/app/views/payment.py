"""Ways to pay, a payment, a closed sale on the screen."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from pos_terminal.app.views.kiosk import GoodView
from pos_terminal.app.views.shares import ShareView
from pos_terminal.domain.receipt import Receipt


class PaymentPhase(StrEnum):
    """What the payment screen shows; DESIGN.md section 9 has the words for each."""

    CREATING = "creating"
    WAITING = "waiting"
    LOYALTY = "loyalty"  # waiting, and the total fell
    CHARGING = "charging"
    APPROVED = "approved"
    JUST_IN_TIME = "just_in_time"  # approved after the end
    HELD = "held"
    DECLINED = "declined"
    ENDING = "ending"  # time is up, closing
    EXPIRED = "expired"
    CANCELLING = "cancelling"
    CANCELLED = "cancelled"
    TOO_LATE = "too_late"  # cancelled too late: keep or give back
    LATE = "late"  # approved while off the screen: the customer is here, or give it back
    UNKNOWN = "unknown"
    ATTENTION = "attention"  # the words or sums do not fit
    ASK_CASH = "ask_cash"  # did you take the cash?
    TAKE_CASH_BACK = "take_cash_back"  # it was paid in the app: give the cash back
    NO_LOYALTY = "no_loyalty"  # loyalty could not be applied: the full total is due
    RECOVERED = "recovered"  # unknown, then paid
    NOT_PAID = "not_paid"  # unknown, then not
    REFUSED = "refused"  # the service did not open it
    GIVING_BACK = "giving_back"
    GIVEN_BACK = "given_back"


@dataclass(frozen=True, slots=True)
class RailChoice:
    """A way to pay on the tender page; `reason` is a problem code when it is off."""

    id: str
    title: str
    enabled: bool
    reason: str = ""
    limit: int = 0  # minor units: the least or the most that it takes, where that is the reason
    loyalty: bool = False
    last: str = ""  # why it just failed, for "Try again"
    trouble: str = ""  # problem code: how its last call ended; it can be used all the same
    trouble_at: str = ""  # the shop's time, HH:MM
    tables: bool = False  # ask for its tables (ShowTables) before StartPayment


@dataclass(frozen=True, slots=True)
class TableView:
    id: str
    name: str
    waiting: bool  # guests sit there and have no bill yet


@dataclass(frozen=True, slots=True)
class TablesView:
    """The tables of a rail, waiting ones on top; `state`: asking (nothing is known yet), known, failed."""

    rail: str
    title: str
    state: str
    tables: tuple[TableView, ...] = ()
    reason: str = ""  # problem code of failed


@dataclass(frozen=True, slots=True)
class TenderView:
    due: int
    due_cash: int  # with cash rounding
    rails: tuple[RailChoice, ...]
    quick: tuple[int, ...]  # next sensible notes
    denominations: tuple[int, ...]  # notes and coins for the change hint, largest first
    shares: tuple[ShareView, ...] = ()
    can_go_back: bool = True
    can_give_up: bool = False
    share: int = 0  # the part that is to be paid next, 0: all that is due; `due_cash` and `quick` are then of it
    parts: tuple[int, ...] = ()  # a half and a third of what is due
    tables: TablesView | None = None


@dataclass(frozen=True, slots=True)
class StepView:
    """One step of the payment: `what` names the sentence, `state` is done, now, todo or lost."""

    what: str
    state: str
    at: str = ""  # the shop's time, HH:MM:SS
    count: int = 0


@dataclass(frozen=True, slots=True)
class PaymentView:
    id: str
    sale: str
    rail: str
    title: str
    phase: PaymentPhase
    number: str  # the sale's
    minor: int  # the share
    due: int  # what is to be paid now
    paid: int = 0
    loyalty: int = 0
    qr_text: str = ""
    session_code: str = ""
    table: str = ""  # the name of the table that pays
    note: str = ""  # what is odd about it while it waits: table_closed, table_changed
    phone_shows_code: bool = False
    reference: str = ""
    ends_at: float = 0.0  # monotonic seconds; 0: no countdown
    lasts_s: float = 0.0
    next_look_at: float = 0.0  # monotonic seconds
    poll_s: float = 0.0
    looks: int = 0
    last_look: str = ""  # the shop's time
    words: str = ""  # the service's own
    steps: tuple[StepView, ...] = ()
    can_cancel: bool = False
    can_change_rail: bool = False
    can_check: bool = False
    can_set_aside: bool = False
    can_leave_open: bool = False
    can_override: bool = False
    override_note: str = ""  # which of the two rule 13 allows: gives_back or owed
    cash_with_loyalty: bool = False
    offline: bool = False
    reason: str = ""  # problem code for refused
    cash_received: int = 0
    goods: tuple[GoodView, ...] = ()  # what the machine hands out for it, in this order
    holds: bool = False  # the money of its goods is held and taken once they are out
    dispensing: bool = False  # it has begun, and is not over
    fault_reference: str = ""  # what did not come out is found by it
    rest: int = 0  # a part of the sale is paid with it: still to pay


@dataclass(frozen=True, slots=True)
class TenderLine:
    title: str
    rail: str
    minor: int
    reference: str = ""


@dataclass(frozen=True, slots=True)
class DoneView:
    """A closed sale: shown until the next one starts."""

    sale: str
    number: str
    receipt_number: str
    at: str  # the shop's time, HH:MM
    basket: int  # before loyalty
    loyalty: int
    loyalty_title: str
    total: int
    tenders: tuple[TenderLine, ...]
    received: int = 0
    change: int = 0
    phase: PaymentPhase = PaymentPhase.APPROVED
    printing: str = "queued"  # queued, printed, failed, off; asked: when the customer asks for it
    clears_at: float = 0.0  # monotonic seconds
    receipt: Receipt | None = None
    receipt_qr: str = ""
    goods: tuple[GoodView, ...] = ()  # of a machine: what came out and what did not
    giving_back: int = 0  # minor units of what did not come out, on their way back
    given_back: int = 0  # minor units that are back
    owed: int = 0  # minor units that no service can give back: staff does
    not_charged: int = 0  # minor units of what was approved for goods that did not come out
    fault_reference: str = ""
    rounding: int = 0


@dataclass(frozen=True, slots=True)
class CheckingView:
    """A payment off the screen that is not final, or one that a person must see."""

    payment: str
    sale: str
    number: str
    rail: str
    title: str
    minor: int
    what: str  # checking, open, approved_late, settled_late, owed, refund_doubt, not_paid, held, attention
    since: str


@dataclass(frozen=True, slots=True)
class LastSale:
    sale: str
    number: str
    total: int
    at: str
    title: str  # how it was paid
