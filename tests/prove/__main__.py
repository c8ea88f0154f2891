"""`python -m tests.prove`: the proof, one campaign a word."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from tests.prove.explore import REPORT, explore
from tests.prove.rails import RAILS
from tests.prove.search import NOT_OVER


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="prove", description="Shows that no payment is doubled or lost.")
    campaigns = parser.add_subparsers(dest="campaign")
    paths = campaigns.add_parser("explore", help="every path of the payment table against hostile services")
    paths.add_argument("--long", action="store_true", help="the wide bounds: minutes for each rail")
    paths.add_argument("--rail", choices=tuple(RAILS), action="append", help="only this rail")
    paths.add_argument("--mutants", action="store_true", help="seed faults and tell how each is caught")
    paths.add_argument("--most", type=int, default=NOT_OVER, help="stop a search at so many states")
    paths.add_argument("--seconds", type=float, default=1e9, help="stop a search after so long")
    paths.add_argument("--report", type=Path, default=REPORT)
    asked = parser.parse_args(arguments or ["explore", "--mutants"])
    if asked.campaign != "explore":
        parser.print_help()
        return 2
    rails = asked.rail or list(RAILS)
    return 0 if explore(rails, asked.long, asked.mutants, asked.most, asked.seconds, asked.report) else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
