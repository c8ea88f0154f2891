"""The parts of a sale: which one is to be paid next, what was taken, and how it goes back."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from operator import itemgetter
from typing import Any

from pos_terminal.app import commands as cmd
from pos_terminal.app.desk import Desk
from pos_terminal.app.ports import Rail
from pos_terminal.app.receipts import TITLES
from pos_terminal.app.views import GivingUpView, ShareView
from pos_terminal.domain.decide import cannot_give_back
from pos_terminal.domain.money import rounded_to
from pos_terminal.domain.payment import Payment, PayState
from pos_terminal.domain.refund import RefundState
from pos_terminal.domain.sale import Sale, SaleState, Tender
from pos_terminal.domain.terms import Refunds

BY_HAND = {"cash": "cash", "exchange": "cash", "external": "external"}


# --- the part to be paid next


def choose(desk: Desk, command: cmd.ChooseShare) -> None:
    """Remember the part while this sum is due on this sale: whatever is taken, or another customer, ends it."""
    sale = desk.sale
    if sale is not None and sale.state is SaleState.TENDERING:
        desk.state.screen.share = (sale.id, desk.due(sale), command.minor)


def chosen(desk: Desk, sale: Sale) -> int:
    """Return the part that is to be paid next, in minor units; 0: all that is due."""
    which, due, minor = desk.state.screen.share
    return minor if (which, due) == (sale.id, desk.due(sale)) and 0 < minor < due else 0


def parts(due: int, coin: int) -> tuple[int, ...]:
    """Return a half and a third of a sum, rounded up, to what can be given in coins of the shop."""
    return tuple(part for n in (2, 3) if 0 < (part := rounded_to(-(-due // n), coin)) < due)


def in_coins(minor: int, coin: int) -> int:
    """Return the part of a sum that can be given in coins; the rest stays due."""
    return minor - minor % coin if coin else minor


def too_much_or_little(rail: Rail, minor: int) -> str:
    """Return why a sum is outside the limits of a way to pay, as a problem code."""
    if minor < rail.terms.least:
        return "amount_too_small"
    return "amount_too_large" if 0 < rail.terms.most < minor else ""


def limit_of(rail: Rail, why: str) -> int:
    """Return the least or the most that a way to pay takes, where that is why it is off; minor units, else 0."""
    return {"amount_too_small": rail.terms.least, "amount_too_large": rail.terms.most}.get(why, 0)


def why_not(desk: Desk, name: str, minor: int, due: int) -> str:
    """Return why a way to pay cannot take this part of what is due, as a problem code; empty when it can."""
    rail = desk.rails[name]
    if off := desk.rail_off(name):
        return off
    if minor < due and rail.terms.capabilities.refunds is Refunds.NONE:
        return "only_last_share"
    return too_much_or_little(rail, minor)


# --- what was taken, and how it goes back


def shares_of(desk: Desk, sale: Sale) -> tuple[ShareView, ...]:
    """Return the parts that were taken, in their order."""
    given_up = sale.state in (SaleState.GIVING_UP, SaleState.CANCELLED)
    found: list[tuple[datetime, ShareView]] = []
    for payment in desk.payments_of(sale):
        if payment.state is PayState.SETTLED:
            found.append((payment.created.at, _of_payment(payment)))
    for tender in sale.tenders:
        found.append((tender.at or desk.clock.now(), _of_tender(tender, given_up)))
    return tuple(share for _at, share in sorted(found, key=itemgetter(0)))


def _of_payment(p: Payment) -> ShareView:
    return ShareView(
        title=p.terms.title,
        minor=p.paid,
        state=_state(p),
        rail=p.terms.rail,
        way="owed" if p.pays and cannot_give_back(p) else "rail",
        reference=p.reference,
    )


def _state(p: Payment) -> str:
    if p.pays:
        return "settled"
    if p.refunded + p.by_hand >= p.paid:
        return "returned"
    if p.owed:
        return "owed"
    return "doubt" if any(r.state is RefundState.DOUBT for r in p.refunds) else "returning"


def _of_tender(tender: Tender, given_up: bool) -> ShareView:
    return ShareView(
        title=TITLES.get(tender.rail, tender.rail),
        minor=tender.minor + tender.rounding,
        state="by_hand" if given_up else "settled",
        rail=tender.rail,
        way=BY_HAND.get(tender.rail, "cash"),
        reference=tender.reference if tender.rail == "external" else "",
        change=tender.change,
    )


# --- giving up


def giving_up_view(desk: Desk) -> GivingUpView | None:
    """Return how the sale that was just given up goes back, while a person looks at it."""
    sale = desk.state.sales.get(desk.state.screen.giving_up)
    if sale is None:
        return None
    return GivingUpView(sale.id, sale.number, shares_of(desk, sale), sale.state is SaleState.CANCELLED)


def leave_given_up(desk: Desk, _: cmd.LeaveGivenUp) -> None:
    desk.state.screen.giving_up = ""


HANDLERS: dict[type[cmd.Command], Callable[[Desk, Any], None]] = {
    cmd.ChooseShare: choose,
    cmd.LeaveGivenUp: leave_given_up,
}
