"""The windows of a till, as its settings want them."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from pos_terminal.config.paths import places
from pos_terminal.config.secrets import MemorySecrets
from pos_terminal.config.settings import Settings, ShopSettings
from pos_terminal.house import TEST
from pos_terminal.windows import TillWindows


def test_windows_mirror_for_a_language_that_is_read_from_the_right(qapp: QApplication, tmp_path: Path) -> None:
    settings = Settings(shop=ShopSettings(language="ar"))
    program = TillWindows(qapp, places(tmp_path), settings, mode=TEST, secrets=lambda till: MemorySecrets())
    try:
        assert program.cashier.layoutDirection() is Qt.LayoutDirection.RightToLeft
        assert program.cashier.basket.layoutDirection() is Qt.LayoutDirection.RightToLeft
    finally:
        program.close()
