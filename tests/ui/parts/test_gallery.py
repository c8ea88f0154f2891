"""Every part renders in both themes, at every scale and both ways round, without a word from Qt."""

import importlib.util
import os
from pathlib import Path
from types import ModuleType

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from pos_terminal.ui.theme import Theme


def gallery() -> ModuleType:
    spec = importlib.util.spec_from_file_location("gallery", Path(__file__).with_name("gallery.py"))
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize(
    ("look", "scale", "rtl"), [("light", 100, False), ("dark", 100, False), ("light", 150, False), ("light", 100, True)]
)
def test_every_part_renders(qtbot: QtBot, theme: Theme, tmp_path: Path, look: str, scale: int, rtl: bool) -> None:
    theme.set_look(look, scale)
    window = gallery().Gallery(theme)
    qtbot.addWidget(window)
    if rtl:
        window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    window.resize(1500, 1000)
    with qtbot.waitExposed(window):
        window.show()

    folder = Path(os.environ.get("GALLERY", tmp_path))
    assert window.grab().save(str(folder / f"gallery_{look}_{scale}{'_rtl' if rtl else ''}.png"))


def test_a_change_of_theme_reaches_the_parts(qtbot: QtBot, theme: Theme) -> None:
    window = gallery().Gallery(theme)
    qtbot.addWidget(window)
    theme.changed.connect(lambda: theme.dress(window))
    with qtbot.waitExposed(window):
        window.show()
    theme.set_look("dark")

    assert window.grab().toImage().pixelColor(4, 4) == theme.colour("bg")
