"""Notices of the till: each is said once, as a toast; those that must be acted on stay as a banner."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from pos_terminal.app.commands import DismissNotice
from pos_terminal.app.views import Notice, TillView
from pos_terminal.ui.parts.action_button import ActionButton
from pos_terminal.ui.parts.banner import Banner
from pos_terminal.ui.parts.toast import Toast, ToastAction
from pos_terminal.ui.text.messages import Message, message
from pos_terminal.ui.windows.cashier.page import column
from pos_terminal.ui.windows.cashier.station import Station

HINTS = {"undo": "Ctrl+Z", "search": "F2", "print_again": "F9", "try_drawer": "F11"}
QUIET = frozenset({"needs_price", "needs_weight"})  # answered by a dialog


class Notices(QObject):
    """Signals: chosen(str, Notice) for a button of a toast; asked(Notice) for one that a dialog answers."""

    chosen = Signal(str, object)
    asked = Signal(object)

    def __init__(self, station: Station, host: QWidget, parent: QObject) -> None:
        super().__init__(parent)
        self._station = station
        self._last = 0
        self._shown: Notice | None = None
        self.toast = Toast(station.theme, host)
        self.board = Board(station)
        self.toast.action_chosen.connect(self._choose)

    def show_view(self, view: TillView) -> None:
        for notice in view.notices:
            if notice.id > self._last:
                self._last = notice.id
                self._say(notice)

    def refuse(self, text: str) -> None:
        """A sentence of the window itself."""
        if self.toast.isVisible() and self.toast.text() == text:
            return
        self._shown = None
        self.toast.show_message("warning", text)
        self._sound("error")

    def _say(self, notice: Notice) -> None:
        self._sound(notice.sound)
        if notice.code in QUIET:
            self.asked.emit(notice)
            return
        said = message(notice.code, dict(notice.args), self._station.amount)
        if said.stays:
            self.board.add(notice, said)
            return
        self._shown = notice
        actions = tuple(ToastAction(offer, self._words(offer), HINTS.get(offer, "")) for offer in said.offers)
        icon = {"unknown_barcode": "scan-barcode", "removed": "trash-2"}.get(notice.code, "")
        self.toast.show_message(notice.kind, said.text, said.mono, actions, icon)

    def _choose(self, offer: str) -> None:
        if self._shown is not None:
            self.chosen.emit(offer, self._shown)

    def _sound(self, cue: str) -> None:
        if cue and self._station.options.sound is not None:
            self._station.options.sound(cue)

    def _words(self, offer: str) -> str:
        match offer:
            case "undo":
                return self.tr("Undo")
            case "search":
                return self.tr("Search")
            case "add_by_price":
                return self.tr("Add by price")
            case "print_again":
                return self.tr("Print again")
            case "see":
                return self.tr("View")
            case _:
                return self.tr("Try again")


class Board(QWidget):
    """Messages that stay until a person has read them."""

    def __init__(self, station: Station, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._station = station
        self._held: list[Notice] = []
        self._banner = Banner(station.theme, "warning", "")
        self._banner.setObjectName("notice_banner")
        self.done = ActionButton(station.theme, self.tr("Done"), "check")
        self.done.setObjectName("notice_dismiss_button")
        self._banner.add_action(self.done)
        self.setLayout(column(self._banner))
        self.done.clicked.connect(self._dismiss)
        self.hide()

    def add(self, notice: Notice, _said: Message) -> None:
        self._held.append(notice)
        self._show()

    def _dismiss(self) -> None:
        self._station.send(DismissNotice(self._held.pop(0).id))
        self._show()

    def _show(self) -> None:
        self.setVisible(bool(self._held))
        if self._held:
            notice = self._held[0]
            said = message(notice.code, dict(notice.args), self._station.amount)
            self._banner.set_message(notice.kind if notice.kind != "info" else "warning", said.text)
