"""A product to tap: name, price, picture, how many are in the basket."""

from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QStyle, QWidget

from pos_terminal.ui.parts.content import Icon, Words, paint_piece, piece_size
from pos_terminal.ui.parts.elided_label import break_lines
from pos_terminal.ui.parts.tints import TINTS
from pos_terminal.ui.theme import Theme

PICTURE = 44


@dataclass(frozen=True, slots=True)
class TileLook:
    """What a tile shows; price and count are finished text, tint one of TINTS or empty."""

    name: str
    price: str
    picture: str = ""
    tint: str = ""
    count: str = ""
    sold_out: str = ""  # the words; empty while it is to be had
    code: str = ""  # what the window sends; never shown


class ProductTile(QAbstractButton):
    """Signal: clicked(); a sold-out tile still answers, so that the window can say so."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._look = TileLook("", "")
        self._lines: list[str] = []
        self._lines_for: tuple[str, int] = ("", 0)
        self.setProperty("kind", "tile")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        theme.changed.connect(self._look_again)

    def show_product(self, look: TileLook) -> None:
        """Everything from the look, every time; the same look costs nothing."""
        if look == self._look:
            return
        self._look = look
        self.setText(look.name)
        words = (look.name, look.sold_out or look.price, look.count)
        self.setAccessibleName(", ".join(word for word in words if word))
        self.setProperty("state", "sold-out" if look.sold_out else "")
        self.update()

    def look(self) -> TileLook:
        return self._look

    def _look_again(self) -> None:
        self._lines_for = ("", 0)
        self.updateGeometry()
        self.update()

    def _seen(self, place: QRect) -> QRect:
        return QStyle.visualRect(self.layoutDirection(), self.rect(), place)

    def _fill(self) -> str:
        if self._look.sold_out:
            return "surface_sunken"
        return f"tile_{self._look.tint}" if self._look.tint in TINTS else "surface"

    def _name_lines(self, width: int) -> list[str]:
        if self._lines_for != (self._look.name, width):
            self._lines = break_lines(self._look.name, self._theme.font("body_strong"), max(1, width), 2)
            self._lines_for = (self._look.name, width)
        return self._lines

    def _paint_name(self, painter: QPainter, pad: int, badge: int) -> None:
        font = self._theme.font("body_strong")
        step = max(self._theme.text_px(19), QFontMetrics(font).height())
        painter.setFont(font)
        painter.setPen(self._theme.colour("text_muted" if self._look.sold_out else "text"))
        align = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        y = self._theme.px(11)
        for line in self._name_lines(self.width() - 2 * pad - badge):
            painter.drawText(self._seen(QRect(pad, y, self.width() - 2 * pad, step)), int(self._visual(align)), line)
            y += step

    def _visual(self, align: Qt.AlignmentFlag) -> Qt.AlignmentFlag:
        return QStyle.visualAlignment(self.layoutDirection(), align)

    def _paint_foot(self, painter: QPainter, pad: int) -> None:
        height = self._theme.px(20)
        place = QRect(pad, self.height() - height - self._theme.px(10), self.width() - 2 * pad, height)
        muted = self._theme.colour("text_muted")
        if self._look.sold_out:
            words = Words(self._look.sold_out, self._theme.font("body_small"))
            side = piece_size(self._theme, Icon("ban", 16))
            icon = QRect(place.topLeft() + QPoint(0, (height - side.height()) // 2), side)
            paint_piece(painter, self._theme, Icon("ban", 16), self._seen(icon), muted, muted)
            size = piece_size(self._theme, words)
            text = QRect(icon.right() + self._theme.px(4), place.top(), size.width(), height)
            paint_piece(painter, self._theme, words, self._seen(text), muted, muted)
            return
        painter.setFont(self._theme.font("money_sub"))
        painter.setPen(muted)
        align = self._visual(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        painter.drawText(self._seen(place), int(align), self._look.price)

    def _paint_picture(self, painter: QPainter) -> None:
        room = min(self.width() * 32 // 100, self.height() * 44 // 100)
        side = max(self._theme.px(PICTURE), min(room, self._theme.px(84)))
        picture = self._theme.picture(self._look.picture, side, side, self.devicePixelRatioF())
        if picture.isNull():
            return
        edge = self._theme.px(8)
        place = QRect(self.width() - side - edge, self.height() - side - edge, side, side)
        painter.setOpacity(0.45 if self._look.sold_out else 1.0)
        painter.drawPixmap(self._seen(place).topLeft(), picture)
        painter.setOpacity(1.0)

    def _paint_count(self, painter: QPainter, side: int) -> None:
        place = self._seen(QRect(self.width() - side, 0, side, self._theme.px(28)))
        radius = self._theme.radius("control")
        patch = QPainterPath()  # the tile's own clip rounds the outer corner, this the one across
        left = place.left() - (2 * radius if self.isRightToLeft() else 0)
        patch.addRoundedRect(left, -2 * radius, place.width() + 2 * radius, place.height() + 2 * radius, radius, radius)
        painter.fillPath(patch, self._theme.colour("accent"))
        painter.setFont(self._theme.font("body_strong"))
        painter.setPen(self._theme.colour("on_accent"))
        painter.drawText(place, int(Qt.AlignmentFlag.AlignCenter), self._look.count)

    def _count_width(self) -> int:
        if not self._look.count:
            return 0
        wide = QFontMetrics(self._theme.font("body_strong")).horizontalAdvance(self._look.count)
        return max(self._theme.px(28), wide + self._theme.px(14))

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(148), self._theme.px(110))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(112), self._theme.px(92))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        radius = self._theme.radius("card")
        box = QPainterPath()
        box.addRoundedRect(QRectF(self.rect()), radius, radius)
        painter.fillPath(box, self._theme.colour(self._fill()))
        painter.setClipPath(box)
        pad, badge = self._theme.px(12), self._count_width()
        self._paint_picture(painter)
        self._paint_name(painter, pad, max(0, badge - pad + self._theme.px(4)))
        self._paint_foot(painter, pad)
        if badge:
            self._paint_count(painter, badge)
        if self.isDown():
            shade = self._theme.colour("text")
            painter.setOpacity(0.08)
            painter.fillRect(self.rect(), shade)
        painter.end()
