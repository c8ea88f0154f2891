"""Which language, how large the words are, whether titles are spoken: at any step."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from pos_terminal.ui.parts.fitted_label import FittedLabel
from pos_terminal.ui.windows.kiosk.booth import Booth
from pos_terminal.ui.windows.kiosk.buttons import KioskButton
from pos_terminal.ui.windows.kiosk.form import Form
from pos_terminal.ui.windows.kiosk.sheet import Sheet

COLUMNS = 2


class LanguageSheet(Sheet):
    """`kiosk_language_sheet`, `kiosk_choose_{code}_button`, `kiosk_larger_button`, `kiosk_speak_button`,
    `kiosk_language_done_button`. Signals: chosen(str), larger_asked(), speech_asked().
    """

    chosen = Signal(str)
    larger_asked = Signal()
    speech_asked = Signal()

    def __init__(self, booth: Booth, window: QWidget) -> None:
        super().__init__(booth, window, "kiosk_language_sheet")
        theme, taps = booth.theme, booth.taps
        self._title = FittedLabel(theme, "kiosk_title", wrap=True, align=Qt.AlignmentFlag.AlignCenter)
        self._grid = QGridLayout()
        self._languages: dict[str, KioskButton] = {}
        for number, (code, _) in enumerate(booth.options.languages):
            button = KioskButton(theme, taps, height=112)
            button.setObjectName(f"kiosk_choose_{code}_button")
            button.clicked.connect(partial(self._choose, code))
            self._languages[code] = button
            self._grid.addWidget(button, number // COLUMNS, number % COLUMNS)
        self._row = QHBoxLayout()
        self.larger = KioskButton(theme, taps, "a-large-small", height=112, style="kiosk_label")
        self.speech = KioskButton(theme, taps, "volume-2", height=112, style="kiosk_label")
        self._row.addWidget(self.larger)
        self._row.addWidget(self.speech)
        self.done = KioskButton(theme, taps, "check", "primary")
        self.body.addWidget(self._title)
        self.body.addLayout(self._grid)
        self.body.addLayout(self._row)
        self.body.addWidget(self.done)
        self._title.setObjectName("kiosk_language_title_label")
        self.larger.setObjectName("kiosk_larger_button")
        self.speech.setObjectName("kiosk_speak_button")
        self.done.setObjectName("kiosk_language_done_button")
        self.larger.clicked.connect(self.larger_asked)
        self.speech.clicked.connect(self.speech_asked)
        self.done.clicked.connect(self.close_sheet)
        self.missed.connect(self.close_sheet)

    def show_state(self, larger: bool, speaks: bool) -> None:
        self._title.set_words(self.tr("Language and words"))
        for code, name in self.booth.options.languages:
            chosen = code == self.booth.language
            button = self._languages[code]
            button.set_words(name)
            button.set_kind("chosen" if chosen else "secondary")
            button.set_icon("check" if chosen else "")
        self.larger.set_words(self.tr("Larger words"))
        self.larger.set_kind("chosen" if larger else "secondary")
        self.larger.set_icon("check" if larger else "a-large-small")
        self.speech.setVisible(self.booth.options.say is not None)
        self.speech.set_words(self.tr("Read titles aloud"))
        self.speech.set_kind("chosen" if speaks else "secondary")
        self.speech.set_icon("check" if speaks else "volume-2")
        self.done.set_words(self.tr("Done"))
        self.setAccessibleName(self._title.text())
        if self.is_open():
            self.place()

    def measure(self, form: Form) -> None:
        gap = max(16, self.theme.px(24))
        self._grid.setSpacing(gap)
        self._row.setSpacing(gap)
        for button in (*self._languages.values(), self.larger, self.speech, self.done):
            button.look_again()
        super().measure(form)

    def _choose(self, code: str, _checked: bool = False) -> None:
        self.chosen.emit(code)
