"""What a till of the contract is told: a headless till's line, and whether its calls are announced."""

from __future__ import annotations

from tests.e2e.headless import Start


class ContractStart(Start, frozen=True, forbid_unknown_fields=True):
    knocks: bool = False  # its times are those for a call that is late on order: see knocking.py
