"""Reads a backup: what it says of itself, and its files, unpacked and checked before anybody believes them."""

from __future__ import annotations

import os
import sqlite3
import zipfile
import zlib
from pathlib import Path

import msgspec

from pos_terminal.app.ports import JournalBroken
from pos_terminal.store.backup.content import CHUNK, FORMAT, JOURNAL, LIST, MEMBERS, Contents, Member, sum_of
from pos_terminal.store.backup.names import backups_in, named
from pos_terminal.store.backup.snapshot import is_sound
from pos_terminal.store.first_row import first_of
from pos_terminal.store.last_row import last_row
from pos_terminal.store.verify import verify

CONTENTS = msgspec.json.Decoder(Contents)
LONGEST_LIST = 100_000  # bytes


class BadBackup(Exception):
    """A file that is no whole backup of a till; one sentence says why."""


def contents_of(path: Path) -> Contents:
    """Read the list of a backup. BadBackup."""
    try:
        with zipfile.ZipFile(path) as pack, pack.open(LIST) as file:
            told = CONTENTS.decode(file.read(LONGEST_LIST))
    except FileNotFoundError:
        raise BadBackup(f"There is no file {path}.") from None
    except OSError as error:
        raise BadBackup(f"{path} cannot be read: {error.strerror or error}.") from error
    except (zipfile.BadZipFile, KeyError, EOFError, zlib.error, NotImplementedError, RuntimeError) as error:
        raise BadBackup(f"{path} is not a backup of a till, or only a part of one.") from error
    except msgspec.MsgspecError as error:
        raise BadBackup(f"{path} does not say what is in it.") from error
    if told.format != FORMAT:
        raise BadBackup(f"{path} was made by a newer program ({told.program}).")
    if JOURNAL not in told.files or not set(told.files) <= set(MEMBERS):
        raise BadBackup(f"{path} does not hold a till's records.")
    return told


def unpack(path: Path, told: Contents, room: Path) -> None:
    """Unpack every file into an empty folder, flushed, and check it. BadBackup; OSError where there is no room."""
    try:
        with zipfile.ZipFile(path) as pack:
            for name, member in told.files.items():
                _unpack_one(pack, name, member, room / name, path)
    except (zipfile.BadZipFile, KeyError, EOFError, zlib.error, NotImplementedError, RuntimeError) as error:
        raise BadBackup(f"{path} is damaged.") from error
    _check(path, told, room)


def _unpack_one(pack: zipfile.ZipFile, name: str, member: Member, target: Path, path: Path) -> None:
    size = 0
    with pack.open(name) as inside, target.open("xb") as file:
        target.chmod(0o600)
        while chunk := inside.read(CHUNK):
            size += len(chunk)
            if size > member.bytes:
                raise BadBackup(f"{path} is damaged: {name} is larger than it should be.")
            file.write(chunk)
        file.flush()
        os.fsync(file.fileno())
    with target.open("rb") as file:
        if sum_of(file) != member:
            raise BadBackup(f"{path} is damaged: {name} is not as it was packed.")


def _check(path: Path, told: Contents, room: Path) -> None:
    """The records must hold, and be those that the list names."""
    first = first_of(room / JOURNAL)
    if first is None or (first.till, first.mode, first.label) != (told.till, told.mode, told.label):
        raise BadBackup(f"{path} is not what its list says.")
    try:
        found = verify(room / JOURNAL)
        sound = all(is_sound(room / name) for name in told.files if name.endswith(".db"))
    except (JournalBroken, sqlite3.Error) as error:
        raise BadBackup(f"{path} is damaged: its records cannot be read.") from error
    if found.bad is not None or not sound:
        raise BadBackup(f"{path} is damaged: its records are not as they were written.")
    if last_row(room / JOURNAL) != (told.seq, told.hash):
        raise BadBackup(f"{path} is not what its list says.")


def series_beside(path: Path) -> int:
    """Return the latest series of all backups of the same till that lie beside one; none can be used a second time."""
    one = named(path)
    if one is None:
        return 0
    latest = 0
    try:
        beside = backups_in(path.parent, one.till)
    except OSError:
        return 0
    for other in beside:
        try:
            latest = max(latest, contents_of(other.path).series)
        except BadBackup:
            continue
    return latest
