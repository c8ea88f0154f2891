"""The titles above the columns of the payments list."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QHeaderView, QStyle, QWidget

from pos_terminal.ui.theme import Theme
from pos_terminal.ui.windows.cashier.payments.payment_rows import Column, title_of
from pos_terminal.ui.windows.cashier.payments.row_painter import GAP, SIDE

HEIGHT = 41


def head_font(theme: Theme) -> QFont:
    font = QFont(theme.font("caption"))
    font.setWeight(QFont.Weight.DemiBold)
    return font


class TableHead(QHeaderView):
    """Words stand where the cells' words stand; nothing here is pressed."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._theme = theme
        self.setProperty("frame", "none")
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setMinimumSectionSize(1)
        self.setFixedHeight(max(theme.px(HEIGHT), theme.text_px(HEIGHT)))
        self.setHighlightSections(False)
        self.setSectionsClickable(False)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def paintSection(self, painter: QPainter, rect: QRect, logical_index: int) -> None:
        theme = self._theme
        painter.save()
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), theme.colour("border"))
        start = theme.px(SIDE if logical_index == Column.TIME else GAP)
        end = theme.px(SIDE if logical_index == Column.AMOUNT else GAP)
        direction = self.layoutDirection()
        if direction is Qt.LayoutDirection.RightToLeft:
            start, end = end, start
        at_end = logical_index >= Column.REFUNDED
        side = QStyle.visualAlignment(direction, Qt.AlignmentFlag.AlignRight if at_end else Qt.AlignmentFlag.AlignLeft)
        painter.setFont(head_font(theme))
        painter.setPen(theme.colour("text_muted"))
        flags = int(side | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine)
        painter.drawText(rect.adjusted(start, 0, -end, 0), flags, title_of(logical_index))
        painter.restore()
