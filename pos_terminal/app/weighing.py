"""Goods sold by weight: what the scale says while somebody weighs, and the one touch that takes it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from pos_terminal.app import commands as cmd
from pos_terminal.app import selling
from pos_terminal.app.desk import Desk
from pos_terminal.app.reports import ScaleReport
from pos_terminal.app.views import WeighingView
from pos_terminal.domain.weight import MG, By, ScaleState, in_unit

SAID = {
    ScaleState.STEADY: "",
    ScaleState.MOVING: "weight_unsteady",
    ScaleState.NEGATIVE: "scale_negative",
    ScaleState.OVER: "scale_over",
}
SHOWN = (ScaleState.STEADY, ScaleState.MOVING)


def watch(desk: Desk, command: cmd.WatchScale) -> None:
    """Have the scale asked until somebody has weighed; what it said to an earlier weighing does not count."""
    scale = desk.scale
    found = _item(desk, command.sku, command.line)
    if scale is None or not scale.there or found is None or found.unit not in MG:
        return
    desk.weighing = replace(found, there=True, on=True, told="weight_unsteady")
    desk.after_commit(scale.watch)


def rest(desk: Desk, _: cmd.RestScale) -> None:
    desk.weighing = WeighingView()
    if desk.scale is not None:
        desk.after_commit(desk.scale.rest)


def heard(desk: Desk, report: ScaleReport) -> None:
    """Show what the scale says. A word that comes after the weighing is over is nobody's."""
    seen, weight = desk.weighing, report.weight
    if not seen.on:
        return
    told = report.problem or (SAID[weight.state] if weight is not None else "")
    shown = in_unit(weight.mg, seen.unit) if weight is not None and weight.state in SHOWN else None
    if not told and shown == 0:
        told = "weight_nothing"
    desk.weighing = replace(seen, reading=report.reading, gross=shown, told=told)


def tare(desk: Desk, command: cmd.Tare) -> None:
    """Take what lies on the scale off what will lie on it."""
    seen = desk.weighing
    steady = seen.told in ("", "weight_nothing")
    if not seen.on or command.reading != seen.reading or not steady or seen.gross is None:
        desk.error("weight_unsteady")
        return
    desk.weighing = replace(seen, tare=seen.gross)


def weighing_view(desk: Desk) -> WeighingView:
    there = desk.scale is not None and desk.scale.there
    return desk.weighing if desk.weighing.there is there else replace(desk.weighing, there=there)


def take(desk: Desk, command: cmd.TakeWeight) -> None:
    """Sell by the weight that was seen, if it is still what lies on the scale, or by the one that was typed."""
    item = _item(desk, command.sku, command.line)
    if item is None:
        desk.error("unknown_item", sku=command.sku)
        return
    net, off, by = command.gross - command.tare, command.tare, By.TYPED
    if command.reading:
        seen = desk.weighing
        if command.reading != seen.reading or seen.told or (item.name, item.unit) != (seen.name, seen.unit):
            desk.error("weight_unsteady")
            return
        net, off, by = seen.net, seen.tare, By.SCALE
    if net <= 0 or off < 0:
        desk.error("weight_nothing")
    elif command.line:
        selling.change_quantity(desk, cmd.ChangeQuantity(command.line, net), by, off)
    else:
        _sell(desk, command.sku, net, by, off)


def _item(desk: Desk, sku: str, line_id: str) -> WeighingView | None:
    """Return what is weighed, without a weight."""
    line = desk.sale.basket.line(line_id) if line_id and desk.sale is not None else None
    if line is not None:
        picture = desk.picture_of(line.sku)
        return WeighingView(name=line.name, unit=line.unit, unit_price=line.unit_price, picture=picture)
    product = desk.catalog.by_sku(sku) if sku else None
    if product is None:
        return None
    return WeighingView(name=product.name, unit=product.unit, unit_price=product.price, picture=product.picture)


def _sell(desk: Desk, sku: str, net: int, by: By, tare: int) -> None:
    before = desk.sale.basket if desk.sale is not None else None
    selling.add_item(desk, cmd.AddItem(sku, net))
    sale = desk.sale
    if sale is not None and sale.basket is not before:  # else it was refused, and somebody was told why
        selling.mark_weighed(desk, sale.basket.newest, by, tare)


HANDLERS: dict[type[cmd.Command], Callable[[Desk, Any], None]] = {
    cmd.WatchScale: watch,
    cmd.RestScale: rest,
    cmd.Tare: tare,
    cmd.TakeWeight: take,
}
