"""The payments page over a real till and a journal on disk: search, filters, pages, the timeline, live changes."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from pos_terminal.app import commands as cmd
from pos_terminal.app.views import PaymentsPageView
from pos_terminal.domain import events as ev
from pos_terminal.domain.events import Draft
from pos_terminal.ui.theme import Theme
from pos_terminal.ui.windows.cashier.payments.payments_table import PaymentsTable
from tests.ui.pages.cashier import Cashier
from tests.ui.real_till import RealTill, at_swip, cash_sale, declined_at_swip, paid_at_swip
from tests.ui.scripted_till import ScriptedTill

REFERENCE = "8f2c41d7-9e03-4c7e-9b1a-0242ac120002"
Past = Callable[[RealTill], None]


class Desk:
    """The window over a real till: do something, then wait until the till has answered it."""

    def __init__(self, till: RealTill, cashier: Cashier, qtbot: QtBot) -> None:
        self.till, self.cashier, self._qtbot = till, cashier, qtbot

    @property
    def table(self) -> PaymentsTable:
        return self.cashier.window.pages.payments().list.table

    def numbers(self) -> list[str]:
        return [row.number for row in self.table.payments.rows]

    def page(self) -> PaymentsPageView:
        view = self.till.bridge.view
        assert view is not None and view.payments_page is not None
        return view.payments_page

    def until(self, seen: Callable[[], bool]) -> None:
        self._qtbot.waitUntil(seen, timeout=20_000)
        self.cashier.settle()

    def words(self) -> str:
        """All that can be read, or heard from a screen reader."""
        labels = [label.text() for label in self.cashier.window.findChildren(QLabel) if label.isVisible()]
        names = [widget.accessibleName() for widget in self.cashier.window.findChildren(QWidget)]
        return "\n".join(labels + names)


Open = Callable[[Past], Desk]


@pytest.fixture
def open_past(qtbot: QtBot, theme: Theme, tmp_path: Path) -> Iterator[Callable[[Past], Desk]]:
    """Write a past, start the till over it, open its payments page."""
    opened: list[tuple[RealTill, Cashier]] = []

    def make(past: Past) -> Desk:
        till = RealTill(tmp_path)
        past(till)
        cashier = Cashier(cast(ScriptedTill, till), theme, (1366, 768))
        opened.append((till, cashier))
        till.start()
        qtbot.waitUntil(lambda: till.bridge.view is not None, timeout=20_000)
        cashier.press("Ctrl+3")
        desk = Desk(till, cashier, qtbot)
        desk.until(lambda: _ready(till))
        return desk

    yield make
    for till, cashier in opened:
        cashier.close()
        till.stop()


def _ready(till: RealTill) -> bool:
    view = till.bridge.view
    return view is not None and view.payments_page is not None and view.payments_page.ready


def morning(till: RealTill) -> None:
    cash_sale(till, 1, 500)
    paid_at_swip(till, "s2", 2, REFERENCE)
    declined_at_swip(till, "s3", 3, "0a0b0c0d-1111-2222-3333-444455556666")
    cash_sale(till, 4, 1240)


def test_todays_payments_are_there_with_their_counts(open_past: Open) -> None:
    desk = open_past(morning)
    assert desk.numbers() == ["1-4", "1-3", "1-2", "1-1"]
    names = [chip.accessibleName() for chip in desk.cashier.window.pages.payments().filters.chips.values()]
    assert names == ["All 4", "Paid 3", "Being checked 0", "Held 0", "Open 0", "Not paid 1", "Refunded 0"]


@pytest.mark.parametrize(("typed", "found"), [("2", ["1-2"]), ("8f2c41d7", ["1-2"]), ("12.40", ["1-4"]), ("zz", [])])
def test_a_search_finds_what_a_person_has_of_it(open_past: Open, typed: str, found: list[str]) -> None:
    desk = open_past(morning)
    desk.cashier.press("F2")
    desk.cashier.type(typed)
    desk.until(lambda: desk.page().text == typed and desk.page().ready)
    assert desk.numbers() == found
    assert desk.cashier.sees("payments_empty") == (not found)
    desk.cashier.press("Esc")
    desk.until(lambda: len(desk.numbers()) == 4)


def test_chips_and_days_narrow_it_down(open_past: Open) -> None:
    def two_days(till: RealTill) -> None:
        cash_sale(till, 1, 100)
        till.clock.advance(24 * 3600)
        morning_after(till)

    def morning_after(till: RealTill) -> None:
        declined_at_swip(till, "s2", 2, REFERENCE)
        cash_sale(till, 3, 300)

    desk = open_past(two_days)
    assert desk.numbers() == ["1-3", "1-2"]
    desk.cashier.tap("filter_state_not_paid_chip")
    desk.until(lambda: desk.numbers() == ["1-2"])
    desk.cashier.tap("filter_state_all_chip")
    desk.cashier.tap("filter_date_button")
    desk.cashier.tap("day_yesterday_chip")
    desk.until(lambda: desk.numbers() == ["1-1"])
    desk.cashier.tap("filter_date_button")
    desk.cashier.tap("day_all_chip")
    desk.until(lambda: desk.numbers() == ["1-3", "1-2", "1-1"])
    desk.cashier.tap("filter_rail_button")
    desk.cashier.tap("rail_filter_cash_chip")
    desk.until(lambda: desk.numbers() == ["1-3", "1-1"])


def test_two_hundred_payments_come_page_by_page_without_gap_or_repeat(open_past: Open) -> None:
    def long_day(till: RealTill) -> None:
        for number in range(1, 201):
            cash_sale(till, number, 100 + number)

    desk = open_past(long_day)
    assert len(desk.numbers()) == 60
    bar = desk.table.verticalScrollBar()
    while len(desk.numbers()) < 200:
        before = len(desk.numbers())
        bar.setValue(bar.maximum())
        desk.until(lambda before=before: len(desk.numbers()) > before)  # type: ignore[misc]
    assert desk.numbers() == [f"1-{number}" for number in range(200, 0, -1)]
    asked = [wish.after for wish in desk.till.asked(cmd.ShowPayments) if wish.after]
    assert len(asked) == len(set(asked)) == 3


def test_a_list_read_to_its_end_takes_a_new_payment_and_stays_where_it_is(open_past: Open) -> None:
    def day(till: RealTill) -> None:
        for number in range(1, 101):
            cash_sale(till, number, 100 + number)

    desk = open_past(day)
    bar = desk.table.verticalScrollBar()
    bar.setValue(bar.maximum())
    desk.until(lambda: len(desk.numbers()) == 100)
    bar.setValue(bar.maximum() // 2)
    row = desk.table.rowAt(0)
    number, top = desk.numbers()[row], desk.table.rowViewportPosition(row)
    desk.till.clock.advance(60)
    desk.cashier.window.station.send(cmd.AddByPrice(300, "Tea"))
    desk.cashier.window.station.send(cmd.Pay())
    desk.cashier.window.station.send(cmd.TakeCash(300))
    desk.until(lambda: len(desk.numbers()) == 101)
    assert desk.numbers()[0] == "1-101"
    assert desk.numbers()[row + 1] == number
    assert desk.table.rowViewportPosition(row + 1) == top


def test_the_timeline_tells_the_whole_story_and_no_secret(open_past: Open) -> None:
    desk = open_past(lambda till: paid_at_swip(till, "s1", 1, REFERENCE))
    desk.until(lambda: desk.page().detail is not None)
    detail = desk.page().detail
    assert detail is not None
    assert [(row.at, row.what, row.sent) for row in detail.timeline] == [
        ("09:01:00", "created", ""),
        ("09:01:00", "open_done", "09:01:00"),
        ("09:01:14", "loyalty_applied", ""),
        ("09:01:14", "read_approved", ""),
        ("09:01:15", "settle_done", "09:01:14"),
        ("09:01:15", "sale_loyalty", ""),
        ("09:01:15", "sale_closed", ""),
    ]
    words = desk.words()
    assert "Charged by SWiP" in words
    assert "HTTP 200" in words and "corr-\u200bsettle" in words
    assert "SECRET" not in words and "https://" not in words
    assert "SECRET" not in repr(desk.page())


def test_a_call_whose_answer_was_never_heard_says_so(open_past: Open) -> None:
    def lost(till: RealTill) -> None:
        at_swip(till, "s1", 1, REFERENCE)
        till.journal.append([Draft(ev.CancelAsked(), sale="s1", payment="pay-s1", operator="Cashier 1")])
        till.journal.append([Draft(ev.CallSent(ev.Op.VOID), sale="s1", payment="pay-s1")])
        aside = [Draft(ev.SaleSetAside(), sale="s1"), Draft(ev.PaymentOffScreen(), sale="s1", payment="pay-s1")]
        till.journal.append(aside)

    desk = open_past(lost)
    desk.until(lambda: desk.page().detail is not None)
    detail = desk.page().detail
    assert detail is not None
    told = {row.what: row.state for row in detail.timeline}
    assert told["void_sent"] == "lost"
    assert list(told)[-1] == "set_aside"
    assert desk.page().rows[0].state == "checking"


def test_a_receipt_is_printed_again_and_stands_in_the_timeline(open_past: Open) -> None:
    desk = open_past(morning)
    desk.until(lambda: desk.cashier.enabled("reprint_button"))
    desk.cashier.press("F9")
    desk.until(lambda: bool(desk.till.paper.printed))
    detail = desk.page().detail
    assert [sale for _, sale in desk.till.paper.printed] == ["cash-4"]
    assert detail is not None


def test_leaving_the_page_lets_its_rows_go(open_past: Open) -> None:
    desk = open_past(morning)
    desk.cashier.press("Esc")
    desk.until(lambda: desk.till.bridge.view is not None and desk.till.bridge.view.payments_page is None)
    desk.cashier.press("Ctrl+3")
    desk.until(lambda: _ready(desk.till))
    assert desk.numbers() == ["1-4", "1-3", "1-2", "1-1"]
