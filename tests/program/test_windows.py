"""The windows of a till, as its settings want them."""

import json
import os
import subprocess
import sys
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


def test_a_customer_screen_may_come_and_go(tmp_path: Path) -> None:
    sizes = {"till": (0, 1366, 768), "customer": (1366, 1024, 600)}
    screens = [
        {"name": name, "x": x, "y": 0, "width": wide, "height": high, "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}
        for name, (x, wide, high) in sizes.items()
    ]
    (tmp_path / "screens.json").write_text(json.dumps({"screens": screens}))
    done = subprocess.run(
        [sys.executable, "-W", "error", "-m", "tests.program.two_screens", str(tmp_path / "till")],
        env=dict(os.environ, QT_QPA_PLATFORM=f"offscreen:configfile={tmp_path / 'screens.json'}"),
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert (done.stdout, done.stderr) == ("played\n", "")
