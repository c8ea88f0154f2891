"""The products of a category, as many as fit; the rest is leafed to."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QRect, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStyle, QWidget

from pos_terminal.app.views import TileView
from pos_terminal.ui.windows.kiosk.booth import Booth
from pos_terminal.ui.windows.kiosk.form import Form
from pos_terminal.ui.windows.kiosk.paging import Paging
from pos_terminal.ui.windows.kiosk.product_card import ProductCard

GAP, LEAST_WIDTH, LEAST_HEIGHT, LYING_HEIGHT, WIDE_HEIGHT, MOST_HEIGHT = 24, 280, 380, 290, 188, 520


class ProductGrid(QWidget):
    """`kiosk_product_grid` with `kiosk_product_{n}_card`. Signal: tapped(TileView)."""

    tapped = Signal(object)

    def __init__(self, booth: Booth) -> None:
        super().__init__()
        self._booth = booth
        self._tiles: tuple[TileView, ...] = ()
        self._cards: list[ProductCard] = []
        self._form = Form()
        self._shape: object = None
        self.paging = Paging(booth, "kiosk_grid")
        self.paging.setParent(self)
        self.paging.turned.connect(self._turned)
        booth.pictures.arrived.connect(self._arrived)
        self.setObjectName("kiosk_product_grid")
        self.setMinimumSize(1, 1)

    def show_tiles(self, tiles: tuple[TileView, ...], anew: bool) -> None:
        """Set the products; `anew` begins with the first page."""
        if anew:
            self.paging.go_to(0)
        if tiles != self._tiles or anew:
            self._tiles = tiles
            self._arrange()

    def retranslate(self) -> None:
        for card in self._cards:
            card.retranslate()
        self._arrange()

    def measure(self, form: Form) -> None:
        self._form = form
        self._shape = None
        self._arrange()

    def _turned(self, _page: int) -> None:
        self._arrange()

    def _arrived(self) -> None:
        for card in self._cards:
            card.update()

    def _columns_rows(self, height: int) -> tuple[int, int]:
        px = self._booth.theme.px
        gap = self._gap()
        if self._form.low:
            return 2, max(1, min(2, (height + gap) // (px(WIDE_HEIGHT) + gap)))
        columns = 3 if self._form.upright else max(2, (self.width() + gap) // (px(LEAST_WIDTH) + gap))
        least = LEAST_HEIGHT if self._form.upright else LYING_HEIGHT
        return columns, max(1, (height + gap) // (px(least) + gap))

    def _gap(self) -> int:
        return max(16, self._booth.theme.px(GAP))

    def _arrange(self) -> None:
        if self.width() < 80 or self.height() < 80:
            return
        gap, room = self._gap(), self.height()
        columns, rows = self._columns_rows(room)
        if len(self._tiles) > columns * rows:
            room -= self.paging.height_needed() + gap
            columns, rows = self._columns_rows(room)
        each = columns * rows
        self.paging.set_pages(-(-len(self._tiles) // each))
        first = self.paging.page * each
        shown = self._tiles[first : first + each]
        while len(self._cards) < len(shown):
            self._add_card()
        width = (self.width() - gap * (columns - 1)) // columns
        height = min((room - gap * (rows - 1)) // rows, self._booth.theme.px(MOST_HEIGHT))
        for number, card in enumerate(self._cards):
            card.setVisible(number < len(shown))
            if number < len(shown):
                row, column = divmod(number, columns)
                place = QRect(column * (width + gap), row * (height + gap), width, height)
                card.set_wide(self._form.low)
                card.setGeometry(QStyle.visualRect(self.layoutDirection(), self.rect(), place))
                card.set_tile(shown[number])
        below = QRect(0, self.height() - self.paging.height_needed(), self.width(), self.paging.height_needed())
        self.paging.setGeometry(below)

    def _add_card(self) -> None:
        card = ProductCard(self._booth)
        card.setParent(self)
        card.setObjectName(f"kiosk_product_{len(self._cards) + 1}_card")
        card.clicked.connect(partial(self._tapped, len(self._cards)))
        self._cards.append(card)

    def _tapped(self, number: int) -> None:
        tile = self._cards[number].tile
        if tile is not None:
            self.tapped.emit(tile)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()
