"""What the number pad and the keys do to the selected line."""

from PySide6.QtCore import QObject, Signal

from pos_terminal.app.commands import ChangePrice, ChangeQuantity, Undo
from pos_terminal.ui.windows.cashier.basket_pane import BasketPane
from pos_terminal.ui.windows.cashier.dialogs import Dialogs
from pos_terminal.ui.windows.cashier.entry import NumberEntry
from pos_terminal.ui.windows.cashier.keypad_column import Mode
from pos_terminal.ui.windows.cashier.keys import Do, Wish
from pos_terminal.ui.windows.cashier.station import Station
from pos_terminal.ui.windows.cashier.typed import PIECE, Typed


class LineKeys(QObject):
    """Holds the typed number. Signals: changed(), refused(str) with a sentence for the cashier."""

    changed = Signal()
    refused = Signal(str)

    def __init__(self, station: Station, basket: BasketPane, dialogs: Dialogs, parent: QObject) -> None:
        super().__init__(parent)
        self._station = station
        self._basket = basket
        self._dialogs = dialogs
        self.typed = Typed()

    def press(self, key: str) -> None:
        if self.typed.decimals != self._station.decimals():
            self.typed = Typed(self._station.decimals(), self.typed.mode)
        self._set(self.typed.press(key))

    def mode(self, name: str) -> None:
        """A mode button or its key."""
        line = self._basket.selected
        match name:
            case "quantity":
                self._set(self.typed.in_mode(Mode.QUANTITY))
            case "price" if line is not None:
                self._set(self.typed.in_mode(Mode.PRICE))
            case "weigh" if line is not None and line.weighed:
                self._dialogs.weigh(line)
            case "weigh" if line is not None:
                self.refused.emit(self.tr("{name} is sold by the piece.").replace("{name}", line.name))
            case "note" if line is not None:
                self._dialogs.note(line)
            case _:
                return

    def apply(self) -> bool:
        """Use the number for the selected line; False when there is none."""
        line, typed = self._basket.selected, self.typed
        if not typed.some:
            return False
        if line is not None and typed.mode is Mode.PRICE:
            self._station.send(ChangePrice(line.id, typed.price.minor))
        elif line is not None:
            self._station.send(ChangeQuantity(line.id, typed.number.thousandths()))
        self.clear()
        return True

    def clear(self) -> None:
        self._set(self.typed.cleared())

    def set_times(self, many: int) -> None:
        self._set(Typed(self.typed.decimals, number=NumberEntry(str(many))).as_times())

    def take_scan_times(self) -> int:
        many = self.typed.for_scan()
        self.clear()
        return many

    def take_tile_times(self) -> int | None:
        many = self.typed.for_tile()
        self.clear()
        return many

    def shown(self) -> str:
        """What the entry above the pad says."""
        typed, line = self.typed, self._basket.selected
        if typed.mode is Mode.PRICE:
            minor = typed.price.minor if typed.price.typed else line.unit_price if line is not None else 0
            return self._station.amount(minor)
        if typed.number.text:
            return typed.number.text
        if typed.times:
            return f"{self._station.quantity(typed.times, 'pcs')} ×"
        return self._station.quantity(line.quantity if line is not None else PIECE, line.unit if line else "pcs")

    def act(self, wish: Wish) -> bool:
        line = self._basket.selected
        match wish.do:
            case Do.TYPE:
                self.press(wish.value)
            case Do.TIMES:
                self._set(self.typed.as_times())
            case Do.QUANTITY | Do.PRICE | Do.WEIGH | Do.NOTE:
                self.mode(wish.do.value)
            case Do.MORE | Do.LESS if line is not None:
                self._basket.step(line.id, 1 if wish.do is Do.MORE else -1)
            case Do.REMOVE if line is not None:
                self._basket.remove(line.id)
            case Do.CLEAR:
                self._basket.clear_asked.emit()
            case Do.UNDO:
                self._station.send(Undo())
            case Do.UP | Do.DOWN:
                return self._basket.go(-1 if wish.do is Do.UP else 1)
            case _:
                return False
        return True

    def _set(self, typed: Typed) -> None:
        self.typed = typed
        self.changed.emit()
