"""Which page and which outcome belongs to a view: no window needed."""

from dataclasses import replace

import pytest

from pos_terminal.app.views import GivingUpView, PaymentPhase, ShareView, Stage
from pos_terminal.ui.windows.customer.hold import Hold
from pos_terminal.ui.windows.customer.scene import BY_PHASE, Outcome, Place, scene_of
from tests.ui.customer import builders as shop

P = PaymentPhase
SETTLED = {P.APPROVED, P.JUST_IN_TIME, P.RECOVERED, P.TAKE_CASH_BACK, P.GIVEN_BACK}


@pytest.mark.parametrize("phase", list(P))
def test_every_phase_has_a_page(phase: P) -> None:
    scene = scene_of(shop.paying(phase))

    assert scene.place in (Place.SCAN, Place.LOYALTY) or scene.result is not None


@pytest.mark.parametrize("phase", [phase for phase in P if phase not in SETTLED])
def test_rule_10_nothing_is_called_paid_before_it_is_settled(phase: P) -> None:
    scene = scene_of(shop.paying(phase))

    assert scene.result is None or scene.result.outcome not in (
        Outcome.THANKS,
        Outcome.PART_PAID,
        Outcome.TAKE_CASH_BACK,
    )


@pytest.mark.parametrize(
    ("view", "place"),
    [
        (shop.view(), Place.IDLE),
        (shop.selling(), Place.BASKET),
        (shop.weighing(), Place.WEIGH),
        (shop.weighing(on=False), Place.BASKET),
        (shop.weighing(None, told="scale_silent"), Place.WEIGH),
        (shop.tendering(), Place.BASKET),
        (shop.paying(), Place.SCAN),
        (shop.loyalty(), Place.LOYALTY),
        (shop.done(), Place.RESULT),
        (shop.view(Stage.DONE), Place.IDLE),
    ],
)
def test_the_stage_chooses_the_page(view: object, place: Place) -> None:
    assert scene_of(view).place is place  # type: ignore[arg-type]


def test_a_settled_share_says_what_is_left() -> None:
    view = shop.tendering(due=1384, shares=(ShareView("SWiP", 1000, "settled"),))
    view = shop.view(Stage.PAYMENT, basket=view.basket, tender=view.tender, payment=shop.payment(P.APPROVED, paid=1000))

    result = scene_of(view).result

    assert result is not None
    assert (result.outcome, result.minor, result.rest) == (Outcome.PART_PAID, 1000, 1384)


def test_a_given_up_sale_says_what_went_back_once_all_of_it_is_final() -> None:
    shares = (ShareView("SWiP", 1000, "returned"), ShareView("DropPay", 300, "owed"), ShareView("Cash", 500, "by_hand"))
    going = shop.view(Stage.SELL, giving_up=GivingUpView("s1", "1-1", shares, done=False))
    assert scene_of(going).place is Place.IDLE

    result = scene_of(shop.view(Stage.SELL, giving_up=GivingUpView("s1", "1-1", shares, done=True))).result

    assert result is not None
    assert (result.outcome, result.minor) == (Outcome.GIVEN_BACK, 1500)


def test_cash_with_loyalty_is_never_called_approved() -> None:
    result = scene_of(shop.paying(P.CHARGING, cash_received=3000)).result

    assert result is not None
    assert result.outcome is Outcome.ONE_MOMENT


def test_all_phases_are_told_apart_from_waiting() -> None:
    assert set(BY_PHASE) == set(P) - {P.WAITING, P.LOYALTY}


def outcome_at(hold: Hold, view: object, now: float) -> str:
    scene, _again = hold.choose(view, now)  # type: ignore[arg-type]
    return str(scene.result.outcome) if scene.result is not None else str(scene.place)


def test_thanks_stay_eight_seconds_also_when_the_till_is_ready_again() -> None:
    hold = Hold(8.0)

    assert outcome_at(hold, shop.done(), 0.0) == "thanks"
    assert outcome_at(hold, shop.view(), 2.0) == "thanks"
    assert outcome_at(hold, shop.view(), 7.9) == "thanks"
    assert outcome_at(hold, shop.view(), 8.0) == "idle"


def test_thanks_go_after_eight_seconds_when_the_till_keeps_them() -> None:
    hold = Hold(8.0)

    assert outcome_at(hold, shop.done(), 0.0) == "thanks"
    assert outcome_at(hold, shop.done(printing="printed"), 8.0) == "idle"


def test_the_next_basket_ends_the_thanks() -> None:
    hold = Hold(8.0)
    hold.choose(shop.done(), 0.0)

    following = shop.selling(replace(shop.BASKET, sale="s2", lines=shop.LINES[:1]))

    assert outcome_at(hold, following, 1.0) == "basket"
    assert outcome_at(hold, shop.view(), 2.0) == "idle"


def test_the_next_goods_on_the_scale_end_the_thanks() -> None:
    hold = Hold(8.0)
    hold.choose(shop.done(), 0.0)

    assert hold.choose(shop.weighing(basket=shop.BasketView()), 1.0)[0].place is Place.WEIGH
    assert outcome_at(hold, shop.view(), 2.0) == "idle"


def test_a_decline_stays_while_the_cashier_goes_back_and_then_shows_the_basket() -> None:
    hold = Hold(8.0)

    assert outcome_at(hold, shop.paying(P.DECLINED), 0.0) == "declined"
    assert outcome_at(hold, shop.tendering(), 3.0) == "declined"
    assert outcome_at(hold, shop.tendering(), 8.0) == "basket"


def test_a_new_try_ends_the_decline() -> None:
    hold = Hold(8.0)
    hold.choose(shop.paying(P.DECLINED), 0.0)

    assert outcome_at(hold, shop.paying(P.CREATING, id="p2"), 1.0) == "one_moment"
    assert outcome_at(hold, shop.tendering(), 2.0) == "basket"


def test_a_second_decline_has_its_own_eight_seconds() -> None:
    hold = Hold(8.0)
    hold.choose(shop.paying(P.DECLINED), 0.0)

    assert outcome_at(hold, shop.paying(P.DECLINED, id="p2"), 20.0) == "declined"


def test_unknown_stays_until_it_is_answered() -> None:
    hold = Hold(8.0)

    scene, again = hold.choose(shop.paying(P.UNKNOWN), 0.0)
    assert scene.result is not None and again is None
    assert outcome_at(hold, shop.paying(P.UNKNOWN), 600.0) == "checking"
    assert outcome_at(hold, shop.done(phase=P.RECOVERED), 601.0) == "thanks"


def test_unknown_goes_when_it_is_set_aside() -> None:
    hold = Hold(8.0)
    hold.choose(shop.paying(P.UNKNOWN), 0.0)

    assert outcome_at(hold, shop.view(), 1.0) == "idle"
