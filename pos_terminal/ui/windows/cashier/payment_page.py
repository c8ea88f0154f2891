"""The payment page: one frame for all phases, with what may be done in each."""

from functools import partial

from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QStackedLayout, QWidget

from pos_terminal.app import commands as cmd
from pos_terminal.app.views import PaymentPhase, PaymentView, TenderView, TillView
from pos_terminal.ui.parts.action_button import ActionButton
from pos_terminal.ui.text.titles import rail_title
from pos_terminal.ui.windows.cashier.dialogs import Dialogs
from pos_terminal.ui.windows.cashier.flow import flow
from pos_terminal.ui.windows.cashier.keys import Do, Place, Wish
from pos_terminal.ui.windows.cashier.outcome_card import OutcomeCard
from pos_terminal.ui.windows.cashier.page import Form, Page, column
from pos_terminal.ui.windows.cashier.payment_words import Frame, frame_of, slot_of, words_of
from pos_terminal.ui.windows.cashier.station import Station
from pos_terminal.ui.windows.cashier.unsure_card import UnsureCard
from pos_terminal.ui.windows.cashier.waiting_card import WaitingCard

AT_THE_TILL = ("cash", "external")
ICONS = {"cancel": "x", "other": "wallet", "leave": "archive", "check": "refresh-cw"}


class PaymentPage(Page):
    """`payment_screen`."""

    def __init__(self, station: Station, dialogs: Dialogs, parent: QWidget | None = None) -> None:
        super().__init__(station, Place.PAYMENT, parent)
        self.setObjectName("payment_screen")
        self._dialogs = dialogs
        self._payment: PaymentView | None = None
        self._tender: TenderView | None = None
        self._asking = ""  # cancel or other_way
        self._said: tuple[str, PaymentPhase] | None = None
        self.waiting = WaitingCard(station)
        self.outcome = OutcomeCard(station)
        self.unsure = UnsureCard(station)
        self.buttons = self._make_buttons()

        px = self.theme.px
        cards = QWidget()
        self._cards = QStackedLayout(cards)
        for card in (self.waiting, self.unsure, self.outcome):
            self._cards.addWidget(card)
        self._foot = QWidget()
        self._foot.setLayout(flow(*self.buttons.values(), gap=px(12), push_last=True))
        whole = column(cards, self._foot, spacing=px(16))
        whole.setStretchFactor(cards, 1)
        self.setLayout(whole)

        self.waiting.print_asked.connect(self._print)
        self.waiting.cash.clicked.connect(self._cash_with_loyalty)
        self.waiting.question.kept.connect(self._keep_waiting)
        self.waiting.question.confirmed.connect(self._cancel)
        self.outcome.rail_chosen.connect(self._start_other)
        self.unsure.override_asked.connect(self._ask_override)
        self.unsure.give_back_asked.connect(partial(self._send, cmd.GiveBack))
        self.unsure.accept_asked.connect(partial(self._send, cmd.AcceptCharge))
        self.unsure.decide_asked.connect(self._decide)
        self.unsure.no_cash_asked.connect(self._no_cash)

    def show_view(self, view: TillView) -> None:
        payment = view.payment
        if payment is None:
            return
        frame = frame_of(payment.phase)
        if not payment.can_cancel or (self._payment is not None and self._payment.id != payment.id):
            self._asking = ""
        self._payment, self._tender = payment, view.tender
        match frame:
            case Frame.WAITING:
                self.waiting.show_payment(payment, self._left())
                self.waiting.set_asking(bool(self._asking))
                self._cards.setCurrentWidget(self.waiting)
            case Frame.UNSURE:
                self.unsure.show_payment(payment, self._next())
                self._cards.setCurrentWidget(self.unsure)
            case Frame.OUTCOME:
                self.outcome.show_payment(payment, view.tender.rails if view.tender is not None else ())
                self._cards.setCurrentWidget(self.outcome)
        self._show_buttons(payment, frame)
        self.offer(slot_of(payment, self._left()))
        self._announce(payment)

    def tick(self) -> None:
        payment = self._payment
        if payment is None:
            return
        frame = frame_of(payment.phase)
        if frame is Frame.WAITING:
            self.waiting.show_payment(payment, self._left())
        elif frame is Frame.UNSURE:
            self.unsure.tick(payment, self._next())
        self.offer(slot_of(payment, self._left()))

    def counts(self) -> bool:
        return self._payment is not None and bool(self._payment.ends_at or self._payment.next_look_at)

    def slot_tapped(self, name: str) -> None:
        payment = self._payment
        if payment is None:
            return
        match name:
            case "payment_retry_button":
                self.station.send(cmd.StartPayment(payment.rail, payment.minor if self._is_part(payment) else None))
            case "payment_other_button" | "payment_rest_button":
                self.station.send(cmd.BackToSale())
            case "payment_keep_button":
                self.station.send(cmd.KeepPayment(payment.id))
            case "payment_cash_yes_button":
                self.station.send(cmd.ConfirmCash(payment.id, True))
            case "payment_set_aside_button":
                self.station.send(cmd.SetAside(payment.id))
            case _:
                return

    def act(self, wish: Wish) -> bool:
        payment = self._payment
        if payment is None:
            return False
        match wish.do:
            case Do.ENTER if self._asking:
                if wish.value != "repeat":
                    self._answer()
            case Do.ESCAPE if self._asking:
                self._keep_waiting()
            case Do.ESCAPE:
                (self.buttons["cancel"] if payment.can_cancel else self.buttons["back"]).click()
            case Do.CHECK:
                self.buttons["check"].click()
            case Do.OTHER_WAY:
                self.buttons["other"].click()
            case Do.ASIDE:
                self._set_aside(payment)
            case Do.PRINT:
                self._print()
            case Do.OVERRIDE if payment.can_override:
                self._ask_override()
            case Do.NTH if frame_of(payment.phase) is Frame.OUTCOME:
                return self.outcome.choose_nth(int(wish.value))
            case _:
                return False
        return True

    def set_form(self, form: Form) -> None:
        compact, wide = form.compact, form.wide
        self.waiting.set_form(compact, wide)
        self.outcome.set_mark(64 if form.short else 104)
        for key in ("cancel", "other", "leave", "check"):
            self.buttons[key].set_stacked(compact)
            self.buttons[key].set_icon("" if compact else ICONS[key])
            self.buttons[key].setFixedHeight(self.theme.px(64 if compact else 56))
        self.limit_width(self.theme.px(1040) if wide else 0)

    def _make_buttons(self) -> dict[str, ActionButton]:
        theme = self.theme
        made = {
            "cancel": ActionButton(theme, self.tr("Cancel payment"), "x", "Esc", kind="danger-outline"),
            "other": ActionButton(theme, self.tr("Pay another way"), "wallet", "F6"),
            "leave": ActionButton(theme, self.tr("Leave open"), "archive", "F7"),
            "back": ActionButton(theme, self.tr("Back to basket"), "arrow-left", "Esc"),
            "check": ActionButton(theme, self.tr("Check now"), "refresh-cw", "F5"),
            "slip": ActionButton(theme, self.tr("Print “being checked” slip"), "printer", "F9"),
        }
        names = {
            "cancel": "payment_cancel_button",
            "other": "payment_change_rail_button",
            "leave": "payment_leave_open_button",
            "back": "payment_back_button",
            "check": "payment_check_now_button",
            "slip": "print_pending_slip_button",
        }
        for key, button in made.items():
            button.setObjectName(names[key])
            button.setFixedHeight(theme.px(56))
        made["leave"].setAccessibleName(self.tr("Leave open, serve next"))
        made["cancel"].clicked.connect(partial(self._ask, "cancel"))
        made["other"].clicked.connect(partial(self._ask, "other_way"))
        made["leave"].clicked.connect(partial(self._send, cmd.LeaveOpen))
        made["check"].clicked.connect(partial(self._send, cmd.CheckNow))
        made["slip"].clicked.connect(self._print)
        made["back"].clicked.connect(self._go_back)
        return made

    def _show_buttons(self, payment: PaymentView, frame: Frame) -> None:
        waiting, unsure = frame is Frame.WAITING, frame is Frame.UNSURE
        shown = {
            "cancel": waiting and payment.can_cancel,
            "other": waiting and payment.can_change_rail,
            "leave": waiting and payment.can_leave_open,
            "back": frame is Frame.OUTCOME,
            "check": payment.can_check and (waiting or unsure),
            "slip": unsure and payment.phase is PaymentPhase.UNKNOWN,
        }
        for key, button in self.buttons.items():
            button.setVisible(shown[key] and not self._asking)
        whole = self._tender is None or self._tender.can_go_back
        self.buttons["back"].set_words(self.tr("Back to basket") if whole else self.tr("Ways to pay"))

    def _announce(self, payment: PaymentView) -> None:
        """An outcome is told to screen readers once, with title and message."""
        if self._said == (payment.id, payment.phase):
            return
        self._said = (payment.id, payment.phase)
        words = words_of(payment, self.station, self._left())
        self.setAccessibleName(f"{words.title}. {words.message}".replace("<b>", "").replace("</b>", ""))
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def _left(self) -> int:
        return self.station.left(self._payment.ends_at) if self._payment is not None else 0

    def _next(self) -> int:
        return self.station.left(self._payment.next_look_at) if self._payment is not None else 0

    def _is_part(self, payment: PaymentView) -> bool:
        return self._tender is not None and payment.minor < self._tender.due

    def _ask(self, what: str, _checked: bool = False) -> None:
        if self._payment is not None and self._payment.can_cancel:
            self._asking = what
            self.waiting.set_asking(True)
            self._show_buttons(self._payment, Frame.WAITING)

    def _answer(self) -> None:
        if self.waiting.question.cancel.hasFocus():
            self._cancel()
        else:
            self._keep_waiting()

    def _keep_waiting(self) -> None:
        self._asking = ""
        self.waiting.set_asking(False)
        if self._payment is not None:
            self._show_buttons(self._payment, frame_of(self._payment.phase))
        self.rest_asked.emit()

    def _cancel(self) -> None:
        payment, other = self._payment, self._asking == "other_way"
        self._keep_waiting()
        if payment is not None:
            self.station.send(cmd.AskCancel(payment.id, other_way=other))

    def _set_aside(self, payment: PaymentView) -> None:
        if payment.can_set_aside:
            self.station.send(cmd.SetAside(payment.id))
        elif payment.can_leave_open:
            self.station.send(cmd.LeaveOpen(payment.id))

    def _send(
        self, kind: type[cmd.LeaveOpen | cmd.CheckNow | cmd.GiveBack | cmd.AcceptCharge], _c: bool = False
    ) -> None:
        if self._payment is not None:
            self.station.send(kind(self._payment.id))

    def _print(self) -> None:
        if self._payment is not None:
            self.station.send(cmd.PrintSlip(self._payment.id))

    def _decide(self) -> None:
        if self._payment is not None:
            self._dialogs.decide(self._payment)

    def _no_cash(self) -> None:
        if self._payment is not None:
            self.station.send(cmd.ConfirmCash(self._payment.id, False))

    def _cash_with_loyalty(self) -> None:
        if self._payment is not None:
            self._dialogs.cash_with_loyalty(self._payment)

    def _go_back(self) -> None:
        self.station.send(cmd.BackToSale())
        if self._tender is None or self._tender.can_go_back:
            self.station.send(cmd.BackToSale())

    def _start_other(self, rail: str) -> None:
        payment = self._payment
        self.station.send(cmd.BackToSale())
        if rail not in AT_THE_TILL:
            part = payment is not None and self._is_part(payment) and not payment.rest
            self.station.send(cmd.StartPayment(rail, payment.minor if part and payment is not None else None))

    def _ask_override(self) -> None:
        payment = self._payment
        if payment is None:
            return
        owed = payment.override_note == "owed"
        note = (
            self.tr(
                "If {rail} charged the customer after all, it cannot be given back by itself: it is listed as owed."
            )
            if owed
            else self.tr("If {rail} charged the customer after all, the till gives it back by itself.")
        )
        told = [note.replace("{rail}", rail_title(payment.title))]
        if payment.loyalty:
            told.append(self.tr("The total is due in full, without loyalty."))
        self._dialogs.question(
            self.tr("Take cash instead?"),
            "\n".join(told),
            self.tr("Keep checking"),
            ("override_confirm_button", self.tr("Accept cash")),
            partial(self.station.send, cmd.Override(payment.id, approver=self.station.operator)),
        )
