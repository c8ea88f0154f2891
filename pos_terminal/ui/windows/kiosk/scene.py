"""Which page a view asks for: a pure choice, so that every phase can be tested without a window."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from pos_terminal.app.views import DoneView, GoodView, KioskView, PaymentPhase, PaymentView, Stage, TillView

P = PaymentPhase


class Place(StrEnum):
    """The pages."""

    ATTRACT = "attract"
    MENU = "menu"
    BASKET = "basket"
    WAYS = "ways"
    PAY = "pay"
    DISPENSE = "dispense"
    RESULT = "result"
    OUT = "out"
    STAFF = "staff"


class Outcome(StrEnum):
    """What the result page says (DESIGN section 9, column K)."""

    ONE_MOMENT = "one_moment"
    APPROVING = "approving"  # approved, not ours yet: never "paid"
    THANKS = "thanks"  # the counter hands out
    ENJOY = "enjoy"  # everything came out of the machine
    PART_OUT = "part_out"
    FAULT_FREE = "fault_free"  # nothing came out, and nothing was charged
    FAULT_OPEN = "fault_open"  # nothing came out, and the release is not confirmed
    FAULT_BACK = "fault_back"  # nothing came out, and what was charged goes back
    OUT_FREE = "out_free"  # it came out, and the service had let the money go
    DECLINED = "declined"
    EXPIRED = "expired"
    CANCELLED = "cancelled"
    REFUSED = "refused"
    NOT_PAID = "not_paid"
    CHECKING = "checking"
    STILL_WANTED = "still_wanted"  # cancelled too late, or approved after all: keep it, or give it back
    GIVING_BACK = "giving_back"
    GIVEN_BACK = "given_back"


@dataclass(frozen=True, slots=True)
class Result:
    """An outcome with what it is about; `key` tells one outcome from the next. Sums in minor units."""

    outcome: Outcome
    key: str
    payment: PaymentView | None = None
    done: DoneView | None = None
    goods: tuple[GoodView, ...] = ()
    minor: int = 0


@dataclass(frozen=True, slots=True)
class Where:
    """What the window itself knows: somebody has begun, looks at the basket, wants to pay, or to choose a way."""

    begun: bool = False
    at_basket: bool = False
    paying: bool = False
    choosing: bool = False


@dataclass(frozen=True, slots=True)
class Scene:
    place: Place
    result: Result | None = None


def scene_of(view: TillView, where: Where) -> Scene:
    """The page for a view."""
    kiosk = view.kiosk or KioskView()
    if kiosk.staff:
        return Scene(Place.STAFF)
    if view.stage is Stage.DONE and view.done is not None:
        return Scene(Place.RESULT, _done(view.done))
    if view.stage is Stage.PAYMENT and view.payment is not None:
        if where.choosing and view.tender is not None and ended(view.payment):
            return Scene(Place.WAYS)
        return _paying(view.payment)
    if view.stage is Stage.TENDER:
        moment = Result(Outcome.ONE_MOMENT, f"tender:{view.basket.sale}")
        return Scene(Place.RESULT, moment) if where.paying else Scene(Place.WAYS)
    if kiosk.closed:
        return Scene(Place.OUT)
    if not where.begun and not view.basket.lines:
        return Scene(Place.ATTRACT)
    return Scene(Place.BASKET if where.at_basket and view.basket.lines else Place.MENU)


OUTCOMES = {
    P.CREATING: Outcome.ONE_MOMENT,
    P.CHARGING: Outcome.APPROVING,
    P.HELD: Outcome.APPROVING,
    P.APPROVED: Outcome.APPROVING,  # a paid sale is Stage.DONE: it comes in the same breath
    P.JUST_IN_TIME: Outcome.APPROVING,
    P.RECOVERED: Outcome.APPROVING,
    P.DECLINED: Outcome.DECLINED,
    P.ENDING: Outcome.ONE_MOMENT,
    P.EXPIRED: Outcome.EXPIRED,
    P.CANCELLING: Outcome.ONE_MOMENT,
    P.CANCELLED: Outcome.CANCELLED,
    P.TOO_LATE: Outcome.STILL_WANTED,
    P.LATE: Outcome.STILL_WANTED,
    P.UNKNOWN: Outcome.CHECKING,
    P.ATTENTION: Outcome.CHECKING,
    P.ASK_CASH: Outcome.CHECKING,
    P.TAKE_CASH_BACK: Outcome.CHECKING,
    P.NO_LOYALTY: Outcome.CANCELLED,
    P.NOT_PAID: Outcome.NOT_PAID,
    P.REFUSED: Outcome.REFUSED,
    P.GIVING_BACK: Outcome.GIVING_BACK,
    P.GIVEN_BACK: Outcome.GIVEN_BACK,
}
NOT_CHARGED = frozenset({Outcome.DECLINED, Outcome.EXPIRED, Outcome.CANCELLED, Outcome.REFUSED, Outcome.NOT_PAID})


def ended(payment: PaymentView) -> bool:
    """Whether another way may be chosen: nothing was charged, and nothing is on its way."""
    return OUTCOMES.get(payment.phase) in NOT_CHARGED


def _paying(payment: PaymentView) -> Scene:
    if payment.phase in (P.WAITING, P.LOYALTY):
        return Scene(Place.PAY)
    outcome = OUTCOMES[payment.phase]
    goods = payment.goods
    begun = any(good.state in ("out", "given") for good in goods) or bool(payment.fault_reference)
    if goods and outcome is Outcome.APPROVING and not payment.fault_reference:
        return Scene(Place.DISPENSE)
    if goods and payment.dispensing:
        return Scene(Place.DISPENSE)
    if goods and begun:
        outcome = _fault(payment, outcome)
    minor = payment.paid or payment.due or payment.minor
    return Scene(Place.RESULT, Result(outcome, f"{payment.id}:{outcome}", payment, goods=goods, minor=minor))


def _fault(payment: PaymentView, outcome: Outcome) -> Outcome:
    """The machine has begun and the sale did not end as it should."""
    if any(good.state == "given" for good in payment.goods):
        if outcome in NOT_CHARGED:
            return Outcome.OUT_FREE
        kept = (Outcome.CHECKING, Outcome.GIVING_BACK, Outcome.GIVEN_BACK)
        return outcome if outcome in kept else Outcome.APPROVING
    if outcome in NOT_CHARGED:
        return Outcome.FAULT_FREE
    return Outcome.FAULT_BACK if outcome in (Outcome.GIVING_BACK, Outcome.GIVEN_BACK) else Outcome.FAULT_OPEN


def _done(done: DoneView) -> Result:
    key = f"done:{done.sale}"
    if not done.goods:
        return Result(Outcome.THANKS, key, done=done, minor=done.total)
    whole = all(good.state == "given" for good in done.goods)
    return Result(Outcome.ENJOY if whole else Outcome.PART_OUT, key, done=done, goods=done.goods, minor=done.total)
