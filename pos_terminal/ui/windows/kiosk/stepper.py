"""How many: less, the number, more. The last one is taken out by the bin."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from pos_terminal.ui.parts.fitted_label import FittedLabel
from pos_terminal.ui.windows.kiosk.booth import Booth
from pos_terminal.ui.windows.kiosk.buttons import KioskButton, touch

HEIGHT, CELL = 76, 84


class Stepper(QWidget):
    """Signals: less(), more()."""

    less = Signal()
    more = Signal()

    def __init__(self, booth: Booth) -> None:
        super().__init__()
        self._booth = booth
        self.minus = KioskButton(booth.theme, booth.taps, "minus", "step", height=HEIGHT, icon_px=34, quick=True)
        self.plus = KioskButton(booth.theme, booth.taps, "plus", "step", height=HEIGHT, icon_px=34, quick=True)
        self.count = FittedLabel(booth.theme, "kiosk_label", weight=600, align=Qt.AlignmentFlag.AlignCenter)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for part in (self.minus, self.count, self.plus):
            row.addWidget(part)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.minus.clicked.connect(self.less)
        self.plus.clicked.connect(self.more)

    def show_count(self, count: int, name: str, *, bin_at_one: bool = True) -> None:
        self.count.set_amount(str(count))
        self.minus.set_icon("trash-2" if count <= 1 and bin_at_one else "minus")
        self.minus.setAccessibleName(self.tr("One {name} less").replace("{name}", name))
        self.plus.setAccessibleName(self.tr("One {name} more").replace("{name}", name))

    def measure(self) -> None:
        theme = self._booth.theme
        cell, height = touch(theme, CELL), touch(theme, HEIGHT)
        for button in (self.minus, self.plus):
            button.setFixedSize(cell, height)
        self.count.setFixedSize(max(theme.px(CELL), 48), height)
        self.count.measure()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._booth.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        line = max(1, theme.px(2))
        painter.setPen(QPen(theme.colour("border_strong"), line))
        painter.setBrush(theme.colour("surface"))
        radius = theme.radius("kiosk_control")
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(line / 2, line / 2, -line / 2, -line / 2), radius, radius)
        for x in (self.count.x(), self.count.geometry().right()):
            painter.drawLine(x, line, x, self.height() - line)
        painter.end()
