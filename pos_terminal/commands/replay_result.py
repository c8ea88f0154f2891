"""What a replay came to: sums by our journal and by the service's ledger, what was skipped, where the time went."""

from __future__ import annotations

from dataclasses import dataclass, field

from pos_terminal.domain.money import decimal_from_minor


@dataclass(slots=True)
class RailSum:
    """Minor units; `ledger` is None where there is no ledger to ask."""

    sales: int = 0
    journal: int = 0
    ledger: int | None = None
    captures: int | None = None

    @property
    def agrees(self) -> bool:
        return self.ledger is None or (self.ledger == self.journal and self.captures == self.sales)


@dataclass(slots=True)
class ReplayResult:
    currency: str
    invoices: int = 0
    cancellations: int = 0
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

    @property
    def good(self) -> bool:
        """Say whether every sale was sold and every sum agrees."""
        whole = sum(rail.journal for rail in self.rails.values()) == self.sold
        agree = all(rail.agrees for rail in self.rails.values())
        return whole and agree and not self.not_sold and not self.violations and not self.chain

    def money(self, minor: int) -> str:
        return f"{decimal_from_minor(minor, self.currency):,f}"

    def as_dict(self) -> dict[str, object]:
        """Return the result as plain data; sums as decimal text, times in seconds."""
        plain = {
            name: {
                "sales": rail.sales,
                "journal": str(decimal_from_minor(rail.journal, self.currency)),
                "ledger": None if rail.ledger is None else str(decimal_from_minor(rail.ledger, self.currency)),
                "ledger_captures": rail.captures,
                "agrees": None if rail.ledger is None else rail.agrees,
            }
            for name, rail in self.rails.items()
        }
        return {
            "currency": self.currency,
            "invoices": self.invoices,
            "cancellations": self.cancellations,
            "sales": self.sales,
            "total": str(decimal_from_minor(self.sold, self.currency)),
            "rails": plain,
            "skipped": self.skipped,
            "not_sold": [{"invoice": invoice, "why": why} for invoice, why in self.not_sold],
            "violations": self.violations,
            "limits": self.limits,
            "seconds": round(self.seconds, 3),
            "sales_per_second": round(self.sales / self.seconds, 2) if self.seconds else 0.0,
            "time": {name: round(seconds, 3) for name, seconds in self.time.items()},
            "chain": self.chain or "whole",
            "good": self.good,
        }

    def as_text(self) -> str:
        rows = [
            f"{self.sales} sales, {self.money(self.sold)} {self.currency}, in {self.seconds:.1f} s"
            f" ({self.sales / self.seconds if self.seconds else 0:.1f} a second)"
        ]
        for name, rail in self.rails.items():
            there = "no ledger to compare with" if rail.ledger is None else f"ledger {self.money(rail.ledger)}"
            word = "" if rail.ledger is None else ": agrees" if rail.agrees else ": DIFFERS"
            rows.append(f"  {name}: {rail.sales} sales, journal {self.money(rail.journal)}, {there}{word}")
        rows += [f"  skipped {count}: {why}" for why, count in self.skipped.items()]
        rows += [f"  NOT SOLD {invoice}: {why}" for invoice, why in self.not_sold]
        rows += [f"  VIOLATION {text}" for text in self.violations]
        rows.append("  limits: " + ", ".join(f"{name} {value}" for name, value in self.limits.items()))
        rows.append("  time: " + ", ".join(f"{name} {seconds:.2f} s" for name, seconds in self.time.items()))
        rows.append(f"  journal's chain: {self.chain or 'whole'}")
        return "\n".join(rows)
