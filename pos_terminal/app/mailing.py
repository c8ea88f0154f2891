"""Receipts by e-mail: only when the customer gives an address, which no record and no view ever holds."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Protocol

from pos_terminal.app import commands as cmd
from pos_terminal.app.receipts import receipt_of
from pos_terminal.app.reports import Report
from pos_terminal.domain.receipt import PrinterTest, Receipt

if TYPE_CHECKING:
    from pos_terminal.app.desk import Desk

LONGEST = 254
ADDRESS = re.compile(r"^[^@\s,;:<>()\"\\]{1,64}@([A-Za-z0-9-]+\.)+[A-Za-z0-9-]{2,}$")
TONES = {"email_sent": "success"}


class Mail(Protocol):
    """Sends receipts away from the till; each end comes to the inbox as a MailReport."""

    def ready(self) -> bool:
        """Say whether a server is set up; never waits."""

    def send(self, receipt: Receipt, address: str) -> None:
        """Have a receipt sent; returns at once."""

    def try_out(self, document: PrinterTest) -> None:
        """Have a test sent to the shop's own address; the answer is a TriedReport."""


@dataclass(frozen=True, slots=True)
class MailReport(Report):
    """What became of a letter, as a code of ui/text/messages; it does not say whose."""

    what: str


def email_receipt(desk: Desk, command: cmd.EmailReceipt) -> None:
    """Send the receipt of a closed sale; nothing of it is written down."""
    sale = desk.recall_closed(command.sale)
    if desk.mail is None or not desk.mail.ready() or sale is None:
        desk.error("email_off")
        return
    address = command.address.strip()
    if len(address) > LONGEST or not address.isascii() or not ADDRESS.match(address):
        desk.error("email_address")
        return
    desk.mail.send(receipt_of(sale, desk.payments_of(sale), desk.rules, desk.operator), address)
    desk.notice("email_on_its_way", "info")


def heard(desk: Desk, report: MailReport) -> None:
    desk.notice(report.what, TONES.get(report.what, "warning"))


HANDLERS: dict[type[cmd.Command], Callable[[Desk, Any], None]] = {cmd.EmailReceipt: email_receipt}
