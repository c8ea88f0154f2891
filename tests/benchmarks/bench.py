"""What every figure is given: a shop to measure in, child processes, and whether to be quick."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tests.benchmarks import shop

ROOT = Path(__file__).resolve().parents[2]
ANSWER = "FIGURES "


class ChildFailed(RuntimeError):
    """A child process ended without its figures."""


@dataclass(slots=True)
class Bench:
    """`folder` is emptied by whoever made it. The catalogue is imported once for all figures."""

    folder: Path
    quick: bool = False
    _catalogue: Path | None = None
    import_s: float = 0.0
    _made: int = field(default=0)

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

    def environment(self) -> dict[str, str]:
        return {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}

    def start(self, figure: str, **options: Any) -> subprocess.Popen[str]:
        """Start the child of a figure with a till of its own."""
        wanted = {"data": str(self.data()), "quick": self.quick, **options}
        command = [sys.executable, "-m", "tests.benchmarks.probe", figure, json.dumps(wanted)]
        return subprocess.Popen(command, cwd=ROOT, env=self.environment(), stdout=subprocess.PIPE, text=True)

    def child(self, figure: str, **options: Any) -> Any:
        """Run the child of a figure and return what it found. ChildFailed."""
        return answer_of(self.start(figure, **options))


def answer_of(child: subprocess.Popen[str]) -> Any:
    told, _ = child.communicate()
    for line in told.splitlines():
        if line.startswith(ANSWER):
            return json.loads(line.removeprefix(ANSWER))
    raise ChildFailed(f"{child.args!r} ended with {child.returncode}")
