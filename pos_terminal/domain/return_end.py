"""The end of a return: every part of it is final, and it counts as what went back."""

from __future__ import annotations

from collections.abc import Sequence

from pos_terminal.domain import returns as back
from pos_terminal.domain.events import ReturnClosed, ReturnPart
from pos_terminal.domain.payment import Payment
from pos_terminal.domain.refund import OPEN_STATES, Refund, RefundState
from pos_terminal.domain.return_plan import tax_back
from pos_terminal.domain.returns import Return
from pos_terminal.domain.sale import Sale


def refund_of(part: ReturnPart, payments: Sequence[Payment]) -> Refund | None:
    """Return the refund that a part goes by; None where it goes by none, or was never asked for."""
    found = (r for p in payments if p.id == part.payment for r in p.refunds if r.id == part.refund)
    return next(found, None) if part.way == back.RAIL else None


def closed(sale: Sale, one: Return, payments: Sequence[Payment]) -> ReturnClosed | None:
    """Return how an open return ends, without its receipt number; None while a part of it is not final.

    A part whose refund was never asked for, or that never was paid, did not go back.
    """
    refunds = [refund_of(part, payments) for part in one.parts if part.way == back.RAIL]
    if any(refund is not None and refund.state in OPEN_STATES for refund in refunds):
        return None
    by_rail = sum(r.minor for r in refunds if r is not None and r.state is RefundState.REFUNDED)
    handed = sum(paid.minor - paid.rounding for paid in one.paid)
    returned = by_rail + handed
    if returned == one.total:
        return ReturnClosed(one.id, "", returned, one.tax, one.lines)
    lines = back.cut(one.lines, returned)
    return ReturnClosed(one.id, "", returned, tax_back(sale, lines, without=one.id), lines)
