"""Money back."""

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
class DecideRefund(Command):
    payment: str
    refund: str
    done: bool
    evidence: str
