"""The payments of the list as a Qt model that changes only what changed."""

from collections.abc import Callable
from enum import IntEnum

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, QObject, QPersistentModelIndex, Qt

from pos_terminal.app.views import PaymentRowView
from pos_terminal.ui.text.titles import rail_title
from pos_terminal.ui.windows.cashier.payments.standings import word_of
from pos_terminal.ui.windows.cashier.station import Station

COMING = 3  # empty rows below the last while older ones follow
Index = QModelIndex | QPersistentModelIndex


class Column(IntEnum):
    TIME = 0
    SALE = 1
    RAIL = 2
    STATE = 3
    REFUNDED = 4
    AMOUNT = 5


class Role(IntEnum):
    """What a cell can be asked for."""

    PAYMENT = Qt.ItemDataRole.UserRole + 1  # None in the rows that are yet to come


def tr(text: str) -> str:
    return QCoreApplication.translate("payment_rows", text)


def title_of(column: int) -> str:
    match column:
        case Column.TIME:
            return tr("Time")
        case Column.SALE:
            return tr("Sale")
        case Column.RAIL:
            return tr("Rail")
        case Column.STATE:
            return tr("State")
        case Column.REFUNDED:
            return tr("Refunded")
        case _:
            return tr("Amount")


class PaymentRows(QAbstractTableModel):
    """Newest first. While older payments follow, empty rows stand below the last."""

    def __init__(self, station: Station, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._station = station
        self._rows: tuple[PaymentRowView, ...] = ()
        self._coming = 0

    @property
    def rows(self) -> tuple[PaymentRowView, ...]:
        return self._rows

    def place_of(self, payment: str) -> int:
        """The row of a payment, or -1."""
        return next((place for place, one in enumerate(self._rows) if one.id == payment), -1)

    def show_rows(self, rows: tuple[PaymentRowView, ...], more: bool) -> int:
        """Take the new rows over; returns by how many places what is still there has moved down."""
        moved = 0
        if rows is not self._rows and rows != self._rows:
            moved = self._change(rows)
        coming = COMING if more else 0
        if coming != self._coming:
            count = len(rows)
            if coming:
                self._tell(self.beginInsertRows, count, count + coming - 1)
                self._coming = coming
                self.endInsertRows()
            else:
                self._tell(self.beginRemoveRows, count, count + self._coming - 1)
                self._coming = 0
                self.endRemoveRows()
        return moved

    def text(self, row: PaymentRowView, column: int) -> str:
        """A cell in words."""
        match column:
            case Column.TIME:
                return row.at
            case Column.SALE:
                return row.number
            case Column.RAIL:
                return rail_title(row.title)
            case Column.STATE:
                return word_of(row.state)
            case Column.REFUNDED:
                return self._station.saving(row.refunded) if row.refunded else "–"
            case _:
                return self._station.amount(row.minor)

    def _change(self, rows: tuple[PaymentRowView, ...]) -> int:
        old = self._rows
        head = _same(old, rows, 0)
        tail = _same(old[::-1], rows[::-1], head)
        gone, come = len(old) - head - tail, len(rows) - head - tail
        if gone:
            self._tell(self.beginRemoveRows, head, head + gone - 1)
            self._rows = old[:head] + old[head + gone :]
            self.endRemoveRows()
        if come:
            self._tell(self.beginInsertRows, head, head + come - 1)
            self._rows = rows
            self.endInsertRows()
        self._rows = rows
        if rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, Column.AMOUNT))
        return come - gone if tail else 0

    def _tell(self, begin: Callable[[QModelIndex, int, int], None], first: int, last: int) -> None:
        begin(QModelIndex(), first, last)

    # --- Qt

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own
        return 0 if parent.isValid() else len(self._rows) + self._coming

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own
        return 0 if parent.isValid() else len(Column)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if index.row() >= len(self._rows):
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        row = self._rows[index.row()]
        if role == Role.PAYMENT:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self.text(row, index.column())
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return title_of(section)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignTrailing if section >= Column.REFUNDED else Qt.AlignmentFlag.AlignLeading
            return side | Qt.AlignmentFlag.AlignVCenter
        return None


def _same(old: tuple[PaymentRowView, ...], new: tuple[PaymentRowView, ...], taken: int) -> int:
    """Count the rows at the beginning that are of the same payments; `taken` are spoken for at the other end."""
    same = 0
    for before, after in zip(old[: len(old) - taken], new[: len(new) - taken], strict=False):
        if before.id != after.id:
            break
        same += 1
    return same
