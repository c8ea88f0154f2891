"""Says a title aloud where the system has a speech command; a new one interrupts the one before."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QProcess, QStandardPaths

COMMAND = "spd-say"  # speech-dispatcher; Qt's own speech is not part of PySide6-Essentials
LONGEST = 300  # letters


def speech(language: Callable[[], str]) -> Callable[[str], None] | None:
    """Return what speaks in the language of the moment; None where nothing can. Never waits."""
    command = QStandardPaths.findExecutable(COMMAND)
    if not command:
        return None

    def say(text: str) -> None:
        words = " ".join(text.split())[:LONGEST]
        if words:
            QProcess.startDetached(command, ["--cancel"])
            QProcess.startDetached(command, ["-l", language(), "--", words])

    return say
