"""`pos-terminal replay FILE`: sells a shop's past invoices through the real till, rails and services."""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path
from typing import Any


def add_parser(commands: Any) -> None:
    parser: argparse.ArgumentParser = commands.add_parser(
        "replay",
        help="sell a file of past invoices through the real till",
        description="Imports the catalogue from a file of past sales and sells every ordinary invoice, by the "
        "rails in turn, to a customer who approves at once. Without --config it starts its own sandbox and compares "
        "its ledger with the till's journal; the exit status is 1 when they differ. With --config it sells through "
        "the services set up there.",
    )
    parser.add_argument("file", type=Path, metavar="FILE", help="CSV: invoice,sku,description,quantity,date,unit_price")
    parser.add_argument("--json", action="store_true", help="print the result as JSON")
    parser.add_argument("--limit", type=int, metavar="N", help="stop after N sales")
    parser.add_argument(
        "--rails",
        default="swip,droppay",
        metavar="WAYS",
        help="used in turn: rails, cash, and split, a sale in parts over cash and two rails (default: swip,droppay)",
    )
    parser.add_argument(
        "--tables",
        type=int,
        default=0,
        metavar="N",
        help="Paysera's customers sit at N tables and pay there; with the replay's own sandbox only",
    )
    parser.add_argument("--config", type=Path, metavar="FILE", help="sell through the services of these settings")
    parser.add_argument(
        "--data", type=Path, metavar="DIR", help="a new data folder to sell in (default: a temporary one)"
    )
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    from pos_terminal.commands.replay_result import ReplayFailed
    from pos_terminal.commands.replay_run import replay
    from pos_terminal.commands.sales_file import SalesFileError
    from pos_terminal.config.settings import SettingsError

    if args.tables < 0 or args.tables == 1 or (args.tables and args.config):
        print("--tables takes 2 tables or more, and no --config.", file=sys.stderr)
        return 2
    try:
        result = replay(
            args.file,
            rails=tuple(name for name in args.rails.split(",") if name),
            limit=args.limit,
            config=args.config,
            data=args.data,
            tables=args.tables,
            tell=lambda text: print(text, file=sys.stderr, flush=True),
        )
    except (ReplayFailed, SalesFileError, SettingsError) as error:
        print(error, file=sys.stderr)
        return 2
    print(json.dumps(result.as_dict(), indent=2) if args.json else result.as_text())
    return 0 if result.good else 1
