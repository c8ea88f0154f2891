"""What lies over the pages: is anybody there, options, language, the PIN, what waits for staff, a notice."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from pos_terminal.ui.windows.kiosk.booth import Booth
from pos_terminal.ui.windows.kiosk.form import Form
from pos_terminal.ui.windows.kiosk.idle_dialog import IdleDialog
from pos_terminal.ui.windows.kiosk.language_sheet import LanguageSheet
from pos_terminal.ui.windows.kiosk.notice_bar import NoticeBar, NoticeWords
from pos_terminal.ui.windows.kiosk.options_sheet import OptionsSheet
from pos_terminal.ui.windows.kiosk.pin_sheet import PinSheet
from pos_terminal.ui.windows.kiosk.sheet import Sheet
from pos_terminal.ui.windows.kiosk.waiting_sheet import WaitingSheet


class Overlays:
    """All of them; `current` is the one on top."""

    def __init__(self, booth: Booth, window: QWidget) -> None:
        self.options = OptionsSheet(booth, window)
        self.language = LanguageSheet(booth, window)
        self.idle = IdleDialog(booth, window)
        self.pin = PinSheet(booth, window)
        self.waiting = WaitingSheet(booth, window)
        self.notice = NoticeBar(booth, window)
        self.words = NoticeWords(booth, window)
        self._sheets: tuple[Sheet, ...] = (self.options, self.language, self.idle, self.pin, self.waiting)

    @property
    def current(self) -> Sheet | None:
        return next((sheet for sheet in reversed(self._sheets) if sheet.is_open()), None)

    def close_all(self) -> None:
        for sheet in self._sheets:
            sheet.close_sheet()

    def measure(self, form: Form) -> None:
        for sheet in self._sheets:
            sheet.measure(form)
