"""Gives drafts their place in the journal: number, id, time, body and seal."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from pos_terminal.app.ports import Ids
from pos_terminal.domain.events import Draft, Entry, Envelope
from pos_terminal.store.chain import seal
from pos_terminal.store.codec import decode, encode, from_ms, to_ms

Row = tuple[str, int, str, int, str, str, int, str, str, str, str, str, bytes, bytes]


@dataclass(frozen=True, slots=True)
class Stamper:
    """What the rows of one transaction have in common."""

    till: str
    boot: str
    ids: Ids
    at: datetime  # UTC

    def stamp(self, drafts: Sequence[Draft], seq: int, tail: bytes) -> tuple[tuple[Entry, ...], list[Row], bytes]:
        """Return entries, rows and the new tail of the chain after row `seq` with the hash `tail`.

        ValueError for an event that would not read back; the entries hold what a replay will give.
        """
        at = to_ms(self.at)
        entries, stored = [], []
        for draft in drafts:
            seq += 1
            kind, version = draft.event.kind, draft.event.version
            body = encode(draft.event)
            event = decode(kind, version, body)
            row_id = self.ids.new()
            texts = (draft.sale, draft.payment, draft.operator, draft.approver)
            head = (self.till, seq, row_id, at, self.boot, kind, version, *texts, body.decode())
            sealed = seal(*(part.encode() if isinstance(part, str) else part for part in head), tail)
            stored.append((*head, tail, sealed))
            envelope = Envelope(self.till, seq, row_id, from_ms(at), self.boot, kind, version, *texts)
            entries.append(Entry(envelope, event))
            tail = sealed
        return tuple(entries), stored, tail
