"""One thing that was looked at, and how it is."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class State(StrEnum):
    """How one thing is."""

    WELL = "well"
    LOOK = "look"  # the till sells, and somebody should see to it
    BAD = "bad"  # something does not work, or money or records are not safe


@dataclass(frozen=True, slots=True)
class Finding:
    """`what` names the thing, `words` say in a sentence or two how it is and what to do; never a secret."""

    what: str
    state: State
    words: str


def well(what: str, words: str) -> Finding:
    return Finding(what, State.WELL, words)


def look(what: str, words: str) -> Finding:
    return Finding(what, State.LOOK, words)


def bad(what: str, words: str) -> Finding:
    return Finding(what, State.BAD, words)
