"""A small window like a machine's inside: what will become of the next items, and what can happen to it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QHideEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from pos_terminal.domain.dispense import Drop, MachineState
from pos_terminal.ui.parts.action_button import ActionButton
from pos_terminal.ui.parts.icon_label import IconLabel
from pos_terminal.ui.text.noop import QT_TRANSLATE_NOOP
from pos_terminal.ui.theme import Theme, set_property, set_surface
from pos_terminal.ui.windows.machine.client import Accident, MachineClient, MachineSeen

CONTEXT = "machine"
POLL_MS = 200
SHOWN = 4  # items of the past
WIDTH, HEIGHT = 340, 560
# fmt: off
NEXT = {
    Drop.SEEN: QT_TRANSLATE_NOOP("machine", "Falls"),
    Drop.NOT_SEEN: QT_TRANSLATE_NOOP("machine", "Is not seen"),
    Drop.JAMMED: QT_TRANSLATE_NOOP("machine", "Jams"),
    Drop.EMPTY: QT_TRANSLATE_NOOP("machine", "Slot is empty"),
}
ENDS = {
    Drop.SEEN: QT_TRANSLATE_NOOP("machine", "{slot} fell"),
    Drop.NOT_SEEN: QT_TRANSLATE_NOOP("machine", "{slot} was not seen to fall"),
    Drop.JAMMED: QT_TRANSLATE_NOOP("machine", "{slot} jammed"),
    Drop.EMPTY: QT_TRANSLATE_NOOP("machine", "{slot} was empty"),
    Drop.REFUSED: QT_TRANSLATE_NOOP("machine", "{slot} was not begun"),
    Drop.UNKNOWN: QT_TRANSLATE_NOOP("machine", "{slot}: nobody knows"),
}
RUNS = QT_TRANSLATE_NOOP("machine", "{slot}: the motor runs")
STATES = {
    MachineState.READY: QT_TRANSLATE_NOOP("machine", "Ready, {left} items"),
    MachineState.BUSY: QT_TRANSLATE_NOOP("machine", "A motor runs, {left} items"),
    MachineState.DOOR_OPEN: QT_TRANSLATE_NOOP("machine", "The door is open"),
    MachineState.TOO_WARM: QT_TRANSLATE_NOOP("machine", "It is too warm inside"),
    MachineState.FAULT: QT_TRANSLATE_NOOP("machine", "It reports a fault"),
    MachineState.SILENT: QT_TRANSLATE_NOOP("machine", "No power"),
}
TURNS = {  # what the button does while it is not so, and while it is
    Accident.DOOR: (QT_TRANSLATE_NOOP("machine", "Open the door"), QT_TRANSLATE_NOOP("machine", "Close the door")),
    Accident.WARM: (QT_TRANSLATE_NOOP("machine", "Get too warm"), QT_TRANSLATE_NOOP("machine", "Cool down")),
    Accident.FAULT: (QT_TRANSLATE_NOOP("machine", "Report a fault"), QT_TRANSLATE_NOOP("machine", "Mend it")),
    Accident.SLOW: (QT_TRANSLATE_NOOP("machine", "Get slow"), QT_TRANSLATE_NOOP("machine", "Be quick again")),
    Accident.POWER: (QT_TRANSLATE_NOOP("machine", "Cut the power"), QT_TRANSLATE_NOOP("machine", "Power back on")),
}
# fmt: on
HELD = {Accident.DOOR: MachineState.DOOR_OPEN, Accident.WARM: MachineState.TOO_WARM, Accident.FAULT: MachineState.FAULT}


def _tr(text: str, **values: str) -> str:
    said = QCoreApplication.translate(CONTEXT, text)
    for name, value in values.items():
        said = said.replace("{" + name + "}", value)
    return said


class MachineWindow(QWidget):
    """Looks at the machine while it is shown. It never keeps the program running."""

    def __init__(self, theme: Theme, client: MachineClient) -> None:
        super().__init__()
        self._theme, self._client = theme, client
        self._icon = IconLabel(theme, "package", "accent_text", 22)
        self._title = _label("label", _tr(QT_TRANSLATE_NOOP("machine", "Simulated machine")))
        self._state = _label("title")
        self._next_title = _label("caption", _tr(QT_TRANSLATE_NOOP("machine", "The next item…")))
        self._coming = _label("body", kind="muted")
        self._turn_title = _label("caption", _tr(QT_TRANSLATE_NOOP("machine", "The machine…")))
        self._last = _label("body", kind="muted")
        self._next = {drop: ActionButton(theme, _tr(words)) for drop, words in NEXT.items()}
        self._turns = {accident: ActionButton(theme, _tr(words[0])) for accident, words in TURNS.items()}
        self._card = QFrame()
        self._clock = QTimer(self)

        self._lay_out()

        for drop, button in self._next.items():
            button.clicked.connect(partial(self._will, drop))
        for accident, turn in self._turns.items():
            turn.clicked.connect(partial(self._turn, accident))
        self._clock.timeout.connect(self.look)

        self._name_all()
        theme.changed.connect(self._look_again)
        self._look_again()
        self.look()

    def _look_again(self) -> None:
        self._theme.dress(self)

    def _lay_out(self) -> None:
        px = self._theme.px
        head = QHBoxLayout()
        head.addWidget(self._icon)
        head.addWidget(self._title, 1)
        inner = QVBoxLayout(self._card)
        inner.setContentsMargins(px(16), px(14), px(16), px(14))
        inner.addLayout(head)
        inner.addWidget(self._state)
        inner.addWidget(self._last)
        column = QVBoxLayout(self)
        column.setContentsMargins(px(14), px(14), px(14), px(14))
        column.setSpacing(px(10))
        column.addWidget(self._card)
        column.addWidget(self._next_title)
        column.addLayout(_pairs(list(self._next.values()), px(8)))
        column.addWidget(self._coming)
        column.addWidget(self._turn_title)
        column.addLayout(_pairs(list(self._turns.values()), px(8)))
        column.addStretch(1)
        self.resize(px(WIDTH), px(HEIGHT))

    def _name_all(self) -> None:
        self.setObjectName("machine_window")
        self.setWindowTitle(self._title.text())
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, False)
        set_surface(self, "bg")
        set_surface(self._card, "card")
        self._state.setObjectName("machine_state_label")
        self._coming.setObjectName("machine_coming_label")
        self._last.setObjectName("machine_last_label")
        for drop, button in self._next.items():
            button.setObjectName(f"machine_next_{drop.value}_button")
        for accident, turn in self._turns.items():
            turn.setObjectName(f"machine_{accident.value}_button")

    def look(self) -> None:
        """Show how the machine stands."""
        seen = self._client.look()
        state = seen.state if seen.powered else MachineState.SILENT
        self._state.setText(_tr(STATES[state], left=str(seen.left)))
        self._coming.setText(", ".join(_tr(NEXT.get(drop, drop.value)) for drop in seen.coming))
        ends = [_tr(ENDS[drop] if drop is not None else RUNS, slot=slot) for slot, drop in seen.last[:SHOWN]]
        self._last.setText("\n".join(ends))
        self._last.setVisible(bool(ends))
        for accident, turn in self._turns.items():
            turn.set_words(_tr(TURNS[accident][_happened(accident, seen)]))

    def _will(self, drop: Drop) -> None:
        self._client.will(drop)
        self.look()

    def _turn(self, accident: Accident) -> None:
        self._client.turn(accident)
        self.look()

    def showEvent(self, event: QShowEvent) -> None:
        self._clock.start(POLL_MS)
        super().showEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        self._clock.stop()
        super().hideEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        self._clock.stop()
        super().closeEvent(event)


def _happened(accident: Accident, seen: MachineSeen) -> bool:
    match accident:
        case Accident.SLOW:
            return seen.slow
        case Accident.POWER:
            return not seen.powered
        case _:
            return seen.state is HELD[accident]


def _label(role: str, text: str = "", kind: str = "") -> QLabel:
    label = QLabel(text)
    label.setWordWrap(True)
    set_property(label, "role", role)
    if kind:
        set_property(label, "tone", kind)
    return label


def _pairs(buttons: list[ActionButton], gap: int) -> QGridLayout:
    grid = QGridLayout()
    grid.setSpacing(gap)
    for number, button in enumerate(buttons):
        alone = number == len(buttons) - 1 and number % 2 == 0
        grid.addWidget(button, number // 2, number % 2, 1, 2 if alone else 1)
    return grid
