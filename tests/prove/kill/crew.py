"""`python -m tests.prove.kill.crew`: the workers. Each has a sandbox, a nest and one run at a time; results on stdout.

A process of its own, because it forks before it has a thread or an event loop.
"""

from __future__ import annotations

import argparse
import gc
import os
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from multiprocessing import get_context
from multiprocessing.queues import SimpleQueue
from multiprocessing.sharedctypes import Synchronized
from pathlib import Path

from pos_terminal.sandbox.control import SandboxControl
from tests.e2e.counter import Services
from tests.prove.kill import till
from tests.prove.kill.brood import ForkedNest, ForkedSandbox, fork
from tests.prove.kill.cashier import Cashier
from tests.prove.kill.plan import plan_of
from tests.prove.kill.run import line_of, play, ran_of
from tests.prove.kill.shop import make_shop

MEMORY = Path("/dev/shm")  # SIGKILL needs no disk; where there is none, everything is on disk


def main() -> int:
    """Play runs FIRST to LAST of a seed."""
    parser = argparse.ArgumentParser()
    parser.add_argument("seed", type=int)
    parser.add_argument("first", type=int)
    parser.add_argument("last", type=int)
    parser.add_argument("--workers", type=int, default=1)
    parser.add_argument("--windows", action="store_true")
    parser.add_argument("--story", action="store_true", help="tell the story of every run")
    parser.add_argument("--skip", type=Path, help="runs that were played already, as this prints them")
    asked = parser.parse_args()
    till.warm_up()
    main, cashier = _kind(asked.windows)
    gc.collect()
    gc.freeze()
    context = get_context("fork")
    following = context.Value("q", asked.first)
    done = skipped(asked.skip)
    results = context.SimpleQueue()
    with _shops() as shops:
        wanted = min(asked.workers, asked.last - asked.first + 1)
        worker = Worker(asked.seed, asked.last, main, cashier, done, shops, asked.story)
        workers = [fork(lambda: worker.work(following, results)) for _ in range(wanted)]
        left = len(workers)
        while left:
            line = results.get()
            left -= not line
            if line:
                sys.stdout.buffer.write(line + b"\n")
                sys.stdout.buffer.flush()
    return max(os.waitpid(pid, 0)[1] for pid in workers)


def skipped(played: Path | None) -> frozenset[int]:
    """Return the runs that need not be played again: those in which everything held."""
    if played is None or not played.exists():
        return frozenset()
    lines = played.read_bytes().splitlines()
    return frozenset(ran.run for ran in map(ran_of, lines) if not ran.wrong)


def _kind(windows: bool) -> tuple[Callable[[], int], type[Cashier]]:
    """Return what a till is and who works at it; the windows' modules are imported only for windows."""
    if not windows:
        return till.main, Cashier
    from tests.prove.kill.windows import AtTheWindow, main

    return main, AtTheWindow


@dataclass(frozen=True, slots=True)
class Worker:
    """What one process does: runs, one after the other, as long as there are any."""

    seed: int
    last: int
    main: Callable[[], int]
    cashier: type[Cashier]
    done: frozenset[int]
    shops: tuple[Path, Path]
    told: bool

    def work(self, following: Synchronized[int], results: SimpleQueue[bytes]) -> None:
        try:
            with (
                ForkedNest(self.main) as nest,
                ForkedSandbox() as sandbox,
                SandboxControl(sandbox.origin) as control,
            ):
                services = Services(sandbox, control, nest)
                while (run := _take(following)) <= self.last:
                    if run not in self.done:
                        plan = plan_of(self.seed, run, self.cashier is not Cashier)
                        results.put(line_of(play(plan, services, self.shops, self.cashier, self.told)))
        finally:
            results.put(b"")


def _take(following: Synchronized[int]) -> int:
    with following.get_lock():
        run = following.value
        following.value += 1
    return run


@contextmanager
def _shops() -> Iterator[tuple[Path, Path]]:
    """Make the shop in memory and on disk, in a process that is not forked from."""
    memory = MEMORY if os.access(MEMORY, os.W_OK) else None
    with tempfile.TemporaryDirectory(prefix="kill-", dir=memory) as fast, tempfile.TemporaryDirectory() as disk:
        made = Path(fast, "shop"), Path(disk, "shop")
        os.waitpid(fork(lambda: [make_shop(folder) for folder in made]), 0)
        yield made


if __name__ == "__main__":
    sys.exit(main())
