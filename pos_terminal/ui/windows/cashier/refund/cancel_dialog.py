"""Cancel a held payment, a granted authorization or an open order (DESIGN 15); already charged becomes a refund."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QAbstractButton, QFrame, QWidget

from pos_terminal.app.commands import CancelHeld
from pos_terminal.app.views import PaymentDetail, TillView
from pos_terminal.ui.parts.amount_label import AmountLabel
from pos_terminal.ui.parts.badge import Badge
from pos_terminal.ui.parts.banner import Banner
from pos_terminal.ui.parts.icon_label import IconLabel
from pos_terminal.ui.text.titles import rail_title
from pos_terminal.ui.theme import set_surface
from pos_terminal.ui.windows.cashier.dialog import Dialog
from pos_terminal.ui.windows.cashier.keys import Do, Wish
from pos_terminal.ui.windows.cashier.page import column, label, row
from pos_terminal.ui.windows.cashier.refund.reasons import ReasonBar, cancel_reasons
from pos_terminal.ui.windows.cashier.station import Station

HELD, GRANTED, ORDER = "held", "granted", "order"
PAID = frozenset({"approved", "recovered", "part_refunded"})  # how the list says that it was charged


@dataclass(frozen=True, slots=True)
class Cancelling:
    """What is to be let go. `kind`: held (charged later), granted (approved, not charged), order (nobody paid yet).

    `until` is when the hold ends by itself, the shop's time; empty where the service does not tell. `charged` says
    that it was charged meanwhile, which is a refund.
    """

    payment: str
    sale: str
    number: str
    title: str  # the rail's
    minor: int
    at: str  # HH:MM
    kind: str = HELD
    until: str = ""
    charged: bool = False


class CancelPaymentDialog(Dialog):
    """`cancel_payment_dialog`: `cancel_keep_button` is the default, `cancel_confirm_button` is F12, never Enter."""

    scan_waits = True

    def __init__(self, station: Station, window: QWidget) -> None:
        super().__init__(station, window, "", "cancel_payment_dialog", 640)
        theme, px = station.theme, station.theme.px
        self.close_button.setObjectName("cancel_close_button")
        self._what: Cancelling | None = None
        self._refund: Callable[[str], None] = _nowhere
        self._notices = 0
        self._sent = False
        self._mark = QFrame()
        self._mark.setFixedSize(px(48), px(48))
        set_surface(self._mark, "info")
        self._icon = IconLabel(theme, "lock-open", "info_text", 24)
        self._mark.setLayout(row(0, self._icon, 0))
        self._head.insertWidget(0, self._mark)
        self._head.setSpacing(px(12))
        self._badge = Badge(theme, "held", self.tr("Held"))
        self._sale = label("", "body-small")
        self._about = label("", "body-small", wrap=True)
        self._sum = AmountLabel(theme, "money_total")
        card = QFrame()
        set_surface(card, "card-sunken")
        words = column(row(self._badge, self._sale, 0, spacing=px(8)), self._about, spacing=px(6))
        inside = row(words, self._sum, spacing=px(16), margins=(px(20), px(14), px(20), px(14)))
        inside.setStretch(0, 1)
        card.setLayout(inside)
        self._text = label("", "body", wrap=True)
        self.reasons = ReasonBar(station, "cancel", cancel_reasons())
        self._note = Banner(theme, "neutral", "")
        for widget in (card, self._text, self.reasons, self._note):
            self.body.addWidget(widget)
        self.safe.setObjectName("cancel_keep_button")
        self.safe.set_kind("primary")
        self.safe.set_hint("Enter")
        self.name_acting("cancel_confirm_button", "", "lock-open", "danger-outline")
        self.acting.set_hint("F12")
        self.footer.setStretch(0, 1)
        self.footer.setStretch(1, 0)
        self.footer.setStretch(2, 1)
        self.reasons.changed.connect(self._ready)

    def ask(self, what: Cancelling, refund: Callable[[str], None]) -> None:
        """`refund` opens the refund of a sale, where it turns out to be charged."""
        self._refund = refund
        self.reasons.reset()
        self._notices = self._last_notice(self.station.bridge.view)
        self._show(what)
        self.open(self.safe)

    def show_view(self, view: TillView) -> None:
        """The till may answer that it was charged meanwhile; a payment that is let go closes the dialog."""
        what = self._what
        if what is None or view.people.approval is not None:
            return
        fresh = [notice.code for notice in view.notices if notice.id > self._notices]
        self._notices = self._last_notice(view)
        if "already_charged" in fresh:
            self._show(_charged(what))
        elif self._sent:
            self.close_card()
        elif not what.charged:
            self._look(what, detail_of(view, what.payment))

    def _look(self, what: Cancelling, detail: PaymentDetail | None) -> None:
        """Something else may have become of it while a person thinks."""
        if detail is None or detail.can_cancel:
            return
        if detail.row.state in PAID:
            self._show(_charged(what))
        else:
            self.say_gone(
                self.tr("This payment has changed meanwhile and cannot be cancelled any more. Look at it anew.")
            )

    def confirm(self) -> None:
        what = self._what
        if what is None:
            return
        if what.charged:
            self.close_card()
            self._refund(what.sale)
        elif self.reasons.complete and not self.gone:
            self._sent = True
            self._ready()
            self.station.send(CancelHeld(what.payment, self.reasons.note or self.reasons.reason))

    def act(self, wish: Wish) -> bool:
        """Enter keeps, unless another button was reached by Tab; F12 cancels."""
        focused = self.window().focusWidget()
        match wish.do:
            case Do.ACT:
                if self.acting.isEnabled():
                    self.confirm()
            case Do.ENTER if wish.value == "repeat":
                return True
            case Do.ENTER if isinstance(focused, QAbstractButton) and self.isAncestorOf(focused):
                if focused is not self.acting:
                    focused.click()
            case Do.ENTER:
                self.go_back()
            case _:
                return super().act(wish)
        return True

    def _show(self, what: Cancelling) -> None:
        self._what, self._sent = what, False
        order = what.kind == ORDER
        states = {ORDER: ("open", self.tr("Open")), HELD: ("held", self.tr("Held")), GRANTED: ("held", self.tr("Held"))}
        self._badge.set_state(*(("approved", self.tr("Paid")) if what.charged else states[what.kind]))
        sale = self.tr("Sale {number} · {time}")
        self._sale.setText(sale.replace("{number}", what.number).replace("{time}", what.at))
        self._about.setText(self._about_it(what))
        self._sum.set_amount(self.station.amount(what.minor))
        self._text.setText(self._meaning(what))
        self.reasons.setVisible(not what.charged)
        notes = {
            HELD: self.tr("Already charged? Then this is a refund. We will tell you and open the refund for you."),
            GRANTED: self.tr("Already charged? Then this is a refund. We will tell you and open the refund for you."),
            ORDER: self.tr("If the customer pays in this very moment, the money goes back by itself."),
        }
        self._note.set_message("neutral", notes[what.kind])
        self._note.setHidden(what.charged)
        self._mark.setHidden(what.charged)
        self._icon.set_icon("ban" if order else "lock-open")
        self._name(what)
        self._ready()

    def _name(self, what: Cancelling) -> None:
        if what.charged:
            self.set_title(self.tr("Already charged. Refund it instead?"))
            self.safe.set_words(self.tr("Keep the payment"))
            self.name_acting("cancel_confirm_button", self.tr("Open refund"), "undo-2", "danger-outline")
        elif what.kind == ORDER:
            self.set_title(self.tr("Cancel this open order?"))
            self.safe.set_words(self.tr("Keep the order"))
            self.name_acting("cancel_confirm_button", self.tr("Cancel order"), "ban", "danger-outline")
        else:
            self.set_title(self.tr("Cancel this held payment?"))
            self.safe.set_words(self.tr("Keep the hold"))
            self.name_acting("cancel_confirm_button", self.tr("Cancel hold"), "lock-open", "danger-outline")

    def _about_it(self, what: Cancelling) -> str:
        if what.charged:
            return self.tr("{rail} · charged").replace("{rail}", rail_title(what.title))
        if what.kind == ORDER:
            return self.tr("{rail} · waiting for the customer").replace("{rail}", rail_title(what.title))
        words = self.tr("{rail} · not charged yet")
        if what.kind == HELD and what.until:
            words = self.tr("{rail} · held until {time}, not charged yet").replace("{time}", what.until)
        elif what.kind == GRANTED and what.until:
            words = self.tr("{rail} · approved until {time}, not charged yet").replace("{time}", what.until)
        elif what.kind == GRANTED:
            words = self.tr("{rail} · approved, not charged yet")
        return words.replace("{rail}", rail_title(what.title))

    def _meaning(self, what: Cancelling) -> str:
        if what.charged:
            return self.tr("The service has charged this payment meanwhile. Nothing was changed.")
        match what.kind:
            case "order":
                first = self.tr("Nothing was charged.")
            case "granted":
                first = self.tr("The customer's approval is given up.")
            case _:
                first = self.tr("The money on hold goes back to the customer.")
        then = self.tr("{first} The sale becomes <b>Cancelled</b> and cannot be charged later.")
        return then.replace("{first}", first)

    def _ready(self) -> None:
        what = self._what
        free = not self._sent and not self.gone
        self.acting.setEnabled(what is not None and free and (what.charged or self.reasons.complete))

    def _last_notice(self, view: TillView | None) -> int:
        return max((notice.id for notice in view.notices), default=0) if view is not None else 0


def detail_of(view: TillView, payment: str) -> PaymentDetail | None:
    """What the payments page knows of a payment, if it looks at that one."""
    detail = view.payments_page.detail if view.payments_page is not None else None
    return detail if detail is not None and detail.row.id == payment else None


def _charged(what: Cancelling) -> Cancelling:
    return Cancelling(
        what.payment, what.sale, what.number, what.title, what.minor, what.at, what.kind, what.until, True
    )


def _nowhere(_sale: str) -> None:
    return None
