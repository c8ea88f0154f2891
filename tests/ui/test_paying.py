"""Tender, payment and the closed sale, by touch and by keyboard alone."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QLabel

from pos_terminal.app import commands as cmd
from pos_terminal.app.views import PaymentPhase as P
from pos_terminal.app.views import ShareView, StepView
from pos_terminal.ui.windows.cashier.payment_words import words_of
from tests.ui import samples
from tests.ui.pages.cashier import Cashier

Open = Callable[..., Cashier]


@pytest.fixture
def tender(open_cashier: Open) -> Cashier:
    return open_cashier(samples.tendering())


# --- cash


def test_cash_is_cents_first(tender: Cashier) -> None:
    tender.type("3000")
    assert tender.text("cash_received_field") == "30.00"
    assert tender.text("change_label") == "€6.16"
    assert tender.text("change_hint_label") == "€5 · €1 · 10 c · 5 c · 1 c"
    tender.press("Return")
    assert tender.till.last == cmd.TakeCash(3000)


@pytest.mark.parametrize("point", [".", ","])
def test_a_typed_point_fixes_the_euros(tender: Cashier, point: str) -> None:
    tender.type(f"30{point}5")
    assert tender.text("cash_received_field") == "30.50"
    tender.press("Backspace")
    tender.press("2", "7", "9")
    assert tender.text("cash_received_field") == "30.27"


def test_cash_by_touch(tender: Cashier) -> None:
    for key in ("key_5", "key_0", "key_00"):
        tender.tap(key)
    assert tender.text("cash_received_field") == "50.00"
    tender.tap("cash_complete_button")
    assert tender.till.last == cmd.TakeCash(5000)


def test_quick_notes_and_exact(tender: Cashier) -> None:
    tender.tap("cash_quick_40_button")
    assert tender.text("change_label") == "€16.16"
    tender.tap("cash_quick_exact_button")
    tender.tap("cash_complete_button")
    assert tender.till.last == cmd.TakeCash(2384)


def test_too_little_is_told_and_cannot_be_completed(tender: Cashier) -> None:
    tender.type("2000")
    assert tender.text("change_label") == "€3.84"
    assert tender.find("change_panel").property("state") == "warning"
    assert not tender.enabled("cash_complete_button")
    tender.press("Return")
    assert tender.till.asked(cmd.TakeCash) == []


def test_a_part_in_cash(tender: Cashier) -> None:
    tender.type("2000")
    tender.tap("cash_part_button")
    assert tender.till.last == cmd.TakeCash(2000, 2000)


def test_digits_are_cash_also_when_another_way_is_chosen(open_cashier: Open) -> None:
    rails = (*samples.RAILS, replace(samples.RAILS[0], id="external", title="Card"))
    cashier = open_cashier(samples.tendering(tender=replace(samples.TENDER, rails=rails)))
    cashier.tap("rail_external_button")
    cashier.type("AB12")
    cashier.press("Return")
    assert cashier.till.last == cmd.TakeExternal("AB12")
    cashier.tap("rail_cash_button")
    cashier.type("5")
    assert cashier.text("cash_received_field") == "0.05"


def test_the_hasty_second_tap_on_pay_takes_no_cash(open_cashier: Open) -> None:
    cashier = open_cashier(samples.selling())
    cashier.tap("pay_button")
    cashier.shows(samples.tendering())
    cashier.pass_time(-1)
    cashier.window.pages.page("tender")
    cashier.tap("cash_quick_exact_button")
    cashier.time -= 1.9
    cashier.window.basket.slot.tap()
    assert cashier.till.asked(cmd.TakeCash) == []


# --- ways to pay


def test_a_qr_rail_starts_at_once(tender: Cashier) -> None:
    tender.tap("rail_swip_button")
    assert tender.till.last == cmd.StartPayment("swip")
    tender.press("Alt+2")
    assert tender.till.last == cmd.StartPayment("droppay")


def test_a_rail_that_is_off_says_why(tender: Cashier) -> None:
    assert not tender.enabled("rail_paysera_button")
    assert "Not answering at the moment" in tender.find("rail_paysera_button").accessibleName()
    tender.press("Alt+3")
    assert tender.till.asked(cmd.StartPayment) == []


def test_back_by_escape(tender: Cashier) -> None:
    tender.press("Esc")
    assert tender.till.last == cmd.BackToSale()


def test_a_part_paid_sale_lists_its_shares_and_can_be_given_up(open_cashier: Open) -> None:
    shares = (ShareView("Cash", 1000, "settled"),)
    part = replace(samples.TENDER, due=1384, due_cash=1384, shares=shares, can_go_back=False, can_give_up=True)
    cashier = open_cashier(samples.tendering(tender=part))
    assert cashier.sees("share_list")
    assert not cashier.enabled("tender_back_button")
    cashier.tap("give_up_sale_button")
    cashier.press("Return")
    assert cashier.till.asked(cmd.GiveUpSale) == []
    cashier.tap("give_up_sale_button")
    cashier.tap("give_up_confirm_button")
    assert cashier.till.last == cmd.GiveUpSale()


def test_navigation_is_off_while_paying(tender: Cashier) -> None:
    assert not tender.enabled("nav_parked_button")
    tender.press("Ctrl+2")
    assert tender.page == "tender_screen"


# --- waiting


def test_waiting_counts_down(open_cashier: Open) -> None:
    cashier = open_cashier(samples.paying())
    assert cashier.text("payment_title_label") == "Waiting for the customer"
    assert cashier.text("payment_progress_bar") == "Waiting · 0:38"
    cashier.pass_time(30)
    cashier.window._tick()
    assert cashier.text("payment_title_label") == "8 seconds left"
    assert cashier.text("payment_progress_bar") == "Waiting · 0:08"


def test_cancel_asks_and_enter_keeps_waiting(open_cashier: Open) -> None:
    cashier = open_cashier(samples.paying())
    cashier.press("Esc")
    assert cashier.focused == "payment_keep_waiting_button"
    cashier.press("Return")
    assert cashier.till.asked(cmd.AskCancel) == []
    assert not cashier.sees("payment_keep_waiting_button")
    cashier.tap("payment_cancel_button")
    cashier.tap("payment_cancel_confirm_button")
    assert cashier.till.last == cmd.AskCancel("pay1")


def test_pay_another_way_asks_too(open_cashier: Open) -> None:
    cashier = open_cashier(samples.paying())
    cashier.press("F6", "Tab", "Return")
    assert cashier.till.last == cmd.AskCancel("pay1", other_way=True)


def test_check_leave_open_and_print_by_key(open_cashier: Open) -> None:
    cashier = open_cashier(samples.paying())
    cashier.press("F5", "F7", "F9")
    assert cashier.till.commands == [cmd.CheckNow("pay1"), cmd.LeaveOpen("pay1"), cmd.PrintSlip("pay1")]


def test_cash_with_loyalty_asks_for_the_money_first(open_cashier: Open) -> None:
    cashier = open_cashier(samples.loyalty())
    cashier.tap("loyalty_then_cash_button")
    cashier.type("2000")
    assert not cashier.enabled("cash_loyalty_confirm_button")
    assert cashier.text("cash_loyalty_change_label") == "Still to pay €2.64"
    cashier.type("0")
    cashier.press("Backspace")
    cashier.tap("cash_loyalty_exact_button")
    cashier.press("Return")
    assert cashier.till.last == cmd.CashWithLoyalty("pay1", 2264)


# --- outcomes


@pytest.mark.parametrize("phase", list(P))
def test_every_phase_has_its_words_and_leaves_a_way_on(open_cashier: Open, phase: P) -> None:
    cashier = open_cashier(samples.paying(phase))
    words = words_of(samples.payment(phase), cashier.window.station, 38)
    assert words.title and words.message
    assert "{" not in words.title + words.message
    assert cashier.page == "payment_screen"
    assert cashier.text("payment_title_label") == words.title


def test_not_charged_is_said_only_where_it_is_known(open_cashier: Open) -> None:
    known = {P.DECLINED, P.EXPIRED, P.CANCELLED, P.NOT_PAID}
    cashier = open_cashier(samples.paying())
    for phase in P:
        message = words_of(samples.payment(phase), cashier.window.station, 38).message
        if phase not in known | {P.WAITING, P.REFUSED}:
            assert "not charged" not in message, phase


SLOTS = {
    P.DECLINED: ("payment_retry_button", cmd.StartPayment("droppay")),
    P.EXPIRED: ("payment_retry_button", cmd.StartPayment("droppay")),
    P.NOT_PAID: ("payment_retry_button", cmd.StartPayment("droppay")),
    P.CANCELLED: ("payment_other_button", cmd.BackToSale()),
    P.TOO_LATE: ("payment_keep_button", cmd.KeepPayment("pay1")),
    P.LATE: ("payment_keep_button", cmd.KeepPayment("pay1")),
    P.ASK_CASH: ("payment_cash_yes_button", cmd.ConfirmCash("pay1", True)),
    P.UNKNOWN: ("payment_set_aside_button", cmd.SetAside("pay1")),
    P.APPROVED: ("payment_rest_button", cmd.BackToSale()),
}


@pytest.mark.parametrize("phase", SLOTS)
def test_the_pay_slot_of_an_outcome_by_touch_and_by_enter(open_cashier: Open, phase: P) -> None:
    name, command = SLOTS[phase]
    cashier = open_cashier(samples.paying(phase))
    cashier.tap(name)
    assert cashier.till.commands == [command]
    cashier.press("Return")
    assert cashier.till.commands == [command, command]


def test_another_way_after_a_decline(open_cashier: Open) -> None:
    cashier = open_cashier(samples.paying(P.DECLINED))
    cashier.tap("rail_swip_button")
    assert cashier.till.commands == [cmd.BackToSale(), cmd.StartPayment("swip")]
    cashier.press("Alt+5")
    assert cashier.till.commands[2:] == [cmd.BackToSale()]


def test_back_to_the_basket_after_a_decline(open_cashier: Open) -> None:
    cashier = open_cashier(samples.paying(P.DECLINED))
    cashier.press("Esc")
    assert cashier.till.commands == [cmd.BackToSale(), cmd.BackToSale()]


def test_unknown_offers_no_other_way_and_says_do_not_take_payment_again(open_cashier: Open) -> None:
    cashier = open_cashier(samples.paying(P.UNKNOWN))
    assert not any(cashier.sees(f"rail_{rail.id}_button") for rail in samples.RAILS)
    assert cashier.text("next_check_label") == "in 5 s"
    cashier.press("F7")
    assert cashier.till.last == cmd.SetAside("pay1")


@pytest.mark.parametrize(("note", "says"), [("gives_back", "gives it back by itself"), ("owed", "listed as owed")])
def test_the_override_says_beforehand_what_this_rail_can_do(open_cashier: Open, note: str, says: str) -> None:
    cashier = open_cashier(samples.paying(P.UNKNOWN, override_note=note))
    cashier.press("Ctrl+M")
    assert cashier.focused == "question_dialog_cancel_button"
    dialog = cashier.window.dialogs.current
    assert dialog is not None
    assert any(says in label.text() for label in dialog.findChildren(type(dialog.title_label)))
    cashier.press("Return")
    assert cashier.till.asked(cmd.Override) == []
    cashier.tap("manager_override_button")
    cashier.tap("override_confirm_button")
    assert cashier.till.last == cmd.Override("pay1", approver="Cashier 1")


@pytest.mark.parametrize(("loyalty", "says"), [(0, False), (120, True)])
def test_the_override_names_loyalty_only_where_there_was_some(open_cashier: Open, loyalty: int, says: bool) -> None:
    cashier = open_cashier(samples.paying(P.UNKNOWN, loyalty=loyalty))
    cashier.press("Ctrl+M")
    dialog = cashier.window.dialogs.current
    assert dialog is not None
    assert any("without loyalty" in label.text() for label in dialog.findChildren(type(dialog.title_label))) == says


def test_give_it_back_when_it_was_approved_too_late(open_cashier: Open) -> None:
    cashier = open_cashier(samples.paying(P.TOO_LATE))
    cashier.tap("payment_give_back_button")
    assert cashier.till.last == cmd.GiveBack("pay1")


def test_no_cash_was_taken(open_cashier: Open) -> None:
    cashier = open_cashier(samples.paying(P.ASK_CASH))
    cashier.tap("payment_cash_no_button")
    assert cashier.till.last == cmd.ConfirmCash("pay1", False)


def test_a_held_enter_pays_only_once(open_cashier: Open) -> None:
    from PySide6.QtCore import QCoreApplication, QEvent, Qt
    from PySide6.QtGui import QKeyEvent

    cashier = open_cashier(samples.selling())
    handle = cashier.window.windowHandle()
    assert handle is not None
    cashier.pass_time()
    for repeated in (False, True, True):
        event = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_F12, Qt.KeyboardModifier.NoModifier, "", autorep=repeated)
        QCoreApplication.sendEvent(handle, event)
    assert cashier.till.asked(cmd.Pay) == [cmd.Pay()]


# --- done


def test_an_approved_sale(open_cashier: Open) -> None:
    cashier = open_cashier(samples.done())
    assert cashier.text("payment_title_label") == "Approved"
    assert cashier.text("amount_paid_label") == "€22.64"
    assert cashier.text("auto_dismiss_label") == "Clears in <b>6 s</b>, or when you scan the next item"
    cashier.press("F9", "Return")
    assert cashier.till.commands == [cmd.Reprint("s1"), cmd.NewSale()]


def test_change_is_said_large(open_cashier: Open) -> None:
    cashier = open_cashier(samples.cash_done())
    assert cashier.text("amount_paid_label") == "€6.16"
    assert cashier.text("payment_message_label") == "Close the drawer."


def test_the_receipt_as_a_code(open_cashier: Open) -> None:
    cashier = open_cashier(samples.done())
    cashier.press("F10")
    assert cashier.sees("receipt_qr_image")
    cashier.press("Esc")
    assert not cashier.sees("receipt_qr_dialog")


def test_a_late_card_asks_what_became_of_the_goods(open_cashier: Open) -> None:
    late = replace(samples.CHECKING[2], sale="s1")
    cashier = open_cashier(replace(samples.done(clears_at=0.0, phase=P.RECOVERED), checking=(late,)))
    assert cashier.text("payment_title_label") == "Recovered: paid"
    cashier.tap("late_refund_button")
    cashier.tap("late_refund_confirm_button")
    cashier.tap("hand_over_button")
    assert cashier.till.commands == [cmd.RefundPayment("pay3", 310, "late"), cmd.HandOver("s1"), cmd.NewSale()]


def test_the_steps_say_what_was_asked(open_cashier: Open) -> None:
    cashier = open_cashier(samples.paying(P.UNKNOWN))
    rows = [row.accessibleName() for row in cashier.window.pages.page("payment").unsure.steps.rows]
    assert rows[2] == "Charge sent, no answer Asked 4 times, last at 10:42:41 10:42:26"
    cashier.shows(samples.paying(P.UNKNOWN, steps=(StepView("created", "lost", "10:42:07"),)))


def test_a_manager_decides_on_evidence_where_no_look_tells(open_cashier: Open) -> None:
    cashier = open_cashier(samples.paying(P.ATTENTION, reason="gone"))
    cashier.tap("payment_decide_button")
    assert not cashier.enabled("decide_charged_button")
    cashier.type("list")
    cashier.press("Return")
    assert cashier.till.asked(cmd.DecidePayment) == []
    cashier.tap("decide_not_charged_button")
    assert cashier.till.last == cmd.DecidePayment("pay1", False, "list", approver="Cashier 1")


def test_a_customer_screen_that_comes_and_goes_changes_the_words_and_the_code(open_cashier: Open) -> None:
    cashier = open_cashier(samples.paying())

    def told() -> set[str]:
        return {label.text() for label in cashier.window.findChildren(QLabel) if label.isVisible()}

    there, gone = (
        "Same code as on the customer screen",
        "Customer screen not connected. Turn your screen or print the code.",
    )
    assert there in told()
    side = cashier.find("mini_qr_image").width()
    cashier.window.set_customer_screen(False)
    cashier.settle()
    assert gone in told() and there not in told()
    assert cashier.find("mini_qr_image").width() > side
    cashier.window.set_customer_screen(True)
    cashier.settle()
    assert there in told()
    assert cashier.find("mini_qr_image").width() == side
