"""Printing: a folder as paper, and a queue that no sale ever waits for."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from queue import SimpleQueue

import pytest

from pos_terminal.app.ports import Printer, PrinterFailed
from pos_terminal.app.reports import PrintReport
from pos_terminal.devices.folder_printer import FolderPrinter, NoDrawer, NoPrinter
from pos_terminal.devices.print_queue import EXPIRES_S, PrintQueue
from pos_terminal.devices.printer.escpos_printer import EscposPrinter
from pos_terminal.devices.printer.wires import FileWire, NetworkWire, SerialWire
from pos_terminal.devices.receipt_text import parked_text, receipt_text
from pos_terminal.domain.receipt import Document, PrinterTest, Receipt
from pos_terminal.sandbox.printer.emulator import EmulatedPrinter, NetworkPlace, SerialPlace
from tests.devices.papers import PARKED, RECEIPT, SLIP
from tests.fakes.fake_clock import FakeClock
from tests.fakes.fake_printer import FakePrinter
from tests.ui.shift_samples import report


@pytest.fixture(params=["folder", "none", "fake", "file", "network", "serial"])
def printer(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Printer]:
    emulated = EmulatedPrinter()
    match request.param:
        case "folder":
            yield FolderPrinter(tmp_path)
        case "none":
            yield NoPrinter()
        case "fake":
            yield FakePrinter()
        case "file":
            yield EscposPrinter(lambda: FileWire(str(tmp_path / "lp0")), answers=False)
        case "network":
            network = NetworkPlace(emulated)
            yield EscposPrinter(lambda: NetworkWire("127.0.0.1", network.port))
            network.close()
        case _:
            line = SerialPlace(emulated)
            yield EscposPrinter(lambda: SerialWire(line.port, 115_200))
            line.close()


def test_a_printer_prints_again_and_again(printer: Printer) -> None:
    printer.print(RECEIPT)
    printer.print(replace(RECEIPT, copy=1))
    printer.print(SLIP)
    printer.print(PARKED)
    printer.print(PrinterTest(RECEIPT.shop, RECEIPT.at))
    printer.print(report())


def test_a_receipt_is_never_half_in_the_folder(tmp_path: Path) -> None:
    """A disk that fills up while it is drawn leaves the one before, and nothing else."""

    def whole(_receipt: Receipt, file: Path) -> None:
        file.write_bytes(b"%PDF whole")

    def half(_receipt: Receipt, file: Path) -> None:
        file.write_bytes(b"%PDF half")
        raise OSError(28, "No space left on device")

    FolderPrinter(tmp_path, whole).print(RECEIPT)
    with pytest.raises(PrinterFailed):
        FolderPrinter(tmp_path, half).print(RECEIPT)
    assert {file.name for file in tmp_path.iterdir()} == {f"{RECEIPT.number}.txt", f"{RECEIPT.number}.pdf"}
    assert (tmp_path / f"{RECEIPT.number}.pdf").read_bytes() == b"%PDF whole"


def test_the_folder_keeps_each_receipt_as_text(tmp_path: Path) -> None:
    folder = tmp_path / "receipts"
    FolderPrinter(folder).print(RECEIPT)
    FolderPrinter(folder).print(replace(RECEIPT, copy=2))
    assert sorted(file.name for file in folder.iterdir()) == ["T2-17-copy-2.txt", "T2-17.txt"]
    assert (folder / "T2-17.txt").read_text(encoding="utf-8") == receipt_text(RECEIPT)
    assert folder.stat().st_mode & 0o777 == 0o700


def test_the_folder_keeps_a_parked_basket(tmp_path: Path) -> None:
    FolderPrinter(tmp_path).print(PARKED)
    assert (tmp_path / "parked-0199.txt").read_text(encoding="utf-8") == parked_text(PARKED)


def test_the_folder_has_a_page_where_somebody_can_draw_one(tmp_path: Path) -> None:
    FolderPrinter(tmp_path, lambda receipt, path: path.write_text(receipt.number) and None).print(RECEIPT)
    assert (tmp_path / "T2-17.pdf").read_text() == "T2-17"


def test_a_folder_that_cannot_be_written_is_a_printer_that_failed(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(PrinterFailed, match="printer_failed"):
        FolderPrinter(tmp_path / "file").print(RECEIPT)


def test_no_drawer_opens_quietly() -> None:
    NoDrawer().open()


# --- the queue


class Counter:
    """A queue with its printer, its clock and what it reported."""

    def __init__(self) -> None:
        self.printer = FakePrinter()
        self.clock = FakeClock()
        self.reports: SimpleQueue[PrintReport] = SimpleQueue()
        self.queue = PrintQueue(self.printer, self.reports.put, stuck_s=0.05, now=self.clock.monotonic)

    def submit(self, document: str) -> None:
        self.queue.submit(document, f"sale of {document}", RECEIPT)

    def reported(self) -> tuple[str, str]:
        report = self.reports.get(timeout=5)
        return report.document, report.problem


@pytest.fixture
def counter() -> Iterator[Counter]:
    made = Counter()
    yield made
    made.printer.go_on()
    made.queue.stop()
    for thread in threading.enumerate():
        if thread.name in ("printing", "printer"):
            thread.join(5)


def test_what_is_printed_is_told(counter: Counter) -> None:
    counter.queue.start()
    counter.submit("d1")
    counter.submit("d2")
    assert [counter.reported(), counter.reported()] == [("d1", ""), ("d2", "")]
    assert len(counter.printer.printed) == 2


def test_a_failure_is_told_and_the_next_is_printed(counter: Counter) -> None:
    counter.queue.start()
    counter.printer.problem = "paper_out"
    counter.submit("d1")
    assert counter.reported() == ("d1", "paper_out")
    counter.printer.problem = ""
    counter.submit("d2")
    assert counter.reported() == ("d2", "")


def test_a_drivers_bug_is_a_failure(counter: Counter, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(document: Document) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(counter.printer, "print", fail)
    counter.queue.start()
    counter.submit("d1")
    assert counter.reported() == ("d1", "printer_failed")


def test_a_printer_that_hangs_is_told_and_so_is_everything_behind_it(counter: Counter) -> None:
    counter.queue.start()
    counter.printer.hold()
    counter.submit("d1")
    counter.submit("d2")
    assert counter.reported() == ("d1", "printer_stuck")
    assert counter.reported() == ("d2", "printer_stuck")
    assert counter.printer.printed == []


def test_a_printer_that_comes_to_itself_prints_the_next(counter: Counter) -> None:
    counter.queue.start()
    counter.printer.hold()
    counter.submit("d1")
    assert counter.reported() == ("d1", "printer_stuck")
    counter.printer.go_on()
    for thread in threading.enumerate():
        if thread.name == "printer":
            thread.join(5)
    counter.submit("d2")
    assert counter.reported() == ("d2", "")


def test_a_job_that_waited_too_long_is_not_printed(counter: Counter) -> None:
    counter.submit("old")
    counter.clock.advance(EXPIRES_S + 1)
    counter.submit("new")
    counter.queue.start()
    assert [counter.reported(), counter.reported()] == [("old", "print_expired"), ("new", "")]
    assert counter.printer.printed == [RECEIPT]


def test_stopping_prints_what_waits(counter: Counter) -> None:
    counter.submit("d1")
    counter.queue.start()
    counter.queue.stop()
    assert counter.reported() == ("d1", "")


def test_what_waits_behind_a_printer_that_hangs_is_left_when_the_program_ends(counter: Counter) -> None:
    counter.queue.start()
    counter.printer.hold()
    counter.submit("d1")
    counter.submit("d2")
    counter.queue.stop(wait_s=0.0)
    counter.printer.go_on()
    for thread in threading.enumerate():
        if thread.name in ("printing", "printer"):
            thread.join(5)
    assert len(counter.printer.printed) <= 1


def test_a_queue_that_was_never_started_can_be_stopped(counter: Counter) -> None:
    counter.queue.stop()
