"""The kiosk's answers to a finger: from a touch to the change that it made on the screen, painted."""

from __future__ import annotations

import json
import sys
from pathlib import Path

from tests.benchmarks.bench import Bench, answer_of
from tests.benchmarks.figures import Figure, share

TOUCH_GOAL_MS, MENU_GOAL_MS = 50.0, 300.0
TOUCHES, QUICK_TOUCHES = 300, 60
MENUS, QUICK_MENUS = 40, 10
SCREEN = (1080, 1920)


def measure(bench: Bench) -> list[Figure]:
    options = {
        "data": str(bench.data()),
        "screens": str(_screen(bench.folder)),
        "touches": QUICK_TOUCHES if bench.quick else TOUCHES,
        "menus": QUICK_MENUS if bench.quick else MENUS,
    }
    found = answer_of(bench.spawn([sys.executable, "-m", "tests.benchmarks.kiosk_probe", json.dumps(options)]))
    return [
        Figure("kiosk, touch to painted change, p95", share(found["touch"], 95), "ms", TOUCH_GOAL_MS,
               f"a card and the basket's sum, {_note(found['touch'])}"),
        Figure("kiosk, touched to the whole menu, p95", share(found["menu"], 95), "ms", MENU_GOAL_MS,
               f"its fade of 120 ms over, {_note(found['menu'])}"),
    ]  # fmt: skip


def _note(times: list[float]) -> str:
    return f"{len(times)} times, p50 {share(times, 50):.1f}, p99 {share(times, 99):.1f}, max {max(times):.1f} ms"


def _screen(folder: Path) -> Path:
    wide, high = SCREEN
    screen = {"name": "kiosk", "x": 0, "y": 0, "width": wide, "height": high, "dpr": 1}
    path = folder / "kiosk-screen.json"
    path.write_text(json.dumps({"screens": [{**screen, "logicalDpi": 96, "logicalBaseDpi": 96}]}), encoding="utf-8")
    return path
