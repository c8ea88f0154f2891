"""From Pay to a closed sale: freeze the lines, take cash or a slip, close with a receipt number."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from pos_terminal.app import commands as cmd
from pos_terminal.app.desk import Desk
from pos_terminal.app.receipts import receipt_of, with_code
from pos_terminal.app.selling import leave, selling
from pos_terminal.domain import card_digits
from pos_terminal.domain import events as ev
from pos_terminal.domain.money import rounded_to
from pos_terminal.domain.payment import Payment, PayState
from pos_terminal.domain.receipt import Receipt
from pos_terminal.domain.sale import Sale, SaleState

CASH, EXTERNAL, EXCHANGE = "cash", "external", "exchange"
ASKED = "asked"  # a receipt that is printed when the customer asks for it
REFERENCE_LONGEST = 40


def pay(desk: Desk, _: cmd.Pay) -> None:
    """Freeze the lines under a sale number, which stays the same if they change and freeze anew."""
    if desk.sale is not None and desk.sale.state is SaleState.TENDERING:
        return  # a second, hasty tap
    sale = selling(desk)
    if sale is None:
        if desk.sale is None:
            desk.error("nothing_to_pay")
        return
    totals = sale.totals(desk.rules.tax_included)
    if not sale.basket.lines or totals.total <= 0:
        desk.error("nothing_to_pay")
        return
    if totals.total > desk.rules.sale_limit and not desk.rules.unlimited:
        desk.error("sale_limit")
        return
    if desk.payments_off:
        desk.error(desk.payments_off)
        return
    number = sale.number or desk.numbered("sale")
    desk.say(ev.TenderingStarted(number, totals.total), sale.id)
    desk.state.undo.clear()


def back(desk: Desk, _: cmd.BackToSale) -> None:
    """From an outcome to the ways to pay, from there to the basket while nothing was taken."""
    sale = desk.sale
    if sale is None or sale.state is not SaleState.TENDERING or desk.live_payment(sale) is not None:
        return
    if desk.state.screen.outcome:
        desk.state.screen.outcome = ""
    elif desk.due(sale) == sale.total and not sale.tenders:
        desk.say(ev.TenderingLeft(), sale.id)
    else:
        desk.error("part_paid")


def tendering(desk: Desk) -> Sale | None:
    """Return the sale if money may be taken for it now: lines frozen and no payment live."""
    sale = desk.sale
    if desk.payments_off:
        desk.error(desk.payments_off)
        return None
    if sale is None or sale.state is not SaleState.TENDERING:
        return None
    if desk.live_payment(sale) is not None:
        desk.error("finish_payment_first")
        return None
    return sale


def share(desk: Desk, sale: Sale, minor: int | None) -> int | None:
    """Return the share to take: all that is due unless a smaller one was named."""
    due = desk.due(sale)
    wanted = due if minor is None else minor
    if not 0 < wanted <= due:
        desk.error("share_limit", due=str(due))
        return None
    return wanted


def cash_due(minor: int, rounding: int) -> int:
    """Return a sum rounded to the smallest coin that is given, half up."""
    return rounded_to(minor, rounding)


def take_cash(desk: Desk, command: cmd.TakeCash) -> None:
    sale = tendering(desk)
    minor = share(desk, sale, command.minor) if sale is not None else None
    if sale is None or minor is None:
        return
    last = minor == desk.due(sale)
    to_take = cash_due(minor, desk.rules.cash_rounding) if last else minor
    if command.received < to_take:
        desk.error("still_to_pay", minor=str(to_take - command.received))
        return
    desk.say(
        ev.CashTendered(
            minor=minor, received=command.received, change=command.received - to_take, rounding=to_take - minor
        ),
        sale.id,
    )
    open_drawer(desk, "cash")
    if not last and command.received > to_take:
        desk.notice("change_of_part", "success", minor=str(command.received - to_take))
    close_if_paid(desk, sale.id)


def take_external(desk: Desk, command: cmd.TakeExternal) -> None:
    sale = tendering(desk)
    minor = share(desk, sale, command.minor) if sale is not None else None
    if sale is None or minor is None:
        return
    if not desk.rules.external:
        desk.error("external_off")
        return
    reference = slip_reference(desk, command.reference)
    if reference is not None:
        desk.say(ev.ExternalTendered(minor, reference), sale.id)
        close_if_paid(desk, sale.id)


def slip_reference(desk: Desk, text: str) -> str | None:
    """Return the slip's reference, or None after a word: it must be there, and never be card digits."""
    reference = text.strip()
    if not reference or len(reference) > REFERENCE_LONGEST:
        desk.error("reference_needed")
        return None
    if card_digits.found_within(reference):
        desk.error("no_card_digits")
        return None
    return reference


def open_drawer(desk: Desk, reason: str) -> None:
    sale = desk.sale
    desk.say(ev.DrawerOpened(reason), sale.id if sale else "")
    desk.after_commit(desk.kick_drawer)


def no_sale(desk: Desk, command: cmd.OpenDrawer) -> None:
    open_drawer(desk, command.reason.strip()[:60] or "no sale")


# --- the end of a sale


def close_if_paid(desk: Desk, sale_id: str) -> None:
    """Close a sale whose shares are all taken: the last share and the receipt number are one transaction."""
    sale = desk.state.sales[sale_id]
    if sale.state is not SaleState.TENDERING or desk.due(sale) > 0 or desk.live_payment(sale) is not None:
        return
    totals = sale.totals(desk.rules.tax_included)
    prefix = "T" if desk.rules.test else ""
    receipt = f"{prefix}{desk.numbered('receipt')}"
    desk.say(
        ev.SaleClosed(
            receipt=receipt,
            total=totals.total,
            spread=totals.net,
            tax=tuple((tax.rate, tax.gross, tax.tax) for tax in totals.tax),
            late=sale.aside,
            rounding=sale.rounding,
        ),
        sale_id,
    )
    if desk.rules.kiosk is not None and desk.rules.kiosk.paper_asked:
        desk.state.printing[sale_id] = ASKED
    else:
        print_receipt(desk, sale_id)
    screen = desk.state.screen
    screen.last_closed = sale_id
    if screen.sale == sale_id:
        desk.state.undo.clear()
        screen.sale = ""
        screen.done, screen.done_at = sale_id, desk.clock.monotonic()


def print_receipt(desk: Desk, sale_id: str, copy: int = 0) -> None:
    """Queue the receipt of a closed sale; paper never holds a sale up."""
    sale = desk.state.sales[sale_id]
    document = sale.receipt if not copy else f"{sale.receipt}/copy-{copy}"
    receipt = receipt_of(sale, desk.payments_of(sale), desk.rules, desk.operator, copy)
    desk.say(ev.DocumentQueued(document, "copy" if copy else "receipt", copy), sale_id)
    desk.state.printing[sale_id] = "queued"
    desk.after_commit(lambda: desk.paper.submit(document, sale_id, _whole(desk, receipt, sale_id)))


def _whole(desk: Desk, receipt: Receipt, sale_id: str) -> Receipt:
    """Return a receipt with what is known once it is on disk."""
    return with_code(replace(receipt, proof=desk.proof_of(sale_id)), desk.rules.receipt_url)


def reprint(desk: Desk, command: cmd.Reprint) -> None:
    sale_id = command.sale or desk.state.screen.last_closed
    sale = desk.recall_closed(sale_id)
    if sale is None:
        desk.error("nothing_to_reprint")
    elif desk.rules.kiosk is not None and desk.state.people.at_the_till is None and desk.state.screen.done != sale_id:
        return  # of the customer before
    elif desk.state.printing.get(sale_id) == ASKED:
        print_receipt(desk, sale_id)
    elif desk.rules.kiosk is None or desk.state.people.at_the_till is not None:
        print_receipt(desk, sale_id, desk.next_copy(sale_id))


def new_sale(desk: Desk, _: cmd.NewSale) -> None:
    sale = desk.sale
    empty = sale is not None and sale.state is SaleState.SELLING and not sale.basket.lines
    if sale is None or empty or sale.ended or sale.state is SaleState.GIVING_UP:
        leave(desk)


def cancel_sale(desk: Desk, _: cmd.CancelSale) -> None:
    sale = desk.sale
    if sale is None:
        return
    if sale.ended or sale.state is SaleState.GIVING_UP:
        leave(desk)  # it is over already: the next customer finds an empty basket
    elif sale.state not in (SaleState.SELLING, SaleState.TENDERING):
        return
    elif desk.live_payment(sale) is not None:
        desk.error("finish_payment_first")
    elif sale.state is SaleState.TENDERING and desk.due(sale) != sale.total:
        desk.error("part_paid")
    else:
        desk.say(ev.SaleCancelled("cashier"), sale.id)
        leave(desk)


def give_up_sale(desk: Desk, _: cmd.GiveUpSale) -> None:
    """Give every taken share back, each by its own way, then cancel the sale."""
    sale = desk.sale
    if sale is None or sale.state is not SaleState.TENDERING:
        return
    if desk.live_payment(sale) is not None:
        desk.error("finish_payment_first")
        return
    desk.say(ev.SaleGivenUp(), sale.id)
    for payment in desk.payments_of(sale):
        if payment.state is PayState.SETTLED and payment.pays:
            desk.say(ev.ApprovalGivenBack(), sale.id, payment.id)
    if any(tender.rail in (CASH, EXCHANGE) for tender in sale.tenders):
        open_drawer(desk, "give back")
    cancel_given_up(desk, sale.id)
    leave(desk)
    desk.state.screen.giving_up = sale.id


def cancel_given_up(desk: Desk, sale_id: str) -> None:
    """Cancel a given-up sale once every share of it went back or is on the owed list."""
    sale = desk.state.sales[sale_id]
    if sale.state is SaleState.GIVING_UP and all(_gone_back(p) for p in desk.payments_of(sale)):
        desk.say(ev.SaleCancelled("given up"), sale_id)


def _gone_back(payment: Payment) -> bool:
    if payment.state is PayState.SETTLED:
        return payment.refunded + payment.owed + payment.by_hand >= payment.paid
    return payment.final


HANDLERS: dict[type[cmd.Command], Callable[[Desk, Any], None]] = {
    cmd.Pay: pay,
    cmd.BackToSale: back,
    cmd.TakeCash: take_cash,
    cmd.TakeExternal: take_external,
    cmd.OpenDrawer: no_sale,
    cmd.Reprint: reprint,
    cmd.NewSale: new_sale,
    cmd.CancelSale: cancel_sale,
    cmd.GiveUpSale: give_up_sale,
}
