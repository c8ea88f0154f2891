"""What every command is."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Command:
    """`operator` is who is signed in, `approver` the manager who agreed to this one action."""

    operator: str = "Owner"
    approver: str = ""
