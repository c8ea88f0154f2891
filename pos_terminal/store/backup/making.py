"""Makes one backup: copied beside the till, checked, packed, read back from the drive, and only then given its name."""

from __future__ import annotations

import os
import shutil
import sqlite3
import time
import zipfile
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, tzinfo
from pathlib import Path

import msgspec

from pos_terminal.app.ports import JournalBroken
from pos_terminal.domain.events import JournalOpened
from pos_terminal.store.anchorage import OLDER
from pos_terminal.store.anchors import Anchors
from pos_terminal.store.backup.content import (
    CATALOGUE,
    FORMAT,
    JOURNAL,
    LIST,
    SETTINGS,
    Contents,
    Member,
    Sources,
    sum_of,
)
from pos_terminal.store.backup.names import PART, backups_in, name_of, parts_in, short
from pos_terminal.store.backup.rule import kept
from pos_terminal.store.backup.snapshot import Stopped, is_sound, snapshot
from pos_terminal.store.backup.trouble import BackupFailed, telling
from pos_terminal.store.connect import give_name
from pos_terminal.store.first_row import first_of
from pos_terminal.store.last_row import last_row, series_of
from pos_terminal.store.trouble import DAMAGED
from pos_terminal.store.verify import verify

MARK = "pos-terminal-backups.txt"  # tells the drive from the empty folder that it is mounted on
MARK_WORDS = "Backups of tills are kept here. This file tells the till that the right drive is plugged in; leave it.\n"
AT_A_TIME = 200  # rows that are checked between two breaths, about a millisecond
BREATH_S = 0.001
SQUEEZE = 1  # of 9: most of what can be won, at a third of the time


@dataclass(frozen=True, slots=True)
class Made:
    """A whole backup; `bytes` on the drive, `removed` older ones that the rule let go, `left_out` a damaged file."""

    path: Path
    at: datetime
    rows: int
    bytes: int
    removed: int
    left_out: str = ""


@dataclass(frozen=True, slots=True)
class Order:
    """What is to be made: by which program, at what time (UTC), days counted in which zone."""

    program: str
    at: datetime
    zone: tzinfo = UTC
    stop: Callable[[], bool] = lambda: False


def make(sources: Sources, folder: Path, order: Order) -> Made:
    """Back a till up into a folder that is there. BackupFailed; then no half file is left that looks whole."""
    with telling(folder):
        if not folder.is_dir():
            raise BackupFailed("backup_gone", folder)
        if folder.resolve() == sources.data.resolve():
            raise BackupFailed("backup_inside", folder)
    first = first_of(sources.journal)
    if first is None:
        raise BackupFailed("backup_damaged" if sources.journal.exists() else "backup_no_records", folder)
    till = short(first.label, first.till)
    with telling(folder):
        _sweep(folder, till)
        name, at = _free_name(folder, till, order.at)
        room = name.with_name(name.name + PART)
        try:
            room.mkdir(mode=0o700)
            contents = _copied(sources, first, room, order, at)
            packed = room / name.name
            _pack(room, contents, packed)
            _read_back(packed, contents, folder, order.stop)
            give_name(packed, name)
            size = name.stat().st_size
        except Stopped:
            raise BackupFailed("backup_stopped", folder) from None
        finally:
            shutil.rmtree(room, ignore_errors=True)
    _mark(folder)
    left_out = CATALOGUE if sources.catalogue.exists() and CATALOGUE not in contents.files else ""
    return Made(name, at, contents.seq, size, _let_go(folder, till, at, order.zone), left_out)


def _sweep(folder: Path, till: str) -> None:
    """Take away what a backup left that was cut short, by the power or by a kill."""
    for left in parts_in(folder, till):
        shutil.rmtree(left, ignore_errors=True)


def _free_name(folder: Path, till: str, at: datetime) -> tuple[Path, datetime]:
    at = at.astimezone(UTC).replace(microsecond=0)
    while (path := folder / name_of(till, at)).exists():
        at += timedelta(seconds=1)
    return path, at


def _copied(sources: Sources, first: JournalOpened, room: Path, order: Order, at: datetime) -> Contents:
    """Copy and check; the records must be whole, and not behind the anchor that was there before."""
    anchor = Anchors(sources.anchors, first.till).read()
    snapshot(sources.journal, room / JOURNAL, order.stop)
    _catalogue(sources.catalogue, room / CATALOGUE, order.stop)
    if sources.settings.exists():
        shutil.copyfile(sources.settings, room / SETTINGS)

    def watch(row: int, of: int) -> None:
        if order.stop():
            raise Stopped
        time.sleep(BREATH_S)  # a scan that waits gets the interpreter now

    try:
        found = verify(room / JOURNAL, watch, anchor, AT_A_TIME)
    except JournalBroken:
        raise _blamed(sources, room.parent) from None
    if found.bad is not None or not is_sound(room / JOURNAL):
        raise _blamed(sources, room.parent)
    if found.anchored in OLDER:
        raise BackupFailed("backup_older", room.parent)
    seq, seal = last_row(room / JOURNAL)
    return Contents(
        format=FORMAT,
        program=order.program,
        till=first.till,
        label=first.label,
        mode=first.mode,
        currency=first.currency,
        shop=first.shop,
        at=at.isoformat(),
        seq=seq,
        hash=seal,
        series=series_of(room / JOURNAL),
        files={name: _sum(room / name) for name in (JOURNAL, CATALOGUE, SETTINGS) if _there(room, name)},
    )


def _catalogue(source: Path, copy: Path, stop: Callable[[], bool]) -> None:
    """Copy the products; a catalogue that is damaged holds up no backup of the records and is left out."""
    if not source.exists():
        return
    try:
        snapshot(source, copy, stop)
    except sqlite3.DatabaseError as error:
        if (getattr(error, "sqlite_errorcode", 0) or 0) & 0xFF not in DAMAGED:
            raise
        copy.unlink(missing_ok=True)
    if copy.exists() and not is_sound(copy):
        copy.unlink()


def _blamed(sources: Sources, folder: Path) -> BackupFailed:
    """A copy does not hold: say whether the till's own records do, or the drive does not."""
    try:
        whole = verify(sources.journal).bad is None and is_sound(sources.journal)
    except (JournalBroken, sqlite3.Error):
        whole = False
    return BackupFailed("backup_not_whole" if whole else "backup_damaged", folder)


def _there(room: Path, name: str) -> bool:
    return (room / name).exists()


def _sum(path: Path) -> Member:
    with path.open("rb") as file:
        return sum_of(file)


def _pack(room: Path, contents: Contents, packed: Path) -> None:
    with packed.open("xb") as file:
        packed.chmod(0o600)
        with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED, compresslevel=SQUEEZE) as pack:
            pack.writestr(LIST, msgspec.json.format(msgspec.json.encode(contents)))
            for name in contents.files:
                pack.write(room / name, name)
                (room / name).unlink()
        file.flush()
        os.fsync(file.fileno())


def _read_back(packed: Path, contents: Contents, folder: Path, stop: Callable[[], bool]) -> None:
    """Read what lies on the drive, not what the system still remembers of it."""
    with packed.open("rb") as file:
        if hasattr(os, "posix_fadvise"):
            os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)
        try:
            with zipfile.ZipFile(file) as pack:
                for name, member in contents.files.items():
                    if stop():
                        raise Stopped
                    with pack.open(name) as inside:
                        if sum_of(inside) != member:  # type: ignore[arg-type]  # it reads as a file does
                            raise BackupFailed("backup_not_whole", folder)
        except (zipfile.BadZipFile, EOFError, KeyError, ValueError) as error:
            raise BackupFailed("backup_not_whole", folder) from error


def _mark(folder: Path) -> None:
    with suppress(OSError):
        if not (folder / MARK).exists():
            (folder / MARK).write_text(MARK_WORDS, encoding="utf-8")


def _let_go(folder: Path, till: str, made: datetime, zone: tzinfo) -> int:
    """Remove what the rule does not keep; what cannot be removed stays and does no harm."""
    removed = 0
    with suppress(OSError):
        there = backups_in(folder, till)
        stay = kept([one.at for one in there], zone) | {made}
        for one in there:
            if one.at not in stay:
                one.path.unlink()
                removed += 1
    return removed
