"""`pos-terminal tour DIR`: a newcomer's first sales in the real windows, with a picture of every screen."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import Any


def add_parser(commands: Any) -> None:
    parser: argparse.ArgumentParser = commands.add_parser(
        "tour",
        help="play a newcomer's first sales and save a picture of every screen",
        description="Sells through the sandbox in the real windows: SWiP with loyalty, DropPay, a decline, a lost "
        "answer, cash. Every screen is saved as a PNG. The exit status is 1 if a screen does not come.",
    )
    parser.add_argument("folder", type=Path, metavar="DIR", help="where the pictures go")
    parser.add_argument("--theme", choices=("light", "dark"), default="light", help="the look (default: light)")
    parser.add_argument("--size", default="1366x768", help="of the cashier's window (default: 1366x768)")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    from pos_terminal.commands.tour_play import play_tour
    from pos_terminal.commands.tour_visitor import TourFailed

    width, _, height = args.size.partition("x")
    if not (width.isdigit() and height.isdigit()):
        print(f"--size {args.size}: write it as 1366x768.", file=sys.stderr)
        return 2
    try:
        pictures = play_tour(
            args.folder,
            theme=args.theme,
            size=(int(width), int(height)),
            tell=lambda text: print(text, flush=True),
        )
    except TourFailed as failed:
        print(failed, file=sys.stderr)
        return 1
    except OSError as error:
        print(f"{args.folder} cannot be written: {error.strerror}.", file=sys.stderr)
        return 2
    print(f"{len(pictures)} pictures are in {args.folder}.")
    return 0
