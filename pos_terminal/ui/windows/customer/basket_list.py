"""The lines of the basket as the customer reads them: whole rows only, scrolled to the newest, which is outlined."""

from functools import partial

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QSizePolicy, QWidget

from pos_terminal.app.views import LineView
from pos_terminal.ui.parts.counted_rows import CountedRows
from pos_terminal.ui.theme import Theme
from pos_terminal.ui.windows.customer.line_delegate import ROW, LineDelegate, LineTexts

Index = QModelIndex | QPersistentModelIndex
LINE = Qt.ItemDataRole.UserRole


class LineModel(CountedRows):
    """The lines; a role of its own gives the LineView."""

    def __init__(self, texts: LineTexts, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._texts = texts
        self._lines: tuple[LineView, ...] = ()

    def lines(self) -> tuple[LineView, ...]:
        return self._lines

    def set_lines(self, lines: tuple[LineView, ...]) -> None:
        """Rows that did not change stay; the rest is replaced."""
        old = self._lines
        if lines is old:
            return
        pairs = enumerate(zip(old, lines, strict=False))
        same = next((at for at, (a, b) in pairs if a is not b and a != b), min(len(old), len(lines)))
        if same < len(old):
            self.take_out(same, len(old) - same, partial(self._take, old[:same]))
        if same < len(lines):
            self.put_in(same, len(lines) - same, partial(self._take, lines))
        self._lines = lines

    def row_of(self, line: str) -> int:
        """The row of a line by its id; the last one when there is none of that id."""
        found = next((at for at, known in enumerate(self._lines) if known.id == line), -1)
        return found if found >= 0 else len(self._lines) - 1

    def _take(self, lines: tuple[LineView, ...]) -> None:
        self._lines = lines

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self._lines):
            return None
        line = self._lines[index.row()]
        if role == LINE:
            return line
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._texts.spoken(line)
        return None


class BasketList(QListView):
    """Shows whole rows; takes no input."""

    def __init__(self, theme: Theme, texts: LineTexts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._model = LineModel(texts, self)
        self._delegate = LineDelegate(theme, texts, self)
        self._newest = ""
        self._rows = 1
        self.setModel(self._model)
        self.setItemDelegate(self._delegate)
        self.setProperty("frame", "none")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setUniformItemSizes(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumHeight(1)
        self.viewport().setAutoFillBackground(False)

    def show_lines(self, lines: tuple[LineView, ...], newest: str) -> None:
        """Outline the newest line and bring it into sight; a line that was not there before is greeted."""
        known = {line.id for line in self._model.lines()}
        self._model.set_lines(lines)
        self._newest = newest
        row = self._model.row_of(newest)
        shown = lines[row].id if row >= 0 else ""
        self._delegate.set_newest(shown, row)
        self._delegate.set_pictures(any(line.picture for line in lines))
        if known and shown not in known:
            self._delegate.greet()
        self._bring()
        self.viewport().update()

    def lines(self) -> tuple[LineView, ...]:
        return self._model.lines()

    def measure(self) -> None:
        """Whole rows only: as many as fit at seven eighths of the design's height, and no rest at the bottom."""
        wanted = self._theme.px(ROW)
        rows = max(1, self.height() * 8 // (wanted * 7))
        height = min(self.height() // rows, wanted * 12 // 10)
        self._rows = max(1, self.height() // max(1, height))
        self._delegate.measure(max(1, height))
        self.setViewportMargins(0, 0, 0, self.height() - self._rows * height)
        self.scheduleDelayedItemsLayout()
        self._bring()

    def _bring(self) -> None:
        row = self._model.row_of(self._newest)
        if row >= 0:
            self.executeDelayedItemsLayout()
            self.verticalScrollBar().setValue(max(0, row - self._rows + 1) * self._delegate.row_height)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.measure()
