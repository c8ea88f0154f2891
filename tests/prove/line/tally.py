"""What a campaign has played so far: counts by kind, and the story of each play that went wrong."""

from __future__ import annotations

import time
import traceback
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from tests.e2e.counter import NotSeen
from tests.prove.outcome import Figure, Story

MOST_STORIES = 20


@dataclass(slots=True)
class Tally:
    """`command` is what plays one cell again, with its name as `--only`; `over` is when no more are begun."""

    command: str
    only: str = ""
    over: float = float("inf")
    left: Counter[str] = field(default_factory=Counter)  # not begun, because the time was up
    counts: Counter[str] = field(default_factory=Counter)
    slow: int = 0
    wrong: Counter[str] = field(default_factory=Counter)
    stories: list[Story] = field(default_factory=list)
    began: float = field(default_factory=time.monotonic)

    @property
    def time_is_up(self) -> bool:
        return time.monotonic() > self.over

    def wants(self, name: str) -> bool:
        return self.only in name

    def play(self, kind: str, name: str, lines: Sequence[str], do: Callable[[], object]) -> None:
        """Play one cell; whatever it raises is a story."""
        if not self.wants(name):
            return
        if self.time_is_up:
            self.left[kind] += 1
            return
        self.counts[kind] += 1
        try:
            self._tried(do)
        except Exception as error:  # noqa: BLE001  # told with its cell, and the others are played
            self.wrong[kind] += 1
            told = f"=> {type(error).__name__}: {error} ({where(error)})"[:1500]
            if len(self.stories) < MOST_STORIES:
                self.stories.append(Story(name, (*lines, told), f'{self.command} --only "{name}"'))
            print(f"{name}\n  {told}", flush=True)

    def add(self, other: Tally) -> None:
        """Take over what was played elsewhere."""
        self.counts += other.counts
        self.wrong += other.wrong
        self.left += other.left
        self.slow += other.slow
        self.stories = [*self.stories, *other.stories][:MOST_STORIES]

    def _tried(self, do: Callable[[], object]) -> None:
        """Play; what was only not seen in time is played once more, and counted."""
        try:
            do()
        except NotSeen:
            self.slow += 1
            do()

    def figures(self) -> tuple[Figure, ...]:
        """Return a row for each kind that was played."""
        rows = tuple(
            Figure(kind, self._told(kind, count), "0 wrong", not self.wrong[kind])
            for kind, count in self.counts.items()
        )
        return (*rows, Figure("cells that a busy machine had to play twice", str(self.slow)))

    def _told(self, kind: str, count: int) -> str:
        left = ", the others not: the time was up" if self.left[kind] else ""
        return f"{count:,} played, {self.wrong[kind]} wrong{left}"


def where(error: BaseException) -> str:
    """Return the line that raised an error."""
    frame = traceback.extract_tb(error.__traceback__)[-1]
    return f"{Path(frame.filename).name}:{frame.lineno}: {frame.line}"
