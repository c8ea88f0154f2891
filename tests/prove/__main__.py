"""`python -m tests.prove`: the proof, one campaign a word; without a word, the short form of all and the report."""

from __future__ import annotations

import argparse
import sys
from importlib import import_module

from tests.prove.outcome import FOLDER, Campaign, Outcome
from tests.prove.report import write_report

ORDER = ("paths", "kill", "disk", "lasting", "kiosk", "network", "doubt", "lies")
SEED = 1


def campaigns() -> dict[str, Campaign]:
    return {name: import_module(f"tests.prove.{name}.campaign").CAMPAIGN for name in ORDER}


def main(arguments: list[str]) -> int:
    known = campaigns()
    parser = argparse.ArgumentParser(prog="prove", description="Shows that no payment is doubled or lost.")
    parser.add_argument("--long", action="store_true", help="all campaigns in their long form: a night")
    parser.add_argument("--seed", type=int, default=SEED)
    words = parser.add_subparsers(dest="campaign", metavar="CAMPAIGN")
    for campaign in known.values():
        own = words.add_parser(campaign.name, help=campaign.words, description=campaign.words)
        own.add_argument("--long", action="store_true", help="the long form")
        own.add_argument("--seed", type=int, default=SEED)
        campaign.options(own)
    words.add_parser("report", help="write proof/report.md from the outcomes that lie there")
    asked = parser.parse_args(arguments)
    if asked.campaign and asked.campaign != "report":
        return told(known[asked.campaign].run(asked))
    if not asked.campaign:
        for campaign in known.values():
            told(campaign.run(parser.parse_args([campaign.name, *arguments])))
    holds = write_report(ORDER)
    print(f"{FOLDER / 'report.md'} is written: {'everything holds' if holds else 'NOT everything holds'}.")
    return 0 if holds else 1


def told(outcome: Outcome) -> int:
    """Print and keep one outcome; the exit code is 1 when it does not hold."""
    outcome.write(FOLDER)
    print(f"\n{outcome.campaign}: {'holds' if outcome.holds else 'DOES NOT HOLD'}, {outcome.seconds:.0f} s")
    for figure in outcome.figures:
        goal = f"  (goal {figure.goal}: {'met' if figure.met else 'MISSED'})" if figure.goal else ""
        print(f"  {figure.name}: {figure.value}{goal}")
    for story in outcome.stories:
        print(f"\n{story.title}", *(f"  {line}" for line in story.lines), f"again: {story.replay}", sep="\n")
    return 0 if outcome.holds else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
