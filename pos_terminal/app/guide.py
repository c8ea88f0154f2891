"""The guide through the first start, as far as the till knows of it: where it stands, and its first products."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from dataclasses import dataclass, replace
from typing import Any

import structlog

from pos_terminal.app import commands as cmd
from pos_terminal.app.desk import Desk
from pos_terminal.app.guide_room import Notebook, Notes, Stocked, Stockroom
from pos_terminal.app.reports import Report
from pos_terminal.app.views import GuideView, Left, Step, StockView

log = structlog.get_logger()

Commands = cmd.OpenGuide | cmd.GoToStep | cmd.CloseGuide | cmd.LookForCatalogues | cmd.ImportProducts | cmd.AddProducts


@dataclass(frozen=True, slots=True)
class StockReport(Report):
    """What came of a wish; `found` of a look for files."""

    stocked: Stocked | None = None
    found: tuple[str, ...] | None = None


class Guide:
    """One step at a time. Without a notebook there is no guide."""

    def __init__(
        self, desk: Desk, book: Notebook | None, stockroom: Stockroom | None, post: Callable[[Report], None]
    ) -> None:
        self._desk, self._book, self._stockroom, self._post = desk, book, stockroom, post
        self._notes = book.read() if book is not None else None
        self._stock = StockView()
        self._keeping = asyncio.Lock()
        self._tasks: set[asyncio.Task[None]] = set()

    async def close(self) -> None:
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    def command(self, command: Commands) -> None:
        match command:
            case cmd.OpenGuide(step=step):
                known = self._notes or Notes(founded=True)
                self._note(replace(known, step=Step(step), open=True))
            case cmd.GoToStep(step=step, left=left, how=how) if self._notes is not None:
                self._note(self._notes.leaving(Step(step), Step(left) if left else None, Left(how or Left.DONE)))
            case cmd.CloseGuide() if self._notes is not None:
                self._note(replace(self._notes, open=False))
            case cmd.LookForCatalogues():
                self._look()
            case cmd.ImportProducts(path=path, skip_bad=skip_bad):
                self._take(path, lambda room: room.take_file(path, skip_bad))
            case cmd.AddProducts(products=products):
                self._take("", lambda room: room.add(products))

    def heard(self, report: StockReport) -> None:
        if report.found is not None:
            self._stock = replace(self._stock, files=report.found)
        if (stocked := report.stocked) is not None:
            self._stock = replace(
                self._stock,
                running=False,
                answered=self._stock.answered + 1,
                products=stocked.products,
                problem=stocked.problem,
                words=stocked.words,
                line=stocked.line,
                bad=stocked.bad,
            )

    def view(self) -> GuideView | None:
        """Return what is shown; None where the guide is over, or was never begun."""
        notes = self._notes
        if notes is None or not notes.open:
            return None
        step, left = notes.step, notes.left
        if self._desk.rules.people and not self._desk.state.people.managers:
            step = Step.MANAGER  # nothing can be saved before somebody may
        elif step is Step.MANAGER:
            step, left = Step.RAILS, notes.leaving(step, Step.MANAGER, Left.DONE).left
        return GuideView(step, left, False, notes.country, self._stock)

    # --- within

    def _note(self, notes: Notes) -> None:
        """Go by the notes and write them down; a disk that takes none stops nobody."""
        self._notes = notes
        if (book := self._book) is not None:
            self._start(self._keep(book, notes), "guide")

    async def _keep(self, book: Notebook, notes: Notes) -> None:
        async with self._keeping:  # in the order in which they were made
            try:
                await asyncio.to_thread(book.keep, notes)
            except OSError as error:
                log.warning("guide.not_kept", why=error.strerror)

    def _look(self) -> None:
        room = self._stockroom
        if room is not None:
            self._start(self._found(room), "catalogue files")

    async def _found(self, room: Stockroom) -> None:
        self._post(StockReport(found=await asyncio.to_thread(room.find)))

    def _take(self, path: str, work: Callable[[Stockroom], Stocked]) -> None:
        room = self._stockroom
        if room is None or self._stock.running:
            return
        self._stock = replace(self._stock, running=True, problem="", words="", path=path)
        self._start(self._took(room, work), "products")

    async def _took(self, room: Stockroom, work: Callable[[Stockroom], Stocked]) -> None:
        self._post(StockReport(stocked=await asyncio.to_thread(work, room)))

    def _start(self, work: Coroutine[Any, Any, None], name: str) -> None:
        task = asyncio.get_running_loop().create_task(work, name=name)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
