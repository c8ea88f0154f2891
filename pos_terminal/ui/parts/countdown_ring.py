"""The time left as a ring from 12 o'clock, shrinking clockwise; its own widget, so that only it repaints."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QAccessibleEvent, QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from pos_terminal.ui.text.amounts import clock_text
from pos_terminal.ui.theme import Theme

FULL = 360 * 16
TOP = 90 * 16
ANNOUNCED = frozenset({30, 10, 5})


def arc_span(left_s: int, whole_s: int) -> int:
    """Sixteenths of a degree still coloured; negative is clockwise for Qt, so the used part opens from 12 on."""
    if whole_s <= 0:
        return 0
    return FULL * max(0, min(left_s, whole_s)) // whole_s


class CountdownRing(QWidget):
    """Shows seconds as 0:38; normal, warning (last 10 s) or checking. Never mirrored."""

    def __init__(self, theme: Theme, size: int = 132, caption: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._size, self._caption = theme, size, caption
        self._left, self._whole, self._checking = 0, 1, False
        self._checking_caption = ""
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._look_again)

    def set_time(self, left_s: int, whole_s: int) -> None:
        """Seconds; tells a screen reader at 30, 10 and 5 s only."""
        changed = (left_s, whole_s, False) != (self._left, self._whole, self._checking)
        self._left, self._whole, self._checking = left_s, whole_s, False
        if not changed:
            return
        warning = left_s <= self._theme.tokens.timing["countdown_warn_s"]
        self.setProperty("state", "warning" if warning else "normal")
        self.setAccessibleName(f"{clock_text(left_s)} {self._caption}".strip())
        if left_s in ANNOUNCED:
            QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))
        self.update()

    def set_checking(self, caption: str) -> None:
        """The clock stands still while the outcome is being checked."""
        self._checking = True
        self._checking_caption = caption
        self.setProperty("state", "checking")
        self.setAccessibleName(caption)
        self.update()

    def set_caption(self, caption: str) -> None:
        self._caption = caption
        self.update()

    def set_size(self, size: int) -> None:
        self._size = size
        self._look_again()

    def _look_again(self) -> None:
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        side = self._theme.px(self._size)
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        side = min(self.width(), self.height())
        width = side / 11
        box = QRectF(0, 0, side, side).adjusted(width / 2, width / 2, -width / 2, -width / 2)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(self._theme.colour("surface_sunken"), width)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        painter.setPen(pen)
        painter.drawArc(box, 0, FULL)
        whole = QRect(0, 0, side, side)
        if self._checking:
            self._paint_checking(painter, whole)
        else:
            warning = self.property("state") == "warning"
            pen.setColor(self._theme.colour("warning_line" if warning else "accent"))
            painter.setPen(pen)
            painter.drawArc(box, TOP, -arc_span(self._left, self._whole))
            self._paint_words(painter, whole)
        painter.end()

    def _paint_words(self, painter: QPainter, box: QRect) -> None:
        font = QFont(self._theme.font("money_total"))
        font.setPixelSize(round(box.height() * (0.29 if self._caption else 0.31)))
        painter.setFont(font)
        warning = self.property("state") == "warning"
        painter.setPen(self._theme.colour("warning_line" if warning else "text"))
        lift = box.height() // 14 if self._caption else 0
        painter.drawText(box.translated(0, -lift), int(Qt.AlignmentFlag.AlignCenter), clock_text(self._left))
        if self._caption:
            self._paint_caption(painter, box, self._caption)

    def _paint_checking(self, painter: QPainter, box: QRect) -> None:
        side = box.height() * 3 // 10
        icon = self._theme.pixmap("refresh-cw", "text", side, self.devicePixelRatioF())
        painter.drawPixmap(box.center().x() - side // 2, box.center().y() - side * 4 // 5, icon)
        self._paint_caption(painter, box, self._checking_caption)

    def _paint_caption(self, painter: QPainter, box: QRect, caption: str) -> None:
        font = QFont(self._theme.font("caption"))
        font.setPixelSize(max(self._theme.text_px(12), box.height() // 10))
        painter.setFont(font)
        painter.setPen(self._theme.colour("text_muted"))
        height = QFontMetrics(font).height()
        place = QRect(box.left(), box.center().y() + box.height() // 8, box.width(), height)
        painter.drawText(place, int(Qt.AlignmentFlag.AlignCenter), caption)
