"""The guests of a replay: they sit down at the shop's tables, one after the other, and approve their bill there."""

from __future__ import annotations

import asyncio

from pos_terminal.app import commands as cmd
from pos_terminal.app.views import TableView, TillView
from pos_terminal.commands.replay_room import Counter
from pos_terminal.sandbox.control import SandboxControl

RAIL = "paysera"


class Guests:
    """Sit at `tables` tables of a shop in turn; the last ones have left before a table's turn comes again."""

    def __init__(self, control: SandboxControl, location: str, tables: int) -> None:
        self._control = control
        self._location = location
        self._tables = tables
        self._turn = 0

    async def take_seats(self) -> str:
        """Check in at the next table; return its name."""
        self._turn += 1
        name = f"TABLE{self._turn % self._tables + 1}"
        await self._does("check_in", name)
        return name

    async def approve(self, name: str) -> None:
        await self._does("approve", name)

    async def _does(self, what: str, name: str) -> None:
        await asyncio.to_thread(self._control.customer, RAIL, what, f"PAYSERA*{self._location}:{name}")


async def choose_table(counter: Counter, rail: str, name: str) -> str:
    """Find the guests' table in the list of those that wait; return its id."""
    counter.send(cmd.ShowTables(rail))

    def listed(view: TillView) -> TableView | None:
        tables = view.tender.tables.tables if view.tender is not None and view.tender.tables is not None else ()
        return next((table for table in tables if table.name == name and table.waiting), None)

    view = await counter.until("tables", lambda view: listed(view) is not None)
    table = listed(view)
    assert table is not None
    return table.id
