"""`--selftest`: what the program finds around itself, the anchors and where they cannot be kept included."""

from __future__ import annotations

import asyncio
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from pos_terminal.config.paths import places
from pos_terminal.config.secrets import MemorySecrets
from tests.program.open_house import opened

RAILS = Path(__file__).parents[2] / "pos_terminal" / "rails"
NO_STORE = {"PYTHON_KEYRING_BACKEND": "keyring.backends.null.Keyring"}


def selftest(folder: Path, **environment: str) -> dict[str, Any]:
    command = [sys.executable, "-m", "pos_terminal", "--selftest", "--data", str(folder)]
    plain = {name: value for name, value in os.environ.items() if name != "CREDENTIALS_DIRECTORY"}
    done = subprocess.run(command, env={**plain, **environment}, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    told: dict[str, Any] = json.loads(done.stdout)
    return told


def test_a_fresh_folder_is_good_and_nothing_is_made(tmp_path: Path) -> None:
    told = selftest(tmp_path / "none", **NO_STORE)
    assert told["good"]
    assert told["rails"] == sorted(found.parent.name for found in RAILS.glob("*/__init__.py"))
    assert {"cashier", "customer"} <= set(told["windows"])
    assert told["devices"] == {"scales": ["toledo", "cas"], "displays": ["epson", "cd5220"]}
    assert told["journal"]["there"] is False
    assert told["anchors"]["file"] == "none yet"
    assert not (tmp_path / "none").exists()


@pytest.mark.parametrize(
    ("environment", "why"),
    [
        (NO_STORE, "no secret store that the till accepts"),
        ({"CREDENTIALS_DIRECTORY": "/nowhere"}, "only read, so no anchor is kept"),
    ],
    ids=["no store", "read only"],
)
def test_where_no_anchor_is_kept_it_is_told(tmp_path: Path, environment: dict[str, str], why: str) -> None:
    async def sell() -> None:
        async with opened(places(tmp_path), MemorySecrets()) as till:
            await till.sell()

    asyncio.run(sell())
    told = selftest(tmp_path, **environment)["anchors"]
    assert why in told["keyring"]
    assert told["file"] > 1
