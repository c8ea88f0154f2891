"""What a person types for a shop's tables becomes their names, or says which one cannot be."""

from __future__ import annotations

import pytest

from pos_terminal.domain.table_names import BadTableName, table_names


@pytest.mark.parametrize(
    ("typed", "names"),
    [
        ("TABLE1", ("TABLE1",)),
        (" table  1 - 3; bar ,, BAR\nterrace 12", ("TABLE 1", "TABLE 2", "TABLE 3", "BAR", "TERRACE 12")),
        ("7-8", ("7", "8")),
        ("", ()),
        (" , ;", ()),
    ],
)
def test_names(typed: str, names: tuple[str, ...]) -> None:
    assert table_names(typed) == names


@pytest.mark.parametrize("typed", ["TABLE/1", "A" * 33, "3-1", "1-999", "CAFÉ", "1-200, BAR", "A-B"])
def test_what_is_no_name(typed: str) -> None:
    with pytest.raises(BadTableName):
        table_names(typed)
