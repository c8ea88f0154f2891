"""Numbers as a cashier types them: a quantity, a price, the cash received. Whole minor units, no float."""

from dataclasses import dataclass, replace

DIGITS = "0123456789"
LONGEST = 9  # digits


@dataclass(frozen=True, slots=True)
class NumberEntry:
    """A plain number with an optional decimal part, as for quantities (thousandths)."""

    text: str = ""

    def press(self, key: str) -> "NumberEntry":
        """Take a keypad key: a digit, 00, point, backspace or clear."""
        match key:
            case "clear":
                return NumberEntry()
            case "backspace":
                return NumberEntry(self.text[:-1])
            case "point":
                return self if "." in self.text else NumberEntry((self.text or "0") + ".")
            case _:
                return self._digits(key)

    def thousandths(self) -> int:
        whole, _, part = self.text.partition(".")
        return int(whole or "0") * 1000 + int((part + "000")[:3])

    def _digits(self, digits: str) -> "NumberEntry":
        text = self.text + digits
        whole, _, part = text.partition(".")
        if len(part) > 3 or len(whole) + len(part) > LONGEST:
            return self
        return NumberEntry(text if "." in text else whole.lstrip("0") or "0")


@dataclass(frozen=True, slots=True)
class MoneyEntry:
    """Cents first: 3 0 0 0 is 30.00; a typed point fixes the whole part, and decimals follow it."""

    decimals: int = 2
    minor: int = 0
    typed: bool = False
    places: int | None = None  # decimals typed after a point; None: cents first

    def press(self, key: str) -> "MoneyEntry":
        match key:
            case "clear":
                return MoneyEntry(self.decimals)
            case "backspace":
                return self._back()
            case "point":
                return self._point()
            case _:
                entry = self
                for digit in key:
                    entry = entry._digit(int(digit))
                return entry

    def set(self, minor: int) -> "MoneyEntry":
        """Take a finished sum, as from a quick amount; the next digit starts anew."""
        return MoneyEntry(self.decimals, minor, False)

    def _digit(self, digit: int) -> "MoneyEntry":
        if not self.typed:
            return MoneyEntry(self.decimals, digit, True)
        if self.places is None:
            grown = self.minor * 10 + digit
            return self if grown >= 10**LONGEST else replace(self, minor=grown)
        if self.places >= self.decimals:
            return self
        weight = int(10 ** (self.decimals - self.places - 1))
        return replace(self, minor=self.minor + digit * weight, places=self.places + 1)

    def _point(self) -> "MoneyEntry":
        if self.decimals == 0 or self.places is not None:
            return self
        whole = self.minor if self.typed else 0
        fixed = whole * int(10**self.decimals)
        return self if fixed >= 10**LONGEST else replace(self, minor=fixed, typed=True, places=0)

    def _back(self) -> "MoneyEntry":
        if not self.typed:
            return MoneyEntry(self.decimals)
        if self.places is None:
            return replace(self, minor=self.minor // 10, typed=self.minor >= 10)
        if self.places == 0:
            return replace(self, minor=self.minor // int(10**self.decimals), places=None)
        weight = int(10 ** (self.decimals - self.places + 1))
        return replace(self, minor=self.minor // weight * weight, places=self.places - 1)


def fewest(minor: int, denominations: tuple[int, ...]) -> tuple[int, ...]:
    """Notes and coins of a change sum, largest first: the fewest, where coins are made as euros are."""
    given: list[int] = []
    for value in denominations:
        while minor >= value > 0:
            given.append(value)
            minor -= value
    return tuple(given)
