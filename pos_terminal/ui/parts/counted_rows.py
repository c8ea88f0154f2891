"""A list model whose rows Qt counts by itself: a layout asks for their number twice for each row."""

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QStringListModel, Qt

Index = QModelIndex | QPersistentModelIndex


class CountedRows(QStringListModel):
    """Keeps as many rows as there are; a subclass says in `data` what they show. Rows are not edited."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._switch: Callable[[], None] | None = None
        self.rowsInserted.connect(self._switched)  # connected first, so views hear of the rows after this
        self.rowsRemoved.connect(self._switched)

    def put_in(self, first: int, count: int, switch: Callable[[], None]) -> None:
        """Add rows before row `first`; `switch` makes `data` answer for them."""
        self._switch = switch
        self.insertRows(first, count)

    def take_out(self, first: int, count: int, switch: Callable[[], None]) -> None:
        """Take rows out; `switch` makes `data` answer without them."""
        self._switch = switch
        self.removeRows(first, count)

    def _switched(self) -> None:
        if self._switch is not None:
            self._switch()
            self._switch = None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
