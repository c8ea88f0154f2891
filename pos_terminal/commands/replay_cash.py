"""The cash of a replay: what the journal's rows say went in and out, against what lay in the Zs' drawers."""

from __future__ import annotations

from pos_terminal.commands.replay_result import RailSum, ReplayResult
from pos_terminal.domain import returns
from pos_terminal.domain.events import CashTendered, ReturnPaid
from pos_terminal.house import House

CASH = "cash"


def add_cash(house: House, result: ReplayResult) -> None:
    """Add up the drawer: every tender and every note handed out; each Z counted what lay in it beside its float."""
    found = RailSum()
    for entry in house.journal.entries():
        match entry.event:
            case CashTendered(minor=minor, rounding=rounding):
                found.sales += 1
                found.journal += minor + rounding
            case ReturnPaid(way=returns.CASH, minor=minor):
                found.journal -= minor
                found.refunded += minor
    if not found.sales and not found.refunded:
        return
    found.ledger = sum(shift.counted - shift.cash for shift in result.shifts)
    found.captures = sum(rail.count for shift in result.shifts for rail in shift.totals.rails if rail.rail == CASH)
    result.rails[CASH] = found
