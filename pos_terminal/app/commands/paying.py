"""From Pay to the end of a payment."""

from __future__ import annotations

from dataclasses import dataclass

from pos_terminal.app.commands.base import Command


@dataclass(frozen=True, slots=True)
class Pay(Command):
    """Freeze the lines and choose how to pay."""


@dataclass(frozen=True, slots=True)
class BackToSale(Command):
    pass


@dataclass(frozen=True, slots=True)
class StartPayment(Command):
    """Open a payment on a rail for a share of the sale; None: all that is due. `table`: of the rail's list."""

    rail: str
    minor: int | None = None
    table: str = ""


@dataclass(frozen=True, slots=True)
class ShowTables(Command):
    """List the tables of a rail that has them, and keep the list true until LeaveTables or a payment."""

    rail: str


@dataclass(frozen=True, slots=True)
class LeaveTables(Command):
    pass


@dataclass(frozen=True, slots=True)
class TakeCash(Command):
    """Complete a share in cash: what the customer gave, in minor units."""

    received: int
    minor: int | None = None


@dataclass(frozen=True, slots=True)
class TakeExternal(Command):
    """A card on the bank's own terminal was accepted; the slip's reference, never card digits."""

    reference: str
    minor: int | None = None


@dataclass(frozen=True, slots=True)
class CashWithLoyalty(Command):
    """Complete a SWiP order whose loyalty applies with money at the till."""

    payment: str
    received: int = 0
    external_reference: str = ""


@dataclass(frozen=True, slots=True)
class AskCancel(Command):
    payment: str
    other_way: bool = False


@dataclass(frozen=True, slots=True)
class KeepPayment(Command):
    payment: str


@dataclass(frozen=True, slots=True)
class GiveBack(Command):
    payment: str


@dataclass(frozen=True, slots=True)
class CheckNow(Command):
    payment: str


@dataclass(frozen=True, slots=True)
class SetAside(Command):
    """Serve the next customer; the payment is watched in the background."""

    payment: str


@dataclass(frozen=True, slots=True)
class LeaveOpen(Command):
    payment: str


@dataclass(frozen=True, slots=True)
class TakeUp(Command):
    """Bring a set-aside or left-open sale back on the screen."""

    sale: str


@dataclass(frozen=True, slots=True)
class AcceptCharge(Command):
    """A proved charge whose sums did not fit is accepted as payment of the sale."""

    payment: str


@dataclass(frozen=True, slots=True)
class DecidePayment(Command):
    """A manager's answer where no look tells any more whether a payment was charged, with the evidence."""

    payment: str
    charged: bool
    evidence: str


@dataclass(frozen=True, slots=True)
class ConfirmCash(Command):
    """The answer to: did you take the cash?"""

    payment: str
    taken: bool


@dataclass(frozen=True, slots=True)
class Override(Command):
    """Take cash while a payment is in doubt: it becomes disowned (PAYMENTS.md rule 13)."""

    payment: str


@dataclass(frozen=True, slots=True)
class GiveUpSale(Command):
    """Give every taken share back and cancel the sale."""


@dataclass(frozen=True, slots=True)
class CancelSale(Command):
    """Nothing was taken: end the sale without a receipt."""


@dataclass(frozen=True, slots=True)
class NewSale(Command):
    """Leave the result on the screen and serve the next customer."""


@dataclass(frozen=True, slots=True)
class HandOver(Command):
    """Answer to a payment that settled late: the goods were handed over."""

    sale: str
