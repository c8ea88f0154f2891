"""Drawers: on a printer's connector and on a serial port; opened first, watched, and never waited for."""

from __future__ import annotations

import os
import sys
import termios
import threading
import tty
from collections.abc import Iterator
from queue import SimpleQueue

import pytest

from pos_terminal.app.ports import PrinterFailed
from pos_terminal.app.reports import DrawerReport
from pos_terminal.devices.drawer import LOOKS_EVERY_S, PrinterLock, QueuedDrawer, SerialLock
from pos_terminal.devices.printer.escpos_printer import EscposPrinter
from pos_terminal.devices.printer.wires import NetworkWire
from pos_terminal.devices.worker import Outcome, Worker
from pos_terminal.sandbox.printer.emulator import EmulatedPrinter, NetworkPlace
from tests.fakes.fake_clock import FakeClock


@pytest.fixture
def emulated() -> EmulatedPrinter:
    return EmulatedPrinter()


@pytest.fixture
def printer(emulated: EmulatedPrinter) -> Iterator[EscposPrinter]:
    place = NetworkPlace(emulated)
    yield EscposPrinter(lambda: NetworkWire("127.0.0.1", place.port))
    place.close()


@pytest.fixture
def worker() -> Iterator[Worker]:
    made = Worker("drawer", failed="drawer_failed", stuck="drawer_failed")
    made.start()
    yield made
    made.stop()


def opened(drawer: QueuedDrawer) -> Outcome:
    told: SimpleQueue[Outcome] = SimpleQueue()
    drawer.test(told.put)
    return told.get(timeout=10)


def nobody_hears(report: DrawerReport) -> None:
    raise AssertionError(report)


def test_a_drawer_on_the_printer_opens(emulated: EmulatedPrinter, printer: EscposPrinter, worker: Worker) -> None:
    drawer = QueuedDrawer(PrinterLock(printer, open_is_high=True), worker, nobody_hears)
    drawer.open()
    assert emulated.wait_for(lambda one: one.mood.drawer_open)
    assert emulated.kicks == 1


def test_one_that_is_open_already_says_so(emulated: EmulatedPrinter, printer: EscposPrinter, worker: Worker) -> None:
    emulated.mood.drawer_open = True
    drawer = QueuedDrawer(PrinterLock(printer, open_is_high=True), worker, nobody_hears)
    assert opened(drawer).warning == "drawer_open_already"


def test_one_that_stays_shut_is_told(emulated: EmulatedPrinter, printer: EscposPrinter, worker: Worker) -> None:
    emulated.mood.drawer_stuck = True
    told: SimpleQueue[DrawerReport] = SimpleQueue()
    QueuedDrawer(PrinterLock(printer, open_is_high=True), worker, told.put).open()
    assert told.get(timeout=10) == DrawerReport("drawer_failed")


def test_without_a_switch_the_pulse_is_all_that_is_known(
    emulated: EmulatedPrinter, printer: EscposPrinter, worker: Worker
) -> None:
    emulated.mood.drawer_stuck = True
    assert opened(QueuedDrawer(PrinterLock(printer), worker, nobody_hears)).problem == ""


def test_one_that_is_left_open_is_told_once(emulated: EmulatedPrinter) -> None:
    """The watch by a clock of its own: a look every three seconds, a word after the limit, silence once it is shut."""
    clock, reports = FakeClock(), SimpleQueue[DrawerReport]()
    lock = Shut()
    worker = Watched(clock)
    drawer = QueuedDrawer(lock, worker, reports.put, left_open_s=10.0, pause=lambda seconds: False)
    drawer.open()
    worker.run()
    for _ in range(10):
        clock.advance(LOOKS_EVERY_S)
        worker.run()
    assert reports.get(timeout=1) == DrawerReport("", "drawer_left_open")
    assert reports.empty()
    lock.shut()
    drawer.open()
    worker.run()
    lock.shut()
    for _ in range(10):
        clock.advance(LOOKS_EVERY_S)
        worker.run()
    assert reports.empty()


class Shut:
    """A lock whose drawer stays open until it is shut."""

    def __init__(self) -> None:
        self._open = False

    def kick(self) -> None:
        self._open = True

    def is_open(self) -> bool:
        return self._open

    def shut(self) -> None:
        self._open = False


class Watched(Worker):
    """A worker whose turns the test gives."""

    def __init__(self, clock: FakeClock) -> None:
        super().__init__("drawer", now=clock.monotonic)

    def run(self) -> None:
        """Do everything that is due."""
        while not self._tasks.empty():
            task = self._tasks.get()
            assert task.work is not None
            task.tell(self._done(task.work))
        self._do_due()


def test_a_kick_that_waited_too_long_is_not_made(emulated: EmulatedPrinter, printer: EscposPrinter) -> None:
    clock, told = FakeClock(), SimpleQueue[DrawerReport]()
    worker = Worker("drawer", now=clock.monotonic)
    QueuedDrawer(PrinterLock(printer), worker, told.put).open()
    clock.advance(11)
    worker.start()
    assert told.get(timeout=10) == DrawerReport("drawer_failed")
    worker.stop()
    assert emulated.kicks == 0


def test_the_drawer_goes_before_the_receipts_that_wait() -> None:
    done: SimpleQueue[str] = SimpleQueue()
    worker = Worker("printing")
    worker.submit(lambda: done.put("receipt"), lambda outcome: None, 10.0, "print_expired")
    worker.submit(lambda: done.put("drawer"), lambda outcome: None, 10.0, "drawer_failed", first=True)
    worker.start()
    assert [done.get(timeout=10), done.get(timeout=10)] == ["drawer", "receipt"]
    worker.stop()


def test_a_drawer_on_a_serial_port_gets_its_byte(worker: Worker) -> None:
    far, near = os.openpty()
    tty.setraw(near)
    heard: SimpleQueue[bytes] = SimpleQueue()
    reading = threading.Thread(target=lambda: heard.put(os.read(far, 10)), name="drawer")
    reading.start()
    try:
        assert opened(QueuedDrawer(SerialLock(os.ttyname(near)), worker, nobody_hears)).problem == ""
        assert heard.get(timeout=10) == b"\x07"
    finally:
        reading.join()
        os.close(near)
        os.close(far)


def test_a_serial_port_that_is_not_there_is_told(worker: Worker) -> None:
    drawer = QueuedDrawer(SerialLock("/dev/ttyNOWHERE"), worker, nobody_hears)
    assert opened(drawer).problem == "drawer_gone"


def test_a_serial_port_that_goes_while_it_is_set_up_is_told(worker: Worker, monkeypatch: pytest.MonkeyPatch) -> None:
    """The system says so with termios.error, which is no OSError."""
    far, near = os.openpty()

    def pulled(*_shape: object) -> None:
        raise termios.error(5, "Input/output error")

    try:
        port = os.ttyname(near)
        monkeypatch.setattr(termios, "tcsetattr", pulled)
        assert opened(QueuedDrawer(SerialLock(port), worker, nobody_hears)).problem == "drawer_gone"
    finally:
        os.close(near)
        os.close(far)


def test_without_what_a_serial_port_needs_that_is_said(worker: Worker, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "serial", None)
    assert opened(QueuedDrawer(SerialLock("/dev/ttyS0"), worker, nobody_hears)).problem == "serial_extra"


def test_a_printer_that_is_not_there_opens_nothing(worker: Worker) -> None:
    def nowhere() -> NetworkWire:
        raise PrinterFailed("printer_unreachable")

    assert opened(QueuedDrawer(PrinterLock(EscposPrinter(nowhere)), worker, nobody_hears)).problem == "drawer_failed"
