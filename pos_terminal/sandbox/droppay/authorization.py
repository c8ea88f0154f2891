"""A DropPay authorization, its pay token, charges and refunds (droppay.md 2 and 3)."""

from dataclasses import dataclass, field
from enum import StrEnum


class Policy(StrEnum):
    """What the customer agrees to (droppay.md 3.1)."""

    CHARGEABLE = "CHARGEABLE"  # charged later, by the till, exactly the amount
    CHARGED = "CHARGED"  # charged by the platform on approval
    BOOKED = "BOOKED"  # held, charged later up to the amount


class AuthState(StrEnum):
    """droppay.md 3.2; only WAITING and GRANTED can still move."""

    WAITING = "WAITING"  # nobody has agreed; no money
    GRANTED = "GRANTED"  # agreed; under BOOKED the sum is held
    REFUSED = "REFUSED"  # the customer said no
    CANCELLED = "CANCELLED"  # the till withdrew it
    EXPIRED = "EXPIRED"  # not approved, or not used, in time
    REVOKED = "REVOKED"  # the customer took the approval back


@dataclass(slots=True)
class PayToken:
    """Single use, short life (droppay.md 3.3)."""

    value: str
    issued_ns: int
    expires_ns: int
    used: bool = False


@dataclass(slots=True)
class Refund:
    """Money back for one charge, once (droppay.md 2.3)."""

    id: str
    charge_id: str
    amount: int
    reason: str | None
    status: str
    at_ns: int


@dataclass(slots=True)
class Charge:
    """One successful or failed charge (droppay.md 2.2)."""

    id: str
    authorization_id: str
    amount: int
    description: str | None
    token: str
    status: str
    at_ns: int
    refund: Refund | None = None

    @property
    def moved(self) -> bool:
        return self.status != "FAILED"


@dataclass(slots=True)
class Authorization:
    """One authorization; sums in minor units, times in UTC nanoseconds."""

    id: str
    sent: dict[str, object]  # the body as posted, echoed in answers
    amount: int
    policy: Policy
    max_count: int
    start_ns: int
    end_ns: int | None
    created_ns: int
    sharing: str
    state: AuthState = AuthState.WAITING
    held: int = 0
    updated_ns: int = 0
    approved_ns: int | None = None
    token: PayToken | None = None
    spent_tokens: set[str] = field(default_factory=set)
    charges: list[Charge] = field(default_factory=list)
    app: str = "not scanned"

    @property
    def reference(self) -> str:
        return str(self.sent.get("merchant_custom_id") or self.sent["description"])

    @property
    def success_count(self) -> int:
        return sum(1 for charge in self.charges if charge.moved)

    @property
    def charge_available(self) -> int:
        return self.max_count - self.success_count

    @property
    def captured(self) -> int:
        return sum(charge.amount for charge in self.charges if charge.moved)

    @property
    def refunded(self) -> int:
        refunds = [charge.refund for charge in self.charges if charge.refund is not None]
        return sum(refund.amount for refund in refunds if refund.status != "FAILED")
