"""Goods back without money out of their own sale: without a receipt, in exchange, or keyed wrongly a moment ago."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from pos_terminal.app import commands as cmd
from pos_terminal.app.desk import Desk
from pos_terminal.app.returning import begin, end, find, hand_over, plan_of, refundable
from pos_terminal.app.selling import leave, selling
from pos_terminal.app.tendering import close_if_paid, tendering
from pos_terminal.domain import events as ev
from pos_terminal.domain import returns as back
from pos_terminal.domain.basket import Line
from pos_terminal.domain.events import ReturnLine
from pos_terminal.domain.money import spread
from pos_terminal.domain.return_plan import Wanted
from pos_terminal.domain.return_ways import cash_part
from pos_terminal.domain.sale import Sale, SaleState

# --- without a receipt


def return_without_receipt(desk: Desk, command: cmd.ReturnWithoutReceipt) -> None:
    """The basket on the screen comes back for cash: a sale of its own, with its own receipt."""
    sale = selling(desk)
    reason = command.reason.strip()[:200]
    if desk.payments_off:
        desk.error(desk.payments_off)
        return
    if sale is None or not sale.basket.lines:
        desk.error("nothing_to_return")
        return
    if not reason:
        desk.error("refund_reason")
        return
    totals = sale.totals(desk.rules.tax_included)
    if totals.total <= 0:
        desk.error("nothing_to_return")
        return
    which = desk.ids.new()
    part = cash_part(totals.total, desk.rules.cash_rounding)
    tax = tuple((row.rate, row.gross, row.tax) for row in totals.tax)
    lines = _gross_lines(sale, dict(totals.net), {row.rate: row.gross for row in totals.tax})
    desk.say(ev.ReturnStarted(which, back.NO_RECEIPT, lines, totals.total, tax, (part,), reason), sale.id)
    hand_over(desk, sale, which, (part,), "return")
    desk.state.screen.refund = None
    end(desk, sale.id)
    leave(desk)


def _gross_lines(sale: Sale, nets: dict[str, int], gross: dict[int, int]) -> tuple[ReturnLine, ...]:
    """Return the lines with their tax in them, each rate's gross spread over its lines where prices are without."""
    paid: dict[str, int] = {}
    for rate, whole in gross.items():
        lines = [line.id for line in sale.basket.lines if line.tax_rate == rate]
        paid.update(zip(lines, spread(whole, tuple(nets[line] for line in lines)), strict=True))
    return tuple(
        ReturnLine(line.id, line.name, line.sku, line.unit, line.quantity, paid[line.id], line.tax_rate)
        for line in sale.basket.lines
    )


# --- exchange


def exchange(desk: Desk, command: cmd.Exchange) -> None:
    """Goods come back and their sum pays a share of the sale on the screen; what is above it goes to its tenders."""
    new = tendering(desk)
    if new is None:
        if desk.sale is None or desk.sale.state is not SaleState.TENDERING:
            desk.error("exchange_needs_sale")
        return
    old = refundable(desk, command.sale)
    if old is None:
        return
    if _exchanged_already(new, old, command.lines):
        return  # a second, hasty tap
    due = desk.due(new)
    wanted = Wanted(back.LINES if command.lines else back.WHOLE, command.lines, exchange=due)
    which = begin(desk, old, wanted, command.reason)
    one = find(desk.state.sales[old.id], which)
    if one is None:
        return
    desk.state.screen.refund = None
    into = sum(part.minor for part in one.parts if part.way == back.EXCHANGE)
    desk.say(ev.ReturnTendered(into, which, old.id), new.id)
    close_if_paid(desk, new.id)


def _exchanged_already(new: Sale, old: Sale, lines: tuple[tuple[str, int], ...]) -> bool:
    """Say whether these very lines pay a share of the new sale already."""
    here = [find(old, tender.reference) for tender in new.tenders if tender.rail == back.EXCHANGE]
    given = [tuple((line.line, line.quantity) for line in one.lines) for one in here if one is not None]
    return any(not lines or set(lines) == set(one) for one in given)


# --- keyed wrongly


def void_cash_sale(desk: Desk, command: cmd.VoidCashSale) -> None:
    """A just closed cash sale: the cash goes back whole, and its basket is offered again."""
    old = refundable(desk, command.sale)
    if old is None:
        return
    if why := why_no_void(desk, old):
        desk.error(why)
        return
    here = desk.sale
    if here is not None and here.state is not SaleState.SELLING:
        desk.error("finish_payment_first")
        return
    if not begin(desk, old, Wanted(back.VOID), command.reason):
        return
    desk.state.screen.refund = None
    if here is not None and here.basket.lines:
        desk.say(ev.SaleParked(""), here.id)
        desk.notice("parked_first")
    elif here is not None:
        desk.say(ev.SaleCancelled("empty"), here.id)
    leave(desk)
    _offer_again(desk, old)


def why_no_void(desk: Desk, sale: Sale) -> str:
    """Return why a sale cannot be voided whole, as a problem code; empty when it can."""
    if any(p.pays for p in desk.payments_of(sale)) or any(tender.rail != back.CASH for tender in sale.tenders):
        return "void_only_cash"
    if any(one.counted or one.open for one in sale.returns):
        return "void_returned"
    shift = desk.state.shift
    if (shift.opened_at or shift.began) is None or _before_the_last_z(desk, sale):
        return "void_other_shift"
    return "" if plan_of(desk, sale, Wanted(back.VOID)).total else "void_returned"


def _before_the_last_z(desk: Desk, sale: Sale) -> bool:
    """Say whether a sale is of an earlier shift: by the order of the rows, for the clock may have been set since."""
    z = desk.journal.z()
    closed = [row for row in desk.journal.sale_entries(sale.id) if isinstance(row.event, ev.SaleClosed)]
    return z is not None and bool(closed) and closed[-1].envelope.seq < z.envelope.seq


def _offer_again(desk: Desk, old: Sale) -> None:
    new = desk.ids.new()
    desk.say(ev.SaleStarted(), new)
    ids: dict[str, str] = {}
    for line in old.basket.lines:
        ids[line.id] = desk.ids.new()
        desk.say(_again(line, ids), new)
        if line.discount is not None:
            desk.say(ev.LineDiscounted(ids[line.id], line.discount), new)
        if line.note:
            desk.say(ev.LineNoted(ids[line.id], line.note), new)
    if old.basket.discount is not None:
        desk.say(ev.BasketDiscounted(old.basket.discount), new)
    desk.state.screen.sale = new


def _again(line: Line, ids: dict[str, str]) -> ev.LineAdded:
    return ev.LineAdded(
        line=ids[line.id],
        sku=line.sku,
        name=line.name,
        unit=line.unit,
        quantity=line.quantity,
        unit_price=line.unit_price,
        price_source=line.price_source,
        tax_rate=line.tax_rate,
        tax_code=line.tax_code,
        category=line.category,
        barcode=line.barcode,
        parent=ids.get(line.parent, ""),
        options=line.options,
    )


HANDLERS: dict[type[cmd.Command], Callable[[Desk, Any], None]] = {
    cmd.ReturnWithoutReceipt: return_without_receipt,
    cmd.Exchange: exchange,
    cmd.VoidCashSale: void_cash_sale,
}
