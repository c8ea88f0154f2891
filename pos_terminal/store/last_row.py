"""Where the records of a file end, without opening it for work."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

from pos_terminal.domain.numbers import SERIES
from pos_terminal.store.connect import connect_readonly


def last_row(journal: Path) -> tuple[int, str]:
    """Return the number and the hash of the last row; 0 and nothing where there is none. sqlite3.Error."""
    with closing(connect_readonly(journal)) as connection:
        found = connection.execute("SELECT seq, hash FROM journal ORDER BY seq DESC LIMIT 1").fetchone()
    return (int(found[0]), found[1].hex()) if found else (0, "")


def series_of(journal: Path) -> int:
    """Return the series under which the last number was given. sqlite3.Error."""
    with closing(connect_readonly(journal)) as connection:
        found = connection.execute("SELECT next FROM series WHERE name = ?", (SERIES,)).fetchone()
    return int(found[0]) - 1 if found else 0
