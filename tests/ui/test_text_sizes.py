"""Words that shrink have few sizes, none of them much smaller than there is room for."""

from __future__ import annotations

from pos_terminal.ui.parts.text_sizes import shrunk


def test_every_size_has_one_close_below_it_and_there_are_few() -> None:
    found = {px: shrunk(px) for px in range(1, 201)}
    assert all(0 <= px - size <= px / 9 for px, size in found.items())
    assert len(set(found.values())) < 50
    assert all(shrunk(size) == size for size in found.values())
