"""The program before an upgrade is named so that a person finds it."""

from __future__ import annotations

from pathlib import Path

import pytest

from pos_terminal.store.program_before import KEPT, program_before


@pytest.fixture
def program(tmp_path: Path) -> str:
    """A program in a folder of its own, as a package has it."""
    folder = tmp_path / "lib" / "pos-terminal"
    folder.mkdir(parents=True)
    return str(folder / "pos-terminal")


def test_a_program_that_its_package_kept_is_named_with_its_command(program: str) -> None:
    kept = Path(program).parent.with_name(KEPT)
    kept.mkdir()
    (kept / "VERSION").write_text("0.1.0\n", encoding="utf-8")
    assert program_before("0.1.0", program) == "pos-terminal 0.1.0 (here as pos-terminal-before)"
    assert program_before("0.0.9", program) == "pos-terminal 0.0.9"


def test_what_nobody_kept_is_named_by_its_version(program: str) -> None:
    assert program_before("0.1.0", program) == "pos-terminal 0.1.0"
    assert program_before("", program) == "the program before"
