"""What a PIN needs while it is looked at goes back to the system, in whichever worker that was."""

from __future__ import annotations

import subprocess
import sys

import pytest

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="glibc's own habit")
WORKERS = 4
PIN_MIB = 19.0
SAYS = """
import sys, tempfile, threading
from pathlib import Path
from pos_terminal.store.pins import SqlitePins
from pos_terminal.ui.runtime.memory import give_back_big_blocks
from tests.benchmarks.memory import rss

class Pepper:
    def read(self): return b"pepper"
    def make(self): return b"pepper"

def look(pins, done, go):
    for _ in range(2):
        pins.verify(["ann"], "000000")
    done.release()
    go.wait()

give_back_big_blocks() if sys.argv[1] == "given back" else None
with tempfile.TemporaryDirectory() as folder:
    pins, done, go = SqlitePins(Path(folder) / "pins.db", Pepper()), threading.Semaphore(0), threading.Event()
    pins.set("ann", "728193")
    before = rss()
    workers = [threading.Thread(target=look, args=(pins, done, go)) for _ in range(int(sys.argv[2]))]
    for worker in workers:
        worker.start()
        done.acquire()
    print(rss() - before)
    go.set()
"""


def grown(how: str) -> float:
    """Return by how many MiB a process has grown whose workers have each looked at a PIN, one after the other."""
    command = [sys.executable, "-c", SAYS, how, str(WORKERS)]
    return float(subprocess.run(command, capture_output=True, text=True, check=True).stdout)


def test_a_pins_memory_stays_in_no_worker() -> None:
    assert grown("given back") < PIN_MIB
    assert grown("kept") > (WORKERS - 1) * PIN_MIB, "the C library gives it back by itself: this is not needed any more"


BETWEEN = """
from pos_terminal.ui.runtime.memory import give_back_what_lies_between
from tests.benchmarks.memory import rss

blocks = [bytearray(64 * 1024) for _ in range(1000)]
kept = blocks[::10]
del blocks
full = rss()
give_back_what_lies_between()
print(full - rss())
"""


def test_what_is_free_between_what_is_in_use_goes_back() -> None:
    told = subprocess.run([sys.executable, "-c", BETWEEN], capture_output=True, text=True, check=True)
    assert float(told.stdout) > 40.0  # of 56 MiB
