"""The service lowered the total: what it was, what is saved, what is left; now approve."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from pos_terminal.app.views import PaymentView, TillView
from pos_terminal.ui.parts.fitted_label import FittedLabel
from pos_terminal.ui.parts.time_bar import TimeBar
from pos_terminal.ui.text.amounts import clock_text
from pos_terminal.ui.theme import Theme, set_surface
from pos_terminal.ui.windows.customer.drawings import IconTile, PhonePicture
from pos_terminal.ui.windows.customer.options import CustomerOptions
from pos_terminal.ui.windows.customer.page import Page
from pos_terminal.ui.windows.customer.side import SidePanel, SumRow

CENTRE = Qt.AlignmentFlag.AlignCenter
END = Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter


class LoyaltyPage(Page):
    """The sums at the start, the phone at the end."""

    def __init__(self, theme: Theme, options: CustomerOptions, parent: QWidget | None = None) -> None:
        super().__init__(theme, options, parent)
        self._gift = IconTile(theme, 64, "gift", "on_loyalty", "loyalty")
        self._title = FittedLabel(theme, "customer_title", wrap=True)
        self._before = SumRow(theme, "muted")
        self._saving = SumRow(theme, "loyalty", strong=True)
        self._line = QWidget()
        self._new = FittedLabel(theme, "title", wrap=True)
        self._amount = FittedLabel(theme, "customer_total", align=END)
        self._code_words = FittedLabel(theme, "customer_body", size=18, weight=400, tone="muted")
        self._code = FittedLabel(theme, "code_large", size=24)
        self._side = SidePanel(theme)
        self._phone = PhonePicture(theme)
        self._approve = FittedLabel(theme, "customer_title", size=32, wrap=True, align=CENTRE)
        self._bar = TimeBar(theme)
        self._clock = FittedLabel(theme, "customer_line", size=22)

        self._lay_out()

        set_surface(self._line, "divider")
        self._before.sum.set_struck(True)
        self._amount.setObjectName("customer_loyalty_amount_label")
        self._title.setObjectName("customer_loyalty_title_label")
        self._code.setObjectName("customer_loyalty_code_label")
        self._clock.setObjectName("customer_countdown_label")
        self.measure()

    def _lay_out(self) -> None:
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        self._column = QVBoxLayout()
        self._head = QHBoxLayout()
        self._head.addWidget(self._gift)
        self._head.addWidget(self._title, 1)
        self._total_row = QHBoxLayout()
        self._total_row.addWidget(self._new, 2)
        self._total_row.addWidget(self._amount, 5)
        self._code_row = QHBoxLayout()
        self._code_row.addWidget(self._code_words)
        self._code_row.addWidget(self._code)
        self._code_row.addStretch(1)
        self._column.addLayout(self._head)
        self._column.addStretch(1)
        self._column.addWidget(self._before)
        self._column.addWidget(self._saving)
        self._column.addWidget(self._line)
        self._column.addLayout(self._total_row)
        self._column.addStretch(1)
        self._column.addLayout(self._code_row)
        self._panel = QVBoxLayout(self._side)
        self._time = QHBoxLayout()
        self._time.addWidget(self._bar, 1)
        self._time.addWidget(self._clock)
        self._panel.addStretch(1)
        self._panel.addWidget(self._phone, 0, Qt.AlignmentFlag.AlignHCenter)
        self._panel.addWidget(self._approve)
        self._panel.addLayout(self._time)
        self._panel.addStretch(1)
        whole.addLayout(self._column, 1)
        whole.addWidget(self._side)

    def show_view(self, view: TillView) -> None:
        payment = view.payment
        if payment is None:
            return
        due = self.amount(payment.due, view.currency)
        title = self.tr("{service} loyalty applied")
        self._title.set_words(title.replace("{service}", payment.title))
        self._before.show_sum(self._before_words(view, payment), self.amount(self._before_sum(payment), view.currency))
        self._saving.show_sum(self.tr("Your loyalty saving"), self.amount(-payment.loyalty, view.currency))
        self._new.set_words(self.tr("New total"))
        self._amount.set_amount(due)
        self._phone.set_amount(due)
        self._code_words.set_words(self.tr("Code"))
        self._code.set_amount(payment.session_code)
        for label in (self._code, self._code_words):
            label.setVisible(bool(payment.session_code))
        self._approve.set_words(self.tr("Now approve\non your phone"))
        for widget in (self._bar, self._clock):
            widget.setVisible(payment.ends_at > 0)
        self.setAccessibleName(f"{self._title.text()} {' '.join(self._approve.text().split())} {due}")
        self.fit()

    def show_time(self, left_s: int, whole_s: int) -> None:
        self._bar.set_time(left_s, whole_s)
        self._clock.set_amount(clock_text(left_s))
        warning = left_s <= self.theme.tokens.timing["countdown_warn_s"]
        self._clock.set_tone("warning" if warning else "text")

    def _before_words(self, view: TillView, payment: PaymentView) -> str:
        part = view.tender is not None and view.tender.shares
        return self.tr("This part") if part else self.tr("Basket")

    @staticmethod
    def _before_sum(payment: PaymentView) -> int:
        return payment.due + payment.loyalty

    def measure(self) -> None:
        px = self.theme.px
        self._column.setContentsMargins(px(48), px(40), px(76), px(40))
        self._column.setSpacing(px(12))
        self._head.setSpacing(px(16))
        self._line.setFixedHeight(max(1, px(1)))
        self._total_row.setSpacing(px(16))
        self._code_row.setSpacing(px(14))
        self._side.setFixedWidth(px(400))
        self._panel.setContentsMargins(px(41), px(32), px(40), px(32))
        self._panel.setSpacing(px(28))
        self._time.setSpacing(px(12))
        super().measure()
