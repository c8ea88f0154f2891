"""A process that appends sales and says each receipt number once it is on disk; for killing."""

from __future__ import annotations

import sys
from pathlib import Path

ROOT = str(Path(__file__).parents[2])
if ROOT not in sys.path:
    sys.path.insert(0, ROOT)

from pos_terminal.devices.clock import SystemClock  # noqa: E402
from pos_terminal.store.ids import TimeIds  # noqa: E402
from pos_terminal.store.journal import SqliteJournal  # noqa: E402
from tests.store import played  # noqa: E402


def main(path: Path) -> None:
    clock = SystemClock()
    ids = TimeIds(clock)
    journal = SqliteJournal.open(path, clock, ids, anchors=path.parent / "anchors")
    while True:
        number, sale = journal.next_number("receipt"), ids.new()
        for draft in played.whole(sale, number)[:-1]:
            journal.append([draft])
        (entry,) = journal.append([played.closed(sale, number)])
        sys.stdout.write(f"{number} {entry.envelope.seq} {journal.hash_of(entry.envelope.seq)}\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
