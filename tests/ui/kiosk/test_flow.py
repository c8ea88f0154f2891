"""From the first touch to the receipt: what a customer taps, what the till is asked, what the screen says."""

from __future__ import annotations

from dataclasses import replace

import pytest

from pos_terminal.app import commands as cmd
from pos_terminal.app.views import Notice
from pos_terminal.app.views import PaymentPhase as P
from tests.ui import kiosk_samples as samples
from tests.ui.kiosk.conftest import Open
from tests.ui.pages.kiosk import Kiosk


def test_a_touch_anywhere_starts(open_kiosk: Open) -> None:
    kiosk = open_kiosk()
    assert kiosk.window.place == "attract"
    kiosk.touches(kiosk.window.rect().center())
    assert kiosk.window.place == "menu"
    assert kiosk.asked() == []


def test_a_touch_on_a_card_adds_one_at_the_price_that_was_read(kiosk: Kiosk) -> None:
    kiosk.taps("kiosk_product_4_card")
    assert kiosk.asked() == [cmd.AddItem("4", shown=240)]


def test_options_are_chosen_first_and_change_the_price(kiosk: Kiosk) -> None:
    kiosk.taps("kiosk_product_1_card")
    assert kiosk.sees("kiosk_options_sheet")
    assert kiosk.asked() == []

    for choice in ("kiosk_option_1_2_button", "kiosk_option_2_2_button", "kiosk_option_3_1_button"):
        kiosk.taps(choice)
    kiosk.taps("kiosk_options_plus_button")
    assert kiosk.reads("kiosk_options_price_label") == "€4.70"
    kiosk.taps("kiosk_options_add_button")

    chosen = (("Size", "Large"), ("Milk", "Oat drink"), ("Extras", "Syrup"))
    assert kiosk.asked() == [cmd.AddItem("1", 2000, options=chosen, shown=470)]
    assert not kiosk.sees("kiosk_options_sheet")


def test_an_extra_is_taken_back_by_a_second_touch(kiosk: Kiosk) -> None:
    kiosk.taps("kiosk_product_1_card").taps("kiosk_option_3_1_button").taps("kiosk_option_3_1_button")
    kiosk.taps("kiosk_options_add_button")
    assert kiosk.asked() == [cmd.AddItem("1", 1000, options=(("Size", "Regular"), ("Milk", "Whole milk")), shown=320)]


def test_what_is_sold_out_is_said_and_not_asked_for(kiosk: Kiosk) -> None:
    kiosk.taps("kiosk_product_3_card")
    assert kiosk.reads("kiosk_notice_label") == "Sorry, Hot chocolate is sold out."
    assert kiosk.asked() == []
    assert kiosk.heard == ["error"]
    kiosk.waits(6.0)
    assert not kiosk.sees("kiosk_notice_label")


def test_the_basket_counts_and_takes_out(kiosk: Kiosk) -> None:
    kiosk.taps("kiosk_view_basket_button")
    assert kiosk.reads("kiosk_total_label") == "€8.00"
    kiosk.taps("kiosk_line_3_plus_button").taps("kiosk_line_3_minus_button").taps("kiosk_line_1_minus_button")
    assert kiosk.asked() == [
        cmd.ChangeQuantity("l3", 3000),
        cmd.ChangeQuantity("l3", 1000),
        cmd.RemoveLine("l1"),
    ]


def test_here_or_away_is_told_to_the_till_and_a_machine_does_not_ask(open_kiosk: Open) -> None:
    kiosk = open_kiosk(samples.selling())
    kiosk.taps("kiosk_view_basket_button").taps("kiosk_here_button")
    assert kiosk.asked() == [cmd.ChoosePlace("here")]
    kiosk.shows(samples.selling(basket=replace(samples.BASKET, place="here")))
    assert kiosk.find("kiosk_here_button").property("kind") == "chosen"
    kiosk.shows(samples.selling(kiosk=samples.MACHINE))
    assert not kiosk.sees("kiosk_here_button")


def test_pay_opens_the_first_way_once(kiosk: Kiosk) -> None:
    kiosk.taps("kiosk_view_basket_button").taps("kiosk_pay_button")
    kiosk.shows(samples.tendering())
    assert kiosk.reads("kiosk_result_title_label") == "One moment…"
    kiosk.shows(replace(samples.tendering(), seq=2))
    assert kiosk.asked() == [cmd.ChoosePlace("away"), cmd.Pay(), cmd.StartPayment("droppay")]

    kiosk.shows(samples.held())
    assert kiosk.window.place == "pay"
    assert kiosk.reads("kiosk_session_code_label") == "7PA98"
    assert kiosk.reads("kiosk_pay_total_label") == "€8.00"


def test_without_a_tap_on_pay_no_payment_is_opened(open_kiosk: Open) -> None:
    kiosk = open_kiosk(samples.tendering())
    kiosk.waits(1.0)
    assert kiosk.window.place == "ways"
    assert kiosk.asked() == []
    kiosk.taps("kiosk_way_swip_button")
    assert kiosk.asked() == [cmd.StartPayment("swip")]


def test_a_payment_that_does_not_come_lets_the_customer_choose(kiosk: Kiosk) -> None:
    kiosk.taps("kiosk_view_basket_button").taps("kiosk_pay_button")
    kiosk.shows(samples.tendering())
    kiosk.waits(20.0)
    assert kiosk.window.place == "ways"


def test_another_way_ends_this_one_first(open_kiosk: Open) -> None:
    kiosk = open_kiosk(samples.paying())
    assert kiosk.reads("kiosk_change_rail_button") == "Use SWiP or card link"
    kiosk.taps("kiosk_change_rail_button")
    assert kiosk.asked() == [cmd.AskCancel("p1", other_way=True)]
    kiosk.shows(samples.paying(P.CANCELLED))
    assert kiosk.window.place == "ways"


def test_the_countdown_ticks_in_its_last_five_seconds(open_kiosk: Open) -> None:
    kiosk = open_kiosk(samples.paying())
    kiosk.waits(34.0).waits(1.0)
    assert kiosk.heard == ["tick", "tick"]


def test_what_comes_out_is_told_item_by_item(open_kiosk: Open) -> None:
    kiosk = open_kiosk(samples.dispensing())
    assert kiosk.window.place == "dispense"
    assert kiosk.reads("kiosk_dispense_title_label") == "Here comes your Flat white"
    kiosk.waits(600.0)
    assert kiosk.window.place == "dispense"
    assert kiosk.asked() == []


def test_everything_out_is_thanked_for_and_the_next_one_served(open_kiosk: Open) -> None:
    kiosk = open_kiosk(samples.enjoyed())
    assert kiosk.reads("kiosk_result_title_label") == "Enjoy!"
    assert kiosk.reads("kiosk_result_message_label") == "Everything is out. You paid €8.00."
    assert kiosk.sees("kiosk_receipt_qr_image")
    assert kiosk.heard == ["approved"]
    assert kiosk.reads("kiosk_return_label") == "Back to the start in 10 s"
    kiosk.waits(10.0)
    assert kiosk.asked() == [cmd.NewSale()]


def test_the_time_that_is_left_is_told_while_it_comes_out(open_kiosk: Open) -> None:
    """Flat white may take 12 s, and two bottles of water 6 s each."""
    kiosk = open_kiosk(samples.dispensing())
    assert kiosk.reads("kiosk_dispense_time_label") == "At most 24 s more"
    kiosk.waits(5.0)
    assert kiosk.reads("kiosk_dispense_time_label") == "At most 19 s more"
    kiosk.waits(600.0)
    assert kiosk.reads("kiosk_dispense_time_label") == "At most 13 s more"


def test_where_there_is_a_printer_the_receipt_is_printed_when_it_is_asked_for(open_kiosk: Open) -> None:
    kiosk = open_kiosk(samples.enjoyed(printing="asked"))
    kiosk.waits(8.0).taps("kiosk_print_button")
    assert kiosk.asked() == [cmd.Reprint()]
    kiosk.shows(replace(samples.enjoyed(printing="queued"), seq=2))
    assert not kiosk.sees("kiosk_print_button")
    assert "Your receipt is printing." in kiosk.words()
    assert kiosk.reads("kiosk_return_label") == "Back to the start in 10 s"
    assert not open_kiosk(samples.enjoyed()).sees("kiosk_print_button")


def test_a_printer_that_is_unplugged_is_said_kindly(open_kiosk: Open) -> None:
    kiosk = open_kiosk(samples.enjoyed(printing="failed"))
    assert "The receipt could not be printed. Scan the code to have it." in kiosk.words()
    kiosk = open_kiosk(samples.enjoyed(printing="failed", receipt_qr=""))
    assert "The receipt could not be printed. Please ask the staff for it." in kiosk.words()


PARTS = [
    (samples.part_out(), "You paid €3.20 for what you got", "€4.80 was not charged."),
    (
        samples.part_out(total=800, not_charged=0, giving_back=480),
        "You paid €3.20 for what you got",
        "€4.80 goes back to you now.",
    ),
    (
        samples.part_out(total=800, not_charged=0, owed=480),
        "You paid €3.20 for what you got",
        "€4.80 is owed to you. Please ask the staff.",
    ),
]


@pytest.mark.parametrize("view, charge, more", PARTS)
def test_of_what_did_not_come_out_the_sum_is_told(
    open_kiosk: Open, view: samples.TillView, charge: str, more: str
) -> None:
    kiosk = open_kiosk(view)
    assert kiosk.reads("kiosk_charge_label") == charge
    assert kiosk.reads("kiosk_charge_more_label") == more


OUTCOMES = [
    (samples.fault(), "Sorry, the machine has a fault", "You were not charged"),
    (
        samples.fault(P.CANCELLING),
        "Sorry, the machine has a fault",
        "You will not be charged for what did not come out.",
    ),
    (samples.fault(P.GIVING_BACK), "Sorry, the machine has a fault", "€8.00 goes back"),
    (samples.part_out(), "Some items did not come out", "You paid €3.20 for what you got"),
    (samples.paying(P.DECLINED), "Payment declined", ""),
    (samples.paying(P.EXPIRED), "Time ran out", ""),
    (samples.paying(P.UNKNOWN), "One moment, we are checking", ""),
    (samples.paying(P.REFUSED), "DropPay did not start", ""),
]


@pytest.mark.parametrize("view, title, charge", OUTCOMES)
def test_every_outcome_says_what_became_of_the_money(
    open_kiosk: Open, view: samples.TillView, title: str, charge: str
) -> None:
    kiosk = open_kiosk(view)
    assert kiosk.reads("kiosk_result_title_label") == title
    assert kiosk.reads("kiosk_charge_label") == charge


def test_not_charged_is_never_said_while_nobody_knows(open_kiosk: Open) -> None:
    for phase in (P.UNKNOWN, P.ATTENTION, P.CANCELLING, P.ENDING, P.CHARGING):
        kiosk = open_kiosk(samples.paying(phase))
        assert "not charged" not in kiosk.words()


def test_what_sold_out_before_pay_leaves_the_basket_with_a_word(kiosk: Kiosk) -> None:
    kiosk.taps("kiosk_view_basket_button").taps("kiosk_pay_button")
    told = Notice(3, "sold_out", (("name", "Still water"),), "warning", "error")
    kiosk.shows(samples.tendering(notices=(told,)))

    assert kiosk.asked()[1:] == [cmd.Pay(), cmd.StartPayment("droppay"), cmd.BackToSale(), cmd.RemoveLine("l3")]
    assert kiosk.reads("kiosk_notice_label") == ("Sorry, Still water just sold out. We took it out of your basket.")


def test_what_the_machine_lost_meanwhile_is_told(kiosk: Kiosk) -> None:
    told = Notice(3, "sold_out_meanwhile", (("name", "Still water"),), "warning", "error")
    kiosk.shows(samples.selling(notices=(told,)))
    assert kiosk.reads("kiosk_notice_label") == ("Sorry, Still water just sold out. We took it out of your basket.")


def test_a_price_that_changed_is_told(kiosk: Kiosk) -> None:
    told = Notice(4, "price_changed", (("name", "Latte"), ("minor", "370")))
    kiosk.shows(samples.selling(notices=(told,)))
    assert kiosk.reads("kiosk_notice_label") == "The price of Latte is €3.70 now. It is in your basket at that price."


def test_what_is_for_staff_is_not_told_to_customers(kiosk: Kiosk) -> None:
    kiosk.shows(samples.selling(notices=(Notice(5, "printer_paper", (), "warning"),)))
    assert not kiosk.sees("kiosk_notice_label")


def test_out_of_order_says_nothing_of_the_reason(open_kiosk: Open) -> None:
    kiosk = open_kiosk(samples.closed("machine_too_warm"))
    assert kiosk.reads("kiosk_out_title_label") == "Out of order"
    assert kiosk.reads("kiosk_out_message_label") == "Please use the counter."
    assert "warm" not in kiosk.words()


def test_the_language_is_changed_at_any_step(open_kiosk: Open) -> None:
    kiosk = open_kiosk(samples.paying())
    kiosk.taps("kiosk_language_button").taps("kiosk_choose_it_button")
    assert kiosk.spoken == ["it"]
    assert kiosk.reads("kiosk_pay_total_label").replace("\u00a0", " ") == "8,00 €"


def test_titles_are_spoken_where_it_is_wanted(kiosk: Kiosk) -> None:
    kiosk.taps("kiosk_language_button").taps("kiosk_speak_button").taps("kiosk_language_done_button")
    kiosk.taps("kiosk_view_basket_button")
    assert kiosk.said == ["Your basket"]
