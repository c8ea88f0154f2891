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


def watch(desk: Desk, _: cmd.WatchScale) -> None:
    """Have the scale asked until somebody has weighed; what it said to an earlier weighing does not count."""
    scale = desk.scale
    if scale is None or not scale.there:
        return
    desk.weighing = WeighingView(on=True, told="weight_unsteady")
    desk.after_commit(scale.watch)


def rest(desk: Desk, _: cmd.RestScale) -> None:
    desk.weighing = WeighingView()
    if desk.scale is not None:
        desk.after_commit(desk.scale.rest)


def heard(desk: Desk, report: ScaleReport) -> None:
    """Show what the scale says. A word that comes after the weighing is over is nobody's."""
    if not desk.weighing.on:
        return
    weight = report.weight
    told = report.problem or (SAID[weight.state] if weight is not None else "")
    shown = weight.mg if weight is not None and weight.state in (ScaleState.STEADY, ScaleState.MOVING) else None
    if not told and shown == 0:
        told = "weight_nothing"
    desk.weighing = replace(desk.weighing, reading=report.reading, mg=shown, told=told)


def weighing_view(desk: Desk) -> WeighingView:
    there = desk.scale is not None and desk.scale.there
    return desk.weighing if desk.weighing.there is there else replace(desk.weighing, there=there)


def take(desk: Desk, command: cmd.TakeWeight) -> None:
    """Sell by the weight that was seen, if it is still what lies on the scale, or by the one that was typed."""
    found = selling.line_of(desk, command.line) if command.line else None
    if command.line and found is None:
        return
    unit = found[1].unit if found is not None else _unit_of(desk, command.sku)
    gross = command.gross
    if command.reading:
        seen = desk.weighing
        if command.reading != seen.reading or not seen.takes or seen.mg is None or unit not in MG:
            desk.error("weight_unsteady")
            return
        gross = in_unit(seen.mg, unit)
    net = gross - command.tare
    if net <= 0 or command.tare < 0:
        desk.error("weight_nothing")
        return
    by = By.SCALE if command.reading else By.TYPED
    if found is not None:
        selling.change_quantity(desk, cmd.ChangeQuantity(command.line, net), by, command.tare)
    else:
        _sell(desk, command.sku, net, by, command.tare)


def _unit_of(desk: Desk, sku: str) -> str:
    product = desk.catalog.by_sku(sku)
    return product.unit if product is not None else ""


def _sell(desk: Desk, sku: str, net: int, by: By, tare: int) -> None:
    before = desk.sale.basket if desk.sale is not None else None
    selling.add_item(desk, cmd.AddItem(sku, net))
    sale = desk.sale
    if sale is not None and sale.basket is not before:  # else it was refused, and somebody was told why
        selling.mark_weighed(desk, sale.basket.newest, by, tare)


HANDLERS: dict[type[cmd.Command], Callable[[Desk, Any], None]] = {
    cmd.WatchScale: watch,
    cmd.RestScale: rest,
    cmd.TakeWeight: take,
}
