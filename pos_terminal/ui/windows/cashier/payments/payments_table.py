"""The list of payments: newest first, 54 px a row, older ones read as one comes near the end."""

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QScroller, QTableView, QWidget

from pos_terminal.app.views import PaymentRowView
from pos_terminal.ui.windows.cashier.payments.payment_rows import Column, PaymentRows, title_of
from pos_terminal.ui.windows.cashier.payments.row_painter import GAP, SIDE, RowPainter
from pos_terminal.ui.windows.cashier.payments.table_head import HEIGHT, TableHead, head_font
from pos_terminal.ui.windows.cashier.station import Station

ROW = 54
MOST_RAIL = 160  # px that the rail has beyond its words
SWIPE = 16  # px between down and up that are no tap
NEAR_END = 12  # rows below what is seen when the next page is asked for


class PaymentsTable(QTableView):
    """`payments_table`. Signals: chosen(str) with a payment; opened(str) by a tap; end_neared()."""

    chosen = Signal(str)
    opened = Signal(str)
    end_neared = Signal()

    def __init__(self, station: Station, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._station = station
        self._theme = station.theme
        self._chosen = ""
        self._narrow = False
        self._touching = False
        self._down = QPoint()
        self.payments = PaymentRows(station, self)
        self._painter = RowPainter(station, self)
        self.setObjectName("payments_table")
        self.setAccessibleName(self.tr("Payments, newest first"))
        self.setModel(self.payments)
        self.setItemDelegate(self._painter)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("frame", "none")  # the card's own surface and round corners are seen
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(1)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(max(self._theme.px(ROW), self._theme.text_px(ROW)))
        self.setHorizontalHeader(TableHead(self._theme, self))
        self.verticalScrollBar().setSingleStep(self._theme.px(18))
        QScroller.grabGesture(self.viewport(), QScroller.ScrollerGestureType.TouchGesture)  # a finger swipes the list

        self.clicked.connect(self._clicked)
        self.selectionModel().currentChanged.connect(self._moved)
        self.verticalScrollBar().valueChanged.connect(self.check_end)

    def show_rows(self, rows: tuple[PaymentRowView, ...], more: bool, chosen: str, anew: bool) -> None:
        """Show the rows; what one looks at stays where it is unless the list is another one (`anew`)."""
        bar = self.verticalScrollBar()
        at = bar.value()
        current = self.payments.place_of(chosen)
        before = self.payments.rows
        moved = self.payments.show_rows(rows, more)
        if rows is not before:
            self._lay_columns()
        self._mark(chosen)
        if anew:
            self.scrollToTop()
        elif moved and at > 0 and current >= 0:
            self.updateGeometries()
            bar.setValue(at + moved * self.verticalHeader().defaultSectionSize())

    @property
    def selected(self) -> str:
        return self._chosen

    def step(self, by: int) -> None:
        """Choose the row below or above."""
        rows = self.payments.rows
        if not rows:
            return
        place = self.payments.place_of(self._chosen)
        place = 0 if place < 0 else max(0, min(len(rows) - 1, place + by))
        self.selectionModel().setCurrentIndex(self.payments.index(place, 0), _KEEP)
        self.scrollTo(self.payments.index(place, 0))

    def set_narrow(self, narrow: bool) -> None:
        self._narrow = narrow
        self._lay_columns()

    def _mark(self, chosen: str) -> None:
        self._chosen = chosen
        self._painter.choose(chosen)
        place = self.payments.place_of(chosen)
        model = self.selectionModel()
        if place >= 0 and model.currentIndex().row() != place:
            model.setCurrentIndex(self.payments.index(place, 0), _KEEP)
        elif place < 0 and model.currentIndex().isValid():
            model.setCurrentIndex(QModelIndex(), _KEEP)
        self.viewport().update()

    def _moved(self, index: QModelIndex) -> None:
        rows = self.payments.rows
        if self._touching or not index.isValid() or index.row() >= len(rows):
            return  # a finger that comes down may swipe: only one that goes up again has chosen
        if rows[index.row()].id != self._chosen:
            self._mark(rows[index.row()].id)
            self.chosen.emit(self._chosen)

    def _clicked(self, index: QModelIndex) -> None:
        self._moved(index)
        if not self._touching and index.row() < len(self.payments.rows):
            self.opened.emit(self.payments.rows[index.row()].id)

    def check_end(self) -> None:
        """Say when the last rows come near."""
        bar = self.verticalScrollBar()
        if bar.maximum() - bar.value() <= NEAR_END * self.verticalHeader().defaultSectionSize():
            self.end_neared.emit()

    def _lay_columns(self) -> None:
        """Each column takes what its words need; the rail has most of the rest."""
        px = self._theme.px
        rows = self.payments.rows[:200]
        room = self.viewport().width()
        least = {Column.TIME: px(94), Column.SALE: px(110), Column.STATE: px(190), Column.REFUNDED: px(110)}
        widths: dict[Column, int] = {}
        head = QFontMetrics(head_font(self._theme))
        for column in Column:
            texts = [self.payments.text(row, column) for row in rows]
            edge = px(SIDE - GAP) if column in (Column.TIME, Column.AMOUNT) else 0
            wanted = self._painter.widest(column, rows, texts) + edge
            title = head.horizontalAdvance(title_of(column)) + px(2 * GAP) + edge
            widths[column] = max(wanted, title, 0 if self._narrow else least.get(column, px(120)))
        spare = room - sum(widths.values())
        widths[Column.RAIL] += min(spare, px(MOST_RAIL)) if spare > 0 else max(spare, px(60) - widths[Column.RAIL])
        spare = room - sum(widths.values())
        for column in (Column.TIME, Column.SALE, Column.STATE, Column.REFUNDED):
            widths[column] += max(0, spare // 4)
        widths[Column.RAIL] += max(0, spare % 4)
        for column, width in widths.items():
            self.setColumnWidth(column, width)

    # --- Qt

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_columns()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._touching, self._down = True, event.position().toPoint()
        super().mousePressEvent(event)
        self._touching = False

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        gone = event.position().toPoint() - self._down
        self._touching = gone.manhattanLength() >= self._theme.px(SWIPE)  # the row moved along with the finger
        super().mouseReleaseEvent(event)
        self._touching = False

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        event.accept()  # nothing is dragged here

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.mousePressEvent(event)  # two hasty taps are two taps

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(600), self._theme.px(400))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(320), self._theme.px(HEIGHT + 2 * ROW))


_KEEP = QItemSelectionModel.SelectionFlag.NoUpdate
