"""Goods on the scale: what they weigh, what a kilogram of them costs, what was taken off for the container, the sum."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSpacerItem, QVBoxLayout, QWidget

from pos_terminal.app.views import TillView, WeighingView
from pos_terminal.ui.parts.fitted_label import FittedLabel
from pos_terminal.ui.parts.icon_label import IconLabel
from pos_terminal.ui.text.amounts import quantity_text
from pos_terminal.ui.theme import Theme, set_surface
from pos_terminal.ui.windows.customer.drawings import IconTile
from pos_terminal.ui.windows.customer.options import CustomerOptions
from pos_terminal.ui.windows.customer.page import Page
from pos_terminal.ui.windows.customer.scene import due_of
from pos_terminal.ui.windows.customer.side import SidePanel, SumRow

END = Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
NOTHING = "–"  # where there is no weight that can be sold by


class WeighPage(Page):
    """The weight at the start, the price of a unit and the sum at the end; a sum only while the weight is steady."""

    def __init__(self, theme: Theme, options: CustomerOptions, parent: QWidget | None = None) -> None:
        super().__init__(theme, options, parent)
        self._picture = IconTile(theme, 64, "scale", "accent_text", "accent_subtle")
        self._name = FittedLabel(theme, "customer_title", wrap=True)
        self._gross = SumRow(theme, "muted")
        self._tare = SumRow(theme, "muted")
        self._line = QWidget()
        self._caption = FittedLabel(theme, "title", wrap=True)
        self._weight = FittedLabel(theme, "customer_total", align=END)
        self._icon = IconLabel(theme, "scale", "text_muted", 24)
        self._state = FittedLabel(theme, "customer_body", weight=500, tone="muted", wrap=True)
        self._side = SidePanel(theme)
        self._price = SumRow(theme)
        self._before = SumRow(theme, "muted")
        self._goods = FittedLabel(theme, "title", wrap=True)
        self._sum = FittedLabel(theme, "customer_total")

        self._lay_out()

        set_surface(self._line, "divider")
        self._name.setObjectName("customer_weigh_name_label")
        self._gross.sum.setObjectName("customer_weigh_gross_label")
        self._tare.sum.setObjectName("customer_weigh_tare_label")
        self._weight.setObjectName("customer_weigh_weight_label")
        self._state.setObjectName("customer_weigh_state_label")
        self._price.sum.setObjectName("customer_weigh_price_label")
        self._sum.setObjectName("customer_weigh_sum_label")
        self.measure()

    def _lay_out(self) -> None:
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        self._column = QVBoxLayout()
        self._head = QHBoxLayout()
        self._head.addWidget(self._picture)
        self._head.addWidget(self._name, 1)
        self._weight_row = QHBoxLayout()
        self._weight_row.addWidget(self._caption, 2)
        self._weight_row.addWidget(self._weight, 5)
        self._state_row = QHBoxLayout()
        self._state_row.addWidget(self._icon)
        self._state_row.addWidget(self._state, 1)
        self._column.addLayout(self._head)
        self._column.addStretch(1)
        for row in (self._gross, self._tare, self._line):
            self._column.addWidget(row)
        self._column.addLayout(self._weight_row)
        self._column.addStretch(1)
        self._column.addLayout(self._state_row)
        self._sums = QVBoxLayout(self._side)
        self._sums.addWidget(self._before)
        self._sums.addStretch(1)
        self._sums.addWidget(self._price)
        self._gap = QSpacerItem(0, 0)
        self._sums.addSpacerItem(self._gap)
        self._sums.addWidget(self._goods)
        self._sums.addWidget(self._sum)
        whole.addLayout(self._column, 1)
        whole.addWidget(self._side)

    def show_view(self, view: TillView) -> None:
        seen = view.weighing
        self._picture.set_picture(seen.picture)
        self._name.set_words(seen.name)
        self._show_weight(seen)
        self._show_sums(view, seen)
        said = (self._name.text(), self._weight.text(), self._price.sum.text(), self._sum.text(), self._state.text())
        self.setAccessibleName(" ".join(words for words in said if words))
        self.fit()

    def _show_weight(self, seen: WeighingView) -> None:
        there = seen.gross is not None
        self._gross.show_sum(self.tr("On the scale"), self._quantity(seen.gross or 0, seen), there and bool(seen.tare))
        self._tare.show_sum(self.tr("Container"), self._quantity(-seen.tare, seen), bool(seen.tare))
        self._line.setVisible(bool(seen.tare))
        self._caption.set_words(self.tr("Weight"))
        self._weight.set_amount(self._quantity(seen.net, seen) if there else NOTHING)
        self._weight.set_tone("text" if seen.takes else "muted")
        self._state.set_words(self.tr("The weight is steady.") if seen.takes else self.tr("One moment…"))
        self._state.set_tone("success" if seen.takes else "muted")
        self._icon.set_icon(*(("circle-check", "success_text") if seen.takes else ("scale", "text_muted")))

    def _show_sums(self, view: TillView, seen: WeighingView) -> None:
        priced = seen.unit_price is not None
        unit = self.tr("Price per {unit}").replace("{unit}", seen.unit)
        self._price.show_sum(unit, self.amount(seen.unit_price or 0, view.currency), priced)
        self._before.show_sum(self.tr("Basket"), self.amount(due_of(view), view.currency), bool(view.basket.lines))
        self._goods.set_words(self.tr("This item"))
        cost = seen.amount if seen.takes else None
        self._sum.set_tone("text" if seen.takes else "muted")
        self._sum.set_amount(self.amount(cost, view.currency) if cost is not None else NOTHING)
        for label in (self._goods, self._sum):
            label.setVisible(priced)

    def _quantity(self, thousandths: int, seen: WeighingView) -> str:
        return quantity_text(thousandths, seen.unit, self.options.locale)

    def measure(self) -> None:
        px = self.theme.px
        self._column.setContentsMargins(px(40), px(40), px(40), px(32))
        self._column.setSpacing(px(12))
        self._head.setSpacing(px(16))
        self._line.setFixedHeight(max(1, px(1)))
        self._weight_row.setSpacing(px(16))
        self._state_row.setSpacing(px(12))
        self._side.setFixedWidth(px(372))
        self._sums.setContentsMargins(px(41), px(40), px(40), px(32))
        self._sums.setSpacing(px(8))
        self._gap.changeSize(0, px(10))
        for row in (self._gross, self._tare, self._price, self._before):
            row.measure()
        super().measure()
