"""Pay slot, clocks, steps, marks and badges."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from pos_terminal.ui.parts.badge import Badge
from pos_terminal.ui.parts.countdown_ring import FULL, CountdownRing, arc_span
from pos_terminal.ui.parts.pay_slot import PaySlot
from pos_terminal.ui.parts.state_mark import StateMark, part_of
from pos_terminal.ui.parts.steps import Step, Steps, StepState
from pos_terminal.ui.parts.time_bar import TimeBar
from pos_terminal.ui.theme import Theme

TOUCH = Qt.MouseButton.LeftButton
MS = 1_000_000


class HandClock:
    """A monotonic clock that a test turns by hand."""

    def __init__(self) -> None:
        self.ns = 0

    def __call__(self) -> int:
        return self.ns


def slot_with_clock(qtbot: QtBot, theme: Theme) -> tuple[PaySlot, HandClock, list[str]]:
    clock = HandClock()
    slot = PaySlot(theme, now_ns=clock)
    qtbot.addWidget(slot)
    heard: list[str] = []
    slot.tapped.connect(heard.append)
    return slot, clock, heard


def test_a_hasty_second_tap_on_pay_is_harmless(qtbot: QtBot, theme: Theme) -> None:
    slot, clock, heard = slot_with_clock(qtbot, theme)
    slot.show_button("pay_button", "Pay", "€23.84", "F12")
    qtbot.mouseClick(slot.button, TOUCH)
    slot.show_button("cash_complete_button", "Take cash", "€23.84", "Enter")
    clock.ns += 399 * MS
    qtbot.mouseClick(slot.button, TOUCH)
    slot.tap()
    assert heard == ["pay_button"]

    clock.ns += 1 * MS
    qtbot.mouseClick(slot.button, TOUCH)
    assert heard == ["pay_button", "cash_complete_button"]


def test_another_amount_is_no_screen_change(qtbot: QtBot, theme: Theme) -> None:
    slot, _, heard = slot_with_clock(qtbot, theme)
    slot.show_button("pay_button", "Pay", "€23.84")
    slot.show_button("pay_button", "Pay", "€25.84")
    slot.tap()

    assert heard == ["pay_button"]
    assert slot.button.accessibleName() == "Pay €25.84"


def test_the_same_button_that_comes_on_is_no_screen_change(qtbot: QtBot, theme: Theme) -> None:
    slot, clock, heard = slot_with_clock(qtbot, theme)
    slot.show_off("Take cash", "cash_complete_button")
    clock.ns += 400 * MS
    slot.show_button("cash_complete_button", "Take cash", "€3.60", "Enter")
    slot.tap()

    assert heard == ["cash_complete_button"]


def test_the_window_can_arm_the_latch_itself(qtbot: QtBot, theme: Theme) -> None:
    slot, clock, heard = slot_with_clock(qtbot, theme)
    slot.show_button("pay_button", "Pay")
    slot.arm()
    slot.tap()
    clock.ns += 400 * MS
    slot.tap()

    assert heard == ["pay_button"]


def test_progress_and_off_are_no_buttons(qtbot: QtBot, theme: Theme) -> None:
    slot, clock, heard = slot_with_clock(qtbot, theme)
    slot.show_progress("Waiting · 0:38", 844)
    clock.ns += 1000 * MS
    qtbot.mouseClick(slot.progress, TOUCH)
    slot.tap()
    assert slot.findChild(QWidget, "payment_progress_bar").accessibleName() == "Waiting · 0:38"

    slot.show_off("Pay")
    clock.ns += 1000 * MS
    slot.tap()
    assert heard == []
    assert slot.form() == "off"


def test_the_ring_shrinks_by_its_share() -> None:
    assert (arc_span(45, 45), arc_span(0, 45), arc_span(50, 45), arc_span(1, 0)) == (FULL, 0, FULL, 0)
    assert arc_span(30, 60) == FULL // 2


def test_the_ring_opens_clockwise_from_twelve(qtbot: QtBot, theme: Theme) -> None:
    ring = CountdownRing(theme, 132)
    qtbot.addWidget(ring)
    ring.set_time(30, 60)
    picture = ring.grab().toImage()
    scale = picture.width() / 132

    def at(x: int, y: int) -> QColor:
        return picture.pixelColor(int(x * scale), int(y * scale))

    assert at(126, 66) == theme.colour("accent")  # 3 o'clock: the first half from 12 on is what is left
    assert at(6, 66) == theme.colour("surface_sunken")


def test_the_last_ten_seconds_warn(qtbot: QtBot, theme: Theme) -> None:
    ring = CountdownRing(theme, 132, "left")
    qtbot.addWidget(ring)
    states = []
    for left in (11, 10, 0):
        ring.set_time(left, 45)
        states.append(ring.property("state"))
    ring.set_checking("checking")

    assert [*states, ring.property("state")] == ["normal", "warning", "warning", "checking"]
    assert ring.accessibleName() == "checking"


@pytest.mark.parametrize(("left", "ink", "other"), [(11, "text", "warning_line"), (10, "warning_line", "text")])
def test_the_time_itself_warns_with_its_ring(qtbot: QtBot, theme: Theme, left: int, ink: str, other: str) -> None:
    ring = CountdownRing(theme, 132)
    qtbot.addWidget(ring)
    ring.set_time(left, 45)
    picture = ring.grab().toImage()
    side = picture.width()
    middle = range(side * 3 // 10, side * 7 // 10)  # within the ring
    seen = {picture.pixelColor(x, y).name() for x in middle for y in middle}
    assert theme.colour(ink).name() in seen
    assert theme.colour(other).name() not in seen


def test_the_bar_is_mirrored(qtbot: QtBot, theme: Theme) -> None:
    bar = TimeBar(theme)
    qtbot.addWidget(bar)
    bar.resize(100, 12)
    bar.set_time(30, 60)

    def filled(x: int) -> bool:
        picture: QImage = bar.grab().toImage()
        return picture.pixelColor(int(x * picture.width() / 100), picture.height() // 2) == theme.colour("accent")

    assert (filled(25), filled(75)) == (True, False)
    bar.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert (filled(25), filled(75)) == (False, True)


def test_steps_are_filled_anew(qtbot: QtBot, theme: Theme) -> None:
    steps = Steps(theme)
    qtbot.addWidget(steps)
    steps.set_steps([Step(StepState.DONE, "Payment created", "", "10:42:07"), Step(StepState.NOW, "Customer scans")])
    steps.set_steps([Step(StepState.LOST, "Charge sent, no answer", "Asked 4 times")])

    assert [row.isVisibleTo(steps) for row in steps.rows] == [True, False]
    assert steps.rows[0].title.text() == "Charge sent, no answer"
    assert steps.rows[0].property("state") == "lost"


def test_the_check_mark_draws_itself_once(qtbot: QtBot, theme: Theme) -> None:
    mark = StateMark(theme)
    qtbot.addWidget(mark)
    mark.set_state("approved")
    qtbot.waitUntil(lambda: mark.property("drawn") == 1.0)
    mark.set_state("approved")

    assert mark.property("drawn") == 1.0
    assert mark.accessibleName() == "Approved"


def test_reduced_motion_draws_it_at_once(qtbot: QtBot, theme: Theme) -> None:
    theme.set_look(reduced_motion=True)
    mark = StateMark(theme)
    qtbot.addWidget(mark)
    mark.set_state("approved")

    assert mark.property("drawn") == 1.0


def test_part_of_a_line_ends_on_the_line() -> None:
    half = part_of(((0, 0), (10, 0), (10, 10)), 0.75)

    assert (half.last().x(), half.last().y()) == (10, 5)


def test_a_badge_says_its_word(qtbot: QtBot, theme: Theme) -> None:
    badge = Badge(theme, "unknown")
    qtbot.addWidget(badge)
    assert badge.accessibleName() == "Being checked"

    badge.set_state("approved", "Paid")
    assert badge.word() == "Paid"
