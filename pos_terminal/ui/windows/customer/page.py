"""What the customer's pages share: the ground, the measures of the screen, and text that fits the height."""

from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from pos_terminal.app.views import TillView
from pos_terminal.ui.parts.fitted_label import FittedLabel, forget_sizes
from pos_terminal.ui.text.amounts import amount_text, isolated
from pos_terminal.ui.text.languages import Spoken
from pos_terminal.ui.theme import Theme
from pos_terminal.ui.windows.customer.options import CustomerOptions

STEPS = tuple(part / 100 for part in range(100, 38, -4))


class Page(Spoken, QWidget):
    """One page; show_view sets everything, measure takes the sizes of the theme."""

    def __init__(self, theme: Theme, options: CustomerOptions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme, self.options = theme, options
        self._ground = "bg"
        self._fitted_to: object = None

    def show_view(self, view: TillView) -> None:
        """Set everything from the view."""
        raise NotImplementedError

    def go_by(self, options: CustomerOptions) -> None:
        """Take other options over; the next view is shown by them."""
        self.options = options

    def measure(self) -> None:
        """Set margins and sizes; called at the start and when the screen's scale changes."""
        for label in self.findChildren(FittedLabel):
            label.measure()
        self._fitted_to = None
        self.fit()

    def set_ground(self, colour: str) -> None:
        """The token that the page is filled with."""
        if colour != self._ground:
            self._ground = colour
            self.update()

    def amount(self, minor: int, currency: str) -> str:
        """An amount to stand alone in a label of its own."""
        return amount_text(minor, currency, self.options.locale)

    def within(self, minor: int, currency: str) -> str:
        """An amount to stand inside a sentence."""
        text = self.amount(minor, currency)
        return isolated(text) if self.isRightToLeft() else text

    def fit(self) -> None:
        """Let all words shrink together until the page is no higher than the screen."""
        layout = self.layout()
        labels = self.findChildren(FittedLabel)
        key = (self.size(), tuple((label.text(), label.isHidden()) for label in labels), self._shape())
        if layout is None or key == self._fitted_to or self.width() < 2:
            return
        self._fitted_to = key
        for factor in STEPS:
            for label in labels:
                label.set_factor(factor)
            forget_sizes(layout)
            if self._height() <= self.height():
                break
        layout.activate()
        for part in self.findChildren(QWidget):
            inner = part.layout()
            if inner is not None:
                inner.activate()

    def _shape(self) -> object:
        """What else decides the height."""
        return None

    def _height(self) -> int:
        layout = self.layout()
        if layout is None:
            return 0
        if layout.hasHeightForWidth():
            return layout.totalMinimumHeightForWidth(self.width())
        return layout.totalMinimumSize().height()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(event.rect(), self.theme.colour(self._ground))
        painter.end()
