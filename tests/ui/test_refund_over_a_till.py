"""A refund from the payments page to the drawer, over a real till and a journal on disk."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import cast

import pytest
from pytestqt.qtbot import QtBot

from pos_terminal.app import commands as cmd
from pos_terminal.app.views import RefundView
from pos_terminal.domain import events as ev
from pos_terminal.ui.theme import Theme
from tests.ui.pages.cashier import Cashier
from tests.ui.real_till import RealTill, cash_sale, paid_at_swip
from tests.ui.scripted_till import ScriptedTill


class Counter:
    """The window on its payments page over a till with a past."""

    def __init__(self, till: RealTill, cashier: Cashier, qtbot: QtBot) -> None:
        self.till, self.cashier, self._qtbot = till, cashier, qtbot

    @property
    def refund(self) -> RefundView | None:
        return self.till.bridge.view.refund if self.till.bridge.view is not None else None

    def until(self, seen: Callable[[], bool]) -> None:
        self._qtbot.waitUntil(seen, timeout=20_000)
        self.cashier.settle()

    def planned(self, minor: int) -> None:
        self.until(lambda: self.refund is not None and self.refund.minor == minor)

    def rows(self, kind: type[ev.Event]) -> list[ev.Event]:
        return [entry.event for entry in self.till.journal.entries() if isinstance(entry.event, kind)]


@pytest.fixture
def counter(qtbot: QtBot, theme: Theme, tmp_path: Path) -> Iterator[Counter]:
    till = RealTill(tmp_path)
    paid_at_swip(till, "s1", 1, "8f2c41d7-9e03-4c7e-9b1a-0242ac120002")
    cash_sale(till, 2, 1240)
    cashier = Cashier(cast(ScriptedTill, till), theme, (1366, 768))
    till.start()
    made = Counter(till, cashier, qtbot)
    made.until(lambda: till.bridge.view is not None)
    cashier.press("Ctrl+3")
    made.until(lambda: cashier.sees("refund_button") and cashier.enabled("refund_button"))
    yield made
    cashier.close()
    till.stop()


def test_a_cash_sale_goes_back_whole_and_cannot_go_back_again(counter: Counter) -> None:
    cashier = counter.cashier
    cashier.press("Ctrl+R")
    counter.until(lambda: cashier.sees("refund_line_1_check"))
    cashier.press("Alt+1")
    counter.planned(1240)
    cashier.tap("refund_reason_changed_mind_chip")
    cashier.press("F12")
    counter.until(lambda: cashier.sees("refund_result_title_label"))
    counter.until(lambda: cashier.text("refund_result_title_label") == "Give €12.40 in cash")
    assert [paid.minor for paid in counter.rows(ev.ReturnPaid)] == [1240]  # type: ignore[attr-defined]
    assert len(counter.rows(ev.DrawerOpened)) == 1
    cashier.press("Return")
    counter.until(lambda: counter.refund is None)
    assert cashier.window.dialogs.current is None
    counter.till.bridge.send(cmd.PlanRefund(counter.till.asked(cmd.Refund)[0].sale))
    counter.until(lambda: counter.refund is not None and counter.refund.problem == "refund_nothing_left")


def test_a_sum_goes_back_and_the_rest_is_left(counter: Counter) -> None:
    cashier = counter.cashier
    cashier.tap("refund_button")
    counter.until(lambda: cashier.sees("refund_line_1_check"))
    cashier.tap("refund_mode_amount_button")
    counter.until(lambda: cashier.sees("refund_amount_field"))
    cashier.tap("refund_quick_5_button")
    counter.planned(500)
    cashier.tap("refund_reason_overcharged_chip")
    cashier.tap("refund_confirm_button")
    counter.until(lambda: cashier.sees("refund_done_button"))
    (closed,) = counter.rows(ev.ReturnClosed)
    assert isinstance(closed, ev.ReturnClosed)
    assert (closed.returned, closed.receipt) == (500, "T1-3")
    cashier.tap("refund_done_button")
    counter.until(lambda: counter.refund is None)
    cashier.press("Ctrl+R")
    counter.until(lambda: counter.refund is not None and counter.refund.left == 740)


def test_more_than_is_left_is_told_and_nothing_is_sent(counter: Counter) -> None:
    cashier = counter.cashier
    cashier.press("Ctrl+R")
    counter.until(lambda: cashier.sees("refund_line_1_check"))
    cashier.press("Alt+3")
    counter.until(lambda: cashier.sees("refund_amount_field"))
    cashier.tap("refund_reason_faulty_chip")
    cashier.type("1241")
    counter.until(lambda: counter.refund is not None and counter.refund.problem == "refund_limit")
    assert "€12.40" in cashier.find("refund_problem_label").accessibleName()
    cashier.press("F12")
    assert not counter.till.asked(cmd.Refund)
    cashier.press("Esc")
    counter.until(lambda: counter.refund is None)


def test_a_just_closed_cash_sale_is_undone_and_offered_again(counter: Counter) -> None:
    cashier = counter.cashier
    cashier.press("Ctrl+R")
    counter.until(lambda: cashier.sees("refund_line_1_check"))
    cashier.press("Alt+1")
    counter.until(lambda: cashier.sees("refund_void_button"))
    cashier.tap("refund_reason_wrong_item_chip")
    cashier.tap("refund_void_button")
    counter.until(lambda: bool(counter.rows(ev.ReturnClosed)))
    counter.until(lambda: cashier.window.dialogs.current is None)
    view = counter.till.bridge.view
    assert view is not None
    assert [line.name for line in view.basket.lines] == ["Flat white"]
