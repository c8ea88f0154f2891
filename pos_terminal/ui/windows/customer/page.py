"""What the customer's pages share: the options they are shown by, and how they write a sum."""

from PySide6.QtWidgets import QLayout, QWidget

from pos_terminal.app.views import TillView
from pos_terminal.ui.parts.fitted_page import FittedPage
from pos_terminal.ui.text.amounts import amount_text, isolated
from pos_terminal.ui.text.languages import Spoken
from pos_terminal.ui.theme import Theme
from pos_terminal.ui.windows.customer.options import CustomerOptions

LEAST = 38  # percent: a second screen may be very small


class Page(Spoken, FittedPage):
    """One page; show_view sets everything, measure takes the sizes of the theme."""

    def __init__(self, theme: Theme, options: CustomerOptions, parent: QWidget | None = None) -> None:
        super().__init__(theme, LEAST, parent)
        self.options = options

    def show_view(self, view: TillView) -> None:
        """Set everything from the view."""
        raise NotImplementedError

    def go_by(self, options: CustomerOptions) -> None:
        """Take other options over; the next view is shown by them."""
        self.options = options

    def measure(self) -> None:
        """Set margins and sizes; called at the start and when the screen's scale changes."""
        self.measure_words()

    def amount(self, minor: int, currency: str) -> str:
        """An amount to stand alone in a label of its own."""
        return amount_text(minor, currency, self.options.locale)

    def within(self, minor: int, currency: str) -> str:
        """An amount to stand inside a sentence."""
        text = self.amount(minor, currency)
        return isolated(text) if self.isRightToLeft() else text

    def _settle(self, layout: QLayout) -> None:
        super()._settle(layout)
        for part in self.findChildren(QWidget):
            inner = part.layout()
            if inner is not None:
                inner.activate()
