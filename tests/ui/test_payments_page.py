"""The payments page: what it asks, what it shows, and that a hand or a keyboard alone can do all of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from pos_terminal.app import commands as cmd
from pos_terminal.app import payment_story
from pos_terminal.app.commands import ShowPayment, ShowPayments
from pos_terminal.app.views import CheckingView, PaymentDetail
from pos_terminal.domain.events import Op
from pos_terminal.domain.reading import Phase
from pos_terminal.domain.standing import Standing
from pos_terminal.ui.windows.cashier.payments import standings, timeline_words
from tests.ui import past_samples as ps
from tests.ui import samples
from tests.ui.pages.cashier import Cashier

Open = Callable[..., Cashier]
TODAY = ShowPayments(day="today")


@pytest.fixture
def past(cashier: Cashier) -> Cashier:
    cashier.press("Ctrl+3")
    cashier.shows(ps.past())
    return cashier


def look_at(cashier: Cashier, detail: PaymentDetail, *lines: CheckingView) -> None:
    """Choose the payment of a detail and let the till show it."""
    cashier.tap_payment(ps.ROWS.index(next(row for row in ps.ROWS if row.id == detail.row.id)) + 1)
    cashier.shows(ps.waiting(*lines, chosen=detail.row.id, detail=detail))


def plain(text: str) -> str:
    """Without the marks that keep sums in order and let long numbers break."""
    return text.translate({ord(mark): None for mark in "\u200b\u2066\u2069"})


# --- what is asked


def test_the_page_opens_on_todays_payments_and_is_left_with_it(cashier: Cashier) -> None:
    cashier.press("Ctrl+3")
    assert cashier.page == "payments_screen"
    assert cashier.till.commands == [TODAY]
    cashier.press("Esc")
    assert cashier.page == "sell_screen"
    assert cashier.till.last == cmd.LeavePayments()


def test_the_first_payment_is_looked_at(past: Cashier) -> None:
    assert past.till.asked(ShowPayment) == [ShowPayment("pay1")]
    assert past.text("payment_detail_amount") == "€22.64"


def test_each_letter_searches_and_f2_leads_there(past: Cashier) -> None:
    past.press("F2")
    past.type("1043")
    asked = past.till.asked(ShowPayments)[1:]
    assert [wish.text for wish in asked] == ["1", "10", "104", "1043"]
    assert {wish.day for wish in asked} == {"today"}


def test_a_view_of_an_earlier_letter_changes_nothing(past: Cashier) -> None:
    past.press("F2")
    past.type("10")
    past.shows(ps.past(text="1", rows=()))
    assert not past.sees("payments_empty")
    assert past.text("payments_search_field") == "10"
    past.shows(ps.past(text="10", rows=ps.ROWS[:1]))
    assert past.window.pages.payments().list.table.payments.rows == ps.ROWS[:1]


def test_esc_takes_the_search_back_before_it_leaves(past: Cashier) -> None:
    past.press("F2", "7", "Esc")
    assert past.page == "payments_screen"
    assert past.till.asked(ShowPayments)[-1] == TODAY


def test_a_chip_narrows_to_how_payments_stand(past: Cashier) -> None:
    assert past.find("filter_state_not_paid_chip").accessibleName() == "Not paid 5"
    past.tap("filter_state_not_paid_chip")
    assert past.till.last == replace(TODAY, state="not_paid")


def test_counts_beyond_a_thousand_say_so(past: Cashier) -> None:
    past.shows(ps.past(counts=(("all", 1000, True), ("paid", 1000, True))))
    assert past.find("filter_state_paid_chip").accessibleName() == "Paid 1,000+"


def test_another_day_by_touch(past: Cashier) -> None:
    past.tap("filter_date_button")
    past.tap("day_yesterday_chip")
    assert past.till.last == ShowPayments(day="2026-03-01")
    past.shows(ps.past(day="2026-03-01"))
    assert past.text("filter_date_button") == "Yesterday, 1 Mar"
    past.tap("filter_date_button")
    past.tap("day_earlier_button")
    past.tap("day_2026-02-14_chip")
    assert past.till.last == ShowPayments(day="2026-02-14")
    past.shows(ps.past(day="2026-02-14"))
    past.tap("filter_date_button")
    past.tap("day_all_chip")
    assert past.till.last == ShowPayments()


def test_another_day_by_keyboard(past: Cashier) -> None:
    past.tab_to("filter_date_button")
    past.press("Return")
    past.tab_to("day_2026-03-02_chip")
    past.press("Left", "Up", "Return")
    assert past.till.last == ShowPayments(day="2026-02-22")
    assert past.window.dialogs.current is None


def test_a_day_that_has_not_come_cannot_be_chosen(past: Cashier) -> None:
    past.tap("filter_date_button")
    assert not past.enabled("day_2026-03-03_chip")
    assert not past.enabled("day_later_button")


def test_one_way_to_pay(past: Cashier) -> None:
    past.tap("filter_rail_button")
    past.tap("rail_filter_droppay_chip")
    assert past.till.last == replace(TODAY, rail="droppay")
    past.shows(ps.past(rail="droppay"))
    assert past.text("filter_rail_button") == "DropPay"


def test_older_payments_are_asked_for_near_the_end_once(past: Cashier) -> None:
    past.shows(ps.past(rows=ps.ROWS * 1, more=True, last="1/pay13"))
    past.shows(ps.past(rows=ps.ROWS, more=True, last="1/pay13"))
    assert past.till.asked(ShowPayments)[1:] == [replace(TODAY, after="1/pay13")]


# --- what is shown


def test_nothing_matches_and_the_filters_can_be_cleared(past: Cashier) -> None:
    past.tap("filter_state_held_chip")
    past.shows(ps.past(state="held", rows=(), detail=None))
    assert past.sees("payments_empty")
    past.tap("payments_clear_button")
    assert past.till.last == TODAY


def test_a_long_reading_shows_bars_then_words_and_another_try(past: Cashier) -> None:
    past.tap("filter_state_paid_chip")
    past.shows(ps.past(state="paid", ready=False))
    assert past.sees("payments_table")
    past.shows(ps.past(state="paid", ready=False, loading=True))
    assert past.sees("payments_loading")
    assert not past.sees("payments_again_button")
    past.shows(ps.past(state="paid", ready=False, loading=True, slow=True))
    past.tap("payments_again_button")
    assert past.till.last == replace(TODAY, state="paid")
    past.shows(ps.past(state="paid"))
    assert past.sees("payments_table")


def test_a_row_that_changes_keeps_choice_and_place(past: Cashier) -> None:
    rows = tuple(replace(row, id=f"{place}-{row.id}") for place in range(9) for row in ps.ROWS)
    past.shows(ps.past(rows=rows, chosen="", detail=None))
    table = past.window.pages.payments().list.table
    for _step in range(40):
        past.press("Down")
    chosen, at = table.selected, table.verticalScrollBar().value()
    assert chosen == rows[39].id and at > 0
    changed = tuple(replace(row, state="refunded") if row.id == chosen else row for row in rows)
    past.shows(ps.past(rows=changed, chosen=chosen, detail=None))
    assert (table.selected, table.verticalScrollBar().value()) == (chosen, at)
    newer = (replace(rows[0], id="new-1"), replace(rows[0], id="new-2"), *changed)
    seen = table.visualRect(table.payments.index(39, 0)).top()
    past.shows(ps.past(rows=newer, chosen=chosen, detail=None))
    assert table.selected == chosen
    assert table.visualRect(table.payments.index(41, 0)).top() == seen


def test_a_finger_swipes_the_list_and_chooses_nothing(past: Cashier, qtbot: QtBot) -> None:
    rows = tuple(replace(row, id=f"{place}-{row.id}") for place in range(9) for row in ps.ROWS)
    past.shows(ps.past(rows=rows, chosen="", detail=None))
    table = past.window.pages.payments().list.table
    before = table.selected
    handle, finger = past.window.windowHandle(), QTest.createTouchDevice()
    at = table.viewport().mapTo(past.window, QPoint(300, 400))
    QTest.touchEvent(handle, finger).press(0, at, handle).commit()
    for step in range(1, 25):
        QTest.touchEvent(handle, finger).move(0, at - QPoint(0, 10 * step), handle).commit()
    QTest.touchEvent(handle, finger).release(0, at - QPoint(0, 240), handle).commit()
    qtbot.waitUntil(lambda: table.verticalScrollBar().value() > 0)
    assert table.selected == before


def test_the_arrows_go_through_the_list(past: Cashier) -> None:
    past.press("Down", "Down", "Up")
    assert past.till.asked(ShowPayment)[-1] == ShowPayment("pay2")


def test_the_timeline_tells_what_was_said_in_small_print(past: Cashier) -> None:
    steps = [row for row in past.window.pages.payments().pane.timeline.rows if row.isVisible()]
    told = [(plain(row.title.text()), plain(row.subtitle.text())) for row in steps]
    assert told[0] == ("Payment of €23.84 begun", "Cashier 1")
    assert told[1] == ("Order created at SWiP wallet", f"Sent 10:41:57 · HTTP 201 · {ps.CORRELATION}")
    assert told[4][0] == "Charged by SWiP wallet"
    look_at(past, ps.REFUND_IN_DOUBT, ps.DOUBT)
    steps = [row for row in past.window.pages.payments().pane.timeline.rows if row.isVisible()]
    assert steps[-2].subtitle.text() == "“wrong item”\nCashier 1, agreed to by Manager"
    assert steps[-1].property("state") == "lost"


def test_a_services_words_are_never_markup(past: Cashier) -> None:
    row = replace(ps.TOLD[4], words="<b>ok</b><img src=x>")
    look_at(past, replace(ps.APPROVED, timeline=(row,)))
    shown = past.window.pages.payments().pane.timeline.rows[0].subtitle
    assert "<b>ok</b><img src=x>" in shown.text()
    assert shown.textFormat().name == "PlainText"


def test_every_row_of_a_story_has_a_sentence_and_every_standing_a_word() -> None:
    calls = [f"{op}_{end}" for op in Op for end in ("sent", "done", "failed", "lost")]
    looks = [f"read_{phase}" for phase in Phase] + ["read_not_found", "read_failed", "loyalty_applied"]
    others = ["refund_requested", "refund_decided_done", "refund_decided_not_done", "decided_charged"]
    others += ["decided_not_charged", "owed_listed", "tender_cash", "tender_external", "sale_loyalty", "sale_closed"]
    others += ["reprinted", "left_open", "set_aside", "held_charged", "return_started", "return_paid", "return_closed"]
    told = [*calls, *looks, *others, *payment_story.PLAIN.values()]
    assert [what for what in told if not timeline_words.knows(what)] == []
    words = [standings.word_of(standing) for standing in Standing if standing is not Standing.CHECKING]
    assert "Being checked" not in words


def test_a_list_that_is_cut_says_how_older_ones_are_found(past: Cashier) -> None:
    assert not past.sees("payments_cut_label")
    past.shows(ps.past(cut=True))
    assert past.text("payments_cut_label").startswith("The newest 13 are listed.")


# --- what is done


def test_a_receipt_is_printed_again_by_touch_and_by_f9(past: Cashier) -> None:
    past.tap("reprint_button")
    past.press("F9")
    assert past.till.asked(cmd.Reprint) == [cmd.Reprint("s1")] * 2


def test_what_came_back_has_a_receipt_that_is_printed_again(past: Cashier) -> None:
    refunded = ps.PART_REFUNDED
    look_at(past, refunded)

    past.tap("refund_reprint_button")

    assert past.till.asked(cmd.ReprintRefund) == [cmd.ReprintRefund(refunded.row.sale)]


def test_ctrl_r_asks_for_the_refund_of_the_sale(past: Cashier) -> None:
    past.press("Ctrl+R")
    assert [plan.sale for plan in past.till.asked(cmd.PlanRefund)] == ["s1"]


def test_what_cannot_be_refunded_says_why(past: Cashier) -> None:
    look_at(past, ps.detail(ps.ROWS[5]))
    assert not past.enabled("refund_button")
    assert past.text("why_no_refund_label") == "Nothing was charged, so nothing can go back."
    look_at(past, replace(ps.APPROVED, other_till="1"))
    assert not past.enabled("refund_button")
    assert past.text("why_no_refund_label") == "Taken at till 1. Refund it there."


def test_a_payment_in_doubt_is_asked_for_again(past: Cashier) -> None:
    look_at(past, ps.IN_DOUBT, ps.CHECKING)
    past.tap("payment_check_now_button")
    past.press("F5")
    assert past.till.asked(cmd.CheckNow) == [cmd.CheckNow("pay2")] * 2
    past.tap("payment_take_up_button")
    assert past.till.last == cmd.TakeUp("s2")


def test_held_money_is_let_go_or_charged(past: Cashier) -> None:
    look_at(past, ps.ON_HOLD)
    past.press("Ctrl+K")
    assert past.sees("cancel_payment_dialog")
    past.press("Esc")
    past.tap("payment_charge_button")
    past.press("Return")  # the safe button
    assert past.till.asked(cmd.ChargeHeld) == []
    past.tap("payment_charge_button")
    past.press("1", "2", "0", "0", "F12")
    past.tap("payment_charge_button")
    past.press("F12")
    assert past.till.asked(cmd.ChargeHeld) == [cmd.ChargeHeld("pay4", 1200), cmd.ChargeHeld("pay4")]


def test_the_end_of_a_hold_stands_where_it_is_let_go_and_only_where_it_is_known(past: Cashier) -> None:
    look_at(past, ps.ON_HOLD)
    assert {"Held until", "18:33"} <= past.words()
    past.press("Ctrl+K")
    assert "DropPay · held until 18:33, not charged yet" in past.words()
    past.press("Esc")
    look_at(past, replace(ps.ON_HOLD, held_until=""))
    assert "Held until" not in past.words()
    past.press("Ctrl+K")
    assert "DropPay · not charged yet" in past.words()


def test_more_than_is_held_cannot_be_charged(past: Cashier) -> None:
    look_at(past, ps.ON_HOLD)
    past.tap("payment_charge_button")
    past.press("1", "8", "0", "1", "F12")
    assert not past.enabled("charge_confirm_button")
    assert past.till.asked(cmd.ChargeHeld) == []


def test_an_open_order_is_cancelled_in_the_same_place(past: Cashier) -> None:
    look_at(past, ps.detail(ps.ROWS[4], can_cancel=True, can_check=True))
    past.tap("payment_cancel_order_button")
    assert past.sees("cancel_payment_dialog")


def test_a_refund_in_doubt_is_decided_after_ten_minutes_with_evidence(past: Cashier) -> None:
    look_at(past, replace(ps.REFUND_IN_DOUBT, decide_from=past.time + 125), ps.DOUBT)
    assert not past.enabled("payment_decide_button")
    past.pass_time(130)
    past.window._page.tick()
    past.tap("payment_decide_button")
    past.tap("decide_refunded_button")
    assert past.till.asked(cmd.DecideRefund) == []
    past.type("SWiP's list, 11:02")
    past.tap("decide_not_refunded_button")
    assert past.till.last == cmd.DecideRefund("pay1", "r1", False, "SWiP's list, 11:02", approver="Manager")


def test_where_no_look_tells_a_manager_decides(past: Cashier) -> None:
    line = replace(ps.CHECKING, what="attention")
    look_at(past, replace(ps.IN_DOUBT, must_decide=True), line)
    past.tap("payment_decide_button")
    past.type("DropPay's list")
    past.tap("decide_charged_button")
    assert past.till.last == cmd.DecidePayment("pay2", True, "DropPay's list", approver="Manager")


def test_what_is_owed_is_closed_with_how_it_went_back(past: Cashier) -> None:
    past.shows(ps.waiting(*ps.OWED))
    past.tap("owed_view_button")
    assert past.sees("owed_list")
    past.tap("owed_2_close_button")
    past.press("F12")
    assert past.till.asked(cmd.CloseOwed) == []
    past.type("cash, Mrs Young")
    past.press("F12")
    assert past.till.last == cmd.CloseOwed("pay20", "cash, Mrs Young")


def test_the_recovered_banner_shows_its_payment_and_goes(cashier: Cashier) -> None:
    cashier.press("Ctrl+3")
    cashier.shows(ps.waiting(ps.LATE))
    banners = cashier.window.findChildren(QWidget, "recovered_banner")
    assert [one.isVisible() for one in banners].count(True) == 1
    cashier.tap("recovered_view_button")
    assert cashier.till.commands[-2:] == [ShowPayments(), ShowPayment("pay3")]
    cashier.shows(ps.waiting(ps.LATE, day="", chosen="pay3", detail=ps.detail(ps.ROWS[2])))
    assert cashier.text("payment_detail_title") == "Sale 2-1041"
    cashier.tap("payment_hand_over_button")
    assert cashier.till.last == cmd.HandOver("s3")
    cashier.tap("recovered_dismiss_button")
    assert not cashier.sees("recovered_banner")


# --- a narrow window


def test_at_1024_a_payment_opens_over_the_list_and_esc_closes_it(open_cashier: Open) -> None:
    cashier = open_cashier(samples.empty(), (1024, 768))
    cashier.press("Ctrl+3")
    cashier.shows(ps.past(chosen="", detail=None))
    assert cashier.till.asked(ShowPayment) == []
    cashier.tap_payment(4)
    cashier.shows(ps.past(chosen="pay4", detail=ps.ON_HOLD))
    assert cashier.sees("payment_charge_button")
    cashier.press("Esc")
    assert not cashier.sees("payment_charge_button")
    assert cashier.page == "payments_screen"
    cashier.press("Up", "Return")
    assert cashier.till.asked(ShowPayment)[-1] == ShowPayment("pay3")
    assert cashier.sees("payment_detail_close_button")
    cashier.tap("payment_detail_close_button")
    assert not cashier.sees("payment_detail_close_button")


@pytest.mark.parametrize("name", ["payments_search_field", "payments_table", "filter_state_paid_chip", "refund_button"])
def test_tab_reaches(past: Cashier, name: str) -> None:
    past.tab_to(name)
