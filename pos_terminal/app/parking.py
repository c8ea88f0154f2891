"""Parked baskets: put aside for their customer, printed, brought back, deleted."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from pos_terminal.app import commands as cmd
from pos_terminal.app.desk import Desk
from pos_terminal.app.receipts import parked_slip
from pos_terminal.app.selling import leave, selling
from pos_terminal.domain import events as ev
from pos_terminal.domain.sale import SaleState


def park(desk: Desk, command: cmd.Park) -> None:
    sale = selling(desk)
    if sale is None or not sale.basket.lines:
        return
    desk.say(ev.SaleParked(command.name.strip()[:60]), sale.id)
    leave(desk)
    desk.notice("parked", "success")


def recall(desk: Desk, command: cmd.Recall) -> None:
    parked = desk.state.sales.get(command.sale)
    if parked is None or parked.state is not SaleState.PARKED:
        return
    if desk.sale is not None:
        if selling(desk) is None:
            return
        if desk.sale.basket.lines:
            desk.say(ev.SaleParked(""), desk.sale.id)
            desk.notice("parked_first")
        else:
            desk.say(ev.SaleCancelled("empty"), desk.sale.id)
    leave(desk)
    desk.say(ev.SaleRecalled(), parked.id)
    desk.state.screen.sale = parked.id


def delete_parked(desk: Desk, command: cmd.DeleteParked) -> None:
    parked = desk.state.sales.get(command.sale)
    if parked is not None and parked.state is SaleState.PARKED:
        desk.say(ev.ParkedDeleted(), parked.id)


def print_parked(desk: Desk, command: cmd.PrintParked) -> None:
    """Queue a parked basket as a slip; the basket stays where it is."""
    parked = desk.state.sales.get(command.sale)
    if parked is None or parked.state is not SaleState.PARKED:
        return
    name, slip = f"slip-{parked.id}", parked_slip(parked, desk.rules)
    desk.say(ev.DocumentQueued(name, "parked"), parked.id)
    desk.after_commit(lambda: desk.paper.submit(name, parked.id, slip))


HANDLERS: dict[type[cmd.Command], Callable[[Desk, Any], None]] = {
    cmd.Park: park,
    cmd.Recall: recall,
    cmd.DeleteParked: delete_parked,
    cmd.PrintParked: print_parked,
}
