"""What the kiosk's pages share: the ground, the head, the measures, and words that fit the height."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from pos_terminal.app.views import TillView
from pos_terminal.ui.parts.elided_label import ElidedLabel
from pos_terminal.ui.parts.fitted_label import FittedLabel, forget_sizes
from pos_terminal.ui.parts.qr_code import QrCode
from pos_terminal.ui.windows.kiosk.booth import Booth
from pos_terminal.ui.windows.kiosk.buttons import KioskButton
from pos_terminal.ui.windows.kiosk.form import Form

STEPS = tuple(part / 100 for part in range(100, 46, -4))
MARGIN = 56
BAND = 900  # px from the top that a hand cannot reach with ease


class Page(QWidget):
    """One page: show_view sets everything, measure takes the theme's sizes and how the screen stands."""

    def __init__(self, booth: Booth) -> None:
        super().__init__()
        self.booth, self.theme, self.form = booth, booth.theme, Form()
        self._ground = "bg"
        self._fitted_to: object = None

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
        for label in self.findChildren(FittedLabel):
            label.measure()
        self._fitted_to = None
        self.fit()

    def set_ground(self, colour: str) -> None:
        if colour != self._ground:
            self._ground = colour
            self.update()

    def fit(self) -> None:
        """Let all words shrink together until the page is no higher than the screen."""
        layout = self.layout()
        labels = self.findChildren(FittedLabel)
        key = (self.size(), tuple((label.text(), label.isHidden()) for label in labels))
        if layout is None or key == self._fitted_to or self.width() < 2:
            return
        self._fitted_to = key
        for factor in STEPS:
            for label in labels:
                label.set_factor(factor)
            forget_sizes(layout)
            if self._needs().height() <= self.height():
                break
        layout.activate()

    def _needs(self) -> QSize:
        layout = self.layout()
        if layout is None:
            return QSize()
        if layout.hasHeightForWidth():
            return QSize(self.width(), layout.totalMinimumHeightForWidth(self.width()))
        return layout.totalMinimumSize()

    def minimumSizeHint(self) -> QSize:
        return QSize(1, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(event.rect(), self.theme.colour(self._ground))
        painter.end()
