"""An invoice, and the payments that customers tried on its page (card_gateway.md 5 and 7)."""

from dataclasses import dataclass, field
from enum import StrEnum


class InvoiceState(StrEnum):
    """How the invoice itself stands; a failed try leaves it open."""

    OPEN = "OPEN"
    PAID = "PAID"
    CANCELLED = "CANCELLED"
    EXPIRED = "EXPIRED"


class Word(StrEnum):
    """The long status of a payment (section 7)."""

    THREE_D = "3D Authstarted"
    AUTHORISED = "authsuccessful"
    CAPTURED = "capturesuccess"
    SETTLED = "settled"
    FAILED = "authfailed"
    CANCELLED = "authcancelled"
    REVERSING = "markedforreversal"
    REVERSED = "reversed"


SHORT = {
    Word.THREE_D: "3D",
    Word.AUTHORISED: "Y",
    Word.CAPTURED: "Y",
    Word.SETTLED: "Y",
    Word.FAILED: "N",
    Word.CANCELLED: "C",
    Word.REVERSING: "P",
    Word.REVERSED: "",
}


@dataclass(slots=True)
class Try:
    """One payment on an invoice; sums in minor units, times in UTC nanoseconds. The card itself is never kept."""

    id: str
    amount: int
    word: Word
    at_ns: int
    held: int = 0
    captured: int = 0
    refunded: int = 0
    refunds: int = 0


@dataclass(slots=True)
class Invoice:
    """One invoice; `id` is the merchant's own, `number` the gateway's."""

    id: str
    number: str
    amount: int
    currency: str
    descriptor: str
    redirect: str
    code: str
    link: str
    created_ns: int
    expires_ns: int
    sent: dict[str, str]
    state: InvoiceState = InvoiceState.OPEN
    tries: list[Try] = field(default_factory=list)
    app: str = "not scanned"

    @property
    def taken(self) -> list[Try]:
        """Return the payments that hold or took money."""
        return [one for one in self.tries if one.held or one.captured]

    @property
    def waiting(self) -> Try | None:
        """Return the try that the bank asks its customer about."""
        return next((one for one in self.tries if one.word is Word.THREE_D), None)

    @property
    def captured(self) -> int:
        return sum(one.captured for one in self.tries)

    @property
    def refunded(self) -> int:
        return sum(one.refunded for one in self.tries)
