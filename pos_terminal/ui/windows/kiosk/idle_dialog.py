"""Asks whether anybody is still there before a basket is cleared."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from pos_terminal.ui.parts.countdown_ring import FULL, TOP, arc_span
from pos_terminal.ui.parts.fitted_label import FittedLabel
from pos_terminal.ui.windows.kiosk.booth import Booth
from pos_terminal.ui.windows.kiosk.buttons import KioskButton
from pos_terminal.ui.windows.kiosk.form import Form
from pos_terminal.ui.windows.kiosk.sheet import Sheet

RING = 240


class SecondsRing(QWidget):
    """The seconds that are left, in the colour of a warning."""

    def __init__(self, booth: Booth) -> None:
        super().__init__()
        self._booth, self._left, self._whole = booth, 0, 1
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_time(self, left_s: int, whole_s: int) -> None:
        self._left, self._whole = left_s, max(1, whole_s)
        self.setAccessibleName(str(left_s))
        self.update()

    def sizeHint(self) -> QSize:
        side = self._booth.theme.px(RING)
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._booth.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = min(self.width(), self.height())
        width = side / 11
        box = QRectF(0, 0, side - width, side - width)
        box.moveCenter(QPointF(self.width() / 2, self.height() / 2))
        pen = QPen(theme.colour("surface_sunken"), width)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        painter.setPen(pen)
        painter.drawArc(box, 0, FULL)
        pen.setColor(theme.colour("warning_line"))
        painter.setPen(pen)
        painter.drawArc(box, TOP, -arc_span(self._left, self._whole))
        font = theme.font("kiosk_total")
        font.setPixelSize(side * 38 // 100)
        painter.setFont(font)
        painter.setPen(theme.colour("text"))
        painter.drawText(self.rect(), int(Qt.AlignmentFlag.AlignCenter), str(self._left))
        painter.end()


class IdleDialog(Sheet):
    """`kiosk_idle_dialog`, `kiosk_continue_button`, `kiosk_idle_start_over_button`. Signals: stayed(), gone()."""

    stayed = Signal()
    gone = Signal()

    def __init__(self, booth: Booth, window: QWidget) -> None:
        super().__init__(booth, window, "kiosk_idle_dialog")
        theme, taps, centre = booth.theme, booth.taps, Qt.AlignmentFlag.AlignCenter
        self._ring = SecondsRing(booth)
        self._title = FittedLabel(theme, "kiosk_title", size=64, wrap=True, align=centre)
        self._words = FittedLabel(theme, "kiosk_body", size=32, weight=400, wrap=True, align=centre)
        self.on = KioskButton(theme, taps, "check", "primary")
        self.over = KioskButton(theme, taps, "x", height=112)
        for part in (self._ring, self._title, self._words, self.on, self.over):
            self.body.addWidget(part)
        self._title.setObjectName("kiosk_idle_title_label")
        self._words.setObjectName("kiosk_idle_message_label")
        self.on.setObjectName("kiosk_continue_button")
        self.over.setObjectName("kiosk_idle_start_over_button")
        self.on.clicked.connect(self.stayed)
        self.missed.connect(self.stayed)
        self.over.clicked.connect(self.gone)

    def show_time(self, left_s: int, whole_s: int) -> None:
        self._ring.set_time(left_s, whole_s)
        self._title.set_words(self.tr("Still there?"))
        self._words.set_words(self.tr("We will clear your basket in {n} s.").replace("{n}", str(left_s)))
        self.on.set_words(self.tr("Continue"))
        self.over.set_words(self.tr("Start over"))
        self.setAccessibleName(self._title.text())
        if not self.is_open():
            self.open()

    def measure(self, form: Form) -> None:
        self._ring.setFixedHeight(self.theme.px(RING))
        for button in (self.on, self.over):
            button.look_again()
        super().measure(form)
