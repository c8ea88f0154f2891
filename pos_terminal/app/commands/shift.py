"""The shift: float, cash in and out, count, X, Z, and asking the services."""

from __future__ import annotations

from dataclasses import dataclass

from pos_terminal.app.commands.base import Command


@dataclass(frozen=True, slots=True)
class OpenShift(Command):
    cash: int  # the float, minor units


@dataclass(frozen=True, slots=True)
class MoveCash(Command):
    """Put cash in (above 0) or take it out (below 0)."""

    minor: int
    reason: str


@dataclass(frozen=True, slots=True)
class PrintX(Command):
    """Print what the shift adds up to now; nothing is closed."""


@dataclass(frozen=True, slots=True)
class CloseShift(Command):
    """Print the Z and close. `count`: note or coin in minor units, pieces."""

    count: tuple[tuple[int, int], ...]
    note: str = ""


@dataclass(frozen=True, slots=True)
class Reconcile(Command):
    """Read every payment of the shift again at its service."""


@dataclass(frozen=True, slots=True)
class PrintZ(Command):
    """Print a closed shift's Z again, marked as a copy."""

    z: str


@dataclass(frozen=True, slots=True)
class CountCash(Command):
    """What was counted so far, for the preview; nothing is written. `count`: note or coin in minor units, pieces."""

    count: tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class SaveReport(Command):
    """Write what the shift adds up to into the folder of reports: PDF, text and a table. A Z by its number."""

    z: str = ""
