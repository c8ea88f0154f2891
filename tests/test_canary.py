"""Catches a binding that loses references: PySide6 6.12.0 aborts CPython 3.11 after some 5,000 calls."""

import sys

from PySide6.QtCore import QObject


def test_a_qt_call_that_returns_nothing_keeps_none_alive() -> None:
    thing = QObject()
    before = sys.getrefcount(None)
    for _ in range(2000):
        thing.setObjectName("x")
    assert sys.getrefcount(None) > before - 1000
