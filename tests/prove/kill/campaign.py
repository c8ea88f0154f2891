"""`prove kill`: the real process killed anywhere, and what its ledger, its journal and its paper say afterwards."""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

from tests.prove.kill.found import MENDED
from tests.prove.kill.plan import How, plan_of
from tests.prove.kill.run import Ran, ran_of
from tests.prove.outcome import FOLDER, Campaign, Figure, Outcome, Story

CLAIM = (
    "Whenever the process is killed, once or three times in a row, nothing that a screen has shown is lost, nobody is "
    "charged twice or for nothing, and every payment comes to its end or to a person."
)
SHORT, LONG, LONG_WINDOWS = 200, 10_000, 500
QUARTER = 0.25
AT_A_TIME = 6  # runs for each core: most of a run is waiting
FAULTS = {  # what a check says -> which promise it breaks; the first that fits
    "lost lines": ("lost lines", "did not come back", "came back with other"),
    "lost payments": ("lost payments", "do not know", "nobody owns", "settled with"),
    "double captures": ("charged twice", "second charge"),
    "refunds beyond captured": ("went back", "given back", "goes back"),
    "payments never finished": ("NoEnd", "not ended", "paid in full and not closed"),
    "receipts missing or without a sale": ("receipt", "paper", "said paid", "closed with"),
    "journals that `verify` refuses": ("chain",),
}
OTHER = "other faults"
PEERS = """The same kill at the nearest peers, measured by us with two cores under Xvfb, a noisy machine:

| | kill | what it cost |
| --- | --- | --- |
| this till | anywhere, again while it recovers | nothing: {ours} after {deaths} kills |
| Stoq 4.7.0.post1 | `kill -9` with a basket of 10-12 lines | basket gone, till still open |
| Chromis 0.58.5.4 | `kill -9` with a basket of 10-12 lines | basket gone (0 rows in SHAREDTICKETS) |
| Store-POS 2.0 | `kill -9` 0-70 ms after its API said ok, 10 runs | 5 of 10 acknowledged sales, once the database |"""


def options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--runs", type=int, help=f"so many runs instead of {SHORT}, or of {LONG:,} in the long form")
    parser.add_argument("--windows", action="store_true", help="with both windows, and nothing without")
    parser.add_argument("--only", type=int, metavar="RUN", help="this run alone, with its story")
    parser.add_argument("--workers", type=int, default=AT_A_TIME * (os.cpu_count() or 1), help="runs at a time")


def run(asked: argparse.Namespace) -> Outcome:
    """Play the runs and tell the whole. A long form that was stopped goes on where it was."""
    began = time.monotonic()
    forms = [asked.windows] if asked.windows or not asked.long else [False, True]
    played: dict[bool, list[Ran]] = {}
    for windows in forms:
        usual = (LONG_WINDOWS if windows else LONG) if asked.long else SHORT
        first, last = (asked.only, asked.only) if asked.only else (1, asked.runs or usual)
        played[windows] = _play(asked, windows, first, last)
    every = [ran for runs in played.values() for ran in runs]
    stories = [_story(asked.seed, windows, ran) for windows, runs in played.items() for ran in runs if ran.wrong]
    figures = list(_figures(asked.seed, played))
    ours = next((figure.value for figure in figures if figure.name == "lost lines"), "")
    deaths = sum(sum(ran.kills.values()) for ran in every)
    peers = PEERS.format(ours=f"lost lines {ours}", deaths=f"{deaths:,}").splitlines()
    return Outcome(
        campaign="kill",
        claim=CLAIM,
        command=f"python3 run.py prove kill{' --long' if asked.long else ''} --seed {asked.seed}",
        long=asked.long,
        seconds=time.monotonic() - began,
        figures=tuple(figures),
        stories=tuple(stories),
        mended=MENDED,
        limits=(
            "SIGKILL ends a process, not a machine: what a power cut does to files is the disk campaign's.",
            "A run's plan is a function of seed and number; the scheduler of the machine still has a say in where a "
            "blind kill falls, so a replay may need a few tries.",
            "The services are our sandbox, written from their papers.",
        ),
        details=(*_scenes(every), "", *peers),
    )


def _play(asked: argparse.Namespace, windows: bool, first: int, last: int) -> list[Ran]:
    """Play the runs in processes of their own, and print each that went wrong."""
    FOLDER.mkdir(exist_ok=True)
    kept = FOLDER / f"kill-{asked.seed}{'-windows' if windows else ''}.jsonl"
    command = [sys.executable, "-m", "tests.prove.kill.crew", str(asked.seed), str(first), str(last)]
    command += ["--workers", str(asked.workers), *(["--windows"] if windows else [])]
    command += ["--story"] if asked.only else []
    goes_on = asked.long and not asked.only
    runs = {ran.run: ran for ran in _kept(kept) if first <= ran.run <= last and not ran.wrong} if goes_on else {}
    if goes_on:
        command += ["--skip", str(kept)]
    elif asked.only:
        kept = Path(os.devnull)
    with subprocess.Popen(command, stdout=subprocess.PIPE) as crew, kept.open("ab" if goes_on else "wb") as file:
        assert crew.stdout is not None
        for line in crew.stdout:
            file.write(line)
            ran = ran_of(line)
            runs[ran.run] = ran
            if asked.only:
                print(*ran.story, sep="\n")
            _tell(ran, len(runs))
    if crew.returncode:
        raise RuntimeError(f"the crew ended with {crew.returncode}")
    return sorted(runs.values(), key=lambda ran: ran.run)


def _kept(file: Path) -> Iterator[Ran]:
    if file.exists():
        yield from map(ran_of, file.read_bytes().splitlines())


def _tell(ran: Ran, count: int) -> None:
    if ran.wrong:
        print(f"run {ran.run}, {ran.scene} by {ran.rail}: {ran.wrong}", flush=True)
    elif count % 100 == 0:
        print(f"{count} runs", flush=True)


def _story(seed: int, windows: bool, ran: Ran) -> Story:
    again = f"python3 run.py prove kill --seed {seed} --only {ran.run}{' --windows' if windows else ''}"
    return Story(f"seed {seed}, run {ran.run}: {ran.scene}: {ran.wrong}", ran.story, again)


def fault_of(ran: Ran) -> str:
    """Say which promise a run has broken; empty for none."""
    if not ran.wrong:
        return ""
    return next((name for name, said in FAULTS.items() if any(words in ran.wrong for words in said)), OTHER)


def _figures(seed: int, played: dict[bool, list[Ran]]) -> Iterator[Figure]:
    every = [ran for runs in played.values() for ran in runs]
    for windows, runs in played.items():
        yield Figure(f"runs {'with both windows' if windows else 'without windows'}", f"{len(runs):,}")
    kills = sum((Counter(ran.kills) for ran in every), Counter())
    yield Figure("kills", f"{sum(kills.values()):,}")
    yield Figure("kills at a write of the journal", f"{kills[How.WRITE]:,}")
    yield Figure("kills around a send or a receive", f"{kills[How.SOCKET]:,}")
    yield Figure("kills from outside, at any time", f"{kills[How.BLIND]:,}")
    again = sum(sum(ran.kills.values()) > 1 for ran in every)
    yield Figure("runs killed again while they recovered", f"{again:,}")
    blind = sum(plan_of(seed, ran.run, w).blows[0].how is How.BLIND for w, runs in played.items() for ran in runs)
    share = blind / max(len(every), 1)
    met = share >= QUARTER or len(every) < SHORT
    yield Figure("runs without a hook before their first death", f"{share:.0%}", "25 % or more", met)
    yield Figure("runs whose journal was flushed to a disk", f"{sum(ran.on_disk for ran in every):,}")
    said = Counter(map(fault_of, every))
    of: dict[str, Callable[[Ran], int]] = {
        "lost lines": lambda ran: ran.lines,
        "lost payments": lambda ran: ran.payments,
        "receipts missing or without a sale": lambda ran: ran.receipts,
    }
    for name in (*FAULTS, OTHER):
        whole = f" of {sum(map(of[name], every)):,}" if name in of else ""
        yield Figure(name, f"{said[name]}{whole}", "0", not said[name])
    yield Figure("payments or refunds that ended with a person", f"{sum(ran.with_a_person for ran in every):,}")
    yield Figure("time of all runs together", f"{sum(ran.seconds for ran in every):,.0f} s")


def _scenes(every: list[Ran]) -> Iterator[str]:
    yield "| scene | runs | kills | receipts | payments | seconds a run |"
    yield "| --- | --- | --- | --- | --- | --- |"
    for scene in sorted({ran.scene for ran in every}):
        own = [ran for ran in every if ran.scene == scene]
        kills = sum(sum(ran.kills.values()) for ran in own)
        sums = (sum(ran.receipts for ran in own), sum(ran.payments for ran in own))
        mean = sum(ran.seconds for ran in own) / len(own)
        yield f"| {scene} | {len(own):,} | {kills:,} | {sums[0]:,} | {sums[1]:,} | {mean:.1f} |"


CAMPAIGN = Campaign("kill", "the real process killed at any write, around any byte, at any time", options, run)
