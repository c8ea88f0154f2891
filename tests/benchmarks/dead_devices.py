"""A counter on which nothing works: each device is set up, is there, and hangs or talks nonsense."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import tty
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager

from pos_terminal.config.counter_settings import PoleSettings, ScaleSettings, ScannerSettings
from pos_terminal.config.printer_settings import DrawerSettings, PrinterSettings
from pos_terminal.config.settings import Settings

NO_DEVICES = Settings(printer=PrinterSettings(kind="none"))
NOISE = """
import os, sys, time
while True:
    os.write(1, os.urandom(1150))
    time.sleep(0.1)
"""  # as much as 115200 baud carry


@contextmanager
def dead_devices() -> Iterator[Settings]:
    """A printer that takes the call and says nothing, the drawer on it, a mute scale, a noisy scanner, a full display.

    Posix only: the serial ones hang on pseudo-terminals.
    """
    with ExitStack() as stack:
        silent = stack.enter_context(socket.create_server(("127.0.0.1", 0), backlog=1000))
        _, mute = _line(stack)
        far, noisy = _line(stack)
        _, full = _line(stack, fill=True)
        process = subprocess.Popen([sys.executable, "-c", NOISE], stdout=far)
        stack.callback(process.wait)
        stack.callback(process.kill)
        yield Settings(
            printer=PrinterSettings(kind="network", host="127.0.0.1", port=silent.getsockname()[1]),
            drawer=DrawerSettings(kind="printer"),
            scale=ScaleSettings(kind="toledo", device=mute, bits="8N1"),
            scanner=ScannerSettings(kind="serial", device=noisy, baud=115200),
            pole=PoleSettings(kind="epson", device=full),
        )


def _line(stack: ExitStack, fill: bool = False) -> tuple[int, str]:
    """Return the far end of a line that nobody serves, and its port; `fill`: it takes no byte more."""
    far, near = os.openpty()
    tty.setraw(near)
    for end in (far, near):
        stack.callback(os.close, end)
    if fill:
        os.set_blocking(near, False)
        try:
            while os.write(near, b" " * 4096):
                pass
        except BlockingIOError:
            pass
    return far, os.ttyname(near)
