"""What the windows are given: the state of the desk as frozen views."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo

from pos_terminal.app.browsing import Shelf
from pos_terminal.app.desk import Desk
from pos_terminal.app.kiosk import sells
from pos_terminal.app.line_views import line_view
from pos_terminal.app.older_copy import OLDER_COPY
from pos_terminal.app.present_goods import fault_reference, goods_of, in_machine, not_charged, returned_of
from pos_terminal.app.present_health import health_view, rail_trouble
from pos_terminal.app.present_kiosk import kiosk_view
from pos_terminal.app.present_payment import checking_rows, payment_view
from pos_terminal.app.present_refund import refund_view
from pos_terminal.app.present_shift import shift_view
from pos_terminal.app.receipts import TITLES, receipt_of, receipt_qr
from pos_terminal.app.rules import denominations
from pos_terminal.app.shares import chosen, giving_up_view, in_coins, limit_of, parts, shares_of, why_not
from pos_terminal.app.tendering import cash_due
from pos_terminal.app.views import (
    BasketView,
    DoneView,
    LastSale,
    ParkedView,
    PaymentPhase,
    RailChoice,
    SearchView,
    Stage,
    TenderLine,
    TenderView,
    TileView,
    TillView,
)
from pos_terminal.app.weighing import weighing_view
from pos_terminal.domain.payment import PayState
from pos_terminal.domain.product import Product
from pos_terminal.domain.sale import Sale, SaleState

BUDGET_S = 2.0  # how often it is seen whether a used-up budget of requests is there again
QUICK = 4  # notes offered beside "Exact"


def present(desk: Desk, shelf: Shelf, seq: int, online: bool | None, broken: str) -> tuple[TillView, float | None]:
    """Return the whole view, and in how many seconds it changes by itself (None: it does not)."""
    state, rules = desk.state, desk.rules
    screen = state.screen
    mono = desk.clock.monotonic()
    again = None
    if screen.done:
        left = screen.done_at + rules.approved_clears_s - mono
        if left <= 0 and not (state.sales[screen.done].late and not state.sales[screen.done].handed_over):
            screen.done = ""
        else:
            again = max(left, 0.05)
    sale = desk.sale
    counts = _counts(sale)
    outcome = state.payments.get(screen.outcome)
    stage = _stage(sale, screen.done, outcome is not None)
    rows = checking_rows(desk)
    view = TillView(
        test=rules.test,
        shop=rules.shop.name,
        till_label=rules.shop.till_label,
        currency=rules.shop.currency,
        operator=desk.operator or "Owner",
        stage=stage,
        basket=_basket(desk, sale if sale is not None else state.sales.get(screen.done)),
        categories=shelf.categories,
        category=shelf.category,
        tiles=tuple(_tile(product, counts) for product in shelf.products if rules.kiosk is None or sells(product)),
        stocked=shelf.stocked,
        catalogue_currency=shelf.theirs,
        search=_search(shelf, counts),
        tender=_tender(desk, sale) if sale is not None and sale.state is SaleState.TENDERING else None,
        payment=payment_view(desk, outcome) if outcome is not None else None,
        done=_done(desk, screen.done) if screen.done else None,
        parked=_parked(desk),
        checking=rows,
        notices=tuple(desk.notices),
        last_sale=_last_sale(desk),
        online=online,
        payments_off=broken or desk.payments_off or ("clock_wrong" if desk.clock_wrong else ""),
        can_go_on=not broken and desk.payments_off == OLDER_COPY,
        no_rails=not any(rail.terms.capabilities.network for rail in desk.rails.values()),
        unprinted=sum(1 for word in state.printing.values() if word == "failed"),
        seq=seq,
        refund=refund_view(desk),
        shift=shift_view(desk),
        giving_up=giving_up_view(desk),
        health=health_view(desk),
        backup=desk.backup,
        can_email=desk.mail is not None and desk.mail.ready(),
        devices=desk.tried,
        weighing=weighing_view(desk),
        kiosk=kiosk_view(desk, broken, shelf.sells_nothing),
        machine=desk.machine.state if desk.machine is not None else None,
    )
    if desk.machine is not None:
        view = in_machine(desk, view, (*shelf.products, *(shelf.search[1] if shelf.search is not None else ())))
    if view.tender is not None and any(choice.reason == "budget_used_up" for choice in view.tender.rails):
        again = min(again or BUDGET_S, BUDGET_S)
    return view, again


def _stage(sale: Sale | None, done: str, outcome: bool) -> Stage:
    if sale is None:
        return Stage.DONE if done else Stage.SELL
    if outcome:
        return Stage.PAYMENT
    return Stage.TENDER if sale.state is SaleState.TENDERING else Stage.SELL


def _counts(sale: Sale | None) -> dict[str, int]:
    counts: dict[str, int] = {}
    for line in sale.basket.lines if sale is not None else ():
        counts[line.sku] = counts.get(line.sku, 0) + line.pieces
    return counts


def _tile(product: Product, counts: dict[str, int]) -> TileView:
    return TileView(
        sku=product.sku,
        name=product.name,
        price=product.price,
        unit=product.unit,
        category=product.category,
        picture=product.picture,
        sold_out=product.sold_out,
        count=counts.get(product.sku, 0),
        options=product.options,
        names=product.names,
    )


def _search(shelf: Shelf, counts: dict[str, int]) -> SearchView | None:
    if shelf.search is None or not shelf.wanted.strip():
        return None
    text, products, barcode = shelf.search
    return SearchView(text, tuple(_tile(product, counts) for product in products), barcode)


def _basket(desk: Desk, sale: Sale | None) -> BasketView:
    if sale is None:
        return BasketView()
    totals = sale.totals(desk.rules.tax_included)
    outcome = desk.state.payments.get(desk.state.screen.outcome)
    granted = sale.loyalty[0][0] if sale.loyalty else outcome.id if outcome and outcome.loyalty else ""
    by = desk.state.payments.get(granted)
    # Loyalty that the service has granted but not yet settled is shown as it will be.
    coming = (
        outcome.loyalty if outcome is not None and not sale.loyalty and outcome.state is not PayState.SETTLED else 0
    )
    undo = desk.state.undo
    return BasketView(
        lines=desk.lines.of(sale.basket),
        items=sum(line.pieces for line in sale.basket.lines),
        subtotal=totals.subtotal,
        discounts=totals.discounts,
        loyalty=totals.loyalty + coming,
        loyalty_title=by.terms.title if by is not None else "",
        rounding=sale.rounding,
        total=totals.total + sale.rounding - coming,
        tax=totals.tax_sum,
        newest=sale.basket.newest,
        locked=sale.state is not SaleState.SELLING,
        undo=(undo[-1].name or "basket") if undo else "",
        sale=sale.id,
        number=sale.number,
        place=sale.basket.place,
    )


def quick_notes(due: int, notes: tuple[int, ...]) -> tuple[int, ...]:
    """Return the next sensible sums that a customer gives, in minor units, lowest first, above the sum due."""
    steps = sorted({500, 1000, 2000, 5000, 10000, *(n for n in notes if n >= 500)})
    sums = sorted({-(-due // step) * step for step in steps} - {due})
    return tuple(sums[:QUICK])


def _tender(desk: Desk, sale: Sale) -> TenderView:
    due = desk.due(sale)
    share = chosen(desk, sale)
    cash = desk.rules.cash_rounding
    due_cash = in_coins(share, cash) if share else cash_due(due, cash)
    notes = denominations(desk.rules.shop.currency, cash)
    failed = {p.terms.rail: p.state.value for p in desk.payments_of(sale) if p.final and not p.pays}
    rails = tuple(
        RailChoice(
            id=name,
            title=rail.terms.title,
            enabled=not (reason := why_not(desk, name, share or due, due)),
            reason=reason,
            limit=limit_of(rail, reason),
            loyalty=rail.terms.capabilities.loyalty,
            last=failed.get(name, ""),
            trouble=(trouble := rail_trouble(desk, name))[0],
            trouble_at=trouble[1],
            tables=rail.terms.capabilities.tables,
        )
        for name, rail in desk.rails.items()
        if rail.terms.capabilities.network
    )
    own = [RailChoice(id="cash", title="Cash", enabled=True)] if desk.rules.kiosk is None else []
    if desk.rules.external and own:
        own.insert(0, RailChoice(id="external", title="Card", enabled=True))
    taken = due != sale.total
    return TenderView(
        due=due,
        due_cash=due_cash,
        rails=(*rails, *own),
        quick=quick_notes(due_cash, notes),
        denominations=notes,
        shares=shares_of(desk, sale),
        can_go_back=not taken and desk.live_payment(sale) is None,
        can_give_up=taken and desk.live_payment(sale) is None,
        share=share,
        parts=parts(due, cash),
        tables=desk.state.screen.tables,
    )


def _done(desk: Desk, sale_id: str) -> DoneView:
    sale = desk.state.sales[sale_id]
    payments = desk.payments_of(sale)
    receipt = replace(receipt_of(sale, payments, desk.rules, desk.operator), proof=desk.proof_of(sale_id))
    lines = [
        TenderLine(p.terms.title, p.terms.rail, p.paid, p.reference)
        for p in payments
        if p.state is PayState.SETTLED and p.pays
    ]
    lines += [TenderLine(TITLES.get(t.rail, t.rail), t.rail, t.minor + t.rounding, t.reference) for t in sale.tenders]
    last = payments[-1] if payments else None
    phase = PaymentPhase.APPROVED
    if last is not None and last.pays and last.state is PayState.SETTLED:
        if sale.late or (last.was_doubt and last.off_longest_s > 0):
            phase = PaymentPhase.RECOVERED
        elif last.just_in_time:
            phase = PaymentPhase.JUST_IN_TIME
        elif last.was_doubt:
            phase = PaymentPhase.RECOVERED
    late = sale.late and not sale.handed_over
    return DoneView(
        sale=sale.id,
        number=sale.number,
        receipt_number=sale.receipt,
        at=local(desk, sale.closed_at, "%H:%M"),
        basket=sale.total,
        loyalty=sale.loyalty_sum,
        loyalty_title=receipt.loyalty_title,
        total=receipt.total,
        tenders=tuple(lines),
        received=sum(t.received for t in sale.tenders),
        change=sum(t.change for t in sale.tenders),
        phase=phase,
        printing=desk.state.printing.get(sale_id, "off"),
        clears_at=0.0 if late else desk.state.screen.done_at + desk.rules.approved_clears_s,
        receipt=receipt,
        receipt_qr=receipt_qr(receipt, desk.rules.receipt_url),
        goods=goods_of(desk, last) if last is not None else (),
        giving_back=returned_of(sale, back=False),
        given_back=returned_of(sale, back=True),
        owed=sum(p.owed for p in payments),
        not_charged=not_charged(last) if last is not None else 0,
        fault_reference=fault_reference(last) if last is not None else "",
        rounding=sale.rounding,
    )


def _parked(desk: Desk) -> tuple[ParkedView, ...]:
    parked = [sale for sale in desk.state.sales.values() if sale.state is SaleState.PARKED]
    return tuple(
        ParkedView(
            sale=sale.id,
            name=sale.name,
            at=local(desk, sale.parked_at, "%H:%M"),
            items=sum(line.pieces for line in sale.basket.lines),
            total=sale.totals(desk.rules.tax_included).total,
            lines=tuple(line_view(line, desk.picture_of(line.sku)) for line in sale.basket.lines),
        )
        for sale in parked
    )


def _last_sale(desk: Desk) -> LastSale | None:
    sale = desk.state.sales.get(desk.state.screen.last_closed)
    if sale is None or sale.state is not SaleState.CLOSED:
        return None
    payments = [p.terms.title for p in desk.payments_of(sale) if p.state is PayState.SETTLED and p.pays]
    tenders = [TITLES.get(t.rail, t.rail) for t in sale.tenders]
    titles = [*payments, *tenders]
    return LastSale(
        sale=sale.id,
        number=sale.number,
        total=sale.paid + sale.rounding,
        at=local(desk, sale.closed_at, "%H:%M"),
        title=", ".join(dict.fromkeys(titles)),
    )


def local(desk: Desk, at: datetime | None, form: str) -> str:
    """Return a time as the shop's clock shows it."""
    return at.astimezone(ZoneInfo(desk.rules.shop.timezone)).strftime(form) if at is not None else ""
