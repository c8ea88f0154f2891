"""What a power cut can leave of a till's files: any part of what no flush has promised.

A file's writes since its last flush may each be there or not, whole or in sectors, in any order; its length may lag.
A folder's new names, renames and deletions since the folder's last flush are undone from some point on. A flush of a
file promises its content, not its name: that is stricter than the journalling file systems of today.
"""

from __future__ import annotations

import random
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import PurePath

from tests.prove.disk.watch import Call, What

SECTORS = (512, 4096)
Named = tuple[Call, int]  # a change of a name, and the file that it is about


class Mercy(StrEnum):
    """How much of what was not flushed is there."""

    NONE = "nothing that was not flushed"
    SOME = "any part of it"
    FIRST = "its beginning, the last write torn"
    ALL = "all of it"


@dataclass(slots=True)
class Node:
    """A file: what is promised, and what was done since."""

    promised: bytearray = field(default_factory=bytearray)
    pending: list[Call] = field(default_factory=list)


@dataclass(slots=True)
class Disk:
    """Follows a till's calls; `cut` makes what is left of its files. Paths are those of the calls."""

    nodes: list[Node] = field(default_factory=list)
    now: dict[str, int] = field(default_factory=dict)  # names as running programs see them
    kept: dict[str, int] = field(default_factory=dict)  # names as the disk has them
    names: dict[str, list[Named]] = field(default_factory=dict)  # by folder: changes of names that are not flushed

    def do(self, call: Call) -> None:
        match call.what:
            case What.OPEN:
                self.nodes.append(Node())
                self.now[call.path] = len(self.nodes) - 1
                self._rename(call)
            case What.WRITE | What.TRUNCATE:
                if call.path in self.now:
                    self.nodes[self.now[call.path]].pending.append(call)
            case What.SYNC if call.path in self.now:
                node = self.nodes[self.now[call.path]]
                for pending in node.pending:
                    _apply(node.promised, pending)
                node.pending.clear()
            case What.SYNC:
                for named in self.names.pop(call.path, []):
                    _name(self.kept, named)
            case What.RENAME:
                if call.path in self.now:
                    self._rename(call)
                    self.now[call.to] = self.now.pop(call.path)
            case What.UNLINK:
                if call.path in self.now:
                    self._rename(call)
                    del self.now[call.path]

    def content(self, path: str) -> bytes | None:
        """Return what a running program reads; None where there is no such file."""
        if path not in self.now:
            return None
        node = self.nodes[self.now[path]]
        found = bytearray(node.promised)
        for pending in node.pending:
            _apply(found, pending)
        return bytes(found)

    def cut(self, chance: random.Random, mercy: Mercy) -> dict[str, bytes]:
        """Return the files that are there when the power is back."""
        names = dict(self.kept)
        for pending in self.names.values():
            upto = {Mercy.NONE: 0, Mercy.ALL: len(pending)}.get(mercy, chance.randint(0, len(pending)))
            for named in pending[:upto]:
                _name(names, named)
        sector = chance.choice(SECTORS)
        return {path: self._left(self.nodes[node], chance, mercy, sector) for path, node in names.items()}

    # --- within

    def _rename(self, call: Call) -> None:
        self.names.setdefault(str(PurePath(call.path).parent), []).append((call, self.now[call.path]))

    def _left(self, node: Node, chance: random.Random, mercy: Mercy, sector: int) -> bytes:
        found = bytearray(node.promised)
        last = chance.randint(0, len(node.pending))
        for place, pending in enumerate(node.pending):
            if mercy is Mercy.NONE or (mercy is Mercy.FIRST and place > last):
                continue
            if mercy is Mercy.ALL or (mercy is Mercy.FIRST and place < last):
                _apply(found, pending)
            elif pending.what is What.TRUNCATE:
                if chance.random() < 0.5:
                    _apply(found, pending)
            else:
                _torn(found, pending, chance, sector)
        return bytes(found)


def _name(names: dict[str, int], named: Named) -> None:
    call, node = named
    match call.what:
        case What.OPEN:
            names[call.path] = node
        case What.RENAME:
            names.pop(call.path, None)
            names[call.to] = node
        case What.UNLINK:
            names.pop(call.path, None)


def _apply(content: bytearray, call: Call) -> None:
    if call.what is What.TRUNCATE:
        del content[call.at :]
        content.extend(bytes(call.at - len(content)))
        return
    _put(content, call.at, call.content)


def _put(content: bytearray, at: int, written: bytes) -> None:
    if len(content) < at:
        content.extend(bytes(at - len(content)))
    content[at : at + len(written)] = written


def _torn(content: bytearray, call: Call, chance: random.Random, sector: int) -> None:
    """Some of the sectors that a write touched have it."""
    share = chance.choice((0.0, 0.1, 0.5, 0.9, 1.0))
    at, end = call.at, call.at + len(call.content)
    while at < end:
        upto = min(end, (at // sector + 1) * sector)
        if chance.random() < share:
            _put(content, at, call.content[at - call.at : upto - call.at])
        at = upto
