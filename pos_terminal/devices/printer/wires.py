"""The ways to a receipt printer: network, serial port, USB and a device file, each with a limit to every wait.

python-escpos reaches printers too, but its writes to a serial port and to a file have no limit, and its network knows
no IPv6; so only USB is left to it.
"""

from __future__ import annotations

import contextlib
import os
import select
import socket
import time
from typing import Any, Protocol

from pos_terminal.app.ports import PrinterFailed
from pos_terminal.devices.printer.extra import escpos_driver
from pos_terminal.devices.serial_line import EXTRA, as_oserror

OPEN_S = 3.0
PIECE = 4096  # bytes sent at a time: between two of them a limit is looked at


class Wire(Protocol):
    """An open way to a printer. OSError when it breaks."""

    def send(self, raw: bytes, within_s: float) -> bool:
        """Send all of it; False when the printer takes no more for so long."""

    def hear(self, within_s: float) -> bytes:
        """Return what the printer says next; nothing when it says nothing for so long."""

    def close(self) -> None: ...


class NetworkWire:
    """A printer on the network; it reads on port 9100."""

    def __init__(self, host: str, port: int) -> None:
        """PrinterFailed where nobody answers."""
        try:
            self._socket = socket.create_connection((host, port), timeout=OPEN_S)
        except OSError as error:
            raise PrinterFailed("printer_unreachable") from error
        self._socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)

    def send(self, raw: bytes, within_s: float) -> bool:
        until = time.monotonic() + within_s
        rest = memoryview(raw)
        while rest:
            self._socket.settimeout(max(0.01, until - time.monotonic()))
            try:
                taken = self._socket.send(rest[:PIECE])
            except TimeoutError:
                return False
            rest = rest[taken:]
        return True

    def hear(self, within_s: float) -> bytes:
        self._socket.settimeout(max(0.01, within_s))
        try:
            heard = self._socket.recv(64)
        except TimeoutError:
            return b""
        if not heard:
            raise ConnectionResetError("the printer hung up")
        return heard

    def close(self) -> None:
        with contextlib.suppress(OSError):
            self._socket.shutdown(socket.SHUT_WR)
        self._socket.close()


class SerialWire:
    """A printer on a serial port, over pyserial."""

    def __init__(self, port: str, baud: int) -> None:
        """PrinterFailed where the port cannot be opened."""
        try:
            import serial  # of the extra: a till without a printer does not have it
        except ImportError as error:
            raise PrinterFailed(EXTRA) from error
        self._stalls = serial.SerialTimeoutException
        try:
            with as_oserror():
                self._port = serial.Serial(port, baud, timeout=OPEN_S, write_timeout=OPEN_S)
                self._port.reset_input_buffer()  # what it said to somebody else
        except OSError as error:
            raise PrinterFailed("printer_unreachable") from error

    def send(self, raw: bytes, within_s: float) -> bool:
        try:
            with as_oserror():
                self._port.write_timeout = max(0.01, within_s)
                self._port.write(raw)
        except self._stalls:
            return False
        return True

    def hear(self, within_s: float) -> bytes:
        with as_oserror():
            self._port.timeout = max(0.01, within_s)
            first = bytes(self._port.read(1))
            return first + bytes(self._port.read(self._port.in_waiting)) if first else b""

    def close(self) -> None:
        self._port.close()


class FileWire:
    """A device file such as /dev/usb/lp0, or any file; it is written to and never asked."""

    def __init__(self, path: str) -> None:
        """PrinterFailed where it cannot be opened."""
        flags = os.O_WRONLY | os.O_APPEND | os.O_CREAT | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
        try:
            self._file = os.open(path, flags, 0o600)
        except OSError as error:
            raise PrinterFailed("printer_unreachable") from error

    def send(self, raw: bytes, within_s: float) -> bool:
        until = time.monotonic() + within_s
        rest = memoryview(raw)
        while rest:
            try:
                rest = rest[os.write(self._file, rest[:PIECE]) :]
            except BlockingIOError:
                left = until - time.monotonic()
                if left <= 0 or not select.select([], [self._file], [], left)[1]:
                    return False
        return True

    def hear(self, within_s: float) -> bytes:
        return b""

    def close(self) -> None:
        os.close(self._file)


class UsbWire:
    """A printer on USB, found by python-escpos through pyusb and libusb."""

    def __init__(self, vendor: int, product: int) -> None:
        """PrinterFailed where it is not plugged in, or must not be used."""
        driver = escpos_driver("Usb")
        from escpos.exceptions import Error

        self._usb: Any = driver(vendor, product, timeout=int(OPEN_S * 1000))
        try:
            self._usb.open()
            self._ends()
        except (Error, OSError, ValueError, RuntimeError) as error:
            self._usb.close()
            raise PrinterFailed("printer_unreachable") from error

    def _ends(self) -> None:
        """Find the two ends of the pipe, which are not the same in every printer."""
        import usb.util

        device = self._usb.device
        for end in device.get_active_configuration()[(0, 0)]:
            if usb.util.endpoint_type(end.bmAttributes) != usb.util.ENDPOINT_TYPE_BULK:
                continue
            if usb.util.endpoint_direction(end.bEndpointAddress) == usb.util.ENDPOINT_IN:
                self._usb.in_ep = end.bEndpointAddress
            else:
                self._usb.out_ep = end.bEndpointAddress

    def send(self, raw: bytes, within_s: float) -> bool:
        import usb.core

        until = time.monotonic() + within_s
        rest = raw
        while rest:
            left = max(1, int((until - time.monotonic()) * 1000))
            try:
                taken = self._usb.device.write(self._usb.out_ep, rest[:PIECE], left)
            except usb.core.USBTimeoutError:
                return False
            rest = rest[taken:]
        return True

    def hear(self, within_s: float) -> bytes:
        import usb.core

        try:
            return bytes(self._usb.device.read(self._usb.in_ep, 64, max(1, int(within_s * 1000))))
        except usb.core.USBTimeoutError:
            return b""

    def close(self) -> None:
        self._usb.close()
