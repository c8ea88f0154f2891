"""Tills in a tenth of a second: one process imports the program once and forks a till for each start.

A forked till is a process as any other: its own memory, its own files, its own death.
"""

from __future__ import annotations

import contextlib
import importlib
import os
import select
import signal
import socket
import subprocess
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from types import TracebackType
from typing import Self

ROOT = Path(__file__).parents[2]
LONGEST = 16
HEADLESS = "tests.e2e.headless"
Main = Callable[[], int]


class Chick:
    """A till's process, its pipes and the handle on its life."""

    def __init__(self, pid: int, stdin: int, stdout: int) -> None:
        self.pid = pid
        self._life = os.pidfd_open(pid)
        self.stdin = os.fdopen(stdin, "wb")
        self.stdout = os.fdopen(stdout, "rb")

    def gone(self, seconds: float) -> bool:
        """Wait for the process's end; its files and locks are free then."""
        return bool(select.select([self._life], [], [], seconds)[0])

    def kill(self) -> None:
        if not self.gone(0):
            signal.pidfd_send_signal(self._life, signal.SIGKILL)
            self.gone(10)

    def close(self) -> None:
        with contextlib.suppress(BrokenPipeError):  # an order that was on its way when the process died
            self.stdin.close()
        self.stdout.close()
        os.close(self._life)


class Nest:
    """Where tills come from. Used by one thread."""

    def __init__(self, kind: str = HEADLESS, environment: Mapping[str, str] | None = None) -> None:
        """`kind` is the module whose `main` is a till on the standard streams; `environment` is added to ours."""
        self._ours, theirs = socket.socketpair()
        with theirs:
            command = [sys.executable, "-m", "tests.e2e.nest", str(theirs.fileno()), kind]
            ours = {**os.environ, **(environment or {})}
            self._brood = subprocess.Popen(command, cwd=ROOT, pass_fds=[theirs.fileno()], env=ours)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._ours.close()
        self._brood.wait(10)

    def hatch(self, words: Path) -> Chick:
        """Start a till; what it says on its standard error is added to a file."""
        child_in, stdin = os.pipe()
        stdout, child_out = os.pipe()
        errors = os.open(words, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
        try:
            socket.send_fds(self._ours, [b"till"], [child_in, child_out, errors])
            pid = int(self._ours.recv(LONGEST))
        finally:
            for file in (child_in, child_out, errors):
                os.close(file)
        return Chick(pid, stdin, stdout)


def brood(control: socket.socket, main: Main) -> None:
    """Fork a till for every three files that come, until the other side closes."""
    from pos_terminal.rails import find_rails

    find_rails()
    while True:
        word, files, _, _ = socket.recv_fds(control, LONGEST, 3)
        if not word:
            return
        _bury()
        pid = os.fork()
        if pid == 0:
            _be_a_till(control, files, main)
        for file in files:
            os.close(file)
        control.sendall(str(pid).encode())


def _bury() -> None:
    """Forget the dead; until the next start each keeps its pid, so that its handle can be opened."""
    with contextlib.suppress(ChildProcessError):
        while os.waitpid(-1, os.WNOHANG)[0]:
            pass


def _be_a_till(control: socket.socket, files: list[int], main: Main) -> None:
    """In the child: the three files are the standard streams; never returns."""
    control.close()
    for at, file in enumerate(files):
        os.dup2(file, at)
        os.close(file)
    code = 1
    try:
        code = main()
    except BaseException:  # noqa: BLE001  # the border of the process
        sys.excepthook(*sys.exc_info())
    finally:
        sys.stderr.flush()
        os._exit(code)


if __name__ == "__main__":
    brood(socket.socket(fileno=int(sys.argv[1])), importlib.import_module(sys.argv[2]).main)  # imported once, for all
