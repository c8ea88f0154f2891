"""Pages that come with a later version: what is there already, what is not, and where to go meanwhile."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QWidget

from pos_terminal.app.commands import Pay, Reprint
from pos_terminal.app.views import TillView
from pos_terminal.ui.parts.action_button import ActionButton
from pos_terminal.ui.parts.icon_label import IconLabel
from pos_terminal.ui.theme import set_surface
from pos_terminal.ui.windows.cashier.flow import flow
from pos_terminal.ui.windows.cashier.keys import Do, Place, Wish
from pos_terminal.ui.windows.cashier.page import Page, Slot, column, label, row
from pos_terminal.ui.windows.cashier.station import Station


class PlainPage(Page):
    """Payments, Shift or Settings. Signals: waiting_asked(), for the payments being checked; sell_asked()."""

    waiting_asked = Signal()
    sell_asked = Signal()

    def __init__(self, station: Station, name: str, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(station, Place(name), parent)
        self.setObjectName(f"{name}_screen")
        px = self.theme.px
        self._view: TillView | None = None
        title, there, missing = self._words(name)
        self.sell = ActionButton(self.theme, self.tr("Back to selling"), "shopping-basket", "Esc")
        self.sell.setObjectName(f"{name}_sell_button")
        self.checking = ActionButton(self.theme, self.tr("Payments being checked"), "shield-question-mark")
        self.checking.setObjectName(f"{name}_checking_button")
        self.reprint = ActionButton(self.theme, self.tr("Print the last receipt again"), "printer", "F9")
        self.reprint.setObjectName(f"{name}_reprint_button")
        for button in (self.sell, self.checking, self.reprint):
            button.setFixedHeight(px(56))
        card = QFrame()
        set_surface(card, "card")
        words = [
            label(title, "headline", wrap=True),
            label(there, "body", wrap=True),
            label(missing, "body", "muted", wrap=True),
        ]
        for made in words:
            made.setAlignment(Qt.AlignmentFlag.AlignCenter)
        buttons = QWidget()
        buttons.setLayout(flow(self.sell, self.checking, self.reprint, gap=px(12), centred=True))
        inside = column(
            0,
            row(0, IconLabel(self.theme, icon, "text_muted", 56), 0),
            px(12),
            *words,
            px(16),
            buttons,
            0,
            spacing=px(8),
            margins=(px(48), px(24), px(48), px(24)),
        )
        card.setLayout(inside)
        self.setLayout(row(card))
        self.sell.clicked.connect(self.sell_asked)
        self.checking.clicked.connect(self.waiting_asked)
        self.reprint.clicked.connect(self._reprint)

    def show_view(self, view: TillView) -> None:
        self._view = view
        self.checking.setVisible(bool(view.checking))
        self.reprint.setVisible(view.last_sale is not None)
        total = self.station.amount(view.basket.total)
        some = bool(view.basket.lines)
        self.offer(Slot("pay_button", self.tr("Pay"), total if some else "", "F12", off=not some))

    def slot_tapped(self, name: str) -> None:
        self.station.send(Pay())

    def act(self, wish: Wish) -> bool:
        match wish.do:
            case Do.ESCAPE:
                self.sell_asked.emit()
            case Do.REPRINT:
                self._reprint()
            case _:
                return False
        return True

    def _reprint(self) -> None:
        if self._view is not None and self._view.last_sale is not None:
            self.station.send(Reprint())

    def _words(self, name: str) -> tuple[str, str, str]:
        match name:
            case "payments":
                return (
                    self.tr("Payments"),
                    self.tr(
                        "Every payment is on record. Those that still wait for an answer are under “Being checked”."
                    ),
                    self.tr("Searching all payments, refunds and holds come with a later version."),
                )
            case "shift":
                return (
                    self.tr("Shift"),
                    self.tr("Every sale and every opening of the drawer is on record."),
                    self.tr("Counting the drawer, X and Z reports come with a later version."),
                )
            case _:
                return (
                    self.tr("Settings"),
                    self.tr("Settings are read from the settings file when the till starts."),
                    self.tr("Changing them here comes with a later version."),
                )
