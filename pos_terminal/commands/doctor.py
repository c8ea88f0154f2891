"""`pos-terminal doctor`: says in plain words what of the till is healthy and what is not."""

from __future__ import annotations

import argparse
import logging
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pos_terminal.doctor.finding import Finding

WIDTH = 100


def add_parser(commands: Any) -> None:
    parser: argparse.ArgumentParser = commands.add_parser(
        "doctor",
        help="say in plain words what is healthy and what is not",
        description="Looks at the disk, the clock, the records and their anchors, the catalogue, the backups, the "
        "secrets, the ways to pay, the printer, the screens and the fonts. The till may run; nothing is changed or "
        "printed, and no secret is shown. The exit status is 0 when nothing is bad, 1 when something is, 2 when there "
        "is no till.",
    )
    parser.add_argument("--offline", action="store_true", help="ask no service whether it can be reached")
    parser.add_argument("--data", type=Path, metavar="DIR", default=argparse.SUPPRESS, help="the till's data folder")
    parser.add_argument("--config", type=Path, metavar="FILE", default=argparse.SUPPRESS, help="the settings file")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    from pos_terminal.config.paths import places
    from pos_terminal.doctor.finding import State
    from pos_terminal.doctor.round import examine

    logging.getLogger("httpx").setLevel(logging.WARNING)
    config = getattr(args, "config", None)
    where = places(getattr(args, "data", None), config)
    found = examine(where, config is not None, not args.offline)
    _print(found)
    counts = [sum(one.state is state for one in found) for state in (State.BAD, State.LOOK)]
    print()
    print(_sum(*counts))
    if not where.journal.exists():
        return 2
    return 1 if counts[0] else 0


def _print(found: Sequence[Finding]) -> None:
    import textwrap

    wide = max(len(one.what) for one in found)
    for one in found:
        head = f"{one.state:<4}  {one.what:<{wide}}  "
        print(
            textwrap.fill(
                one.words, WIDTH, initial_indent=head, subsequent_indent=" " * len(head), break_on_hyphens=False,
                break_long_words=False,
            )
        )  # fmt: skip


def _sum(bad: int, look: int) -> str:
    if not bad and not look:
        return "Everything is well."
    parts = []
    if bad:
        parts.append("1 thing is bad" if bad == 1 else f"{bad} things are bad")
    if look:
        parts.append("1 thing wants a look" if look == 1 else f"{look} things want a look")
    return f"{', '.join(parts)}."
