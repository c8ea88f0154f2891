"""A newcomer in front of an empty live folder."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.guide.newcomer import Newcomer

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


@pytest.fixture
def newcomer(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[Newcomer]:
    made = Newcomer(qapp, qtbot, tmp_path / "till")
    try:
        yield made
    finally:
        made.end()
