"""What a replay came to: sums by our journal and by the service's ledger, what was skipped, where the time went."""

from __future__ import annotations

from dataclasses import dataclass, field

from pos_terminal.domain.events import ShiftClosed
from pos_terminal.domain.money import decimal_from_minor


class ReplayFailed(RuntimeError):
    """The replay cannot begin; one sentence."""


@dataclass(slots=True)
class RailSum:
    """Minor units; `journal` is net of `refunded`, `ledger` is None where there is no ledger to ask."""

    sales: int = 0
    journal: int = 0
    refunded: int = 0
    ledger: int | None = None
    captures: int | None = None

    @property
    def agrees(self) -> bool:
        return self.ledger is None or (self.ledger == self.journal and self.captures == self.sales)


@dataclass(frozen=True, slots=True)
class GivenBack:
    """One cancellation of the file; sums in minor units."""

    number: str
    day: str
    refunded: int  # of sales in the file, to the tenders they came from
    no_receipt: int  # of goods bought elsewhere, in cash
    lines: int
    matched: int


@dataclass(slots=True)
class ReplayResult:
    currency: str
    invoices: int = 0
    tried: int = 0
    sales: int = 0
    sold: int = 0
    rails: dict[str, RailSum] = field(default_factory=dict)
    skipped: dict[str, int] = field(default_factory=dict)
    not_sold: list[tuple[str, str]] = field(default_factory=list)  # invoice, why
    violations: list[str] = field(default_factory=list)
    limits: dict[str, str] = field(default_factory=dict)
    seconds: float = 0.0
    time: dict[str, float] = field(default_factory=dict)
    chain: str = ""
    given_back: list[GivenBack] = field(default_factory=list)
    shifts: list[ShiftClosed] = field(default_factory=list)

    @property
    def selling(self) -> float:
        """Seconds that selling took: all but what came back and the days' ends."""
        return self.seconds - sum(self.time.get(part, 0.0) for part in ("refund", "return", "shift"))

    @property
    def returned(self) -> int:
        return sum(back.refunded + back.no_receipt for back in self.given_back)

    @property
    def net(self) -> int:
        return self.sold - self.returned

    @property
    def good(self) -> bool:
        """Say whether every sale was sold, every cancellation given back, and every sum agrees."""
        whole = sum(rail.journal + rail.refunded for rail in self.rails.values()) == self.sold
        whole = whole and sum(shift.totals.net for shift in self.shifts) == self.net
        agree = all(rail.agrees for rail in self.rails.values())
        return whole and agree and not self.not_sold and not self.violations and not self.chain

    def money(self, minor: int) -> str:
        return f"{decimal_from_minor(minor, self.currency):,f}"

    def as_dict(self) -> dict[str, object]:
        """Return the result as plain data; sums as decimal text, times in seconds."""
        plain = {
            name: {
                "sales": rail.sales,
                "journal": self._plain(rail.journal),
                "refunded": self._plain(rail.refunded),
                "ledger": None if rail.ledger is None else self._plain(rail.ledger),
                "ledger_captures": rail.captures,
                "agrees": None if rail.ledger is None else rail.agrees,
            }
            for name, rail in self.rails.items()
        }
        return {
            "currency": self.currency,
            "invoices": self.invoices,
            "sales": self.sales,
            "total": self._plain(self.sold),
            "returned": self._plain(self.returned),
            "net": self._plain(self.net),
            "shifts": [self._shift(shift) for shift in self.shifts],
            "cancellations": [
                {
                    "invoice": back.number,
                    "day": back.day,
                    "refunded": self._plain(back.refunded),
                    "without_receipt": self._plain(back.no_receipt),
                    "lines": back.lines,
                    "lines_of_sales_in_the_file": back.matched,
                }
                for back in self.given_back
            ],
            "rails": plain,
            "skipped": self.skipped,
            "not_sold": [{"invoice": invoice, "why": why} for invoice, why in self.not_sold],
            "violations": self.violations,
            "limits": self.limits,
            "seconds": round(self.seconds, 3),
            "sales_per_second": round(self.sales / self.selling, 2) if self.selling else 0.0,
            "time": {name: round(seconds, 3) for name, seconds in self.time.items()},
            "chain": self.chain or "whole",
            "good": self.good,
        }

    def _plain(self, minor: int) -> str:
        return str(decimal_from_minor(minor, self.currency))

    def _shift(self, shift: ShiftClosed) -> dict[str, object]:
        told = shift.totals
        return {
            "z": shift.z,
            "sales": told.sales,
            "taken": self._plain(told.taken),
            "refunds": told.refunds,
            "returned": self._plain(told.returned),
            "net": self._plain(told.net),
            "difference": self._plain(shift.counted - shift.expected),
        }

    def as_text(self) -> str:
        rows = [
            f"{self.sales} sales, {self.money(self.sold)} {self.currency}, in {self.selling:.1f} s"
            f" ({self.sales / self.selling if self.selling else 0:.1f} a second); {self.seconds:.1f} s in all"
        ]
        for name, rail in self.rails.items():
            there = "no ledger to compare with" if rail.ledger is None else f"ledger {self.money(rail.ledger)}"
            word = "" if rail.ledger is None else ": agrees" if rail.agrees else ": DIFFERS"
            rows.append(f"  {name}: {rail.sales} sales, journal {self.money(rail.journal)}, {there}{word}")
        for shift in self.shifts:
            told = shift.totals
            rows.append(
                f"  Z {shift.z}: {told.sales} sales {self.money(told.taken)}, {told.refunds} refunds"
                f" {self.money(-told.returned)}, net {self.money(told.net)}"
            )
        lines, matched = (sum(getattr(b, n) for b in self.given_back) for n in ("lines", "matched"))
        rows.append(
            f"  {len(self.given_back)} cancellations, {lines} lines, {matched} of sales in the file: refunded"
            f" {self.money(sum(b.refunded for b in self.given_back))}, without a receipt"
            f" {self.money(sum(b.no_receipt for b in self.given_back))}; net of all {self.money(self.net)}"
        )
        rows += [f"  skipped {count}: {why}" for why, count in self.skipped.items()]
        rows += [f"  NOT SOLD {invoice}: {why}" for invoice, why in self.not_sold]
        rows += [f"  VIOLATION {text}" for text in self.violations]
        rows.append("  limits: " + ", ".join(f"{name} {value}" for name, value in self.limits.items()))
        rows.append("  time: " + ", ".join(f"{name} {seconds:.2f} s" for name, seconds in self.time.items()))
        rows.append(f"  journal's chain: {self.chain or 'whole'}")
        return "\n".join(rows)
