"""A serial cable to an emulated device: a pseudo-terminal under a name that stays, to be pulled out and plugged in."""

from __future__ import annotations

import contextlib
import os
import select
import tempfile
import threading
from pathlib import Path
from typing import Protocol

LOOK_S = 0.005


class Device(Protocol):
    """What hangs on the cable. Called in the cable's thread."""

    @property
    def hangs(self) -> bool:
        """Whether it reads nothing at all."""

    def feed(self, raw: bytes) -> bytes:
        """Take bytes in; return what it says to them."""

    def unasked(self) -> bytes:
        """Return what it says by itself."""


class Cable:
    """`port` is what a till opens."""

    def __init__(self, device: Device) -> None:
        self._device = device
        self._folder = tempfile.TemporaryDirectory(prefix="pos-cable-")
        self.port = str(Path(self._folder.name) / "port")
        self._ends: tuple[int, int] | None = None
        self._lock = threading.Lock()
        self._over = threading.Event()
        self.plug()
        self._thread = threading.Thread(target=self._serve, name="emulated-device")
        self._thread.start()

    @property
    def plugged(self) -> bool:
        with self._lock:
            return self._ends is not None

    def plug(self) -> None:
        import tty

        with self._lock:
            if self._ends is not None:
                return
            far, near = os.openpty()
            tty.setraw(near)
            os.set_blocking(far, False)
            Path(self.port).symlink_to(os.ttyname(near))
            self._ends = far, near

    def pull(self) -> None:
        """Pull it out: whoever has the port open finds it gone."""
        with self._lock:
            ends, self._ends = self._ends, None
            if ends is not None:
                Path(self.port).unlink()
                for end in ends:
                    os.close(end)

    def close(self) -> None:
        self._over.set()
        self._thread.join()
        self.pull()
        self._folder.cleanup()

    def _serve(self) -> None:
        while not self._over.wait(LOOK_S):
            with self._lock, contextlib.suppress(OSError):
                if self._ends is not None and not self._device.hangs:
                    self._turn(self._ends[0])

    def _turn(self, far: int) -> None:
        """Hear and answer once."""
        said = self._device.unasked()
        if select.select([far], [], [], 0)[0]:
            said += self._device.feed(os.read(far, 4096))
        if said:
            with contextlib.suppress(BlockingIOError):  # nobody reads: what does not fit is lost, as on a line
                os.write(far, said)
