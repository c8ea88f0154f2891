"""The tables of a rail while somebody chooses one, and their clearing when the sale is over."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Callable

from pos_terminal.app.commands import LeaveTables, ShowTables
from pos_terminal.app.desk import Desk
from pos_terminal.app.payment_run import CALL_S
from pos_terminal.app.ports import TableRail
from pos_terminal.app.reports import Report, TablesReport
from pos_terminal.app.views import TablesView, TableView
from pos_terminal.domain.errors import Busy, Misconfigured, RailError
from pos_terminal.domain.sale import SaleState

AGAIN_S = 5.0
LONGEST_S = 60.0


class TableList:
    """Asks one rail again and again while its list is on the screen; changes nothing but `desk.state.screen`."""

    def __init__(self, desk: Desk, report: Callable[[Report], None]) -> None:
        self._desk = desk
        self._report = report
        self._asking: asyncio.Task[None] | None = None
        self._clearing: set[asyncio.Task[None]] = set()
        self._used: dict[str, set[tuple[str, str]]] = {}  # sale -> rail and table

    def command(self, command: ShowTables | LeaveTables) -> None:
        screen = self._desk.state.screen
        if isinstance(command, LeaveTables):
            screen.tables = None
            return
        rail = self._desk.rails.get(command.rail)
        if not isinstance(rail, TableRail) or not rail.terms.capabilities.tables:
            self._desk.error("no_tables")
        elif reason := self._desk.rail_off(command.rail):
            self._desk.error(reason, rail=command.rail)
        else:
            known = screen.tables.tables if screen.tables is not None and screen.tables.rail == command.rail else ()
            screen.tables = TablesView(command.rail, rail.terms.title, "asking", known)
            self._stop()

    def advance(self) -> None:
        """Begin or end the asking as the screen needs it, and clear the tables of ended sales; after every batch."""
        desk = self._desk
        screen, sale = desk.state.screen, desk.sale
        choosing = sale is not None and sale.state is SaleState.TENDERING and desk.live_payment(sale) is None
        if not choosing:
            screen.tables = None
        if screen.tables is None:
            self._stop()
        elif self._asking is None:
            rail = desk.rails.get(screen.tables.rail)
            if isinstance(rail, TableRail):
                self._asking = asyncio.get_running_loop().create_task(self._ask(screen.tables.rail, rail))
        self._clear()

    def heard(self, report: TablesReport) -> None:
        """Show an answer; after a failure the tables last known stay on the screen."""
        shown = self._desk.state.screen.tables
        if shown is None or shown.rail != report.rail:
            return
        found = tuple(TableView(table.id, table.name, table.waiting) for table in report.tables)
        state = "failed" if report.problem else "known"
        tables = shown.tables if report.problem else found
        self._desk.state.screen.tables = TablesView(shown.rail, shown.title, state, tables, report.problem)

    async def close(self) -> None:
        tasks = [*self._clearing, *([self._asking] if self._asking is not None else [])]
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    # --- within

    async def _ask(self, rail_id: str, rail: TableRail) -> None:
        while True:
            wait = AGAIN_S
            try:
                async with asyncio.timeout(CALL_S):
                    self._report(TablesReport(rail_id, tuple(await rail.tables())))
            except Busy as error:
                wait = min(max(error.retry_after or 0.0, AGAIN_S), LONGEST_S)
                self._report(TablesReport(rail_id, (), "busy"))
            except Misconfigured:
                self._report(TablesReport(rail_id, (), "misconfigured"))
            except (RailError, TimeoutError):
                self._report(TablesReport(rail_id, (), "offline"))
            await asyncio.sleep(wait)

    def _stop(self) -> None:
        if self._asking is not None:
            self._asking.cancel()
            self._asking = None

    def _clear(self) -> None:
        """A table is cleared once: where that fails the guests' next bill finds it open, and no money is concerned."""
        for payment in self._desk.state.payments.values():
            sale = self._desk.state.sales.get(payment.sale)
            if payment.table and sale is not None and not sale.ended:
                self._used.setdefault(payment.sale, set()).add((payment.terms.rail, payment.table))
        for sale_id in list(self._used):
            sale = self._desk.state.sales.get(sale_id)
            if sale is not None and not sale.ended:
                continue
            for rail_id, table in self._used.pop(sale_id):
                rail = self._desk.rails.get(rail_id)
                if isinstance(rail, TableRail):
                    task = asyncio.get_running_loop().create_task(_clear_one(rail, table), name="clear a table")
                    self._clearing.add(task)
                    task.add_done_callback(self._clearing.discard)


async def _clear_one(rail: TableRail, table: str) -> None:
    with contextlib.suppress(RailError, TimeoutError):
        async with asyncio.timeout(CALL_S):
            await rail.clear_table(table)
