"""A measured figure beside its goal, and how a list of them is shown."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Figure:
    """One row of the table. `goal` is an upper bound in `unit`; None: there is none."""

    name: str
    measured: float
    unit: str
    goal: float | None = None
    note: str = ""

    @property
    def met(self) -> bool | None:
        return None if self.goal is None else self.measured <= self.goal


def share(values: Sequence[float], percent: float) -> float:
    """Return the nearest-rank percentile; 0.0 of nothing."""
    if not values:
        return 0.0
    ordered = sorted(values)
    return ordered[max(0, -(-int(len(ordered) * percent) // 100) - 1)]


def written(value: float, unit: str) -> str:
    """Return a value as the table shows it."""
    digits = 0 if value >= 100 or value == int(value) else 1 if value >= 10 else 2
    return f"{value:.{digits}f} {unit}".strip()


def table(rows: Sequence[tuple[Figure, str]]) -> str:
    """Return the table: figure, goal, measured, command."""
    cells = [("figure", "goal", "measured", "", "command")]
    for figure, command in rows:
        goal = f"<= {written(figure.goal, figure.unit)}" if figure.goal is not None else ""
        word = {None: "", True: "met", False: "MISSED"}[figure.met]
        cells.append((figure.name, goal, written(figure.measured, figure.unit), word, command))
    widths = [max(len(row[place]) for row in cells) for place in range(5)]
    lines = ["  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip() for row in cells]
    lines.insert(1, "  ".join("-" * width for width in widths))
    notes = [f"  {figure.name}: {figure.note}" for figure, _ in rows if figure.note]
    return "\n".join([*lines, "", *notes])
