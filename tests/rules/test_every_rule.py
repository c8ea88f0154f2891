"""A rule without a test fails the suite."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

HERE = Path(__file__).parent


@pytest.mark.parametrize("number", range(1, 17))
def test_every_rule_has_a_test(number: int) -> None:
    found = [
        name
        for path in HERE.glob("test_*.py")
        for name in re.findall(r"^(?:async )?def (test_rule_\d\d_\w+)", path.read_text(), re.MULTILINE)
        if name.startswith(f"test_rule_{number:02d}_")
    ]
    assert found, f"rule {number} has no test"
