"""What a shift adds up to, as its X and Z say it; sums in minor units."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class RailTotal:
    """One way to pay: `taken` for closed sales (cash with its rounding), `returned` of them to customers."""

    rail: str
    title: str
    count: int = 0
    taken: int = 0
    refunds: int = 0
    returned: int = 0


@dataclass(frozen=True, slots=True)
class TaxTotal:
    """One rate in hundredths of a percent, net of what was refunded."""

    rate: int
    gross: int = 0
    tax: int = 0


@dataclass(frozen=True, slots=True)
class OperatorTotal:
    operator: str  # the name on the journal's rows
    sales: int = 0
    taken: int = 0
    refunds: int = 0
    returned: int = 0


@dataclass(frozen=True, slots=True)
class HourTotal:
    start: int  # UTC seconds of the hour's beginning
    sales: int = 0
    taken: int = 0


@dataclass(frozen=True, slots=True)
class ShiftTotals:
    """Every sum of X and Z.

    `net` is the sum of what each tender took less what it gave back. By tax it is the same: every rate's gross, with
    `rounding` and `overpaid`, less `returns_open`, money of returns that are closed in another shift than it went back.
    """

    sales: int = 0  # closed, count
    taken: int = 0
    refunds: int = 0
    returned: int = 0
    rounding: int = 0  # cash rounding, in `taken` and not in the tax
    discounts: int = 0  # given on closed sales
    loyalty: int = 0
    rails: tuple[RailTotal, ...] = ()
    tax: tuple[TaxTotal, ...] = ()
    operators: tuple[OperatorTotal, ...] = ()
    hours: tuple[HourTotal, ...] = ()
    cash_taken: int = 0
    cash_returned: int = 0
    cash_in: int = 0
    cash_out: int = 0
    no_sale: int = 0  # drawer openings without a sale
    voided_lines: int = 0
    cancelled_sales: int = 0
    declined: int = 0
    expired: int = 0
    cancelled: int = 0
    recovered: int = 0
    given_back: int = 0  # money taken for sales that never closed, and returned
    owed: int = 0  # still on the list "Owed to a customer"
    reconciled: int = 0  # payments read again at their service
    differing: int = 0
    unasked: int = 0  # no service answered about them
    overpaid: int = 0  # charges that a person accepted though they were above the sum
    goods_unpaid: int = 0  # sales of a machine whose goods came out in this shift and were not paid, count
    goods_unpaid_sum: int = 0  # in no other sum: nobody paid it
    goods_paid_late: int = 0  # such sales of an earlier Z that were paid in this shift after all, count
    goods_paid_late_sum: int = 0
    returns_open: int = 0  # went back for returns that are not closed yet; below 0: closed here, went back before

    @property
    def without_sums(self) -> ShiftTotals:
        """What may be told to somebody who counts blind: how often, and not how much."""
        return ShiftTotals(
            sales=self.sales,
            refunds=self.refunds,
            no_sale=self.no_sale,
            voided_lines=self.voided_lines,
            cancelled_sales=self.cancelled_sales,
            declined=self.declined,
            expired=self.expired,
            cancelled=self.cancelled,
            recovered=self.recovered,
            reconciled=self.reconciled,
            differing=self.differing,
            unasked=self.unasked,
        )

    @property
    def net(self) -> int:
        return self.taken - self.returned

    @property
    def net_by_tax(self) -> int:
        return sum(rate.gross for rate in self.tax) + self.rounding + self.overpaid - self.returns_open
