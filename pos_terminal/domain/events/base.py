"""What every kind of event is."""

from __future__ import annotations

from typing import ClassVar


class Event:
    """The base of every kind; `kind` and `version` stand in the envelope."""

    __slots__ = ()
    kind: ClassVar[str]
    version: ClassVar[int] = 1
