"""Nobody's basket, gloves and palms, and a window that lets nobody out."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QCloseEvent, QContextMenuEvent, QKeyEvent, QPointingDevice
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from pos_terminal.app import commands as cmd
from pos_terminal.app.views import PaymentPhase, PinState
from tests.ui import kiosk_samples as samples
from tests.ui.kiosk.conftest import Open
from tests.ui.kiosk_render import SCREENS, opened
from tests.ui.pages.kiosk import Kiosk


def test_after_45_s_it_asks_and_after_15_more_it_clears(kiosk: Kiosk) -> None:
    kiosk.waits(44.9)
    assert not kiosk.sees("kiosk_idle_dialog")
    kiosk.waits(0.1)
    assert kiosk.sees("kiosk_idle_dialog")
    kiosk.waits(4.0)
    assert kiosk.reads("kiosk_idle_message_label") == "We will clear your basket in 11 s."
    kiosk.waits(11.0)
    assert kiosk.asked() == [cmd.CancelSale()]
    assert kiosk.window.place == "attract"


def test_its_own_timer_brings_the_question(open_kiosk: Open) -> None:
    kiosk = open_kiosk(samples.selling(), idle_s=0.0)
    assert kiosk.sees("kiosk_idle_dialog")


def test_one_touch_keeps_the_basket(kiosk: Kiosk) -> None:
    kiosk.waits(50.0)
    kiosk.taps("kiosk_continue_button")
    assert not kiosk.sees("kiosk_idle_dialog")
    kiosk.waits(44.0)
    assert not kiosk.sees("kiosk_idle_dialog")
    assert kiosk.asked() == []


def test_a_touch_beside_the_question_keeps_it_too(kiosk: Kiosk) -> None:
    kiosk.waits(50.0)
    kiosk.touches(QPoint(20, 20))
    assert not kiosk.sees("kiosk_idle_dialog")
    assert kiosk.asked() == []


def test_an_empty_basket_is_not_asked_about(open_kiosk: Open) -> None:
    kiosk = open_kiosk()
    kiosk.touches(kiosk.window.rect().center())
    kiosk.waits(45.0)
    assert kiosk.window.place == "attract"


def test_nothing_of_the_customer_before_stays(open_kiosk: Open) -> None:
    kiosk = open_kiosk(samples.selling())
    kiosk.taps("kiosk_product_1_card").taps("kiosk_option_2_2_button").taps("kiosk_options_add_button")
    kiosk.taps("kiosk_view_basket_button").taps("kiosk_here_button")
    kiosk.shows(samples.enjoyed()).waits(10.0)
    kiosk.shows(samples.view())

    assert kiosk.window.place == "attract"
    left = kiosk.words()
    assert "€8.00" not in left
    assert "2-1043" not in left
    kiosk.touches(kiosk.window.rect().center())
    kiosk.shows(samples.selling())
    kiosk.taps("kiosk_view_basket_button")
    assert kiosk.find("kiosk_away_button").property("kind") == "chosen"


def test_easy_reach_and_larger_words_end_with_the_customer(kiosk: Kiosk) -> None:
    kiosk.taps("kiosk_reach_button").taps("kiosk_language_button").taps("kiosk_larger_button")
    kiosk.taps("kiosk_language_done_button").taps("kiosk_start_over_button")
    assert kiosk.window.place == "attract"
    assert kiosk.theme.text_scale == 100
    assert kiosk.find("kiosk_reach_button").property("kind") == "secondary"


@pytest.mark.parametrize("phase", [PaymentPhase.WAITING, PaymentPhase.CREATING, PaymentPhase.CHARGING])
def test_a_payment_in_progress_is_never_dropped_by_idling(open_kiosk: Open, phase: PaymentPhase) -> None:
    kiosk = open_kiosk(samples.paying(phase))
    kiosk.waits(3600.0).waits(3600.0)
    assert kiosk.asked() == []
    assert not kiosk.sees("kiosk_idle_dialog")


def test_a_payment_being_checked_is_set_aside_for_the_next_customer(open_kiosk: Open) -> None:
    kiosk = open_kiosk(samples.paying(PaymentPhase.UNKNOWN, can_set_aside=True))
    kiosk.waits(60.0)
    assert kiosk.asked() == [cmd.SetAside("p1")]


def test_a_way_to_pay_that_nobody_chooses_ends_the_sale(open_kiosk: Open) -> None:
    kiosk = open_kiosk(samples.tendering())
    kiosk.waits(60.0)
    assert kiosk.asked() == [cmd.CancelSale()]


# --- gloves


def test_a_double_tap_orders_once(kiosk: Kiosk) -> None:
    kiosk.double_taps("kiosk_product_4_card")
    assert kiosk.asked() == [cmd.AddItem("4", shown=240)]
    kiosk.taps("kiosk_product_4_card")
    assert len(kiosk.asked()) == 2


def test_a_double_tap_on_pay_pays_once(kiosk: Kiosk) -> None:
    kiosk.taps("kiosk_view_basket_button")
    kiosk.double_taps("kiosk_pay_button")
    assert kiosk.asked() == [cmd.ChoosePlace("away"), cmd.Pay()]


def test_qts_own_double_click_counts_once(kiosk: Kiosk) -> None:
    card = kiosk.find("kiosk_product_4_card")
    kiosk.now += 1
    QTest.mouseClick(card, Qt.MouseButton.LeftButton)
    QTest.mouseDClick(card, Qt.MouseButton.LeftButton)
    assert kiosk.asked() == [cmd.AddItem("4", shown=240)]


def test_two_fingers_at_once_are_one_touch(kiosk: Kiosk) -> None:
    kiosk.taps("kiosk_product_4_card").taps("kiosk_product_5_card", after=0.05)
    assert kiosk.asked() == [cmd.AddItem("4", shown=240)]


def test_a_tap_that_was_meant_for_the_page_before_does_nothing(kiosk: Kiosk) -> None:
    kiosk.taps("kiosk_view_basket_button")
    kiosk.taps("kiosk_pay_button", after=0.3)
    assert kiosk.asked() == []


# --- locked


@pytest.mark.parametrize(
    "key, modifiers",
    [
        (Qt.Key.Key_F4, Qt.KeyboardModifier.AltModifier),
        (Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_Super_L, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier),
        (Qt.Key.Key_Tab, Qt.KeyboardModifier.AltModifier),
        (Qt.Key.Key_F11, Qt.KeyboardModifier.NoModifier),
    ],
)
def test_window_keys_lead_nowhere(kiosk: Kiosk, key: Qt.Key, modifiers: Qt.KeyboardModifier) -> None:
    event = QKeyEvent(QEvent.Type.KeyPress, key, modifiers)
    QApplication.sendEvent(kiosk.window, event)
    assert event.isAccepted()
    assert kiosk.window.isVisible()
    assert kiosk.asked() == []


def test_the_system_cannot_close_it_but_the_program_can(kiosk: Kiosk) -> None:
    class Spontaneous(QCloseEvent):
        def spontaneous(self) -> bool:
            return True

    event = Spontaneous()
    kiosk.window.closeEvent(event)
    assert not event.isAccepted()
    assert kiosk.window.isVisible()
    kiosk.window.close_for_good()
    assert not kiosk.window.isVisible()


def test_there_is_no_context_menu(kiosk: Kiosk) -> None:
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, QPoint(100, 100), QPoint(100, 100))
    QApplication.sendEvent(kiosk.window, event)
    assert event.isAccepted()
    assert QApplication.activePopupWidget() is None


WAYS_OUT = [
    QEvent.Type.Gesture,
    QEvent.Type.NativeGesture,
    QEvent.Type.Wheel,
    QEvent.Type.DragEnter,
    QEvent.Type.Drop,
    QEvent.Type.TabletPress,
]


@pytest.mark.parametrize("kind", WAYS_OUT)
def test_gestures_and_drops_lead_nowhere(kiosk: Kiosk, kind: QEvent.Type) -> None:
    event = QEvent(kind)
    event.ignore()
    assert kiosk.window.event(event)
    assert event.isAccepted()
    assert kiosk.asked() == []


@pytest.mark.parametrize("name", SCREENS)
def test_no_part_of_any_page_opens_a_menu_or_takes_a_window_key(fonts: None, name: str) -> None:
    kiosk = opened(name, "1080x1920")
    before = kiosk.asked()
    middle = QPoint(5, 5)
    for part in [one for one in kiosk.window.findChildren(QWidget) if one.isVisible()]:
        at = part.mapToGlobal(middle)
        QApplication.sendEvent(part, QContextMenuEvent(QContextMenuEvent.Reason.Mouse, middle, at))
        QApplication.sendEvent(part, QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_F4, Qt.KeyboardModifier.AltModifier))
        QApplication.sendEvent(part, QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier))
    assert QApplication.activePopupWidget() is None
    assert kiosk.window.isVisible()
    assert kiosk.asked() == before
    kiosk.close()


def finger(kiosk: Kiosk, panel: QPointingDevice, name: str, *, lifts: bool = True) -> None:
    """Lay a finger on a control as a touch panel tells it, and lift it again."""
    kiosk.now += 5
    card = kiosk.find(name)
    place = card.mapTo(kiosk.window, card.rect().center())
    touch = QTest.touchEvent(kiosk.window, panel, False)
    touch.press(0, place, kiosk.window).commit()
    if lifts:
        touch.release(0, place, kiosk.window).commit()
    kiosk.settle()


def test_a_touch_screen_that_is_unplugged_under_a_finger_presses_nothing(kiosk: Kiosk) -> None:
    """The finger that lay on it never leaves it; the first one on the screen that is plugged in again counts."""
    panel = QTest.createTouchDevice()
    finger(kiosk, panel, "kiosk_product_4_card", lifts=False)
    assert kiosk.asked() == []
    finger(kiosk, panel, "kiosk_product_5_card")
    finger(kiosk, panel, "kiosk_product_4_card")
    assert cmd.AddItem("4", shown=240) in kiosk.asked()
    assert len(kiosk.asked()) <= 2


# --- staff


def hold(kiosk: Kiosk, seconds: float) -> None:
    mark = kiosk.find("kiosk_mark")
    QTest.mousePress(mark, Qt.MouseButton.LeftButton)
    kiosk.now += seconds
    mark.look()  # type: ignore[attr-defined]
    QTest.mouseRelease(mark, Qt.MouseButton.LeftButton)
    kiosk.settle()


def test_the_mark_held_for_5_s_asks_for_the_pin(kiosk: Kiosk) -> None:
    hold(kiosk, 4.9)
    assert not kiosk.sees("kiosk_pin_sheet")
    hold(kiosk, 5.0)
    assert kiosk.sees("kiosk_pin_sheet")


def enter(kiosk: Kiosk, pin: str) -> None:
    for digit in pin:
        kiosk.taps(f"pin_key_{digit}")
    kiosk.taps("pin_confirm_button")


def test_the_pin_goes_to_the_till_and_nowhere_else(kiosk: Kiosk) -> None:
    hold(kiosk, 5.0)
    enter(kiosk, "802604")
    assert kiosk.asked() == [cmd.EnterStaff("802604")]
    assert "802604" not in kiosk.words()

    kiosk.shows(samples.selling(kiosk=replace(samples.MACHINE, pin=PinState(wrong=True, tries_left=3))))
    assert kiosk.reads("pin_error_label") == "Wrong PIN. Tries left: 3"


def test_a_lock_is_counted_down(kiosk: Kiosk) -> None:
    hold(kiosk, 5.0)
    locked = PinState(locked_until=kiosk.now + 60, tries_left=0)
    kiosk.shows(samples.selling(kiosk=replace(samples.MACHINE, pin=locked)))
    assert kiosk.reads("pin_error_label") == "Too many wrong PINs. Try again in 1:00."
    assert not kiosk.find("pin_key_1").isEnabled()


def test_the_pin_pad_goes_by_itself(kiosk: Kiosk) -> None:
    hold(kiosk, 5.0)
    kiosk.taps("pin_key_1").waits(30.0)
    assert not kiosk.sees("kiosk_pin_sheet")


def test_staff_fills_blocks_and_fixes(open_kiosk: Open) -> None:
    kiosk = open_kiosk(samples.staff())
    assert kiosk.window.place == "staff"
    kiosk.taps("kiosk_slot_3_plus_button").taps("kiosk_slot_4_block_button").taps("kiosk_slot_1_block_button")
    assert kiosk.asked() == [
        cmd.ShowPayments(),
        cmd.FillSlot("A3", 3),
        cmd.BlockSlot("A4"),
        cmd.FaultFixed("A1"),
    ]


def test_staff_restarts_exits_and_goes_back(open_kiosk: Open) -> None:
    kiosk = open_kiosk(samples.staff())
    for button in ("restart", "exit", "back"):
        kiosk.taps(f"kiosk_staff_{button}_button")
    assert kiosk.asked()[1:] == [
        cmd.EndProgram(restart=True),
        cmd.EndProgram(),
        cmd.LeavePayments(),
        cmd.Lock(),
    ]


def test_a_staff_page_that_nobody_touches_is_left(open_kiosk: Open) -> None:
    kiosk = open_kiosk(samples.staff())
    kiosk.waits(60.0)
    assert kiosk.asked()[-1] == cmd.Lock(why="idle")


def test_the_reason_is_told_to_staff(open_kiosk: Open) -> None:
    kiosk = open_kiosk(samples.staff(closed="machine_too_warm"))
    assert "too warm" in kiosk.reads("kiosk_staff_state_label")
