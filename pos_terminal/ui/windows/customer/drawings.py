"""Small drawings of the customer's window: the shop's mark, a phone, a step's number, the bar of waiting."""

from PySide6.QtCore import QAbstractAnimation, QEasingCurve, QPointF, QRect, QRectF, QSize, Qt, QVariantAnimation
from PySide6.QtGui import QColor, QFont, QHideEvent, QPainter, QPainterPath, QPaintEvent, QPen, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from pos_terminal.ui.theme import Theme

PHONE = QRectF(0, 0, 132, 228)


class Drawing(QWidget):
    """A painted square or box of fixed size, in px of the design."""

    def __init__(self, theme: Theme, width: int, height: int = 0, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme, self._wide, self._high = theme, width, height or width
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._look_again)

    def _look_again(self) -> None:
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(self._wide), self.theme.px(self._high))

    def painter(self) -> QPainter:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        return painter

    def box(self, painter: QPainter, ground: str, radius: int) -> None:
        """Fill the whole widget with a token's colour."""
        painter.setBrush(self.theme.colour(ground))
        painter.drawRoundedRect(QRectF(self.rect()), self.theme.px(radius), self.theme.px(radius))


class IconTile(Drawing):
    """An icon or a picture in a filled, rounded box."""

    def __init__(
        self, theme: Theme, size: int, icon: str, ink: str, ground: str, radius: int = 14, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, size, parent=parent)
        self._icon, self._ink, self._ground, self._radius, self._picture = icon, ink, ground, radius, ""

    def set_picture(self, name: str) -> None:
        """A picture of the shop instead of the icon; the icon stays when there is none of that name."""
        self._picture = name
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = self.painter()
        self.box(painter, self._ground, self._radius)
        ratio = self.devicePixelRatioF()
        side = self.width() * 11 // 16
        picture = self.theme.picture(self._picture, side, side, ratio)
        if picture.isNull():
            side = self.width() // 2
            picture = self.theme.pixmap(self._icon, self._ink, side, ratio)
        painter.drawPixmap((self.width() - side) // 2, (self.height() - side) // 2, picture)
        painter.end()


class WayTile(IconTile):
    """A way to pay on the idle page: an icon in an outlined box."""

    def box(self, painter: QPainter, ground: str, radius: int) -> None:
        painter.setPen(QPen(self.theme.colour("border"), 1))
        painter.setBrush(self.theme.colour(ground))
        edge = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(edge, self.theme.px(radius), self.theme.px(radius))


class StepNumber(Drawing):
    """The number of a step in a ring; never mirrored."""

    def __init__(self, theme: Theme, number: int, parent: QWidget | None = None) -> None:
        super().__init__(theme, 36, parent=parent)
        self._number = number

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = self.painter()
        line = max(1.5, self.theme.scale / 50)
        painter.setPen(QPen(self.theme.colour("text"), line))
        painter.drawEllipse(QRectF(self.rect()).adjusted(line / 2, line / 2, -line / 2, -line / 2))
        font = QFont(self.theme.font("money_line"))
        font.setPixelSize(self.height() // 2)
        painter.setFont(font)
        painter.drawText(self.rect(), int(Qt.AlignmentFlag.AlignCenter), str(self._number))
        painter.end()


class PhonePicture(Drawing):
    """A phone with the amount and a green button: what the customer sees in the hand; never mirrored."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, 132, 228, parent)
        self._amount = ""

    def set_amount(self, text: str) -> None:
        self._amount = text
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = self.painter()
        paint_phone(painter, self.theme, QRectF(self.rect()), self._amount)
        painter.end()


def paint_phone(painter: QPainter, theme: Theme, place: QRectF, amount: str) -> None:
    """Paint the phone into the place, whose sides stand 132 to 228."""
    painter.save()
    painter.translate(place.topLeft())
    painter.scale(place.width() / PHONE.width(), place.height() / PHONE.height())
    ink = theme.colour("text")
    painter.setPen(QPen(ink, 5))
    painter.setBrush(theme.colour("surface"))
    painter.drawRoundedRect(PHONE.adjusted(2.5, 2.5, -2.5, -2.5), 22, 22)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink)
    painter.drawRoundedRect(QRectF(48, 17, 36, 6), 3, 3)
    if amount:
        font = QFont(theme.font("customer_line"))
        font.setPixelSize(21)
        painter.setFont(font)
        width = painter.fontMetrics().horizontalAdvance(amount)
        if width > 112:
            font.setPixelSize(21 * 112 // width)
            painter.setFont(font)
        painter.setPen(ink)
        painter.drawText(QRectF(6, 70, 120, 34), int(Qt.AlignmentFlag.AlignCenter), amount)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour("success"))
    painter.drawRoundedRect(QRectF(24, 112, 84, 40), 20, 20)
    pen = QPen(theme.colour("on_success"), 3)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPolyline([QPointF(57, 132), QPointF(63, 138), QPointF(75, 126)])
    painter.restore()


class SweepBar(Drawing):
    """Says that something is being checked: a part sweeps along the bar; it stands still with reduced motion."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, 360, 12, parent)
        self._tone = "warning_line"
        self._motion = QVariantAnimation(self)
        self._motion.setKeyValueAt(0.0, 0.0)
        self._motion.setKeyValueAt(0.5, 1.0)
        self._motion.setKeyValueAt(1.0, 0.0)
        self._motion.setEasingCurve(QEasingCurve.Type.InOutSine)
        self._motion.setDuration(3200)
        self._motion.setLoopCount(-1)
        self._motion.valueChanged.connect(self._moved)

    def set_tone(self, colour: str) -> None:
        self._tone = colour
        self.update()

    def _moved(self, _part: object) -> None:
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = self.painter()
        whole = QRectF(self.rect())
        path = QPainterPath()
        path.addRoundedRect(whole, whole.height() / 2, whole.height() / 2)
        painter.setClipPath(path)
        painter.fillRect(self.rect(), self._track())
        part = 0.5
        if self._motion.state() == QAbstractAnimation.State.Running:
            part = float(self._motion.currentValue() or 0.0)
        width = whole.width() / 3
        painter.setBrush(self.theme.colour(self._tone))
        painter.drawRoundedRect(
            QRectF((whole.width() - width) * part, 0, width, whole.height()), whole.height() / 2, whole.height() / 2
        )
        painter.end()

    def _track(self) -> QColor:
        return self.theme.colour("surface_sunken")

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self.theme.reduced_motion:
            self._motion.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._motion.stop()


class OfferPicture(Drawing):
    """The picture of the shop's offer, or a phone while the shop has none."""

    def __init__(self, theme: Theme, picture: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, 256, 256, parent)
        self._picture = picture
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)

    def minimumSizeHint(self) -> QSize:
        return QSize(self.theme.px(60), self.theme.px(60))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = self.painter()
        side = min(self.width(), self.height())
        place = QRect(self.width() - side if not self.isRightToLeft() else 0, self.height() - side, side, side)
        picture = self.theme.picture(self._picture, side, side, self.devicePixelRatioF())
        if picture.isNull():
            width = side * PHONE.width() / PHONE.height()
            paint_phone(painter, self.theme, QRectF(place.center().x() - width / 2, place.top(), width, side), "")
        else:
            painter.drawPixmap(place.topLeft(), picture)
        painter.end()
