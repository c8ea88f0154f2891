"""The basket's lines as a Qt model that changes only what changed."""

from enum import IntEnum
from functools import partial

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, Qt

from pos_terminal.app.views import LineView
from pos_terminal.ui.parts.counted_rows import CountedRows
from pos_terminal.ui.windows.cashier.station import Station


class Role(IntEnum):
    """What a line can be asked for."""

    LINE = Qt.ItemDataRole.UserRole + 1
    NAME = Qt.ItemDataRole.UserRole + 2  # basket_line_{n}


class BasketModel(CountedRows):
    """Lines in the order they were added."""

    def __init__(self, station: Station, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._station = station
        self._lines: tuple[LineView, ...] = ()

    @property
    def lines(self) -> tuple[LineView, ...]:
        return self._lines

    def place_of(self, line: str) -> int:
        """The row of a line id, or -1; the newest are looked at first."""
        for place in range(len(self._lines) - 1, -1, -1):
            if self._lines[place].id == line:
                return place
        return -1

    def show_lines(self, lines: tuple[LineView, ...]) -> None:
        """Take the new lines over: rows added, taken out or changed are told, the others are left alone."""
        old = self._lines
        if lines is old:
            return
        head = _same_start(old, lines)
        tail = _same_end(old, lines, head)
        gone, come = len(old) - head - tail, len(lines) - head - tail
        if gone == come:
            self._lines = lines
            self._tell(old, len(lines))
            return
        if gone:
            self.take_out(head, gone, partial(self._take, old[:head] + old[head + gone :]))
        if come:
            self.put_in(head, come, partial(self._take, lines))
        self._lines = lines
        self._tell(old, head)
        if tail:  # a row's name counts from the top
            self._changed(head + come, len(lines) - 1)

    def words(self, line: LineView) -> str:
        """A line as a screen reader says it."""
        many = self._station.quantity(line.quantity, line.unit)
        return f"{many} {line.name}, {self._station.amount(line.amount)}"

    def _take(self, lines: tuple[LineView, ...]) -> None:
        self._lines = lines

    def _tell(self, old: tuple[LineView, ...], upto: int) -> None:
        """Tell of the rows before `upto` that say something else now."""
        pairs = zip(old[:upto], self._lines, strict=False)
        changed = [row for row, (before, after) in enumerate(pairs) if before is not after and before != after]
        if changed:
            self._changed(changed[0], changed[-1])

    def _changed(self, first: int, last: int) -> None:
        if last >= first:
            self.dataChanged.emit(self.index(first), self.index(last))

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self._lines):
            return None
        line = self._lines[index.row()]
        if role == Role.LINE:
            return line
        if role == Role.NAME:
            return f"basket_line_{index.row() + 1}"
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self.words(line)
        return None


def _same_start(old: tuple[LineView, ...], new: tuple[LineView, ...]) -> int:
    """Count the rows at the top that show the same lines; most are the same objects."""
    same = 0
    for before, after in zip(old, new, strict=False):
        if before is not after and before.id != after.id:
            break
        same += 1
    return same


def _same_end(old: tuple[LineView, ...], new: tuple[LineView, ...], head: int) -> int:
    same = 0
    while same < min(len(old), len(new)) - head and old[-1 - same].id == new[-1 - same].id:
        same += 1
    return same
