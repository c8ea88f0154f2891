"""A dialog of two panes to its very edges, nearly as large as the window, that becomes small for its result."""

from PySide6.QtWidgets import QWidget

from pos_terminal.ui.windows.cashier.dialog import Dialog
from pos_terminal.ui.windows.cashier.station import Station

WIDTH, HEIGHT, SMALL = 1120, 712, 600
EDGE = 24


class TwoPanes(Dialog):
    """Has no buttons at its foot: the panes bring their own."""

    def __init__(self, station: Station, window: QWidget, name: str) -> None:
        super().__init__(station, window, "", name, WIDTH)
        self.safe.hide()
        self.acting.hide()

    def large(self) -> bool:
        """Whether both panes are shown now."""
        return True

    def fit(self, narrow: bool, low: bool) -> None:
        """The window is narrower, or lower, than the drawn dialog."""

    def _place(self) -> None:
        px, room = self._theme.px, self._window.rect()
        self._width = WIDTH if self.large() else SMALL
        self.fit(room.width() < px(WIDTH), room.height() < px(HEIGHT + 2 * EDGE))
        super()._place()
        tall = min(px(HEIGHT), room.height() - 2 * px(EDGE))
        if self.large() and self.card.height() < tall and not self._letters_open():
            card = self.card.geometry()
            card.setTop((room.height() - tall) // 2)
            card.setHeight(tall)
            self.card.setGeometry(card)

    def _letters_open(self) -> bool:
        keys = self._letters
        return keys is not None and keys.edit is not None and self.isAncestorOf(keys.edit)

    def _look_again(self) -> None:
        super()._look_again()
        px = self._theme.px
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        start, end = (px(16), px(24)) if self.isRightToLeft() else (px(24), px(16))
        self._head.setContentsMargins(start, px(16), end, px(12))
