"""`pos-terminal catalogue import FILE`: replaces the catalogue by a file's products, whole or not at all."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pos_terminal.config.paths import Places

SHOWN = 50  # bad rows; more say nothing new


def add_parser(commands: Any) -> None:
    from pos_terminal.store.catalog_rows import COLUMNS

    parser: argparse.ArgumentParser = commands.add_parser(
        "catalogue",
        help="import the products that the till sells",
        description="Looks after the products that the till sells.",
    )
    actions = parser.add_subparsers(dest="action", metavar="ACTION", required=True)
    columns = "\n".join(f"  {name:<14} {what}" for name, what in COLUMNS.items())
    importing: argparse.ArgumentParser = actions.add_parser(
        "import",
        help="replace the catalogue by a file",
        description="Replaces the catalogue by the products of a CSV file (UTF-8, comma or semicolon; the first line "
        "names the columns).\nThe till may be running: it goes on with the old catalogue until the new one is whole.\n"
        "If a row is wrong nothing changes, unless --skip-bad is given; every wrong row is named.",
        epilog=f"columns, of which sku, name and price are needed:\n{columns}",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    importing.add_argument("file", type=Path, metavar="FILE", help="the CSV file")
    importing.add_argument("--skip-bad", action="store_true", help="take the good rows though others are wrong")
    for target, what, name in (("--data", "the till's data folder", "DIR"), ("--config", "the settings file", "FILE")):
        importing.add_argument(target, type=Path, metavar=name, default=argparse.SUPPRESS, help=what)
    importing.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    import sqlite3

    from pos_terminal.app.ports import JournalBroken
    from pos_terminal.config.paths import places
    from pos_terminal.config.settings import SettingsError
    from pos_terminal.store.catalog_import import import_catalogue
    from pos_terminal.store.catalog_rows import CatalogueError, check_readable

    config = getattr(args, "config", None)
    where = places(getattr(args, "data", None), config)
    try:
        check_readable(args.file)
        currency = _currency(where, named=config is not None)
        where.make()
    except (SettingsError, CatalogueError, JournalBroken) as error:
        print(error, file=sys.stderr)
        return 2
    except OSError as error:
        print(f"{where.data} cannot be made: {error.strerror}.", file=sys.stderr)
        return 2
    shown = sys.stderr.isatty()
    try:
        report = import_catalogue(
            args.file,
            where.catalogue,
            currency,
            skip_bad=args.skip_bad,
            progress=lambda rows: print(f"\r{rows:,} rows", end="", file=sys.stderr, flush=True) if shown else None,
        )
    except CatalogueError as error:
        print(error, file=sys.stderr)
        return 2
    except (sqlite3.Error, OSError) as error:
        print(f"The catalogue could not be written ({error}).", file=sys.stderr)
        return 1
    for bad in report.bad[:SHOWN]:
        print(f"line {bad.line}: {bad.reason}", file=sys.stderr)
    if len(report.bad) > SHOWN:
        print(f"... and {len(report.bad) - SHOWN} more.", file=sys.stderr)
    for odd in report.warnings[:SHOWN]:
        print(f"line {odd.line}: warning: {odd.reason}", file=sys.stderr)
    if not report.changed:
        wrong = "1 row is" if len(report.bad) == 1 else f"{len(report.bad)} rows are"
        print(f"{wrong} wrong, so nothing was changed. --skip-bad leaves them out.")
        return 1
    left_out = f", {len(report.bad)} rows were left out" if report.bad else ""
    print(f"The catalogue has {report.products} products now{left_out}.")
    return 0


def _currency(where: Places, *, named: bool) -> str:
    """Return what a till counts in: its records say it for ever, before its first start its settings do.

    SettingsError, or JournalBroken for records that tell nothing.
    """
    from pos_terminal.app.ports import JournalBroken
    from pos_terminal.config.settings import read_settings
    from pos_terminal.store.first_row import first_of

    first = first_of(where.journal)
    if first is not None:
        return first.currency
    if where.journal.exists():
        raise JournalBroken("journal_damaged", f"The records of the till in {where.data} cannot be read.")
    currency = read_settings(where.settings, named=named).shop.currency
    print(
        f"The till in {where.data} was never started; its first start decides whether it is live or, with --test, for "
        f"test sales. The prices are taken as {currency}, as its settings say: if it is begun in another currency, "
        "nothing of this catalogue is sold until it is imported again.",
        file=sys.stderr,
    )
    return currency
