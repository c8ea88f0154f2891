"""Plays the cashier of a replay: invoices, cancellations and shifts through commands and views, as a window does."""

from __future__ import annotations

from pos_terminal.app import commands as cmd
from pos_terminal.app.views import Stage
from pos_terminal.commands.replay_result import GivenBack, ReplayResult
from pos_terminal.commands.replay_returns import Back, Shelf
from pos_terminal.commands.replay_room import Counter
from pos_terminal.commands.replay_ways import Ways, pay
from pos_terminal.commands.sales_file import Invoice, SoldLine

FLOAT = 1_000_000  # minor units: returns without a receipt are paid from it
REASON = "cancelled"


async def sell(counter: Counter, invoice: Invoice, ways: Ways, shelf: Shelf, result: ReplayResult) -> None:
    """Sell one invoice; what cannot be sold is told with the reason, and its sale is cancelled or given up."""
    lines = [
        cmd.SellLine(sku=line.sku, name=line.name, price=line.price, quantity=line.quantity * 1000)
        for line in invoice.positive
    ]
    try:
        counter.send(*lines, cmd.Pay())
        view = await counter.until("basket", lambda view: view.stage is Stage.TENDER)
        if view.tender is None or view.tender.due != invoice.total:
            raise TimeoutError("the till's total differs")
        view = await pay(counter, ways, result.tried, invoice.total)
    except TimeoutError as error:
        result.not_sold.append((invoice.number, str(error) or "no answer in time"))
        counter.send(cmd.BackToSale(), cmd.GiveUpSale(), cmd.LeaveGivenUp(), cmd.CancelSale())
        return
    result.sales += 1
    result.sold += invoice.total
    shelf.put(view.basket.sale, tuple(zip((line.id for line in view.basket.lines), invoice.positive, strict=True)))
    counter.send(cmd.NewSale())
    await counter.until("next", lambda view: view.stage is Stage.SELL)


# --- cancellations


async def give_back(counter: Counter, cancellation: Invoice, back: Back, result: ReplayResult) -> None:
    """Refund what the file's own sales are known for, and take the rest back without a receipt."""
    refunded = 0
    try:
        for sale, lines in back.refunds.items():
            refunded += await _refund(counter, sale, lines)
        returned = await _without_receipt(counter, back.no_receipt) if back.no_receipt else 0
    except TimeoutError as error:
        result.not_sold.append((cancellation.number, str(error) or "no answer in time"))
        counter.send(cmd.LeaveRefund(), cmd.ClearBasket())
        return
    result.given_back.append(
        GivenBack(cancellation.number, cancellation.day, refunded, returned, len(cancellation.lines), back.matched)
    )


async def _refund(counter: Counter, sale: str, lines: tuple[tuple[str, int], ...]) -> int:
    """Refund lines of a sale; in cash where its rail gives nothing more. Returns the sum in minor units."""
    counter.send(cmd.PlanRefund(sale=sale, mode="lines", lines=lines))
    view = await counter.until("refund", lambda view: view.refund is not None and view.refund.sale == sale)
    plan = view.refund
    assert plan is not None
    if instead := bool(plan.problem) and plan.can_cash_instead:
        counter.send(cmd.PlanRefund(sale=sale, mode="lines", lines=lines, cash_instead=True))
        view = await counter.until("refund", lambda view: view.refund is not None and not view.refund.problem)
        plan = view.refund
        assert plan is not None
    if plan.problem:
        raise TimeoutError(f"a refund is not possible: {plan.problem}")
    counter.send(cmd.Refund(sale=sale, mode="lines", reason=REASON, lines=lines, cash_instead=instead))
    view = await counter.until("refund", lambda view: view.refund is not None and view.refund.state in ENDED)
    assert view.refund is not None
    if view.refund.state not in GOOD:
        raise TimeoutError(f"the refund is {view.refund.state}: {view.refund.words}")
    counter.send(cmd.LeaveRefund())
    await counter.until("refund", lambda view: view.refund is None)
    return plan.minor


async def _without_receipt(counter: Counter, lines: tuple[SoldLine, ...]) -> int:
    """Take goods back whose sale is not in the file: cash, a receipt of its own. Returns the sum in minor units."""
    wanted = len([line for line in lines if line.price])
    if not wanted:
        return 0
    counter.send(
        *(
            cmd.SellLine(sku=line.sku, name=line.name, price=line.price, quantity=line.quantity * 1000)
            for line in lines
            if line.price
        )
    )
    view = await counter.until("return", lambda view: len(view.basket.lines) == wanted)
    total = view.basket.total
    counter.send(cmd.ReturnWithoutReceipt(reason=REASON))
    await counter.until("return", lambda view: not view.basket.lines)
    return total


# --- shifts


async def open_shift(counter: Counter) -> None:
    counter.send(cmd.OpenShift(cash=FLOAT))
    await counter.until("shift", lambda view: view.shift is not None and view.shift.open)


async def close_shift(counter: Counter) -> None:
    """Count what should be in the drawer and close."""
    view = counter.now()
    assert view.shift is not None and view.shift.expected is not None
    before = view.shift.last_z
    counter.send(cmd.CloseShift(count=counted(view.shift.expected, view.shift.denominations)))
    await counter.until("shift", lambda view: view.shift is not None and view.shift.last_z != before)


def counted(minor: int, denominations: tuple[int, ...]) -> tuple[tuple[int, int], ...]:
    """Return a sum in the fewest notes and coins."""
    count = []
    for value in denominations:
        pieces, minor = divmod(minor, value)
        count.append((value, pieces))
    return tuple(count)


GOOD = frozenset({"refunded", "cash"})
ENDED = GOOD | {"refused", "doubt"}
