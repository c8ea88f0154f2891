"""What the pages of the cashier's window have in common."""

from dataclasses import dataclass

from PySide6.QtCore import QRect, QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLayout, QVBoxLayout, QWidget

from pos_terminal.app.views import TillView
from pos_terminal.ui.parts.edge_label import EdgeLabel
from pos_terminal.ui.theme import Theme, set_property
from pos_terminal.ui.windows.cashier.keys import Place, Wish
from pos_terminal.ui.windows.cashier.station import Station

COMPACT_BELOW, WIDE_FROM, SHORT_BELOW = 1340, 1880, 700


@dataclass(frozen=True, slots=True)
class Slot:
    """What stands in the pay slot: a button, or (permille set) the time that is left, or (off) nothing to press."""

    name: str = ""
    label: str = ""
    amount: str = ""
    hint: str = ""
    icon: str = ""
    kind: str = "primary"
    enabled: bool = True
    permille: int | None = None
    warning: bool = False
    off: bool = False


@dataclass(frozen=True, slots=True)
class Form:
    """Which of the drawn layouts fits: 1024 wide, 1920 wide, else 1366; short is lower than any drawn."""

    compact: bool
    wide: bool
    short: bool


def form_of(size: QSize) -> Form:
    """The layout for a window of that size, px at 100 %: between the drawn widths the smaller one."""
    return Form(size.width() < COMPACT_BELOW, size.width() >= WIDE_FROM, size.height() < SHORT_BELOW)


class Page(QWidget):
    """One page. Signals: slot_changed(Slot) for the bar under the total; place_changed() when keys mean others;
    rest_asked() when nothing is to have the focus."""

    slot_changed = Signal(object)
    place_changed = Signal()
    rest_asked = Signal()
    scan_waits = False  # nothing can be added to the basket from here: a sentence says so
    whole_width = False  # the basket steps aside: a manager's page has a pane of its own there

    def __init__(self, station: Station, place: Place, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.station = station
        self.theme: Theme = station.theme
        self._place = place
        self._slot: Slot | None = None
        self._widest = 0

    @property
    def place(self) -> Place:
        return self._place

    def show_view(self, view: TillView) -> None:
        """Set everything from the view."""
        raise NotImplementedError

    def act(self, wish: Wish) -> bool:
        """Do what a key asks for; False lets the focused widget have the key."""
        return False

    def slot_tapped(self, name: str) -> None:
        """The pay slot was pressed."""

    def takes_scan(self, code: str) -> bool:
        """A barcode was read; True if this page used it, else it is the sale's."""
        return False

    def tick(self) -> None:
        """A second has passed, while the page says that it counts."""

    def counts(self) -> bool:
        """Whether time moves something on this page."""
        return False

    def toast_host(self) -> QWidget | None:
        """Where messages lie; None: over the basket's list."""
        return self if self.whole_width else None

    def enter(self) -> None:
        """The page comes to the front: set the start focus."""

    def set_form(self, form: Form) -> None:
        """The layout of 1024, 1366 or 1920."""

    def leave_free(self, height: int) -> None:
        """So many px at the lower end lie under the letters on the screen; 0: none."""

    def room_for_letters(self, room: QRect) -> QRect:
        """Where in the page the letters on the screen may lie; in px of the page."""
        return room

    def limit_width(self, width: int) -> None:
        """Keep to a width in the middle of the room; 0: all of it."""
        self._widest = width
        self._keep_to_middle()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._keep_to_middle()

    def _keep_to_middle(self) -> None:
        layout = self.layout()
        side = max(0, (self.width() - self._widest) // 2) if self._widest else 0
        if layout is not None and layout.contentsMargins().left() != side:
            layout.setContentsMargins(side, 0, side, 0)

    def offer(self, slot: Slot) -> None:
        """Put something in the pay slot; says it once."""
        if slot != self._slot:
            self._slot = slot
            self.slot_changed.emit(slot)

    @property
    def slot(self) -> Slot:
        return self._slot or Slot(off=True)


def label(text: str = "", role: str = "body", tone: str = "", wrap: bool = False) -> QLabel:
    """A label in a type style of the tokens; it keeps to its edge whatever its words."""
    made = EdgeLabel(text)
    made.setProperty("role", role)
    if tone:
        made.setProperty("tone", tone)
    made.setWordWrap(wrap)
    return made


def set_tone(made: QLabel, tone: str) -> None:
    set_property(made, "tone", tone)


def column(
    *children: QWidget | QLayout | int, spacing: int = 0, margins: tuple[int, int, int, int] = (0, 0, 0, 0)
) -> QVBoxLayout:
    """A vertical layout; a number is fixed room, 0 takes what is left."""
    box = QVBoxLayout()
    _fill(box, children, spacing, margins)
    return box


def row(
    *children: QWidget | QLayout | int, spacing: int = 0, margins: tuple[int, int, int, int] = (0, 0, 0, 0)
) -> QHBoxLayout:
    """A horizontal layout; a number is fixed room, 0 takes what is left."""
    box = QHBoxLayout()
    _fill(box, children, spacing, margins)
    return box


def _fill(
    box: QVBoxLayout | QHBoxLayout,
    children: tuple[QWidget | QLayout | int, ...],
    spacing: int,
    margins: tuple[int, int, int, int],
) -> None:
    box.setSpacing(spacing)
    box.setContentsMargins(*margins)
    for child in children:
        if isinstance(child, QWidget):
            box.addWidget(child)
        elif isinstance(child, QLayout):
            box.addLayout(child)
        elif child == 0:
            box.addStretch(1)
        else:
            box.addSpacing(child)


def count_text(count: int, one: str, many: str) -> str:
    """'1 item' or '8 items'; both come translated, `{n}` stands for the number."""
    return (one if count == 1 else many).replace("{n}", str(count))
