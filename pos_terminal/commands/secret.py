"""`pos-terminal secret set|check|remove NAME`: keeps a rail's credentials in the system's secret store."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import Any


def add_parser(commands: Any) -> None:
    parser: argparse.ArgumentParser = commands.add_parser(
        "secret",
        help="store the credentials of a payment service",
        description="Keeps credentials in the system's secret store, each with the one address it may be sent to.\n"
        "The value is asked for, or read from standard input; it is never an argument.\n\n"
        "names: swip.token; droppay.client_id, droppay.client_secret, droppay.connection_code;\n"
        "paysera.mac_id, paysera.mac_key; card.secure_key",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    actions = parser.add_subparsers(dest="action", metavar="ACTION", required=True)
    for name, what in (
        ("set", "store a secret, or put another in its place"),
        ("check", "say whether a secret is there and where it may go, without showing it"),
        ("remove", "forget a secret"),
    ):
        action: argparse.ArgumentParser = actions.add_parser(name, help=what, description=f"{what.capitalize()}.")
        action.add_argument("name", metavar="NAME", help="such as swip.token")
        if name == "set":
            action.add_argument(
                "--origin",
                required=True,
                metavar="URL",
                help="the address of the service it is for, as base_url in the settings, such as https://api.example.com",
            )
        action.add_argument(
            "--data", type=Path, metavar="DIR", default=argparse.SUPPRESS, help="the till's data folder"
        )
        action.add_argument(
            "--config",
            type=Path,
            metavar="FILE",
            default=argparse.SUPPRESS,
            help="the settings file; nothing of it is used",
        )
        action.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    from pos_terminal.config.paths import places
    from pos_terminal.config.secrets import SecretStoreError, command_secrets
    from pos_terminal.store.first_row import first_of

    where = places(getattr(args, "data", None))
    first = first_of(where.journal)
    if first is None:
        print(f"There is no till in {where.data}. Start it once, or name its folder with --data.", file=sys.stderr)
        return 2
    try:
        secrets = command_secrets(first.till)
        return {"set": _set, "check": _check, "remove": _remove}[args.action](secrets, args)
    except SecretStoreError as error:
        print(error, file=sys.stderr)
        return 2


def _set(secrets: Any, args: argparse.Namespace) -> int:
    from pos_terminal.wire.origins import BadOrigin, parse_base

    try:
        origin = parse_base(args.origin).origin
    except BadOrigin as error:
        print(error, file=sys.stderr)
        return 2
    value = _ask(args.name)
    if not value:
        print("Nothing was given, so nothing was stored.", file=sys.stderr)
        return 2
    secrets.set(args.name, origin, value)
    if secrets.get(args.name, origin) != value:
        print("The secret store took the value but does not give it back. Nothing can go live.", file=sys.stderr)
        return 1
    print(f"{args.name} is stored. It is sent to {origin} only.")
    return 0


def _check(secrets: Any, args: argparse.Namespace) -> int:
    origin = secrets.origin_of(args.name)
    if origin is None:
        print(f"{args.name} is not stored.")
        return 1
    print(f"{args.name} is stored. It is sent to {origin} only.")
    return 0


def _remove(secrets: Any, args: argparse.Namespace) -> int:
    if not secrets.remove(args.name):
        print(f"{args.name} was not stored.")
        return 1
    print(f"{args.name} is gone.")
    return 0


def _ask(name: str) -> str:
    """Read a value that shows on no screen and in no process list."""
    if sys.stdin.isatty():
        import getpass

        return getpass.getpass(f"{name}: ").strip()
    return sys.stdin.readline().strip()
