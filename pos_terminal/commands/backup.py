"""`pos-terminal backup [FOLDER]`: one backup now, beside the running till or without it."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import Any


def add_parser(commands: Any) -> None:
    parser: argparse.ArgumentParser = commands.add_parser(
        "backup",
        help="back the till up now, to a folder or a drive",
        description="Copies the till's records, its catalogue and its settings into one file, checks what lies on the "
        "drive, and gives it its name only then. PINs and secrets are not in it. Of older backups one stays for each "
        "of 7 days, 5 weeks and 12 months. The till may run. The exit status is 0 when it was made, 1 when not, 2 when "
        "there is nothing to back up or no folder was named.",
    )
    parser.add_argument(
        "folder", metavar="FOLDER", type=Path, nargs="?", help="where to; without it, the folder of the settings"
    )
    parser.add_argument("--data", type=Path, metavar="DIR", default=argparse.SUPPRESS, help="the till's data folder")
    parser.add_argument("--config", type=Path, metavar="FILE", default=argparse.SUPPRESS, help="the settings file")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    from zoneinfo import ZoneInfo

    from pos_terminal import __version__
    from pos_terminal.config.paths import places
    from pos_terminal.config.settings import SettingsError, read_settings
    from pos_terminal.devices.clock import SystemClock
    from pos_terminal.nights import sources_of
    from pos_terminal.store.backup.making import Order
    from pos_terminal.store.backup.taking import back_up
    from pos_terminal.store.backup.trouble import BackupFailed

    where = places(getattr(args, "data", None), getattr(args, "config", None))
    if not where.journal.exists():
        return _say(f"There is no till in {where.data}. Name its folder with --data.", 2)
    try:
        settings = read_settings(where.settings, named=getattr(args, "config", None) is not None)
    except SettingsError as error:
        return _say(f"{error} No backup was made.", 2)
    folder = args.folder or (Path(settings.backup.folder) if settings.backup.folder else None)
    if folder is None:
        return _say("No folder for backups is chosen. Name one: pos-terminal backup FOLDER.", 2)
    order = Order(__version__, SystemClock().now(), ZoneInfo(settings.shop.timezone))
    sources = sources_of(where)
    try:
        made = back_up(sources, folder.expanduser().resolve(), order, by_hand=True)
    except BackupFailed as failed:
        return _say(str(failed), 1)
    print(f"{made.path} ({made.bytes / 1_000_000:.1f} MB): {made.rows} rows, checked.")
    if made.removed:
        print(f"{made.removed} older backups are no longer needed and were removed.")
    if made.left_out:
        print("The catalogue is damaged and is not in it; import it anew.", file=sys.stderr)
    return 0


def _say(words: str, status: int) -> int:
    print(words, file=sys.stderr)
    return status
