"""The hash chain of the journal: each row seals itself and the row before."""

from __future__ import annotations

import hashlib
import struct
from collections.abc import Iterator
from dataclasses import dataclass

FIRST_PREV = bytes(32)
COLUMNS = "till, seq, id, at, boot, kind, v, sale, payment, operator, approver, body, prev, hash"
Stored = tuple[bytes, int, bytes, int, bytes, bytes, int, bytes, bytes, bytes, bytes, bytes, bytes, bytes]


@dataclass(frozen=True, slots=True)
class Bad:
    """The first row that is not as it was written."""

    seq: int
    why: str


def seal(*fields: bytes | int) -> bytes:
    """Return SHA-256 over the stored fields from till to prev, each with its length before it.

    Text is hashed as its UTF-8 bytes, a number as 8 bytes, the highest first.
    """
    parts = bytearray()
    for value in fields:
        stored = struct.pack(">q", value) if isinstance(value, int) else value
        parts += struct.pack(">I", len(stored))
        parts += stored
    return hashlib.sha256(parts).digest()


class Walk:
    """Follows the chain row by row and tells the first that does not fit."""

    def __init__(self, seq: int = 0, tail: bytes = FIRST_PREV) -> None:
        self.seq = seq
        self.tail = tail
        self._till = b""

    def step(self, row: Stored) -> Bad | None:
        """Take the next row; its text columns are given as stored bytes."""
        seq, prev, sealed = row[1], row[12], row[13]
        if seq > self.seq + 1:
            return Bad(self.seq + 1, "is missing")
        if seq != self.seq + 1:
            return Bad(seq, "is out of order")
        if seal(*row[:13]) != sealed:
            return Bad(seq, "was changed")
        if prev != self.tail:
            return Bad(seq, "does not follow the row before it: a row there was put in, taken out or rewritten")
        if seq == 1 and row[5] != b"journal.opened":
            return Bad(seq, "is not the row a journal begins with")
        if self._till and row[0] != self._till:
            return Bad(seq, "belongs to another till")
        self.seq, self.tail, self._till = seq, sealed, row[0]
        return None


def first_bad(rows: Iterator[Stored]) -> Bad | None:
    """Return the first row that breaks the chain, or None."""
    walk = Walk()
    return next((bad for row in rows if (bad := walk.step(row)) is not None), None)
