"""A printer in every mood, over a real socket and a pseudo-terminal: what is told, and that nothing waits for ever."""

from __future__ import annotations

import os
import socket
import stat
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from pos_terminal.app.ports import PrinterFailed
from pos_terminal.devices.printer.escpos_printer import EscposPrinter
from pos_terminal.devices.printer.status import PaperState
from pos_terminal.devices.printer.talk import Patience
from pos_terminal.devices.printer.wires import FileWire, NetworkWire, SerialWire, Wire
from pos_terminal.sandbox.printer.emulator import HOLDS, EmulatedPrinter, NetworkPlace, SerialPlace
from tests.devices.papers import RECEIPT, SLIP

QUICK = Patience(answer=0.3, take=0.5, done=0.8, step=0.1)


@pytest.fixture(params=["network", "serial"])
def printer(request: pytest.FixtureRequest) -> EscposPrinter:
    open_wire: Callable[[], Wire]
    if request.param == "network":
        network: NetworkPlace = request.getfixturevalue("network")
        open_wire = lambda: NetworkWire("127.0.0.1", network.port)  # noqa: E731
    else:
        line: SerialPlace = request.getfixturevalue("line")
        open_wire = lambda: SerialWire(line.port, 115_200)  # noqa: E731
    return EscposPrinter(open_wire, patience=QUICK)


def told(printer: EscposPrinter) -> str:
    with pytest.raises(PrinterFailed) as failed:
        printer.print(RECEIPT)
    return str(failed.value)


def test_what_is_printed_is_what_was_meant(printer: EscposPrinter, emulated: EmulatedPrinter) -> None:
    assert printer.print(RECEIPT) == ""
    assert printer.print(SLIP) == ""
    assert printer.encode(RECEIPT) in emulated.received
    assert printer.encode(SLIP) in emulated.received
    assert (emulated.cuts, emulated.strange) == (2, ())


def test_paper_that_runs_low_is_told_beside_the_receipt(printer: EscposPrinter, emulated: EmulatedPrinter) -> None:
    emulated.mood.low = True
    assert printer.print(RECEIPT) == "printer_paper_low"
    assert emulated.cuts == 1


@pytest.mark.parametrize(
    ("mood", "problem"),
    [
        ({"left": 0}, "printer_paper"),
        ({"cover_open": True}, "printer_cover"),
        ({"offline": True}, "printer_offline"),
    ],
)
def test_what_keeps_it_from_printing_is_told_and_nothing_is_sent(
    printer: EscposPrinter, emulated: EmulatedPrinter, mood: dict[str, object], problem: str
) -> None:
    emulated.mood = replace(emulated.mood, **mood)  # type: ignore[arg-type]
    assert told(printer) == problem
    assert RECEIPT.shop.name.encode("cp858") not in emulated.received


def test_paper_that_ends_in_the_middle_is_told_and_the_rest_never_comes(
    printer: EscposPrinter, emulated: EmulatedPrinter
) -> None:
    emulated.mood.left = 300
    assert told(printer) == "printer_paper_middle"
    assert "Caffè Roma" in emulated.text
    assert "TOTAL" not in emulated.text
    assert emulated.wait_for(lambda one: one.room() == HOLDS)
    emulated.refill()
    emulated.tear_off()
    assert printer.print(RECEIPT) == ""
    assert emulated.text.count("TOTAL EUR") == 1  # and nothing of the one that was given up


def test_one_that_takes_bytes_and_prints_nothing_is_told(printer: EscposPrinter, emulated: EmulatedPrinter) -> None:
    emulated.mood.mute = True
    assert told(printer) == "printer_silent"
    emulated.mood = replace(emulated.mood, mute=False, jammed=True)
    assert told(printer) == "printer_stuck"


def test_one_that_reads_nothing_is_told(printer: EscposPrinter, emulated: EmulatedPrinter) -> None:
    emulated.mood.hangs = True
    assert told(printer) in ("printer_silent", "printer_stuck")


def test_one_that_never_answers_prints_once_that_is_known(printer: EscposPrinter, emulated: EmulatedPrinter) -> None:
    emulated.mood.one_way = True
    assert told(printer) == "printer_silent"
    printer.answers = False
    assert printer.print(RECEIPT) == ""
    assert emulated.wait_for(lambda one: one.cuts == 2)


def test_a_long_receipt_over_a_full_buffer_is_told_when_the_paper_ends(
    network: NetworkPlace, emulated: EmulatedPrinter
) -> None:
    printer = EscposPrinter(lambda: NetworkWire("127.0.0.1", network.port), patience=QUICK)
    emulated.mood.left = 300
    long = replace(RECEIPT, lines=RECEIPT.lines * 30_000)
    with pytest.raises(PrinterFailed, match=r"printer_paper_middle|printer_stuck"):
        printer.print(long)


def test_how_it_is_can_be_asked(printer: EscposPrinter, emulated: EmulatedPrinter) -> None:
    state = printer.look()
    assert state is not None
    assert (state.paper, state.problem, state.drawer_high) == (PaperState.THERE, "", False)
    emulated.mood = replace(emulated.mood, left=0, drawer_open=True)
    state = printer.look()
    assert state is not None
    assert (state.paper, state.drawer_high) == (PaperState.OUT, True)
    emulated.mood.mute = True
    assert printer.look() is None


def test_a_kick_opens_the_drawer(printer: EscposPrinter, emulated: EmulatedPrinter) -> None:
    printer.kick(5)
    assert emulated.wait_for(lambda one: one.mood.drawer_open)
    assert emulated.received == b"\x1bp\x0122"


def test_one_that_is_not_there_is_told() -> None:
    with socket.create_server(("127.0.0.1", 0)) as door:
        port = door.getsockname()[1]
    for open_wire in (
        lambda: NetworkWire("127.0.0.1", port),
        lambda: NetworkWire("printer.invalid", 9100),
        lambda: SerialWire("/dev/ttyNOWHERE", 9600),
        lambda: FileWire("/nowhere/lp0"),
    ):
        assert told(EscposPrinter(open_wire, patience=QUICK)) == "printer_unreachable"


def test_one_that_hangs_up_in_the_middle_is_told() -> None:
    with socket.create_server(("127.0.0.1", 0)) as door:

        def hang_up() -> Wire:
            wire = NetworkWire("127.0.0.1", door.getsockname()[1])
            door.accept()[0].close()
            return wire

        assert told(EscposPrinter(hang_up, patience=QUICK)) == "printer_broke_off"


def test_a_device_file_takes_the_same_bytes(tmp_path: Path) -> None:
    printer = EscposPrinter(lambda: FileWire(str(tmp_path / "lp0")), answers=False)
    printer.print(RECEIPT)
    printer.print(SLIP)
    assert (tmp_path / "lp0").read_bytes() == printer.encode(RECEIPT) + printer.encode(SLIP)
    assert stat.S_IMODE((tmp_path / "lp0").stat().st_mode) == 0o600


def test_a_device_file_that_takes_no_more_is_told(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "lp0")
    reader = os.open(tmp_path / "lp0", os.O_RDONLY | os.O_NONBLOCK)
    try:
        printer = EscposPrinter(lambda: FileWire(str(tmp_path / "lp0")), answers=False, patience=QUICK)
        with pytest.raises(PrinterFailed, match="printer_stuck"):
            printer.print(replace(RECEIPT, lines=RECEIPT.lines * 2000))
    finally:
        os.close(reader)
    assert told(printer) == "printer_unreachable"  # and nobody reads it any more
