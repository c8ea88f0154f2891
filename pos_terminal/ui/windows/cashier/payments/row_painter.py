"""Paints the cells of the payments list: time, sale, rail with its icon, the badge, sums at the end edge."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from pos_terminal.app.views import PaymentRowView
from pos_terminal.ui.parts.content import Icon, Piece, Words, paint_row, row_size
from pos_terminal.ui.text.amounts import isolated
from pos_terminal.ui.windows.cashier.payments.payment_rows import Column, Role
from pos_terminal.ui.windows.cashier.payments.standings import look_of, word_of
from pos_terminal.ui.windows.cashier.rails_look import rail_icon
from pos_terminal.ui.windows.cashier.station import Station

SIDE, GAP = 20, 8
SLACK = 4  # a text drawn is a little wider than its measure
BADGE = 28


class RowPainter(QStyledItemDelegate):
    """One cell at a time; a row that is yet to come is flat bars."""

    def __init__(self, station: Station, parent: QWidget) -> None:
        super().__init__(parent)
        self._station = station
        self._chosen = ""
        theme = station.theme
        self._plain = QFont(theme.font("body"))
        self._figures = QFont(theme.font("money_sub"))
        self._figures.setWeight(QFont.Weight.Normal)
        self._strong = QFont(theme.font("money_sub"))
        self._strong.setWeight(QFont.Weight.DemiBold)
        self._money = theme.font("money_line")
        self._badge = theme.font("body_strong")

    def choose(self, payment: str) -> None:
        self._chosen = payment

    def widest(self, column: Column, rows: tuple[PaymentRowView, ...], texts: list[str]) -> int:
        """How much room a column wants for these rows, in px with its air."""
        px = self._station.theme.px
        if column is Column.STATE:
            return max((self._badge_size(row).width() for row in rows), default=0) + px(2 * GAP)
        font = {Column.TIME: self._figures, Column.SALE: self._strong, Column.AMOUNT: self._money}.get(column)
        metrics = QFontMetrics(font or self._figures)
        icon = px(18 + GAP) if column is Column.RAIL else 0
        return max((metrics.horizontalAdvance(text) for text in texts), default=0) + icon + px(2 * GAP + SLACK)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        theme = self._station.theme
        box: QRect = option.rect
        row = index.data(Role.PAYMENT)
        column = Column(index.column())
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(QRect(box.left(), box.bottom(), box.width(), 1), theme.colour("divider"))
        if not isinstance(row, PaymentRowView):
            self._paint_bar(painter, box, column)
        else:
            if row.id == self._chosen:
                self._paint_chosen(painter, box, column)
            self._paint_cell(painter, self._inside(box, column), row, column, str(index.data()))
        painter.restore()

    def _paint_chosen(self, painter: QPainter, box: QRect, column: Column) -> None:
        theme = self._station.theme
        painter.fillRect(box.adjusted(0, 0, 0, -1), theme.colour("accent_subtle"))
        if column is Column.TIME:
            bar = QRect(box.left(), box.top(), theme.px(3), box.height() - 1)
            painter.fillRect(self._seen(box, bar), theme.colour("accent"))

    def _paint_cell(self, painter: QPainter, box: QRect, row: PaymentRowView, column: Column, text: str) -> None:
        theme = self._station.theme
        match column:
            case Column.TIME:
                self._write(painter, box, text, self._figures, "text_muted")
            case Column.SALE:
                self._write(painter, box, text, self._strong, "text")
            case Column.RAIL:
                side = theme.px(18)
                place = QRect(box.left(), box.top() + (box.height() - side) // 2, side, side)
                device = painter.device()
                ratio = device.devicePixelRatioF() if device is not None else 1.0
                icon = theme.pixmap(rail_icon(row.rail), "text", side, ratio)
                painter.drawPixmap(self._seen(box, place).topLeft(), icon)
                words = box.adjusted(side + theme.px(GAP), 0, 0, 0)
                self._write(painter, self._seen(box, words), text, self._plain, "text")
            case Column.STATE:
                self._paint_badge(painter, box, row)
            case Column.REFUNDED:
                self._write(painter, box, isolated(text), self._figures, "text_muted", at_end=True)
            case Column.AMOUNT:
                self._write(painter, box, isolated(text), self._money, "text", at_end=True)

    def _paint_badge(self, painter: QPainter, box: QRect, row: PaymentRowView) -> None:
        theme = self._station.theme
        size = self._badge_size(row)
        place = QRect(box.left(), box.top() + (box.height() - size.height()) // 2, size.width(), size.height())
        seen = self._seen(box, place)
        look = theme.state(look_of(row.state))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour(f"{look.colour}_subtle"))
        painter.drawRoundedRect(seen, theme.px(8), theme.px(8))
        ink = theme.colour(f"{look.colour}_text")
        paint_row(painter, theme, self._pieces(row), seen, theme.px(6), ink, ink, direction=self._direction())

    def _paint_bar(self, painter: QPainter, box: QRect, column: Column) -> None:
        """What is read is on its way: a flat bar where the words will stand."""
        theme = self._station.theme
        inside = self._inside(box, column)
        height = theme.px(14)
        width = inside.width() * (45 if column >= Column.REFUNDED else 70) // 100
        bar = QRect(inside.left(), inside.top() + (inside.height() - height) // 2, width, height)
        if column >= Column.REFUNDED:
            bar.moveRight(inside.right())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("surface_sunken"))
        painter.drawRoundedRect(self._seen(inside, bar), theme.px(4), theme.px(4))

    def _write(self, painter: QPainter, box: QRect, text: str, font: QFont, ink: str, at_end: bool = False) -> None:
        side = Qt.AlignmentFlag.AlignRight if at_end else Qt.AlignmentFlag.AlignLeft
        flags = QStyle.visualAlignment(self._direction(), side) | Qt.AlignmentFlag.AlignVCenter
        painter.setFont(font)
        painter.setPen(self._station.theme.colour(ink))
        shown = text if at_end else QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(box, int(flags | Qt.TextFlag.TextSingleLine), shown)

    def _pieces(self, row: PaymentRowView) -> list[Piece]:
        return [Icon(self._station.theme.state(look_of(row.state)).icon, 17), Words(word_of(row.state), self._badge)]

    def _badge_size(self, row: PaymentRowView) -> QSize:
        theme = self._station.theme
        inside = row_size(theme, self._pieces(row), theme.px(6))
        return QSize(inside.width() + theme.px(20), max(theme.px(BADGE), inside.height() + theme.px(6)))

    def _inside(self, box: QRect, column: Column) -> QRect:
        """The cell without its air; the first and the last column keep away from the edge."""
        px = self._station.theme.px
        start = px(SIDE if column is Column.TIME else GAP)
        end = px(SIDE if column is Column.AMOUNT else GAP)
        if self._direction() is Qt.LayoutDirection.RightToLeft:
            start, end = end, start
        return box.adjusted(start, 0, -end, -1)

    def _direction(self) -> Qt.LayoutDirection:
        view = self.parent()
        return view.layoutDirection() if isinstance(view, QWidget) else Qt.LayoutDirection.LeftToRight

    def _seen(self, whole: QRect, place: QRect) -> QRect:
        return QStyle.visualRect(self._direction(), whole, place)
