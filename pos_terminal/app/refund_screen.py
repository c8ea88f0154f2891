"""What the refund dialog is about; none of it is money, so none of it is journalled."""

from __future__ import annotations

from dataclasses import dataclass, field

from pos_terminal.domain.return_plan import Wanted


@dataclass(frozen=True, slots=True)
class RefundScreen:
    """The sale, what is chosen, and the return that was begun: a second click finds it and does nothing."""

    sale: str
    wanted: Wanted = field(default_factory=Wanted)
    doing: str = ""
    returned: int = 0  # what had gone back when this was planned, in minor units
