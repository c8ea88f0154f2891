"""What the program before an upgrade is called: by its version, and by its command where its package kept it."""

from __future__ import annotations

import sys
from pathlib import Path

KEPT = "pos-terminal-before"  # beside the program's own folder, with the version in a file; also the command


def program_before(version: str, program: str = sys.executable) -> str:
    """Return how a person finds the program of that version; an empty version is not known. `program` runs now."""
    if not version:
        return "the program before"
    try:
        kept = (Path(program).resolve().parent.with_name(KEPT) / "VERSION").read_text(encoding="utf-8").strip()
    except (OSError, ValueError):
        kept = ""
    return f"pos-terminal {version}" + (f" (here as {KEPT})" if kept == version else "")
