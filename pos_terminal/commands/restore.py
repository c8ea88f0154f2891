"""`pos-terminal restore FILE`: puts a backup in the place of a till's records and keeps what was there."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pos_terminal.store.restore import Restored


def add_parser(commands: Any) -> None:
    parser: argparse.ArgumentParser = commands.add_parser(
        "restore",
        help="put a backup in the place of the till's records",
        description="Checks a backup and puts it in the place of the till's records and catalogue; what was there is "
        "kept in a folder beside them. The till must be closed. Unless the backup is proved to be the newest there is, "
        "the till takes no payment with it until a manager goes on under a new series of receipt numbers: what was "
        "sold after the backup is not in it. The exit status is 0 when it was restored, else 2, and nothing was "
        "changed.",
    )
    parser.add_argument("file", metavar="FILE", type=Path, help="a backup, pos-terminal-….zip")
    parser.add_argument(
        "--over-newer", action="store_true", help="though the records that are there are whole and go on after it"
    )
    parser.add_argument("--data", type=Path, metavar="DIR", default=argparse.SUPPRESS, help="the till's data folder")
    parser.add_argument("--config", type=Path, metavar="FILE", default=argparse.SUPPRESS, help="the settings file")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    from pos_terminal.config.paths import places
    from pos_terminal.devices.clock import SystemClock
    from pos_terminal.nights import sources_of
    from pos_terminal.store.backup.reading import BadBackup
    from pos_terminal.store.lock import AlreadyRunning, FolderLock
    from pos_terminal.store.restore import RestoreRefused, restore

    named = getattr(args, "data", None)
    where = places(named, getattr(args, "config", None))
    sources = sources_of(where)
    file = args.file.expanduser().resolve()
    try:
        where.make()
        with FolderLock(where.data):
            done = restore(sources, file, SystemClock().now(), home=named is None, over_newer=args.over_newer)
    except AlreadyRunning:
        return _say("The till is running. Close it first; nothing was changed.")
    except BadBackup as bad:
        return _say(f"{bad} Nothing was changed.")
    except RestoreRefused as refused:
        return _say(str(refused))
    except OSError as error:
        return _say(f"{where.data} cannot be written: {error.strerror or error}. Nothing was changed.")
    _tell(done, where.data)
    return 0


def _tell(done: Restored, data: Path) -> None:
    told = done.contents
    print(f"Till {told.label} ({told.shop}) is as it was at {told.at[:16].replace('T', ' ')} UTC, {told.seq} rows.")
    if done.kept is not None:
        print(f"What was there before is kept in {done.kept}.")
    if done.settings:
        print("Its settings came with it. Its secrets did not: set them again, pos-terminal secret set NAME.")
    if not (data / "pins.db").exists():
        print("PINs are never in a backup: set one for a manager, pos-terminal pin NAME.")
    if done.newest:
        print("It holds every row that was here, so the till goes on as before.")
    else:
        print("What was sold after it is not in it: the till takes no payment until a manager goes on with it.")


def _say(words: str) -> int:
    print(words, file=sys.stderr)
    return 2
