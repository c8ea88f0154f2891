"""A whole sale before the windows: scan, pay, be approved, next customer."""

from __future__ import annotations

import random

from pos_terminal.app.commands import NewSale, Pay, StartPayment, TakeCash
from pos_terminal.app.views import Stage, TillView
from tests.benchmarks import shop
from tests.benchmarks.counter import Counter


def fill(counter: Counter, chance: random.Random, lines: int) -> None:
    """Scan some products, as a scanner does."""
    for number in chance.sample(range(1, shop.PRODUCTS + 1), lines):
        counter.scan_at_once(shop.barcode(number))
    counter.until("the basket", lambda view: len(view.basket.lines) == lines)


def to_rail(counter: Counter, rail: str) -> TillView:
    """Pay with a rail, and wait until its code is on the screen or the sale is paid."""
    counter.send(Pay())
    counter.until("the ways to pay", lambda view: view.stage is Stage.TENDER)
    counter.send(StartPayment(rail))
    return counter.until("the code", lambda view: view.stage is Stage.DONE or _shown(view))


def in_cash(counter: Counter) -> None:
    counter.send(Pay())
    view = counter.until("the ways to pay", lambda view: view.stage is Stage.TENDER)
    assert view.tender is not None
    counter.send(TakeCash(view.tender.due_cash + 500))


def next_customer(counter: Counter) -> None:
    counter.until("a paid sale", lambda view: view.stage is Stage.DONE)
    counter.send(NewSale())
    counter.until("the next sale", lambda view: view.stage is Stage.SELL)


def _shown(view: TillView) -> bool:
    return view.payment is not None and bool(view.payment.qr_text)
