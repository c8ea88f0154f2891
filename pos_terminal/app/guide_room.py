"""What the guide through the first start needs from outside: where its notes are kept, and who writes the catalogue."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Protocol

from pos_terminal.app.views import Left, Step


@dataclass(frozen=True, slots=True)
class Notes:
    """How far the guide has come; kept beside the records, since it says nothing of any sale."""

    step: Step = Step.COUNTRY
    left: tuple[tuple[Step, Left], ...] = ()
    country: str = ""
    founded: bool = False  # currency and label were confirmed; what is missing of the till is made without asking
    open: bool = True

    def leaving(self, step: Step, left: Step | None, how: Left) -> Notes:
        """Return the notes at another step, with a word on how one was left."""
        if left is None:
            return replace(self, step=step)
        others = tuple(one for one in self.left if one[0] is not left)
        return replace(self, step=step, left=(*others, (left, how)))


class Notebook(Protocol):
    """Where the notes are; every call reads or writes the disk. OSError."""

    def read(self) -> Notes | None:
        """Return the notes, None where there are none or nobody can read them."""

    def keep(self, notes: Notes) -> None: ...


@dataclass(frozen=True, slots=True)
class Stocked:
    """What came of an import; `problem` is a problem code, `line` that of the first of `bad` rows."""

    products: int = 0
    problem: str = ""
    words: str = ""
    line: int = 0
    bad: int = 0


class Stockroom(Protocol):
    """Writes the catalogue away from the till; every call reads or writes the disk, and none raises."""

    def find(self) -> tuple[str, ...]:
        """Return the paths of catalogue files, newest first."""

    def take_file(self, path: str, skip_bad: bool) -> Stocked: ...

    def add(self, products: tuple[tuple[str, int, int], ...]) -> Stocked: ...
