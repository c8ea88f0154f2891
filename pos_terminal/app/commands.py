"""What a window may ask of the till. A command is a wish: the till decides, and answers with a view."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Command:
    """`operator` is who is signed in, `approver` the manager who agreed to this one action."""

    operator: str = "Owner"
    approver: str = ""


# --- the basket


@dataclass(frozen=True, slots=True)
class Scan(Command):
    """A barcode, from the scanner or typed. `quantity` in thousandths."""

    code: str
    quantity: int = 1000


@dataclass(frozen=True, slots=True)
class AddItem(Command):
    """A tile or a search hit, by SKU. `quantity` in thousandths."""

    sku: str
    quantity: int = 1000


@dataclass(frozen=True, slots=True)
class AddByPrice(Command):
    """An item that is not in the catalogue, at a typed price in minor units."""

    price: int
    name: str = ""
    quantity: int = 1000
    barcode: str = ""


@dataclass(frozen=True, slots=True)
class SellLine(Command):
    """A known item at a typed price, in one step (replay, import): name and rate as given."""

    sku: str
    name: str
    price: int
    quantity: int


@dataclass(frozen=True, slots=True)
class ChangeQuantity(Command):
    line: str
    quantity: int  # thousandths; 0 removes


@dataclass(frozen=True, slots=True)
class ChangePrice(Command):
    line: str
    price: int  # minor units


@dataclass(frozen=True, slots=True)
class NoteLine(Command):
    line: str
    note: str


@dataclass(frozen=True, slots=True)
class DiscountLine(Command):
    """Percent in hundredths or a sum in minor units; both 0 takes the discount away."""

    line: str
    percent: int = 0
    minor: int = 0
    reason: str = ""


@dataclass(frozen=True, slots=True)
class DiscountBasket(Command):
    percent: int = 0
    minor: int = 0
    reason: str = ""


@dataclass(frozen=True, slots=True)
class RemoveLine(Command):
    line: str


@dataclass(frozen=True, slots=True)
class ClearBasket(Command):
    pass


@dataclass(frozen=True, slots=True)
class Undo(Command):
    """Take back the last change of the basket."""


@dataclass(frozen=True, slots=True)
class Park(Command):
    name: str = ""


@dataclass(frozen=True, slots=True)
class Recall(Command):
    sale: str


@dataclass(frozen=True, slots=True)
class DeleteParked(Command):
    sale: str


# --- the catalogue on the screen


@dataclass(frozen=True, slots=True)
class Search(Command):
    text: str  # empty closes the search


@dataclass(frozen=True, slots=True)
class ShowCategory(Command):
    name: str  # empty: favourites


# --- paying


@dataclass(frozen=True, slots=True)
class Pay(Command):
    """Freeze the lines and choose how to pay."""


@dataclass(frozen=True, slots=True)
class BackToSale(Command):
    pass


@dataclass(frozen=True, slots=True)
class StartPayment(Command):
    """Open a payment on a rail for a share of the sale; None: all that is due."""

    rail: str
    minor: int | None = None


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


@dataclass(frozen=True, slots=True)
class RefundPayment(Command):
    """Give a sum back on the rail that took it."""

    payment: str
    minor: int
    reason: str


@dataclass(frozen=True, slots=True)
class DecideRefund(Command):
    payment: str
    refund: str
    done: bool
    evidence: str


# --- paper and drawer


@dataclass(frozen=True, slots=True)
class OpenDrawer(Command):
    reason: str = "no sale"


@dataclass(frozen=True, slots=True)
class Reprint(Command):
    """Print a closed sale's receipt again, marked as a copy; empty: the last one."""

    sale: str = ""


@dataclass(frozen=True, slots=True)
class PrintSlip(Command):
    """The code, or the 'being checked' slip, of a payment."""

    payment: str


@dataclass(frozen=True, slots=True)
class DismissNotice(Command):
    notice: int
