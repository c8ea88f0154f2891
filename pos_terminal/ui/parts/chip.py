"""A small choice among few: category, filter, reason."""

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from pos_terminal.ui.parts.content import Hint, Icon, Piece, Words, paint_row, row_size, spoken
from pos_terminal.ui.parts.painted_button import PaintedButton
from pos_terminal.ui.theme import Theme


class Chip(PaintedButton):
    """Chosen is dark with, where it has no icon of its own, a check mark (colour is never alone)."""

    def __init__(
        self,
        theme: Theme,
        text: str,
        icon: str = "",
        hint: str = "",
        kind: str = "chip",
        check: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, kind, parent)
        self._icon, self._hint, self._check = icon, hint, check
        self.set_words(text)

    def set_words(self, text: str) -> None:
        self.setText(text)
        spoken(self, text, self._hint)
        self.look_again()

    def paint_content(self, painter: QPainter, box: QRect) -> None:
        paint_row(
            painter,
            self.theme,
            self._pieces(),
            box,
            self.theme.px(8),
            self.ink(),
            self.hint_ink(),
            direction=self.layoutDirection(),
        )

    def _pieces(self) -> list[Piece]:
        icon = self._icon or ("check" if self.is_chosen() and self._check else "")
        pieces: list[Piece] = [Icon(icon, 18)] if icon else []
        pieces.append(Words(self.text(), self.theme.font("body_strong")))
        if self._hint and self.theme.show_shortcuts and not self.is_chosen():
            pieces.append(Hint(self._hint))
        return pieces

    def sizeHint(self) -> QSize:
        row = row_size(self.theme, self._pieces(), self.theme.px(8))
        return QSize(row.width() + self.theme.px(34), self.theme.touch("min"))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()
