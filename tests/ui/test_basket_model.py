"""The models of the two baskets: a change of one line touches one row, however many there are."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QAbstractItemModel, QModelIndex
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication

from pos_terminal.app.views import LineView
from pos_terminal.ui.runtime.bridge import Bridge
from pos_terminal.ui.theme import Theme
from pos_terminal.ui.windows.cashier.basket_model import BasketModel
from pos_terminal.ui.windows.cashier.station import CashierOptions, Station
from pos_terminal.ui.windows.customer.basket_list import LINE, LineModel
from pos_terminal.ui.windows.customer.line_delegate import LineTexts

Lines = tuple[LineView, ...]
A, B, C, D = (LineView(name, name.upper(), 1000, "pcs", 100, 100) for name in "abcd")
TWO = replace(B, quantity=2000, amount=200)


class Told:
    """What a model told its views, in order."""

    def __init__(self, model: QAbstractItemModel) -> None:
        self.words: list[str] = []
        model.rowsInserted.connect(self._inserted)
        model.rowsRemoved.connect(self._removed)
        model.dataChanged.connect(self._changed)

    def _inserted(self, _parent: QModelIndex, first: int, last: int) -> None:
        self.words.append(f"in {first}-{last}")

    def _removed(self, _parent: QModelIndex, first: int, last: int) -> None:
        self.words.append(f"out {first}-{last}")

    def _changed(self, first: QModelIndex, last: QModelIndex) -> None:
        self.words.append(f"changed {first.row()}-{last.row()}")


@pytest.fixture
def model(theme: Theme) -> BasketModel:
    return BasketModel(Station(theme, Bridge(lambda command: None), CashierOptions()))


CHANGES: list[tuple[Lines, Lines, list[str]]] = [
    ((), (A,), ["in 0-0"]),
    ((A, B), (A, B, C), ["in 2-2"]),
    ((A, B), (A, B, C, D), ["in 2-3"]),
    ((A, B, C), (A, TWO, C), ["changed 1-1"]),
    ((A, B, C), (A, TWO, C, D), ["in 3-3", "changed 1-1"]),
    ((A, B, C), (A, C), ["out 1-1", "changed 1-1"]),
    ((A, C), (A, B, C), ["in 1-1", "changed 2-2"]),
    ((A, B, C), (), ["out 0-2"]),
    ((A, B, C), (replace(A), replace(B), replace(C)), []),
    ((A, B), (C, D), ["changed 0-1"]),
    ((A, B, C), (A, D), ["out 1-2", "in 1-1"]),
]


@pytest.mark.parametrize(("before", "after", "told"), CHANGES)
def test_only_the_rows_that_changed_are_told(model: BasketModel, before: Lines, after: Lines, told: list[str]) -> None:
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.show_lines(before)
    heard = Told(model)
    model.show_lines(after)
    assert heard.words == told
    assert model.lines == after
    assert model.rowCount() == len(after)
    assert tester.model() is model


@pytest.mark.parametrize(("before", "after", "_told"), CHANGES)
def test_the_customers_rows_follow(qapp: QApplication, before: Lines, after: Lines, _told: list[str]) -> None:
    model = LineModel(LineTexts("en_IE"))
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    for lines in (before, after):
        model.set_lines(lines)
        assert [model.data(model.index(row), LINE) for row in range(model.rowCount())] == list(lines)
    assert tester.model() is model
