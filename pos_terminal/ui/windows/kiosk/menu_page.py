"""The menu: categories, cards, and the way to the basket."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from pos_terminal.app.views import TileView, TillView
from pos_terminal.ui.parts.fitted_label import FittedLabel
from pos_terminal.ui.windows.kiosk.attract_scene import AttractScene
from pos_terminal.ui.windows.kiosk.booth import Booth
from pos_terminal.ui.windows.kiosk.buttons import KioskButton
from pos_terminal.ui.windows.kiosk.category_bar import CategoryBar
from pos_terminal.ui.windows.kiosk.footer import Footer
from pos_terminal.ui.windows.kiosk.form import Form
from pos_terminal.ui.windows.kiosk.header import Header
from pos_terminal.ui.windows.kiosk.page import BAND, MARGIN, Page
from pos_terminal.ui.windows.kiosk.product_grid import ProductGrid


class MenuPage(Page):
    """Signals: tapped(TileView), category_chosen(str), started_over(), basket_asked()."""

    tapped = Signal(object)
    category_chosen = Signal(str)
    started_over = Signal()
    basket_asked = Signal()

    def __init__(self, booth: Booth) -> None:
        super().__init__(booth)
        theme, taps = booth.theme, booth.taps
        self._category: str | None = None
        self._band = AttractScene(booth, moves=False)
        self.header = Header(booth)
        self.categories = CategoryBar(booth)
        self.grid = ProductGrid(booth)
        self._nothing = FittedLabel(theme, "kiosk_body", tone="muted", wrap=True, align=Qt.AlignmentFlag.AlignCenter)
        self.footer = Footer(booth)
        self.over = KioskButton(theme, taps, "x")
        self.basket = KioskButton(theme, taps, "shopping-basket", "primary")
        self._lay_out()
        self.over.setObjectName("kiosk_start_over_button")
        self.basket.setObjectName("kiosk_view_basket_button")
        self._nothing.setObjectName("kiosk_empty_label")
        self.categories.chosen.connect(self.category_chosen)
        self.grid.tapped.connect(self._tapped)
        self.over.clicked.connect(self.started_over)
        self.basket.clicked.connect(self.basket_asked)
        self.measure(self.form)

    def _lay_out(self) -> None:
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        self._body = QVBoxLayout()
        self._middle = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        shelf = QWidget()
        shelf.setMinimumSize(1, 1)
        self._shelf = QStackedLayout(shelf)
        self._shelf.addWidget(self.grid)
        self._shelf.addWidget(self._nothing)
        self._middle.addWidget(self.categories)
        self._middle.addWidget(shelf, 1)
        self._body.addWidget(self.header)
        self._body.addLayout(self._middle, 1)
        self.footer.add(self.over, 9)
        self.footer.add(self.basket, 19)
        whole.addWidget(self._band)
        whole.addLayout(self._body, 1)
        whole.addWidget(self.footer)

    def begin(self) -> None:
        """Another customer: nothing of the one before is left, not even where they had leafed to."""
        self._category = None
        self.categories.begin()

    def show_view(self, view: TillView) -> None:
        self.header.show_view(view)
        self.header.show_easy(self.form.easy)
        self.categories.show_view(view)
        self.grid.show_tiles(view.tiles, anew=view.category != self._category)
        self._category = view.category
        self._nothing.set_words(self.tr("Nothing here right now.") if view.stocked is not None else "")
        self._shelf.setCurrentIndex(0 if view.tiles else 1)
        self.over.set_words(self.tr("Start over"))
        count = view.basket.items
        words = self.tr("View basket · {n}").replace("{n}", str(count)) if count else self.tr("View basket")
        self.basket.set_words(words, self.booth.amount(view.basket.total) if count else "")
        self.basket.setEnabled(count > 0)
        if self.form.low:
            self._band.set_pictures(tuple((tile.picture, tile.category) for tile in view.tiles[:3]))
        self.fit()

    def spoken(self) -> str:
        return self.tr("What would you like?")

    def retranslate(self) -> None:
        self.grid.retranslate()

    def measure(self, form: Form) -> None:
        px = self.theme.px
        upright = form.upright
        self._body.setContentsMargins(px(MARGIN), px(36 if not form.low else 16), px(MARGIN), px(32))
        self._body.setSpacing(px(36 if upright and not form.low else 20))
        self._middle.setSpacing(px(32 if not form.low else 20))
        self._middle.setDirection(QBoxLayout.Direction.TopToBottom if upright else QBoxLayout.Direction.LeftToRight)
        self._body.removeWidget(self.header)
        self._body.insertWidget(1 if form.easy and not upright else 0, self.header)
        self._band.setVisible(form.low)
        self._band.setFixedHeight(self.height() * BAND // 1920 if form.low else 1)
        for part in (self.header, self.categories, self.grid, self.footer):
            part.measure(form)
        for button in (self.over, self.basket):
            button.look_again()
        super().measure(form)

    def _tapped(self, tile: TileView) -> None:
        self.tapped.emit(tile)
