"""Anchors: (seq, hash) kept away from the journal, to find a cut tail or a restored old copy."""

from __future__ import annotations

import json
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path


class Anchored(StrEnum):
    """How the journal stands to its anchor."""

    NONE = "none"  # no anchor, or none that can be read
    SAME = "same"  # the anchored row is there
    BEHIND = "behind"  # the journal ends before its anchor: an older copy or a cut tail
    OTHER = "other"  # another row stands in the anchored place: rewritten


@dataclass(frozen=True, slots=True)
class Anchor:
    """A row that was written. Of two anchors the one of the later series is the newer, then the one further on."""

    seq: int
    hash: str  # hex
    series: int = 0  # under which numbers were given (domain.numbers)

    @property
    def age(self) -> tuple[int, int]:
        """Return what is the greater, the newer an anchor is."""
        return self.series, self.seq

    def text(self) -> str:
        return json.dumps({"seq": self.seq, "hash": self.hash, "series": self.series})


def anchor_from(text: str) -> Anchor | None:
    """Read what `Anchor.text` wrote; None for anything else."""
    try:
        told = json.loads(text)
        return Anchor(int(told["seq"]), str(told["hash"]), int(told.get("series", 0)))
    except (ValueError, KeyError, TypeError, AttributeError):
        return None


class Anchors:
    """One small file a till, in the config folder. Replaced whole; a lost write only makes the anchor older."""

    def __init__(self, folder: Path, till: str) -> None:
        self._path = folder / f"anchor-{till}.json"

    def read(self) -> Anchor | None:
        try:
            return anchor_from(self._path.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return None

    def write(self, anchor: Anchor) -> bool:
        """Keep an anchor; a config folder that cannot be written never stops a sale."""
        part = self._path.with_suffix(".part")
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            part.write_text(anchor.text(), encoding="utf-8")
            part.replace(self._path)
        except OSError:
            return False
        return True


def compare(anchor: Anchor | None, last_seq: int, hash_there: str) -> Anchored:
    """Say how a journal stands; `hash_there` is its own hash at the anchor's seq, empty if it ends before."""
    if anchor is None:
        return Anchored.NONE
    if last_seq < anchor.seq:
        return Anchored.BEHIND
    return Anchored.SAME if hash_there == anchor.hash else Anchored.OTHER
