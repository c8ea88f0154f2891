"""`prove paths`: the exhaustive search as a campaign of the proof."""

from __future__ import annotations

import argparse
import time

from tests.prove.outcome import Campaign, Figure, Mended, Outcome, Story
from tests.prove.paths.bounds import LONG, SHORT, Bound
from tests.prove.paths.explore import Row, hunt, search
from tests.prove.paths.rails import RAILS
from tests.prove.paths.search import NOT_OVER, Found

CLAIM = "No path of the payment table, against a service and a till that fail anywhere, breaks a rule of PAYMENTS.md."
FEWEST_MUTANTS = 25
MENDED = (
    Mended(
        "A void that had been turned away while its service went down looked again as soon as a look had failed.",
        "tests/rules/test_rule_02.py::test_rule_02_while_the_service_is_gone_the_look_before_a_repeat_is_not_hammered",
    ),
)
LIMITS = (
    "Bounds: two payments of one sale, two restarts, two faults; what needs more of them at once is not seen.",
    "Time goes in ticks: the order of the rules' intervals is kept, their lengths are not.",
    "The table is the product's own; the shell and the sale around it are told anew, step by step, in moves and shell.",
)
HEAD = (
    f"{'rail':10}{'bound':26}{'states':>11}{'transitions':>13}{'depth':>7}{'seconds':>9}{'states/s':>9}  seen (bound)"
)


def options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--rail", choices=tuple(RAILS), action="append", help="only this rail")
    names = sorted({bound.name for bound in (*SHORT, *LONG)})
    parser.add_argument("--bound", choices=names, action="append", help="only this search, of either form")
    parser.add_argument("--no-mutants", action="store_true", help="seed no faults")
    parser.add_argument("--most", type=int, default=NOT_OVER, help="stop a search at so many states")
    parser.add_argument("--seconds", type=float, default=1e9, help="stop a search after so long")


def run(asked: argparse.Namespace) -> Outcome:
    """Search, print each search as it ends, and tell the whole."""
    began = time.monotonic()
    command = f"python3 run.py prove paths{' --long' if asked.long else ''}"
    rows = []
    bounds = chosen(asked.long, asked.bound)
    print(HEAD)
    for row in search(asked.rail or list(RAILS), bounds, asked.most, asked.seconds):
        rows.append(row)
        print(_line(row), flush=True)
    mutants = [] if asked.no_mutants else list(hunt())
    caught = sum(bool(one["caught"]) for one in mutants)
    stories = [
        Story(f"{_name(row)}: {row.found.wrong}", tuple(row.found.story), f"{command} {_again(row)} --no-mutants")
        for row in rows
        if row.found.wrong
    ]
    whole = sum(row.found.whole for row in rows)
    figures = [
        *(
            _figure(rail, [row.found for row in rows if row.rail == rail])
            for rail in dict.fromkeys(r.rail for r in rows)
        ),
        Figure("searches that saw every state", f"{whole} of {len(rows)}", "all", whole == len(rows)),
        Figure("searches that found a rule broken", str(len(stories)), "0", not stories),
    ]
    if mutants:
        met = caught == len(mutants) >= FEWEST_MUTANTS
        figures.append(Figure("seeded faults caught", f"{caught} of {len(mutants)}", "all, 25 or more", met))
    table = ("```", HEAD, *(_line(row) for row in rows), "```")
    return Outcome(
        campaign="paths",
        claim=CLAIM,
        command=command,
        long=asked.long,
        seconds=time.monotonic() - began,
        figures=tuple(figures),
        stories=tuple(stories),
        mended=MENDED,
        limits=LIMITS,
        details=(*table, *(line for one in mutants for line in _mutant(one))),
    )


def chosen(long: bool, names: list[str] | None) -> tuple[Bound, ...]:
    """Return the searches of a form, or those asked for by name: this form's where both have one."""
    form, other = (LONG, SHORT) if long else (SHORT, LONG)
    known = {bound.name: bound for bound in (*other, *form)}
    return tuple(known[name] for name in names) if names else form


def _again(row: Row) -> str:
    return f'--rail {row.rail} --bound "{row.bound}"'


def _figure(rail: str, found: list[Found]) -> Figure:
    states, seconds = sum(one.states for one in found), sum(one.seconds for one in found)
    speed = f"{states / max(seconds, 0.1):,.0f} states/s"
    deepest = max(one.depth for one in found)
    return Figure(rail, f"{states:,} states in {len(found)} searches, at most {deepest} steps deep, {speed}")


def _name(row: Row) -> str:
    return f"{row.rail} {row.service + 1}" if row.service else row.rail


def _line(row: Row) -> str:
    found = row.found
    whole = "every state" if found.whole else "stopped at its limit"
    figures = f"{found.states:>11,}{found.transitions:>13,}{found.depth:>7}{found.seconds:>9.1f}"
    speed = f"{found.states / max(found.seconds, 0.1):>9,.0f}"
    return f"{_name(row):10}{row.bound:26}{figures}{speed}  {found.wrong or whole} ({row.words})"


def _mutant(one: dict[str, object]) -> list[str]:
    story = one["story"]
    assert isinstance(story, list)
    verdict = "caught" if one["caught"] else "MISSED"
    head = f"**{one['name']}** ({one['rail']}): {verdict} after {one['states']} states"
    return ["", head, "", *(f"    {line}" for line in story)]


CAMPAIGN = Campaign("paths", "every path of the payment table against hostile services", options, run)
