"""Serial scanners: codes whole and once, whatever else comes down the line; unplugged they are told and found again."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from queue import SimpleQueue

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pos_terminal.app.ports import Scanner
from pos_terminal.devices.scanner import Pace, SerialScanner
from pos_terminal.devices.scanner.codes import LONGEST, MOST_IN_A_SECOND, UNFINISHED_S, Codes
from pos_terminal.devices.serial_line import SerialLine
from pos_terminal.sandbox.counter.cable import Cable
from pos_terminal.sandbox.counter.scanner import NOISE, EmulatedScanner
from tests.fakes.fake_scanner import FakeScanner

WAIT_S = 10.0
QUICK = Pace(listen=0.05, again=0.02, breath=0.001)
EAN = "4770123456781"


class Bench:
    """A scanner, what it read and what it told, and the hands that hold it."""

    scanner: Scanner

    def __init__(self) -> None:
        self.codes: SimpleQueue[str] = SimpleQueue()
        self.told: SimpleQueue[str] = SimpleQueue()
        self.scan: Callable[[str], None] = lambda code: None
        self.unplug: Callable[[], None] = lambda: None
        self.plug: Callable[[], None] = lambda: None

    def reads(self) -> str:
        return self.codes.get(timeout=WAIT_S)

    def tells(self) -> str:
        return self.told.get(timeout=WAIT_S)


class CableBench(Bench):
    def __init__(self) -> None:
        super().__init__()
        self.emulated = EmulatedScanner()
        self.cable = Cable(self.emulated)
        self.scanner = SerialScanner(lambda: SerialLine(self.cable.port, 9600), self.codes.put, self.told.put, QUICK)
        self.scan, self.unplug, self.plug = self.emulated.scan, self.cable.pull, self.cable.plug


@pytest.fixture
def cabled() -> Iterator[CableBench]:
    bench = CableBench()
    bench.scanner.start()
    assert bench.tells() == ""
    yield bench
    bench.scanner.stop()
    bench.cable.close()


@pytest.fixture(params=["fake", "serial"])
def bench(request: pytest.FixtureRequest) -> Iterator[Bench]:
    if request.param == "serial":
        yield from cabled.__wrapped__()  # type: ignore[attr-defined]
        return
    made = Bench()
    made.scanner = fake = FakeScanner(made.codes.put, made.told.put)
    made.scan, made.unplug, made.plug = fake.scan, fake.unplug, fake.plug
    made.scanner.start()
    assert made.tells() == ""
    yield made
    made.scanner.stop()


# --- the contract


def test_codes_come_whole_in_order_and_once(bench: Bench) -> None:
    for code in (EAN, "A-17", "https://linden.example/?n=2-1043&h=ä"):
        bench.scan(code)
        assert bench.reads() == code
    assert bench.codes.empty()


def test_unplugged_it_is_told_once_and_back_it_reads(bench: Bench) -> None:
    bench.unplug()
    assert bench.tells() == "scanner_gone"
    bench.plug()
    assert bench.tells() == ""
    bench.scan(EAN)
    assert bench.reads() == EAN
    assert bench.told.empty()


def test_a_stopped_scanner_reads_nothing(bench: Bench) -> None:
    bench.scanner.stop()
    bench.scan(EAN)
    bench.scanner.stop()
    assert bench.codes.empty()


# --- over a cable


@pytest.mark.parametrize("end", [b"\r", b"\n", b"\r\n", b"\t", b"\x03"])
def test_every_usual_end_ends_a_code(cabled: CableBench, end: bytes) -> None:
    cabled.emulated.say(b"\x02" + EAN.encode() + end)
    cabled.emulated.say(b"12345" + end)
    assert [cabled.reads(), cabled.reads()] == [EAN, "12345"]


def test_a_gs1_message_keeps_its_separators(cabled: CableBench) -> None:
    cabled.scan("]d2010400638133393110ABC\x1d3103000842")
    assert cabled.reads() == "]d2010400638133393110ABC\x1d3103000842"


def test_a_code_without_an_end_is_no_code_and_told(cabled: CableBench) -> None:
    cabled.emulated.say(EAN.encode())
    assert cabled.tells() == "scanner_no_end"
    assert cabled.codes.empty()
    cabled.scan("12345")
    assert cabled.reads() == "12345"
    assert cabled.tells() == ""


def test_noise_is_no_code_and_told_once(cabled: CableBench) -> None:
    for _ in range(3):
        cabled.emulated.say(NOISE + b"\r")
    cabled.scan(EAN)
    assert cabled.reads() == EAN
    assert cabled.tells() == "scanner_garbled"
    cabled.scan(EAN)
    assert cabled.reads() == EAN
    assert cabled.tells() == ""
    assert cabled.told.empty()


def test_endless_bytes_are_told_and_heard_no_end_of(cabled: CableBench) -> None:
    cabled.emulated.endless = b"\xf0\x0d1234567890" * 40
    assert cabled.tells() == "scanner_garbled"
    cabled.emulated.endless = b""


def test_endless_codes_are_held_back(cabled: CableBench) -> None:
    cabled.emulated.say(b"".join(b"%05d\r" % n for n in range(200)))
    read = [cabled.reads() for _ in range(MOST_IN_A_SECOND)]
    assert read == [f"{n:05d}" for n in range(MOST_IN_A_SECOND)]
    assert cabled.tells() == "scanner_too_many"


# --- bytes


def test_the_torn_half_of_a_code_is_never_a_code() -> None:
    codes = Codes()
    assert codes.feed(b"47701", 0.0) == []
    assert codes.feed(b"", UNFINISHED_S) == []
    assert codes.trouble == "scanner_no_end"
    assert codes.feed(b"23456781\r", UNFINISHED_S + 1) == ["23456781"]


def test_of_what_is_too_long_the_end_is_no_code_either() -> None:
    codes = Codes()
    assert codes.feed(b"9" * (LONGEST + 1), 0.0) == []
    assert codes.trouble == "scanner_garbled"
    assert codes.feed(b"77\r" + EAN.encode() + b"\r", 0.1) == [EAN]


@given(st.lists(st.binary(max_size=600), max_size=30))
def test_whatever_comes_there_is_no_more_kept_than_one_code(pieces: list[bytes]) -> None:
    codes = Codes()
    for number, piece in enumerate(pieces):
        for code in codes.feed(piece, number / 100):
            assert 0 < len(code) <= LONGEST
            assert code.replace("\x1d", "").isprintable()
        assert len(codes._rest) <= LONGEST
