"""`pos-terminal sandbox`: the payment services on loopback, with a phone page for every payment."""

from __future__ import annotations

import argparse
import sys
from typing import Any


def add_parser(commands: Any) -> None:
    parser: argparse.ArgumentParser = commands.add_parser(
        "sandbox",
        help="run the test services on this machine",
        description="Runs the payment services as test services on loopback until Ctrl+C. No real money moves. "
        "The first line printed is JSON: addresses and credentials to put into a test till's settings.",
    )
    parser.add_argument("--port", type=int, default=0, help="port on 127.0.0.1 (default: any free one)")
    parser.add_argument("--currency", default="EUR", help="currency of the accounts (default: EUR)")
    parser.add_argument("--die-with-parent", action="store_true", help="end when standard input closes")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    from pos_terminal.domain.money import MoneyError, exponent
    from pos_terminal.sandbox.serve import serve

    try:
        exponent(args.currency)
        serve(port=args.port, currency=args.currency, die_with_parent=args.die_with_parent)
    except MoneyError as error:
        print(f"--currency: {error}.", file=sys.stderr)
        return 2
    except (OSError, OverflowError) as error:
        print(f"The sandbox cannot listen on port {args.port}: {error}.", file=sys.stderr)
        return 2
    return 0
