"""Paints one line of the basket: picture, name, how it is reckoned, amount."""

from PySide6.QtCore import (
    QEasingCurve,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    QVariantAnimation,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from pos_terminal.app.views import LineView
from pos_terminal.ui.parts.text_sizes import shrunk
from pos_terminal.ui.parts.tints import ground_of
from pos_terminal.ui.text.amounts import MINUS, amount_text, isolated, quantity_text
from pos_terminal.ui.text.languages import Spoken
from pos_terminal.ui.theme import Theme

Index = QModelIndex | QPersistentModelIndex
ROW, SIDE, PICTURE = 78, 12, 56
PIECE = 1000


class LineTexts(Spoken, QObject):
    """The words of a line in the shop's currency and language."""

    def __init__(self, locale: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.locale = locale
        self.currency = "EUR"
        self.mirrored = False

    def amount(self, minor: int) -> str:
        return self._kept(amount_text(minor, self.currency, self.locale))

    def below(self, line: LineView) -> str:
        """Quantity and price, or what was taken off; empty for one piece at its price."""
        price = self.amount(line.unit_price)
        quantity = self._kept(quantity_text(line.quantity, line.unit, self.locale))
        if line.weighed:
            reckoned = self.tr("{weight} × {price}/{unit}").replace("{unit}", line.unit)
        elif line.quantity != PIECE:
            reckoned = self.tr("{weight} × {price}")
        elif line.discount:
            reckoned = "{price}"
        else:
            return ""
        text = reckoned.replace("{weight}", quantity).replace("{price}", price)
        if not line.discount:
            return text
        percent = f"{MINUS}{line.discount_percent / 100:g} %"
        off = self._kept(percent) if line.discount_percent else self.amount(-line.discount)
        return f"{text} · {line.discount_reason} {off}".replace("  ", " ")

    def spoken(self, line: LineView) -> str:
        return ", ".join(part for part in (line.name, self.below(line), self.amount(line.amount)) if part)

    def _kept(self, text: str) -> str:
        return isolated(text) if self.mirrored else text


class LineDelegate(QStyledItemDelegate):
    """Rows of 78 px; the newest is outlined, and its tint fades out over 260 ms."""

    def __init__(self, theme: Theme, texts: LineTexts, parent: QAbstractItemView) -> None:
        super().__init__(parent)
        self._theme, self._texts, self._view = theme, texts, parent
        self._newest, self._newest_row = "", -1
        self._room = False
        self._fading = QVariantAnimation(self)
        self._fading.setStartValue(1.0)
        self._fading.setEndValue(0.0)
        self._fading.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._fading.valueChanged.connect(self._repaint)
        self.row_height = theme.px(ROW)
        self.measure(self.row_height)

    def measure(self, row_height: int) -> None:
        """Take the sizes and fonts of the theme."""
        self.row_height = row_height
        self._name = QFont(self._theme.font("customer_body"))
        self._money = QFont(self._theme.font("customer_line"))
        self._below = QFont(self._theme.font("customer_body"))
        self._below.setPixelSize(self._theme.text_px(16))
        self._below.setWeight(QFont.Weight.Normal)
        self._below.setFeature(QFont.Tag("tnum"), 1)

    def set_newest(self, line: str, row: int) -> None:
        self._newest, self._newest_row = line, row

    def set_pictures(self, some: bool) -> None:
        """Keep room for pictures when any line has one."""
        self._room = some

    def greet(self) -> None:
        """Let the newest line's tint fade out."""
        duration = self._theme.ms("slow_ms")
        self._fading.stop()
        if duration:
            self._fading.setDuration(duration)
            self._fading.start()

    def _repaint(self, _value: object) -> None:
        self._view.update(self._view.model().index(self._newest_row, 0))

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(1, self.row_height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line = index.data(Qt.ItemDataRole.UserRole)
        if not isinstance(line, LineView):
            return
        whole: QRect = option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if line.id == self._newest:
            self._paint_outline(painter, whole)
        else:
            self._paint_divider(painter, whole, index)
        start = SIDE
        if self._room:
            self._paint_picture(painter, whole, line)
            start = SIDE + PICTURE + 16
        self._paint_words(painter, whole, line, self._theme.px(start), self._paint_amount(painter, whole, line))
        painter.restore()

    def _paint_outline(self, painter: QPainter, whole: QRect) -> None:
        theme = self._theme
        width = theme.px(2)
        box = QRectF(whole).adjusted(width / 2, width / 2, -width / 2, -width / 2)
        painter.setPen(QPen(theme.colour("accent"), width))
        painter.setBrush(self._tint())
        radius = theme.radius("card")
        painter.drawRoundedRect(box, radius, radius)

    def _paint_divider(self, painter: QPainter, whole: QRect, index: Index) -> None:
        model = index.model()
        below = model.index(index.row() + 1, 0).data(Qt.ItemDataRole.UserRole)
        if isinstance(below, LineView) and below.id != self._newest:
            line = QRect(whole.left(), whole.bottom(), whole.width(), max(1, self._theme.px(1)))
            painter.fillRect(line, self._theme.colour("border"))

    def _paint_picture(self, painter: QPainter, whole: QRect, line: LineView) -> None:
        theme = self._theme
        box = min(theme.px(PICTURE), whole.height() - theme.px(8))
        place = QRect(whole.left() + theme.px(SIDE), whole.center().y() - box // 2, box, box)
        seen = self._seen(whole, place)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour(ground_of(line.category)))
        painter.drawRoundedRect(seen, theme.radius("control"), theme.radius("control"))
        side = box * 3 // 4
        picture = theme.picture(line.picture, side, side, self._view.devicePixelRatioF())
        if picture.isNull():
            side = box // 2
            picture = theme.pixmap("shopping-bag", "text_muted", side, self._view.devicePixelRatioF())
        painter.drawPixmap(seen.center().x() - side // 2, seen.center().y() - side // 2, picture)

    def _paint_amount(self, painter: QPainter, whole: QRect, line: LineView) -> int:
        text = self._texts.amount(line.amount)
        width = QFontMetrics(self._money).horizontalAdvance(text) + 2
        place = QRect(whole.right() - self._theme.px(16) - width, whole.top(), width, whole.height())
        painter.setFont(self._money)
        painter.setPen(self._theme.colour("text"))
        painter.drawText(self._seen(whole, place), int(Qt.AlignmentFlag.AlignCenter), text)
        return self._theme.px(16 + 16) + width

    def _paint_words(self, painter: QPainter, whole: QRect, line: LineView, start: int, end: int) -> None:
        below = self._texts.below(line)
        width = whole.width() - start - end
        names, belows = QFontMetrics(self._name), QFontMetrics(self._below)
        height = names.height() + (belows.height() if below else 0)
        top = whole.top() + (whole.height() - height) // 2
        side = QStyle.visualAlignment(self._view.layoutDirection(), Qt.AlignmentFlag.AlignLeft)
        flags = int(side | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine)
        painter.setFont(self._name)
        painter.setPen(self._theme.colour("text"))
        place = QRect(whole.left() + start, top, width, names.height())
        name = names.elidedText(line.name, Qt.TextElideMode.ElideRight, width)
        painter.drawText(self._seen(whole, place), flags, name)
        if below:
            painter.setFont(self.below_font(below, width))
            painter.setPen(self._theme.colour("text_muted"))
            place = QRect(whole.left() + start, top + names.height(), width, belows.height())
            painter.drawText(self._seen(whole, place), flags, below)

    def below_font(self, text: str, width: int) -> QFont:
        """Sums are never shortened: a long second line shrinks."""
        needed = QFontMetrics(self._below).horizontalAdvance(text)
        if needed <= width:
            return self._below
        font = QFont(self._below)
        font.setPixelSize(max(8, shrunk(self._below.pixelSize() * width // needed)))
        return font

    def _tint(self) -> QColor:
        ground = self._theme.colour("surface")
        if self._fading.state() != QVariantAnimation.State.Running:
            return ground
        part = float(self._fading.currentValue() or 0.0)
        tint = self._theme.colour("accent_subtle")
        rest = 1 - part
        return QColor(
            round(tint.red() * part + ground.red() * rest),
            round(tint.green() * part + ground.green() * rest),
            round(tint.blue() * part + ground.blue() * rest),
        )

    def _seen(self, whole: QRect, place: QRect) -> QRect:
        return QStyle.visualRect(self._view.layoutDirection(), whole, place)
