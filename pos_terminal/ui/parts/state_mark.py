"""The big mark of an outcome, drawn: circle, octagon, hourglass, shield or triangle."""

import itertools

from PySide6.QtCore import Property, QEasingCurve, QPointF, QPropertyAnimation, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from pos_terminal.ui.theme import Theme

# on a grid of 64, as the fill and the figure of each state
OCTAGON = ((20, 3), (44, 3), (61, 20), (61, 44), (44, 61), (20, 61), (3, 44), (3, 20))
CHECK = ((19, 33), (28, 42), (46, 23))
SHAPES = {
    "approved": ("circle", "check"),
    "recovered": ("circle", "check"),
    "declined": ("octagon", "cross"),
    "expired": ("circle", "hourglass"),
    "cancelled": ("circle", "ban"),
    "held": ("circle", "lock"),
    "open": ("circle", "clock"),
    "refunded": ("circle", "undo-2"),
    "unknown": ("shield", "question"),
    "fault": ("triangle", "bang"),
    "waiting": ("circle", "smartphone"),
    "loyalty": ("circle", "gift"),
}


class StateMark(QWidget):
    """Says an outcome by shape and colour; the check mark draws itself once in 420 ms. Never mirrored."""

    def __init__(self, theme: Theme, size: int = 64, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._size, self._state, self._drawn = theme, size, "", 1.0
        self._motion = QPropertyAnimation(self, b"drawn", self)
        self._motion.setStartValue(0.0)
        self._motion.setEndValue(1.0)
        self._motion.setEasingCurve(QEasingCurve.Type.OutCubic)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._look_again)

    def set_state(self, state: str, animate: bool = True) -> None:
        """A state of tokens.json; showing the same state again moves nothing."""
        if state == self._state:
            return
        self._state = state
        self.setProperty("state", state)
        self.setAccessibleName(self._theme.state(state).word if state else "")
        self._motion.stop()
        self._drawn = 1.0
        duration = self._theme.ms("success_ms")
        if animate and duration and SHAPES.get(state, ("", ""))[1] == "check":
            self._motion.setDuration(duration)
            self._motion.start()
        self.update()

    def set_size(self, size: int) -> None:
        self._size = size
        self._look_again()

    def _look_again(self) -> None:
        self.updateGeometry()
        self.update()

    def _get_drawn(self) -> float:
        return self._drawn

    def _set_drawn(self, part: float) -> None:
        self._drawn = part
        self.update()

    drawn = Property(float, _get_drawn, _set_drawn)

    def sizeHint(self) -> QSize:
        side = self._theme.px(self._size)
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._state:
            return
        shape, figure = SHAPES.get(self._state, ("circle", self._theme.state(self._state).icon))
        colour = self._theme.state(self._state).colour
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = min(self.width(), self.height())
        painter.translate((self.width() - side) / 2, (self.height() - side) / 2)
        painter.scale(side / 64, side / 64)
        painter.setBrush(self._theme.colour(colour))
        edge = QPen(self._theme.colour(colour), 3)
        edge.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(edge if shape in ("triangle", "octagon") else Qt.PenStyle.NoPen)
        painter.drawPath(shape_path(shape))
        self._paint_figure(painter, figure, f"on_{colour}")
        painter.end()

    def _paint_figure(self, painter: QPainter, figure: str, ink: str) -> None:
        pen = QPen(self._theme.colour(ink), 6.5)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        match figure:
            case "check":
                painter.drawPolyline(part_of(CHECK, self._drawn))
            case "cross":
                painter.drawLine(QPointF(22, 22), QPointF(42, 42))
                painter.drawLine(QPointF(42, 22), QPointF(22, 42))
            case "question":
                curve = QPainterPath(QPointF(24, 25))
                curve.cubicTo(24, 12.5, 41, 13.5, 41, 24)
                curve.cubicTo(41, 31, 32, 31, 32, 38)
                pen.setWidthF(5.5)
                painter.setPen(pen)
                painter.drawPath(curve)
                self._dot(painter, ink, 46.5, 3.4)
            case "bang":
                pen.setWidthF(5.5)
                painter.setPen(pen)
                painter.drawLine(QPointF(32, 25), QPointF(32, 38))
                self._dot(painter, ink, 48, 3.3)
            case "hourglass":
                self._hourglass(painter, pen)
            case _:
                picture = self._theme.pixmap(figure, ink, 34, self.devicePixelRatioF() * self.width() / 64)
                painter.drawPixmap(QPointF(15, 15), picture)

    def _hourglass(self, painter: QPainter, pen: QPen) -> None:
        pen.setWidthF(4.5)
        painter.setPen(pen)
        painter.drawLine(QPointF(20.5, 16), QPointF(43.5, 16))
        painter.drawLine(QPointF(20.5, 48), QPointF(43.5, 48))
        glass = QPainterPath(QPointF(24.5, 16))
        glass.cubicTo(24.5, 26, 32, 27, 32, 32)
        glass.cubicTo(32, 37, 24.5, 38, 24.5, 48)
        glass.moveTo(39.5, 16)
        glass.cubicTo(39.5, 26, 32, 27, 32, 32)
        glass.cubicTo(32, 37, 39.5, 38, 39.5, 48)
        painter.drawPath(glass)

    def _dot(self, painter: QPainter, ink: str, y: float, radius: float) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour(ink))
        painter.drawEllipse(QPointF(32, y), radius, radius)


def shape_path(shape: str) -> QPainterPath:
    """The fill on a grid of 64."""
    path = QPainterPath()
    match shape:
        case "octagon":
            path.addPolygon(QPolygonF([QPointF(x, y) for x, y in OCTAGON]))
            path.closeSubpath()
        case "triangle":
            path.addPolygon(QPolygonF([QPointF(32, 6), QPointF(61.5, 57), QPointF(2.5, 57)]))
            path.closeSubpath()
        case "shield":
            path.moveTo(32, 0)
            path.cubicTo(40, 6, 48, 9, 56, 9.5)
            path.quadTo(59.5, 10, 59.5, 13.5)
            path.lineTo(59.5, 30)
            path.cubicTo(59.5, 47, 47, 58.5, 32, 64)
            path.cubicTo(17, 58.5, 4.5, 47, 4.5, 30)
            path.lineTo(4.5, 13.5)
            path.quadTo(4.5, 10, 8, 9.5)
            path.cubicTo(16, 9, 24, 6, 32, 0)
        case _:
            path.addEllipse(QRectF(1, 1, 62, 62))
    return path


def part_of(points: tuple[tuple[int, int], ...], part: float) -> QPolygonF:
    """The first part (0 to 1) of a line through the points, by length."""
    dots = [QPointF(x, y) for x, y in points]
    lengths = [((b - a).x() ** 2 + (b - a).y() ** 2) ** 0.5 for a, b in itertools.pairwise(dots)]
    left = sum(lengths) * part
    line = [dots[0]]
    for start, end, length in zip(dots, dots[1:], lengths, strict=False):
        if left <= length:
            return QPolygonF([*line, start + (end - start) * (left / length)])
        line.append(end)
        left -= length
    return QPolygonF(line)
