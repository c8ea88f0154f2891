"""Refund and cancel: by keyboard alone, by touch alone, what is sent, what is said, how it looks."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from pos_terminal.app import commands as cmd
from pos_terminal.app.views import Notice, ShareView
from pos_terminal.app.views.people import ApprovalView, PeopleView
from pos_terminal.ui.windows.cashier.cues import cue
from pos_terminal.ui.windows.customer.scene import Outcome, scene_of
from tests.ui import audit
from tests.ui import refund_samples as samples
from tests.ui import samples as till_samples
from tests.ui.pages.cashier import Cashier
from tests.ui.pages.refund import RefundPage


@pytest.fixture
def page(cashier: Cashier) -> RefundPage:
    return RefundPage(cashier)


def asked(page: RefundPage) -> cmd.Command:
    return page.cashier.till.commands[-1]


# --- refund


def test_the_dialog_opens_with_what_the_till_says(page: RefundPage) -> None:
    page.cashier.window.dialogs.refund("s1")
    assert asked(page) == cmd.PlanRefund("s1", "lines")
    page.shows(samples.EMPTY)
    assert page.title == "Refund sale 2-1043"
    assert page.cashier.focused == "refund_line_1_check"
    assert not page.enabled("refund_confirm_button")


@pytest.mark.parametrize(
    ("told", "words"), [("untold", "not known here"), ("told", "gives nothing back twice"), ("", "")]
)
def test_a_sale_older_than_the_restored_copy_says_what_is_not_known(page: RefundPage, told: str, words: str) -> None:
    page.opens()
    page.shows(replace(samples.WHOLE, older_copy=told))
    assert page.cashier.sees("refund_older_copy_banner") is bool(told)
    if told:
        assert words in page.text("refund_older_copy_banner")


def test_by_touch_alone_two_lines_go_back(page: RefundPage) -> None:
    page.opens()
    page.cashier.tap("refund_line_2_check")
    assert asked(page) == cmd.PlanRefund("s1", "lines", (("l2", 2000),))
    page.shows(samples.BY_LINE)
    page.cashier.tap("refund_line_2_plus_button")
    assert asked(page) == cmd.PlanRefund("s1", "lines", (("l2", 2000), ("l6", 1000)))
    page.shows(samples.BY_LINE)
    assert not page.enabled("refund_confirm_button")
    page.cashier.tap("refund_reason_wrong_item_chip")
    page.cashier.tap("refund_confirm_button")
    assert asked(page) == cmd.Refund("s1", "lines", "wrong_item", (("l2", 2000), ("l6", 1000)))


def test_by_keyboard_alone_an_amount_goes_back(page: RefundPage) -> None:
    page.opens()
    page.cashier.press("Alt+3")
    page.shows(samples.AMOUNT)
    page.cashier.type("500")
    assert asked(page) == cmd.PlanRefund("s1", "amount", (), 500)
    page.shows(samples.AMOUNT)
    page.cashier.tab_to("refund_reason_overcharged_chip")
    page.cashier.press("Space")
    page.cashier.press("F12")
    assert asked(page) == cmd.Refund("s1", "amount", "overcharged", (), 500)


def test_enter_never_refunds(page: RefundPage) -> None:
    page.opens(samples.BY_LINE)
    page.cashier.tap("refund_reason_faulty_chip")
    page.cashier.find("refund_confirm_button").setFocus()
    before = len(page.cashier.till.commands)
    page.cashier.press("Return")
    page.cashier.settle()
    assert page.cashier.till.commands[before:] == []


def test_two_presses_send_one_refund(page: RefundPage) -> None:
    page.opens(samples.BY_LINE)
    page.cashier.tap("refund_reason_faulty_chip")
    page.cashier.press("F12", "F12")
    assert len(page.cashier.till.asked(cmd.Refund)) == 1
    page.shows(replace(samples.BY_LINE, problem="refund_in_doubt"))
    page.cashier.press("F12")
    assert len(page.cashier.till.asked(cmd.Refund)) == 1


def test_another_reason_needs_words(page: RefundPage) -> None:
    page.opens(samples.WHOLE)
    page.cashier.tap("refund_reason_other_chip")
    assert not page.enabled("refund_confirm_button")
    page.cashier.type("broken lid")
    page.cashier.tap("refund_confirm_button")
    sent = page.cashier.till.asked(cmd.Refund)[-1]
    assert (sent.reason, sent.note) == ("other", "broken lid")


@pytest.mark.parametrize(("name", "minor"), [("1", 100), ("5", 500), ("half", 1132), ("all", 2264)])
def test_the_usual_amounts(page: RefundPage, name: str, minor: int) -> None:
    page.opens(samples.AMOUNT)
    page.cashier.press("Alt+3")
    page.cashier.tap(f"refund_quick_{name}_button")
    assert asked(page) == cmd.PlanRefund("s1", "amount", (), minor)


def test_less_than_the_lines_can_be_typed(page: RefundPage) -> None:
    page.opens(samples.BY_LINE)
    page.cashier.type("300")
    assert asked(page) == cmd.PlanRefund("s1", "lines", (), 300)


def test_where_the_rail_can_give_nothing_more_cash_is_offered_and_the_dialog_says_why(page: RefundPage) -> None:
    page.opens(samples.ONCE)
    assert "works only once" in page.cashier.find("refund_problem_label").accessibleName()
    page.cashier.tap("refund_cash_instead_check")
    assert asked(page) == cmd.PlanRefund("s1", "lines", cash_instead=True)


def test_a_scan_stays_out_of_the_dialog(page: RefundPage) -> None:
    page.opens(samples.AMOUNT)
    before = list(page.cashier.till.commands)
    page.cashier.scan("4770123456789")
    assert page.open
    assert page.cashier.till.commands == before


def test_closing_leaves_the_refund(page: RefundPage) -> None:
    page.opens()
    page.cashier.press("Esc")
    assert asked(page) == cmd.LeaveRefund()
    page.shows(samples.EMPTY)
    assert not page.open


@pytest.mark.parametrize(
    ("name", "title", "message"),
    [
        ("sending", "Refunding €5.26…", "One moment."),
        ("waits", "Refund waits for the line", "No connection."),
        ("refunded", "Refunded €5.26", "SWiP will show it"),
        ("refused", "Not refunded", "The service refused: 403 refused. No money moved."),
        ("partly", "Only €12.64 of €22.64 went back", "Give €4.65 in cash."),
        ("doubt", "Refund being checked", "Do not refund again. We will tell you."),
        ("cash", "Give €4.65 in cash", "Take it from the drawer"),
        (
            "six",
            "Give €3.65 in cash",
            "Take it from the drawer, then close it. Refund €3.00 on the bank's own terminal. The rest went back by"
            " SWiP, DropPay, Paysera, Card link.",
        ),
        (
            "six-partly",
            "Only €18.64 of €22.64 went back",
            "Give €3.65 in cash and refund €3.00 on the bank's own terminal. Paysera refused the rest: already paid"
            " out; refund it from the business account.",
        ),
    ],
)
def test_how_it_ended_stands_in_the_same_dialog(page: RefundPage, name: str, title: str, message: str) -> None:
    page.opens(samples.BY_LINE).shows(samples.ENDINGS[name])
    assert page.text("refund_result_title_label") == title
    assert page.text("refund_result_message_label").startswith(message)
    page.cashier.press("Return")
    assert asked(page) == cmd.LeaveRefund()
    assert not page.open


def test_refused_it_can_be_tried_again_and_its_paper_printed_again(page: RefundPage) -> None:
    page.opens(samples.BY_LINE).shows(samples.ENDINGS["partly"])
    page.cashier.tap("refund_reprint_button")
    assert asked(page) == cmd.ReprintRefund("s1")
    page.cashier.tap("refund_again_button")
    assert asked(page) == cmd.PlanRefund("s1", "whole")


def test_it_comes_back_after_a_managers_pin(page: RefundPage) -> None:
    page.opens(samples.BY_LINE)
    page.cashier.tap("refund_reason_faulty_chip")
    page.cashier.press("F12")
    asking = replace(samples.view(samples.BY_LINE), people=PeopleView(approval=ApprovalView("refund")))
    page.cashier.shows(asking)
    page.cashier.window.dialogs.close_all()
    page.cashier.shows(asking)
    assert not page.cashier.sees("refund_dialog")
    assert page.cashier.sees("manager_pin_dialog")
    page.shows(samples.ENDINGS["sending"])
    assert page.text("refund_result_title_label") == "Refunding €5.26…"


def test_a_long_sale_shows_its_lines_in_parts(page: RefundPage) -> None:
    many = tuple(replace(samples.LINES[0], id=f"l{n}", name=f"Thing {n}", chosen=0, minor=0) for n in range(70))
    page.opens(replace(samples.EMPTY, lines=many))
    assert page.cashier.find("refund_more_lines_button").text() == "Show 30 more"
    page.cashier.window.dialogs.current.lines.more.click()
    page.cashier.settle()
    assert page.cashier.find("refund_line_60_check").isVisible()


# --- cancel


def test_enter_keeps_the_hold(page: RefundPage) -> None:
    page.cancels(samples.CANCELS["held"])
    assert page.cashier.focused == "cancel_keep_button"
    page.cashier.press("Return")
    assert not page.open
    assert not page.cashier.till.asked(cmd.CancelHeld)


@pytest.mark.parametrize(
    ("kind", "title"), [("held", "Cancel this held payment?"), ("order", "Cancel this open order?")]
)
def test_a_reason_and_f12_let_it_go(page: RefundPage, kind: str, title: str) -> None:
    page.cancels(samples.CANCELS[kind])
    assert page.title == title
    page.cashier.press("F12")
    assert not page.cashier.till.asked(cmd.CancelHeld)
    page.cashier.tap("cancel_reason_not_collected_chip")
    page.cashier.press("F12")
    assert asked(page) == cmd.CancelHeld("p1", "not_collected")
    page.shows(None)
    assert not page.open


def test_already_charged_becomes_a_refund(page: RefundPage) -> None:
    page.cancels(samples.CANCELS["held"])
    page.cashier.tap("cancel_reason_mistake_chip")
    page.cashier.tap("cancel_confirm_button")
    page.cashier.shows(replace(samples.view(None), notices=(Notice(9, "already_charged"),)))
    assert page.title == "Already charged. Refund it instead?"
    page.cashier.press("F12")
    assert asked(page) == cmd.PlanRefund("s1", "lines")


# --- how it looks

PLANS = {
    "lines": samples.BY_LINE,
    "amount": samples.AMOUNT,
    "whole": samples.WHOLE,
    "split": samples.SPLIT,
    "older copy": samples.OLDER,
    "once": samples.ONCE,
    "instead": samples.INSTEAD,
    **samples.ENDINGS,
}


def untidy(cashier: Cashier) -> list[str]:
    window, theme = cashier.window, cashier.theme
    return [
        *audit.clipped_words(window, theme),
        *audit.outside(window),
        *audit.small_targets(window, theme),
        *audit.overlapping_targets(window),
        *audit.unnamed(window),
    ]


@pytest.mark.parametrize("size", [(1366, 768), (1024, 768), (1920, 1080)])
@pytest.mark.parametrize("name", PLANS)
def test_everything_is_whole_and_named(open_cashier: Callable[..., Cashier], name: str, size: tuple[int, int]) -> None:
    page = RefundPage(open_cashier(size=size)).opens(PLANS[name])
    assert untidy(page.cashier) == []


@pytest.mark.parametrize("size", [(1366, 768), (1024, 768)])
@pytest.mark.parametrize("name", samples.CANCELS)
def test_every_cancel_is_whole_and_named(
    open_cashier: Callable[..., Cashier], name: str, size: tuple[int, int]
) -> None:
    page = RefundPage(open_cashier(size=size)).cancels(samples.CANCELS[name])
    assert untidy(page.cashier) == []


# --- other goods, or nothing sold at all


def test_a_wrongly_keyed_cash_sale_is_undone_from_here(page: RefundPage) -> None:
    page.opens(replace(samples.WHOLE, can_void=True))
    assert not page.enabled("refund_void_button")
    page.cashier.tap("refund_reason_wrong_item_chip")
    page.cashier.tap("refund_void_button")
    assert asked(page) == cmd.VoidCashSale("s1", "wrong_item")
    page.shows(None)
    assert not page.open


def test_what_comes_back_pays_the_open_basket(page: RefundPage) -> None:
    page.opens(samples.BY_LINE)
    page.cashier.tap("refund_line_4_check")
    page.cashier.tap("refund_reason_changed_mind_chip")
    page.cashier.tap("refund_exchange_button")
    lines = (("l2", 1000), ("l6", 1000), ("l4", 1000))
    assert page.cashier.till.commands[-2:] == [cmd.Pay(), cmd.Exchange("s1", lines, "changed_mind")]


def test_without_a_basket_there_is_no_exchange(page: RefundPage) -> None:
    page.opens(samples.BY_LINE)
    page.cashier.shows(till_samples.empty(refund=samples.BY_LINE))
    assert not page.cashier.sees("refund_exchange_button")


@pytest.mark.parametrize(
    ("state", "sound"), [("refunded", "approved"), ("refused", "declined"), ("doubt", "unknown"), ("cash", "approved")]
)
def test_how_it_ended_is_heard(state: str, sound: str) -> None:
    assert cue(samples.view(samples.ENDINGS["sending"]), samples.view(samples.ENDINGS[state])) == sound


def test_the_customer_sees_what_went_back() -> None:
    scene = scene_of(samples.view(samples.ENDINGS["refunded"]))
    assert scene.result is not None
    assert (scene.result.outcome, scene.result.minor) == (Outcome.GIVEN_BACK, 526)
    assert scene_of(samples.view(samples.ENDINGS["doubt"])).result is None


# --- without a receipt


@pytest.fixture
def tender(cashier: Cashier) -> Cashier:
    cashier.shows(till_samples.tendering())
    return cashier


def test_goods_come_back_without_a_receipt_by_touch(tender: Cashier) -> None:
    tender.tap("return_goods_button")
    assert tender.text("return_total_label") == "€23.84"
    assert not tender.enabled("return_confirm_button")
    tender.tap("return_reason_lost_receipt_chip")
    tender.tap("return_confirm_button")
    assert tender.till.commands[-2:] == [cmd.BackToSale(), cmd.ReturnWithoutReceipt("lost_receipt")]


def test_goods_come_back_without_a_receipt_by_keys(tender: Cashier) -> None:
    tender.press("Ctrl+R")
    assert tender.focused == "return_keep_button"
    tender.tab_to("return_reason_faulty_chip")
    tender.press("Space", "F12")
    assert tender.till.commands[-1] == cmd.ReturnWithoutReceipt("faulty")


def test_enter_keeps_selling(tender: Cashier) -> None:
    tender.press("Ctrl+R", "Return")
    assert tender.window.dialogs.current is None
    assert not tender.till.asked(cmd.ReturnWithoutReceipt)


def test_once_a_share_is_taken_nothing_comes_back_this_way(tender: Cashier) -> None:
    taken = replace(till_samples.TENDER, shares=(ShareView("SWiP", 400, "settled"),), can_go_back=False)
    tender.shows(till_samples.tendering(tender=taken))
    assert not tender.sees("return_goods_button")


@pytest.mark.parametrize("size", [(1366, 768), (1024, 768)])
def test_the_return_dialog_is_whole_and_named(open_cashier: Callable[..., Cashier], size: tuple[int, int]) -> None:
    cashier = open_cashier(till_samples.tendering(), size=size)
    assert untidy(cashier) == []
    cashier.tap("return_goods_button")
    assert untidy(cashier) == []


@pytest.mark.parametrize("name", ["lines", "amount", "split", "once"])
def test_at_125_percent_the_red_button_stays_in_sight(open_cashier: Callable[..., Cashier], name: str) -> None:
    page = RefundPage(open_cashier(size=(1366, 768), scale=125)).opens(PLANS[name])
    button = page.cashier.find("refund_confirm_button")
    assert button.visibleRegion().boundingRect() == button.rect()
    assert audit.clipped_words(page.cashier.window, page.cashier.theme) == []
