"""Brings a data folder of an older program up to date: on copies, checked, swapped in, and back if the start fails."""

from __future__ import annotations

import json
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import msgspec

from pos_terminal.app.ports import Clock, JournalBroken
from pos_terminal.store.backup.snapshot import is_sound, snapshot
from pos_terminal.store.connect import connect, connect_readonly, give_name, migrate
from pos_terminal.store.fold_log import LogKept, flush, fold_log
from pos_terminal.store.ids import TimeIds
from pos_terminal.store.journal import SqliteJournal
from pos_terminal.store.last_row import last_row
from pos_terminal.store.program_before import program_before
from pos_terminal.store.reserve import Reserve
from pos_terminal.store.verify import verify
from pos_terminal.store.versions import ROOMS, newest_of, version_of

WORK, KEPT, LIST = "upgrading", "before-upgrade", "upgrade.json"
JOURNAL = "journal.db"
SPARE = 50_000_000  # bytes that an upgrade leaves free
BY_A_START = frozenset(
    {"till.started", "settings.seen", "payment.off_screen", "payment.on_screen", "sale.set_aside", "sale.parked"}
)  # kinds that a start writes by itself: going back over them loses nothing


class UpgradeRefused(Exception):
    """Nothing was changed; one sentence says why, and what to do."""


class _Upgrade(msgspec.Struct, frozen=True, kw_only=True):
    """What was upgraded: files with the version that they had, `program` before; `proved` once a start went well."""

    program: str
    files: dict[str, int]
    proved: bool = False


UPGRADE = msgspec.json.Decoder(_Upgrade)


def upgrade(data: Path, clock: Clock, ours: str) -> bool:
    """Upgrade what is older than this program (`ours` is its version); the caller holds the folder's lock.

    True: there is a start to be proved, or to be gone back from. UpgradeRefused: nothing was changed.
    """
    room = data / WORK
    shutil.rmtree(room, ignore_errors=True)
    had = {name: version for name in ROOMS if (version := _version(data / name))}
    if any(version > newest_of(name) for name, version in had.items()):
        raise UpgradeRefused(_newer(data, ours))
    older = {name: version for name, version in had.items() if version < newest_of(name)}
    if not older:
        return _unproved(data) is not None
    _refuse_live(data)
    _refuse_small(data, older)
    try:
        room.mkdir(mode=0o700)
        for name in older:
            _work_on(data, name, room, clock)
        _keep(data, older)
        for name in older:
            fold_log(data / name)
            give_name(room / name, data / name)
    except (sqlite3.Error, OSError, JournalBroken, LogKept, ValueError) as error:
        before = program_before(_last_program(data))
        raise UpgradeRefused(
            f"The records could not be upgraded ({error}). They are as they were: start {before} again."
        ) from error
    finally:
        shutil.rmtree(room, ignore_errors=True)
    return True


def prove(data: Path) -> None:
    """The start went well: from now on nobody goes back by himself. The copy stays until the next upgrade."""
    told = _unproved(data)
    if told is not None:
        _write(data, msgspec.structs.replace(told, proved=True))


def go_back(data: Path) -> str:
    """Put the files of before the upgrade back, unless something was sold since; returns which program they are of.

    Empty: there was nothing to go back to. LogKept, OSError, sqlite3.Error: the upgraded files stay.
    """
    told = _unproved(data)
    if told is None:
        return ""
    if JOURNAL in told.files and not _only_starts(data):
        prove(data)
        return ""
    room = data / WORK
    shutil.rmtree(room, ignore_errors=True)
    room.mkdir(mode=0o700)
    for name in told.files:
        shutil.copyfile(data / KEPT / name, room / name)
        flush(room / name)
    for name in reversed(told.files):  # the records first: an older program looks at them
        fold_log(data / name)
        give_name(room / name, data / name)
    (data / KEPT / LIST).unlink()
    shutil.rmtree(room, ignore_errors=True)
    return program_before(told.program)


# --- within


def _version(path: Path) -> int:
    """Return a file's version; 0 for none, and for one that cannot be read: opening it for work says what is wrong."""
    try:
        return version_of(path) if path.exists() else 0
    except sqlite3.Error:
        return 0


def _newer(data: Path, ours: str) -> str:
    last = _last_program(data)
    other = last and last != ours
    last_used = f"pos-terminal {last}" if other else "a newer program"
    return (
        f"The records in {data} were last used by {last_used}, and this is {ours}, which cannot read them. "
        f"Nothing was changed. Install {f'pos-terminal {last}' if other else 'the newer one'} again."
    )


def _last_program(data: Path) -> str:
    """Return the version that the last start wrote down."""
    asked = "SELECT body FROM journal WHERE kind = 'till.started' ORDER BY seq DESC LIMIT 1"
    try:
        with closing(connect_readonly(data / JOURNAL)) as connection:
            found = connection.execute(asked).fetchone()
        return str(json.loads(found[0]).get("program", "")) if found else ""
    except (sqlite3.Error, ValueError, AttributeError):
        return ""


def _refuse_live(data: Path) -> None:
    """Money that is on its way is finished by the program that began it."""
    try:
        with closing(connect_readonly(data / JOURNAL)) as connection:
            found = connection.execute("SELECT number FROM payments WHERE live = 1 LIMIT 1").fetchone()
    except sqlite3.Error:
        return  # of the very first kind, without payments, or damaged
    if found is not None:
        before = program_before(_last_program(data))
        raise UpgradeRefused(
            f"A payment of sale {found[0]} is not finished yet, so the records were not upgraded. Nothing was changed. "
            f"Start {before} once more, finish it, then install this one."
        )


def _refuse_small(data: Path, older: dict[str, int]) -> None:
    needed = 2 * sum((data / name).stat().st_size for name in older) + SPARE
    free = shutil.disk_usage(data).free
    if free < needed:
        raise UpgradeRefused(
            f"An upgrade needs {needed // 1_000_000} MB on the disk of {data}, and {free // 1_000_000} MB are free. "
            "Nothing was changed. Make room, then start again."
        )


def _work_on(data: Path, name: str, room: Path, clock: Clock) -> None:
    """Copy one file, bring the copy up to date and try it out."""
    copy = room / name
    snapshot(data / name, copy)
    before = last_row(copy) if name == JOURNAL else (0, "")
    with closing(connect(copy)) as connection:
        migrate(connection, copy, ROOMS[name], keep=False)
    if name == JOURNAL:
        ids = TimeIds(clock)
        SqliteJournal.open(copy, clock, ids, reserve=Reserve(room, size=0, floor=0)).close()
        if last_row(copy) != before or verify(copy).bad is not None:
            raise JournalBroken("journal_damaged", "the copy has other rows")
    fold_log(copy)
    if not is_sound(copy):
        raise JournalBroken("journal_damaged", f"the copy of {name} is damaged")
    flush(copy)


def _keep(data: Path, older: dict[str, int]) -> None:
    """Keep the files as they are. What an upgrade kept that was cut short is not overwritten by its halves."""
    told = _unproved(data)
    kept = data / KEPT
    if told is None:
        shutil.rmtree(kept, ignore_errors=True)
        kept.mkdir(mode=0o700)
        told = _Upgrade(program=_last_program(data), files={})
    for name in older:
        if name not in told.files:
            (kept / name).unlink(missing_ok=True)
            snapshot(data / name, kept / name)
            flush(kept / name)
    files = {**told.files, **older}
    _write(data, msgspec.structs.replace(told, files={name: files[name] for name in ROOMS if name in files}))


def _unproved(data: Path) -> _Upgrade | None:
    try:
        told = UPGRADE.decode((data / KEPT / LIST).read_bytes())
    except (OSError, msgspec.MsgspecError):
        return None
    return None if told.proved else told


def _write(data: Path, told: _Upgrade) -> None:
    part = data / KEPT / f"{LIST}.part"
    part.write_bytes(msgspec.json.encode(told))
    flush(part)
    give_name(part, data / KEPT / LIST)


def _only_starts(data: Path) -> bool:
    """Say whether nothing but starts was written since the copy."""
    seq, seal = last_row(data / KEPT / JOURNAL)
    with closing(connect_readonly(data / JOURNAL)) as connection:
        there = connection.execute("SELECT hash FROM journal WHERE seq = ?", (seq,)).fetchone()
        kinds = {kind for (kind,) in connection.execute("SELECT DISTINCT kind FROM journal WHERE seq > ?", (seq,))}
    return there is not None and there[0].hex() == seal and kinds <= BY_A_START
