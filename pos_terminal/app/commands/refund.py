"""Money back: refunds with their lines, held money, what a manager decides, what is owed."""

from __future__ import annotations

from dataclasses import dataclass

from pos_terminal.app.commands.base import Command


@dataclass(frozen=True, slots=True)
class RefundPayment(Command):
    """Give a sum back on the rail that took it."""

    payment: str
    minor: int
    reason: str


@dataclass(frozen=True, slots=True)
class PlanRefund(Command):
    """Show what a refund would be: which lines, how much, to which tenders. Changes nothing.

    `lines`: line id and quantity in thousandths; `minor` for a refund by amount; whole when both are empty.
    """

    sale: str
    mode: str = "whole"  # whole, lines, amount
    lines: tuple[tuple[str, int], ...] = ()
    minor: int = 0
    cash_instead: bool = False


@dataclass(frozen=True, slots=True)
class Refund(Command):
    """Do what was planned: goods and money back. The plan is made anew from these values."""

    sale: str
    mode: str
    reason: str
    lines: tuple[tuple[str, int], ...] = ()
    minor: int = 0
    note: str = ""
    cash_instead: bool = False  # a manager gives cash where a rail can give nothing more


@dataclass(frozen=True, slots=True)
class LeaveRefund(Command):
    """Close the refund dialog; nothing was done."""


@dataclass(frozen=True, slots=True)
class ReprintRefund(Command):
    """Print a refund's receipt again, marked as a copy; without a return named, the sale's last."""

    sale: str
    refund: str = ""


@dataclass(frozen=True, slots=True)
class ReturnWithoutReceipt(Command):
    """The basket on the screen comes back for cash instead of being sold."""

    reason: str


@dataclass(frozen=True, slots=True)
class Exchange(Command):
    """Goods of a closed sale come back and their sum pays a share of the sale on the screen."""

    sale: str
    lines: tuple[tuple[str, int], ...]
    reason: str


@dataclass(frozen=True, slots=True)
class VoidCashSale(Command):
    """A just closed cash sale was keyed wrongly: the cash goes back whole and its basket is offered again."""

    sale: str
    reason: str


@dataclass(frozen=True, slots=True)
class CancelHeld(Command):
    """Let a held payment, a granted authorization or an open order go."""

    payment: str
    reason: str


@dataclass(frozen=True, slots=True)
class ChargeHeld(Command):
    """Charge a held payment, up to the held sum; None: all of it."""

    payment: str
    minor: int | None = None


@dataclass(frozen=True, slots=True)
class CloseOwed(Command):
    """Money that was owed to a customer went back by hand."""

    payment: str
    how: str


@dataclass(frozen=True, slots=True)
class DecideRefund(Command):
    payment: str
    refund: str
    done: bool
    evidence: str
