"""The demo's phone: its window, and the sandbox's control as its client."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from pos_terminal.sandbox.control import ControlRefused, SandboxControl
from pos_terminal.ui.windows.phone.client import PhonePayment, PhoneTrouble, read_payment
from pos_terminal.ui.windows.phone.window import PhoneWindow

if TYPE_CHECKING:
    from pos_terminal.windows import TillWindows

GAP = 24  # px between the phone and the screen's edge


class SandboxPhone:
    """Implements PhoneClient over a connection of its own."""

    def __init__(self, origin: str) -> None:
        self._control = SandboxControl(origin)

    def payments(self) -> Sequence[PhonePayment]:
        return [read_payment(found) for found in self._control.payments()]

    def act(self, rail: str, payment_id: str, action: str) -> None:
        try:
            self._control.customer(rail, action, payment_id)
        except ControlRefused as refused:
            raise PhoneTrouble(str(refused)) from refused

    def close(self) -> None:
        self._control.close()


def open_phone(program: TillWindows, origin: str) -> PhoneWindow:
    """Show the phone at the end edge of the cashier's screen."""
    shop = program.settings.shop
    client = SandboxPhone(origin)
    program.extras.closing.append(client.close)
    phone = PhoneWindow(program.theme, client, shop=shop.name, currency=shop.currency, locale=program.locale)
    area = program.screens.cashier().availableGeometry()
    phone.move(area.right() - phone.width() - GAP, area.top() + GAP)
    phone.show()
    return phone
