"""Reads a catalogue file row by row: what each column may hold, and what is wrong with a bad row."""

from __future__ import annotations

import csv
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from decimal import Decimal, InvalidOperation
from pathlib import Path

from pos_terminal.domain.money import MoneyError, minor_from_text
from pos_terminal.domain.options import OptionGroup, read_options

UNITS = ("pcs", "kg", "g", "l", "m")
LONGEST_NAME = 200
LONGEST_CODE = 64
LONGEST_TAX_CODE = 20
HIGHEST_PRICE = 10**9
COLUMNS = {
    "sku": "the article's own code, once in the file",
    "name": "what the cashier and the customer read",
    "barcodes": "codes, several divided by spaces",
    "price": "price of one unit, such as 3.60; empty: typed at the till",
    "tax_rate": "percent, such as 21 or 5.5",
    "tax_code": "the bookkeeping's code for the rate",
    "unit": "pcs, kg, g, l or m (empty: pcs)",
    "category": "the chip it stands under",
    "sold_out": "yes or no",
    "picture": "name of a picture, or a file",
    "favourite": "place among the favourites, from 1",
    "name:LANGUAGE": "the name in another language, such as name:it",
    "options": "sizes, extras: Milk: Whole | Oat +0.50; Extras*: Syrup +0.40 (* any number)",
    "deposit": "SKU of the deposit item",
    "minimum_age": "years",
    "tax_here": "percent when eaten here",
    "tax_away": "percent when taken away",
    "slot": "place in a vending machine",
}
YES, NO = {"yes", "y", "1", "true"}, {"no", "n", "0", "false", ""}


class CatalogueError(ValueError):
    """The file as a whole cannot be read; one sentence."""


@dataclass(frozen=True, slots=True)
class BadRow:
    line: int
    reason: str


@dataclass(frozen=True, slots=True)
class GoodRow:
    """One product; price in minor units, rates in hundredths of a percent."""

    line: int
    sku: str
    name: str
    barcodes: tuple[str, ...]
    price: int | None
    tax_rate: int
    unit: str
    category: str
    sold_out: bool
    picture: str
    favourite: int
    names: dict[str, str] = field(default_factory=dict)
    options: tuple[OptionGroup, ...] = ()
    deposit: str = ""
    minimum_age: int = 0
    tax_here: int | None = None
    tax_away: int | None = None
    slot: str = ""
    tax_code: str = ""


def check_readable(path: Path) -> None:
    """Open a catalogue file and close it again. CatalogueError when it is not there or not to be read."""
    try:
        path.open("rb").close()
    except OSError as error:
        raise CatalogueError(f"{path} cannot be read: {error.strerror}.") from error


def check_head_of(path: Path) -> None:
    """Read a file's first line only. CatalogueError unless it names the columns of a catalogue."""
    try:
        with path.open(encoding="utf-8-sig", newline="") as file:
            head = file.readline(10_000)
    except (OSError, UnicodeDecodeError) as error:
        raise CatalogueError(f"{path} cannot be read.") from error
    _check_head(path, next(csv.reader([head], delimiter=_divider(head)), ()))


def read_rows(path: Path, currency: str) -> Iterator[GoodRow | BadRow]:
    """Yield each row as a product or as what is wrong with it. CatalogueError for a file that is no table."""
    try:
        with path.open(encoding="utf-8-sig", newline="") as file:
            head = file.readline()
            if not head.strip():
                raise CatalogueError(f"{path.name} is empty.")
            file.seek(0)
            rows = csv.DictReader(file, delimiter=_divider(head), restkey="")
            _check_head(path, rows.fieldnames or ())
            for row in rows:
                yield _read(rows.line_num, row, currency)
    except OSError as error:
        raise CatalogueError(f"{path} cannot be read: {error.strerror}.") from error
    except UnicodeDecodeError as error:
        raise CatalogueError(f"{path.name} is not text in UTF-8.") from error
    except csv.Error as error:
        raise CatalogueError(f"{path.name} is not a table: {error}.") from error


def _divider(head: str) -> str:
    return ";" if head.count(";") > head.count(",") else ","


def _check_head(path: Path, names: object) -> None:
    given = [str(name).strip() for name in names] if isinstance(names, (list, tuple)) else []
    missing = [name for name in ("sku", "name", "price") if name not in given]
    if missing:
        raise CatalogueError(f"{path.name} has no column {', '.join(missing)}; the first line must name the columns.")
    odd = [name for name in given if name not in COLUMNS and not name.startswith("name:")]
    if odd:
        raise CatalogueError(f"{path.name}: unknown column {', '.join(odd)}; known are {', '.join(COLUMNS)}.")


def _read(line: int, row: Mapping[str, str | None], currency: str) -> GoodRow | BadRow:
    try:
        if "" in row:
            raise ValueError("has more fields than the first line names")
        return _good(line, {key: (value or "").strip() for key, value in row.items() if key is not None}, currency)
    except ValueError as error:
        return BadRow(line, str(error))


def _good(line: int, row: Mapping[str, str], currency: str) -> GoodRow:
    sku, name = row["sku"], row["name"]
    if not sku:
        raise ValueError("sku is missing")
    if not name:
        raise ValueError("name is missing")
    if len(sku) > LONGEST_CODE or len(name) > LONGEST_NAME:
        raise ValueError(f"sku or name is too long (at most {LONGEST_CODE} and {LONGEST_NAME})")
    unit = row.get("unit", "") or "pcs"
    if unit not in UNITS:
        raise ValueError(f"unit {unit!r} is not one of {', '.join(UNITS)}")
    if len(row.get("tax_code", "")) > LONGEST_TAX_CODE:
        raise ValueError(f"tax_code is too long (at most {LONGEST_TAX_CODE})")
    return GoodRow(
        line=line,
        sku=sku,
        name=name,
        barcodes=_codes(row.get("barcodes", "")),
        price=_price(row["price"], currency),
        tax_rate=percent(row.get("tax_rate", ""), "tax_rate") or 0,
        unit=unit,
        category=row.get("category", "")[:60],
        sold_out=_yes(row.get("sold_out", ""), "sold_out"),
        picture=row.get("picture", ""),
        favourite=_whole(row.get("favourite", ""), "favourite"),
        names={key[5:]: value for key, value in row.items() if key.startswith("name:") and value},
        options=read_options(row.get("options", ""), currency),
        deposit=row.get("deposit", ""),
        minimum_age=_whole(row.get("minimum_age", ""), "minimum_age"),
        tax_here=percent(row.get("tax_here", ""), "tax_here"),
        tax_away=percent(row.get("tax_away", ""), "tax_away"),
        slot=row.get("slot", ""),
        tax_code=row.get("tax_code", ""),
    )


def _codes(text: str) -> tuple[str, ...]:
    codes = tuple(dict.fromkeys(text.split()))
    if any(len(code) > LONGEST_CODE for code in codes):
        raise ValueError("a barcode is too long")
    return codes


def _price(text: str, currency: str) -> int | None:
    if not text:
        return None
    try:
        price = minor_from_text(text, currency)
    except MoneyError as error:
        raise ValueError(f"price: {error}") from None
    if not 0 <= price <= HIGHEST_PRICE:
        raise ValueError(f"price {text} is negative or too high")
    return price


def percent(text: str, column: str) -> int | None:
    """Return hundredths of a percent, or None for an empty text."""
    if not text:
        return None
    try:
        rate = Decimal(text.replace(",", ".").removesuffix("%").strip()) * 100
    except InvalidOperation:
        raise ValueError(f"{column} {text!r} is not a percentage") from None
    if not rate.is_finite() or not 0 <= rate <= 10_000 or rate != int(rate):
        raise ValueError(f"{column} {text!r} is not a percentage from 0 to 100 with two decimals")
    return int(rate)


def _yes(text: str, column: str) -> bool:
    if text.lower() in YES:
        return True
    if text.lower() in NO:
        return False
    raise ValueError(f"{column} {text!r} is neither yes nor no")


def _whole(text: str, column: str) -> int:
    if not text:
        return 0
    if not (text.isascii() and text.isdigit() and len(text) <= 6):
        raise ValueError(f"{column} {text!r} is not a whole number")
    return int(text)
