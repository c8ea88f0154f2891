"""The weighing dialog: what the scale says, one touch that takes it, and typing where it says nothing."""

from __future__ import annotations

from pos_terminal.app.commands import RestScale, TakeWeight, Tare, WatchScale
from tests.ui import samples
from tests.ui.pages.cashier import Cashier


def opened(cashier: Cashier) -> None:
    cashier.shows(samples.empty(weighing=samples.WeighingView(there=True)))
    cashier.tap("product_tile_13")


def test_the_scale_is_asked_and_its_steady_weight_taken_with_one_touch(cashier: Cashier) -> None:
    opened(cashier)
    assert cashier.till.last == WatchScale("13")
    cashier.shows(samples.weighing(839, "weight_unsteady"))
    assert cashier.text("weigh_value_label") == "0.839\u00a0kg"
    assert cashier.text("weigh_state_label") == "Weight is not steady yet. Wait a moment."
    assert not cashier.find("weigh_confirm_button").isEnabled()
    cashier.shows(samples.weighing(reading=7))
    assert cashier.text("weigh_value_label") == "0.842\u00a0kg"
    assert cashier.text("weigh_reckoned_label") == "€1.79/kg · €1.51"
    assert cashier.text("weigh_state_label") == "The weight is steady."
    cashier.tap("weigh_confirm_button")
    assert cashier.till.commands[-2:] == [TakeWeight("13", reading=7), RestScale()]
    assert not cashier.sees("weigh_dialog")


def test_enter_takes_it_too_and_only_when_it_is_steady(cashier: Cashier) -> None:
    opened(cashier)
    cashier.shows(samples.weighing(839, "weight_unsteady"))
    cashier.press("Return")
    assert cashier.till.last == WatchScale("13")
    cashier.shows(samples.weighing(reading=2))
    cashier.press("Return")
    assert cashier.till.commands[-2:] == [TakeWeight("13", reading=2), RestScale()]


def test_the_container_is_taken_off(cashier: Cashier) -> None:
    opened(cashier)
    cashier.shows(samples.weighing(12, reading=3))
    cashier.tap("weigh_tare_button")
    assert cashier.till.last == Tare(3)
    cashier.shows(samples.weighing(12, reading=3, tare=12))
    assert cashier.text("weigh_state_label") == "Put the goods into the container."
    assert not cashier.find("weigh_confirm_button").isEnabled()
    cashier.shows(samples.weighing(854, reading=4, tare=12))
    assert cashier.text("weigh_value_label") == "0.842\u00a0kg"
    cashier.tap("weigh_confirm_button")
    assert TakeWeight("13", reading=4) in cashier.till.commands


def test_beside_a_dead_scale_the_weight_is_typed(cashier: Cashier) -> None:
    opened(cashier)
    cashier.shows(samples.weighing(None, "scale_silent"))
    assert "You can type" in cashier.text("weigh_state_label") or "type the weight" in cashier.text("weigh_state_label")
    cashier.type("842")
    assert cashier.text("weigh_value_label") == "0.842\u00a0kg"
    cashier.press("Return")
    assert cashier.till.commands[-2:] == [TakeWeight("13", gross=842), RestScale()]


def test_what_was_typed_is_let_go_of_for_the_scale(cashier: Cashier) -> None:
    opened(cashier)
    cashier.shows(samples.weighing(reading=5))
    cashier.type("3")
    assert cashier.text("weigh_state_label") == "Typed by hand; the receipt says so."
    cashier.tap("weigh_scale_button")
    assert not cashier.sees("weigh_scale_button")
    cashier.type("4")
    cashier.press("Backspace")
    cashier.press("Return")
    assert TakeWeight("13", reading=5) in cashier.till.commands


def test_the_scale_rests_when_nobody_weighs(cashier: Cashier) -> None:
    opened(cashier)
    cashier.press("Escape")
    assert cashier.till.last == RestScale()


def test_a_line_is_weighed_anew(cashier: Cashier) -> None:
    cashier.shows(samples.selling(weighing=samples.WeighingView(there=True)))
    cashier.tap_line(5)
    cashier.tap("weigh_button")
    assert cashier.till.last == WatchScale("", "l5")
    cashier.shows(samples.selling(weighing=samples.weighing(900, reading=9).weighing))
    cashier.press("Return")
    assert cashier.till.commands[-2:] == [TakeWeight("", "l5", 9), RestScale()]
