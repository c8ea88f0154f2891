"""What is in the basket and what it comes to; also while the cashier takes cash."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from pos_terminal.app.views import BasketView, TillView
from pos_terminal.ui.parts.fitted_label import FittedLabel
from pos_terminal.ui.theme import Theme
from pos_terminal.ui.windows.customer.basket_list import BasketList
from pos_terminal.ui.windows.customer.drawings import IconTile
from pos_terminal.ui.windows.customer.line_delegate import LineTexts
from pos_terminal.ui.windows.customer.options import CustomerOptions
from pos_terminal.ui.windows.customer.page import Page
from pos_terminal.ui.windows.customer.scene import due_of
from pos_terminal.ui.windows.customer.side import SidePanel, SumRow


class BasketPage(Page):
    """The lines at the start, the sums at the end; the total is never covered or shortened."""

    def __init__(self, theme: Theme, options: CustomerOptions, parent: QWidget | None = None) -> None:
        super().__init__(theme, options, parent)
        self._texts = LineTexts(options.locale, self)
        self._mark = IconTile(theme, 36, "store", "success_text", "success_subtle", 8)
        self._mark.set_picture(options.mark)
        self._title = FittedLabel(theme, "title")
        self._count = FittedLabel(theme, "customer_body", weight=400, tone="muted", align=_END)
        self._list = BasketList(theme, self._texts)
        self._side = SidePanel(theme)
        self._subtotal = SumRow(theme, "muted")
        self._saving = SumRow(theme, "success", "tag")
        self._loyalty = SumRow(theme, "loyalty", "gift")
        self._rounding = SumRow(theme, "muted")
        self._paid = SumRow(theme, "success", "check")
        self._caption = FittedLabel(theme, "title", wrap=True)
        self._total = FittedLabel(theme, "customer_total")
        self._tax = FittedLabel(theme, "label", weight=400, tone="muted", wrap=True)
        self._rows = (self._subtotal, self._saving, self._loyalty, self._rounding, self._paid)

        self._lay_out()

        self._list.setObjectName("customer_basket_list")
        self._total.setObjectName("customer_total_label")
        self.measure()

    def _lay_out(self) -> None:
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        self._column = QVBoxLayout()
        self._head = QHBoxLayout()
        self._head.addWidget(self._mark)
        self._head.addWidget(self._title, 1)
        self._head.addWidget(self._count)
        self._column.addLayout(self._head)
        self._column.addWidget(self._list, 1)
        self._sums = QVBoxLayout(self._side)
        for row in self._rows:
            self._sums.addWidget(row)
        self._sums.addStretch(1)
        self._sums.addWidget(self._caption)
        self._sums.addWidget(self._total)
        self._sums.addWidget(self._tax)
        whole.addLayout(self._column, 1)
        whole.addWidget(self._side)

    def show_view(self, view: TillView) -> None:
        basket = view.basket
        self._texts.currency = view.currency
        self._texts.mirrored = self.isRightToLeft()
        self._title.set_words(self.tr("Your basket"))
        count = len(basket.lines)
        words = self.tr("1 line") if count == 1 else self.tr("{n} lines", "", count)
        self._count.set_words(words.replace("{n}", str(count)))
        self._list.setAccessibleName(self._title.text())
        self._list.show_lines(basket.lines, basket.newest)
        self._show_sums(basket, view.currency)
        self._show_total(view)
        self.fit()

    def _show_sums(self, basket: BasketView, currency: str) -> None:
        taken = bool(basket.discounts or basket.loyalty or basket.rounding)
        self._subtotal.show_sum(self.tr("Subtotal"), self.amount(basket.subtotal, currency), taken)
        self._saving.show_sum(self.tr("You save"), self.amount(basket.discounts, currency), bool(basket.discounts))
        loyalty = self.tr("{service} loyalty").replace("{service}", basket.loyalty_title)
        self._loyalty.show_sum(loyalty.strip(), self.amount(-basket.loyalty, currency), bool(basket.loyalty))
        self._rounding.show_sum(self.tr("Rounding"), self.amount(basket.rounding, currency), bool(basket.rounding))

    def _show_total(self, view: TillView) -> None:
        due = due_of(view)
        paid = view.basket.total - due
        self._paid.show_sum(self.tr("Paid"), self.amount(paid, view.currency), paid > 0)
        self._caption.set_words(self.tr("Still to pay") if paid > 0 else self.tr("Total"))
        self._total.set_amount(self.amount(due, view.currency))
        tax = self.tr("including VAT {amount}")
        self._tax.set_words(tax.replace("{amount}", self.within(view.basket.tax, view.currency)))
        self._tax.setVisible(bool(view.basket.tax) and paid <= 0)
        self.setAccessibleName(f"{self._caption.text()} {self.amount(due, view.currency)}")

    def go_by(self, options: CustomerOptions) -> None:
        super().go_by(options)
        self._texts.locale = options.locale

    def measure(self) -> None:
        px = self.theme.px
        self._column.setContentsMargins(px(40), px(28), px(32), px(24))
        self._column.setSpacing(px(44))
        self._head.setSpacing(px(12))
        self._side.setFixedWidth(px(372))
        self._sums.setContentsMargins(px(41), px(40), px(40), px(32))
        self._sums.setSpacing(px(8))
        for row in self._rows:
            row.measure()
        self._list.measure()
        super().measure()


_END = Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
