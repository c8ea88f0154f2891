"""What all tests share: the fakes importable as `tests.fakes`, and long runs only when asked for."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

ROOT = str(Path(__file__).parents[1])
if ROOT not in sys.path:
    sys.path.insert(0, ROOT)

ASKED = {"campaign": "long runs too", "bench": "figures too"}
MARKED = {"campaign": "campaign", "benchmark": "bench"}


def pytest_addoption(parser: pytest.Parser) -> None:
    for name, what in ASKED.items():
        parser.addoption(f"--{name}", action="store_true", help=what)


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    for item in items:
        for marker, option in MARKED.items():
            if item.get_closest_marker(marker) and not config.getoption(f"--{option}"):
                item.add_marker(pytest.mark.skip(reason=f"needs --{option}"))
