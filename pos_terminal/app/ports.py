"""What the till needs from outside, as protocols; each has a fake and a contract in the tests."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol, runtime_checkable

from pos_terminal.domain.dispense import Drop, Machine
from pos_terminal.domain.events import Draft, Entry, SlotTold
from pos_terminal.domain.people import People
from pos_terminal.domain.pole import PoleText
from pos_terminal.domain.product import Match, Product
from pos_terminal.domain.reading import Offer, Reading
from pos_terminal.domain.receipt import Document
from pos_terminal.domain.shift import Shift
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


class CatalogBroken(Exception):
    """The catalogue cannot be read; what was sold from it is safe, it stands in the journal."""


class CatalogInOtherCurrency(CatalogBroken):
    """Its prices are sums of another currency than the till's, so nothing is sold at them."""

    def __init__(self, theirs: str) -> None:
        super().__init__(theirs)
        self.theirs = theirs


class JournalBroken(Exception):
    """The journal could not be written: payments are off. `what` is a problem code."""

    def __init__(self, what: str, words: str) -> None:
        super().__init__(words)
        self.what = what


class JournalRefused(Exception):
    """Writing this would break a rule of the till (a second live payment, a number used twice): nothing was written."""

    def __init__(self, what: str, words: str) -> None:
        super().__init__(words)
        self.what = what


class Journal(Protocol):
    """Append-only; what append returned is on disk."""

    def append(self, drafts: Sequence[Draft]) -> tuple[Entry, ...]:
        """Write all or nothing, in one transaction, flushed. JournalBroken when it cannot."""

    def entries(self, after: int = 0) -> Sequence[Entry]:
        """Return all rows after a sequence number, in order."""

    def open_entries(self) -> Sequence[Entry]:
        """Return, in order, the rows of every sale and payment that is not finished, and the till's first row."""

    def sale_entries(self, sale: str) -> Sequence[Entry]:
        """Return the rows of one sale and its payments, in order."""

    def story(self, sale: str) -> Sequence[Entry]:
        """Return the rows of one sale and, between them, the till's starts, which put payments in doubt."""

    def last_at(self) -> datetime | None:
        """Return the time of the last row, UTC."""

    def last_row(self) -> int:
        """Return the sequence number of the last row."""

    def last_closed(self) -> str:
        """Return the id of the sale that was closed last; empty where there is none."""

    def people(self) -> People:
        """Return who may work at the till, who is signed in, and how often each PIN was wrong."""

    def stock(self) -> Mapping[str, SlotTold]:
        """Return what is known of the slots of a machine, by their names."""

    def next_number(self, series: str) -> int:
        """Return the number that the next row of a series (sale, receipt) will carry."""

    def settings_known(self) -> str:
        """Return the hash of the last settings that this till knows; empty where none was ever written down."""

    def shift(self) -> Shift:
        """Return what happened since the last Z."""

    def z(self, number: str = "") -> Entry | None:
        """Return the row of a Z; without a number the last one."""

    def ended_payments(self, after: int, most: int) -> Sequence[tuple[str, str, str]]:
        """Return the final payments that changed after a row, the latest so many: each with its sale and rail."""

    def taken_since(self, since: datetime) -> int:
        """Return what payments begun since then have taken or may still take, in minor units."""

    def knows(self, rail: str, payment: str, reference: str) -> bool:
        """Say whether any payment of this journal has a service's id, or has our id and no service's id yet."""

    def proof(self, entry: Entry) -> str:
        """Return the 8 characters of a row's hash that its receipt bears."""

    def tidy(self) -> None:
        """Do what can be done while nobody waits; never raises."""

    def room(self) -> bool:
        """Say whether there is disk enough to open another payment (PAYMENTS.md rule 1)."""

    def well(self) -> bool:
        """Say whether a row could be written now, flushed; tried by writing what changes nothing. Never raises."""

    def close(self) -> None: ...


class PinsBroken(Exception):
    """The PINs could not be read, checked or kept; no try is counted. `what` is a problem code."""

    def __init__(self, what: str, words: str = "") -> None:
        super().__init__(words or what)
        self.what = what


class Pins(Protocol):
    """PINs by operator, kept as hashes only. Every call hashes, so it belongs in a worker. PinsBroken."""

    def set(self, operator: str, pin: str) -> None: ...

    def verify(self, candidates: Sequence[str], pin: str) -> str:
        """Return the operator among the candidates whose PIN it is; empty where it is nobody's."""


@dataclass(frozen=True, slots=True)
class Category:
    name: str
    count: int


class Catalog(Protocol):
    """Products; every call is a short indexed read, and raises CatalogBroken when it cannot be made."""

    def by_barcode(self, code: str) -> Match | None:
        """Look a scan up: exact, then GTIN forms, then variable weight and price codes, then SKU."""

    def by_sku(self, sku: str) -> Product | None: ...

    def search(self, text: str, limit: int = 50) -> tuple[Product, ...]: ...

    def categories(self) -> tuple[Category, ...]: ...

    def in_category(self, name: str, limit: int = 60, after: str = "") -> tuple[Product, ...]: ...

    def favourites(self, limit: int = 60) -> tuple[Product, ...]: ...

    def version(self) -> int: ...

    def close(self) -> None: ...


class Clock(Protocol):
    def now(self) -> datetime:
        """Return the wall time, aware UTC."""

    def monotonic(self) -> float:
        """Return seconds that never go back while the machine is awake."""


class Ids(Protocol):
    def new(self) -> str:
        """Return a new UUIDv7 as text."""


class Secrets(Protocol):
    """Secrets by name, each with the origin it may go to."""

    def get(self, name: str, origin: str) -> str | None:
        """Return the secret if it was stored for this very origin."""


class Printer(Protocol):
    """Prints one document; raises PrinterFailed with a problem code. Runs in the print worker."""

    def print(self, document: Document) -> str | None:
        """Return a warning as a problem code, such as paper that runs low; nothing where there is none."""


class DeviceFailed(Exception):
    """A device of the counter did not do what it was asked to; the text is a problem code, and the sale is safe."""


class PrinterFailed(DeviceFailed):
    """Nothing or only a part came out; the sale is safe."""


class Drawer(Protocol):
    def open(self) -> None: ...


class Scale(Protocol):
    """Weighs what lies on it. No call waits: what it says comes to the inbox as a ScaleReport, whenever it changes."""

    @property
    def there(self) -> bool:
        """Whether one is set up, dead or alive."""

    def watch(self) -> None:
        """Ask it again and again until `rest`."""

    def rest(self) -> None: ...


class Scanner(Protocol):
    """Reads codes by itself, in a thread of its own, and hands each over; nobody waits for it."""

    def start(self) -> None: ...

    def stop(self) -> None: ...


class Pole(Protocol):
    """The customer's display of two lines. Never waits: what was not shown yet is replaced by what comes next."""

    def show(self, text: PoleText) -> None: ...


class Dispenser(Protocol):
    """Hands goods out. No call raises: what cannot be told is SILENT or UNKNOWN, and UNKNOWN is not delivered."""

    async def look(self) -> Machine: ...

    async def drop(self, item: str, slot: str, longest_s: float) -> Drop:
        """Hand out one item, named by our id: asked twice, it comes out once. Takes `longest_s` and some seconds."""

    async def recall(self, item: str, longest_s: float) -> Drop | None:
        """Return what became of an item of before a restart, its end awaited; None: the machine never heard of it."""

    async def fill(self, slot: str, left: int) -> bool:
        """Tell the machine how much lies in a slot; False where it counts for itself, or not at all."""

    async def fix(self) -> bool:
        """Tell the machine that staff has looked; False where it must be told at the machine itself."""

    async def close(self) -> None: ...


class Paper(Protocol):
    """The print queue: never blocks; the result comes to the inbox as a PrintReport."""

    def submit(self, name: str, sale: str, document: Document) -> None: ...


class Lookup(Protocol):
    """Catalogue reads for the screen, in the reader thread; results come to the inbox."""

    def search(self, text: str) -> None: ...

    def foresee(self, text: str) -> None:
        """Search for what may be asked next; the report is that of a search."""

    def show(self, category: str) -> None: ...


@dataclass(frozen=True, slots=True)
class PaymentsQuery:
    """What the payments page wants to see: `part` is a domain.standing.Group or empty, times are UTC.

    `after` is the key of the last row that is shown; `digits` those of the currency, for a sum as text.
    """

    text: str = ""
    part: str = ""
    rail: str = ""
    since: datetime | None = None
    until: datetime | None = None
    after: str = ""
    digits: int = 2


@dataclass(frozen=True, slots=True)
class ListedPayment:
    """One payment, or one tender without a network; sums in minor units, `at` is its beginning in UTC."""

    id: str
    sale: str
    at: datetime
    number: str
    receipt: str
    rail: str
    title: str
    standing: str  # a domain.standing.Standing
    minor: int
    refunded: int
    reference: str
    session_code: str
    operator: str
    key: str


@dataclass(frozen=True, slots=True)
class PaymentsAnswer:
    """One page, newest first; `counts` are of the same day and rail: filter, count, whether there are more."""

    query: PaymentsQuery
    rows: tuple[ListedPayment, ...]
    more: bool
    counts: tuple[tuple[str, int, bool], ...]


class Ledger(Protocol):
    """Reads of payments long past, in the reader thread; results come to the inbox."""

    def payments(self, query: PaymentsQuery) -> None: ...

    def payment(self, row: str) -> None: ...
