"""A pseudo-terminal with a machine at its far end; noise and torn lines on demand."""

from __future__ import annotations

import os
import threading
import tty

from pos_terminal.devices.dispenser import Controller


class Cable:
    """`port` is what a till opens. The machine lives on while tills come and go."""

    def __init__(self, controller: Controller) -> None:
        self._far, near = os.openpty()
        tty.setraw(near)
        self.port = os.ttyname(near)
        self._near = near
        self._controller = controller
        self.swallow = 0  # so many questions are not heard
        self.tear = 0  # so many answers arrive in halves
        self._thread = threading.Thread(target=self._serve, name="machine")
        self._thread.start()

    def _serve(self) -> None:
        waiting = b""
        while True:
            try:
                waiting += os.read(self._far, 1000)
            except OSError:
                return
            if waiting.endswith(b"BYE"):
                return
            while b"\n" in waiting:
                raw, _, waiting = waiting.partition(b"\n")
                self._hear(raw)

    def _hear(self, raw: bytes) -> None:
        if self.swallow:
            self.swallow -= 1
            return
        answer = self._controller.answer(raw)
        if self.tear:
            self.tear -= 1
            answer = answer[: len(answer) // 2] + b"\n"
        os.write(self._far, answer)

    def cut(self) -> None:
        os.write(self._near, b"BYE")
        self._thread.join()
        os.close(self._near)
        os.close(self._far)
