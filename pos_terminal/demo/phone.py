"""The demo's phone: its window, and the sandbox's control as its client."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from pos_terminal.sandbox.control import ControlRefused, SandboxControl
from pos_terminal.ui.windows.phone.client import PhonePayment, PhoneTable, PhoneTrouble, read_payment
from pos_terminal.ui.windows.phone.window import PhoneWindow

if TYPE_CHECKING:
    from pos_terminal.program import Program
    from pos_terminal.windows import TillWindows

GAP = 8  # px between windows
TILL = (1280, 768)
TABLE = "TABLE 3"
CUSTOMER_LEAST = (615, 360)  # below 60 % its words are not for reading


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
    """Show the phone, and the three windows beside each other where they fit."""
    phone = show_phone(program, origin, _table(program))
    _arrange(program, phone)
    return phone


def _table(program: TillWindows) -> PhoneTable | None:
    """Return where its customer may sit down, in a shop whose guests pay at the table."""
    paysera = program.settings.rails.get("paysera", {})
    if paysera.get("mode") != "tables":
        return None
    return PhoneTable("paysera", f"PAYSERA*{paysera.get('location_id')}:{TABLE}", TABLE)


def show_phone(program: Program, origin: str, table: PhoneTable | None = None) -> PhoneWindow:
    """Show the phone at the screen's upper edge, beside whatever is there."""
    shop = program.settings.shop
    client = SandboxPhone(origin)
    program.extras.closing.append(client.close)
    phone = PhoneWindow(
        program.theme, client, shop=shop.name, currency=shop.currency, locale=program.locale, table=table
    )
    phone.show()
    area = program.screens.cashier().availableGeometry()
    phone.move(area.right() - phone.frameGeometry().width() - GAP, area.top() + GAP)
    return phone


def _arrange(program: TillWindows, phone: PhoneWindow) -> None:
    """Till at the start, phone and customer's screen in a column beside it; on a small screen the till lies on top."""
    area = program.screens.cashier().availableGeometry()
    customer = program.customer
    if customer is None or program.screens.customer() is not None:
        return
    column = area.width() - TILL[0] - 2 * GAP
    if column < CUSTOMER_LEAST[0]:
        program.cashier.raise_()
        phone.raise_()
        return
    program.cashier.resize(*TILL)
    program.cashier.move(area.left(), area.top() + (area.height() - TILL[1]) // 2)
    width = min(column, 1024)
    height = width * CUSTOMER_LEAST[1] // CUSTOMER_LEAST[0]
    customer.resize(width, height)
    customer.move(area.left() + TILL[0] + GAP, area.bottom() - height - GAP)
