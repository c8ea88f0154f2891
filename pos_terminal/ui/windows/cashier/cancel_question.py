"""Cancel this payment? Asked inside the card, because the customer may be approving right now."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QWidget

from pos_terminal.ui.parts.action_button import ActionButton
from pos_terminal.ui.theme import set_surface
from pos_terminal.ui.windows.cashier.flow import flow
from pos_terminal.ui.windows.cashier.page import column, label
from pos_terminal.ui.windows.cashier.station import Station


class CancelQuestion(QFrame):
    """`payment_keep_waiting_button` (Enter) and `payment_cancel_confirm_button`. Signals: kept(), confirmed()."""

    kept = Signal()
    confirmed = Signal()

    def __init__(self, station: Station, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme = station.theme
        px = theme.px
        set_surface(self, "warning")
        self.keep = ActionButton(theme, self.tr("Keep waiting"), "smartphone", "Enter")
        self.keep.setObjectName("payment_keep_waiting_button")
        self.cancel = ActionButton(theme, self.tr("Cancel payment"), "x", kind="danger-outline")
        self.cancel.setObjectName("payment_cancel_confirm_button")
        for button in (self.keep, self.cancel):
            button.setFixedHeight(px(56))
        buttons = QWidget()
        buttons.setLayout(flow(self.keep, self.cancel, gap=px(12)))
        self.setLayout(
            column(
                label(self.tr("Cancel this payment?"), "title", "warning"),
                label(self.tr("The customer may be approving right now."), "body", "warning", wrap=True),
                px(4),
                buttons,
                spacing=px(4),
                margins=(px(16), px(12), px(16), px(14)),
            )
        )
        self.keep.clicked.connect(self.kept)
        self.cancel.clicked.connect(self.confirmed)
        self.hide()

    def ask(self) -> None:
        self.show()
        self.keep.setFocus(Qt.FocusReason.OtherFocusReason)
