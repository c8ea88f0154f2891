"""Titles are said by the system's speech command where there is one; nothing waits for it."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from pos_terminal.ui.runtime.speech import speech


def test_without_a_command_nothing_speaks(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    assert speech(lambda: "en") is None


def test_a_title_is_said_in_the_language_of_the_moment(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, qtbot: QtBot
) -> None:
    said = tmp_path / "said"
    command = tmp_path / "spd-say"
    command.write_text(f'#!/bin/sh\nprintf "%s|" "$@" >> {said}\n')
    command.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}:/bin:/usr/bin")
    say = speech(lambda: "it")
    assert say is not None

    say("  Il tuo\n carrello ")

    qtbot.waitUntil(lambda: said.exists() and "carrello" in said.read_text(), timeout=10_000)
    assert "-l|it|--|Il tuo carrello|" in said.read_text()
