"""Paints a basket line: how many, what, at which price; the selected one has room for its controls."""

from PySide6.QtCore import (
    QEasingCurve,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    QVariantAnimation,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from pos_terminal.app.views import LineView
from pos_terminal.ui.windows.cashier.basket_model import Role
from pos_terminal.ui.windows.cashier.station import Station

Index = QModelIndex | QPersistentModelIndex
ROW, GROWN = 54, 112
COUNT_END, NAME_START, SIDE = 52, 64, 20  # px from the start edge; from the end edge


class BasketDelegate(QStyledItemDelegate):
    """Rows of 54 px; the selected one of 112. A new line's tint fades out over 260 ms."""

    def __init__(self, station: Station, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._station = station
        self._selected, self._selected_row = "", -1
        self._fresh, self._fresh_row = "", -1
        self._fading = QVariantAnimation(self)
        self._fading.setStartValue(1.0)
        self._fading.setEndValue(0.0)
        self._fading.setEasingCurve(QEasingCurve.Type.OutCubic)
        self.measure()

    def measure(self) -> None:
        """Take the sizes and fonts of the theme."""
        theme = self._station.theme
        self._row = theme.px(ROW)
        self._flat, self._tall = QSize(self._row, self._row), QSize(self._row, theme.px(GROWN))
        self._name = QFont(theme.font("label"))
        self._name.setWeight(QFont.Weight.Medium)
        self._below = theme.font("caption")
        self._money = theme.font("money_line")
        self._count = QFont(theme.font("money_sub"))
        self._count.setWeight(QFont.Weight.DemiBold)
        self._name_height = QFontMetrics(self._name).height()
        self._below_height = QFontMetrics(self._below).height()

    def select(self, line: str, row: int) -> None:
        """The line that grows, and where it lies; asked for each of hundreds of rows, so by number."""
        self._selected, self._selected_row = line, row

    def greet(self, line: str, row: int) -> None:
        """Let a new line's tint fade out."""
        duration = self._station.theme.ms("slow_ms")
        view = self.parent()
        if not duration or not isinstance(view, QWidget):
            return
        self._fresh, self._fresh_row = line, row
        self._fading.stop()
        self._fading.setDuration(duration)
        self._fading.valueChanged.connect(self._repaint, Qt.ConnectionType.UniqueConnection)
        self._fading.start()

    def _repaint(self, _value: object) -> None:
        view = self.parent()
        if isinstance(view, QAbstractItemView) and self._fresh != self._selected:  # the selected one has its own tint
            view.update(view.model().index(self._fresh_row, 0))

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return self._tall if index.row() == self._selected_row else self._flat

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line = index.data(Role.LINE)
        if not isinstance(line, LineView):
            return
        theme = self._station.theme
        whole: QRect = option.rect
        chosen = line.id == self._selected
        painter.save()
        if chosen:
            painter.fillRect(whole, theme.colour("accent_subtle"))
            edge = QRect(whole.topLeft(), QSize(theme.px(4), whole.height()))
            painter.fillRect(self._seen(whole, edge), theme.colour("accent"))
        elif line.id == self._fresh and self._fading.state() == QVariantAnimation.State.Running:
            painter.fillRect(whole, self._faded())
        else:
            painter.fillRect(QRect(whole.left(), whole.bottom(), whole.width(), 1), theme.colour("divider"))
        head = QRect(whole.topLeft(), QSize(whole.width(), self._row))
        self._paint_count(painter, head, line)
        self._paint_words(painter, head, line, self._paint_amount(painter, head, line))
        painter.restore()

    def _paint_count(self, painter: QPainter, head: QRect, line: LineView) -> None:
        theme = self._station.theme
        place = QRect(head.left(), head.top(), theme.px(COUNT_END), head.height())
        seen = self._seen(head, place)
        if line.weighed:
            side = theme.px(18)
            corner = QPoint(place.right() - side, head.center().y() - side // 2)
            icon = self._seen(head, QRect(corner, QSize(side, side)))
            device = painter.device()
            ratio = device.devicePixelRatioF() if device is not None else 1.0
            painter.drawPixmap(icon.topLeft(), theme.pixmap("scale", "text_muted", side, ratio))
            return
        painter.setFont(self._count)
        painter.setPen(theme.colour("text_muted"))
        text = f"{self._station.quantity(line.quantity, line.unit)} ×"
        painter.drawText(seen, int(self._end() | Qt.AlignmentFlag.AlignVCenter), text)

    def _paint_amount(self, painter: QPainter, head: QRect, line: LineView) -> int:
        theme = self._station.theme
        text = self._station.amount(line.amount)
        width = QFontMetrics(self._money).horizontalAdvance(text)
        place = QRect(head.right() - theme.px(SIDE) - width, head.top(), width + 1, head.height())
        painter.setFont(self._money)
        painter.setPen(theme.colour("text"))
        painter.drawText(self._seen(head, place), int(Qt.AlignmentFlag.AlignCenter), text)
        return width

    def _paint_words(self, painter: QPainter, head: QRect, line: LineView, money: int) -> None:
        theme = self._station.theme
        below = self.below(line)
        start = head.left() + theme.px(NAME_START)
        width = head.right() - theme.px(SIDE + 12) - money - start
        height = self._name_height + (self._below_height if below else 0)
        top = head.top() + (head.height() - height) // 2
        start_edge = QStyle.visualAlignment(self._direction(), Qt.AlignmentFlag.AlignLeft)
        flags = int(start_edge | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine)
        painter.setFont(self._name)
        painter.setPen(theme.colour("text"))
        name = QFontMetrics(self._name).elidedText(line.name, Qt.TextElideMode.ElideRight, width)
        painter.drawText(self._seen(head, QRect(start, top, width, self._name_height)), flags, name)
        if not below:
            return
        painter.setFont(self._below)
        painter.setPen(theme.colour("text_muted"))
        words = QFontMetrics(self._below).elidedText(below, Qt.TextElideMode.ElideRight, width)
        place = QRect(start, top + self._name_height, width, self._below_height)
        painter.drawText(self._seen(head, place), flags, words)

    def below(self, line: LineView) -> str:
        """The second line: each, weight, discount, note."""
        parts: list[str] = []
        unit_price = self._station.amount(line.unit_price)
        if line.weighed:
            weight = self._station.quantity(line.quantity, line.unit)
            parts.append(self._station.kept(f"{weight} × {unit_price}/{line.unit}"))
        elif line.discount:
            parts.append(unit_price)
        elif line.quantity != 1000:
            parts.append(self.tr("{price} each").replace("{price}", unit_price))
        if line.discount:
            percent = f"\u2212{line.discount_percent / 100:g} %" if line.discount_percent else ""
            taken = self._station.kept(percent) if percent else self._station.saving(line.discount)
            parts.append(f"{line.discount_reason} {taken}".strip())
        if line.note:
            parts.append(line.note)
        return " · ".join(parts)

    def _faded(self) -> QColor:
        tint = QColor(self._station.theme.colour("accent_subtle"))
        tint.setAlphaF(float(self._fading.currentValue() or 0.0))
        return tint

    def _direction(self) -> Qt.LayoutDirection:
        view = self.parent()
        return view.layoutDirection() if isinstance(view, QWidget) else Qt.LayoutDirection.LeftToRight

    def _end(self) -> Qt.AlignmentFlag:
        return QStyle.visualAlignment(self._direction(), Qt.AlignmentFlag.AlignRight)

    def _seen(self, whole: QRect, place: QRect) -> QRect:
        return QStyle.visualRect(self._direction(), whole, place)
