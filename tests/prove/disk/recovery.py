"""Opens the store on what a power cut left, and says what of the promises is broken."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path, PurePath

from pos_terminal.app.ports import JournalBroken
from pos_terminal.config.paths import places
from pos_terminal.config.settings import SettingsError, read_settings
from pos_terminal.devices.clock import SystemClock
from pos_terminal.store.anchorage import OLDER
from pos_terminal.store.ids import TimeIds
from pos_terminal.store.journal import SqliteJournal
from pos_terminal.store.reserve import Reserve
from pos_terminal.store.verify import verify
from tests.prove.disk.power import Disk
from tests.prove.disk.watch import Call, What
from tests.store import played

JOURNAL = "journal.db"
KEPT_NAMES = ("journal.db", "anchor-", "settings.toml", "pins.db")
SEALS = "SELECT seq, hash FROM journal ORDER BY seq"


@dataclass(slots=True)
class History:
    """What a till wrote in the end, and how much of it somebody else knew of when."""

    seals: dict[int, bytes] = field(default_factory=dict)
    known: list[tuple[int, int]] = field(default_factory=list)  # from this call on, so many rows were acknowledged

    def owed(self, calls: int) -> int:
        """Return how many rows were acknowledged by the first so many calls."""
        return max((rows for at, rows in self.known if at < calls), default=0)


def told(folder: Path, calls: Sequence[Call], scratch: Path) -> History:
    """Follow a till: rows are acknowledged by the view or the service's call that comes after them."""
    disk, found, rows, dirty = Disk(), History(), 0, True
    journal = str(folder / JOURNAL)
    writer = next((call.thread for call in calls if call.what is What.WRITE and call.path.startswith(journal)), 0)
    for number, call in enumerate(calls):
        disk.do(call)
        if call.path.startswith(journal):
            dirty = True
        if call.what in (What.SAID, What.SENT) and call.thread == writer and dirty:
            dirty = False
            now = _seals(disk, folder, scratch)
            if len(now) > rows:
                rows = len(now)
                found.known.append((number, rows))
    found.seals = _seals(disk, folder, scratch)
    return found


def _seals(disk: Disk, folder: Path, scratch: Path) -> dict[int, bytes]:
    files = {
        path: content
        for path in disk.now
        if PurePath(path).name in (JOURNAL, f"{JOURNAL}-wal") and (content := disk.content(path)) is not None
    }
    lay(files, folder, scratch)
    if not (scratch / JOURNAL).exists():
        return {}
    with closing(sqlite3.connect(scratch / JOURNAL)) as connection:
        try:
            return dict(connection.execute(SEALS))
        except sqlite3.OperationalError:  # before its tables are there
            return {}


def lay(files: Mapping[str, bytes], folder: Path, target: Path) -> None:
    """Put what was left of a till's folder somewhere else; nothing else is there."""
    shutil.rmtree(target, ignore_errors=True)
    target.mkdir(parents=True)
    for path, content in files.items():
        name = PurePath(path)
        if name.name.endswith("-shm") or not name.name.startswith(KEPT_NAMES):
            continue
        place = target / name.relative_to(folder)
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(content)


def broken_promises(folder: Path, owed: int, history: History) -> list[str]:
    """Return what is wrong with the store that comes up on these files, in words; empty is well."""
    where = places(folder)
    wrong = []
    try:
        read_settings(where.settings, named=False)
    except SettingsError as error:
        wrong.append(f"the settings are half a file: {error}")
    if not where.journal.exists():
        return [*wrong, f"the journal is gone, {owed} rows of it were acknowledged"] if owed else wrong
    clock = SystemClock()
    reserve = Reserve(folder, size=0, floor=10**18)
    try:
        journal = SqliteJournal.open(
            where.journal, clock, TimeIds(clock), anchors=where.anchors, reserve=reserve, synchronous="NORMAL"
        )
    except JournalBroken as error:
        return [*wrong, f"the journal does not open: {error}; {owed} rows were acknowledged"]
    try:
        return wrong + _of_rows(journal, where.journal, owed, history)
    finally:
        journal.close()


def _of_rows(journal: SqliteJournal, path: Path, owed: int, history: History) -> list[str]:
    wrong = []
    checked = verify(path)
    if checked.bad is not None:
        wrong.append(f"row {checked.bad.seq} {checked.bad.why}")
    if journal.last_seq < owed:
        wrong.append(f"{owed} rows were acknowledged, {journal.last_seq} are there")
    last = journal.last_seq
    if last and journal.hash_of(last) != history.seals.get(last, b"").hex():
        wrong.append(f"row {last} is not the one that was written")
    if journal.anchored in OLDER:
        wrong.append(f"the anchor says {journal.anchored}: payments would be off")
    numbers = {name: journal.next_number(name) for name in ("sale", "receipt", "z")}
    journal.rebuild()
    again = {name: journal.next_number(name) for name in numbers}
    if numbers != again:
        wrong.append(f"the next numbers are {numbers}, the rows say {again}")
    try:
        journal.append(played.whole("after the power", numbers["sale"])[:-1])
        journal.append([played.closed("after the power", numbers["receipt"])])
    except Exception as error:  # noqa: BLE001  # whatever stops the next sale is what is looked for
        wrong.append(f"the next sale cannot be written: {error!r}")
    checked = verify(path)
    if checked.bad is not None:
        wrong.append(f"after the next sale row {checked.bad.seq} {checked.bad.why}")
    return wrong
