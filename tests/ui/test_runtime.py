"""Bridge, screens and crash net; and that a window leaves nothing behind."""

from __future__ import annotations

import logging
import sys
import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import pairwise
from pathlib import Path
from time import sleep

import pytest
from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QEventLoop,
    QObject,
    QTimer,
    Signal,
    qInstallMessageHandler,
    qWarning,
)
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from pos_terminal.app.commands import AddItem, BackToSale, Command, NoteLine, Park, Pay, StartPayment
from pos_terminal.app.views import TillView
from pos_terminal.ui.parts.cross_fade import CrossFade
from pos_terminal.ui.runtime.bridge import Bridge
from pos_terminal.ui.runtime.crash import LARGEST, CrashNet
from pos_terminal.ui.runtime.screens import Screens
from pos_terminal.ui.theme import Theme, Tokens
from pos_terminal.ui.theme.resources import resources_folder
from tests.ui import samples
from tests.ui.pages.cashier import Cashier
from tests.ui.scripted_till import ScriptedTill

Open = Callable[..., Cashier]


# --- the bridge


def test_a_flood_of_views_from_another_thread_arrives_as_the_newest(qtbot: QtBot) -> None:
    bridge = Bridge(lambda _command: None)
    seen: list[int] = []
    bridge.view_changed.connect(lambda view: seen.append(view.seq))

    def flood() -> None:
        for seq in range(1, 5001):
            bridge.publish(samples.empty(seq=seq))

    thread = threading.Thread(target=flood)
    thread.start()
    qtbot.waitUntil(lambda: bool(seen) and seen[-1] == 5000, timeout=20_000)
    thread.join()
    assert seen == sorted(set(seen))
    assert bridge.view is not None and bridge.view.seq == 5000


def test_what_is_published_before_the_loop_runs_arrives_once(qapp: QApplication) -> None:
    bridge = Bridge(lambda _command: None)
    seen: list[TillView] = []
    bridge.view_changed.connect(seen.append)
    for seq in range(10):
        bridge.publish(samples.empty(seq=seq))
    qapp.processEvents()
    assert [view.seq for view in seen] == [9]


class Keys(QObject):
    """Keys without end: each is followed by the next before Qt has nothing left to do; `struck` for each."""

    struck = Signal(int)

    def __init__(self, many: int) -> None:
        super().__init__()
        self._left = many

    def customEvent(self, event: QEvent) -> None:
        self._left -= 1
        self.struck.emit(self._left)
        if self._left:
            QCoreApplication.postEvent(self, QEvent(QEvent.Type.User))


def test_between_two_views_every_timer_has_its_turn(qapp: QApplication) -> None:
    bridge, keys, loop, heart = Bridge(lambda _command: None), Keys(200), QEventLoop(), QTimer()
    order: list[str] = []

    def struck(left: int) -> None:
        bridge.publish(samples.empty(seq=200 - left))

    def shown(view: TillView) -> None:
        order.append("view")
        sleep(0.002)  # longer than the heart waits, as windows need
        if view.seq == 200:
            loop.quit()

    def beat() -> None:
        order.append("beat")

    keys.struck.connect(struck)
    bridge.view_changed.connect(shown)
    heart.timeout.connect(beat)
    heart.start(1)
    QCoreApplication.postEvent(keys, QEvent(QEvent.Type.User))
    loop.exec()
    heart.stop()
    bridge.close()
    assert "view" in order
    assert ("view", "view") not in set(pairwise(order))


def test_a_closed_bridge_neither_sends_nor_shows(qapp: QApplication) -> None:
    sent: list[Command] = []
    bridge = Bridge(sent.append)
    seen: list[TillView] = []
    bridge.view_changed.connect(seen.append)
    bridge.send(Pay())
    bridge.publish(samples.empty())
    bridge.close()
    bridge.send(Pay())
    bridge.publish(samples.empty(seq=2))
    qapp.processEvents()
    assert sent == [Pay()]
    assert seen == []


# --- screens


def test_one_screen_is_the_cashiers(qapp: QApplication) -> None:
    screens = Screens(qapp, "no such screen", "nor this")
    assert screens.cashier() is qapp.primaryScreen()
    if len(qapp.screens()) == 1:
        assert screens.customer() is None


def test_a_window_is_placed_in_the_middle(qapp: QApplication) -> None:
    screens = Screens(qapp)
    window = QWidget()
    window.resize(400, 300)
    screens.place(window, screens.cashier(), full=False)
    middle, there = window.geometry().center(), screens.cashier().availableGeometry().center()
    assert abs(middle.x() - there.x()) <= 4 and abs(middle.y() - there.y()) <= 4
    window.close()


# --- the crash net


@pytest.fixture
def net(tmp_path: Path):  # type: ignore[no-untyped-def]
    told: list[str] = []
    made = CrashNet(tmp_path, told.append)
    yield made, tmp_path / "crash.log", told
    made.close()


@pytest.mark.filterwarnings("ignore::pytest.PytestUnhandledThreadExceptionWarning")
def test_what_nobody_caught_is_written_without_locals(net) -> None:  # type: ignore[no-untyped-def]
    _net, log, told = net

    def broken() -> None:
        secret = "hunter2"  # noqa: F841  # it must not be in the file
        raise ValueError("no such thing")

    try:
        broken()
    except ValueError as error:
        sys.excepthook(type(error), error, error.__traceback__)
    thread = threading.Thread(target=broken, name="worker")
    thread.start()
    thread.join()

    text = log.read_text()
    assert text.count("ValueError: no such thing") == 2
    assert "worker" in text
    assert "hunter2" not in text.replace('secret = "hunter2"', "")
    assert told == ["ValueError in main thread", "ValueError in worker"]
    assert log.stat().st_mode & 0o777 == 0o600


def test_no_card_is_written(net) -> None:  # type: ignore[no-untyped-def]
    _net, log, _told = net
    try:
        raise ValueError("cannot read 4242 4242 4242 4242 or 4242424242424242")
    except ValueError as error:
        sys.excepthook(type(error), error, None)
    assert "cannot read ••• or •••" in log.read_text()
    assert "4242" not in log.read_text()


@pytest.mark.no_qt_log
def test_qt_messages_are_written(tmp_path: Path) -> None:
    net = CrashNet(tmp_path)
    qWarning("a widget is upset")
    net.close()
    assert "a widget is upset" in (tmp_path / "crash.log").read_text()


def test_a_large_file_begins_anew(tmp_path: Path) -> None:
    (tmp_path / "crash.log").write_text("x" * (LARGEST + 1))
    CrashNet(tmp_path).close()
    assert (tmp_path / "crash.1.log").stat().st_size > LARGEST
    assert (tmp_path / "crash.log").stat().st_size == 0


def test_the_old_hooks_come_back(tmp_path: Path) -> None:
    before = (sys.excepthook, threading.excepthook, sys.unraisablehook)
    handler = qInstallMessageHandler(None)
    qInstallMessageHandler(handler)
    CrashNet(tmp_path).close()
    assert (sys.excepthook, threading.excepthook, sys.unraisablehook) == before
    logging.getLogger(__name__).debug("hooks are back")


# --- nothing is left behind


def test_a_closed_window_leaves_no_timer_and_no_widget(theme: Theme, qapp: QApplication) -> None:
    before = set(qapp.topLevelWidgets())
    cashier = Cashier(ScriptedTill(), theme, (1366, 768))
    cashier.shows(samples.paying())
    cashier.press("F1", "F1", "Esc", "Esc")
    cashier.shows(samples.noticed("parked"))
    window = cashier.window
    cashier.close()
    assert not isValid(window)
    assert [widget for widget in set(qapp.topLevelWidgets()) - before if widget.isVisible()] == []


def test_the_seconds_are_counted_only_while_they_matter(open_cashier: Open) -> None:
    cashier = open_cashier(samples.paying())
    assert cashier.window.seconds.running()
    cashier.shows(samples.selling())
    assert not cashier.window.seconds.running()


# --- motion


@pytest.fixture
def moving(theme: Theme) -> Iterator[Cashier]:
    """A window that is allowed to move."""
    theme.set_look(reduced_motion=False)
    cashier = Cashier(ScriptedTill(), theme, (1366, 768))
    cashier.shows(samples.selling())
    yield cashier
    cashier.close()


@pytest.fixture
def held(fonts: None, tokens: Tokens) -> Iterator[Cashier]:
    """A window whose motion takes an hour, so that a test is always in the midst of it."""
    slow = replace(tokens, motion={name: 3_600_000 for name in tokens.motion if name.endswith("_ms")})
    cashier = Cashier(ScriptedTill(), Theme(slow, resources_folder()), (1366, 768))
    cashier.shows(samples.selling())
    yield cashier
    if isValid(cashier.window):
        cashier.close()


def fading(cashier: Cashier) -> bool:
    return any(fade.isVisible() for fade in cashier.window.findChildren(CrossFade))


def test_a_page_that_fades_takes_touches_and_keys_meanwhile(held: Cashier) -> None:
    held.shows(samples.tendering())
    assert fading(held)
    held.tap("rail_swip_button")
    held.press("Esc")
    assert held.till.commands == [StartPayment("swip"), BackToSale()]


def test_a_fade_ends(moving: Cashier, qtbot: QtBot) -> None:
    moving.shows(samples.tendering())
    qtbot.waitUntil(lambda: not fading(moving))
    assert moving.sees("tender_screen")


def test_with_reduced_motion_a_page_is_there_at_once(cashier: Cashier) -> None:
    cashier.shows(samples.tendering())
    assert not fading(cashier)


def test_a_scan_that_starts_the_next_sale_waits_for_no_fade(moving: Cashier, qtbot: QtBot) -> None:
    moving.shows(samples.done())
    qtbot.waitUntil(lambda: not fading(moving))
    moving.shows(samples.selling())
    assert moving.page == "sell_screen"
    assert not fading(moving)


def test_a_dialog_that_fades_away_takes_nothing_any_more(held: Cashier) -> None:
    held.press("Ctrl+N")
    held.type("oat")
    held.press("Return")
    assert held.sees("note_dialog")  # it fades
    held.press("Return", "F7")
    assert held.till.commands == [NoteLine("l2", "oat"), Park()]
    held.tap("product_tile_2")
    assert held.till.last == AddItem("2", 1000)


class Heights(QObject):
    """Writes down where a widget's upper edge has been."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.seen: list[int] = []
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(watched, QWidget) and event.type() == QEvent.Type.Move:
            self.seen.append(watched.y())
        return False


def test_a_dialog_comes_up_the_last_px_and_rests_where_it_belongs(moving: Cashier, qtbot: QtBot) -> None:
    moving.press("Ctrl+N")
    dialog = moving.window.dialogs.current
    assert dialog is not None
    moving.press("Esc")
    qtbot.waitUntil(dialog.isHidden)
    heights = Heights(dialog.card)
    moving.press("Ctrl+N")
    qtbot.waitUntil(lambda: not dialog.graphicsEffect().isEnabled())
    rest = (moving.window.height() - dialog.card.height()) // 2
    assert (max(heights.seen), heights.seen[-1]) == (rest + 8, rest)


def test_a_window_that_is_closed_while_it_fades_leaves_nothing(held: Cashier) -> None:
    held.press("Ctrl+N")
    held.shows(samples.tendering())
    assert fading(held)
    window = held.window
    held.close()
    assert not isValid(window)
