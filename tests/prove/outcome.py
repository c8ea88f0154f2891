"""What every campaign of the proof tells: its figures, the stories of what went wrong, and how to run it again."""

from __future__ import annotations

import argparse
import json
from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path

FOLDER = Path("proof")


@dataclass(frozen=True, slots=True)
class Figure:
    """One row of the table: what was counted or measured, and what it should have been."""

    name: str
    value: str
    goal: str = ""  # empty: a figure to know, none to meet
    met: bool = True


@dataclass(frozen=True, slots=True)
class Story:
    """One fault that was found now, readable without the code."""

    title: str
    lines: tuple[str, ...]
    replay: str  # the command that shows it again, with its seed


@dataclass(frozen=True, slots=True)
class Mended:
    """One fault that a run of this campaign once found, and the test that holds it down since."""

    what: str
    test: str


@dataclass(frozen=True, slots=True)
class Outcome:
    """One campaign's whole answer; it holds when every figure is met and there is no story."""

    campaign: str
    claim: str  # one sentence: what would be shown wrong by a story
    command: str
    long: bool
    seconds: float
    figures: tuple[Figure, ...]
    stories: tuple[Story, ...] = ()
    mended: tuple[Mended, ...] = ()
    limits: tuple[str, ...] = ()  # what this campaign cannot show
    details: tuple[str, ...] = ()  # Markdown, below the table

    @property
    def holds(self) -> bool:
        return not self.stories and all(figure.met for figure in self.figures)

    def write(self, folder: Path) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        text = json.dumps({"holds": self.holds, **asdict(self)}, indent=1, ensure_ascii=False)
        (folder / f"{self.campaign}.json").write_text(text + "\n", encoding="utf-8")


@dataclass(frozen=True, slots=True)
class Campaign:
    """One word of `prove`."""

    name: str
    words: str  # its line in the help
    options: Callable[[argparse.ArgumentParser], None]  # beside --long and --seed, which all have
    run: Callable[[argparse.Namespace], Outcome]
