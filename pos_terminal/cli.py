"""The command line: without a command the till itself; each command is a module that is loaded when it is asked for."""

from __future__ import annotations

import argparse
import importlib
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from pos_terminal import __version__

COMMANDS = (
    "sandbox", "tour", "replay", "verify", "evidence", "catalogue", "secret", "pin", "tables",
    "backup", "restore", "doctor",
)  # fmt: skip


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program and return its exit status: 0 well, 1 failed, 2 cannot be done as asked."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    parser = _parser(given)
    args = parser.parse_args(given)
    if args.command:
        return int(args.run(args))
    from pos_terminal import main as composition

    if args.selftest:
        return composition.selftest(args.config, args.data)
    if args.demo:
        if not screen_there():
            return _tour_instead()
        return composition.demo(args.data, kiosk=args.kiosk, paper=args.paper, devices=args.devices)
    return composition.till(args.config, args.data, test=args.test, kiosk=args.kiosk)


def screen_there() -> bool:
    """Say whether windows can be seen: a display, or a platform that was chosen on purpose."""
    if sys.platform in ("win32", "darwin") or os.environ.get("QT_QPA_PLATFORM"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _tour_instead() -> int:
    folder = Path.cwd() / "tour"
    print(f"There is no screen here, so the demo plays the tour; its pictures go to {folder}.", flush=True)
    return main(["tour", str(folder)])


def _parser(given: Sequence[str]) -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="pos-terminal",
        description="A point-of-sale terminal. Without a command it starts the till.",
        epilog="`pos-terminal COMMAND --help` tells more about a command.",
    )
    parser.add_argument("--version", action="version", version=f"pos-terminal {__version__}")
    parser.add_argument("--demo", action="store_true", help="sell in test mode against the sandbox, no account needed")
    parser.add_argument("--paper", action="store_true", help="with --demo: a receipt printer whose paper is a window")
    parser.add_argument("--devices", action="store_true", help="with --demo: a scale, a scanner, a customer's display")
    parser.add_argument("--kiosk", action="store_true", help="customers serve themselves: one window, nobody signs in")
    parser.add_argument("--test", action="store_true", help="make a new data folder one for test sales, for ever")
    parser.add_argument("--selftest", action="store_true", help="print what this program finds, as JSON, and end")
    add_folders(parser)
    commands = parser.add_subparsers(dest="command", metavar="COMMAND")
    for name in _wanted(given):
        importlib.import_module(f"pos_terminal.commands.{name}").add_parser(commands)
    return parser


def _wanted(given: Sequence[str]) -> Sequence[str]:
    """Return the commands to load: none for the till itself, which must be quick to start."""
    named = [word for word in given if word in COMMANDS][:1]
    asks = any(not word.startswith("-") for word in given) or not {"-h", "--help"}.isdisjoint(given)
    return named or (COMMANDS if asks else ())


def add_folders(parser: argparse.ArgumentParser) -> None:
    """Add the two options that let several tills run side by side on one machine."""
    parser.add_argument("--config", type=Path, metavar="FILE", help="the settings file (TOML)")
    parser.add_argument("--data", type=Path, metavar="DIR", help="the till's data folder")


if __name__ == "__main__":
    sys.exit(main())
