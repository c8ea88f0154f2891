"""The wires a dispenser can hang on: a serial port, and a simulated machine in memory."""

from __future__ import annotations

from pos_terminal.devices.dispenser.controller import Controller
from pos_terminal.devices.dispenser.line import BAUD
from pos_terminal.devices.serial_line import as_oserror

ANSWER_S = 0.5  # for one line's answer


class SerialWire:
    """Implements driver.Wire over pyserial, the extra `serial`."""

    def __init__(self, port: str, baud: int = BAUD, answer_s: float = ANSWER_S) -> None:
        """Open the port; OSError where it cannot be."""
        import serial  # an extra: a till without a machine does not have it

        self._serial = serial.serial_for_url(port, baud, timeout=answer_s, write_timeout=answer_s)

    def write(self, raw: bytes) -> None:
        with as_oserror():
            self._serial.write(raw)

    def read_line(self, most: int) -> bytes:
        with as_oserror():
            return bytes(self._serial.read_until(b"\n", most))

    def forget(self) -> None:
        with as_oserror():
            self._serial.reset_input_buffer()

    def close(self) -> None:
        self._serial.close()


class MemoryWire:
    """Implements driver.Wire with a simulated machine at its end."""

    def __init__(self, controller: Controller) -> None:
        self._controller = controller
        self._answer = b""

    def write(self, raw: bytes) -> None:
        self._answer = self._controller.answer(raw)

    def read_line(self, most: int) -> bytes:
        answer, self._answer = self._answer, b""
        return answer[:most]

    def forget(self) -> None:
        self._answer = b""

    def close(self) -> None:
        return
