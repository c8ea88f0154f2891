"""A dialog in which every button is an answer: what is picked is given on, and the dialog goes."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from pos_terminal.ui.parts.chip import Chip
from pos_terminal.ui.windows.cashier.dialog import Dialog
from pos_terminal.ui.windows.cashier.keys import Do, Wish
from pos_terminal.ui.windows.cashier.station import Station


class ChoiceDialog(Dialog):
    """Enter picks the chip that has the focus."""

    def __init__(self, station: Station, window: QWidget, title: str, name: str) -> None:
        super().__init__(station, window, title, name, 480)
        self.then: Callable[[str], None] = _nothing
        self.acting.hide()

    def pick(self, answer: str) -> None:
        self.close_card()
        self.then(answer)

    def act(self, wish: Wish) -> bool:
        focused = self.window().focusWidget()
        if wish.do is Do.ENTER and wish.value != "repeat" and isinstance(focused, Chip) and self.isAncestorOf(focused):
            focused.click()
            return True
        return super().act(wish)


def _nothing(_answer: str) -> None:
    return None
