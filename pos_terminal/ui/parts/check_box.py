"""A check box and a switch, painted from tokens."""

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QStyle, QWidget

from pos_terminal.ui.theme import Theme


class Toggle(QAbstractButton):
    """What check box and switch share: a mark before the words, one target of 48 px."""

    mark = QSize(24, 24)

    def __init__(self, theme: Theme, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.setCheckable(True)
        self.setText(text)
        self.setAccessibleName(text)
        theme.changed.connect(self.updateGeometry)

    def paint_mark(self, painter: QPainter, place: QRect) -> None:
        """For the two to fill in."""

    def sizeHint(self) -> QSize:
        words = QFontMetrics(self.theme.font("body")).horizontalAdvance(self.text())
        gap = self.theme.px(10) if self.text() else 0
        return QSize(self.theme.px(self.mark.width()) + gap + words + 2, self.theme.touch("min"))

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        size = QSize(theme.px(self.mark.width()), theme.px(self.mark.height()))
        place = QRect(QPoint(0, (self.height() - size.height()) // 2), size)
        self.paint_mark(painter, QStyle.visualRect(self.layoutDirection(), self.rect(), place))
        painter.setFont(theme.font("body"))
        painter.setPen(theme.colour("text" if self.isEnabled() else "text_disabled"))
        words = QRect(size.width() + theme.px(10), 0, self.width(), self.height())
        align = QStyle.visualAlignment(
            self.layoutDirection(), Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        )
        painter.drawText(QStyle.visualRect(self.layoutDirection(), self.rect(), words), int(align), self.text())
        painter.end()


class CheckBox(Toggle):
    """Ticked is blue with a check mark."""

    def paint_mark(self, painter: QPainter, place: QRect) -> None:
        theme, radius = self.theme, self.theme.radius("small")
        checked = self.isChecked()
        edge = "text_disabled" if not self.isEnabled() else "accent" if checked else "border_strong"
        painter.setPen(QPen(theme.colour(edge), theme.px(2)))
        painter.setBrush(theme.colour(edge if checked else "surface"))
        painter.drawRoundedRect(QRectF(place).adjusted(1, 1, -1, -1), radius, radius)
        if checked:
            side = theme.px(18)
            picture = theme.pixmap("check", "on_accent", side, self.devicePixelRatioF())
            inset = (place.width() - side) // 2
            painter.drawPixmap(place.topLeft() + QPoint(inset, inset), picture)


class Switch(Toggle):
    """On is blue with the knob at the end."""

    mark = QSize(52, 32)

    def paint_mark(self, painter: QPainter, place: QRect) -> None:
        theme = self.theme
        on = self.isChecked() != self.isRightToLeft()
        track = "text_disabled" if not self.isEnabled() else "accent" if self.isChecked() else "border_strong"
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour(track))
        painter.drawRoundedRect(place, place.height() / 2, place.height() / 2)
        inset = theme.px(4)
        side = place.height() - 2 * inset
        x = place.right() + 1 - inset - side if on else place.left() + inset
        painter.setBrush(theme.colour("on_accent" if self.isChecked() else "surface"))
        painter.drawEllipse(x, place.top() + inset, side, side)
