"""A closed sale: paid, how, the change, the receipt; it goes when the next item comes."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QWidget

from pos_terminal.app.commands import HandOver, NewSale, OpenDrawer, RefundPayment, Reprint
from pos_terminal.app.views import CheckingView, DoneView, PaymentPhase, TillView
from pos_terminal.ui.parts.action_button import ActionButton
from pos_terminal.ui.parts.amount_label import AmountLabel
from pos_terminal.ui.parts.banner import Banner
from pos_terminal.ui.parts.state_mark import StateMark
from pos_terminal.ui.text.titles import rail_title
from pos_terminal.ui.theme import set_surface
from pos_terminal.ui.windows.cashier.detail_rows import DetailRows, Fact
from pos_terminal.ui.windows.cashier.dialogs import Dialogs
from pos_terminal.ui.windows.cashier.keys import Do, Place, Wish
from pos_terminal.ui.windows.cashier.page import Form, Page, Slot, column, label, row
from pos_terminal.ui.windows.cashier.scroll_card import ScrollCard
from pos_terminal.ui.windows.cashier.station import Station

P = PaymentPhase


class DonePage(Page):
    """The approved form of `payment_screen`."""

    def __init__(self, station: Station, dialogs: Dialogs, parent: QWidget | None = None) -> None:
        super().__init__(station, Place.DONE, parent)
        self.setObjectName("payment_screen")
        self._dialogs = dialogs
        self._done: DoneView | None = None
        self._late: CheckingView | None = None
        self._said = ""
        self._compact = False
        theme = self.theme
        px = theme.px
        self._mark = StateMark(theme, 112)
        self._title = label("", "headline", wrap=True)
        self._title.setObjectName("payment_title_label")
        self._paid = AmountLabel(theme, "money_hero")
        self._paid.setObjectName("amount_paid_label")
        self._paid.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._message = label("", "label", "muted", wrap=True)
        self._message.setObjectName("payment_message_label")
        for made in (self._title, self._message):
            made.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._facts = DetailRows(station)
        self._paper = Banner(theme, "success", "", "printer")
        self.reprint = ActionButton(theme, self.tr("Print again"), "printer", "F9")
        self.reprint.setObjectName("reprint_button")
        self.qr = ActionButton(theme, self.tr("Receipt as QR"), "qr-code", "F10")
        self.qr.setObjectName("receipt_qr_button")
        self.email = ActionButton(theme, self.tr("By e-mail"), "mail")
        self.email.setObjectName("receipt_email_button")
        self.refund = ActionButton(theme, self.tr("Refund"), "undo-2", kind="danger-outline")
        self.refund.setObjectName("late_refund_button")
        for button in (self.reprint, self.qr, self.email, self.refund):
            button.setFixedHeight(px(56))
        self._clears = label("", "body-small")
        self._clears.setObjectName("auto_dismiss_label")
        self._clears.setTextFormat(Qt.TextFormat.RichText)
        self._clears.setWordWrap(True)
        self._clears.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)

        line = QFrame()
        line.setFixedHeight(1)
        set_surface(line, "divider")
        middle = QWidget()
        middle.setFixedWidth(px(520))
        middle.setLayout(column(line, px(14), self._facts, px(16), self._paper))
        card = ScrollCard()
        card.hold(
            column(
                0,
                row(0, self._mark, 0),
                px(20),
                self._title,
                self._paid,
                self._message,
                px(20),
                row(0, middle, 0),
                0,
                margins=(px(24), px(16), px(24), px(16)),
            )
        )
        buttons = row(self.reprint, self.qr, self.email, self.refund, spacing=px(12))
        buttons.addStretch(1)
        self._foot = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._foot.setSpacing(px(12))
        self._foot.addLayout(buttons)
        self._foot.addWidget(self._clears, 1)
        whole = column(card, self._foot, spacing=px(16))
        whole.setStretchFactor(card, 1)
        self.setLayout(whole)

        self.reprint.clicked.connect(self._print)
        self.qr.clicked.connect(self._show_qr)
        self.email.clicked.connect(self._email)
        self.refund.clicked.connect(self._give_back)

    def show_view(self, view: TillView) -> None:
        done = view.done
        if done is None:
            return
        self._done = done
        self._late = next(
            (line for line in view.checking if line.sale == done.sale and line.what == "settled_late"), None
        )
        change = done.change > 0 or (done.received > 0 and len(done.tenders) == 1)
        self._mark.set_state("recovered" if done.phase is P.RECOVERED else "approved")
        self._title.setText(self._title_words(done, change))
        self._paid.set_amount(self.station.amount(done.change if change else done.total))
        self._message.setText(self._message_words(done, change))
        self._facts.show_facts(self._facts_of(done))
        self._show_paper(done)
        self.qr.setVisible(bool(done.receipt_qr))
        self.email.setVisible(view.can_email)
        self._lay_foot()
        self.refund.setVisible(self._late is not None)
        if self._late is not None:
            self.offer(Slot("hand_over_button", self.tr("Goods handed over"), hint="Enter", icon="check"))
        else:
            self.offer(Slot("new_sale_button", self.tr("New sale"), hint="Enter"))
        self.tick()
        if self._said != done.sale:
            self._said = done.sale
            self.setAccessibleName(f"{self._title.text()} {self._paid.amount()}. {self._message.text()}")
            QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def tick(self) -> None:
        done = self._done
        if done is None:
            return
        left = self.station.left(done.clears_at)
        words = self.tr("Clears in <b>{n} s</b>, or when you scan the next item")
        stays = self.tr("Stays until somebody says what became of the goods")
        self._clears.setText(words.replace("{n}", str(left)) if done.clears_at else stays)

    def counts(self) -> bool:
        return self._done is not None and self._done.clears_at > 0

    def slot_tapped(self, name: str) -> None:
        if name == "hand_over_button" and self._late is not None:
            self.station.send(HandOver(self._late.sale))
        self.station.send(NewSale())

    def act(self, wish: Wish) -> bool:
        match wish.do:
            case Do.REPRINT:
                self._print()
            case Do.RECEIPT_QR:
                self._show_qr()
            case Do.DRAWER:
                self.station.send(OpenDrawer())
            case Do.ESCAPE if self._late is None:
                self.station.send(NewSale())
            case _:
                return False
        return True

    def _lay_foot(self) -> None:
        """Three buttons leave no room for a sentence beside them where it is narrow."""
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._foot.setDirection(down if self._compact and not self.email.isHidden() else across)

    def _email(self) -> None:
        if self._done is not None:
            self._dialogs.receipt_email(self._done.sale)

    def set_form(self, form: Form) -> None:
        self._mark.set_size(64 if form.short else 88 if form.compact else 112)
        self._compact = form.compact
        self._lay_foot()
        self.limit_width(self.theme.px(1040) if form.wide else 0)

    def _title_words(self, done: DoneView, change: bool) -> str:
        if done.phase is P.RECOVERED:
            return self.tr("Recovered: paid")
        if done.phase is P.JUST_IN_TIME:
            return self.tr("Approved just in time")
        if change:
            return self.tr("Change") if done.change else self.tr("Paid in cash")
        return self.tr("Approved")

    def _message_words(self, done: DoneView, change: bool) -> str:
        if done.phase is P.JUST_IN_TIME:
            return self.tr("The customer paid before we could cancel.")
        if done.phase is P.RECOVERED:
            words = self.tr("{amount} was approved while the till was offline.")
            return words.replace("{amount}", self.station.amount(done.total))
        if change:
            return self.tr("Close the drawer.")
        titles = self.tr(" and ").join(dict.fromkeys(rail_title(tender.title) for tender in done.tenders))
        return self.tr("Paid with {ways}").replace("{ways}", titles)

    def _facts_of(self, done: DoneView) -> list[Fact]:
        station = self.station
        facts = [Fact(self.tr("Basket"), station.amount(done.basket))]
        if done.loyalty:
            title = self.tr("{rail} loyalty").replace("{rail}", (done.loyalty_title or "").split(" ")[0]).strip()
            facts.append(Fact(title, station.saving(done.loyalty), loyalty=True))
        if done.rounding:
            facts.append(Fact(self.tr("Cash rounding"), station.amount(done.rounding)))
        if len(done.tenders) > 1:
            facts += [Fact(rail_title(tender.title), station.amount(tender.minor)) for tender in done.tenders]
        else:
            facts.append(Fact(self.tr("Paid") if done.received else self.tr("Charged"), station.amount(done.total)))
        if done.received:
            facts.append(Fact(self.tr("Received"), station.amount(done.received)))
        number = self.tr("{number} · {time}").replace("{number}", done.number).replace("{time}", done.at)
        facts.append(Fact(self.tr("Sale"), number, "words"))
        for tender in done.tenders:
            if tender.reference:
                title = self.tr("{rail} reference").replace("{rail}", rail_title(tender.title).split(" ")[0])
                facts.append(Fact(title, tender.reference[-24:], "code"))
        return facts

    def _show_paper(self, done: DoneView) -> None:
        match done.printing:
            case "printed":
                self._paper.set_message("success", self.tr("Receipt printed"), "printer")
            case "failed":
                words = self.tr("The receipt did not print. The sale is safe. F9 prints again.")
                self._paper.set_message("danger", words, "printer")
            case "queued":
                self._paper.set_message("neutral", self.tr("Receipt is printing…"), "printer")
            case _:
                self._paper.set_message(
                    "neutral", self.tr("No printer is set up. F10 shows the receipt as QR."), "info"
                )

    def _print(self) -> None:
        if self._done is not None:
            self.station.send(Reprint(self._done.sale))

    def _show_qr(self) -> None:
        if self._done is not None and self._done.receipt_qr:
            self._dialogs.receipt_qr(self._done.receipt_qr)

    def _give_back(self) -> None:
        late = self._late
        if late is not None:
            words = self.tr("{amount} goes back to the customer by {rail}. The goods stay here.")
            self._dialogs.question(
                self.tr("Refund this sale?"),
                words.replace("{amount}", self.station.amount(late.minor)).replace("{rail}", rail_title(late.title)),
                self.tr("Keep it"),
                ("late_refund_confirm_button", self.tr("Refund")),
                partial(self.station.send, RefundPayment(late.payment, late.minor, "late")),
            )
