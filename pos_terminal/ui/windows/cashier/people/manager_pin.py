"""A manager's PIN for one action, on the cashier's screen: what is to be approved beside the pad."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QSizePolicy, QVBoxLayout, QWidget

from pos_terminal.app.commands import Approve, DropApproval
from pos_terminal.app.views import ApprovalView, TillView
from pos_terminal.ui.parts.icon_label import IconLabel
from pos_terminal.ui.parts.pin_typing import PIN_LEAST, PIN_MOST
from pos_terminal.ui.theme import set_surface
from pos_terminal.ui.windows.cashier.dialog import Dialog
from pos_terminal.ui.windows.cashier.page import column, label, row
from pos_terminal.ui.windows.cashier.people.approval_words import about_words, action_words
from pos_terminal.ui.windows.cashier.people.pin_pad import PinPad
from pos_terminal.ui.windows.cashier.people.side_pane import SidePane
from pos_terminal.ui.windows.cashier.station import Station

WIDTH, SIDE, HEIGHT = 760, 340, 568


class ManagerPinDialog(Dialog):
    """`manager_pin_dialog`: `pin_action_label`, the pad, `pin_cancel_button`, `pin_confirm_button`, `pin_close_button`.

    It is open while the till says that an action waits; what it sends is the PIN, once, and it keeps none.
    """

    scan_waits = True

    def __init__(self, station: Station, window: QWidget) -> None:
        super().__init__(station, window, "", "manager_pin_dialog", WIDTH)
        px = station.theme.px
        self.set_title(self.tr("Manager PIN"))
        self.be_bare()
        self.close_button.setObjectName("pin_close_button")
        self.safe.setObjectName("pin_cancel_button")
        self.safe.set_words(self.tr("Cancel"))
        self.name_acting("pin_confirm_button", self.tr("Approve"))
        self.action = label("", "label", wrap=True)
        self.action.setObjectName("pin_action_label")
        self._about = label("", "body-small", wrap=True)
        self.pad = PinPad(station)
        for button in (self.safe, self.acting):
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        keys = QWidget()
        keys.setLayout(self._right())
        keys.setMinimumHeight(px(HEIGHT))
        panes = row(self._left(), keys)
        panes.setStretch(1, 1)
        self.body.addLayout(panes)
        self.pad.changed.connect(self._changed)
        self._changed()

    def _left(self) -> QWidget:
        theme = self.station.theme
        px = theme.px
        side = SidePane()
        side.setFixedWidth(px(SIDE))
        key = QWidget()
        set_surface(key, "accent")
        key.setFixedSize(px(48), px(48))
        key.setLayout(row(IconLabel(theme, "key-round", "accent_text", 24)))
        card = QFrame()
        set_surface(card, "card")
        card.setLayout(
            column(
                label(self.tr("To approve"), "caption"),
                self.action,
                self._about,
                spacing=px(2),
                margins=(px(16), px(14), px(16), px(14)),
            )
        )
        logged = label(self.tr("Logged with the time, the till and the manager's name."), "body-small", wrap=True)
        shield = IconLabel(theme, "shield-check", "text_muted", 18)
        note = row(shield, logged, spacing=px(8))
        note.setAlignment(shield, Qt.AlignmentFlag.AlignTop)
        note.setStretch(1, 1)
        side.setLayout(
            column(
                row(key, 0),
                px(20),
                label(self.tr("Manager PIN"), "headline", wrap=True),
                px(6),
                label(self.tr("A manager must approve this step."), "body", wrap=True),
                px(18),
                card,
                0,
                note,
                margins=(px(32), px(32), px(32), px(24)),
            )
        )
        return side

    def _right(self) -> QVBoxLayout:
        px = self.station.theme.px
        enter = (
            self.tr("Enter {least} to {most} digits")
            .replace("{least}", str(PIN_LEAST))
            .replace("{most}", str(PIN_MOST))
        )
        head = row(label(enter, "body-strong", wrap=True), self.close_button, margins=(px(32), 0, px(20), 0))
        head.setStretch(0, 1)
        self.close_button.setFixedSize(px(48), px(48))
        below = column(
            self.pad,
            px(16),
            row(self.safe, self.acting, spacing=px(12)),
            margins=(px(32), 0, px(32), 0),
        )
        return column(head, px(20), below, margins=(0, px(24), 0, px(24)))

    def show_approval(self, approval: ApprovalView | None) -> None:
        """Open, stay and close as the till says."""
        if approval is None:
            if self.is_open():
                self.pad.clear()
                self.close_card()
            return
        self.action.setText(action_words(approval, self.station))
        about = about_words(approval)
        self._about.setText(about)
        self._about.setVisible(bool(about))
        self.pad.show_state(approval.pin)
        self._changed()
        if not self.is_open():
            self.pad.clear()
            self.open(self.pad.dots)

    def show_view(self, view: TillView) -> None:
        self.show_approval(view.people.approval)

    def confirm(self) -> None:
        if self.acting.isEnabled():
            self.station.send(Approve(self.pad.take()))

    def go_back(self) -> None:
        self.pad.clear()
        self.close_card()
        self.station.send(DropApproval())

    def type_key(self, key: str) -> bool:
        return self.station.typed_by_hand() and self.pad.press(key)

    def tick(self) -> None:
        self.pad.tick()
        self._changed()

    def counts(self) -> bool:
        return self.is_open() and self.pad.counts()

    def _changed(self) -> None:
        self.acting.setEnabled(self.pad.open() and len(self.pad.text()) >= PIN_LEAST)
