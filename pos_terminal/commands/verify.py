"""`pos-terminal verify`: walks the till's records and names the first row that is not as it was written."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import Any


def add_parser(commands: Any) -> None:
    parser: argparse.ArgumentParser = commands.add_parser(
        "verify",
        help="check that the till's records are as they were written",
        description="Checks every row of the till's records: its seal, and that it follows the row before it. Names "
        "the first row that was changed, removed or put in, and says when the records are older than their anchor. "
        "May run beside the till. The exit status is 0 when all is well, 1 when not, 2 when there are no records.",
    )
    parser.add_argument("--data", type=Path, metavar="DIR", default=argparse.SUPPRESS, help="the till's data folder")
    parser.add_argument(
        "--config",
        type=Path,
        metavar="FILE",
        default=argparse.SUPPRESS,
        help="the settings file; nothing of it is used",
    )
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    from pos_terminal.app.ports import JournalBroken
    from pos_terminal.config.paths import places
    from pos_terminal.store.anchors import Anchored, Anchors
    from pos_terminal.store.first_row import first_of
    from pos_terminal.store.verify import verify

    where = places(getattr(args, "data", None))
    if not where.journal.exists():
        print(f"There is no till in {where.data}. Name its folder with --data.", file=sys.stderr)
        return 2
    try:
        first = first_of(where.journal)
        anchor = Anchors(where.anchors, first.till).read() if first else None
        found = verify(where.journal, _progress(sys.stderr.isatty()), anchor)
    except JournalBroken as error:
        print(error, file=sys.stderr)
        return 1
    if found.bad is not None:
        print(f"Row {found.bad.seq} {found.bad.why}. The {found.rows} rows before it are as they were written.")
        return 1
    if found.anchored is Anchored.BEHIND:
        print(
            f"The {found.rows} rows are whole, but rows that were written after them are gone: this is an older copy."
        )
        return 1
    if found.anchored is Anchored.OTHER:
        print(f"The {found.rows} rows fit each other, but they are not the rows that this till wrote.")
        return 1
    print(f"All {found.rows} rows are as they were written.")
    return 0


def _progress(shown: bool) -> Any:
    def tell(row: int, of: int) -> None:
        if shown:
            print(f"\r{row:,} of {of:,} rows", end="\n" if row == of else "", file=sys.stderr, flush=True)

    return tell
