"""Each change that a cashier must hear has its sound, and only that."""

from dataclasses import replace

from pos_terminal.app.views import BasketView, PaymentPhase, PaymentView, Stage, TillView
from pos_terminal.ui.windows.cashier.cues import Cues

EMPTY = TillView(True, "Shop", "1", "EUR", "Owner", Stage.SELL, BasketView())
PAYMENT = PaymentView("p", "s", "swip", "SWiP", PaymentPhase.WAITING, "1-1", 100, 100)


def sounds(*views: TillView) -> list[str]:
    heard: list[str] = []
    cues = Cues(heard.append)
    for view in views:
        cues.show_view(view)
    return heard


def in_phase(phase: PaymentPhase) -> TillView:
    return replace(EMPTY, stage=Stage.PAYMENT, payment=replace(PAYMENT, phase=phase))


def test_a_line_that_appears_or_grows_beeps_and_one_that_goes_does_not() -> None:
    one = replace(EMPTY, basket=BasketView(items=1, sale="s"))
    two = replace(EMPTY, basket=BasketView(items=2, sale="s"))
    assert sounds(EMPTY, one, two, one) == ["scan", "scan"]


def test_the_first_line_of_the_next_sale_beeps_though_it_is_smaller() -> None:
    big = replace(EMPTY, basket=BasketView(items=9, sale="s"))
    next_one = replace(EMPTY, basket=BasketView(items=1, sale="t"))
    assert sounds(big, next_one) == ["scan"]


def test_every_outcome_is_heard_once() -> None:
    done = replace(EMPTY, stage=Stage.DONE)
    waiting, declined = in_phase(PaymentPhase.WAITING), in_phase(PaymentPhase.DECLINED)
    assert sounds(EMPTY, waiting, in_phase(PaymentPhase.LOYALTY), done, done) == ["loyalty", "approved"]
    assert sounds(waiting, declined, declined) == ["declined"]
    assert sounds(waiting, in_phase(PaymentPhase.UNKNOWN), done) == ["unknown", "approved"]


def test_a_restored_basket_at_start_is_silent() -> None:
    assert sounds(replace(EMPTY, basket=BasketView(items=5, sale="s"))) == []
