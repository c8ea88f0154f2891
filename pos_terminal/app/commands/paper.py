"""Paper, the drawer, and what was said."""

from __future__ import annotations

from dataclasses import dataclass, field

from pos_terminal.app.commands.base import Command


@dataclass(frozen=True, slots=True)
class OpenDrawer(Command):
    reason: str = "no sale"


@dataclass(frozen=True, slots=True)
class Reprint(Command):
    """Print a closed sale's receipt again, marked as a copy; empty: the last one."""

    sale: str = ""


@dataclass(frozen=True, slots=True)
class SaveTableCards(Command):
    """Write a PDF with a card for each table of a rail that has them; `tables` as typed: TABLE 1-12, BAR."""

    rail: str
    tables: str


@dataclass(frozen=True, slots=True)
class TryDevice(Command):
    """See that a device works: print a test, open the drawer, weigh once."""

    device: str  # a field of DevicesView


@dataclass(frozen=True, slots=True)
class EmailReceipt(Command):
    """Send a closed sale's receipt to the customer; the address is kept nowhere."""

    sale: str
    address: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class PrintSlip(Command):
    """The code, or the 'being checked' slip, of a payment."""

    payment: str


@dataclass(frozen=True, slots=True)
class PrintParked(Command):
    """A parked basket as a slip: what is in it and what it comes to. Not a receipt."""

    sale: str


@dataclass(frozen=True, slots=True)
class DismissNotice(Command):
    notice: int
