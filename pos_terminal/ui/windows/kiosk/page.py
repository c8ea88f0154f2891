"""What the kiosk's pages share: the booth, how the screen stands, and that nothing of a customer stays in them."""

from __future__ import annotations

from PySide6.QtCore import QSize

from pos_terminal.app.views import TillView
from pos_terminal.ui.parts.elided_label import ElidedLabel
from pos_terminal.ui.parts.fitted_label import FittedLabel
from pos_terminal.ui.parts.fitted_page import FittedPage
from pos_terminal.ui.parts.qr_code import QrCode
from pos_terminal.ui.windows.kiosk.booth import Booth
from pos_terminal.ui.windows.kiosk.buttons import KioskButton
from pos_terminal.ui.windows.kiosk.form import Form

MARGIN = 56
BAND = 900  # px from the top that a hand cannot reach with ease


class Page(FittedPage):
    """One page: show_view sets everything, measure takes the theme's sizes and how the screen stands."""

    def __init__(self, booth: Booth) -> None:
        super().__init__(booth.theme)
        self.booth, self.form = booth, Form()

    def show_view(self, view: TillView) -> None:
        """Set everything from the view."""
        raise NotImplementedError

    def forget(self) -> None:
        """Nothing of this customer stays in the page while it is not shown."""
        for label in self.findChildren(FittedLabel):
            label.set_amount("")
        for name in self.findChildren(ElidedLabel):
            name.set_text("")
        for button in self.findChildren(KioskButton):
            button.set_words("")
        for code in self.findChildren(QrCode):
            code.set_text("")

    def spoken(self) -> str:
        """What is said aloud when the page comes, where that is wanted."""
        return ""

    def measure(self, form: Form) -> None:
        """Set margins and sizes."""
        self.form = form
        self.measure_words()

    def minimumSizeHint(self) -> QSize:
        return QSize(1, 1)
