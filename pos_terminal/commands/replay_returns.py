"""Which sold lines a file's cancellations take back: by SKU and price, the latest sale first."""

from __future__ import annotations

from dataclasses import dataclass, field

from pos_terminal.commands.sales_file import Invoice, SoldLine

THOUSANDTHS = 1000


@dataclass(slots=True)
class _Sold:
    """A line that was sold and how many pieces of it may still come back."""

    sale: str
    line: str
    left: int


@dataclass(frozen=True, slots=True)
class Back:
    """What a cancellation means: lines of sales in the file, and what was bought elsewhere."""

    refunds: dict[str, tuple[tuple[str, int], ...]]  # sale -> line and quantity in thousandths
    no_receipt: tuple[SoldLine, ...]  # with whole pieces above 0
    matched: int  # lines of the file that were found whole


@dataclass(slots=True)
class Shelf:
    """Everything that was sold, to look a cancelled line up in."""

    _sold: dict[tuple[str, int], list[_Sold]] = field(default_factory=dict)

    def put(self, sale: str, lines: tuple[tuple[str, SoldLine], ...]) -> None:
        """Remember a closed sale; each line comes with its id at the till."""
        for line, sold in lines:
            self._sold.setdefault((sold.sku, sold.price), []).append(_Sold(sale, line, sold.quantity))

    def take_back(self, cancellation: Invoice) -> Back:
        """Find every cancelled line; pieces may come from several sales, the rest has no receipt here."""
        refunds: dict[str, dict[str, int]] = {}
        rest: list[SoldLine] = []
        matched = 0
        for line in cancellation.lines:
            wanted = -line.quantity
            if wanted <= 0:
                continue
            for sold in reversed(self._sold.get((line.sku, line.price), [])):
                pieces = min(wanted, sold.left)
                if pieces:
                    sold.left -= pieces
                    wanted -= pieces
                    lines = refunds.setdefault(sold.sale, {})
                    lines[sold.line] = lines.get(sold.line, 0) + pieces * THOUSANDTHS
            if wanted:
                rest.append(SoldLine(line.sku, line.name, wanted, line.price))
            matched += not wanted
        return Back({sale: tuple(lines.items()) for sale, lines in refunds.items()}, tuple(rest), matched)
