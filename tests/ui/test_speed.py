"""Figures: a scan to a painted line, also in a basket of hundreds; a window built. Only with --bench."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication

from pos_terminal.app.views import BasketView, LineView
from tests.ui import samples
from tests.ui.pages.cashier import Cashier


@pytest.mark.benchmark
@pytest.mark.parametrize("many", [6, 593])
def test_a_line_is_painted_within_30_ms(open_cashier: Callable[..., Cashier], qapp: QApplication, many: int) -> None:
    lines = tuple(LineView(f"x{n}", f"Item {n}", 1000, "pcs", 100, 100) for n in range(many))
    cashier = open_cashier(samples.selling(basket=BasketView(lines, many, total=many * 100, sale="s1")))
    took = []
    for number in range(40):
        lines = (*(replace(line) for line in lines), LineView(f"y{number}", "New", 1000, "pcs", 100, 100))
        view = samples.selling(basket=BasketView(lines, len(lines), total=100, newest=f"y{number}", sale="s1"))
        start = time.perf_counter()
        cashier.window.show_view(view)
        qapp.processEvents()
        took.append((time.perf_counter() - start) * 1000)
    assert statistics.median(took) <= 30
