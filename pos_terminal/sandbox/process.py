"""The sandbox as a child process: started, found, stopped (standard library only)."""

import json
import queue
import subprocess
import sys
import threading
from collections.abc import Sequence
from dataclasses import dataclass
from types import TracebackType
from typing import IO, Self

START_SECONDS = 15.0
STOP_SECONDS = 5.0


class SandboxFailed(RuntimeError):
    """The sandbox did not come up."""


@dataclass(frozen=True, slots=True)
class Greeting:
    """The one line that a sandbox says when it listens."""

    origin: str
    credentials: dict[str, dict[str, str]]


class SandboxProcess:
    """A running sandbox; `command` is what starts another one than the program's own."""

    def __init__(self, currency: str = "EUR", port: int = 0, command: Sequence[str] | None = None) -> None:
        start = _own_command() if command is None else [*command]
        start += ["--port", str(port), "--currency", currency, "--die-with-parent"]
        self._child = subprocess.Popen(start, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        greeting = self._greeting()
        self.origin = greeting.origin
        self.swip = self.base("swip")
        self.droppay = self.base("droppay")
        self.credentials = greeting.credentials

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()

    def base(self, rail: str) -> str:
        """The address of one of its services."""
        return f"{self.origin}/{rail}"

    @property
    def pid(self) -> int:
        return self._child.pid

    @property
    def running(self) -> bool:
        return self._child.poll() is None

    def stop(self) -> int:
        """Closes its stdin and waits; the exit code, 0 when it went by itself."""
        stdin, stdout = self._pipes()
        if not stdin.closed:
            stdin.close()
        try:
            self._child.wait(STOP_SECONDS)
        except subprocess.TimeoutExpired:
            self._child.kill()
        code = self._child.wait()
        stdout.close()
        return code

    def _greeting(self) -> Greeting:
        """The JSON line on its stdout. Raises SandboxFailed after 15 s or if it ended."""
        lines: queue.SimpleQueue[bytes] = queue.SimpleQueue()
        _, stdout = self._pipes()
        threading.Thread(target=lambda: lines.put(stdout.readline()), daemon=True).start()
        try:
            line = lines.get(timeout=START_SECONDS)
        except queue.Empty:
            line = b""
        if not line:
            self._child.kill()
            self.stop()
            raise SandboxFailed("the sandbox did not say where it listens")
        said = json.loads(line)
        return Greeting(said["origin"], said["credentials"])

    def _pipes(self) -> tuple[IO[bytes], IO[bytes]]:
        assert self._child.stdin is not None
        assert self._child.stdout is not None
        return self._child.stdin, self._child.stdout


def _own_command() -> list[str]:
    """What starts this program's sandbox: a frozen program has no Python beside it and is asked itself."""
    if getattr(sys, "frozen", False):
        return [sys.executable, "sandbox"]
    return [sys.executable, "-m", "pos_terminal.sandbox"]
