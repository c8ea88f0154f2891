"""Money that a service took in this till's name and of which its journal knows nothing."""

from __future__ import annotations

from pos_terminal.app.desk import Desk
from pos_terminal.app.orders import description_of
from pos_terminal.app.ports import Listed, Rail
from pos_terminal.app.reports import ListReport
from pos_terminal.domain import numbers, reconcile
from pos_terminal.domain.events import ReconciledRow
from pos_terminal.domain.reading import Phase

MOST = 50  # rows: a Z is no ledger


def heard(desk: Desk, report: ListReport) -> None:
    """Take a service's list; what it told before and does not tell now, its line being bad, stays."""
    asking, rail = desk.asking, desk.rails.get(report.rail)
    if asking.state != "running":
        return
    asking.lists.discard(report.rail)
    for listed in report.found if rail is not None else ():
        assert rail is not None
        which = f"{report.rail}:{listed.reading.id}"
        asking.rows.pop(which, None)
        row = row_of(desk, rail, listed)
        if row is not None and sum(not one.payment for one in asking.rows.values()) < MOST:
            asking.rows[which] = row


def row_of(desk: Desk, rail: Rail, listed: Listed) -> ReconciledRow | None:
    """Return a row for money that is taken, not given back, surely this till's, and unknown to its journal."""
    reading = listed.reading
    theirs = (reading.paid or 0) - (reading.refunded or 0)
    if reading.phase is not Phase.CLOSED_PAID or theirs <= 0 or reading.currency != desk.rules.shop.currency:
        return None
    if not _ours(desk, listed) or desk.journal.knows(rail.terms.rail, listed.payment, reading.id):
        return None
    return ReconciledRow(
        payment="",
        reference=reading.id,
        rail=rail.terms.rail,
        what=reconcile.ONLY_THEIRS,
        ours=0,
        theirs=theirs,
        words=reading.words[:120],
        number=listed.number,
        title=rail.terms.title,
        at=listed.at,
    )


def _ours(desk: Desk, listed: Listed) -> bool:
    """Go by what this till writes into each payment: the shop by its name, itself by its label in the number."""
    shop = desk.rules.shop
    named = listed.description == description_of(shop.name, listed.number)
    return not listed.elsewhere and named and numbers.of_till(listed.number, shop.till_label)
