"""What keys and notices make the window do, where the page has no use of its own for them."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from pos_terminal.app.commands import ClearBasket, GoOnUnderNewSeries, Lock, OpenDrawer, Reprint, StillHere, Undo
from pos_terminal.app.views import Notice, Stage
from pos_terminal.ui.windows.cashier.keys import Do, Place, Wish
from pos_terminal.ui.windows.cashier.people.presence import Presence
from pos_terminal.ui.windows.cashier.top_bar import PAGES

if TYPE_CHECKING:
    from pos_terminal.ui.windows.cashier.window import CashierWindow


SUMS = frozenset(
    {Place.DIALOG, Place.TENDER, Place.SHIFT, Place.SIGNIN, Place.GUIDE}
)  # where digits are money or a PIN


class Hands(QObject):
    """The open dialog is asked first, then the page, then what is the same everywhere."""

    def __init__(self, window: "CashierWindow") -> None:
        super().__init__(window)
        self._window = window
        self.presence = Presence(window.station.options.monotonic, self._somebody_is_here, self)

    def act(self, wish: Wish) -> bool:
        dialog = self._window.dialogs.current
        if wish.do is Do.HELP:
            self._window.dialogs.help()
            return True
        if wish.do is Do.TYPE and self._window.station.in_burst() and self._window.place() in SUMS:
            self.refuse_scan()  # a scanner that closes its codes with nothing types no sum
            return True
        if dialog is not None:
            return dialog.act(wish)
        if self._window.shown_page.act(wish):
            return True
        return self._act_anywhere(wish)

    def _act_anywhere(self, wish: Wish) -> bool:
        """What a key does where the page has no use of its own for it."""
        match wish.do:
            case Do.PAGE:
                self._window.go(PAGES[int(wish.value) - 1])
            case Do.RECALL:
                self._window.go("parked")
            case Do.SEARCH:
                self._window.go("sell")
                self._window.pages.sell().open_search()
            case Do.PAY | Do.ENTER:
                self._tap_slot(wish)
            case Do.CLEAR:
                self.ask_clear()
            case Do.UNDO:
                self._window.station.send(Undo())
            case Do.DRAWER:
                self._window.station.send(OpenDrawer())
            case Do.REPRINT:
                self._window.station.send(Reprint())
            case Do.LOCK:
                self.lock()
            case Do.ESCAPE if not self._window.selling:
                self._window.go("sell")
            case _:
                return False
        return True

    def _tap_slot(self, wish: Wish) -> None:
        """F12 pays; Enter presses the pay slot, except where a number or a hit takes it."""
        if wish.do is Do.PAY or self._window.shown_page.place in (Place.TENDER, Place.PAYMENT, Place.DONE):
            self._window.basket.slot.tap()

    def notice_action(self, offer: str, notice: Notice) -> None:
        code = dict(notice.args).get("code", "")
        match offer:
            case "undo":
                self._window.station.send(Undo())
            case "search":
                self._window.go("sell")
                self._window.pages.sell().open_search()
            case "add_by_price":
                self._window.dialogs.add_by_price(code)
            case "print_again":
                self._window.station.send(Reprint())
            case "try_drawer":
                self._window.station.send(OpenDrawer())
            case "see":
                self._window.show_checking()
            case _:
                return

    def refuse_scan(self) -> None:
        """What was scanned is in neither the basket nor a field: say so, once for a burst of keys."""
        if self._window.dialogs.current is not None:
            words = self.tr("The scan was not added to the basket. Close this first, then scan again.")
        elif self._window.place() is Place.SIGNIN:
            words = self.tr("The scan was not added to the basket. Sign in first, then scan again.")
        elif self._window.place() is Place.GUIDE:
            words = self.tr("The scan was not added to the basket. Finish this page first.")
        else:
            words = self.tr("A scan is no sum of money. Type the sum.")
        self._window.notices.refuse(words)

    def lock(self) -> None:
        """Nobody works at the till, or soon somebody else; the basket stays."""
        view = self._window.view
        if view is not None and view.people.needed:
            self._window.station.send(Lock())
        else:
            self._window.lock_asked.emit()

    def _somebody_is_here(self) -> None:
        self._window.station.send(StillHere())

    def notice_asked(self, notice: Notice) -> None:
        self._window.pages.sell().ask_for(dict(notice.args), notice.code)

    def ask_clear(self) -> None:
        view = self._window.view
        if view is None or not view.basket.lines or view.stage is not Stage.SELL:
            return
        self._window.dialogs.question(
            self.tr("Clear the basket?"),
            self.tr("All lines go. Undo brings them back."),
            self.tr("Keep basket"),
            ("basket_clear_confirm_button", self.tr("Clear basket")),
            self._clear,
        )

    def ask_go_on(self) -> None:
        """An older copy of the records: a manager says once that the newer ones are gone."""
        self._window.dialogs.question(
            self.tr("Go on with an older copy?"),
            self.tr(
                "Sales made after it are missing, and their payments are not watched here. "
                "Receipts begin a new series. This cannot be taken back."
            ),
            self.tr("Not now"),
            ("older_copy_confirm_button", self.tr("Go on")),
            self._go_on,
        )

    def _go_on(self) -> None:
        self._window.station.send(GoOnUnderNewSeries())

    def _clear(self) -> None:
        self._window.station.send(ClearBasket())
