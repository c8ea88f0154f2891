"""A till with its settings in a real file, on a real folder, through a real sandbox; no window."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from pos_terminal.sandbox.control import SandboxControl
from pos_terminal.sandbox.process import SandboxProcess
from tests.settings.shop import SettingsTill

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


@pytest.fixture(scope="session")
def sandbox() -> Iterator[SandboxProcess]:
    with SandboxProcess() as running:
        yield running


@pytest.fixture
def control(sandbox: SandboxProcess) -> Iterator[SandboxControl]:
    with SandboxControl(sandbox.origin) as client:
        client.reset()
        yield client


@pytest.fixture
def open_till(sandbox: SandboxProcess, control: SandboxControl, tmp_path: Path) -> Iterator[Callable[[], SettingsTill]]:
    """Open the till on one folder; a second call starts it again."""
    opened: list[SettingsTill] = []

    def make() -> SettingsTill:
        for till in opened:
            till.close()
        opened.append(SettingsTill(tmp_path, sandbox))
        return opened[-1]

    yield make
    for till in opened:
        till.close()


@pytest.fixture
def till(open_till: Callable[[], SettingsTill]) -> SettingsTill:
    return open_till()
