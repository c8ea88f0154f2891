"""The service manager hears of a till that is up, for as long as window and till answer each other."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from pos_terminal.app.views import BasketView, Stage, TillView
from pos_terminal.watchdog import ALIVE, READY, STOPPING, Watchdog, notify, patience_s

VIEW = TillView(True, "Corner", "7", "EUR", "Kiosk", Stage.SELL, BasketView())
WAIT_S = 60.0


@pytest.fixture
def manager(tmp_path: Path) -> Iterator[socket.socket]:
    """A service manager's end of the line."""
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as line:
        line.bind(str(tmp_path / "notify"))
        line.settimeout(WAIT_S)
        yield line


def test_a_word_arrives_at_the_manager(manager: socket.socket) -> None:
    assert notify(READY, {"NOTIFY_SOCKET": manager.getsockname()})
    assert manager.recv(100) == b"READY=1"


@pytest.mark.parametrize("path", ["", "relative", "/nowhere/at/all", "@nobody-listens-here"])
def test_without_a_manager_nothing_happens(path: str) -> None:
    assert not notify(READY, {"NOTIFY_SOCKET": path})


@pytest.mark.parametrize(("text", "seconds"), [("30000000", 30.0), ("", 0.0), ("soon", 0.0), ("-5", 0.0)])
def test_the_managers_patience(text: str, seconds: float) -> None:
    assert patience_s({"WATCHDOG_USEC": text}) == seconds


def test_it_is_alive_while_the_till_answers_and_silent_when_it_does_not(qapp: QApplication) -> None:
    told: list[str] = []
    asked: list[int] = []

    def tell(word: str) -> bool:
        told.append(word)
        return True

    dog = Watchdog(lambda: asked.append(1), tell, patience=0)
    dog.beat()
    assert (told, len(asked)) == ([], 1)  # no view yet: it is not up
    for seq in (1, 2):
        dog.show_view(_view(seq))
        dog.beat()
    assert told == [READY, ALIVE, ALIVE]
    dog.beat()
    dog.beat()
    assert told == [READY, ALIVE, ALIVE]  # the till hangs: nothing is said
    dog.stop()
    assert told[-1] == STOPPING


def _view(seq: int) -> TillView:
    from dataclasses import replace

    return replace(VIEW, seq=seq)


def test_the_program_itself_says_when_it_is_up_that_it_lives_and_that_it_ends(
    manager: socket.socket, tmp_path: Path
) -> None:
    words = {"NOTIFY_SOCKET": manager.getsockname(), "WATCHDOG_USEC": "3000000", "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-m", "pos_terminal", "--kiosk", "--test", "--data", str(tmp_path / "data")]
    program = subprocess.Popen(command, env={**os.environ, **words})
    try:
        assert [manager.recv(100) for _ in range(4)] == [b"READY=1", b"WATCHDOG=1", b"WATCHDOG=1", b"WATCHDOG=1"]
        program.send_signal(signal.SIGTERM)
        while (word := manager.recv(100)) != b"STOPPING=1":
            assert word == b"WATCHDOG=1"
        assert program.wait(WAIT_S) == 0
    finally:
        program.kill()
        program.wait()
