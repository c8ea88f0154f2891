"""The payments page: which rows, and the one that is looked at."""

from __future__ import annotations

from dataclasses import dataclass

from pos_terminal.app.commands.base import Command


@dataclass(frozen=True, slots=True)
class ShowPayments(Command):
    """Fill the payments page; `day` is a date of the shop (YYYY-MM-DD), empty for all; `after` pages by key."""

    text: str = ""
    state: str = "all"  # all, paid, checking, held, open, not_paid, refunded
    rail: str = ""
    day: str = ""
    after: str = ""


@dataclass(frozen=True, slots=True)
class ShowPayment(Command):
    """Show one payment with its timeline; an own tender (cash, card slip) is named by sale and position."""

    row: str


@dataclass(frozen=True, slots=True)
class LeavePayments(Command):
    """The page is no longer on the screen."""
