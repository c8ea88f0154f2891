"""The receipt: one document, whether on screen, on paper or as text."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from pos_terminal.domain.shift_report import ShiftReport
from pos_terminal.domain.shop import Shop as Shop
from pos_terminal.domain.weight import By


@dataclass(frozen=True, slots=True)
class ReceiptLine:
    """Sums in minor units, quantity in thousandths. `amount` is before the line's discount."""

    name: str
    unit: str
    quantity: int
    unit_price: int
    amount: int
    discount: int = 0
    note: str = ""
    tax_rate: int = 0
    weighed: By | None = None  # how its quantity came about, where the till has a scale
    tare: int = 0  # thousandths of its unit, not in the quantity


@dataclass(frozen=True, slots=True)
class ReceiptTender:
    """One way a share was paid."""

    title: str
    minor: int
    reference: str = ""
    session_code: str = ""
    received: int = 0
    change: int = 0


@dataclass(frozen=True, slots=True)
class ReceiptTax:
    rate: int
    gross: int
    tax: int


@dataclass(frozen=True, slots=True)
class Receipt:
    """Everything that is printed. `at` is UTC; the printed time is the shop's."""

    shop: Shop
    number: str
    sale_number: str
    at: datetime
    operator: str
    lines: tuple[ReceiptLine, ...]
    subtotal: int
    discount: int
    loyalty: int
    loyalty_title: str
    rounding: int
    total: int
    tax: tuple[ReceiptTax, ...]
    tenders: tuple[ReceiptTender, ...]
    test: bool
    proof: str = ""  # 8 characters of the journal's hash
    copy: int = 0  # 0: the original
    tax_included: bool = True
    refund: str = ""  # "" for a sale; refund, return (without a receipt) or void: sums are then negative
    of: str = ""  # the receipt that a refund belongs to
    reason: str = ""
    qr: str = ""  # what a code at its end holds: the shop's page of this receipt
    place: str = ""  # where it is eaten: here or away; empty: nobody asked


@dataclass(frozen=True, slots=True)
class Slip:
    """A small paper beside the receipt: the code to pay by, or word of a payment that is being checked. No proof."""

    shop: Shop
    what: str  # code or checking
    number: str  # the sale's
    title: str  # how it is being paid
    minor: int
    at: datetime  # UTC
    session_code: str
    qr_text: str
    reference: str
    test: bool


@dataclass(frozen=True, slots=True)
class ParkedSlip:
    """A parked basket on paper, for the table or the shelf: nothing of it was paid. Sums in minor units."""

    shop: Shop
    sale: str  # its id; it has no number yet
    name: str
    at: datetime  # UTC, when it was parked
    lines: tuple[ReceiptLine, ...]
    subtotal: int
    discount: int
    total: int
    test: bool


@dataclass(frozen=True, slots=True)
class PrinterTest:
    """What Settings print to see that a printer prints: letters, a sum, a code. Nothing was sold."""

    shop: Shop
    at: datetime  # UTC


@dataclass(frozen=True, slots=True)
class TableCards:
    """The cards of a shop's tables: each table's name, and what its code holds. `name` is that of their file."""

    name: str
    shop: str
    tables: tuple[tuple[str, str], ...]


Document = Receipt | Slip | ParkedSlip | PrinterTest | TableCards | ShiftReport
