"""While nobody pays: a greeting, how one can pay, and the shop's offer."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from pos_terminal.app.views import TillView
from pos_terminal.ui.parts.fitted_label import FittedLabel
from pos_terminal.ui.theme import Theme
from pos_terminal.ui.windows.customer.drawings import IconTile, OfferPicture, WayTile
from pos_terminal.ui.windows.customer.options import CustomerOptions, Promo
from pos_terminal.ui.windows.customer.page import Page

WAY_ICONS = {
    "swip": "wallet",
    "droppay": "droplet",
    "paysera": "utensils",
    "card": "credit-card",
    "external": "credit-card",
    "cash": "banknote",
}
CARDS = frozenset({"card", "external"})
NOON, EVENING = 12, 18


class PromoPanel(QWidget):
    """The shop's offer on a tint; without one, how paying with the phone goes."""

    def __init__(self, theme: Theme, promo: Promo | None) -> None:
        super().__init__()
        self._theme = theme
        self.kicker = FittedLabel(theme, "customer_line", size=18, wrap=True)
        self.title = FittedLabel(theme, "customer_title", wrap=True)
        self.price = FittedLabel(theme, "money_total")
        self.picture = OfferPicture(theme, promo.picture if promo else "")
        self._column = QVBoxLayout(self)
        self._foot = QHBoxLayout()

        self._column.addWidget(self.kicker)
        self._column.addWidget(self.title)
        self._column.addLayout(self._foot, 1)
        self._foot.addWidget(self.price, 0, Qt.AlignmentFlag.AlignBottom)
        self._foot.addWidget(self.picture, 1)

        self.setObjectName("promo_panel")
        self.measure()

    def measure(self) -> None:
        px = self._theme.px
        self.setFixedWidth(px(480))
        self._column.setContentsMargins(px(32), px(30), px(32), px(32))
        self._column.setSpacing(px(6))
        self._foot.setContentsMargins(0, px(24), 0, 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("tile_food"))
        painter.drawRoundedRect(QRectF(self.rect()), self._theme.radius("dialog"), self._theme.radius("dialog"))
        painter.end()


class IdlePage(Page):
    """Shown while there is no basket."""

    def __init__(self, theme: Theme, options: CustomerOptions, parent: QWidget | None = None) -> None:
        super().__init__(theme, options, parent)
        self._mark = IconTile(theme, 64, "store", "success_text", "success_subtle")
        self._mark.set_picture(options.mark)
        self._shop = FittedLabel(theme, "title", wrap=True)
        self._greeting = FittedLabel(theme, "display", size=58, wrap=True)
        self._slogan = FittedLabel(theme, "customer_body", weight=400, wrap=True, tone="muted")
        self._pay = FittedLabel(theme, "label", wrap=True, tone="muted")
        self._panel = PromoPanel(theme, options.promo)
        self._build_ways()

        self._row = QHBoxLayout(self)
        self._column = QVBoxLayout()
        self._head = QHBoxLayout()
        self._head.addWidget(self._mark)
        self._head.addWidget(self._shop, 1)
        self._column.addLayout(self._head)
        self._column.addStretch(10)
        self._column.addWidget(self._greeting)
        self._gap = QVBoxLayout()
        self._gap.addWidget(self._slogan)
        self._column.addLayout(self._gap)
        self._column.addStretch(11)
        self._column.addWidget(self._pay)
        self._column.addLayout(self._ways)
        self._row.addLayout(self._column, 1)
        self._row.addWidget(self._panel)

        self.measure()

    def _build_ways(self) -> None:
        self._ways = QHBoxLayout()
        icons = dict.fromkeys(WAY_ICONS.get(way, "qr-code") for way in (*self.options.ways, "cash"))
        self._tiles = [WayTile(self.theme, 56, icon, "text", "surface", 12) for icon in icons]
        for tile in self._tiles:
            self._ways.addWidget(tile)
        self._ways.addStretch(1)

    def show_view(self, view: TillView) -> None:
        phone = not view.no_rails and any(way not in {*CARDS, "cash"} for way in self.options.ways)
        self._shop.set_words(view.shop)
        self._greeting.set_words(self._greet(self.options.hour()))
        self._slogan.set_words(self.options.slogan)
        self._slogan.setVisible(bool(self.options.slogan))
        self._pay.set_words(self._how(phone, bool(CARDS & set(self.options.ways))))
        self._show_promo(view, phone)
        self.setAccessibleName(" ".join(self._greeting.text().split()))
        self.fit()

    def _show_promo(self, view: TillView, phone: bool) -> None:
        promo = self.options.promo
        panel = self._panel
        if promo is not None:
            panel.kicker.set_words(promo.kicker)
            panel.title.set_words(promo.title)
        elif phone:
            panel.kicker.set_words(self.tr("Pay with your phone"))
            panel.title.set_words(self.tr("Scan the code, check the amount, approve"))
        else:
            panel.kicker.set_words(self.tr("Welcome"))
            panel.title.set_words(view.shop)
        price = promo.price if promo is not None else None
        panel.price.setVisible(price is not None)
        panel.price.set_amount("" if price is None else self.amount(price, view.currency))
        panel.picture.setVisible(phone or bool(promo is not None and promo.picture))

    def measure(self) -> None:
        px = self.theme.px
        self._row.setContentsMargins(px(40), px(32), px(40), px(32))
        self._row.setSpacing(px(32))
        self._head.setSpacing(px(16))
        self._column.setSpacing(px(10))
        self._gap.setContentsMargins(0, px(8), 0, 0)
        self._ways.setSpacing(px(12))
        self._panel.measure()
        super().measure()

    def _greet(self, hour: int) -> str:
        if hour < NOON:
            return self.tr("Good\nmorning")
        return self.tr("Good\nafternoon") if hour < EVENING else self.tr("Good\nevening")

    def _how(self, phone: bool, card: bool) -> str:
        if phone:
            return self.tr("Pay with your phone, card or cash") if card else self.tr("Pay with your phone or cash")
        return self.tr("Pay by card or cash") if card else self.tr("Pay in cash")
