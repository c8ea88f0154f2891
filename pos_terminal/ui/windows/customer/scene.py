"""What the customer is shown for a view: a pure choice, so that every phase can be tested without a window."""

from dataclasses import dataclass
from enum import StrEnum

from pos_terminal.app.views import DoneView, PaymentPhase, PaymentView, Stage, TillView
from pos_terminal.ui.text.titles import rail_title


class Place(StrEnum):
    """The pages."""

    IDLE = "idle"
    WEIGH = "weigh"
    BASKET = "basket"
    SCAN = "scan"
    LOYALTY = "loyalty"
    RESULT = "result"


class Outcome(StrEnum):
    """What the result page says; DESIGN.md section 9, column K."""

    ONE_MOMENT = "one_moment"
    SPEAK = "speak"  # approved, and the cashier has to choose: nothing is promised
    APPROVING = "approving"  # approved, not ours yet: never "paid" (rule 10)
    THANKS = "thanks"
    HELD = "held"
    PART_PAID = "part_paid"
    DECLINED = "declined"
    EXPIRED = "expired"
    CANCELLED = "cancelled"
    REFUSED = "refused"
    CHECKING = "checking"  # the connection dropped
    UNCLEAR = "unclear"  # the service's words do not fit, or a payment is being let go
    NOT_PAID = "not_paid"
    NO_LOYALTY = "no_loyalty"
    TAKE_CASH_BACK = "take_cash_back"
    GIVEN_BACK = "given_back"


TIMED = frozenset(
    {
        Outcome.THANKS,
        Outcome.PART_PAID,
        Outcome.DECLINED,
        Outcome.EXPIRED,
        Outcome.CANCELLED,
        Outcome.REFUSED,
        Outcome.NOT_PAID,
        Outcome.NO_LOYALTY,
        Outcome.TAKE_CASH_BACK,
        Outcome.GIVEN_BACK,
    }
)

BY_PHASE = {
    PaymentPhase.CREATING: Outcome.ONE_MOMENT,
    PaymentPhase.CHARGING: Outcome.APPROVING,
    PaymentPhase.APPROVED: Outcome.PART_PAID,  # a paid sale is Stage.DONE; here a share is settled
    PaymentPhase.JUST_IN_TIME: Outcome.PART_PAID,
    PaymentPhase.RECOVERED: Outcome.PART_PAID,
    PaymentPhase.HELD: Outcome.HELD,
    PaymentPhase.DECLINED: Outcome.DECLINED,
    PaymentPhase.ENDING: Outcome.ONE_MOMENT,
    PaymentPhase.EXPIRED: Outcome.EXPIRED,
    PaymentPhase.CANCELLING: Outcome.ONE_MOMENT,
    PaymentPhase.CANCELLED: Outcome.CANCELLED,
    PaymentPhase.TOO_LATE: Outcome.SPEAK,
    PaymentPhase.LATE: Outcome.SPEAK,
    PaymentPhase.UNKNOWN: Outcome.CHECKING,
    PaymentPhase.ATTENTION: Outcome.UNCLEAR,
    PaymentPhase.ASK_CASH: Outcome.ONE_MOMENT,
    PaymentPhase.TAKE_CASH_BACK: Outcome.TAKE_CASH_BACK,
    PaymentPhase.NO_LOYALTY: Outcome.NO_LOYALTY,
    PaymentPhase.NOT_PAID: Outcome.NOT_PAID,
    PaymentPhase.REFUSED: Outcome.REFUSED,
    PaymentPhase.GIVING_BACK: Outcome.UNCLEAR,
    PaymentPhase.GIVEN_BACK: Outcome.GIVEN_BACK,
}


@dataclass(frozen=True, slots=True)
class Result:
    """An outcome with its sums in minor units; `key` tells one outcome from the next."""

    outcome: Outcome
    key: str
    minor: int = 0
    rail: str = ""  # id
    title: str = ""  # the service's name
    several: bool = False  # paid in more than one way
    loyalty: int = 0
    loyalty_title: str = ""
    received: int = 0
    change: int = 0
    rest: int = 0  # still to pay
    receipt: bool = False  # a receipt is being printed

    @property
    def timed(self) -> bool:
        """Leaves by itself; the others stay until the till says something else."""
        return self.outcome in TIMED


@dataclass(frozen=True, slots=True)
class Scene:
    """A page, and what it says if it is the result page."""

    place: Place
    result: Result | None = None


def scene_of(view: TillView) -> Scene:
    """The page for a view, before the time that results stay is thought of."""
    if view.weighing.on and view.stage is Stage.SELL:
        return Scene(Place.WEIGH)  # whoever buys by weight sees the scale
    if view.stage is Stage.DONE and view.done is not None:
        return Scene(Place.RESULT, _paid(view.done))
    if view.stage is Stage.PAYMENT and view.payment is not None:
        return _paying(view, view.payment)
    if view.refund is not None and view.refund.state in ("refunded", "cash"):
        refund = view.refund
        title = ", ".join(rail_title(way.title) for way in refund.ways if way.minor)
        key = f"refund:{refund.sale}:{refund.receipt}"
        return Scene(Place.RESULT, Result(Outcome.GIVEN_BACK, key=key, minor=refund.minor, title=title))
    if view.giving_up is not None and view.giving_up.done:
        back = sum(share.minor for share in view.giving_up.shares if share.state != "owed")
        return Scene(Place.RESULT, Result(Outcome.GIVEN_BACK, key=f"given up:{view.giving_up.sale}", minor=back))
    return after(view)


def after(view: TillView) -> Scene:
    """The page behind a result: the basket while something is to be paid, else idle."""
    return Scene(Place.BASKET if view.basket.lines and view.stage is not Stage.DONE else Place.IDLE)


def due_of(view: TillView) -> int:
    """What the customer has to pay now, in minor units: the rest when a part is paid."""
    return view.tender.due if view.tender is not None else view.basket.total


def _paying(view: TillView, payment: PaymentView) -> Scene:
    if payment.phase is PaymentPhase.WAITING:
        return Scene(Place.SCAN)
    if payment.phase is PaymentPhase.LOYALTY:
        return Scene(Place.LOYALTY)
    outcome = BY_PHASE[payment.phase]
    rest = due_of(view)
    if outcome is Outcome.PART_PAID and rest <= 0:
        outcome = Outcome.THANKS
    if outcome is Outcome.APPROVING and payment.cash_received:
        outcome = Outcome.ONE_MOMENT  # cash with loyalty: nobody approved anything
    settled = outcome in (Outcome.PART_PAID, Outcome.THANKS, Outcome.TAKE_CASH_BACK, Outcome.GIVEN_BACK)
    return Scene(
        Place.RESULT,
        Result(
            outcome,
            key=f"{payment.id}:{payment.phase}",
            minor=payment.paid if settled else payment.due or payment.minor,
            rail=payment.rail,
            title=rail_title(payment.title),
            received=payment.cash_received,
            rest=rest,
        ),
    )


def _paid(done: DoneView) -> Result:
    tender = done.tenders[-1] if done.tenders else None
    return Result(
        Outcome.THANKS,
        key=f"done:{done.sale}",
        minor=done.total,
        rail=tender.rail if tender is not None else "",
        title=rail_title(tender.title) if tender is not None else "",
        several=len(done.tenders) > 1,
        loyalty=done.loyalty,
        loyalty_title=done.loyalty_title,
        received=done.received,
        change=done.change,
        receipt=done.printing in ("queued", "printed"),
    )
