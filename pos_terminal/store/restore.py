"""Puts a backup in the place of a till's records; what was there is kept, and no older copy sells on by itself."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from pos_terminal.store.anchorage import OLDER
from pos_terminal.store.anchors import Anchor, Anchors, compare
from pos_terminal.store.backup.content import CATALOGUE, JOURNAL, SETTINGS, Contents, Sources
from pos_terminal.store.backup.reading import contents_of, series_beside, unpack
from pos_terminal.store.connect import connect_readonly, give_name
from pos_terminal.store.first_row import first_of
from pos_terminal.store.fold_log import LogKept, flush, fold_log
from pos_terminal.store.last_row import last_row, series_of
from pos_terminal.store.versions import newest_of, version_of

ROOM = "restoring"
LIVE = "live"


class RestoreRefused(Exception):
    """Nothing was changed; one sentence says why."""


@dataclass(frozen=True, slots=True)
class Restored:
    """What was put back; `kept` is where the replaced files lie now, `newest` says that no row was lost."""

    contents: Contents
    kept: Path | None
    newest: bool
    settings: bool  # the backup's, because there were none


def restore(sources: Sources, file: Path, now: datetime, *, home: bool = False, over_newer: bool = False) -> Restored:
    """Put a backup in place; the caller holds the folder's lock. BadBackup, RestoreRefused: nothing was changed.

    `home`: the folder is the system's own place for a till, which is for live sales. `over_newer`: a person wants an
    older copy though the records that are there are whole.
    """
    told = contents_of(file)
    here = _Here.of(sources, told.till)
    _refuse_others(sources, told, here, home)
    if here.whole and here.seq > told.seq and not over_newer:
        raise RestoreRefused(
            f"The records in {sources.data} are whole and go on after this backup (row {here.seq} against {told.seq}). "
            "Nothing was changed. If the older copy is wanted all the same, add --over-newer."
        )
    room = sources.data / ROOM
    with _emptied(room), _disk(sources.data):
        unpack(file, told, room)
        _refuse_newer(told, room)
        newest = here.whole and (here.seq, here.hash) == (told.seq, told.hash)
        kept = _keep_aside(sources, now)
        _fold_logs(sources, kept)
        if not newest:
            _make_it_older(sources, told, room / JOURNAL, here, series_beside(file))
        for name in (CATALOGUE, JOURNAL):
            if name in told.files:
                give_name(room / name, sources.data / name)
        settings = SETTINGS in told.files and not sources.settings.exists()
        if settings:
            give_name(room / SETTINGS, sources.settings)
    return Restored(told, kept, newest, settings)


@dataclass(frozen=True, slots=True)
class _Here:
    """The records that are in the folder now."""

    till: str = ""
    mode: str = ""
    label: str = ""
    whole: bool = False
    seq: int = 0
    hash: str = ""
    series: int = 0

    @classmethod
    def of(cls, sources: Sources, till: str) -> _Here:
        first = first_of(sources.journal)
        if first is None:
            return cls()
        try:
            seq, seal = last_row(sources.journal)
            return cls(first.till, first.mode, first.label, True, seq, seal, series_of(sources.journal))
        except sqlite3.Error:
            return cls(first.till, first.mode, first.label)


def _refuse_others(sources: Sources, told: Contents, here: _Here, home: bool) -> None:
    of_test = "a test till" if told.mode != LIVE else "a live till"
    anchored = {path.stem.removeprefix("anchor-") for path in sources.anchors.glob("anchor-*.json")}
    if here.till and here.mode != told.mode:
        raise RestoreRefused(
            f"This backup is of {of_test}, and {sources.data} is for {here.mode} sales for ever. Nothing was changed. "
            "Name a folder of its own with --data."
        )
    other = here.till != told.till if here.till else bool(anchored) and told.till not in anchored
    if other and sources.journal.exists():
        whose = f"till {here.label}" if here.label else "another till"
        raise RestoreRefused(
            f"This backup is of till {told.label} ({told.shop}), and {sources.data} is that of {whose}, another one. "
            "Nothing was changed. Name a folder of its own with --data."
        )
    if home and told.mode != LIVE and not here.till:
        raise RestoreRefused(
            f"This backup is of {of_test}, and {sources.data} is the place of live sales. Nothing was changed. "
            "Name a folder of its own with --data."
        )


def _refuse_newer(told: Contents, room: Path) -> None:
    for name in told.files:
        if name.endswith(".db") and version_of(room / name) > newest_of(name):
            raise RestoreRefused(
                f"This backup was made by a newer program ({told.program}). Nothing was changed. "
                "Install that program first."
            )


def _make_it_older(sources: Sources, told: Contents, journal: Path, here: _Here, beside: int) -> None:
    """See to it that the till takes the copy for what it is: rows may be lost, so a manager goes on with it."""
    anchors = Anchors(sources.anchors, told.till)
    known = [Anchor(here.seq, here.hash, here.series)] if here.whole else []
    if (kept := anchors.read()) is not None:
        known.append(kept)
    newest = max(known, key=lambda anchor: anchor.age, default=None)
    if compare(newest, told.seq, _hash(journal, newest)) not in OLDER:
        series = max(told.series, beside, *(anchor.series for anchor in known), 0)
        newest = Anchor(told.seq + 1, "", series)  # nobody knows of the rows after the copy
    assert newest is not None
    if not anchors.write(newest):
        raise RestoreRefused(f"The anchor in {sources.anchors} cannot be written. Nothing was changed.")


def _hash(journal: Path, anchor: Anchor | None) -> str:
    if anchor is None:
        return ""
    with closing(connect_readonly(journal)) as connection:
        found = connection.execute("SELECT hash FROM journal WHERE seq = ?", (anchor.seq,)).fetchone()
    return found[0].hex() if found else ""


def _keep_aside(sources: Sources, now: datetime) -> Path | None:
    """Keep what will be replaced in a folder of its own; None where there is nothing."""
    there = [path for name in (JOURNAL, CATALOGUE) for path in sorted(sources.data.glob(f"{name}*")) if _of(path, name)]
    if not there:
        return None
    stamp = now.astimezone(UTC).strftime("%Y%m%dT%H%M%SZ")
    kept = sources.data / f"replaced-{stamp}"
    number = 1
    while kept.exists():
        number += 1
        kept = sources.data / f"replaced-{stamp}-{number}"
    kept.mkdir(mode=0o700)
    for path in there:
        shutil.copy2(path, kept / path.name)
        flush(kept / path.name)
    return kept


def _fold_logs(sources: Sources, kept: Path | None) -> None:
    """Make what is replaced single files; only now, since a damaged one loses its log, of which there is a copy."""
    try:
        for name in (CATALOGUE, JOURNAL):
            fold_log(sources.data / name)
    except LogKept:
        if kept is not None:
            shutil.rmtree(kept)
        raise


def _of(path: Path, name: str) -> bool:
    return path.name in (name, f"{name}-wal", f"{name}-journal")


@contextmanager
def _emptied(room: Path) -> Iterator[None]:
    shutil.rmtree(room, ignore_errors=True)
    room.mkdir(mode=0o700, parents=True)
    try:
        yield
    finally:
        shutil.rmtree(room, ignore_errors=True)


@contextmanager
def _disk(folder: Path) -> Iterator[None]:
    try:
        yield
    except LogKept as kept:
        raise RestoreRefused(f"{kept} The records are as they were.") from kept
    except OSError as error:
        raise RestoreRefused(
            f"The backup could not be put into {folder}: {error.strerror or error}. The records are as they were."
        ) from error
