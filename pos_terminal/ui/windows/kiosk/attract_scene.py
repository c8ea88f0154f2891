"""The scene that invites: a round ground, the shop's goods upon it, floating slowly; still with reduced motion."""

from __future__ import annotations

import math

from PySide6.QtCore import QPointF, QRect, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QHideEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from pos_terminal.ui.windows.kiosk.booth import Booth

STEP_MS = 80
FLOAT = 12  # px of the design, up and down


class AttractScene(QWidget):
    """Shows up to three pictures; the first stands in the middle."""

    def __init__(self, booth: Booth, *, moves: bool = True) -> None:
        super().__init__()
        self._booth, self._moves = booth, moves
        self._pictures: tuple[tuple[str, str], ...] = ()
        self._at = 0
        self._timer = QTimer(self)
        self._timer.setInterval(STEP_MS)
        self._timer.timeout.connect(self._step)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        booth.pictures.arrived.connect(self._arrived)

    def set_pictures(self, pictures: tuple[tuple[str, str], ...]) -> None:
        """Names with the category of each."""
        if pictures != self._pictures:
            self._pictures = pictures
            self.update()

    def _arrived(self) -> None:
        self.update()

    def _step(self) -> None:
        self._at += STEP_MS
        self.update()

    def minimumSizeHint(self) -> QSize:
        return QSize(1, 1)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme = self._booth.theme
        width, height = self.width(), self.height()
        across = min(width * 78 // 100, height)
        centre = QPointF(width / 2, height / 2)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(_deeper(theme.colour("tile_coffee"), dark=theme.dark))
        painter.drawEllipse(centre, across / 2, across / 2)
        ratio = self.devicePixelRatioF()
        big, small = across * 70 // 100, across * 38 // 100
        places = (
            (centre.x() - big / 2, centre.y() - big * 0.56, big, 0.0),
            (centre.x() - across * 0.6, centre.y() + across * 0.1, small, 1.1),
            (centre.x() + across * 0.26, centre.y() + across * 0.1, small, 2.3),
        )
        loop = theme.tokens.motion["attract_loop_ms"]
        for (name, category), (x, y, side, phase) in zip(self._pictures, places, strict=False):
            lift = math.sin(2 * math.pi * self._at / loop + phase) * theme.px(FLOAT) if self._at else 0.0
            box = QRect(round(x), round(y + lift), int(side), int(side))
            self._booth.paint_picture(painter, box, name, category, ratio, parts=100)
        painter.end()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._moves and not self._booth.theme.reduced_motion:
            self._timer.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._timer.stop()
        self._at = 0


def _deeper(colour: QColor, *, dark: bool) -> QColor:
    """The ground's own colour a step on, so that the round stands out from it."""
    if dark:
        return colour.lighter(135)
    strong = min(1.0, colour.hslSaturationF() * 1.05)
    return QColor.fromHslF(colour.hslHueF(), strong, colour.lightnessF() * 0.93)
