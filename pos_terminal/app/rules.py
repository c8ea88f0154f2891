"""The shop's rules that the till sells by, read from settings once at start."""

from __future__ import annotations

from dataclasses import dataclass, field

from pos_terminal.domain.operator import Limits, Right, Role
from pos_terminal.domain.paper_words import ENGLISH, PaperWords
from pos_terminal.domain.receipt import Shop

EURO_CASH = (50000, 20000, 10000, 5000, 2000, 1000, 500, 200, 100, 50, 20, 10, 5, 2, 1)
POUND_CASH = (5000, 2000, 1000, 500, 200, 100, 50, 20, 10, 5, 2, 1)


def denominations(currency: str, rounding: int) -> tuple[int, ...]:
    """Return the notes and coins of a currency in minor units, largest first, without coins below the rounding."""
    known = {"EUR": EURO_CASH, "GBP": POUND_CASH}
    return tuple(value for value in known.get(currency, EURO_CASH) if value >= rounding)


CASHIER = Limits(discount_percent=1000, refund=0, rights=frozenset({Right.DISCOUNT, Right.PARKED, Right.SHIFT}))

MANAGER = Limits()


@dataclass(frozen=True, slots=True)
class KioskRules:
    """What a till does without anybody there; sums in minor units, 0: as much as is wanted."""

    most_per_sale: int = 0
    most_per_hour: int = 0
    paper_asked: bool = False  # a receipt is printed when the customer asks for it


@dataclass(frozen=True, slots=True)
class Rules:
    """Limits in minor units and thousandths; times in seconds."""

    shop: Shop
    test: bool
    tax_included: bool = True
    typed_tax_rate: int = 0  # of an item sold by a typed price, hundredths of a percent
    cash_rounding: int = 0  # smallest coin given, 0: none
    price_limit: int = 1_000_000
    quantity_limit: int = 9_999_000
    sale_limit: int = 10_000_000
    discount_limit: int = 10_000  # hundredths of a percent
    approved_clears_s: float = 8.0
    external: bool = False
    loyalty_max_percent: int = 50
    late_settle_s: float = 120.0
    receipt_url: str = ""
    unlimited: bool = field(default=False)  # replay sells what the shop sold, however odd
    people: bool = False  # operators sign in; without them the Owner holds every right
    cashier: Limits = CASHIER
    manager: Limits = MANAGER
    hints: tuple[tuple[str, str], ...] = ()  # name -> the PIN that a demo shows on its sign-in page
    idle_s: float = 120.0  # a manager's session without a touch
    blind_count: bool = False  # a cashier counts the drawer without being told what should be in it
    difference_limit: int = 200  # a larger difference, in minor units, asks for a note
    kiosk: KioskRules | None = None  # customers serve themselves; staff has PINs
    paper: PaperWords = ENGLISH  # how the page that closes a shift shows its report
    close_wait_s: float = 20.0  # how long closing a shift waits for the services' answers

    def limits(self, role: Role) -> Limits:
        """Return what a role may do without a manager's PIN."""
        return self.manager if role is Role.MANAGER else self.cashier
