"""`pos-terminal pin NAME`: the owner of the machine gives somebody a new PIN, when the last manager forgot theirs."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pos_terminal.domain.operator import Operator
    from pos_terminal.house import House


def add_parser(commands: Any) -> None:
    parser: argparse.ArgumentParser = commands.add_parser(
        "pin",
        help="give somebody at the till a new PIN, when no manager can",
        description="Sets a new PIN for somebody who works at the till; the till must be closed. The PIN is asked\n"
        "for, or read from standard input; it is never an argument. The till's records say that it was set.",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("name", metavar="NAME", help="as on the sign-in page")
    parser.add_argument("--data", type=Path, metavar="DIR", default=argparse.SUPPRESS, help="the till's data folder")
    parser.add_argument("--config", type=Path, metavar="FILE", default=argparse.SUPPRESS, help="the settings file")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    from pos_terminal.app.ports import JournalBroken, PinsBroken
    from pos_terminal.config.paths import places
    from pos_terminal.config.secrets import open_secrets
    from pos_terminal.config.settings import SettingsError, read_settings
    from pos_terminal.house import House, WrongFolder
    from pos_terminal.store.first_row import mode_of
    from pos_terminal.store.lock import AlreadyRunning

    where = places(getattr(args, "data", None), getattr(args, "config", None))
    mode = mode_of(where.journal)
    if not mode:
        return _say(f"There is no till in {where.data}. Start it once, or name its folder with --data.")
    try:
        settings = read_settings(where.settings, named=getattr(args, "config", None) is not None)
        with House(where, settings, mode=mode, secrets=open_secrets) as house:
            return _set(house, args.name)
    except AlreadyRunning:
        return _say("The till is running. Close it first; nothing was changed.")
    except PinsBroken:
        return _say("The PIN could not be kept. Nothing was changed.")
    except (JournalBroken, SettingsError, WrongFolder) as error:
        return _say(str(error))


def _set(house: House, name: str) -> int:
    from pos_terminal.domain.events import Draft, PinSet
    from pos_terminal.domain.people import SHORTEST, pin_problem

    people = house.journal.people()
    known = people.named(name)
    if known is None:
        names = ", ".join(operator.name for operator in people.operators if operator.active)
        return _say(f"Nobody called {name} works at this till." + (f" There are {names}." if names else ""))
    pin = _ask(known)
    if problem := pin_problem(pin, known.role):
        least = SHORTEST[known.role]
        weak = "is too easy to guess" if problem == "pin_weak" else f"is not {least} to 12 digits"
        return _say(f"That PIN {weak}. Nothing was changed.")
    others = [manager.id for manager in people.managers if manager.id != known.id]
    if known in people.managers and others and house.pins.verify(others, pin):
        return _say("That PIN cannot be used here. Nothing was changed.")
    house.pins.set(known.id, pin)
    house.journal.append([Draft(PinSet(known.id), operator="Owner")])
    print(f"{known.name} has a new PIN.")
    return 0


def _ask(known: Operator) -> str:
    """Read a PIN that shows on no screen and in no process list."""
    if sys.stdin.isatty():
        import getpass

        return getpass.getpass(f"New PIN of {known.name}: ").strip()
    return sys.stdin.readline().strip()


def _say(words: str) -> int:
    print(words, file=sys.stderr)
    return 2
