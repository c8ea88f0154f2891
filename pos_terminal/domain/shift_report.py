"""X and Z as one document, whether on screen, on paper, as text or as a table."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from pos_terminal.domain.events.shift import CarriedPayment, ReconciledRow
from pos_terminal.domain.shift_totals import ShiftTotals
from pos_terminal.domain.shop import Shop

PREVIEW = "-"  # the number of a Z that has none yet


@dataclass(frozen=True, slots=True)
class ShiftReport:
    """A shift on paper. Sums in minor units, times UTC; `counted` is None where nobody counted (an X).

    `expected` is None in a blind count. `only_saved` is for the folder of reports and not for the printer.
    """

    shop: Shop
    number: int
    at: datetime
    totals: ShiftTotals
    z: str = ""  # empty: an X, which closes nothing
    opened_at: datetime | None = None
    opened_by: str = ""
    operator: str = ""
    cash: int = 0  # the float
    expected: int | None = None
    counted: int | None = None
    count: tuple[tuple[int, int], ...] = ()  # note or coin in minor units, pieces
    note: str = ""
    carried: tuple[CarriedPayment, ...] = ()
    differing: tuple[ReconciledRow, ...] = ()
    parked: int = 0  # baskets that wait for their customers; they stay parked
    test: bool = False
    proof: str = ""  # 8 characters of the journal's hash
    copy: int = 0  # 0: the original
    only_saved: bool = False

    @property
    def is_preview(self) -> bool:
        """Say whether it is a Z that is not closed yet."""
        return self.z == PREVIEW

    @property
    def is_blind(self) -> bool:
        return self.expected is None

    @property
    def difference(self) -> int | None:
        """What is more (above 0) or less in the drawer than there should be."""
        return None if self.expected is None or self.counted is None else self.counted - self.expected

    @property
    def name(self) -> str:
        """What its file is called."""
        name = self.z or f"X-{self.shop.till_label}-{self.number:04d}-{self.at:%Y%m%dT%H%M%S}"
        return f"{name}-copy-{self.copy}" if self.copy else name
