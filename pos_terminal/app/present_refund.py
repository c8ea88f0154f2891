"""The refund dialog's view: what may come back and to where, and how a refund that was begun stands."""

from __future__ import annotations

from pos_terminal.app.desk import Desk
from pos_terminal.app.goods_back import why_no_void
from pos_terminal.app.refund_screen import RefundScreen
from pos_terminal.app.returning import find, lost_refunds, plan_of
from pos_terminal.app.views import RefundLineView, RefundView, RefundWay
from pos_terminal.domain import returns as back
from pos_terminal.domain.payment import Payment
from pos_terminal.domain.refund import Refund, RefundState
from pos_terminal.domain.return_end import refund_of
from pos_terminal.domain.return_plan import LineLeft, Plan, Wanted
from pos_terminal.domain.return_ways import Way
from pos_terminal.domain.returns import Return
from pos_terminal.domain.sale import Sale


def refund_view(desk: Desk) -> RefundView | None:
    """Return what the dialog shows; None where no refund is on the screen."""
    shown = desk.state.screen.refund
    sale = desk.state.sales.get(shown.sale) if shown is not None else None
    if shown is None or sale is None:
        return None
    one = find(sale, shown.doing) if shown.doing else None
    return _planned(desk, sale, shown) if one is None else _begun(desk, sale, shown, one)


# --- before


def _planned(desk: Desk, sale: Sale, shown: RefundScreen) -> RefundView:
    found = plan_of(desk, sale, shown.wanted)
    chosen = {line.line: line.quantity for line in found.lines if line.quantity}
    asked = dict(shown.wanted.lines) if shown.wanted.mode == back.LINES else chosen
    loyalty = sum(one.loyalty_of(asked.get(one.line.id, 0)) for one in found.left_lines if asked.get(one.line.id))
    total = 0 if found.problem and not found.total else found.total
    shares = sum(one.share(asked[one.line.id]) for one in found.left_lines if _may(one, asked))
    return RefundView(
        sale=sale.id,
        number=sale.number,
        mode=shown.wanted.mode,
        lines=tuple(_line(one, asked) for one in found.left_lines),
        ways=tuple(_way(way, found) for way in found.ways),
        paid=sum(way.paid for way in found.ways),
        returned=sum(way.returned for way in found.ways),
        left=max(0, found.left - total),
        chosen=sum(1 for quantity in asked.values() if quantity),
        gross=shares + loyalty,
        loyalty=loyalty,
        minor=total,
        problem=found.problem,
        problem_args=found.args,
        can_cash_instead=found.can_cash_instead,
        cash_instead=shown.wanted.cash_instead,
        can_void=not why_no_void(desk, sale),
        rounding=sum(part.rounding for part in found.parts),
        older_copy=lost_refunds(desk, sale),
    )


def _may(one: LineLeft, asked: dict[str, int]) -> bool:
    return 0 < asked.get(one.line.id, 0) <= one.quantity


def _line(one: LineLeft, asked: dict[str, int]) -> RefundLineView:
    quantity = asked.get(one.line.id, 0)
    good = _may(one, asked)
    return RefundLineView(
        id=one.line.id,
        name=one.line.name,
        unit=one.line.unit,
        bought=one.line.quantity,
        left=one.quantity,
        paid=one.paid + one.loyalty,
        chosen=quantity if good else 0,
        minor=one.share(quantity) + one.loyalty_of(quantity) if good else 0,
    )


def _way(way: Way, found: Plan) -> RefundWay:
    parts = [part for part in found.parts if _of(way) in (part.payment, part.instead or part.way)]
    return RefundWay(
        title=way.title,
        rail=way.rail,
        paid=way.paid,
        returned=way.returned,
        left=way.left,
        minor=sum(part.minor + part.rounding for part in parts),
        why=way.why,
        only_once=way.only_once,
        loyalty_comes_back=way.loyalty,
        refused=way.refused,
        cash=any(part.way == back.CASH for part in parts) and way.way == back.RAIL,
    )


def _of(way: Way) -> str:
    return way.payment or way.way


# --- after


def _begun(desk: Desk, sale: Sale, shown: RefundScreen, one: Return) -> RefundView:
    payments = desk.payments_of(sale)
    after = plan_of(desk, sale, Wanted())
    refunds = [(part.payment, refund_of(part, payments)) for part in one.parts if part.way == back.RAIL]
    going = [(payment, refund) for payment, refund in refunds if refund is not None]
    state = _state(one, [refund for _, refund in going])
    cash = sum(paid.minor for paid in one.paid if paid.way == back.CASH)
    waits = next((r for _, r in going if r.state is RefundState.REQUESTED and r.turned_away), None)
    return RefundView(
        sale=sale.id,
        number=sale.number,
        mode=one.mode,
        lines=(),
        ways=tuple(_gone(way, one, payments) for way in after.ways),
        paid=sum(way.paid for way in after.ways),
        returned=sum(way.returned for way in after.ways),
        left=after.left,
        minor=one.counted if not one.open else one.total,
        problem="refund_waits" if waits is not None else "",
        state=state,
        words=next((r.words for _, r in going if r.words and r.state is not RefundState.REFUNDED), ""),
        receipt=one.closed.receipt if one.closed is not None else "",
        cash=cash,
        asked=one.total,
        rounding=sum(paid.rounding for paid in one.paid),
    )


def _state(one: Return, refunds: list[Refund]) -> str:
    if any(r.state is RefundState.DOUBT for r in refunds):
        return "doubt"
    if one.open:
        return "sending"
    if one.counted < one.total:
        return "refused"
    return "cash" if any(paid.way == back.CASH for paid in one.paid) else "refunded"


def _gone(way: Way, one: Return, payments: list[Payment]) -> RefundWay:
    parts = [part for part in one.parts if _of(way) in (part.payment, part.instead or part.way)]
    states = [refund_of(part, payments) for part in parts]
    went = sum(
        part.minor + part.rounding
        for part, refund in zip(parts, states, strict=True)
        if refund is None or refund.state is not RefundState.REFUSED
    )
    return RefundWay(
        title=way.title,
        rail=way.rail,
        paid=way.paid,
        returned=way.returned,
        left=way.left,
        minor=went,
        why=way.why,
        only_once=way.only_once,
        loyalty_comes_back=way.loyalty,
        refused=any(refund is not None and refund.state is RefundState.REFUSED for refund in states),
        cash=any(part.way == back.CASH for part in parts) and way.way == back.RAIL,
    )
