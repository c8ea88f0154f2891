"""A filter with how many there are."""

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QFont, QPainter

from pos_terminal.ui.parts.chip import Chip
from pos_terminal.ui.parts.content import Icon, Piece, Words, paint_row, row_size
from pos_terminal.ui.theme import Theme

GAP = 6


class CountChip(Chip):
    """The count stands behind the word, lighter than it."""

    def __init__(self, theme: Theme, text: str, icon: str) -> None:
        self._count = ""
        super().__init__(theme, text, icon, check=False)

    def set_count(self, count: str) -> None:
        """A finished figure; empty while it is not known."""
        if count != self._count:
            self._count = count
            self.setAccessibleName(f"{self.text()} {count}".strip())
            self.look_again()

    @property
    def count(self) -> str:
        return self._count

    def paint_content(self, painter: QPainter, box: QRect) -> None:
        ink, gap = self.ink(), self.theme.px(GAP)
        paint_row(painter, self.theme, self._pieces(), box, gap, ink, ink, direction=self.layoutDirection())

    def _pieces(self) -> list[Piece]:
        pieces: list[Piece] = [Icon(self._icon, 17)] if self._icon else []
        pieces.append(Words(self.text(), self.theme.font("body_strong")))
        if self._count:
            light = QFont(self.theme.font("body_money"))
            pieces.append(Words(self._count, light))
        return pieces

    def sizeHint(self) -> QSize:
        row = row_size(self.theme, self._pieces(), self.theme.px(GAP))
        return QSize(max(row.width() + self.theme.px(28), self.theme.touch("min")), self.theme.touch("min"))
