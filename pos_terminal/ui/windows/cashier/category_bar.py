"""The categories: as many chips as fit, and all of them behind the dots."""

from functools import partial

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStyle, QWidget

from pos_terminal.ui.parts.action_button import ActionButton
from pos_terminal.ui.parts.chip import Chip
from pos_terminal.ui.windows.cashier.station import Station

FAVOURITES = ""


def slug(name: str) -> str:
    """A category's name as part of an object name: 'Dairy & eggs' is dairy_eggs."""
    return "_".join("".join(c if c.isalnum() else " " for c in name.casefold()).split()) or "favourites"


class CategoryBar(QWidget):
    """Signals: chosen(str), empty for favourites; more_asked()."""

    chosen = Signal(str)
    more_asked = Signal()

    def __init__(self, station: Station, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = station.theme
        self._names: tuple[str, ...] = ()
        self._current = FAVOURITES
        self._chips: dict[str, Chip] = {}
        self._more = ActionButton(self._theme, "", "ellipsis", parent=self)
        self._more.setObjectName("category_more_button")
        self._more.setAccessibleName(self.tr("All categories"))
        self._more.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._more.clicked.connect(self.more_asked)
        self.setFixedHeight(self._theme.touch("min"))
        self._make(())

    @property
    def names(self) -> tuple[str, ...]:
        return self._names

    def show_categories(self, names: tuple[str, ...], current: str) -> None:
        if names != self._names:
            self._make(names)
        self._current = current
        for name, chip in self._chips.items():
            chip.set_chosen(name == current)
        self._lay_out()

    def words(self, name: str) -> str:
        return name or self.tr("Favourites")

    def _make(self, names: tuple[str, ...]) -> None:
        for chip in self._chips.values():
            chip.hide()
            chip.deleteLater()
        self._chips = {}
        self._names = names
        for name in (FAVOURITES, *names):
            chip = Chip(self._theme, self.words(name), "" if name else "star", check=False, parent=self)
            chip.setObjectName(f"category_{slug(name)}_chip")
            chip.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            chip.clicked.connect(partial(self._choose, name))
            self._chips[name] = chip
        self._lay_out()

    def _choose(self, name: str, _checked: bool = False) -> None:
        self.chosen.emit(name)

    def _lay_out(self) -> None:
        gap, height = self._theme.px(8), self.height()
        dots = self._theme.touch("min")
        widths = {name: chip.sizeHint().width() for name, chip in self._chips.items()}
        fits = sum(widths.values()) + gap * (len(widths) - 1) <= self.width()
        room = self.width() if fits else self.width() - dots - gap
        x = 0
        order = list(self._chips)
        if not fits and self._current in order[1:] and not self._reaches(order, widths, room):
            order.remove(self._current)
            order.insert(1, self._current)
        full = False
        for name in order:
            chip, width = self._chips[name], widths[name]
            full = full or x + width > room
            chip.setVisible(not full)
            chip.setGeometry(self._seen(QRect(x, 0, width, height)))
            x += width + gap
        self._more.setVisible(not fits)
        self._more.setGeometry(self._seen(QRect(self.width() - dots, 0, dots, height)))

    def _reaches(self, order: list[str], widths: dict[str, int], room: int) -> bool:
        upto = order[: order.index(self._current) + 1]
        return sum(widths[name] + self._theme.px(8) for name in upto) - self._theme.px(8) <= room

    def _seen(self, place: QRect) -> QRect:
        return QStyle.visualRect(self.layoutDirection(), self.rect(), place)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(200), self._theme.touch("min"))
