"""How the payment ended, or that it is still moving: a mark, a title, the sum, what it means for the customer."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from pos_terminal.app.views import TillView
from pos_terminal.ui.parts.fitted_label import FittedLabel
from pos_terminal.ui.parts.icon_label import IconLabel
from pos_terminal.ui.parts.state_mark import StateMark
from pos_terminal.ui.theme import Theme, set_surface
from pos_terminal.ui.windows.customer.drawings import SweepBar
from pos_terminal.ui.windows.customer.options import CustomerOptions
from pos_terminal.ui.windows.customer.outcome_words import OutcomeWords
from pos_terminal.ui.windows.customer.page import Page
from pos_terminal.ui.windows.customer.scene import Outcome, Result

CENTRE = Qt.AlignmentFlag.AlignCenter
MOVING = frozenset({Outcome.ONE_MOMENT, Outcome.APPROVING, Outcome.CHECKING, Outcome.UNCLEAR})


class ResultPage(Page):
    """Every outcome in one frame; the ground is green only when the sale is paid."""

    def __init__(self, theme: Theme, options: CustomerOptions, parent: QWidget | None = None) -> None:
        super().__init__(theme, options, parent)
        self._words = OutcomeWords(self)
        self._announced = ""
        self._mark = StateMark(theme, 158)
        self._title = FittedLabel(theme, "display", size=51, wrap=True, align=CENTRE)
        self._amount = FittedLabel(theme, "customer_total", size=56, align=CENTRE)
        self._message = FittedLabel(theme, "customer_body", size=24, wrap=True, align=CENTRE)
        self._cash = FittedLabel(theme, "customer_body", weight=400, wrap=True, tone="muted", align=CENTRE)
        self._saved = QWidget()
        self._gift = IconLabel(theme, "gift", "loyalty_text", 22)
        self._saving = FittedLabel(theme, "customer_line", tone="loyalty", wrap=True)
        self._sweep = SweepBar(theme)

        self._lay_out()

        set_surface(self._saved, "card")
        self._title.setObjectName("customer_result_title_label")
        self._amount.setObjectName("customer_result_amount_label")
        self._message.setObjectName("customer_result_message_label")
        self._mark.setObjectName("customer_result_mark")
        self.measure()

    def _lay_out(self) -> None:
        self._column = QVBoxLayout(self)
        self._pill = QHBoxLayout(self._saved)
        self._pill.addWidget(self._gift)
        self._pill.addWidget(self._saving)
        self._below = QVBoxLayout()
        self._pill_row = QHBoxLayout()
        self._pill_row.addStretch(1)
        self._pill_row.addWidget(self._saved, 0)
        self._pill_row.addStretch(1)
        self._below.addWidget(self._cash)
        self._below.addLayout(self._pill_row)
        self._below.addWidget(self._sweep, 0, Qt.AlignmentFlag.AlignHCenter)
        self._words_box = QVBoxLayout()
        self._words_box.addWidget(self._title)
        self._words_box.addWidget(self._amount)
        self._words_box.addWidget(self._message)
        self._column.addStretch(1)
        self._column.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignHCenter)
        self._column.addLayout(self._words_box)
        self._column.addLayout(self._below)
        self._column.addStretch(1)

    def show_view(self, view: TillView) -> None:
        """The page shows results; see show_result."""

    def show_result(self, result: Result, currency: str) -> None:
        said = self._words.say(result, lambda minor: self.within(minor, currency))
        self._mark.set_state(said.state)
        self._mark.setVisible(bool(said.state))
        self._title.set_words(said.title)
        self._amount.set_amount(self.amount(result.minor, currency))
        self._amount.setVisible(said.figure)
        self._message.set_words(said.message)
        self._message.set_size(42 if said.large else 24, 700 if said.large else 0)
        self._message.setVisible(bool(said.message))
        self._show_cash(result, currency, result.outcome is Outcome.THANKS and result.change > 0)
        self._show_saving(result, currency)
        self._sweep.setVisible(result.outcome in MOVING)
        self._sweep.set_tone("warning_line" if said.state == "unknown" else "accent")
        self.set_ground("success_subtle" if result.outcome in (Outcome.THANKS, Outcome.TAKE_CASH_BACK) else "bg")
        self.setAccessibleName(self._spoken(said.title, said.message))
        self.fit()
        self._announce(result)

    def announced(self) -> str:
        """The key of the outcome that was announced last."""
        return self._announced

    def _show_cash(self, result: Result, currency: str, visible: bool) -> None:
        words = self.tr("Total {total} · received {received}")
        words = words.replace("{total}", self.within(result.minor, currency))
        self._cash.set_words(words.replace("{received}", self.within(result.received, currency)))
        self._cash.setVisible(visible and result.received > 0)

    def _show_saving(self, result: Result, currency: str) -> None:
        words = self.tr("You saved {amount} with {service} loyalty")
        words = words.replace("{amount}", self.within(result.loyalty, currency))
        self._saving.set_words(words.replace("{service}", result.loyalty_title))
        self._saved.setVisible(result.outcome is Outcome.THANKS and result.loyalty > 0)

    def _spoken(self, title: str, message: str) -> str:
        sum_shown = "" if self._amount.isHidden() else self._amount.accessibleName()
        return ". ".join(part for part in (title, sum_shown, message) if part)

    def _announce(self, result: Result) -> None:
        """Outcomes are told to a screen reader once; what is still moving is not one."""
        if result.key == self._announced or result.outcome in (Outcome.ONE_MOMENT, Outcome.APPROVING):
            return
        self._announced = result.key
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def measure(self) -> None:
        px = self.theme.px
        self._column.setContentsMargins(px(40), px(24), px(40), px(24))
        self._column.setSpacing(px(36))
        self._words_box.setSpacing(px(4))
        self._below.setSpacing(px(20))
        self._pill.setContentsMargins(px(22), px(9), px(22), px(9))
        self._pill.setSpacing(px(8))
        super().measure()
