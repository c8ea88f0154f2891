"""Turns events into the journal's JSON and back, whatever version wrote them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import UTC, datetime, timedelta
from typing import Any

import msgspec

from pos_terminal.domain.events import KINDS, Event

Json = dict[str, Any]
Upcasters = Mapping[tuple[str, int], Callable[[Json], Json]]

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
MILLISECOND = timedelta(milliseconds=1)

# Made at import: msgspec crashes the process where two threads meet a dataclass for the first time.
DECODERS: Mapping[str, msgspec.json.Decoder[Event]] = {
    kind: msgspec.json.Decoder(known) for kind, known in KINDS.items()
}

UPCASTERS: Upcasters = {}  # (kind, version) -> body of the next version; none has been needed yet


class UnknownKind(ValueError):
    """A row that this program cannot read: a newer program wrote it."""


class Unreadable(ValueError):
    """A row whose body is not what its kind says."""


def encode(event: Event) -> bytes:
    """Return the event as UTF-8 JSON. ValueError when it would not read back."""
    try:
        return msgspec.json.encode(event)
    except (TypeError, ValueError) as error:
        raise ValueError(f"a {event.kind} cannot be written: {error}") from error


def decode(kind: str, version: int, body: bytes | str, upcasters: Upcasters = UPCASTERS) -> Event:
    """Read an event back; UnknownKind from a newer program, Unreadable when the body does not fit."""
    known = KINDS.get(kind)
    if known is None or version > known.version:
        raise UnknownKind(f"{kind} version {version}")
    try:
        if version == known.version:
            return DECODERS[kind].decode(body)
        told: Json = msgspec.json.decode(body)
        for older in range(version, known.version):
            told = upcasters[kind, older](told)
        return msgspec.convert(told, known)
    except KeyError as error:
        raise UnknownKind(f"{kind} version {version} has no upcaster") from error
    except (msgspec.MsgspecError, UnicodeDecodeError) as error:
        raise Unreadable(f"{kind}: {error}") from error


def to_ms(moment: datetime) -> int:
    """Return UTC milliseconds since 1970, cut off."""
    return (moment - EPOCH) // MILLISECOND


def from_ms(stamp: int) -> datetime:
    return EPOCH + stamp * MILLISECOND
