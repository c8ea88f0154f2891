"""What is asked before there is a till: language, shop, currency, label. What is saved here makes its first row."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import replace

import structlog

from pos_terminal.app import commands as cmd
from pos_terminal.app.commands import Command
from pos_terminal.app.guide_room import Notes
from pos_terminal.app.views import BasketView, GuideView, Left, SettingsView, Stage, Step, TillView
from pos_terminal.config.paths import Places
from pos_terminal.config.settings import SettingsError
from pos_terminal.config.settings_file import Content, NotWritten, SettingsFile, SettingsMoved, Value, flat
from pos_terminal.config.setup_notes import SetupNotes
from pos_terminal.store.catalog_money import other_money_in
from pos_terminal.store.lock import FolderLock

log = structlog.get_logger()


def is_unfounded(where: Places) -> bool:
    """Say whether a live folder's currency and label still have to be asked for.

    A folder with records has them for ever, and one whose settings were written by hand has been decided about.
    """
    if where.journal.exists():
        return False
    notes = SetupNotes(where.setup).read()
    return not where.settings.exists() if notes is None else not notes.founded


class Founding:
    """Takes the guide's commands in a thread of its own and publishes views as a till does, until there can be one.

    Holds the folder's lock from its making to `close`. AlreadyRunning.
    """

    def __init__(self, where: Places, publish: Callable[[TillView], None]) -> None:
        self._publish = publish
        self._file = SettingsFile(where.settings)
        self._catalogue = where.catalogue
        self._book = SetupNotes(where.setup)
        self._inbox: asyncio.Queue[Command] = asyncio.Queue()
        self._loop: asyncio.AbstractEventLoop | None = None
        self._open = ExitStack()
        where.make()
        self._open.enter_context(FolderLock(where.data))
        self._notes = self._book.read() or Notes()
        self._view = SettingsView(str(where.settings))
        self._seq = 0

    def close(self) -> None:
        self._open.close()

    def submit(self, command: Command) -> None:
        """Put a command into the inbox; safe from any thread, never waits."""
        if self._loop is not None and not self._loop.is_closed():
            self._loop.call_soon_threadsafe(self._inbox.put_nowait, command)

    async def run(self) -> None:
        """Serve the inbox until cancelled."""
        self._loop = asyncio.get_running_loop()
        await asyncio.to_thread(self._keep, self._notes)
        await asyncio.to_thread(self._read)
        while True:
            self._show()
            command = await self._inbox.get()
            await asyncio.to_thread(self._take, command)

    # --- in a worker

    def _take(self, command: Command) -> None:
        match command:
            case cmd.ShowSettings():
                self._read()
            case cmd.ChangeSettings(values=values, overwrite=overwrite):
                self._save(dict(values), overwrite)
            case cmd.ChooseCountry(country=country):
                self._keep(replace(self._notes, country=country))
            case cmd.GoToStep(step=step, left=left, how=how):
                self._keep(self._notes.leaving(Step(step), Step(left) if left else None, Left(how or Left.DONE)))
            case cmd.FoundTill(label=label):
                if self._save({"shop.label": label}, overwrite=False):
                    self._keep(replace(self._notes.leaving(Step.MANAGER, Step.TILL, Left.DONE), founded=True))
            case _:
                log.info("founding.not_now", command=type(command).__name__)

    def _read(self) -> None:
        try:
            self._told(self._file.read())
        except NotWritten as wrong:
            self._refused("settings_unreadable", wrong)

    def _save(self, values: dict[str, Value], overwrite: bool) -> bool:
        try:
            content = self._file.prepare(values, self._file.read().stamp, overwrite)
            self._file.write(content)
        except SettingsMoved:
            self._refused("settings_moved", NotWritten("", ""))
            return False
        except NotWritten as wrong:
            self._refused("settings_key" if wrong.key else "settings_unwritable", wrong)
            return False
        self._told(self._file.read())
        self._view = replace(self._view, saved=self._view.saved + 1, answered=self._view.answered + 1)
        return True

    def _told(self, content: Content) -> None:
        values = tuple(sorted(flat(content.settings).items()))
        self._view = replace(self._view, values=values, problem="", problem_key="", problem_words="")

    def _refused(self, what: str, wrong: SettingsError) -> None:
        key, words = (wrong.key, wrong.words) if isinstance(wrong, NotWritten) else ("", str(wrong))
        answered = self._view.answered + 1
        self._view = replace(self._view, answered=answered, problem=what, problem_key=key, problem_words=words)

    def _keep(self, notes: Notes) -> None:
        self._notes = notes
        try:
            self._book.keep(notes)
        except OSError as error:
            self._refused("settings_unwritable", NotWritten("", f"The disk takes nothing: {error.strerror}"))

    # --- the view

    def _show(self) -> None:
        told = dict(self._view.values)
        currency = str(told.get("shop.currency", "EUR"))
        self._seq += 1
        notes = self._notes
        self._publish(
            TillView(
                test=False,
                shop=str(told.get("shop.name", "")),
                till_label="",
                currency=currency,
                catalogue_currency=other_money_in(self._catalogue, currency),
                operator="",
                stage=Stage.SELL,
                basket=BasketView(),
                seq=self._seq,
                settings=self._view,
                guide=GuideView(notes.step, notes.left, True, notes.country),
            )
        )
