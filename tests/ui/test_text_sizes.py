"""Words that shrink have few sizes, none of them much smaller than there is room for."""

from __future__ import annotations

from PySide6.QtGui import QFont

from pos_terminal.ui.parts.fitted_label import FittedLabel
from pos_terminal.ui.parts.text_sizes import shrunk
from pos_terminal.ui.theme import Theme
from pos_terminal.ui.windows.kiosk.words_fit import fitted

FEW = {shrunk(px) for px in range(1, 201)}


def test_every_size_has_one_close_below_it_and_there_are_few() -> None:
    assert all(0 <= px - shrunk(px) <= px / 9 for px in range(1, 201))
    assert len(FEW) < 50
    assert all(shrunk(size) == size for size in FEW)


def test_words_that_shrink_keep_to_them(theme: Theme) -> None:
    label = FittedLabel(theme, "title", size=97)
    label.set_words("Some items did not come out")
    font = QFont(theme.font("title"))
    font.setPixelSize(97)
    sizes = set()
    for width in range(100, 1500, 7):
        label.resize(width, 100)
        sizes |= {label.font().pixelSize(), fitted(label.text(), font, width, 100, 1).pixelSize()}
    assert len(sizes) > 5
    assert sizes <= FEW | {97}
