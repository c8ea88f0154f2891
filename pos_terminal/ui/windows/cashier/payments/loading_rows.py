"""Where the list will stand while it is read: flat bars, and after a while a word and another try."""

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QStyle, QWidget

from pos_terminal.ui.parts.action_button import ActionButton
from pos_terminal.ui.theme import set_surface
from pos_terminal.ui.windows.cashier.page import column, label, row
from pos_terminal.ui.windows.cashier.station import Station

ROW, SIDE, BAR = 54, 20, 14
BARS = ((0, 8), (13, 9), (25, 20), (49, 16), (84, 16))  # where and how wide, in hundredths of the row


class LoadingRows(QWidget):
    """`payments_loading`, `payments_again_button`. Signal: again_asked()."""

    again_asked = Signal()

    def __init__(self, station: Station, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme = station.theme
        px = theme.px
        self._theme = theme
        self.setObjectName("payments_loading")
        self.setAccessibleName(self.tr("Reading payments"))
        self._words = label(self.tr("Still loading…"), "label")
        self._again = ActionButton(theme, self.tr("Try again"), "refresh-cw")
        self._again.setObjectName("payments_again_button")
        self._card = QWidget()
        set_surface(self._card, "card")
        self._card.setLayout(row(self._words, self._again, spacing=px(16), margins=(px(24), px(16), px(24), px(16))))
        self.setLayout(column(0, row(0, self._card, 0), 0))
        self._again.clicked.connect(self.again_asked)
        self.set_slow(False)

    def set_slow(self, slow: bool) -> None:
        self._card.setVisible(slow)

    def paintEvent(self, event: QPaintEvent) -> None:
        px = self._theme.px
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("surface_sunken"))
        room = self.width() - px(2 * SIDE)
        for top in range(0, self.height(), px(ROW)):
            for start, wide in BARS:
                left = px(SIDE) + room * start // 100
                bar = QRect(left, top + px((ROW - BAR) // 2), room * wide // 100, px(BAR))
                seen = QStyle.visualRect(self.layoutDirection(), self.rect(), bar)
                painter.drawRoundedRect(seen, px(4), px(4))
        painter.end()

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(600), self._theme.px(300))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(320), self._theme.px(100))
