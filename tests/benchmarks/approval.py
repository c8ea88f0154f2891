"""Approval at the service to "Approved" on both screens: many tills side by side, each with its own sandbox."""

from __future__ import annotations

import random
import time
from typing import Any

from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QWidget

from pos_terminal.app.views import Stage
from pos_terminal.sandbox.control import SandboxControl
from tests.benchmarks import selling
from tests.benchmarks.bench import Bench, Child, ChildFailed, answer_of
from tests.benchmarks.counter import Counter
from tests.benchmarks.eyes import Eye
from tests.benchmarks.figures import Figure, share

GOAL_P50_S, GOAL_P99_S = 0.7, 1.6
RAILS = ("swip", "droppay")
WITHIN_S = (0.0, 30.0)  # approvals are uniform over this time since the payment was opened
TILLS, SALES = 20, 25
QUICK_TILLS, QUICK_SALES = 10, 4
START_APART_S = 1.5


def measure(bench: Bench) -> list[Figure]:
    tills, sales = (QUICK_TILLS, QUICK_SALES) if bench.quick else (TILLS, SALES)
    children: list[Child] = []
    for number in range(tills):
        children.append(bench.start("approval", sandbox=True, number=number, sales=sales))
        time.sleep(START_APART_S)
    found, failed = [], 0
    for child in children:
        try:
            found += answer_of(child)["payments"]
        except ChildFailed:
            failed += 1
    figures = []
    for rail in RAILS:
        times = [row["s"] for row in found if row["rail"] == rail]
        parts = ", ".join(
            f"{name} p50 {share([row[name] for row in found if row['rail'] == rail], 50):.2f}"
            for name in ("cashier", "customer")
        )
        note = f"{len(times)} approvals at {tills} tills side by side; {parts}, slowest {max(times, default=0):.2f} s"
        note += f"; {failed} TILLS FAILED" if failed else ""
        figures.append(Figure(f"{rail} approval to both screens, p50", share(times, 50), "s", GOAL_P50_S, note))
        figures.append(Figure(f"{rail} approval to both screens, p99", share(times, 99), "s", GOAL_P99_S))
    return figures


def play(counter: Counter) -> dict[str, Any]:
    number = counter.options["number"]
    counter.ready()
    chance = random.Random(100 + number)
    found = []
    with SandboxControl(counter.options["origin"]) as control:
        for rail in RAILS:
            control.auto(rail, "approve", WITHIN_S, seed=1000 * number + RAILS.index(rail))
        for turn in range(counter.options["sales"]):
            found.append(_sell(counter, control, chance, RAILS[(number + turn) % 2]))
    return {"payments": found}


def _sell(counter: Counter, control: SandboxControl, chance: random.Random, rail: str) -> dict[str, Any]:
    """Sell once and return the seconds from the service's approval to the paint of each screen."""
    selling.fill(counter, chance, chance.randint(1, 4))
    selling.to_rail(counter, rail)
    eyes = {"cashier": _cashier_eye(counter), "customer": _customer_eye(counter)}
    for name, eye in eyes.items():
        counter.until_seen(eye, f"approved on the {name}'s screen", 60_000)
    approved = control.payment(rail)["approved_at_ns"]
    selling.next_customer(counter)
    counter.pause(300)
    seconds = {name: (eye.wall_ns - approved) / 1e9 for name, eye in eyes.items()}
    return {"rail": rail, "s": max(seconds.values()), **seconds}


def _cashier_eye(counter: Counter) -> Eye:
    page = counter.program.cashier.pages.page("done")
    return _eye(counter, page)


def _customer_eye(counter: Counter) -> Eye:
    from pos_terminal.ui.windows.customer.result_page import ResultPage

    customer = counter.program.customer
    assert customer is not None
    page = customer.findChild(ResultPage)
    assert page is not None
    return _eye(counter, page)


def _eye(counter: Counter, page: QWidget) -> Eye:
    """Watch a page for its first frame after the sale is closed."""

    def there(event: QPaintEvent) -> bool:
        view = counter.program.bridge.view
        return view is not None and view.stage is Stage.DONE and page.isVisible()

    eye = Eye(page)
    eye.look_for(there)
    return eye
