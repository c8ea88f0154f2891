"""A scan is a scan and typing is typing, whatever has the focus (DESIGN, scanner rule)."""

from __future__ import annotations

from collections.abc import Callable
from time import monotonic

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent, QWindow
from PySide6.QtWidgets import QApplication

from pos_terminal.app.commands import ChangeQuantity, Command, Foresee, Pay, Scan, Search
from pos_terminal.app.views import PaymentPhase as P
from pos_terminal.app.views import TillView
from pos_terminal.ui.runtime.wedge import Wedge
from tests.prove.lasting.gauge import heap
from tests.ui import samples
from tests.ui.pages.cashier import Cashier

Open = Callable[..., Cashier]
CODE = "4770123456781"


def scans(cashier: Cashier) -> list[str]:
    return [command.code for command in cashier.till.asked(Scan)]


PLACES: dict[str, tuple[Callable[[], TillView], Callable[[Cashier], None]]] = {
    "sell": (samples.selling, lambda c: None),
    "empty": (samples.empty, lambda c: None),
    "search field": (samples.selling, lambda c: c.press("F2")),
    "search": (samples.selling, lambda c: (c.press("F2"), c.type("oat"), c.shows(samples.searching()))[0]),
    "a focused tile": (samples.selling, lambda c: c.tab_to("product_tile_1")),
    "parked": (samples.selling, lambda c: c.press("Ctrl+2")),
    "park name": (samples.selling, lambda c: (c.press("Ctrl+2"), c.tap("park_name_field"))[0]),
    "letters": (samples.selling, lambda c: (c.tap("search_field"), c.touch_letters("oa"))[0]),
    "payments": (samples.selling, lambda c: c.press("Ctrl+3")),
    "tender": (samples.tendering, lambda c: None),
    "waiting": (samples.paying, lambda c: None),
    "cancel question": (samples.paying, lambda c: c.press("Esc")),
    "declined": (lambda: samples.paying(P.DECLINED), lambda c: None),
    "unknown": (lambda: samples.paying(P.UNKNOWN), lambda c: None),
    "done": (samples.done, lambda c: None),
    "discount dialog": (samples.selling, lambda c: c.press("F6")),
    "note dialog": (samples.selling, lambda c: c.press("Ctrl+N")),
    "clear question": (samples.selling, lambda c: c.press("Ctrl+Del")),
    "weigh dialog": (samples.selling, lambda c: (c.tap_line(5), c.press("F5"))[0]),
    "help": (samples.selling, lambda c: c.press("F1")),
}


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("closer", ["Return", "Tab"])
def test_a_scan_goes_to_the_basket_whatever_has_the_focus(open_cashier: Open, place: str, closer: str) -> None:
    view, go = PLACES[place]
    cashier = open_cashier(view())
    go(cashier)
    fields = {name: cashier.text(name) for name in FIELDS if cashier.sees(name)}
    before: list[Command] = list(cashier.till.commands)

    cashier.scan(CODE, closer=closer)

    assert scans(cashier) == [CODE]
    assert [command for command in cashier.till.commands[len(before) :] if not isinstance(command, Scan)] == []
    assert {name: cashier.text(name) for name in fields if cashier.sees(name)} == {
        name: text for name, text in fields.items() if cashier.sees(name)
    }


FIELDS = (
    "search_field",
    "park_name_field",
    "cash_received_field",
    "note_field",
    "discount_percent_field",
    "keypad_entry",
)


def test_none_of_a_hundred_scans_is_lost_at_a_thousand_characters_a_second(cashier: Cashier) -> None:
    codes = [f"47701234{n:05d}" for n in range(100)]
    for code in codes:
        cashier.scan(code, gap_ms=1)
    assert scans(cashier) == codes


def test_letters_and_signs_of_a_code_come_through(cashier: Cashier) -> None:
    cashier.scan("ABC-12*x+9")
    assert scans(cashier) == ["ABC-12*x+9"]


def test_two_characters_are_typing(cashier: Cashier) -> None:
    cashier.press("F2")
    cashier.scan("ab")
    assert scans(cashier) == []
    assert cashier.text("search_field") == "ab"


def test_slow_keys_are_typing(cashier: Cashier) -> None:
    cashier.press("F2")
    cashier.type("4770")
    assert scans(cashier) == []
    assert cashier.text("search_field") == "4770"
    assert cashier.till.asked(Search)[-1] == Search("4770")


def test_a_key_that_is_still_held_is_searched_ahead(cashier: Cashier) -> None:
    cashier.press("F2", "o")
    seen: list[str] = []
    cashier.window.wedge.held_alone.connect(lambda held: seen.append(cashier.text("search_field")))
    cashier.press("a")
    assert seen == ["o"]
    assert cashier.text("search_field") == "oa"
    assert [command.text for command in cashier.till.asked(Foresee)] == ["o", "oa"]
    assert [command.text for command in cashier.till.asked(Search)] == ["o", "oa"]


def test_a_key_for_no_field_is_not_searched_ahead(cashier: Cashier) -> None:
    cashier.press("3")
    assert cashier.till.asked(Foresee) == []


def test_typed_digits_wait_one_gap_and_then_count(cashier: Cashier) -> None:
    cashier.type("3")
    assert cashier.find("keypad_entry").accessibleName() == "Quantity 3"


def test_a_typed_number_and_enter_changes_the_line(cashier: Cashier) -> None:
    cashier.type("12")
    cashier.press("Return")
    assert cashier.till.asked(ChangeQuantity) == [ChangeQuantity("l2", 12_000)]


def test_a_key_before_another_keeps_its_order(cashier: Cashier) -> None:
    cashier.press("F2")
    cashier.press("a", "b", "Backspace", "c")
    assert cashier.text("search_field") == "ac"


def test_three_times_then_a_scan_adds_three(cashier: Cashier) -> None:
    cashier.press("3", "*")
    cashier.scan(CODE)
    cashier.scan(CODE)
    assert cashier.till.asked(Scan) == [Scan(CODE, 3000), Scan(CODE, 1000)]


def test_a_number_forgotten_in_the_entry_does_not_multiply_a_scan(cashier: Cashier) -> None:
    cashier.type("77")
    cashier.scan(CODE)
    assert cashier.till.asked(Scan) == [Scan(CODE, 1000)]


def test_the_enter_of_a_scan_pays_nothing(open_cashier: Open) -> None:
    cashier = open_cashier(samples.selling())
    cashier.tab_to("pay_button")
    cashier.scan(CODE)
    assert cashier.till.asked(Pay) == []
    assert scans(cashier) == [CODE]


def test_a_scan_during_a_payment_is_left_to_the_till_which_says_finish_first(open_cashier: Open) -> None:
    cashier = open_cashier(samples.paying())
    cashier.scan(CODE)
    cashier.shows(samples.replace_notices(samples.paying(), "finish_payment_first", "warning"))
    assert cashier.text("toast") == "Finish this payment first."


def test_a_day_of_scans_leaves_nothing_in_memory(qapp: QApplication) -> None:
    window, wedge = QWindow(), Wedge()
    window.installEventFilter(wedge)
    seen: list[str] = []
    wedge.scanned.connect(seen.append)
    keys = [QKeyEvent(QEvent.Type.KeyPress, ord(sign), Qt.KeyboardModifier.NoModifier, sign) for sign in CODE]
    keys.append(QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier))

    def scan(times: int) -> None:
        for _ in range(times):
            for key in keys:
                key.setTimestamp(int(monotonic() * 1000))
                QCoreApplication.sendEvent(window, key)

    scan(100)
    before = heap()
    scan(2000)

    assert len(seen) == 2100
    assert heap() - before < 0.5, "MiB of the C library; one event a key would be 2"
