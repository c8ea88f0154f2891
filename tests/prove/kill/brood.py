"""Processes without a start: tills and a sandbox, each forked from one that has imported everything already."""

from __future__ import annotations

import json
import os
import socket
import sys
from collections.abc import Callable
from types import TracebackType

from pos_terminal.sandbox.process import SandboxProcess
from pos_terminal.sandbox.serve import serve
from tests.e2e.nest import Nest, brood


class ForkedNest(Nest):
    """A nest whose brood is a fork of this process. Made before the process has a thread or an event loop."""

    def __init__(self, main: Callable[[], int]) -> None:
        self._ours, theirs = socket.socketpair()
        ours = self._ours

        def run() -> None:
            ours.close()
            brood(theirs, main)

        self._pid = fork(run)
        theirs.close()

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._ours.close()
        os.waitpid(self._pid, 0)


class ForkedSandbox(SandboxProcess):
    """The sandbox in a process of its own, forked; it ends with its parent."""

    def __init__(self) -> None:
        life, self._life = os.pipe()
        said, saying = os.pipe()

        def run() -> None:
            os.dup2(life, 0)
            for file in (life, self._life, said):
                os.close(file)
            serve(ready=lambda greeting: _say(saying, greeting), die_with_parent=True)

        self._pid = fork(run)
        os.close(life)
        os.close(saying)
        with os.fdopen(said) as greeting:
            told = json.loads(greeting.readline())
        self.origin, self.credentials = told["origin"], told["credentials"]
        self.swip, self.droppay = self.base("swip"), self.base("droppay")

    def stop(self) -> int:
        os.close(self._life)
        return os.waitpid(self._pid, 0)[1]


def _say(file: int, greeting: dict[str, object]) -> None:
    os.write(file, json.dumps(greeting).encode() + b"\n")
    os.close(file)


def fork(work: Callable[[], object]) -> int:
    """Do some work in a process of its own; what this one has on its stack is none of its business. Returns the pid."""
    pid = os.fork()
    if pid:
        return pid
    code = 1
    try:
        work()
        code = 0
    except BaseException:  # noqa: BLE001  # the border of the process
        sys.excepthook(*sys.exc_info())
    finally:
        sys.stderr.flush()
        os._exit(code)
