"""The list of basket lines with the selected line's controls lying over its row."""

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from pos_terminal.app.views import LineView
from pos_terminal.ui.parts.action_button import ActionButton
from pos_terminal.ui.parts.stepper import Stepper
from pos_terminal.ui.windows.cashier.basket_delegate import BasketDelegate
from pos_terminal.ui.windows.cashier.basket_model import BasketModel
from pos_terminal.ui.windows.cashier.page import row
from pos_terminal.ui.windows.cashier.station import Station


class LineControls(QWidget):
    """Less, more, remove. Signals: stepped(int), removed()."""

    stepped = Signal(int)
    removed = Signal()

    def __init__(self, station: Station, parent: QWidget) -> None:
        super().__init__(parent)
        theme = station.theme
        self._station = station
        self.stepper = Stepper(theme, self.tr("One less"), self.tr("One more"))
        self.stepper.minus_button.setObjectName("line_minus_button")
        self.stepper.plus_button.setObjectName("line_plus_button")
        self.stepper.minus_button.setAccessibleDescription("-")
        self.stepper.plus_button.setAccessibleDescription("+")
        self.remove = ActionButton(theme, self.tr("Remove"), "trash-2", "Del", kind="danger-outline")
        self.remove.setObjectName("line_remove_button")
        self.remove.setFixedHeight(theme.touch("min"))
        self.stepper.setFixedHeight(theme.touch("min") + 2)
        self.setLayout(row(self.stepper, 0, self.remove))
        self.stepper.stepped.connect(self.stepped)
        self.remove.clicked.connect(self.removed)
        self.hide()

    def show_line(self, line: LineView) -> None:
        self.stepper.set_text(self._station.quantity(line.quantity, line.unit))
        self.stepper.setVisible(not line.weighed)


class BasketList(QListView):
    """Signals: chosen(str) with a line id, stepped(str, int), removed(str)."""

    chosen = Signal(str)
    stepped = Signal(str, int)
    removed = Signal(str)

    def __init__(self, station: Station, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._station = station
        self._theme = station.theme
        self._selected = ""
        self.lines = BasketModel(station, self)
        self._painter = BasketDelegate(station, self)
        self.controls = LineControls(station, self.viewport())

        self.setModel(self.lines)
        self.setItemDelegate(self._painter)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.verticalScrollBar().setSingleStep(self._theme.px(18))
        self.viewport().setFocusPolicy(Qt.FocusPolicy.NoFocus)

        self.clicked.connect(self._clicked)
        self.controls.stepped.connect(self._step)
        self.controls.removed.connect(self._remove)
        self.verticalScrollBar().valueChanged.connect(self._place_controls)

    @property
    def selected(self) -> str:
        return self._selected

    def show_lines(self, lines: tuple[LineView, ...], selected: str, greet: str = "") -> None:
        """Show the lines; `selected` (may be empty) grows, `greet` fades in and is scrolled to."""
        changed = selected != self._selected
        self._selected = selected
        before = self.lines.lines
        self.lines.show_lines(lines)
        place = self.lines.place_of(selected) if selected else -1
        self._painter.select(selected, place)
        if changed or len(lines) != len(before):
            self.scheduleDelayedItemsLayout()
            self.executeDelayedItemsLayout()
            self.viewport().update()
        self.controls.setVisible(place >= 0)
        if place >= 0:
            self.controls.show_line(lines[place])
            self.selectionModel().setCurrentIndex(self.lines.index(place), QItemSelectionModel.SelectionFlag.NoUpdate)
        target = self.lines.place_of(greet) if greet else place if changed else -1
        if target >= 0:
            self.scrollTo(self.lines.index(target))
        if greet:
            self._painter.greet(greet, target)
        self._place_controls()

    def neighbour(self, step: int) -> str:
        """The line above or below the selected one; the last one when none is selected."""
        lines = self.lines.lines
        if not lines:
            return ""
        place = self.lines.place_of(self._selected)
        place = len(lines) - 1 if place < 0 else max(0, min(len(lines) - 1, place + step))
        return lines[place].id

    def row_rect(self, place: int) -> QRect:
        """Where a row lies in the viewport."""
        return self.visualRect(self.lines.index(place))

    def _place_controls(self) -> None:
        place = self.lines.place_of(self._selected) if self._selected else -1
        if place < 0:
            return
        rect = self.visualRect(self.lines.index(place))
        px = self._theme.px
        top = rect.bottom() + 1 - px(60)
        self.controls.setGeometry(rect.left() + px(16), top, rect.width() - px(36), px(48) + 2)
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            self.controls.move(rect.left() + px(20), top)

    def _clicked(self, index: QModelIndex) -> None:
        line = self.lines.lines[index.row()].id
        self.chosen.emit("" if line == self._selected else line)

    def _step(self, by: int) -> None:
        self.stepped.emit(self._selected, by)

    def _remove(self) -> None:
        self.removed.emit(self._selected)

    def updateGeometries(self) -> None:
        super().updateGeometries()
        self._place_controls()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_controls()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.mousePressEvent(event)  # two hasty taps are two taps

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(320), self._theme.px(160))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(200), self._theme.px(54))
