"""What every page of the cashier's window is given: the look, the bridge and the shop's way of writing sums."""

import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from pos_terminal.app.commands import Command
from pos_terminal.ui.runtime.bridge import Bridge
from pos_terminal.ui.text.amounts import (
    amount_text,
    currency_digits,
    isolated,
    number_text,
    quantity_text,
    short_amount_text,
    symbol_text,
)
from pos_terminal.ui.theme import Theme


@dataclass(frozen=True, slots=True)
class CashierOptions:
    """How this till's window is set up; `monotonic` in seconds and `now` in local time are given by tests."""

    locale: str = "en_IE"
    monotonic: Callable[[], float] = time.monotonic
    now: Callable[[], datetime] = datetime.now
    customer_screen: bool = True  # at the start; it may come and go
    tax_word: str = ""  # empty: the language's own
    sound: Callable[[str], None] | None = None


class Station:
    """Sends wishes and writes sums; knows the currency of the newest view, and whether the customer has a screen."""

    def __init__(
        self, theme: Theme, bridge: Bridge, options: CashierOptions, mirrored: Callable[[], bool] = lambda: False
    ) -> None:
        """`mirrored`: whether the window reads from the right."""
        self.theme = theme
        self.bridge = bridge
        self.options = options
        self.currency = "EUR"
        self.operator = "Owner"
        self._mirrored = mirrored
        self.customer_screen = options.customer_screen
        self.in_burst: Callable[[], bool] = _never  # the window's scanner wedge says it

    def sound(self, name: str) -> None:
        if self.options.sound is not None:
            self.options.sound(name)

    def typed_by_hand(self) -> bool:
        """Whether the key that is being handled came alone, and not in a scanner's burst."""
        return not self.in_burst()

    def send(self, command: Command) -> None:
        self.bridge.send(command)

    def kept(self, text: str) -> str:
        """A sum, a code or a formula keeps its order among words that are read from the right."""
        return isolated(text) if self._mirrored() else text

    def amount(self, minor: int) -> str:
        return self.kept(amount_text(minor, self.currency, self.options.locale))

    def saving(self, minor: int) -> str:
        """What is taken off, with its minus."""
        return self.amount(-minor)

    def note(self, minor: int) -> str:
        """A note or coin: no decimals where they are zero."""
        return self.kept(short_amount_text(minor, self.currency, self.options.locale))

    def number(self, minor: int) -> str:
        return number_text(minor, self.currency, self.options.locale)

    def symbol(self) -> str:
        return symbol_text(self.currency, self.options.locale)

    def quantity(self, thousandths: int, unit: str) -> str:
        return self.kept(quantity_text(thousandths, unit, self.options.locale))

    def decimals(self) -> int:
        return currency_digits(self.currency)

    def left(self, ends_at: float) -> int:
        """Whole seconds until a monotonic time, rounded up, never below 0."""
        return max(0, -int(-(ends_at - self.options.monotonic()) // 1))


def _never() -> bool:
    return False
