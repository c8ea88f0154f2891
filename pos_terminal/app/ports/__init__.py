"""What the till needs from outside, as protocols; each has a fake and a contract in the tests."""

from __future__ import annotations

from pos_terminal.app.ports.devices import DeviceFailed, Dispenser, Drawer, Pole, Printer, PrinterFailed, Scale, Scanner
from pos_terminal.app.ports.machine import Clock, Ids, Secrets
from pos_terminal.app.ports.rail import (
    Checked,
    Listed,
    ListingRail,
    Order,
    OrderLine,
    PaymentRef,
    Rail,
    Table,
    TableRail,
)
from pos_terminal.app.ports.records import (
    Catalog,
    CatalogBroken,
    CatalogInOtherCurrency,
    Category,
    Journal,
    JournalBroken,
    JournalRefused,
    Pins,
    PinsBroken,
)
from pos_terminal.app.ports.workers import Ledger, ListedPayment, Lookup, Paper, PaymentsAnswer, PaymentsQuery

__all__ = [
    "Catalog",
    "CatalogBroken",
    "CatalogInOtherCurrency",
    "Category",
    "Checked",
    "Clock",
    "DeviceFailed",
    "Dispenser",
    "Drawer",
    "Ids",
    "Journal",
    "JournalBroken",
    "JournalRefused",
    "Ledger",
    "Listed",
    "ListedPayment",
    "ListingRail",
    "Lookup",
    "Order",
    "OrderLine",
    "Paper",
    "PaymentRef",
    "PaymentsAnswer",
    "PaymentsQuery",
    "Pins",
    "PinsBroken",
    "Pole",
    "Printer",
    "PrinterFailed",
    "Rail",
    "Scale",
    "Scanner",
    "Secrets",
    "Table",
    "TableRail",
]
