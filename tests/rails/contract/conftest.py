"""The sandbox with every service, and the table of cells at the end of a run with -s."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from pos_terminal.sandbox.control import SandboxControl
from pos_terminal.sandbox.process import SandboxProcess
from tests.rails.contract.lanes import SANDBOX, Lanes
from tests.rails.contract.printed import table_of

CELLS = "contract cell"
MANY_LANES = 5  # a campaign's: two cores play so many sales at once, which wait most of the time


@pytest.fixture(scope="session")
def sandbox() -> Iterator[SandboxProcess]:
    with SandboxProcess(command=SANDBOX) as running:
        yield running


@pytest.fixture(scope="session")
def lanes(pytestconfig: pytest.Config) -> Iterator[Lanes]:
    """Where sales are played, each in a lane."""
    with Lanes(MANY_LANES if pytestconfig.getoption("--campaign") else 1) as made:
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
