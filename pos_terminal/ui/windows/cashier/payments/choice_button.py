"""A button that shows what is chosen and opens the choice."""

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QPainter

from pos_terminal.ui.parts.action_button import ActionButton
from pos_terminal.ui.parts.content import Icon, Piece, Words, paint_row, row_size
from pos_terminal.ui.theme import Theme

GAP = 12


class ChoiceButton(ActionButton):
    """Words and, behind them, the sign that more is below."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, "", style="body_strong")

    def paint_content(self, painter: QPainter, box: QRect) -> None:
        ink, gap = self.ink(), self.theme.px(GAP)
        paint_row(painter, self.theme, self._pieces(), box, gap, ink, ink, direction=self.layoutDirection())

    def _pieces(self) -> list[Piece]:
        return [Words(self.text(), self.theme.font("body_strong")), Icon("chevron-down", 18)]

    def sizeHint(self) -> QSize:
        row = row_size(self.theme, self._pieces(), self.theme.px(GAP))
        return QSize(row.width() + self.theme.px(36), max(self.theme.touch("min"), row.height() + self.theme.px(16)))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()
