"""Something to say once."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Notice:
    """Something to say once: `code` names the sentence in ui/text/messages, `args` fill it."""

    id: int
    code: str
    args: tuple[tuple[str, str], ...] = ()
    kind: str = "info"  # success, warning, danger, info, loyalty
    sound: str = ""
