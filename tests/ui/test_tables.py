"""Which table pays: chosen by touch and by keys, kept up to date, left again."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from pos_terminal.app import commands as cmd
from pos_terminal.app.views import PaymentPhase, TableView
from pos_terminal.ui.windows.cashier.tables_card import TablesCard
from tests.ui import samples
from tests.ui.pages.cashier import Cashier

Open = Callable[..., Cashier]


@pytest.fixture
def tables(open_cashier: Open) -> Cashier:
    return open_cashier(samples.choosing_table())


def card(cashier: Cashier) -> TablesCard:
    found = cashier.find("paysera_table_list")
    assert isinstance(found, TablesCard)
    return found


def names(cashier: Cashier) -> list[str]:
    return [button.text() for button in card(cashier).tables]


def test_a_way_to_pay_with_tables_asks_for_them_first(open_cashier: Open) -> None:
    shown = samples.choosing_table()
    assert shown.tender is not None
    cashier = open_cashier(samples.tendering(tender=replace(shown.tender, tables=None)))
    cashier.tap("rail_paysera_button")
    assert cashier.till.last == cmd.ShowTables("paysera")
    assert cashier.till.asked(cmd.StartPayment) == []
    cashier.tap("rail_swip_button")
    assert cashier.till.last == cmd.StartPayment("swip")


def test_waiting_tables_are_on_top_and_a_touch_gives_the_bill(tables: Cashier) -> None:
    assert names(tables) == ["TABLE 3", "TERRACE 12", "BAR"]
    assert "Guests wait" in tables.find("paysera_table_1_button").accessibleName()
    assert "Has a bill" in tables.find("paysera_table_3_button").accessibleName()
    tables.tap("paysera_table_2_button")
    assert tables.till.last == cmd.StartPayment("paysera", None, "12")


def test_guests_who_sit_down_meanwhile_appear(tables: Cashier) -> None:
    tables.shows(samples.choosing_table(tables=(TableView("9", "TABLE 9", True), *samples.TABLES)))
    assert names(tables) == ["TABLE 9", "TABLE 3", "TERRACE 12", "BAR"]
    tables.tap("paysera_table_1_button")
    assert tables.till.last == cmd.StartPayment("paysera", None, "9")


def test_without_a_table_the_code_is_shown(tables: Cashier) -> None:
    tables.tap("paysera_no_table_button")
    assert tables.till.last == cmd.StartPayment("paysera", None, "")


@pytest.mark.parametrize("leave", ["rail_cash_button", "Esc", "5"])
def test_the_tables_are_left_for_cash_or_by_escape(tables: Cashier, leave: str) -> None:
    if leave.startswith("rail"):
        tables.tap(leave)
    else:
        tables.press(leave)
    assert tables.till.asked(cmd.LeaveTables) == [cmd.LeaveTables()]
    assert tables.till.asked(cmd.BackToSale) == []
    tables.shows(samples.tendering())
    tables.type("2500")
    tables.press("Return")
    assert len(tables.till.asked(cmd.TakeCash)) == 1


def test_nothing_is_taken_while_a_table_is_chosen(tables: Cashier) -> None:
    tables.press("Return")
    assert tables.till.asked(cmd.TakeCash) == []


@pytest.mark.parametrize(
    ("state", "reason", "there", "words"),
    [
        ("asking", "", (), "Looking for tables"),
        ("known", "", (), "Nobody has checked in"),
        ("known", "", samples.TABLES, "on their phones"),
        ("failed", "offline", samples.TABLES, "last known"),
        ("failed", "offline", (), "No connection"),
    ],
)
def test_it_says_how_the_list_stands(
    open_cashier: Open, state: str, reason: str, there: tuple[TableView, ...], words: str
) -> None:
    cashier = open_cashier(samples.choosing_table(state, reason, there))
    assert words in cashier.text("paysera_table_words")


def test_many_tables_scroll(open_cashier: Open) -> None:
    many = tuple(TableView(str(n), f"TABLE {n}", True) for n in range(1, 31))
    cashier = open_cashier(samples.choosing_table(tables=many))
    button = cashier.find("paysera_table_30_button")
    card(cashier).bring(button)
    cashier.settle()
    cashier.tap("paysera_table_30_button")
    assert cashier.till.last == cmd.StartPayment("paysera", None, "30")


@pytest.mark.parametrize(
    ("note", "words"), [("table_closed", "The table was closed elsewhere"), ("table_changed", "Another bill took")]
)
@pytest.mark.parametrize("size", [(1366, 768), (1024, 768)])
def test_what_became_of_the_bill_is_said_while_it_waits(
    open_cashier: Open, note: str, words: str, size: tuple[int, int]
) -> None:
    cashier = open_cashier(samples.paying(**samples.AT_TABLE), size)
    assert words not in cashier.find("payment_message_label").accessibleName()
    cashier.shows(samples.paying(**samples.AT_TABLE, note=note))
    assert cashier.sees("payment_message_label")
    assert words in cashier.find("payment_message_label").accessibleName()


def test_an_approved_bill_that_was_exchanged_is_given_back(open_cashier: Open) -> None:
    cashier = open_cashier(samples.paying(PaymentPhase.ATTENTION, **samples.AT_TABLE, reason="table_changed"))
    assert cashier.text("payment_title_label") == "Another bill is on the table"
    cashier.tap("payment_give_back_button")
    assert cashier.till.last == cmd.GiveBack("pay1")
