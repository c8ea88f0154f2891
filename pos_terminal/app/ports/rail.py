"""What the till needs of a service that takes payments."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol, runtime_checkable

from pos_terminal.domain.reading import Offer, Reading
from pos_terminal.domain.terms import Terms


@dataclass(frozen=True, slots=True)
class OrderLine:
    """One line as a service may want it: sums in minor units, quantity in thousandths.

    `amount` is what the line costs after its discounts; the amounts add up to the order's sum.
    """

    id: str
    sku: str
    name: str
    unit: str
    quantity: int
    unit_price: int
    amount: int
    parent: str = ""


@dataclass(frozen=True, slots=True)
class Order:
    """What a rail is asked to open. `payment` is our UUID; `minor` the share in minor units."""

    payment: str
    number: str
    minor: int
    original: int  # before our own discounts
    currency: str
    cashier: str
    at: datetime  # UTC
    lines: tuple[OrderLine, ...]
    description: str  # for the customer's phone: shop, till, sale number
    approve_by: datetime  # UTC; a service that can end it by itself is told
    hold: bool = False
    table: str = ""  # the service's id of the table that pays


@dataclass(frozen=True, slots=True)
class PaymentRef:
    """What a rail needs to find a payment again."""

    payment: str  # our UUID
    reference: str  # the service's id
    minor: int  # the share
    due: int  # the sum last read
    currency: str
    settle_id: str = ""  # the charge's id
    pressing: bool = False  # a last look, or one that money waits for: no budget holds it up
    table: str = ""
    hold: bool = False  # the sum was asked for to be held
    asked: int = 0  # the sum of the settle that was sent, 0: none


@dataclass(frozen=True, slots=True)
class Checked:
    """Test connection: a plain answer; `code` is what kind of no it is."""

    ok: bool
    words: str
    code: str = ""  # unreachable, misconfigured, uncertain, busy, refused, stranger, or why the rail is off


class Rail(Protocol):
    """One way to be paid. Every call raises a domain.errors.RailError, or returns; none retries a write.

    Sums are minor units. A call that was turned away at the door (401) is renewed and repeated once inside.
    """

    @property
    def terms(self) -> Terms:
        """The terms that a payment opened now gets."""

    @property
    def off(self) -> str:
        """Why the rail cannot be used, as a problem code of ui/text/messages; empty when it can."""

    async def warm_up(self) -> None:
        """Make the client and fetch a token, so that the first payment need not wait."""

    async def open(self, order: Order) -> Offer: ...

    async def look(self, ref: PaymentRef) -> Reading: ...

    async def find(self, ref: PaymentRef) -> Offer | None:
        """Look by our own id after a lost create; None where the service says it has none."""

    async def settle(self, ref: PaymentRef, minor: int) -> Reading:
        """Take the money. The answer is a reading; the core decides whether it proves anything."""

    async def close_unpaid(self, ref: PaymentRef, minor: int) -> Reading:
        """Close an order that was paid at the till."""

    async def void(self, ref: PaymentRef) -> Reading | None: ...

    async def release(self, ref: PaymentRef) -> Reading | None:
        """Give back all of a payment that is still held; Refused with code `captured` when it is too late."""

    async def refund(self, ref: PaymentRef, minor: int, reason: str) -> Reading | None: ...

    async def check(self) -> Checked: ...

    async def close(self) -> None: ...


@dataclass(frozen=True, slots=True)
class Table:
    """A table of the shop as its service knows it; `waiting`: guests sit there and nothing was brought to them."""

    id: str
    name: str
    waiting: bool


@runtime_checkable
class TableRail(Rail, Protocol):
    """A rail whose payments may be put on a table; it declares `tables`. What is awaited raises a RailError."""

    def table_code(self, name: str) -> str:
        """Return what the code on a table's card holds."""

    async def tables(self) -> Sequence[Table]:
        """Return the tables with guests, those that wait first."""

    async def clear_table(self, table: str) -> None:
        """The sale is over: the next guests find an empty table."""


@dataclass(frozen=True, slots=True)
class Listed:
    """A payment as its service's list tells it, with our own marks in it; `elsewhere`: of another shop by its id."""

    payment: str  # our UUID, as it was sent
    reading: Reading
    number: str = ""  # the sale's, as it was sent
    description: str = ""  # as it was sent
    at: datetime | None = None  # UTC, made at the service
    elsewhere: bool = False


@runtime_checkable
class ListingRail(Rail, Protocol):
    """A rail whose service tells many payments in one answer."""

    async def look_since(self, since: datetime) -> Sequence[Listed]:
        """Return the account's payments made since then, as far as the service tells them; other tills' too.

        Never raises a RailError: what is not among them is looked at by itself.
        """
