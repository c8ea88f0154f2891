"""What every figure is given: a shop to measure in, child processes, and whether to be quick."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.benchmarks import shop

ROOT = Path(__file__).resolve().parents[2]
ANSWER = "FIGURES "


class ChildFailed(RuntimeError):
    """A child process ended without its figures."""


@dataclass(frozen=True, slots=True)
class Child:
    """A process and the file of what it says on its standard error."""

    process: subprocess.Popen[str]
    said: Path


@dataclass(slots=True)
class Bench:
    """`folder` is emptied by whoever made it. The catalogue is imported once for all figures."""

    folder: Path
    quick: bool = False
    past: Path | None = None  # a journal of many payments, kept between runs: written where it is not there yet
    _catalogue: Path | None = None
    import_s: float = 0.0
    _made: int = 0
    _spawned: int = 0

    def catalogue(self) -> Path:
        if self._catalogue is None:
            place = self.folder / "shop"
            place.mkdir()
            self._catalogue, self.import_s = shop.make_catalogue(place)
        return self._catalogue

    def data(self) -> Path:
        """Return a new data folder that holds the catalogue and no sale yet."""
        self._made += 1
        made = self.folder / f"till-{self._made}"
        made.mkdir()
        shutil.copyfile(self.catalogue(), made / "catalogue.db")
        return made

    def start(self, figure: str, **options: Any) -> Child:
        """Start the child of a figure with a till of its own."""
        wanted = {"data": str(self.data()), "quick": self.quick, **options}
        command = [sys.executable, "-m", "tests.benchmarks.probe", figure, json.dumps(wanted)]
        return self.spawn(command)

    def spawn(self, command: Sequence[str]) -> Child:
        """Start a process; what it says on its standard error is told only if it fails."""
        self._spawned += 1
        said = self.folder / f"child-{self._spawned}.txt"
        environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}
        with said.open("w", encoding="utf-8") as file:
            process = subprocess.Popen(
                command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, stderr=file, text=True
            )
        return Child(process, said)

    def child(self, figure: str, **options: Any) -> Any:
        """Run the child of a figure and return what it found. ChildFailed."""
        return answer_of(self.start(figure, **options))


def answer_of(child: Child) -> Any:
    """Wait for a child's figures. ChildFailed with the end of what it said."""
    told, _ = child.process.communicate()
    for line in told.splitlines():
        if line.startswith(ANSWER):
            return json.loads(line.removeprefix(ANSWER))
    words = child.said.read_text(encoding="utf-8", errors="replace")[-1500:]
    raise ChildFailed(f"{child.process.args!r} ended with {child.process.returncode}: {words}")
