"""Headless tills over one real sandbox process; whatever a till asks that the papers forbid fails the test."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from pos_terminal.sandbox.control import SandboxControl
from pos_terminal.sandbox.process import SandboxProcess
from tests.e2e.counter import Counter, Services, counters
from tests.e2e.nest import Nest

BUGS = ("Traceback", "decide.rounds", "journal.refused", "command.unknown")


@pytest.fixture(scope="session")
def sandbox() -> Iterator[SandboxProcess]:
    with SandboxProcess() as running:
        yield running


@pytest.fixture(scope="session")
def nest() -> Iterator[Nest]:
    with Nest() as made:
        yield made


@pytest.fixture
def control(sandbox: SandboxProcess) -> Iterator[SandboxControl]:
    with SandboxControl(sandbox.origin) as client:
        client.reset()
        yield client


@pytest.fixture
def services(sandbox: SandboxProcess, control: SandboxControl, nest: Nest) -> Services:
    return Services(sandbox, control, nest)


@pytest.fixture
def meant() -> list[str]:
    """Words of violations that a test means, for it to fill."""
    return []


@pytest.fixture
def till(services: Services, tmp_path: Path, meant: list[str]) -> Iterator[Callable[[str], Counter]]:
    """Make tills by their folder's name. Afterwards no rule of a paper was broken and no bug was logged."""
    made: list[Counter] = []
    with counters(services, tmp_path) as make:

        def named(name: str = "till") -> Counter:
            made.append(make(name))
            return made[-1]

        yield named
    assert [found for found in services.control.violations() if not any(words in found for words in meant)] == []
    for counter in made:
        found = [bug for bug in BUGS if bug in counter.words]
        assert not found, counter.words[-3000:]


@pytest.fixture
def counter(till: Callable[[str], Counter]) -> Counter:
    """One till, started."""
    return till("till").start()
