"""The shift's page: by keyboard alone and by touch alone."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel

from pos_terminal.app import commands as cmd
from pos_terminal.app.views import ReconcileView
from pos_terminal.ui.paper.shift_pdf import write_shift_pdf
from pos_terminal.ui.windows.cashier.shift.charts import Chart
from tests.ui import audit, samples, shift_samples, shift_screens
from tests.ui.pages.cashier import Cashier

Open = Callable[..., Cashier]


@pytest.fixture
def closing(open_cashier: Open) -> Cashier:
    cashier = open_cashier(shift_samples.closing(count=()))
    cashier.press("Ctrl+4")
    assert cashier.page == "shift_screen"
    return cashier


def test_a_shift_is_opened_by_keyboard(open_cashier: Open) -> None:
    cashier = open_cashier(shift_samples.not_open())
    assert cashier.sees("no_shift_strip")
    cashier.press("Ctrl+4", "1", "5", "0", "0", "0", "F12")
    assert cashier.till.commands == [cmd.OpenShift(15000)]


def test_a_shift_is_opened_by_touch_and_the_last_z_printed_again(open_cashier: Open) -> None:
    cashier = open_cashier(shift_samples.not_open())
    cashier.tap("nav_shift_button")
    for key in ("1", "00", "00"):
        cashier.tap(f"key_{key}")
    assert cashier.text("shift_float_field") == "100.00"
    cashier.tap("shift_open_button")
    cashier.tap("shift_print_z_button")
    assert cashier.till.commands == [cmd.OpenShift(10000), cmd.PrintZ("Z2-213")]


def test_the_drawer_is_counted_and_the_shift_closed_by_keyboard(closing: Cashier) -> None:
    assert closing.focused == "count_5000_field"
    closing.press("8", "Return", "1", "Return", "Return", "3", "Return", "Return", "1", "F12")
    count = ((5000, 8), (2000, 1), (500, 3), (100, 1))
    assert closing.text("shift_counted_label") == "€436.00"
    assert closing.till.asked(cmd.CloseShift) == [cmd.CloseShift(count)]


def test_the_drawer_is_counted_by_touch(closing: Cashier) -> None:
    closing.tap("count_5000_plus_button")
    closing.tap("count_5000_plus_button")
    closing.tap("count_2000_plus_button")
    closing.tap("count_5000_minus_button")
    assert closing.till.last == cmd.CountCash(((5000, 1), (2000, 1)))
    closing.tap("count_larger_button")
    closing.tap("count_50000_plus_button")
    assert closing.text("shift_counted_label") == "€570.00"
    closing.tap("count_open_drawer_button")
    assert closing.till.last == cmd.OpenDrawer("count")
    closing.tap("shift_close_button")
    assert closing.till.last == cmd.CloseShift(((50000, 1), (5000, 1), (2000, 1)))


def test_the_drawer_is_counted_on_a_pad_by_touch_alone(closing: Cashier) -> None:
    assert not closing.sees("count_pad")
    closing.tap("count_5000_field")
    for name in (
        "count_key_1",
        "count_key_2",
        "count_next_button",
        "count_key_4",
        "count_key_00",
        "count_key_backspace",
    ):
        closing.tap(name)
    assert (closing.text("count_5000_field"), closing.text("count_2000_field")) == ("12", "40")
    assert "How many of €20?" in closing.words()
    closing.tap("count_2000_field")
    closing.tap("count_key_7")  # a field that is touched again begins anew
    closing.tap("count_1000_field")
    closing.tap("count_key_9")
    closing.tap("count_key_backspace")
    closing.tap("count_pad_close_button")
    assert not closing.sees("count_pad")
    assert closing.till.last == cmd.CountCash(((5000, 12), (2000, 7)))
    assert closing.text("count_1000_field") == "0"


def test_the_pad_goes_behind_the_last_coin_and_with_the_count(closing: Cashier) -> None:
    closing.tap("count_1_field")
    closing.tap("count_next_button")
    assert not closing.sees("count_pad")
    closing.tap("count_2_field")
    assert closing.sees("count_pad")
    closing.tap("report_x_button")
    closing.settle()
    assert not closing.sees("count_pad")


def test_keys_need_no_pad_and_go_where_the_pad_types(closing: Cashier) -> None:
    closing.press("3", "Return", "4")
    assert not closing.sees("count_pad")
    closing.tap("count_1000_field")
    closing.press("5")
    closing.tap("count_key_5")
    assert closing.till.last == cmd.CountCash(((5000, 3), (2000, 4), (1000, 55)))


def test_no_more_than_four_digits_of_one_kind(closing: Cashier) -> None:
    closing.tap("count_5000_field")
    for _time in range(3):
        closing.tap("count_key_9")
    closing.tap("count_key_00")
    closing.tap("count_key_9")
    closing.tap("count_key_9")
    assert closing.text("count_5000_field") == "9999"


def test_a_view_does_not_take_back_what_is_being_typed(closing: Cashier) -> None:
    closing.press("1", "2")
    closing.shows(shift_samples.closing(count=((5000, 1),)))  # the till's word to the first of the two digits
    assert closing.text("count_5000_field") == "12"
    closing.shows(shift_samples.closing(count=((5000, 12),)))
    closing.shows(shift_samples.closing(count=()))  # and now the till says otherwise
    assert closing.text("count_5000_field") == "0"


def test_a_difference_over_the_limit_asks_for_a_note(closing: Cashier) -> None:
    closing.shows(shift_samples.closing())
    assert not closing.sees("shift_note_field")  # 50 cents are within the limit
    closing.shows(shift_samples.closing(count=shift_samples.COUNT[1:]))
    assert closing.sees("shift_note_field")
    closing.press("F12")
    assert closing.focused == "shift_note_field"
    closing.tap("shift_note_field")
    closing.type("Counted twice")
    closing.press("F12")
    assert closing.till.last == cmd.CloseShift(shift_samples.COUNT[1:], "Counted twice")


def test_a_blind_count_tells_neither_what_should_be_there_nor_the_difference(open_cashier: Open) -> None:
    cashier = open_cashier(shift_samples.blind())
    cashier.press("Ctrl+4")
    assert not cashier.sees("shift_expected_label")
    assert not cashier.sees("shift_difference_label")
    assert cashier.sees("shift_counted_label")
    assert "EXPECTED" not in cashier.text("z_report_preview")
    assert "436.95" not in cashier.text("z_report_preview")
    assert cashier.sees("shift_note_field")


def test_the_difference_is_said_in_words(closing: Cashier) -> None:
    for more, word in ((0, "none"), (1, "over"), (-1, "short")):
        closing.shows(shift_samples.closing(expected=shift_samples.report().counted - more))  # type: ignore[operator]
        assert word in closing.find("shift_difference_label").accessibleName()


def test_x_is_the_same_page_without_counting(closing: Cashier) -> None:
    closing.press("F3")
    assert not closing.sees("count_5000_field")
    assert "X REPORT 0214" in closing.text("z_report_preview")
    closing.pass_time()
    closing.tap("shift_print_x_button")
    assert closing.till.last == cmd.PrintX()
    closing.tap("report_z_button")
    assert closing.sees("count_5000_field")


def test_reports_are_saved_and_services_asked_by_key(closing: Cashier) -> None:
    closing.press("Ctrl+S", "F5")
    assert closing.till.commands == [cmd.SaveReport(), cmd.Reconcile()]
    assert closing.sees("reconcile_button")


def test_what_differs_is_named_with_one_action_each(open_cashier: Open) -> None:
    cashier = open_cashier(shift_samples.asked())
    cashier.press("Ctrl+4", "F3")
    shown: list[str] = []
    cashier.window.pages.shift().payment_asked.connect(shown.append)
    assert cashier.text("reconcile_label").startswith("77 of 80")
    cashier.find("reconcile_1_button").click()  # type: ignore[attr-defined]
    cashier.find("reconcile_3_button").click()  # type: ignore[attr-defined]
    assert shown == ["p1"]
    assert cashier.till.asked(cmd.Reconcile) == [cmd.Reconcile()]
    assert cashier.page == "payments_screen"
    assert cmd.ShowPayment("p1") in cashier.till.commands


def test_money_that_only_the_service_has_is_told_with_what_to_do(open_cashier: Open) -> None:
    cashier = open_cashier(shift_samples.with_theirs())
    cashier.press("Ctrl+4", "F3")
    assert cashier.text("reconcile_label").startswith("80 of 80 read the same. The services know money")
    words = [label.text() for label in cashier.find("reconcile_rows").findChildren(QLabel)]
    (told,) = (text for text in words if "took" in text)
    for word in ("18.60", shift_samples.THEIRS.reference, "portal"):
        assert word in told
    cashier.find("reconcile_1_button").click()  # type: ignore[attr-defined]
    assert cashier.till.asked(cmd.Reconcile) == [cmd.Reconcile()]


def test_while_the_services_are_asked_a_second_press_closes_at_once(open_cashier: Open) -> None:
    cashier = open_cashier(shift_samples.asking())
    cashier.press("Ctrl+4")
    assert cashier.text("shift_close_now_button") == "Asking 12 of 30, close now"
    cashier.press("F12")
    assert cashier.till.last == cmd.CloseShift(shift_samples.COUNT)


def test_payments_that_move_on_are_named_and_one_tap_away(closing: Cashier) -> None:
    assert "€9.80" in closing.find("carried_banner").accessibleName()
    closing.tap("unknown_payments_button")
    assert closing.page != "shift_screen"


def test_cash_out_needs_a_sum_and_a_reason(closing: Cashier) -> None:
    closing.press("F3")
    closing.tap("cash_out_button")
    assert not closing.enabled("cash_move_confirm_button")
    closing.press("5", "0", "0")
    assert not closing.enabled("cash_move_confirm_button")
    closing.tap("cash_reason_1_chip")
    closing.press("Return")
    assert closing.till.last == cmd.MoveCash(-500, "To the safe")


def test_cash_in_by_touch(closing: Cashier) -> None:
    closing.tap("report_x_button")
    closing.tap("cash_in_button")
    closing.tap("key_5")
    closing.tap("key_00")
    closing.tap("cash_reason_1_chip")
    closing.tap("cash_move_confirm_button")
    assert closing.till.last == cmd.MoveCash(500, "Change")


@pytest.mark.parametrize("shut", [False, True])
def test_what_the_till_says_is_seen_on_this_page_too(open_cashier: Open, shut: bool) -> None:
    view = shift_samples.not_open() if shut else shift_samples.short()
    cashier = open_cashier(view)
    cashier.press("Ctrl+4")
    cashier.shows(samples.replace_notices(view, "difference_note", "warning", minor="-10050"))
    toast = cashier.find("toast")
    assert toast.isVisible()
    assert not toast.visibleRegion().isEmpty()
    assert "100.50" in cashier.text("toast")
    slot = cashier.find("shift_open_button" if shut else "shift_close_button")
    place = slot.mapTo(cashier.window, slot.rect().topLeft())
    assert toast.mapTo(cashier.window, toast.rect().bottomLeft()).y() < place.y() or shut
    cashier.press("Ctrl+1")
    assert cashier.find("toast").isVisible()  # it goes along to the next page


def test_the_charts_say_in_words_what_they_show(open_cashier: Open) -> None:
    cashier = open_cashier(shift_samples.asked())
    cashier.press("Ctrl+4", "F3")
    hours, rails = cashier.find("shift_hours_chart", Chart), cashier.find("shift_rails_chart", Chart)
    assert "13:00 €244.90" in hours.accessibleDescription()
    assert rails.accessibleDescription().startswith("SWiP wallet €505.10; Cash €486.95")


def test_the_top_bar_names_the_shift(closing: Cashier) -> None:
    words = [label.text() for label in closing.window.top_bar.findChildren(type(closing.window.top_bar._till))]
    assert "Till 2 · Shift 214" in words


def test_a_new_shift_starts_with_an_empty_count(closing: Cashier) -> None:
    closing.press("3")
    closing.shows(shift_samples.not_open())
    closing.shows(shift_samples.closing(number=215, count=()))
    assert closing.text("count_5000_field") == "0"


def test_asking_is_shown_as_it_goes_on(closing: Cashier) -> None:
    closing.press("F3")
    closing.shows(shift_samples.closing(reconcile=ReconcileView("running", 3, 9, 3)))
    assert closing.text("reconcile_label").startswith("Asking, 3 of 9")
    assert not closing.enabled("reconcile_button")
    closing.shows(shift_samples.closing(reconcile=ReconcileView("done", 9, 9, 9)))
    assert closing.text("reconcile_label") == "9 payments were asked, the services say the same."


def test_what_nobody_answered_about_at_the_last_close_is_said_until_it_is_asked(closing: Cashier) -> None:
    closing.press("F3")
    closing.shows(shift_samples.with_left())
    assert closing.text("reconcile_label").startswith("38 payments of the last shift had no answer when it closed.")
    closing.tap("reconcile_button")
    assert closing.till.last == cmd.Reconcile()


def test_a_report_becomes_a_pdf(closing: Cashier, tmp_path: Path) -> None:
    path = tmp_path / "z.pdf"
    write_shift_pdf(replace(shift_samples.report(), z="Z2-214"), path)
    assert path.read_bytes().startswith(b"%PDF")
    with pytest.raises(OSError):
        write_shift_pdf(shift_samples.report(), tmp_path / "no folder" / "z.pdf")


FORMS = {
    "1024": ((1024, 768), 100),
    "1366": ((1366, 768), 100),
    "1920": ((1920, 1080), 100),
    "1366 at 125 %": ((1366, 768), 125),
    "1920 at 150 %": ((1920, 1080), 150),
}


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("screen", shift_screens.SCREENS)
def test_every_state_is_whole(open_cashier: Open, screen: str, form: str) -> None:
    view, do = shift_screens.SCREENS[screen]
    cashier = open_cashier(view(), *FORMS[form])
    do(cashier)
    cashier.settle()
    window, theme = cashier.window, cashier.theme
    assert audit.clipped_words(window, theme) == []
    assert audit.outside(window) == []
    assert audit.small_targets(window, theme) == []
    assert audit.overlapping_targets(window) == []
    assert audit.unnamed(window) == []
