"""Start: replay what was left open, put every call that was out in doubt, bring the basket back."""

from __future__ import annotations

from pos_terminal.app.desk import Desk
from pos_terminal.app.returning import recover_returns
from pos_terminal.domain import events as ev
from pos_terminal.domain.payment import Payment
from pos_terminal.domain.sale import Sale, SaleState


def recover(desk: Desk, program: str, settings_hash: str) -> None:
    """Take up the journal (PAYMENTS.md rule 9). Says TillStarted; nothing is sent again because it says sending."""
    last = desk.journal.last_at()
    desk.state.shift = desk.journal.shift()
    for entry in desk.journal.open_entries():
        desk.believe(entry, None)
    desk.touched.clear()
    clock_wrong = desk.clock_wrong
    desk.begin()
    desk.start_batch()
    desk.say(ev.TillStarted(program, settings_hash))
    for payment in list(desk.state.payments.values()):
        if payment.on_screen and not payment.final and last is not None:
            # The time off the screen began with the last row that this till could write.
            desk.say(ev.PaymentOffScreen(since=last), payment.sale, payment.id)
    here = _on_the_screen(desk)
    if here is not None:
        desk.state.screen.sale = here.id
        _show_again(desk, here)
    desk.touched.update(desk.state.payments)
    recover_returns(desk)
    _last_sale(desk)
    for problem in (desk.payments_off, "clock_wrong" if clock_wrong else ""):
        if problem:
            desk.notice(problem, "danger", "error")


def _last_sale(desk: Desk) -> None:
    """Have the last sale ready for a reprint; a receipt that never came out is shown, not printed by itself."""
    last = desk.journal.last_closed()
    if desk.recall_closed(last) is None:
        return
    desk.state.screen.last_closed = last
    queued: set[str] = set()
    for entry in desk.journal.sale_entries(last):
        match entry.event:
            case ev.DocumentQueued(document=document, what="receipt" | "copy"):
                queued.add(document)
            case ev.DocumentPrinted(document=document):
                queued.discard(document)
    desk.state.printing[last] = "failed" if queued else "printed"


def _on_the_screen(desk: Desk) -> Sale | None:
    """Return the one sale that was being worked on; older ones that no screen shows are set aside or parked."""
    shown = (SaleState.SELLING, SaleState.TENDERING)
    open_sales = [sale for sale in desk.state.sales.values() if sale.state in shown and not sale.aside]
    for sale in open_sales[:-1]:
        if desk.live_payment(sale) is not None or sale.state is SaleState.TENDERING:
            desk.say(ev.SaleSetAside(), sale.id)
        else:
            desk.say(ev.SaleParked(""), sale.id)
    return open_sales[-1] if open_sales else None


def _show_again(desk: Desk, sale: Sale) -> None:
    payments = desk.payments_of(sale)
    for payment in payments:
        if not payment.final:
            desk.say(ev.PaymentOnScreen(), sale.id, payment.id)
            desk.state.screen.outcome = payment.id
    if payments and not desk.state.screen.outcome and _just_ended(payments[-1]):
        desk.state.screen.outcome = payments[-1].id


def _just_ended(payment: Payment) -> bool:
    """Say whether its end is still to be read on the screen: nothing was charged, or its goods are still to be told."""
    return payment.final and (not payment.pays or payment.goods is not None)
