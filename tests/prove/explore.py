"""The exploration as a command: every rail in its bounds, then the seeded faults; a table, and JSON for the report."""

from __future__ import annotations

import json
import time
from collections.abc import Iterator
from dataclasses import asdict, dataclass, field
from pathlib import Path

from tests.prove.bounds import LONG, SHORT, Bound, services
from tests.prove.mutants import MUTANTS
from tests.prove.rails import RAILS
from tests.prove.search import NOT_OVER, Found, Search
from tests.prove.short_times import short_times

REPORT = Path("proof/explore.json")


@dataclass
class Row:
    """One search in the table."""

    rail: str
    service: int
    bound: str
    words: str
    found: Found


@dataclass
class Proof:
    """All that was searched, and every seeded fault with its shortest story."""

    rows: list[Row] = field(default_factory=list)
    mutants: list[dict[str, object]] = field(default_factory=list)

    @property
    def good(self) -> bool:
        return not any(row.found.wrong for row in self.rows) and all(one["caught"] for one in self.mutants)

    def write(self, path: Path) -> None:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(json.dumps({"good": self.good, **asdict(self)}, indent=1), encoding="utf-8")


def search(rails: list[str], bounds: tuple[Bound, ...], most: int = NOT_OVER, seconds: float = 1e9) -> Iterator[Row]:
    """Search every service of the rails; each search ends when all is seen, or at its limits."""
    with short_times():
        for rail in rails:
            for bound in bounds:
                for number, service in enumerate(services(rail, bound)):
                    found = Search(service, bound.left, bound.shares).run(most, time.monotonic() + seconds)
                    yield Row(rail, number, bound.name, bound.words, found)


def hunt() -> Iterator[dict[str, object]]:
    """Let every seeded fault be found."""
    with short_times():
        for mutant in MUTANTS:
            found = mutant.hunt()
            yield {
                "name": mutant.name,
                "rail": mutant.service.terms.rail,
                "caught": bool(found.wrong),
                "wrong": found.wrong,
                "states": found.states,
                "story": found.story,
            }


def explore(rails: list[str], long: bool, mutants: bool, most: int, seconds: float, report: Path = REPORT) -> bool:
    """Search, print, write the report; return whether all is well."""
    proof = Proof()
    print(f"{'rail':10}{'bound':26}{'states':>10}{'transitions':>13}{'depth':>7}{'seconds':>9}  seen")
    for row in search(rails, LONG if long else SHORT, most, seconds):
        proof.rows.append(row)
        found = row.found
        whole = "every state" if found.whole else "stopped at its limit"
        name = f"{row.rail} {row.service + 1}" if row.service else row.rail
        figures = f"{found.states:>10,}{found.transitions:>13,}{found.depth:>7}{found.seconds:>9.1f}"
        print(f"{name:10}{row.bound:26}{figures}  {found.wrong or whole}", flush=True)
        if found.wrong:
            print("\n".join(f"    {words}" for words in found.story))
    if mutants:
        proof.mutants = list(hunt())
        for one in proof.mutants:
            print(f"\n{'caught' if one['caught'] else 'MISSED'}: {one['name']} ({one['rail']}, {one['states']} states)")
            print("\n".join(f"    {words}" for words in one["story"]))  # type: ignore[attr-defined]
    total = sum(row.found.states for row in proof.rows)
    caught = sum(bool(one["caught"]) for one in proof.mutants)
    print(f"\n{total:,} states, {sum(bool(row.found.wrong) for row in proof.rows)} searches found something wrong")
    if mutants:
        print(f"{caught} of {len(proof.mutants)} seeded faults caught")
    proof.write(report)
    print(f"Written to {report}")
    return proof.good


__all__ = ["RAILS", "explore", "hunt", "search"]
