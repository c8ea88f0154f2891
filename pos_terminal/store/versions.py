"""Which version each file of a data folder has, and to which this program brings it."""

from __future__ import annotations

from contextlib import closing
from importlib import resources
from pathlib import Path

from pos_terminal.store.connect import connect_readonly

ROOMS = {"pins.db": "pins", "catalogue.db": "catalog", "journal.db": "journal"}  # the records last


def newest_of(name: str) -> int:
    """Return the version to which this program brings a file of a data folder, by its name."""
    folder = resources.files("pos_terminal.store").joinpath("migrations", ROOMS[name])
    return max(int(script.name[:4]) for script in folder.iterdir() if script.name.endswith(".sql"))


def version_of(path: Path) -> int:
    """Return the number of the last script that made a database what it is; 0 for an empty one. sqlite3.Error."""
    with closing(connect_readonly(path)) as connection:
        return int(connection.execute("PRAGMA user_version").fetchone()[0])
