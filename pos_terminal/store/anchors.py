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
    seq: int
    hash: str  # hex


class Anchors:
    """One small file a till, in the config folder. Replaced whole; a lost write only makes the anchor older."""

    def __init__(self, folder: Path, till: str) -> None:
        self._path = folder / f"anchor-{till}.json"

    def read(self) -> Anchor | None:
        try:
            told = json.loads(self._path.read_text(encoding="utf-8"))
            return Anchor(int(told["seq"]), str(told["hash"]))
        except (OSError, ValueError, KeyError, TypeError):
            return None

    def write(self, anchor: Anchor) -> bool:
        """Keep an anchor; a config folder that cannot be written never stops a sale."""
        part = self._path.with_suffix(".part")
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            part.write_text(json.dumps({"seq": anchor.seq, "hash": anchor.hash}), encoding="utf-8")
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
