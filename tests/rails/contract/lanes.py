"""Sales side by side: a lane has a sandbox and tills of its own, for a sale that goes wrong mostly waits."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from dataclasses import dataclass
from queue import SimpleQueue
from types import TracebackType
from typing import Self, TypeVar

from pos_terminal.sandbox.control import SandboxControl
from pos_terminal.sandbox.process import SandboxProcess
from tests.e2e.nest import Nest

Job, Told = TypeVar("Job"), TypeVar("Told")
SANDBOX, TILL = (sys.executable, "-m", "tests.rails.contract.sandbox"), "tests.rails.contract.till"


@dataclass(frozen=True, slots=True)
class Lane:
    """What one sale at a time has to itself."""

    sandbox: SandboxProcess
    control: SandboxControl
    nest: Nest


class Lanes:
    """So many lanes; each job is done in one that is free."""

    def __init__(self, count: int) -> None:
        self._count = count
        self._free: SimpleQueue[Lane] = SimpleQueue()
        self._stack = ExitStack()

    def __enter__(self) -> Self:
        for _ in range(self._count):
            sandbox = self._stack.enter_context(SandboxProcess(command=SANDBOX))
            control = self._stack.enter_context(SandboxControl(sandbox.origin))
            self._free.put(Lane(sandbox, control, self._stack.enter_context(Nest(TILL))))
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._stack.close()

    def play(self, jobs: Iterable[Job], play: Callable[[Lane, Job], Told]) -> Iterator[Told]:
        """Yield what each job tells, in their order."""

        def in_a_lane(job: Job) -> Told:
            lane = self._free.get()
            try:
                return play(lane, job)
            finally:
                self._free.put(lane)

        with ThreadPoolExecutor(self._count, thread_name_prefix="lane") as pool:
            yield from pool.map(in_a_lane, jobs)
