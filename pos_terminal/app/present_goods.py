"""Goods of a machine as the screens show them: what lies in it, what is coming out, what did not."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from pos_terminal.app.desk import Desk
from pos_terminal.app.stock import gives
from pos_terminal.app.views import GoodView, TileView, TillView
from pos_terminal.domain.events import Good
from pos_terminal.domain.payment import Payment, PayState
from pos_terminal.domain.product import Product
from pos_terminal.domain.sale import Sale

REFERENCE = 8  # characters of a payment's id that a customer reads out
LATE = "late"  # there was no time for it


def goods_of(desk: Desk, payment: Payment) -> tuple[GoodView, ...]:
    """Return what a payment is for, item by item; nothing where no machine hands it out."""
    goods, sale = payment.goods, desk.state.sales.get(payment.sale)
    if goods is None or sale is None:
        return ()
    ended = goods.over or payment.final
    return tuple(_good(desk, sale, payment, good, ended) for good in goods.planned)


def _good(desk: Desk, sale: Sale, payment: Payment, good: Good, ended: bool) -> GoodView:
    goods = payment.goods
    assert goods is not None
    line = next((one for one in sale.basket.every if one.id == good.line), None)
    one = GoodView("", "waiting", slot=good.slot, longest_s=good.longest_s)
    if line is not None:
        one = replace(one, name=line.name, picture=desk.picture_of(line.sku), category=line.category)
    drop = goods.drop_of(good.id)
    if drop is not None:
        return replace(one, state="given") if drop.delivered else replace(one, state="missing", why=drop.value)
    if goods.out == good.id:
        return replace(one, state="out")
    return replace(one, state="missing", why=LATE) if ended else one


def not_charged(payment: Payment) -> int:
    """Return what was approved and not taken because its goods did not come out, in minor units."""
    missing = payment.goods is not None and bool(payment.goods.missing)
    return max(0, payment.due - payment.paid) if missing and payment.state is PayState.SETTLED else 0


def fault_reference(payment: Payment) -> str:
    """Return what staff finds a payment by whose goods did not all come out; empty where they did, or were not paid."""
    goods = payment.goods
    if goods is None or not goods.missing or not (goods.over or payment.final):
        return ""
    if not goods.begun and (payment.state is not PayState.SETTLED or payment.cancel is not None):
        return ""  # the machine is not to blame: the time ran out, or the customer said no
    return payment.id.replace("-", "")[-REFERENCE:].upper()


def returned_of(sale: Sale, *, back: bool) -> int:
    """Return what of a sale is back, or on its way, in minor units."""
    return sum(one.counted for one in sale.returns if one.open is not back)


def in_machine(desk: Desk, view: TillView, products: Sequence[Product]) -> TillView:
    """Return the view with every product as sold out that the machine cannot give now."""
    slots = {product.sku: product.slot for product in products}
    for product in products:
        if product.slot and product.name not in desk.slot_names.get(product.slot, ()):
            desk.slot_names[product.slot] = (*desk.slot_names.get(product.slot, ()), product.name)

    def shown(tile: TileView) -> TileView:
        there = gives(desk, slots.get(tile.sku, "")) > 0
        return tile if there else replace(tile, sold_out=True)

    search = view.search
    if search is not None:
        search = replace(search, hits=tuple(shown(tile) for tile in search.hits))
    return replace(view, tiles=tuple(shown(tile) for tile in view.tiles), search=search)
