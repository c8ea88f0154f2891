"""A process that restores a backup and kills itself half way: `restoring.py DATA FILE WHERE`."""

from __future__ import annotations

import os
import signal
import sys
from datetime import UTC, datetime
from pathlib import Path

from pos_terminal.store import restore as restoring
from pos_terminal.store.backup.content import Sources

PLACES = {"unpacked": ("unpack", 1), "kept": ("_keep_aside", 1), "folded": ("_fold_logs", 1)}
PLACES |= {"anchored": ("_make_it_older", 1), "catalogue": ("give_name", 1), "journal": ("give_name", 2)}


def main(data: Path, file: Path, place: str) -> None:
    name, times = PLACES[place]
    kept = getattr(restoring, name)
    left = [times]

    def then_die(*arguments: object) -> object:
        kept(*arguments)
        left[0] -= 1
        if not left[0]:
            os.kill(os.getpid(), signal.SIGKILL)
        return None

    setattr(restoring, name, then_die)
    sources = Sources(data, data / "settings.toml", data / "anchors")
    restoring.restore(sources, file, datetime.now(UTC), over_newer=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3])
