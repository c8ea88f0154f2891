"""The kiosk's session script under a stand-in of the compositor: it runs its program and ends with 0, as cage does."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

SESSION = Path(__file__).parents[2] / "installer" / "kiosk" / "session.sh"
CAGE = """#!/bin/sh
while [ "$1" != -- ]; do shift; done
shift
"$@"
exit 0
"""
TILL = """import signal, sys, time
def end(*_):
    print("ended in order", flush=True)
    sys.exit(0)
signal.signal(signal.SIGTERM, end)
print("sells", flush=True)
time.sleep(60)
"""
WAIT_S = 30

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="a kiosk's unit is Linux's")


@pytest.fixture
def session(tmp_path: Path) -> dict[str, str]:
    """What the service manager gives the script, with the compositor first on its path."""
    cage = tmp_path / "bin" / "cage"
    cage.parent.mkdir()
    cage.write_text(CAGE, encoding="utf-8")
    cage.chmod(0o755)
    return {"PATH": f"{cage.parent}:{os.environ['PATH']}", "RUNTIME_DIRECTORY": str(tmp_path)}


@pytest.mark.parametrize("code", [0, 1, 75])
def test_the_session_ends_as_its_program_did(session: dict[str, str], code: int) -> None:
    done = subprocess.run([str(SESSION), "sh", "-c", f"exit {code}"], env=session, timeout=WAIT_S, check=False)
    assert done.returncode == code


def test_a_program_that_was_killed_is_no_orderly_end(session: dict[str, str]) -> None:
    done = subprocess.run([str(SESSION), "sh", "-c", "kill -KILL $$"], env=session, timeout=WAIT_S, check=False)
    assert done.returncode == 128 + signal.SIGKILL


def test_a_compositor_that_breaks_is_no_orderly_end(session: dict[str, str], tmp_path: Path) -> None:
    (tmp_path / "bin" / "cage").write_text("#!/bin/sh\nexit 3\n", encoding="utf-8")
    done = subprocess.run([str(SESSION), "true"], env=session, timeout=WAIT_S, check=False)
    assert done.returncode == 1


def test_who_ends_the_session_ends_the_till_in_order(session: dict[str, str]) -> None:
    command = [str(SESSION), sys.executable, "-c", TILL]
    with subprocess.Popen(command, env=session, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "sells\n"
        process.terminate()
        assert process.stdout.read() == "ended in order\n"
        assert process.wait(WAIT_S) == 0
