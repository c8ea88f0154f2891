"""The product tiles: a grid that fits the screen, arrows inside, pages when there are more."""

from functools import partial

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from pos_terminal.app.views import TileView
from pos_terminal.ui.parts.action_button import ActionButton
from pos_terminal.ui.parts.product_tile import ProductTile, TileLook
from pos_terminal.ui.parts.tints import tint_of
from pos_terminal.ui.theme import Theme
from pos_terminal.ui.windows.cashier.station import Station

STEPS = {Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Up: (0, -1), Qt.Key.Key_Down: (0, 1)}


class GridTile(ProductTile):
    """A tile that hands arrow keys on. Signal: arrow(int, int) with columns and rows to move."""

    arrow = Signal(int, int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = STEPS.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
            return
        self.arrow.emit(*step)


class TileGrid(QWidget):
    """Signal: tapped(TileView). `product_tile_{n}` count from 1 on each page."""

    tapped = Signal(object)

    def __init__(self, station: Station, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._station = station
        self._theme = station.theme
        self._columns, self._rows = 4, 4
        self._first = 0
        self._tiles: tuple[TileView, ...] = ()
        self._buttons: list[GridTile] = []
        self._more = ActionButton(self._theme, "", "arrow-right", kind="secondary", parent=self)
        self._more.setObjectName("tiles_more_button")
        self._more.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._more.clicked.connect(self.next_page)
        self._more.hide()

    def set_grid(self, columns: int, rows: int) -> None:
        if (columns, rows) != (self._columns, self._rows):
            self._columns, self._rows = columns, rows
            self._first = 0
            self._show()
            self._lay_out()

    def show_tiles(self, tiles: tuple[TileView, ...]) -> None:
        """Other products start on the first page; new counts leave it."""
        if [tile.sku for tile in tiles] != [tile.sku for tile in self._tiles]:
            self._first = 0
        self._tiles = tiles
        self._show()

    def next_page(self) -> None:
        self._first += self._room()
        if self._first >= len(self._tiles):
            self._first = 0
        self._show()

    @property
    def shown(self) -> list[GridTile]:
        return [button for button in self._buttons if not button.isHidden()]

    def _cells(self) -> int:
        return self._columns * self._rows

    def _room(self) -> int:
        cells = self._cells()
        return cells if len(self._tiles) <= cells else cells - 1

    def _show(self) -> None:
        room = self._room()
        page = self._tiles[self._first : self._first + room]
        made = len(self._buttons)
        while len(self._buttons) < len(page):
            self._add()
        for place, button in enumerate(self._buttons):
            if place < len(page):
                button.show_product(self._look(page[place]))
            button.setVisible(place < len(page))
        pages = -(-len(self._tiles) // room) if room else 1
        self._more.setVisible(pages > 1)
        if pages > 1:
            words = self.tr("More, page {n} of {m}")
            here = self._first // room + 1
            self._more.set_words(f"{here} / {pages}")
            self._more.setAccessibleName(words.replace("{n}", str(here)).replace("{m}", str(pages)))
        if len(self._buttons) != made:
            self._lay_out()

    def _add(self) -> None:
        button = GridTile(self._theme, self)
        place = len(self._buttons)
        button.setObjectName(f"product_tile_{place + 1}")
        button.clicked.connect(partial(self._tap, place))
        button.arrow.connect(partial(self._move, place))
        self._buttons.append(button)

    def _look(self, tile: TileView) -> TileLook:
        price = self.tr("Open price") if tile.price is None else self._station.amount(tile.price)
        if tile.price is not None and tile.unit != "pcs":
            price = self._station.kept(f"{price}/{tile.unit}")
        return TileLook(
            name=tile.name,
            price=price,
            picture=tile.picture,
            tint=tint_of(tile.category),
            count=str(tile.count) if tile.count else "",
            sold_out=self.tr("Sold out") if tile.sold_out else "",
            code=tile.sku,
        )

    def _tap(self, place: int, _checked: bool = False) -> None:
        index = self._first + place
        if index < len(self._tiles):
            self.tapped.emit(self._tiles[index])

    def _move(self, place: int, across: int, down: int) -> None:
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            across = -across
        column, row = place % self._columns + across, place // self._columns + down
        target = row * self._columns + column
        if 0 <= column < self._columns and 0 <= target < len(self.shown):
            self.shown[target].setFocus(Qt.FocusReason.TabFocusReason)

    def _lay_out(self) -> None:
        gap = self._theme.px(12)
        width = (self.width() - gap * (self._columns - 1)) / self._columns
        height = (self.height() - gap * (self._rows - 1)) / self._rows
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        cells: list[tuple[int, QWidget]] = [*enumerate(self._buttons), (self._cells() - 1, self._more)]
        for place, widget in cells:
            column, row = place % self._columns, place // self._columns
            if mirrored:
                column = self._columns - 1 - column
            left, top = round(column * (width + gap)), round(row * (height + gap))
            right, bottom = round(column * (width + gap) + width), round(row * (height + gap) + height)
            widget.setGeometry(QRect(left, top, right - left, bottom - top))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(560), self._theme.px(440))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(300), self._theme.px(240))
