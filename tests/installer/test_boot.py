"""A machine that starts with its kiosk: README's own lines on a clean Debian 12 with systemd as its first process.

There is no screen: cage draws on an output that nobody sees, which is all that is set beside the unit.
"""

from __future__ import annotations

import re
import shlex
import shutil
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.installer.booted import Booted, booted, why_not_booted
from tests.installer.clean_root import CleanRoot, clean_root, why_not

pytestmark = [pytest.mark.campaign, pytest.mark.timeout(3000)]
README = Path(__file__).parents[2] / "README.md"
UNIT, SETUP = "pos-terminal-kiosk", "pos-terminal-setup"
DATA = "/var/lib/pos-terminal"
NO_SCREEN = """[Service]
Environment=WLR_BACKENDS=headless WLR_RENDERER=pixman WLR_LIBINPUT_NO_DEVICES=1
"""
UNTIL_IT_RUNS = """
for half in $(seq 60); do pgrep -x pos-terminal && break; sleep 0.5; done
systemctl is-active pos-terminal-setup
"""
START_S, WATCHDOG_S, STOP_S = 30.0, 30.0, 10.0


def lines() -> tuple[str, str]:
    """README's ten lines: what is installed, and the script behind it with its blanks filled in.

    Between the two starts somebody sets the machine up; here it is only seen that the program runs meanwhile.
    """
    (block,) = re.findall(r"^```\n(apt install [^`]+)^```$", README.read_text(encoding="utf-8"), re.MULTILINE)
    install, _, rest = block.partition("\n")
    filled = rest.replace("https://…", "https://swip.example").replace("…", "not-a-token")
    start = f"systemctl start {SETUP}\n"
    assert start in filled
    return install, filled.replace(start, start + UNTIL_IT_RUNS)


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory, deb: Path) -> Iterator[CleanRoot]:
    if why := why_not() or why_not_booted():
        pytest.skip(why)
    with clean_root(tmp_path_factory.mktemp("machine") / "root") as made:
        shutil.copyfile(deb, made.folder / "root" / deb.name)
        made.run("apt-get", "update", "-qq", network=True)
        systemd = ("systemd-sysv", "dbus", "libpam-systemd", "udev", "openssl", "procps")
        made.run("apt-get", "install", "-qq", "-y", "--no-install-recommends", *systemd, network=True)
        packages = shlex.split(lines()[0])[2:]
        wanted = [f"/root/{deb.name}" if package.startswith("./") else package for package in packages]
        made.run("apt-get", "install", "-qq", "-y", "--no-install-recommends", *wanted, network=True)
        beside = made.folder / "etc/systemd/system/pos-terminal-.service.d"
        beside.mkdir(parents=True)
        (beside / "screen.conf").write_text(NO_SCREEN, encoding="utf-8")
        yield made


def test_a_machine_starts_with_its_kiosk(root: CleanRoot, tmp_path: Path) -> None:
    figures = []
    with booted(root, tmp_path / "boot.log") as machine:
        began = time.monotonic()
        said = machine.told("sh", "-euc", f"{lines()[1]} echo ALL OF IT")
        assert said.endswith("ALL OF IT"), said
        assert _state(machine, SETUP) == "inactive"
        _serves(machine)
        figures.append(("README's lines behind `apt install`, to the first page", time.monotonic() - began))
        assert machine.told("ls", f"/run/credentials/{UNIT}.service").split() == ["pin.pepper", "swip.token"]
        assert _of_till(machine, "user") == "pos-kiosk"
        assert _restarts(machine) == 0

        machine.told("kill", "-KILL", _till(machine))
        figures.append(("killed, until the next till's first page", _serves(machine, restarts=1)))

        machine.told("kill", "-STOP", _till(machine))
        figures.append(("hung, until the next till's first page", _serves(machine, 2, WATCHDOG_S + START_S)))

        figures.append(("systemctl stop", _stops(machine)))
        assert "journal.db-wal" not in machine.told("ls", DATA), "the records were not closed"

        machine.told("systemctl", "start", UNIT)
        _serves(machine)
        machine.told("kill", "-TERM", _till(machine))  # as Exit on the staff page: it ends with 0, for good
        machine.until("the kiosk ended for good", lambda: _state(machine) == "inactive", STOP_S)
        assert _left_elsewhere(machine) == []

    began = time.monotonic()
    with booted(root, tmp_path / "again.log") as machine:
        _serves(machine)
        figures.append(("booted again, from systemd's first line to the first page", time.monotonic() - began))
        assert _restarts(machine) == 0
    print("\n" + "\n".join(f"{what}: {seconds:.1f} s" for what, seconds in figures))


def _serves(machine: Booted, restarts: int = 0, seconds: float = START_S) -> float:
    """Wait until the till of so many restarts has told systemd that its page is there."""
    said = f"{restarts} restarts and a first page"
    return machine.until(
        said, lambda: _restarts(machine) >= restarts and _state(machine) == "active" and _till(machine) != "", seconds
    )


def _stops(machine: Booted) -> float:
    machine.told("systemctl", "stop", "--no-block", UNIT)
    took = machine.until("the unit is stopped", lambda: _state(machine) in ("inactive", "failed"), STOP_S)
    assert _state(machine) == "inactive"
    said = machine.told("journalctl", "--no-pager", "-u", UNIT, "-n", "5")
    assert "SIGKILL" not in said, said
    return took


def _state(machine: Booted, unit: str = UNIT) -> str:
    return machine.told("systemctl", "is-active", unit)


def _restarts(machine: Booted) -> int:
    return int(machine.told("systemctl", "show", UNIT, "--property=NRestarts", "--value") or 0)


def _till(machine: Booted) -> str:
    return machine.told("pgrep", "-x", "pos-terminal")


def _of_till(machine: Booted, what: str) -> str:
    return machine.told("ps", "-o", f"{what}:32=", "-p", _till(machine))


def _left_elsewhere(machine: Booted) -> list[str]:
    """Files of the till outside its one folder: there must be none, for the rest of the disk may be read-only."""
    found = machine.told(
        "find", "/", "-xdev", "-user", "pos-kiosk", "-not", "-path", f"{DATA}*", "-not", "-path", "/proc/*"
    )
    return found.split()
