"""Categories, tiles, and what is done with the whole basket."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedLayout, QWidget

from pos_terminal.app.views import TillView
from pos_terminal.ui.parts.action_button import ActionButton
from pos_terminal.ui.windows.cashier.category_bar import CategoryBar
from pos_terminal.ui.windows.cashier.empty_shelf import EmptyShelf
from pos_terminal.ui.windows.cashier.page import column, row
from pos_terminal.ui.windows.cashier.station import Station
from pos_terminal.ui.windows.cashier.tiles import TileGrid


class CataloguePane(QWidget):
    """Signal: asked(str): park, recall, discount or drawer."""

    asked = Signal(str)

    def __init__(self, station: Station, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme = station.theme
        px = theme.px
        self.categories = CategoryBar(station)
        self.categories.setObjectName("category_bar")
        self.tiles = TileGrid(station)
        self.tiles.setObjectName("product_grid")
        self.empty = EmptyShelf(station)
        self.buttons = {
            "park": ActionButton(theme, self.tr("Park"), "pause", "F7"),
            "recall": ActionButton(theme, self.tr("Recall"), "archive", "F8"),
            "discount": ActionButton(theme, self.tr("Discount"), "percent", "F6"),
            "drawer": ActionButton(theme, self.tr("Drawer"), "inbox", "F11"),
        }
        for name, button in self.buttons.items():
            button.setObjectName(f"{name}_button")
            button.setFixedHeight(px(56))
            button.clicked.connect(partial(self._ask, name))
        actions = row(*self.buttons.values(), spacing=px(12))
        for place in range(4):
            actions.setStretch(place, 1)
        shelf = QWidget()
        self._shelf = QStackedLayout(shelf)
        self._shelf.addWidget(self.tiles)
        self._shelf.addWidget(self.empty)
        whole = column(self.categories, shelf, actions, spacing=px(12))
        whole.setStretchFactor(shelf, 1)
        self.setLayout(whole)

    def show_view(self, view: TillView) -> None:
        self.categories.show_categories(view.categories, view.category)
        self.tiles.show_tiles(view.tiles)
        bare = view.stocked is not None and not view.tiles  # not read yet says nothing: it must not flash
        if bare:
            self.empty.show_why(bool(view.stocked), view.catalogue_currency, view.currency)
        self._shelf.setCurrentIndex(1 if bare else 0)
        some = bool(view.basket.lines)
        self.buttons["park"].setEnabled(some)
        self.buttons["discount"].setEnabled(some)

    def set_layout(self, compact: bool, wide: bool) -> None:
        self.buttons["drawer"].setVisible(not compact)
        self.tiles.set_grid(*((3, 3) if compact else (6, 5) if wide else (4, 4)))

    def _ask(self, name: str, _checked: bool = False) -> None:
        self.asked.emit(name)
