"""What the basket comes to: subtotal, discounts, loyalty, rounding, and the total, the loudest thing here."""

from PySide6.QtWidgets import QGridLayout, QWidget

from pos_terminal.app.views import BasketView
from pos_terminal.ui.parts.amount_label import AmountLabel
from pos_terminal.ui.parts.icon_label import IconLabel
from pos_terminal.ui.windows.cashier.page import column, label, row
from pos_terminal.ui.windows.cashier.station import Station


class TotalsRow(QWidget):
    """One quiet line of words and a sum."""

    def __init__(self, station: Station, words: str, tone: str = "muted", icon: str = "") -> None:
        super().__init__()
        theme = station.theme
        self._words = label(words, "body-strong" if icon else "body", tone if icon else "muted")
        self.amount = AmountLabel(theme, "money_sub", tone)
        parts = [IconLabel(theme, icon, f"{tone}_text", 18)] if icon else []
        self.setLayout(row(*parts, self._words, 0, self.amount, spacing=theme.px(6)))
        self.setFixedHeight(max(theme.px(24), theme.text_px(24)))

    def show_sum(self, text: str, words: str = "") -> None:
        self.amount.set_amount(text)
        if words:
            self._words.setText(words)


class TotalsBox(QWidget):
    """The rows that are needed and the total; `basket_total_label` holds it."""

    def __init__(self, station: Station, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._station = station
        theme = station.theme
        self._subtotal = TotalsRow(station, self.tr("Subtotal"))
        self._discounts = TotalsRow(station, self.tr("Discounts"), "success")
        self._loyalty = TotalsRow(station, self.tr("Loyalty"), "loyalty", "gift")
        self._rounding = TotalsRow(station, self.tr("Cash rounding"))
        self._rows = QWidget()
        self._title = label("", "title")
        self._tax = label("", "caption")
        self.total = AmountLabel(theme, "money_total")
        self.total.setObjectName("basket_total_label")

        rows = column(self._subtotal, self._discounts, self._loyalty, self._rounding)
        self._rows.setLayout(rows)
        whole = QGridLayout()
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.setColumnStretch(0, 1)
        whole.addLayout(column(0, self._title, self._tax, 0), 0, 0)
        whole.addWidget(self.total, 0, 1)
        self.setLayout(column(self._rows, whole))
        for quiet in (self._subtotal, self._rounding):
            quiet.amount.set_tone("muted")

    def show_basket(self, basket: BasketView, paid: bool, small: bool = False) -> None:
        """All from the view; small is the form beside the parked baskets."""
        station = self._station
        self._title.setText(self.tr("Paid") if paid else self.tr("Total"))
        self.total.set_amount(station.amount(basket.total))
        self.total.set_tone("" if basket.lines else "muted")
        self.total.set_style("headline_money" if small else "money_total")
        tax = self.tr("incl. {word} {amount}").replace("{word}", station.options.tax_word or self.tr("VAT"))
        self._tax.setText(tax.replace("{amount}", station.amount(basket.tax)))
        self._tax.setVisible(bool(basket.tax) and not small)
        less = bool(basket.discounts or basket.loyalty)
        self._subtotal.show_sum(station.amount(basket.subtotal))
        self._discounts.show_sum(station.saving(basket.discounts))
        title = (
            self.tr("{rail} loyalty").replace("{rail}", basket.loyalty_title.split()[0]) if basket.loyalty_title else ""
        )
        self._loyalty.show_sum(station.saving(basket.loyalty), title)
        self._rounding.show_sum(station.amount(basket.rounding))
        self._subtotal.setVisible(less or bool(basket.rounding))
        self._discounts.setVisible(bool(basket.discounts))
        self._loyalty.setVisible(bool(basket.loyalty))
        self._rounding.setVisible(bool(basket.rounding))
        self._rows.setVisible(not small and (less or bool(basket.rounding)))
