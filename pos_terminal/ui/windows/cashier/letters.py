"""The letters on the screen, in the cashier's window: beside the basket, so that they never cover the total."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPoint, QRect
from PySide6.QtWidgets import QLineEdit, QWidget
from shiboken6 import isValid

from pos_terminal.ui.parts.letter_board import LetterWords
from pos_terminal.ui.parts.letter_keys import LetterKeys
from pos_terminal.ui.theme import Theme
from pos_terminal.ui.windows.cashier.page import Page

if TYPE_CHECKING:
    from pos_terminal.ui.windows.cashier.window import CashierWindow

SIDE = 8  # px beside the letters


class Letters(LetterKeys):
    """Over the page for a field of the page or of the basket; over the whole window for a field of a dialog."""

    def __init__(self, theme: Theme, window: "CashierWindow") -> None:
        super().__init__(theme, window, self._room, _words())
        self._cashier = window
        self._told: Page | None = None  # the page that leaves room
        self.moved.connect(self._tell_page)

    def ground_of(self, edit: QLineEdit) -> QWidget:
        """A page is laid out behind its window."""
        dialog = self._cashier.dialogs.current
        return self._cashier if dialog is not None and dialog.isAncestorOf(edit) else self._cashier.shown_page

    def _room(self, edit: QLineEdit) -> QRect:
        side = self._theme.px(SIDE)
        dialog = self._cashier.dialogs.current
        if dialog is not None and dialog.isAncestorOf(edit):
            return self._cashier.rect().adjusted(side, side, -side, -side)
        page = self._cashier.shown_page
        place = page.room_for_letters(page.rect())
        room = QRect(page.mapTo(self._cashier, place.topLeft()), place.size()).adjusted(-side, 0, side, 0)
        room.setBottom(self._cashier.height() - side - 1)
        return room

    def _tell_page(self) -> None:
        """How much of the page's lower end lies under the letters, so that a list can end above them."""
        page = self._cashier.shown_page if self.isVisible() and self._cashier.dialogs.current is None else None
        told, self._told = self._told, page
        if told is not None and told is not page and isValid(told):
            told.leave_free(0)
        if page is not None:
            below = page.mapTo(self._cashier, QPoint(0, page.height())).y()
            page.leave_free(max(0, below - self.y() + self._theme.px(SIDE)))


def _words() -> LetterWords:
    def tr(text: str) -> str:
        return QCoreApplication.translate("letters", text)

    return LetterWords(
        done=tr("Done"),
        space=tr("Space"),
        shift=tr("Capital letters"),
        backspace=tr("Backspace"),
        signs=tr("Digits and signs"),
        letters=tr("Letters"),
        accents=tr("Letters with accents"),
    )
