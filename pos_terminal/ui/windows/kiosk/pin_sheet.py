"""The staff's way in: a manager's PIN, with the till's lock-out. It keeps no PIN and closes by itself."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from pos_terminal.app.views import PinState
from pos_terminal.ui.parts.fitted_label import FittedLabel
from pos_terminal.ui.parts.keypad import Keypad, KeypadKind, KeyStyle
from pos_terminal.ui.parts.pin_dots import PinDots
from pos_terminal.ui.parts.pin_typing import PIN_LEAST, typed
from pos_terminal.ui.text.amounts import clock_text
from pos_terminal.ui.text.messages import short_reason
from pos_terminal.ui.windows.kiosk.booth import Booth
from pos_terminal.ui.windows.kiosk.buttons import KioskButton, touch
from pos_terminal.ui.windows.kiosk.form import Form
from pos_terminal.ui.windows.kiosk.sheet import Sheet

KEY = 112
KEYS = KeyStyle("kiosk_title", "kiosk_caption", 40)


class PinSheet(Sheet):
    """`kiosk_pin_sheet`: `pin_field`, `pin_error_label`, `pin_key_*`, `pin_confirm_button`, `pin_cancel_button`.

    Signal: entered(str), the PIN, once.
    """

    entered = Signal(str)

    def __init__(self, booth: Booth, window: QWidget) -> None:
        super().__init__(booth, window, "kiosk_pin_sheet", 760)
        theme, taps, centre = booth.theme, booth.taps, Qt.AlignmentFlag.AlignCenter
        self._pin, self._state, self._hint = "", PinState(), ""
        self._title = FittedLabel(theme, "kiosk_title", size=48, align=centre)
        self.dots = PinDots(theme)
        self._said = FittedLabel(theme, "kiosk_caption", wrap=True, align=centre, tone="danger")
        self.keys = Keypad(theme, KeypadKind.PIN, prefix="pin_key", style=KEYS)
        self.cancel = KioskButton(theme, taps, "x", height=112, style="kiosk_label")
        self.enter = KioskButton(theme, taps, "check", "primary", height=112, style="kiosk_label")
        self._row = QHBoxLayout()
        self._row.addWidget(self.cancel)
        self._row.addWidget(self.enter)
        for part in (self._title, self.dots, self._said, self.keys):
            self.body.addWidget(part)
        self.body.addLayout(self._row)
        self._title.setObjectName("pin_action_label")
        self.dots.setObjectName("pin_field")
        self.dots.setAccessibleName("PIN")
        self._said.setObjectName("pin_error_label")
        self.cancel.setObjectName("pin_cancel_button")
        self.enter.setObjectName("pin_confirm_button")
        self.keys.key_pressed.connect(self._press)
        self.cancel.clicked.connect(self.close_sheet)
        self.missed.connect(self.close_sheet)
        self.enter.clicked.connect(self._enter)

    def ask(self) -> None:
        self._pin = ""
        self._set()
        self.open()

    def show_state(self, state: PinState, hint: str = "") -> None:
        self._state, self._hint = state, hint
        if self.is_open():
            self._set()

    def close_sheet(self) -> None:
        self._pin = ""
        super().close_sheet()

    def locked_s(self) -> int:
        until = self._state.locked_until
        return max(0, ceil(until - self.booth.options.monotonic() - 0.001)) if until else 0

    def tick(self) -> None:
        self._set()

    def _set(self) -> None:
        locked = self.locked_s()
        free = not locked and not self._state.checking
        if not free:
            self._pin = ""
        self._title.set_words(self.tr("For staff: manager PIN"))
        self._said.set_words(self._words(locked))
        self._said.set_tone("muted" if self._state.checking or not self._trouble(locked) else "danger")
        self.keys.set_words({"clear": self.tr("Clear")})
        self.keys.set_names({"backspace": self.tr("Delete the last digit")})
        self.keys.setEnabled(free)
        self.dots.set_count(len(self._pin))
        self.cancel.set_words(self.tr("Back"))
        self.enter.set_words(self.tr("Go on"))
        self.enter.setEnabled(free and len(self._pin) >= PIN_LEAST)
        self.setAccessibleName(self._title.text())
        self.place()

    def _trouble(self, locked: int) -> bool:
        return bool(locked or self._state.problem or self._state.wrong)

    def _words(self, locked: int) -> str:
        state = self._state
        if state.checking:
            return self.tr("Checking…")
        if locked:
            return self.tr("Too many wrong PINs. Try again in {time}.").replace("{time}", clock_text(locked))
        if state.problem:
            return short_reason(state.problem)
        if state.wrong:
            return self.tr("Wrong PIN. Tries left: {n}").replace("{n}", str(state.tries_left))
        return self.tr("In this demo: {pin}").replace("{pin}", self._hint) if self._hint else " "

    def _press(self, key: str) -> None:
        self.booth.taps.touched.emit()
        pin = typed(self._pin, key)
        if pin is not None:
            self._pin = pin
        self._set()

    def _enter(self) -> None:
        pin, self._pin = self._pin, ""
        if len(pin) >= PIN_LEAST:
            self.entered.emit(pin)
        self._set()

    def measure(self, form: Form) -> None:
        theme = self.theme
        gap = max(8, theme.px(16))
        self.keys.setFixedHeight(4 * touch(theme, KEY if form.upright else 88) + 3 * gap)
        self._row.setSpacing(max(16, theme.px(24)))
        for button in (self.cancel, self.enter):
            button.look_again()
        super().measure(form)
