"""A shop's past sales as a file: invoices of lines, and the catalogue that they were sold from."""

from __future__ import annotations

import csv
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from pathlib import Path

from pos_terminal.domain.money import MoneyError, minor_from_decimal

COLUMNS = ("invoice", "sku", "description", "quantity", "date", "unit_price")


class SalesFileError(ValueError):
    """The file cannot be replayed; one sentence says where and why."""


@dataclass(frozen=True, slots=True)
class SoldLine:
    """One line as it was sold: whole pieces, price in minor units."""

    sku: str
    name: str
    quantity: int
    price: int


@dataclass(frozen=True, slots=True)
class Invoice:
    number: str
    lines: tuple[SoldLine, ...]
    day: str = ""  # YYYY-MM-DD

    @property
    def cancellation(self) -> bool:
        return self.number.upper().startswith("C")

    @property
    def positive(self) -> tuple[SoldLine, ...]:
        return tuple(line for line in self.lines if line.quantity > 0)

    @property
    def total(self) -> int:
        """Minor units of the positive lines."""
        return sum(line.quantity * line.price for line in self.positive)


def read_invoices(path: Path, currency: str) -> list[Invoice]:
    """Return the invoices in the file's order. SalesFileError names the line that cannot be read."""
    found: dict[str, list[SoldLine]] = {}
    days: dict[str, str] = {}
    try:
        with path.open(encoding="utf-8-sig", newline="") as file:
            rows = csv.DictReader(file)
            missing = set(COLUMNS) - set(rows.fieldnames or ())
            if missing:
                raise SalesFileError(f"{path}: the columns {', '.join(sorted(missing))} are missing.")
            for row in rows:
                number = row["invoice"].strip()
                found.setdefault(number, []).append(_line(path, rows.line_num, row, currency))
                days.setdefault(number, (row["date"] or "").strip()[:10])
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise SalesFileError(f"{path} cannot be read: {error}.") from error
    return [Invoice(number, tuple(lines), days[number]) for number, lines in found.items()]


def _line(path: Path, line: int, row: dict[str, str], currency: str) -> SoldLine:
    try:
        price = minor_from_decimal(Decimal(row["unit_price"].strip()), currency)
        return SoldLine(row["sku"].strip(), (row["description"] or "").strip(), int(row["quantity"]), price)
    except (InvalidOperation, MoneyError, ValueError, AttributeError, TypeError) as error:
        raise SalesFileError(f"{path}, line {line}: {error}.") from error


def catalogue_rows(invoices: list[Invoice], tax_percent: int) -> Iterator[dict[str, str]]:
    """Yield one catalogue row per SKU: its most usual price, and the first name that it was sold by."""
    prices: dict[str, Counter[int]] = {}
    names: dict[str, str] = {}
    for invoice in invoices:
        for line in invoice.positive:
            prices.setdefault(line.sku, Counter())[line.price] += 1
            if line.name:
                names.setdefault(line.sku, line.name)
    for sku, seen in prices.items():
        price = max(seen, key=lambda minor: (seen[minor], minor))
        yield {
            "sku": sku,
            "name": names.get(sku, sku),
            "barcodes": "",
            "price": f"{Decimal(price).scaleb(-2):f}",
            "tax_rate": str(tax_percent),
            "unit": "pcs",
            "category": "",
        }
