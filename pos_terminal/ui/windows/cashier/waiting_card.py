"""While the customer pays: the time left, what happened so far, the code."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QFrame, QScrollArea, QWidget

from pos_terminal.app.views import PaymentPhase, PaymentView
from pos_terminal.ui.parts.action_button import ActionButton
from pos_terminal.ui.parts.amount_label import AmountLabel
from pos_terminal.ui.parts.badge import Badge
from pos_terminal.ui.parts.banner import Banner
from pos_terminal.ui.parts.countdown_ring import CountdownRing
from pos_terminal.ui.parts.icon_label import IconLabel
from pos_terminal.ui.parts.qr_code import QrCode
from pos_terminal.ui.parts.steps import Steps
from pos_terminal.ui.text.titles import rail_title
from pos_terminal.ui.theme import set_surface
from pos_terminal.ui.windows.cashier.cancel_question import CancelQuestion
from pos_terminal.ui.windows.cashier.page import column, label, row
from pos_terminal.ui.windows.cashier.payment_steps import steps_of
from pos_terminal.ui.windows.cashier.payment_words import words_of
from pos_terminal.ui.windows.cashier.rails_look import rail_icon
from pos_terminal.ui.windows.cashier.station import Station

P = PaymentPhase
FREE = 16_777_215  # QWIDGETSIZE_MAX


class CodeCard(QFrame):
    """The customer's code once more, and the few characters that tell payments apart. Signal: print_asked()."""

    print_asked = Signal()

    def __init__(self, station: Station, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._station = station
        self._compact = False
        theme = station.theme
        px = theme.px
        set_surface(self, "card")
        self._box = QFrame()
        set_surface(self._box, "qr")
        self._image = QrCode(theme, 6, self.tr("This code is too long for this screen. Print it."))
        self._image.setObjectName("mini_qr_image")
        self._box.setLayout(row(self._image, margins=(px(4), px(4), px(4), px(4))))
        self._same = label("", "body-small", wrap=True)
        self._line = QFrame()
        self._line.setFixedHeight(1)
        set_surface(self._line, "divider")
        self._code_title = label(self.tr("Session code"), "body-small")
        self._code = label("", "code-large")
        self._code.setObjectName("session_code_label")
        self._phone = label("", "body-small", wrap=True)
        self.print = ActionButton(theme, self.tr("Print code"), "printer", "F9")
        self.print.setObjectName("print_code_button")
        self.print.setFixedHeight(px(56))
        for made in (self._same, self._code_title, self._code, self._phone):
            made.setAlignment(Qt.AlignmentFlag.AlignCenter)
        code = column(self._code_title, self._code, self._phone, spacing=px(2))
        self._words = column(self._same, px(12), self._line, px(12), code)
        self._whole = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._whole.setContentsMargins(px(24), px(24), px(24), px(24))
        self._whole.setSpacing(px(12))
        self._whole.addLayout(row(0, self._box, 0))
        self._whole.addLayout(self._words)
        self._whole.addStretch(1)
        self.buttons = column(self.print, spacing=px(12))
        self._whole.addLayout(self.buttons)
        self.setLayout(self._whole)
        self.print.clicked.connect(self.print_asked)

    def show_payment(self, payment: PaymentView) -> None:
        self._image.set_text(payment.qr_text)
        self._box.setVisible(bool(payment.qr_text))
        self._code_title.setText(self.tr("Table") if payment.table else self.tr("Session code"))
        self._code.setText(payment.session_code)
        for made in (self._code_title, self._code):
            made.setVisible(bool(payment.session_code))
        self._phone.setText(self.tr("The phone shows the same code"))
        self._phone.setVisible(payment.phone_shows_code and bool(payment.session_code))
        there = self._station.customer_screen
        self._same.setText(
            self.tr("Same code as on the customer screen")
            if there
            else self.tr("Customer screen not connected. Turn your screen or print the code.")
        )
        self._same.setVisible(bool(payment.qr_text))
        self._line.setVisible(bool(payment.qr_text) and not self._compact)
        self.print.setEnabled(bool(payment.qr_text))

    def set_form(self, compact: bool, wide: bool) -> None:
        """Beside the steps, or under them at 1024 px."""
        px = self._station.theme.px
        self._compact = compact
        side = 200 if compact else 320 if not self._station.customer_screen else 232
        self._box.setFixedSize(px(side), px(side))
        self._whole.setDirection(QBoxLayout.Direction.LeftToRight if compact else QBoxLayout.Direction.TopToBottom)
        self._line.setVisible(not compact)
        pad = px(4 if compact else 24)
        self._whole.setContentsMargins(pad, pad, pad, pad)
        width = px(side + 88)
        self.setMinimumWidth(0 if compact else width)
        self.setMaximumWidth(FREE if compact else width)


class WaitingCard(QWidget):
    """Title, ring, steps, code. Signal: print_asked()."""

    print_asked = Signal()

    def __init__(self, station: Station, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._station = station
        self._compact = self._asking = self._cash = False
        self._tells = True
        theme = station.theme
        px = theme.px
        icon_box = QFrame()
        set_surface(icon_box, "icon-box")
        icon_box.setFixedSize(px(48), px(48))
        self._icon = IconLabel(theme, "", size=26)
        icon_box.setLayout(row(0, self._icon, 0))
        self._title = label("", "headline", wrap=True)
        self._title.setObjectName("payment_title_label")
        self._badge = Badge(theme, "waiting", self.tr("Waiting"))
        self._who = label("", "label", "muted", wrap=True)
        self._due = AmountLabel(theme, "money_hero")
        self._due.setObjectName("amount_due_label")
        self._due.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        self._before = AmountLabel(theme, "title_money", "muted")
        self._before.set_struck(True)
        self._loyalty = Badge(theme, "loyalty")
        self.ring = CountdownRing(theme, 132, self.tr("left"))
        self.ring.setObjectName("countdown_ring")
        self.steps = Steps(theme)
        self.steps.setObjectName("payment_steps")
        self._message = Banner(theme, "neutral", "")
        self._message.setObjectName("payment_message_label")
        self.question = CancelQuestion(station)
        self.cash = ActionButton(theme, self.tr("Cash with loyalty"), "banknote")
        self.cash.setObjectName("loyalty_then_cash_button")
        self.cash.setFixedHeight(theme.touch("min"))
        self.code = CodeCard(station)

        line = QFrame()
        line.setFixedHeight(1)
        set_surface(line, "divider")
        lowered = row(self._before, self._loyalty, 0, spacing=px(10))
        top = row(column(0, self._who, self._due, lowered, 0), self.ring)
        main = QFrame()
        set_surface(main, "card")
        self._cash_row = row(self._message, self.cash, spacing=px(12))
        self._cash_row.setStretch(0, 1)
        self._main = column(
            top,
            line,
            self.steps,
            0,
            self._cash_row,
            self.question,
            spacing=px(12),
            margins=(px(28), px(20), px(28), px(24)),
        )
        main.setLayout(self._main)
        self._cards = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._cards.setSpacing(px(16))
        self._cards.setContentsMargins(0, 0, 0, 0)
        self._cards.addWidget(main, 1)
        self._cards.addWidget(self.code)
        cards = QWidget()
        cards.setProperty("scroll", "content")
        cards.setLayout(self._cards)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(cards)
        head = row(icon_box, self._title, self._badge, spacing=px(16))
        head.setStretchFactor(self._title, 1)
        self._page = whole = column(head, spacing=px(16), margins=(0, px(4), 0, 0))
        whole.addWidget(area, 1)
        self.setLayout(whole)
        self.code.print_asked.connect(self.print_asked)

    def set_asking(self, asking: bool) -> None:
        """The question takes the place of the message."""
        self._asking = asking
        self.cash.setVisible(self._cash and not asking)
        self._message.setVisible(not asking and self._tells)
        self.steps.setVisible(not (asking and self._compact))
        if asking and self.question.isHidden():
            self.question.ask()
        self.question.setVisible(asking)

    def show_payment(self, payment: PaymentView, left: int) -> None:
        station = self._station
        words = words_of(payment, station, left)
        self._icon.set_icon(rail_icon(payment.rail))
        self._title.setText(words.title)
        tone = self._tone(payment, left)
        self._message.set_message(tone, words.message)
        self._tells = not self._compact or tone == "warning" or payment.phase is P.CHARGING
        self._message.setVisible(self._tells and not self._asking)
        who = self.tr("{rail} · Sale {number}").replace("{rail}", rail_title(payment.title))
        self._who.setText(who.replace("{number}", payment.number))
        self._due.set_amount(station.amount(payment.due))
        lowered = payment.loyalty > 0
        self._before.set_amount(station.amount(payment.due + payment.loyalty))
        self._loyalty.set_state("loyalty", station.saving(payment.loyalty))
        for made in (self._before, self._loyalty):
            made.setVisible(lowered and not self._compact)  # the basket beside says it too
        self._cash = payment.cash_with_loyalty
        self.cash.setVisible(self._cash and not self._asking)
        self.cash.set_kind("chosen" if lowered else "secondary")
        self._show_badge(payment, left)
        self.steps.set_steps(steps_of(payment, station, self._compact))
        self.code.show_payment(payment)
        self.tick(payment, left)

    def tick(self, payment: PaymentView, left: int) -> None:
        """A second less."""
        if payment.ends_at:
            self.ring.set_time(left, max(1, round(payment.lasts_s)))
        else:
            self.ring.set_checking(self.tr("one moment"))

    def set_form(self, compact: bool, wide: bool) -> None:
        self._cards.setDirection(QBoxLayout.Direction.TopToBottom if compact else QBoxLayout.Direction.LeftToRight)
        px = self._station.theme.px
        self._compact = compact
        self.ring.set_size(88 if compact else 132)
        self._due.set_style("money_total" if compact else "money_hero")
        side = px(20 if compact else 28)
        self._main.setContentsMargins(side, px(10 if compact else 20), side, px(10 if compact else 24))
        self._main.setSpacing(px(8 if compact else 12))
        self._cards.setSpacing(px(12 if compact else 16))
        self._page.setSpacing(px(8 if compact else 16))
        if compact:
            self.code.buttons.addWidget(self.cash)
        else:
            self._cash_row.addWidget(self.cash)
        self.code.set_form(compact, wide)

    def _tone(self, payment: PaymentView, left: int) -> str:
        if payment.phase is P.LOYALTY:
            return "loyalty"
        warn = bool(payment.note) or payment.phase in (P.ENDING, P.CANCELLING) or (payment.ends_at > 0 and left <= 10)
        return "warning" if warn else "neutral"

    def _show_badge(self, payment: PaymentView, left: int) -> None:
        match payment.phase:
            case P.CHARGING:
                self._badge.set_state("approved", self.tr("Approved"))
            case P.LOYALTY:
                self._badge.set_state("loyalty", self.tr("Loyalty"))
            case P.ENDING | P.CANCELLING:
                self._badge.set_state("unknown", self.tr("Being checked"))
            case _ if payment.offline:
                self._badge.set_look("warning", "wifi-off", self.tr("No answer, asking again"))
            case _ if payment.ends_at and left <= 10:
                self._badge.set_look("warning", "smartphone", self.tr("Waiting"))
            case _:
                self._badge.set_state("waiting", self.tr("Waiting"))
