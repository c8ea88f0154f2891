"""The tenders a sale was paid by, as ways back: what is left of each, and why one can give nothing."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from pos_terminal.domain import returns as back
from pos_terminal.domain.decide import cannot_give_back
from pos_terminal.domain.events import ReturnPart
from pos_terminal.domain.money import rounded_to
from pos_terminal.domain.payment import Payment, PayState
from pos_terminal.domain.refund import OPEN_STATES, RefundState
from pos_terminal.domain.sale import Sale
from pos_terminal.domain.terms import Refunds

IN_DOUBT, ASKING = "refund_in_doubt", "refund_asking"


@dataclass(frozen=True, slots=True)
class Way:
    """One tender. Minor units without cash rounding, except `taken` and `given`, which are what the drawer saw."""

    way: str  # rail, cash, external
    title: str
    rail: str
    paid: int
    returned: int
    left: int
    payment: str = ""
    why: str = ""  # problem code: it can give nothing (more) back
    only_once: bool = False
    only_whole: bool = False
    loyalty: bool = False
    refused: bool = False  # the last try: it may be tried again, or a manager gives cash
    taken: int = 0
    given: int = 0

    @property
    def in_doubt(self) -> bool:
        return self.why in (IN_DOUBT, ASKING)

    def cash_upto(self, minor: int, rounding: int) -> int:
        """Return what the drawer gives in all for the first `minor` of this tender: at its end what it took."""
        return self.taken if minor >= self.paid else min(rounded_to(minor, rounding), self.taken)


def ways_of(sale: Sale, payments: Sequence[Payment], off: Mapping[str, str]) -> tuple[Way, ...]:
    """Return the tenders of a closed sale: its payments, then cash, then the bank's own terminal."""
    ways = [
        _rail(payment, off.get(payment.id, ""))
        for payment in payments
        if payment.state is PayState.SETTLED and payment.pays
    ]
    cash = [tender for tender in sale.tenders if tender.rail in (back.CASH, back.EXCHANGE)]
    if cash:
        minor, given = _handed(sale, (back.CASH, back.EXCHANGE), "")
        paid = sum(tender.minor for tender in cash)
        taken = paid + sum(tender.rounding for tender in cash)
        ways.append(Way(back.CASH, "Cash", "cash", paid, minor, max(0, paid - minor), taken=taken, given=given))
    slips = [tender for tender in sale.tenders if tender.rail == back.EXTERNAL]
    if slips:
        minor = _handed(sale, (back.EXTERNAL,), "")[0] + _handed(sale, (back.EXCHANGE,), back.EXTERNAL)[0]
        paid = sum(tender.minor for tender in slips)
        ways.append(Way(back.EXTERNAL, "Card", "external", paid, minor, max(0, paid - minor)))
    return tuple(ways)


def of_order(way: Way) -> int:
    """Return where a tender stands when only a part goes back: first those that may give any number of parts."""
    return 3 if way.only_whole else 2 if way.only_once else 0 if way.way == back.RAIL else 1


def cash_part(minor: int, rounding: int, instead: str = "") -> ReturnPart:
    """Return a sum as cash over the counter, rounded to the smallest coin."""
    return ReturnPart(back.CASH, minor, rounding=rounded_to(minor, rounding) - minor, instead=instead)


def _rail(payment: Payment, off: str) -> Way:
    can = payment.terms.capabilities
    left = max(0, payment.left)
    return Way(
        way=back.RAIL,
        title=payment.terms.title,
        rail=payment.terms.rail,
        paid=payment.paid,
        returned=payment.paid - left,
        left=left,
        payment=payment.id,
        why=_why(payment) or off,
        only_once=can.refunds is Refunds.ONCE,
        only_whole=can.refund_whole,
        loyalty=can.loyalty and payment.loyalty > 0,
        refused=bool(payment.refunds) and payment.refunds[-1].state is RefundState.REFUSED,
    )


def _why(payment: Payment) -> str:
    if any(refund.state in OPEN_STATES for refund in payment.refunds):
        return IN_DOUBT
    if payment.money_gone:
        return "refund_money_gone"
    if payment.terms.capabilities.refund_whole and 0 < payment.left < payment.paid:
        return "refund_only_whole"  # a part went back by hand: the rest is no whole any more
    why = cannot_give_back(payment)
    return f"refund_{why}" if why else ""


def _handed(sale: Sale, ways: Sequence[str], instead: str) -> tuple[int, int]:
    """Return what was handed back of a tender without a network: minor units without and with rounding."""
    parts = [part for one in sale.returns for part in one.handed if part.way in ways and part.instead == instead]
    minor = sum(part.minor for part in parts)
    return minor, minor + sum(part.rounding for part in parts)
