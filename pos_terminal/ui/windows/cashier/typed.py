"""The number that is being typed on the sell page, and what it will be used for."""

from dataclasses import dataclass, field, replace

from pos_terminal.ui.windows.cashier.entry import MoneyEntry, NumberEntry
from pos_terminal.ui.windows.cashier.keypad_column import Mode

PIECE = 1000


@dataclass(frozen=True, slots=True)
class Typed:
    """Mode, number, and the times of `3*`, in thousandths; 0: none."""

    decimals: int = 2
    mode: Mode = Mode.QUANTITY
    number: NumberEntry = field(default_factory=NumberEntry)
    price: MoneyEntry = field(default_factory=MoneyEntry)
    times: int = 0

    @property
    def some(self) -> bool:
        """Whether there is a number."""
        return bool(self.number.text) if self.mode is Mode.QUANTITY else self.price.typed

    def press(self, key: str) -> "Typed":
        if self.mode is Mode.PRICE:
            price = self.price if self.price.typed else MoneyEntry(self.decimals)
            return replace(self, price=price.press(key))
        if key == "backspace" and self.times and not self.number.text:
            return replace(self, times=0)
        return replace(self, number=self.number.press(key))

    def as_times(self) -> "Typed":
        """`*`: the number counts for the next item, however it comes."""
        many = self.number.thousandths()
        return replace(self, number=NumberEntry(), times=many) if self.mode is Mode.QUANTITY and many else self

    def in_mode(self, mode: Mode) -> "Typed":
        return Typed(self.decimals, mode)

    def cleared(self) -> "Typed":
        return Typed(self.decimals)

    def for_tile(self) -> int | None:
        """How many a tap adds, thousandths; None: no number was typed."""
        if self.mode is Mode.QUANTITY and self.number.text:
            return self.number.thousandths() or None
        return self.times or None

    def for_scan(self) -> int:
        """How many a scan adds; only `3*` counts, a forgotten number does not."""
        return self.times or PIECE
