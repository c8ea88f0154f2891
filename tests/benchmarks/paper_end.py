"""An emulated printer in a process of its own: says its port, then when the first byte of each receipt came."""

from __future__ import annotations

import sys
import time

from pos_terminal.sandbox.printer.emulator import EmulatedPrinter, NetworkPlace

BEGINS = b"\x1b@"  # of every document


class Watching(EmulatedPrinter):
    """Tells on its standard output, in nanoseconds of the machine's monotonic clock."""

    def feed(self, raw: bytes) -> bytes:
        if BEGINS in raw:
            print(time.monotonic_ns(), flush=True)
        return super().feed(raw)


def main() -> None:
    place = NetworkPlace(Watching())
    print(place.port, flush=True)
    sys.stdin.read()
    place.close()


if __name__ == "__main__":
    main()
