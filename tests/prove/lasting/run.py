"""Starts the till that sells for a long time, puts it to sleep where it asks for it, and takes its figures."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

from tests.prove.lasting.till import ANSWER
from tests.prove.lasting.weather import RESUMED, SUSPEND

ROOT = Path(__file__).parents[3]
ASLEEP_S = 1.0  # real seconds; the clocks go on by a minute
SIZES = {"till": (0, 1366, 768), "customer": (1366, 1024, 600)}


class Fell(RuntimeError):
    """The till's process ended without figures; the text is the end of what it said."""


def last(folder: Path, sales: int, seed: int) -> dict[str, Any]:
    """Sell so often in a child and return what it measured. Fell."""
    screens = [
        {"name": name, "x": x, "y": 0, "width": wide, "height": high, "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}
        for name, (x, wide, high) in SIZES.items()
    ]
    config = folder / "screens.json"
    config.write_text(json.dumps({"screens": screens}), encoding="utf-8")
    said = folder / "said.txt"
    options = json.dumps({"folder": str(folder / "till"), "sales": sales, "seed": seed})
    with said.open("w", encoding="utf-8") as errors:
        child = subprocess.Popen(
            [sys.executable, "-m", "tests.prove.lasting.till", options],
            cwd=ROOT,
            env={**os.environ, "QT_QPA_PLATFORM": f"offscreen:configfile={config}"},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=errors,
            text=True,
        )
        with child:
            found = _answer(child)
    if found is None:
        raise Fell(said.read_text(encoding="utf-8", errors="replace")[-4000:])
    return found


def _answer(child: subprocess.Popen[str]) -> dict[str, Any] | None:
    assert child.stdin is not None
    assert child.stdout is not None
    found: dict[str, Any] | None = None
    for line in child.stdout:
        if line.strip() == SUSPEND:
            child.send_signal(signal.SIGSTOP)
            time.sleep(ASLEEP_S)
            child.send_signal(signal.SIGCONT)
            child.stdin.write(RESUMED + "\n")
            child.stdin.flush()
        elif line.startswith(ANSWER):
            found = json.loads(line.removeprefix(ANSWER))
    return found
