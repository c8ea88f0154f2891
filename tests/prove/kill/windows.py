"""The same campaign before both windows: the mortal house under the real program, and somebody who taps and scans."""

from __future__ import annotations

from functools import partial

import msgspec

from tests.e2e import windowed
from tests.prove.kill.cashier import Cashier
from tests.prove.kill.till import KillStart, MortalHouse

main = partial(windowed.main, KillStart, MortalHouse)


class AtTheWindow(Cashier):
    """Works by hand what a hand does at every sale; the rest goes to the till as a command, as without windows."""

    slower = 3.0

    def scan(self, code: str) -> None:
        self._hand("scan", code)

    def pay(self) -> None:
        self._hand("press", "F12")

    def start_payment(self, rail: str, minor: int | None = None) -> None:
        if minor is None:
            self._hand("tap", f"rail_{rail}_button")
        else:
            super().start_payment(rail, minor)

    def cancel(self, payment: str) -> None:
        self._hand("tap", "payment_cancel_button")
        self._hand("tap", "payment_cancel_confirm_button")

    def _hand(self, what: str, name: str) -> None:
        self.tell(f"by hand: {what} {name}")
        self._meanwhile(lambda: self.till._write(msgspec.json.encode({what: name})))
