"""The ways to pay, one under the other: each with its key, and why it is off."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from pos_terminal.app.views import RailChoice
from pos_terminal.ui.parts.rail_button import RailButton
from pos_terminal.ui.text.titles import rail_title
from pos_terminal.ui.windows.cashier.rails_look import rail_icon, rail_subtitle
from pos_terminal.ui.windows.cashier.station import Station

MANY = 5  # above it they move closer together


class RailList(QWidget):
    """`rail_list`. Signals: tapped(str), the rail's id; changed(), other ways to pay than before."""

    tapped = Signal(str)
    changed = Signal()

    def __init__(self, station: Station, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._station = station
        self.setObjectName("rail_list")
        self.buttons: dict[str, RailButton] = {}
        self._compact = False
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)

    @property
    def ids(self) -> tuple[str, ...]:
        return tuple(self.buttons)

    @property
    def many(self) -> bool:
        return len(self.buttons) > MANY

    def show_rails(self, rails: tuple[RailChoice, ...]) -> None:
        if tuple(choice.id for choice in rails) != self.ids:
            self._make(rails)
        for choice in rails:
            button = self.buttons[choice.id]
            button.setEnabled(choice.enabled)
            button.set_words(self._words(choice))
            button.set_subtitle(rail_subtitle(choice, self._station.amount))

    def set_compact(self, compact: bool) -> None:
        """Narrow: no keys shown, and the shortest words."""
        self._compact = compact
        if "external" in self.buttons:
            self.buttons["external"].set_words(self._external())
        for number, button in enumerate(self.buttons.values(), 1):
            button.set_hint("" if compact else f"Alt+{number}")

    def set_chosen(self, rail: str) -> None:
        for name, button in self.buttons.items():
            button.set_chosen(name == rail)

    def tap_nth(self, number: int) -> None:
        """Alt+n."""
        list(self.buttons.values())[number - 1].click()

    def _make(self, rails: tuple[RailChoice, ...]) -> None:
        for old in self.buttons.values():
            old.hide()
            old.deleteLater()
        self.buttons = {}
        for choice in rails:
            button = RailButton(self._station.theme, rail_title(choice.title), rail_icon(choice.id))
            button.setObjectName(f"rail_{choice.id}_button")
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.clicked.connect(partial(self._tap, choice.id))
            self._column.addWidget(button)
            self.buttons[choice.id] = button
        self._column.setSpacing(self._station.theme.px(8 if self.many else 12))
        self.set_compact(self._compact)
        self.changed.emit()

    def _words(self, choice: RailChoice) -> str:
        match choice.id:
            case "cash":
                return self.tr("Cash")
            case "external":
                return self._external()
            case _:
                return rail_title(choice.title)

    def _external(self) -> str:
        return self.tr("Card") if self._compact else self.tr("Card terminal")

    def _tap(self, rail: str, _checked: bool = False) -> None:
        self.tapped.emit(rail)
