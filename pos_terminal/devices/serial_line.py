"""A serial port with a limit to every wait, for what stands on the counter: scale, scanner, display."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Protocol

from pos_terminal.app.ports import DeviceFailed

EXTRA = "serial_extra"
WRITE_S = 1.0


@dataclass(frozen=True, slots=True)
class Bits:
    """What a byte looks like on the line: data bits, N, E or O, stop bits, as in 7E1."""

    data: int = 8
    parity: str = "N"
    stop: int = 1


def bits_of(text: str) -> Bits:
    """Return what 7E1 or 8N1 says."""
    return Bits(int(text[0]), text[1], int(text[2]))


class Line(Protocol):
    """Bytes to and from a device. OSError when it is gone."""

    def say(self, raw: bytes) -> None:
        """Send bytes; OSError too when the device takes none for a second."""

    def hear(self, within_s: float) -> bytes:
        """Return what came, as soon as something did; nothing when nothing came in time."""

    def forget(self) -> None:
        """Throw away what came unasked."""

    def close(self) -> None: ...


class SerialLine:
    """Implements Line over pyserial, the extra `serial`."""

    def __init__(self, port: str, baud: int, bits: Bits = Bits()) -> None:
        """Open the port; OSError where it cannot be, DeviceFailed where the extra is not installed."""
        try:
            import serial  # an extra: a till without such devices does not have it
        except ImportError as error:
            raise DeviceFailed(EXTRA) from error
        with as_oserror():
            self._port = serial.Serial(
                port, baud, bits.data, bits.parity, bits.stop, timeout=WRITE_S, write_timeout=WRITE_S
            )

    def say(self, raw: bytes) -> None:
        with as_oserror():
            self._port.write(raw)

    def hear(self, within_s: float) -> bytes:
        with as_oserror():
            self._port.timeout = max(0.01, within_s)
            first = bytes(self._port.read(1))
            return first + bytes(self._port.read(self._port.in_waiting)) if first else b""

    def forget(self) -> None:
        with as_oserror():
            self._port.reset_input_buffer()

    def close(self) -> None:
        with as_oserror():
            self._port.close()


@contextmanager
def as_oserror() -> Iterator[None]:
    """pyserial lets termios.error through, which is no OSError and is not on every system."""
    try:
        yield
    except OSError:
        raise
    except Exception as error:
        raise OSError(str(error)) from error


class Ear:
    """What a device says to one question, up to so many bytes and seconds."""

    def __init__(self, line: Line, within_s: float, most: int) -> None:
        self._line = line
        self._until = time.monotonic() + within_s
        self._most = most
        self.heard = b""

    def more(self) -> bool:
        """Listen on; False when nothing more is waited for."""
        left = self._until - time.monotonic()
        if left <= 0 or len(self.heard) >= self._most:
            return False
        self.heard += self._line.hear(left)
        return True
