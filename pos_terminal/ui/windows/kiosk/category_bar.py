"""The categories of the menu, a row upright and a column lying; where there are more than fit, the last leads on."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QWidget

from pos_terminal.app.views import TillView
from pos_terminal.ui.windows.kiosk.booth import Booth, icon_of
from pos_terminal.ui.windows.kiosk.buttons import KioskButton, touch
from pos_terminal.ui.windows.kiosk.form import Form

HEIGHT, LOW_HEIGHT, COLUMN, LEAST_WIDTH = 144, 116, 200, 150
MOST = 8


class CategoryBar(QWidget):
    """`kiosk_category_bar`, `kiosk_category_{name}_button`, `kiosk_category_more_button`. Signal: chosen(str)."""

    chosen = Signal(str)

    def __init__(self, booth: Booth) -> None:
        super().__init__()
        self._booth = booth
        self._names: tuple[str, ...] = ()
        self._shown: tuple[str, ...] = ()
        self._now = ""
        self._first = 0
        self._setting = False
        self._form = Form()
        self._buttons = [KioskButton(booth.theme, booth.taps, above=True, kind="category") for _ in range(MOST)]
        self._more = KioskButton(booth.theme, booth.taps, "chevron-right", above=True, kind="category")
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        for number, button in enumerate((*self._buttons, self._more)):
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
            self._row.addWidget(button, 1)
            if button is not self._more:
                button.clicked.connect(partial(self._tapped, number))
        self._more.clicked.connect(self._go_on)
        self.setObjectName("kiosk_category_bar")
        self._more.setObjectName("kiosk_category_more_button")

    def show_view(self, view: TillView) -> None:
        self._names = ("", *view.categories)
        self._now = view.category
        self._set()

    def begin(self) -> None:
        """The next customer starts with the first ones."""
        self._first = 0

    def measure(self, form: Form) -> None:
        theme = self._booth.theme
        self._form = form
        upright = form.upright
        self._row.setDirection(QBoxLayout.Direction.LeftToRight if upright else QBoxLayout.Direction.TopToBottom)
        self._row.setSpacing(max(16, theme.px(16)))
        height = touch(theme, LOW_HEIGHT if form.low else HEIGHT)
        self.setMinimumSize(1, 1)
        self.setMaximumHeight(height if upright else 16_777_215)
        self.setMaximumWidth(16_777_215 if upright else touch(theme, COLUMN))
        if upright:
            self.setFixedHeight(height)
        else:
            self.setFixedWidth(touch(theme, COLUMN))
        style = "kiosk_caption"
        for button in (*self._buttons, self._more):
            button.set_style(style)
            button.set_height(72)
            button.look_again()
        self._set()

    def _room(self) -> int:
        """How many fit beside one another."""
        theme = self._booth.theme
        gap = max(16, theme.px(16))
        if self._form.upright:
            fit = (self.width() + gap) // (touch(theme, LEAST_WIDTH) + gap)
        else:
            fit = (self.height() + gap) // (touch(theme, 108) + gap)
        return max(2, min(MOST, fit))

    def _set(self) -> None:
        """Show what there is room for. A button that appears may change the room: that is looked at behind it."""
        if self._setting:
            return
        self._setting = True
        room = self._room()
        self._fill(room)
        self._setting = False
        if self._room() != room:
            self._set()

    def _fill(self, room: int) -> None:
        names = self._names
        whole = len(names) <= room
        if self._first >= len(names) or whole:
            self._first = 0
        self._shown = names if whole else names[self._first : self._first + room - 1]
        for number, button in enumerate(self._buttons):
            there = number < len(self._shown)
            button.setVisible(there)
            if there:
                self._dress(button, self._shown[number])
        self._more.setVisible(not whole)
        self._more.set_words(self.tr("More"))

    def _dress(self, button: KioskButton, name: str) -> None:
        words = name or self.tr("Popular")
        slug = "".join(letter if letter.isalnum() else "_" for letter in name.casefold()) or "favourites"
        button.setObjectName(f"kiosk_category_{slug}_button")
        button.set_icon(icon_of(name))
        button.set_words(words)
        button.set_chosen(name == self._now)

    def _tapped(self, number: int) -> None:
        if number < len(self._shown):
            self.chosen.emit(self._shown[number])

    def _go_on(self) -> None:
        self._first += self._room() - 1
        self._set()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._set()
