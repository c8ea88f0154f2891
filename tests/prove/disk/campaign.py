"""`prove disk`: disks that fail, files that somebody damaged, power that goes, as a campaign of the proof."""

from __future__ import annotations

import argparse
import os
import tempfile
import time
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from tests.prove.disk.cuts import Found, real, sweep
from tests.prove.disk.day import Lab, lab, recorded
from tests.prove.disk.scenes import SCENES, Skipped
from tests.prove.disk.watch import why_not
from tests.prove.outcome import Campaign, Figure, Mended, Outcome, Story

CLAIM = (
    "Whatever the disk does, no acknowledged sale is lost, nothing is invented and no number is given twice: "
    "payments go off with one sentence, the basket stays, and the till goes on when the disk is well."
)
MEMORY = Path("/dev/shm")


@dataclass(frozen=True, slots=True)
class Size:
    """How much a form does: turns of each scene, power cuts for the store, for real tills, sales of the day."""

    turns: int
    states: int
    cuts: int
    sales: int


SHORT, LONG = Size(1, 100, 2, 6), Size(12, 6000, 150, 18)
MENDED = (
    Mended(
        "power that went at the very first start left records without a beginning: no later start was possible",
        "tests/store/test_journal_file.py::test_records_whose_beginning_was_cut_short_begin_anew",
    ),
    Mended(
        "a page of the records that could not be read ended the till's thread instead of turning payments off",
        "tests/rules/test_rule_01.py::test_rule_01_rows_that_cannot_be_read_turn_payments_off_and_end_nothing",
    ),
    Mended(
        "where reading failed just behind a write, the write was believed to have failed and was done again",
        "tests/rules/test_rule_01.py::test_rule_01_what_was_written_is_not_written_again_when_reading_fails",
    ),
    Mended(
        "payments were said to be off after the disk was well, until somebody sold something",
        "tests/rules/test_rule_01.py::test_rule_01_payments_come_back_by_themselves_when_the_disk_is_well",
    ),
    Mended(
        "a data folder on a read-only disk ended the start with a traceback instead of one sentence",
        "tests/program/test_program.py::test_a_data_folder_that_cannot_be_written_is_one_sentence",
    ),
    Mended(
        "every line that the log could not write on a full disk was a traceback on the terminal",
        "tests/config/test_logs.py::test_a_log_that_cannot_be_written_is_silent",
    ),
)
LIMITS = (
    "A power cut is modelled: no disk that lies about its flushes, none that damages sectors it was not told to write.",
    "A new folder's own name is taken as kept once a file in it was flushed, as today's file systems do.",
    "The anchor is written without a flush: after a power cut it may be older or gone, and then proves less.",
)


@dataclass(slots=True)
class Tally:
    """What was tried, and what went wrong."""

    done: dict[str, int] = field(default_factory=dict)
    stories: list[Story] = field(default_factory=list)
    skipped: list[str] = field(default_factory=list)

    def count(self, what: str) -> None:
        self.done[what] = self.done.get(what, 0) + 1


def options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--scene", choices=(*SCENES, "states", "cuts"), help="only this")
    parser.add_argument("--turns", type=int, default=0, help="so many seeds of it, from --seed on")


def run(asked: argparse.Namespace) -> Outcome:
    """Play every scene, cut the power everywhere, and tell what came of it."""
    began = time.monotonic()
    tally, size = Tally(), LONG if asked.long else SHORT
    if why := why_not():
        tally.skipped.append(f"All of it was skipped: {why}.")
    else:
        memory = MEMORY if os.access(MEMORY, os.W_OK) else None
        with tempfile.TemporaryDirectory(prefix="disk-", dir=memory) as folder, lab(Path(folder)) as here:
            _all(here, Path(folder), asked, size, tally)
    return Outcome(
        campaign="disk",
        claim=CLAIM,
        command=f"python3 run.py prove disk{' --long' if asked.long else ''}",
        long=asked.long,
        seconds=time.monotonic() - began,
        figures=_figures(tally),
        stories=tuple(tally.stories),
        mended=MENDED,
        limits=(*LIMITS, *tally.skipped),
    )


def _all(here: Lab, folder: Path, asked: argparse.Namespace, size: Size, tally: Tally) -> None:
    for name in SCENES:
        if asked.scene in (None, name):
            for seed in range(asked.seed, asked.seed + (asked.turns or size.turns)):
                _scene(here, name, seed, tally)
    if asked.scene in (None, "states"):
        turns = asked.turns or size.states
        for found in states(here, folder, size.sales, range(asked.seed, asked.seed + turns)):
            tally.count("power cuts, the store on what is left")
            _tell(tally, found, "states")
    if asked.scene in (None, "cuts"):
        for seed in range(asked.seed, asked.seed + (asked.turns or size.cuts)):
            found = real(here, seed)
            tally.count("power cuts, a real till that goes on")
            _tell(tally, found, "cuts")


def states(here: Lab, folder: Path, sales: int, seeds: Iterable[int]) -> Iterator[Found | None]:
    """Record a day, then try the store on what each seed's power cut leaves of it."""
    place, calls = recorded(here, "day", sales)
    yield from sweep(place, calls, seeds, folder / "scratch")


def _scene(here: Lab, name: str, seed: int, tally: Tally) -> None:
    here.control.reset()
    try:
        SCENES[name](here, seed)
    except Skipped as why:
        tally.skipped.append(f"“{name}” was skipped: {why}.")
        return
    except (AssertionError, OSError) as error:
        _tell(tally, Found(seed, tuple(str(error).splitlines()[:30]) or (repr(error),)), name)
    finally:
        here.watch.well()
    tally.count(name)


def _tell(tally: Tally, found: Found | None, scene: str) -> None:
    if found is not None:
        replay = f"python3 run.py prove disk --scene '{scene}' --seed {found.seed} --turns 1"
        tally.stories.append(Story(f"{scene}, seed {found.seed}", found.lines, replay))


def _figures(tally: Tally) -> tuple[Figure, ...]:
    figures = [Figure(name, f"{count:,}") for name, count in tally.done.items()]
    wrong = len(tally.stories)
    return (*figures, Figure("promises broken", str(wrong), "0", not wrong))


CAMPAIGN = Campaign("disk", "disks that fail, files that were damaged, power that goes", options, run)
