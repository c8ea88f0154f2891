"""`python -m tests.prove.lasting.till OPTIONS`: one till with both windows that sells for a long time, as a child."""

from __future__ import annotations

import json
import random
import sys
import time
from pathlib import Path
from typing import Any

import pos_terminal.house  # noqa: F401  # before Qt, as in the program: Qt reads every later module's source

# isort: split
from PySide6.QtWidgets import QApplication

from pos_terminal.sandbox.control import SandboxControl
from pos_terminal.sandbox.process import SandboxProcess
from pos_terminal.ui.windows.cashier import second_tap
from tests.e2e.conftest import BUGS
from tests.e2e.judge import judge
from tests.prove.lasting.counter_of import LongCounter
from tests.prove.lasting.gauge import sample
from tests.prove.lasting.selling import Seller
from tests.prove.lasting.weather import days

ANSWER = "LASTED "
COUNTS = 20  # of all objects
ARTEFACT = "requestActivate() called for"  # Qt's offscreen screens ask a window that takes no focus to take it
REST_S = 1900.0  # the last not charged payments are read again after 30 min (PAYMENTS.md rule 14)


def main(options: dict[str, Any]) -> None:
    """Sell, print what was measured as one line of JSON; the story of a fault goes to standard error."""
    folder, sales, seed = Path(options["folder"]), int(options["sales"]), int(options["seed"])
    second_tap.SOON_MS = 0  # these hands do not tap twice by mistake
    app = QApplication(sys.argv[:1])
    with SandboxProcess() as sandbox, SandboxControl(sandbox.origin) as control:
        counter = LongCounter(folder, sandbox, control, app)
        try:
            found = play(counter, sales, seed)
        finally:
            counter.program.close()
        told = judge(folder, control)
        found["receipts"] = len(told.receipts)
        found["captures"] = control.ledger().captures
        found["violations"] = control.violations()
        found["crash"] = bugs(counter)
    print(ANSWER + json.dumps(found), flush=True)


def play(counter: LongCounter, sales: int, seed: int) -> dict[str, Any]:
    """Sell so often, with everything that happens around it."""
    counter.ready()
    counter.until("both windows", lambda view: counter.program.customer is not None)
    seller = Seller(counter, random.Random(seed))
    plan, every = days(sales), max(1, sales // COUNTS)
    rows, stories, began = [], [], time.monotonic()
    for sale in range(sales):
        for name, deed in plan.get(sale, ()):
            stories.append(f"before sale {sale + 1}: {name}")
            print(stories[-1], file=sys.stderr, flush=True)
            deed(seller)
        times = seller.sell()
        rows.append(sample(times.scan_ms, times.code_ms, count=sale % every == every - 1).row())
        if sale % 100 == 99:
            _tell(sale, rows[-1], began)
    seconds = time.monotonic() - began
    for step in (60.0, 300.0, REST_S):
        counter.pass_time(step)
        counter.pause(1500)
    return {"rows": rows, "seen": seller.seen, "stories": stories, "seconds": seconds}


def bugs(counter: LongCounter) -> list[str]:
    """Return what the program itself found wrong: bugs in its log and in its crash log."""
    crash = counter.where.crash_log.read_text(encoding="utf-8").splitlines()
    told = [line for line in crash if line and ARTEFACT not in line and not line.endswith(" Qt")]
    logged = counter.where.log.read_text(encoding="utf-8").splitlines() if counter.where.log.exists() else []
    return [*told, *(line for line in logged if any(bug in line for bug in BUGS))]


def _tell(sale: int, row: dict[str, float], began: float) -> None:
    pace = (sale + 1) / (time.monotonic() - began)
    told = " ".join(f"{name} {value:.0f}" for name, value in row.items())
    print(f"{sale + 1} sales, {pace:.1f} a second: {told}", file=sys.stderr, flush=True)


if __name__ == "__main__":
    main(json.loads(sys.argv[1]))
