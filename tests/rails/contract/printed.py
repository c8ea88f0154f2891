"""The table of cells: a line for each call in each state, a sign for each fault."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from tests.rails.contract.cells import FAULTS, LATER

LEGEND = "contract: . passed, F failed, o a declared hole, blank: only with --campaign"


def written(rail: str, way: str, state: str, call: str, fault: str, mark: str) -> str:
    return "|".join((rail, way, state, call, fault, mark))


def table_of(cells: Iterable[str]) -> Iterator[str]:
    """Return the lines of the table, nothing where no cell was played."""
    rows: dict[tuple[str, str, str, str], dict[str, str]] = {}
    for cell in cells:
        rail, way, state, call, fault, mark = cell.split("|")
        marks = rows.setdefault((rail, way, state, call), {})
        if marks.get(fault, LATER) in (LATER, ".") or mark == "F":
            marks[fault] = mark
    if not rows:
        return
    yield LEGEND
    widths = [max(len(row[at]) for row in rows) for at in range(4)]
    for at, fault in enumerate(FAULTS):
        yield " " * (sum(widths) + 8) + "|" * at + f" {fault}"
    for row, marks in sorted(rows.items()):
        names = "  ".join(name.ljust(width) for name, width in zip(row, widths, strict=True))
        yield f"{names}  " + "".join(marks.get(str(fault), LATER) for fault in FAULTS)
    yield f"{sum(len(marks) for marks in rows.values())} cells, {len(rows)} calls in states"
