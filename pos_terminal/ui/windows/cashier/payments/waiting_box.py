"""What a payment still waits for, and what can be done about it, above its timeline."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from pos_terminal.app.views import CheckingView, PaymentDetail, PaymentRowView
from pos_terminal.ui.parts.action_button import ActionButton
from pos_terminal.ui.theme import set_surface
from pos_terminal.ui.windows.cashier.checking_list import CheckingActions, words_of
from pos_terminal.ui.windows.cashier.dialogs import Dialogs
from pos_terminal.ui.windows.cashier.page import column, count_text, label
from pos_terminal.ui.windows.cashier.station import Station

SURFACES = {"owed": "danger", "money_gone": "danger", "attention": "danger", "settled_late": "success"}


class WaitingBox(QWidget):
    """`payment_decide_button`, `payment_owed_button`. Signals: decide_asked(); owed_asked()."""

    decide_asked = Signal()
    owed_asked = Signal()

    def __init__(self, station: Station, dialogs: Dialogs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._station = station
        theme = station.theme
        px = theme.px
        self._card = QFrame()
        set_surface(self._card, "warning")
        self._words = label("", "body-strong", wrap=True)
        self._later = label("", "body-small", wrap=True)
        self.answers = CheckingActions(station, dialogs, "payment", checks=False)
        self.decide = ActionButton(theme, self.tr("Decide …"), "shield-check")
        self.decide.setObjectName("payment_decide_button")
        self.owed = ActionButton(theme, self.tr("It went back …"), "hand-coins")
        self.owed.setObjectName("payment_owed_button")
        for button in (self.decide, self.owed):
            button.setFixedHeight(theme.touch("min"))
        inside = column(
            self._words,
            self._later,
            self.answers,
            self.decide,
            self.owed,
            spacing=px(8),
            margins=(px(14), px(12), px(14), px(12)),
        )
        self._card.setLayout(inside)
        self.setLayout(column(self._card, px(14)))
        self.decide.clicked.connect(self.decide_asked)
        self.owed.clicked.connect(self.owed_asked)

    def show_payment(self, shown: PaymentRowView, detail: PaymentDetail | None, line: CheckingView | None) -> None:
        self.setVisible(line is not None)
        if line is None:
            return
        surface = SURFACES.get(line.what, "warning")
        set_surface(self._card, surface)
        self._words.setProperty("tone", surface)
        self._words.setText(words_of(line.what)[1])
        self.answers.show_line(line)
        refund = detail is not None and bool(detail.doubt)
        left = self._station.left(detail.decide_from) if detail is not None and refund and detail.decide_from else 0
        self.decide.setVisible(refund or (detail is not None and detail.must_decide))
        self.decide.setEnabled(left == 0)
        wait = -(-left // 60)
        minutes = count_text(
            wait,
            self.tr("A manager can decide in 1 minute."),
            self.tr("A manager can decide in {n} minutes.", "", wait),
        )
        self._later.setText(minutes)
        self._later.setVisible(left > 0)
        self.owed.setVisible(line.what == "owed")
