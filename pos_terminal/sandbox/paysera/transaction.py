"""A Paysera transaction with its one payment, a table's spot and the orders on it (paysera.md 4)."""

from dataclasses import dataclass, field
from enum import StrEnum


class TxState(StrEnum):
    """paysera.md 4; the money is held in `reserved` and the shop's in `confirmed`."""

    NEW = "new"
    WAITING = "waiting"  # the payer has started
    WAITING_FUNDS = "waiting_funds"  # accepted, and something is missing
    WAITING_REGISTRATION = "waiting_registration"
    WAITING_PASSWORD = "waiting_password"
    RESERVED = "reserved"
    CONFIRMED = "confirmed"
    REJECTED = "rejected"  # by the payer
    REVOKED = "revoked"  # by the shop
    DELETED = "deleted"
    FAILED = "failed"


UNPAID = (
    TxState.NEW,
    TxState.WAITING,
    TxState.WAITING_FUNDS,
    TxState.WAITING_REGISTRATION,
    TxState.WAITING_PASSWORD,
)
REVOCABLE = (*UNPAID, TxState.RESERVED)


class PayState(StrEnum):
    """What becomes of a payment behind its transaction's `confirmed` (paysera.md 6.4)."""

    AS_TRANSACTION = ""
    DONE = "done"
    CANCELED = "canceled"  # the money went back to the payer


@dataclass(slots=True)
class Transaction:
    """Sums in minor units of the currency, times in UTC nanoseconds; `held` is the payer's, reserved for us."""

    key: str
    payment_id: int
    sent: dict[str, object]  # the payment as posted
    currency: str
    amount: int
    reserve_s: float
    freeze_s: float
    auto_confirm: bool
    created_ns: int
    parameters: dict[str, object]
    extra: dict[str, str]  # project and location, from ext
    state: TxState = TxState.NEW
    pay_state: PayState = PayState.AS_TRANSACTION
    original: int = 0
    held: int = 0
    captured: int = 0
    refunded: int = 0
    reserved_ns: int | None = None
    reserved_until_ns: int | None = None
    confirmed_ns: int | None = None
    freeze_until_ns: int | None = None
    payer: str = ""
    app: str = "not scanned"

    @property
    def id(self) -> str:
        return self.key

    @property
    def reference(self) -> str:
        return str(self.parameters.get("sale_id", ""))

    @property
    def pay_word(self) -> str:
        return str(self.pay_state or self.state)


class OrderState(StrEnum):
    PENDING = "pending"
    RESERVED = "reserved"
    CONFIRMED = "confirmed"
    CLOSED = "closed"


@dataclass(slots=True)
class TableOrder:
    """One order on a spot; how it stands follows its transaction until it is closed."""

    id: int
    spot: int
    transaction: Transaction
    closed: bool = False
    outlives: bool = False  # see PayseraSettings.order_outlives

    @property
    def state(self) -> OrderState:
        match self.transaction.state:
            case TxState.CONFIRMED:
                return OrderState.CONFIRMED
            case _ if self.closed:
                return OrderState.CLOSED
            case TxState.RESERVED:
                return OrderState.RESERVED
            case state if state in UNPAID:
                return OrderState.PENDING
            case _:
                return OrderState.PENDING if self.outlives else OrderState.CLOSED


class SpotState(StrEnum):
    CLOSED = "closed"
    WAITING = "waiting"
    OPEN = "open"


@dataclass(slots=True)
class Spot:
    """A table: registered by the first request that carries its code (paysera.md 5)."""

    number: int
    location: int
    identifier: str
    state: SpotState = SpotState.CLOSED
    guests: list[str] = field(default_factory=list)
    orders: list[TableOrder] = field(default_factory=list)
    app: str = ""

    @property
    def id(self) -> str:
        return f"PAYSERA*{self.location}:{self.identifier}"
