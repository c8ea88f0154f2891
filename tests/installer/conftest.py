"""The program frozen and packaged once for all tests that need it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[2]
OF_THE_PLACE = ("journal", "anchors", "screens")  # of a selftest: what is found, not what was brought


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder that `run.py package` fills; POS_TERMINAL_DIST names one that is filled already."""
    if ready := os.environ.get("POS_TERMINAL_DIST"):
        return Path(ready)
    into = tmp_path_factory.mktemp("dist")
    done = subprocess.run(
        [sys.executable, str(ROOT / "run.py"), "package", "--into", str(into)],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout[-2000:] + done.stderr[-4000:]
    return into


@pytest.fixture(scope="session")
def deb(built: Path) -> Path:
    found = list(built.glob("*.deb"))
    if not found:
        pytest.skip("packages are built on Debian only")
    return found[0]


def brought(selftest: str) -> Mapping[str, Any]:
    """Return what a program brought along, of what it printed as its selftest."""
    told: dict[str, Any] = json.loads(selftest)
    return {name: value for name, value in told.items() if name not in OF_THE_PLACE}


@pytest.fixture(scope="session")
def source_brings() -> Mapping[str, Any]:
    """What the source tree brings along."""
    command = [sys.executable, "-m", "pos_terminal", "--selftest", "--data", "/nowhere/at/all"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    return brought(done.stdout)
