"""A pseudo-terminal with a machine at its far end; noise and torn lines on demand."""

from __future__ import annotations

import os
import select
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
        self._ended, self._end = os.pipe()
        self._controller = controller
        self.swallow = 0  # so many questions are not heard
        self.tear = 0  # so many answers arrive in halves
        self._thread = threading.Thread(target=self._serve, name="machine")
        self._thread.start()

    def _serve(self) -> None:
        waiting = b""
        while self._ended not in select.select([self._far, self._ended], [], [])[0]:
            waiting += os.read(self._far, 1000)
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
        os.close(self._end)
        self._thread.join()
        for file in (self._ended, self._near, self._far):
            os.close(file)
