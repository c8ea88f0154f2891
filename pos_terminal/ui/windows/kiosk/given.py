"""What came out of the machine, as cards with the place to take it from."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from pos_terminal.app.views import GoodView
from pos_terminal.ui.parts.fitted_label import FittedLabel
from pos_terminal.ui.windows.kiosk.basket_row import PictureBox
from pos_terminal.ui.windows.kiosk.booth import Booth
from pos_terminal.ui.windows.kiosk.surface import Surface

MOST = 4


class GivenTiles(QWidget):
    """At most four; the customer has seen each of them come."""

    def __init__(self, booth: Booth) -> None:
        super().__init__()
        self._booth = booth
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addStretch(1)
        self._tiles: list[tuple[Surface, PictureBox, FittedLabel]] = []
        for _ in range(MOST):
            tile = Surface(booth.theme, "surface", radius=28)
            picture = PictureBox(booth, 132)
            where = FittedLabel(booth.theme, "kiosk_label", align=Qt.AlignmentFlag.AlignCenter)
            column = QVBoxLayout(tile)
            column.addWidget(picture, 0, Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(where)
            self._tiles.append((tile, picture, where))
            self._row.addWidget(tile)
        self._row.addStretch(1)
        self.hide()

    def show_goods(self, goods: tuple[GoodView, ...]) -> None:
        places: dict[tuple[str, str], GoodView] = {(good.slot, good.name): good for good in goods}
        shown = list(places.values())[:MOST]
        for number, (tile, picture, where) in enumerate(self._tiles):
            tile.setVisible(number < len(shown))
            if number < len(shown):
                picture.set_picture(shown[number].picture, shown[number].category)
                where.set_words(shown[number].slot or shown[number].name)
        self.setVisible(bool(shown))

    def measure(self) -> None:
        px = self._booth.theme.px
        self._row.setSpacing(px(24))
        for tile, picture, where in self._tiles:
            layout = tile.layout()
            assert layout is not None
            layout.setContentsMargins(px(24), px(28), px(24), px(24))
            tile.setFixedWidth(px(216))
            picture.set_size(148)
            where.measure()
