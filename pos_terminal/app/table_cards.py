"""The cards that lie on a shop's tables, written into the folder of reports."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from pos_terminal.app import commands as cmd
from pos_terminal.app.desk import Desk
from pos_terminal.app.devices import SAVED
from pos_terminal.app.ports import TableRail
from pos_terminal.domain import events as ev
from pos_terminal.domain.receipt import TableCards
from pos_terminal.domain.table_names import BadTableName, table_names

NAME = "tables.pdf"


def save_cards(desk: Desk, command: cmd.SaveTableCards) -> None:
    """Write a card for each table that was named; nothing where one of them cannot be."""
    rail = desk.rails.get(command.rail)
    if not isinstance(rail, TableRail) or not rail.terms.capabilities.tables:
        desk.error("no_tables")
        return
    try:
        names = table_names(command.tables)
    except BadTableName as bad:
        desk.error("table_name", name=str(bad))
        return
    if not names:
        desk.error("table_name_missing")
        return
    cards = TableCards(NAME, desk.rules.shop.name, tuple((name, rail.table_code(name)) for name in names))
    desk.say(ev.DocumentQueued(f"{SAVED}{NAME}", "tables"))
    desk.after_commit(lambda: desk.paper.submit(f"{SAVED}{NAME}", "", cards))


HANDLERS: dict[type[cmd.Command], Callable[[Desk, Any], None]] = {cmd.SaveTableCards: save_cards}
