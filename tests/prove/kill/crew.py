"""`python -m tests.prove.kill.crew`: the workers. Each has a sandbox, a nest and one run at a time; results on stdout.

A process of its own, because it forks before it has a thread or an event loop.
"""

from __future__ import annotations

import argparse
import gc
import os
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from multiprocessing import get_context
from multiprocessing.sharedctypes import Synchronized
from pathlib import Path

from pos_terminal.sandbox.control import SandboxControl
from tests.e2e.counter import Services
from tests.prove.kill import till
from tests.prove.kill.brood import ForkedNest, ForkedSandbox, fork
from tests.prove.kill.plan import plan_of
from tests.prove.kill.run import line_of, play
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
    parser.add_argument("--keep", action="store_true")
    asked = parser.parse_args()
    till.warm_up()
    gc.collect()
    gc.freeze()
    context = get_context("fork")
    following = context.Value("q", asked.first)
    results = context.SimpleQueue()
    with _shops() as shops:
        wanted = min(asked.workers, asked.last - asked.first + 1)
        workers = [fork(lambda: _work(asked, following, results, shops)) for _ in range(wanted)]
        left = len(workers)
        while left:
            line = results.get()
            left -= not line
            if line:
                sys.stdout.buffer.write(line + b"\n")
                sys.stdout.buffer.flush()
    return max(os.waitpid(worker, 0)[1] for worker in workers)


def _work(asked: argparse.Namespace, following: Synchronized[int], results: object, shops: tuple[Path, Path]) -> None:
    try:
        with (
            ForkedNest(till.main) as nest,
            ForkedSandbox() as sandbox,
            SandboxControl(sandbox.origin) as control,
        ):
            services = Services(sandbox, control, nest)
            while (run := _take(following)) <= asked.last:
                ran = play(plan_of(asked.seed, run, asked.windows), services, shops, asked.keep)
                results.put(line_of(ran))  # type: ignore[attr-defined]
    finally:
        results.put(b"")  # type: ignore[attr-defined]


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
