"""A SWiP order and where its money is (swip.md 3.1 and 4)."""

from dataclasses import dataclass, field
from enum import StrEnum


class OrderState(StrEnum):
    """Where the order is; the words after cancel and expiry on the wire are settings (swip.md U10)."""

    OPEN = "OPEN"  # can be scanned and paid; money, if any, is only held
    CLOSED = "CLOSED"  # by the till, with a sum or with 0
    CANCELLED = "CANCELLED"  # by the till before any close; nothing held
    EXPIRED = "EXPIRED"  # by its own life time; nothing held


@dataclass(slots=True)
class Order:
    """One order; every sum in minor units, every time in UTC nanoseconds."""

    id: str
    session_code: str
    static: bool
    sent: dict[str, object]  # the body as posted, echoed in answers
    desk: dict[str, str]  # merchantId, storeId, cashId from the headers
    sent_total: int
    total: int
    total_original: int
    created_ns: int
    expires_ns: int
    state: OrderState = OrderState.OPEN
    paid: bool = False
    held: int = 0
    captured: int = 0
    refunded: int = 0
    amount: int | None = None
    closes: int = 0
    loyalty: bool = False
    user_id: str | None = None
    app: str = "not scanned"
    scanned_ns: int | None = None
    approved_ns: int | None = None
    closed_ns: int | None = None
    hold_until_ns: int = 0
    calculating_until_ns: int = 0
    calls: dict[str, int] = field(default_factory=dict)

    @property
    def reference(self) -> str:
        return str(self.sent["merchantOrderId"])

    @property
    def discount(self) -> int:
        """What SWiP's loyalty took off (swip.md 2.2)."""
        return self.sent_total - self.total
