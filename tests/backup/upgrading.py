"""A process that upgrades a data folder and kills itself half way: `upgrading.py DATA WHERE`."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Callable
from pathlib import Path

from pos_terminal.devices.clock import SystemClock
from pos_terminal.store import upgrade as upgrading

PLACES = {  # which step is the last, and how often it is taken
    "copied": ("snapshot", 2),
    "migrated": ("migrate", 2),
    "kept": ("snapshot", 4),
    "listed": ("_keep", 1),
    "folded": ("fold_log", 3),
    "first file": ("give_name", 2),
    "last file": ("give_name", 3),
    "going back": ("give_name", 4),
    "never": ("give_name", 100),
}


def dying(step: Callable[..., object], times: int) -> Callable[..., object]:
    left = [times]

    def then_die(*given: object, **named: object) -> object:
        result = step(*given, **named)
        left[0] -= 1
        if not left[0]:
            os.kill(os.getpid(), signal.SIGKILL)
        return result

    return then_die


def main(data: Path, place: str) -> None:
    name, times = PLACES[place]
    setattr(upgrading, name, dying(getattr(upgrading, name), times))
    print("begins", flush=True)
    upgrading.upgrade(data, SystemClock(), "9")
    if place == "going back":
        upgrading.go_back(data)


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2])
