"""The PIN pad: dots, how the last try went, and the keys with 1-2-3 on top as on card readers."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from pos_terminal.app.views import PinState
from pos_terminal.ui.parts.icon_label import IconLabel
from pos_terminal.ui.parts.keypad import Keypad, KeypadKind
from pos_terminal.ui.parts.pin_dots import PinDots
from pos_terminal.ui.parts.pin_typing import typed
from pos_terminal.ui.text.messages import short_reason
from pos_terminal.ui.windows.cashier.page import column, count_text, label, row, set_tone
from pos_terminal.ui.windows.cashier.station import Station

KEY_HEIGHT, LOWEST_KEY, KEY_GAP = 68, 52, 8
WIDEST = 300  # px of one line of it
SAID_LINES = 40  # px: two lines of what went wrong


class PinPad(QWidget):
    """`pin_field`, `pin_error_label`, `pin_key_*`. Signal: changed() when a digit came or went."""

    changed = Signal()

    def __init__(self, station: Station, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._station = station
        theme = station.theme
        px = theme.px
        self._pin = ""
        self._state = PinState()
        self._shown = ("", "")
        self.dots = PinDots(theme)
        self.dots.setObjectName("pin_field")
        self.dots.setAccessibleName(self.tr("PIN"))
        self._icon = IconLabel(theme, "", "danger_text", 18)
        self._said = label("", "body-strong", "danger", wrap=True)
        self._said.setObjectName("pin_error_label")
        self._said.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._said.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self._error = QWidget()
        self._error.setMinimumHeight(theme.text_px(SAID_LINES))
        self._error.setLayout(row(0, self._icon, self._said, 0, spacing=px(8)))
        self.keys = Keypad(theme, KeypadKind.PIN, prefix="pin_key")
        self.keys.set_names({"backspace": self.tr("Delete the last digit")})
        self.keys.set_words({"clear": self.tr("Clear")})
        self.keys.setMinimumHeight(px(4 * LOWEST_KEY + 3 * KEY_GAP))
        self.keys.setMaximumHeight(px(4 * KEY_HEIGHT + 3 * KEY_GAP))
        self.setLayout(column(self.dots, px(12), self._error, px(4), self.keys))
        self.keys.key_pressed.connect(self.press)
        self._count()

    def text(self) -> str:
        return self._pin

    def take(self) -> str:
        """Return what was typed, and forget it."""
        pin, self._pin = self._pin, ""
        self._count()
        return pin

    def clear(self) -> None:
        self.take()

    def press(self, key: str) -> bool:
        """A digit, backspace or clear; False where the pad takes none now."""
        if not self.open():
            return False
        pin = typed(self._pin, key)
        if pin is None:
            return False
        self._pin = pin
        self._count()
        return True

    def open(self) -> bool:
        """Whether digits are taken: no PIN is being checked, and no lock runs."""
        return not self._state.checking and not self.locked_s()

    def locked_s(self) -> int:
        until = self._state.locked_until
        return self._station.left(until) if until else 0

    def show_state(self, state: PinState) -> None:
        self._state = state
        left = self.locked_s()
        if state.checking:
            self._say("neutral", "hourglass", self.tr("Checking…"))
        elif left:
            self._pin = ""
            words = self.tr("Too many wrong PINs. Try again in {time}.")
            self._say("warning", "lock", words.replace("{time}", f"{left // 60}:{left % 60:02d}"))
        elif state.problem:
            self._say("danger", "circle-alert", short_reason(state.problem))
        elif state.wrong and 0 < state.tries_left < 5:
            left = state.tries_left
            one, many = self.tr("Wrong PIN. 1 try left."), self.tr("Wrong PIN. {n} tries left.", "", left)
            self._say("danger", "circle-alert", count_text(left, one, many))
        else:
            self._say("neutral", "", "")
        self.keys.setEnabled(self.open())
        self._count()

    def say(self, words: str) -> None:
        """Something is wrong with a new PIN; empty: nothing is."""
        self._say("danger", "circle-alert" if words else "", words)

    def tick(self) -> None:
        self.show_state(self._state)

    def counts(self) -> bool:
        return self.locked_s() > 0

    def _say(self, tone: str, icon: str, words: str) -> None:
        if (tone, words) == self._shown:
            return
        self._shown = (tone, words)
        self._icon.set_icon(icon, f"{tone}_text")
        self._icon.setVisible(bool(icon))
        set_tone(self._said, tone)
        self._said.setText(words)
        self._keep_narrow(self._said)

    def _keep_narrow(self, said: QLabel) -> None:
        """One line stands in the middle with its icon; a longer sentence takes the whole width."""
        widest = self._station.theme.px(WIDEST)
        fits = said.fontMetrics().horizontalAdvance(said.text()) <= widest
        said.setWordWrap(not fits)
        said.setMinimumWidth(0 if fits else widest)

    def _count(self) -> None:
        self.dots.set_count(len(self._pin))
        self.dots.set_spoken(self.tr("{n} digits").replace("{n}", str(len(self._pin))))
        self.changed.emit()
