"""The sell page: find an item, say how many, add it to the basket."""

import re
from functools import partial

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedLayout, QStyle, QWidget

from pos_terminal.app.commands import AddItem, Foresee, OpenDrawer, Park, Pay, Reprint, Scan, Search, ShowCategory
from pos_terminal.app.views import TileView, TillView
from pos_terminal.domain import card_digits
from pos_terminal.ui.theme import set_surface
from pos_terminal.ui.windows.cashier.basket_pane import BasketPane
from pos_terminal.ui.windows.cashier.catalogue_pane import CataloguePane
from pos_terminal.ui.windows.cashier.dialogs import Dialogs
from pos_terminal.ui.windows.cashier.keypad_column import KeypadColumn
from pos_terminal.ui.windows.cashier.keys import Do, Place, Wish
from pos_terminal.ui.windows.cashier.line_keys import LineKeys
from pos_terminal.ui.windows.cashier.page import Form, Page, Slot, column, row
from pos_terminal.ui.windows.cashier.search_box import SearchBox
from pos_terminal.ui.windows.cashier.search_panel import SearchPanel
from pos_terminal.ui.windows.cashier.station import Station
from pos_terminal.ui.windows.cashier.tiles import GridTile

TIMES = re.compile(r"\s*(\d{1,4})\*$")
CODE = re.compile(r"\d{3,}")


class SellPage(Page):
    """`sell_screen`. Signal: recall_asked()."""

    recall_asked = Signal()

    def __init__(self, station: Station, basket: BasketPane, dialogs: Dialogs, parent: QWidget | None = None) -> None:
        super().__init__(station, Place.SELL, parent)
        self.setObjectName("sell_screen")
        self._basket = basket
        self._dialogs = dialogs
        self._view: TillView | None = None
        self._compact = self._wide = self._sheet_open = False
        self.box = SearchBox(station)
        self.catalogue = CataloguePane(station)
        self.panel = SearchPanel(station)
        self.keypad = KeypadColumn(station)
        self.line_keys = LineKeys(station, basket, dialogs, self)
        self._sheet = QWidget(self)
        set_surface(self._sheet, "card")
        self._sheet.hide()

        px = self.theme.px
        below = QWidget()
        self._stack = QStackedLayout(below)
        self._stack.addWidget(self.catalogue)
        self._stack.addWidget(self.panel)
        start = column(self.box, below, spacing=px(12))
        start.setStretchFactor(below, 1)
        self._whole = row(start, self.keypad, spacing=px(20))
        self._whole.setStretch(0, 1)
        self.setLayout(self._whole)
        self._sheet_column = column(margins=(px(20), px(20), px(20), px(20)))
        self._sheet.setLayout(self._sheet_column)

        self.box.edited.connect(self._search)
        self.box.cleared.connect(self._clear_search)
        self.box.closed.connect(self.close_search)
        self.box.keypad_asked.connect(self.toggle_sheet)
        self.panel.chosen.connect(self._add_hit)
        self.catalogue.tiles.tapped.connect(self.add)
        self.catalogue.categories.chosen.connect(self._show_category)
        self.catalogue.categories.more_asked.connect(self._all_categories)
        self.catalogue.asked.connect(self._asked)
        self.catalogue.empty.by_price_asked.connect(self._add_by_price)
        self.catalogue.empty.again_asked.connect(partial(self._show_category, ""))
        self.keypad.key_pressed.connect(self.line_keys.press)
        self.keypad.mode_asked.connect(self.line_keys.mode)
        self.keypad.applied.connect(self.line_keys.apply)
        self.keypad.drawer_asked.connect(self._open_drawer)
        self.keypad.reprint_asked.connect(self._reprint)
        self.line_keys.changed.connect(self._show_entry)
        basket.line_chosen.connect(self._show_entry)
        self._show_entry()

    @property
    def searching(self) -> bool:
        return bool(self.box.field.text())

    @property
    def place(self) -> Place:
        return Place.SEARCH if self.searching or self.box.field.edit.hasFocus() else Place.SELL

    def show_view(self, view: TillView) -> None:
        self._view = view
        self.catalogue.show_view(view)
        self.keypad.show_view(view, self._wide)
        self._show_search()
        self._show_entry()
        total, lines = view.basket.total, bool(view.basket.lines)
        if lines:
            self.offer(Slot("pay_button", self.tr("Pay"), self.station.amount(total), "F12", enabled=total > 0))
        else:
            self.offer(Slot("pay_button", self.tr("Pay"), hint="F12", off=True))

    def slot_tapped(self, name: str) -> None:
        self.station.send(Pay())

    def scanned(self, code: str) -> None:
        """A scan goes to the basket whatever has the focus; `3*` before it counts."""
        self.station.send(Scan(code, self.line_keys.take_scan_times()))

    def act(self, wish: Wish) -> bool:
        match wish.do:
            case Do.SEARCH:
                self.box.field.edit.setFocus(Qt.FocusReason.ShortcutFocusReason)
                self.box.field.edit.selectAll()
            case Do.ENTER:
                return self._enter(wish.value == "repeat")
            case Do.ESCAPE:
                self._escape()
            case Do.NTH:
                self.panel.add_nth(int(wish.value))
            case Do.UP | Do.DOWN if self.searching:
                self.panel.step(-1 if wish.do is Do.UP else 1)
            case Do.UP | Do.DOWN if isinstance(self.window().focusWidget(), GridTile):
                return False  # arrows inside the tiles
            case Do.QUANTITY if self._compact:
                self.toggle_sheet()
            case Do.DISCOUNT | Do.PARK:
                self._asked(wish.do.value)
            case Do.REPRINT:
                self._reprint()
            case _:
                return self.line_keys.act(wish)
        return True

    def add(self, tile: TileView) -> None:
        """A tile or a hit was chosen: ask for what is missing, else add as many as were typed."""
        many = self.line_keys.take_tile_times()
        if tile.sold_out:
            self.station.send(AddItem(tile.sku))
        elif tile.price is None:
            self._dialogs.price(tile, many or 1000)
        elif tile.unit != "pcs" and many is None:
            self._dialogs.weigh(tile)
        else:
            self.station.send(AddItem(tile.sku, many or 1000))

    def ask_for(self, named: dict[str, str], code: str) -> None:
        """The till found an item that has no price, or no weight yet."""
        view, sku = self._view, named.get("sku", "")
        known = (*view.tiles, *(view.search.hits if view.search else ())) if view is not None else ()
        made = TileView(sku, named.get("name", sku), None, named.get("unit", "kg"), "", "", False)
        tile = next((tile for tile in known if tile.sku == sku), made)
        if code == "needs_price":
            self._dialogs.price(tile, 1000)
        else:
            self._dialogs.weigh(tile)

    def close_search(self) -> None:
        self.box.field.set_text("")
        self.rest_asked.emit()
        self._search("")

    def open_search(self) -> None:
        self.box.field.edit.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def toggle_sheet(self) -> None:
        """The number pad at 1024 px lies over the tiles."""
        self._sheet_open = not self._sheet_open and self._compact
        self._sheet.setVisible(self._sheet_open)
        self.box.keypad.set_kind("chosen" if self._sheet_open else "secondary")
        if self._sheet_open:
            self.line_keys.mode("quantity")
            self._place_sheet()
            self._sheet.raise_()

    def set_form(self, form: Form) -> None:
        compact, wide = form.compact, form.wide
        self._compact, self._wide = compact, wide
        self.catalogue.set_layout(compact, wide)
        self.box.set_compact(compact)
        self.keypad.set_form(wide, compact)
        if compact:
            self._sheet_column.addWidget(self.keypad)
        else:
            self._sheet_open = False
            self._whole.addWidget(self.keypad)
        self._sheet.setVisible(compact and self._sheet_open)
        self._show_search()

    def leave_free(self, height: int) -> None:
        self.panel.leave_free(height)

    def _enter(self, repeated: bool) -> bool:
        if repeated:
            return True
        if self.searching:
            text = self.box.field.text().strip()
            search = self._view.search if self._view is not None else None
            if CODE.fullmatch(text) and (search is None or search.barcode or not search.hits):
                self.close_search()
                self.scanned(text)
            else:
                self.panel.add_chosen()
            return True
        return self.line_keys.apply()

    def _escape(self) -> None:
        if self.searching or self.box.field.edit.hasFocus():
            self.close_search()
        elif self._sheet_open:
            self.toggle_sheet()
        else:
            self.line_keys.clear()

    def _search(self, text: str) -> None:
        times = TIMES.search(text)
        if times is not None:
            text = text[: times.start()]
            self.box.field.set_text(text)
            self.line_keys.set_times(int(times.group(1)))
        self.station.send(Search(text.strip()))  # the till says why it looks for no card
        if card_digits.found_in_code(text):
            self.box.field.set_text("")
        self._show_search()

    def foresee(self, held: str) -> None:
        """Let the till search for what the field will say if a key that is held back is typed into it."""
        edit = self.box.field.edit
        if self.window().focusWidget() is not edit:
            return
        text = edit.text()
        start = edit.selectionStart() if edit.hasSelectedText() else edit.cursorPosition()
        wanted = (text[:start] + held + text[start + len(edit.selectedText()) :]).strip()
        if wanted and not TIMES.search(wanted):
            self.station.send(Foresee(wanted))

    def _clear_search(self) -> None:
        self.box.field.set_text("")
        self._search("")
        self.open_search()

    def _show_search(self) -> None:
        search = self._view.search if self._view is not None and self.searching else None
        self.box.set_searching(self.searching, search)
        if search is not None:
            self.panel.show_search(search)
        self._stack.setCurrentIndex(1 if self.searching else 0)
        self.keypad.setVisible(not self.searching or self._compact)
        self._basket.show_selection(not self.searching)
        self.place_changed.emit()

    def _add_hit(self, tile: TileView) -> None:
        self.add(tile)

    def _show_entry(self, _line: str = "") -> None:
        line = self._basket.selected
        typed = self.line_keys.typed
        self.keypad.show_entry(typed.mode, self.line_keys.shown(), line is not None, typed.some)

    def _show_category(self, name: str) -> None:
        self.station.send(ShowCategory(name))

    def _add_by_price(self) -> None:
        self._dialogs.add_by_price("")

    def _all_categories(self) -> None:
        bar = self.catalogue.categories
        self._dialogs.categories(bar.names, self._view.category if self._view is not None else "")

    def _asked(self, what: str) -> None:
        some = self._view is not None and bool(self._view.basket.lines)
        match what:
            case "park" if some:
                self.station.send(Park())
            case "discount" if some:
                self._dialogs.discount(self._basket.selected)
            case "recall":
                self.recall_asked.emit()
            case "drawer":
                self._open_drawer()
            case _:
                return

    def _open_drawer(self) -> None:
        self.station.send(OpenDrawer())

    def _reprint(self) -> None:
        if self._view is not None and self._view.last_sale is not None:
            self.station.send(Reprint())

    def _place_sheet(self) -> None:
        px = self.theme.px
        place = QRect(self.width() - px(280), px(68), px(280), self.height() - px(68))
        self._sheet.setGeometry(QStyle.visualRect(self.layoutDirection(), self.rect(), place))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_sheet()
