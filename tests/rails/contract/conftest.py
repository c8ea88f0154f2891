"""The sandbox with every service, and the table of cells at the end of a run with -s."""

from __future__ import annotations

import sys
from collections.abc import Iterator

import pytest

from pos_terminal.sandbox.control import SandboxControl
from pos_terminal.sandbox.process import SandboxProcess
from tests.e2e.nest import Nest
from tests.rails.contract.printed import table_of

CELLS = "contract cell"


@pytest.fixture(scope="session")
def sandbox() -> Iterator[SandboxProcess]:
    with SandboxProcess(command=[sys.executable, "-m", "tests.rails.contract.sandbox"]) as running:
        yield running


@pytest.fixture(scope="session")
def nest() -> Iterator[Nest]:
    with Nest("tests.rails.contract.till") as made:
        yield made


@pytest.fixture
def control(sandbox: SandboxProcess) -> Iterator[SandboxControl]:
    with SandboxControl(sandbox.origin) as client:
        client.reset()
        yield client


@pytest.fixture
def campaign(pytestconfig: pytest.Config) -> bool:
    """Whether every cell is played, however long it takes."""
    return bool(pytestconfig.getoption("--campaign"))


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Print the cells of all workers; only where the output is asked for."""
    if terminalreporter.config.getoption("capture") != "no":
        return
    reports = [report for found in terminalreporter.stats.values() for report in found]
    cells = [
        str(value)
        for report in reports
        for name, value in getattr(report, "user_properties", ())
        if name == CELLS and getattr(report, "when", "") == "call"
    ]
    for line in table_of(cells):
        terminalreporter.write_line(line)
