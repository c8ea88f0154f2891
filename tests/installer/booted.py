"""A clean root booted: systemd is its first process, in namespaces of its own."""

from __future__ import annotations

import shutil
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from tests.installer.clean_root import CleanRoot

UP_S = 60.0
LOOK_S = 0.2


class NotInTime(AssertionError):
    """What did not become true."""


@dataclass(slots=True)
class Booted:
    """Commands in a running machine; all times in seconds."""

    root: CleanRoot
    container: subprocess.Popen[bytes]

    def told(self, *command: str) -> str:
        """Run a command as root, whatever its status, and return all that it said."""
        first = next(iter(self._first()), None)
        if first is None:
            return ""
        apart = ("nsenter", "-t", str(first), "--mount", "--pid", "--uts", "--ipc", "--net", "--")
        done = subprocess.run([*apart, *command], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False)
        return done.stdout.decode(errors="replace").strip()

    def until(self, what: str, true: Callable[[], bool], seconds: float) -> float:
        """Wait for something and return after how long it was so; NotInTime with the unit's words."""
        began = time.monotonic()
        while not true():
            if time.monotonic() - began > seconds:
                raise NotInTime(
                    f"not within {seconds:.0f} s: {what}\n{self.told('journalctl', '--no-pager', '-n', '40')}"
                )
            time.sleep(LOOK_S)
        return time.monotonic() - began

    def up(self) -> bool:
        return self.told("systemctl", "is-system-running") in ("running", "degraded")

    # --- within

    def _first(self) -> list[int]:
        children = Path(f"/proc/{self.container.pid}/task/{self.container.pid}/children").read_text().split()
        return [int(child) for child in children if _name(int(child)) == "systemd"]


def why_not_booted() -> str:
    """Return why no root can be booted here; empty where it can."""
    return "" if shutil.which("systemd-nspawn") else "not installed: systemd-nspawn (systemd-container)"


@contextmanager
def booted(root: CleanRoot, log: Path) -> Iterator[Booted]:
    """Boot a root without a network; it is off, whatever happens, when the block ends."""
    line = ["systemd-nspawn", "--boot", "--register=no", "--keep-unit", "--private-network", "--resolv-conf=off"]
    seats = [f"--bind={tty}" for tty in ("/dev/tty0", "/dev/tty1") if Path(tty).exists()]
    places = ["--directory", str(root.folder), *seats]
    with log.open("wb") as said:
        container = subprocess.Popen(
            [*line, "--console=pipe", *places], stdin=subprocess.DEVNULL, stdout=said, stderr=subprocess.STDOUT
        )
        machine = Booted(root, container)
        try:
            machine.until("the machine is up", machine.up, UP_S)
            yield machine
        finally:
            container.terminate()
            try:
                container.wait(UP_S)
            except subprocess.TimeoutExpired:
                container.kill()
                container.wait()


def _name(pid: int) -> str:
    return Path(f"/proc/{pid}/comm").read_text().strip()
