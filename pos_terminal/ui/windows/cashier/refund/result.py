"""How the refund ended, or that it is not known yet."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QWidget

from pos_terminal.app.views import RefundView
from pos_terminal.ui.parts.action_button import ActionButton
from pos_terminal.ui.parts.state_mark import StateMark
from pos_terminal.ui.windows.cashier.page import column, label, row
from pos_terminal.ui.windows.cashier.refund.words import ending
from pos_terminal.ui.windows.cashier.station import Station


class ResultCard(QWidget):
    """`refund_result_title_label`, `refund_result_message_label`; signals: done(), again(), reprint()."""

    done = Signal()
    again = Signal()
    reprint = Signal()

    def __init__(self, station: Station, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._station = station
        theme, px = station.theme, station.theme.px
        self._said = ""
        self._mark = StateMark(theme, 72)
        self._title = label("", "headline", wrap=True)
        self._title.setObjectName("refund_result_title_label")
        self._title.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._message = label("", "body", "muted", wrap=True)
        self._message.setObjectName("refund_result_message_label")
        self._message.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._receipt = label("", "body-small", wrap=True)
        self._receipt.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.again_button = ActionButton(theme, self.tr("Try again"), "refresh-cw")
        self.again_button.setObjectName("refund_again_button")
        self.print_button = ActionButton(theme, self.tr("Print again"), "printer", hint="F9")
        self.print_button.setObjectName("refund_reprint_button")
        self.done_button = ActionButton(theme, self.tr("Done"), "check", hint="Enter", kind="primary")
        self.done_button.setObjectName("refund_done_button")
        for button in (self.again_button, self.print_button, self.done_button):
            button.setFixedHeight(px(56))
        buttons = row(self.again_button, self.print_button, self.done_button, spacing=px(12))
        for place in range(3):
            buttons.setStretch(place, 1)
        mark = row(0, self._mark, 0)
        self.setLayout(
            column(
                mark,
                self._title,
                self._message,
                self._receipt,
                px(8),
                buttons,
                spacing=px(12),
                margins=(px(24), px(20), px(24), px(24)),
            )
        )
        self.again_button.clicked.connect(self.again)
        self.print_button.clicked.connect(self.reprint)
        self.done_button.clicked.connect(self.done)

    def show_refund(self, view: RefundView) -> None:
        told = ending(self._station, view)
        self._mark.set_state(told.mark)
        self._title.setText(told.title)
        self._message.setText(told.message)
        self._receipt.setText(self.tr("Receipt {number}").replace("{number}", view.receipt) if view.receipt else "")
        self._receipt.setVisible(bool(view.receipt))
        self.again_button.setVisible(told.again)
        self.print_button.setVisible(bool(view.receipt))
        if told.title != self._said:
            self._said = told.title
            self.setAccessibleName(f"{told.title}. {told.message}")
            QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def begin(self) -> None:
        self._said = ""
