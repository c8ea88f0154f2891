"""The customer's display: both command sets over a cable, foreign letters, a display that hangs or is pulled out."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from queue import SimpleQueue

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pos_terminal.app.ports import DeviceFailed, Pole
from pos_terminal.devices.pole import LinePole, commands_of
from pos_terminal.devices.pole.commands import TABLES, Commands, set_line
from pos_terminal.devices.serial_line import SerialLine
from pos_terminal.domain.pole import COLUMNS, PoleLine, PoleText
from pos_terminal.sandbox.counter.cable import Cable
from pos_terminal.sandbox.counter.pole import EmulatedPole
from tests.fakes.fake_pole import FakePole

WAIT_S = 10.0
TOTAL = PoleText(PoleLine("Flat white", "3.60"), PoleLine("Total", "12.40"))
SET = ("Flat white      3.60", "Total          12.40")
IDLE = PoleText(PoleLine("Linden"), PoleLine("Welcome"))


class Post:
    """A display at the end of a cable."""

    def __init__(self, commands: Commands) -> None:
        self.emulated = EmulatedPole()
        self.cable = Cable(self.emulated)
        self.told: SimpleQueue[str] = SimpleQueue()
        self.pole = LinePole(lambda: SerialLine(self.cable.port, 9600), commands, self.told.put, again_s=0.02)
        self.pole.start()

    def shows(self, *lines: str) -> bool:
        return self.emulated.wait_for(lambda seen: seen == lines, WAIT_S)

    def close(self) -> None:
        self.pole.stop()
        self.cable.close()


@pytest.fixture(params=["epson", "cd5220"])
def post(request: pytest.FixtureRequest) -> Iterator[Post]:
    made = Post(commands_of(request.param, "858"))
    yield made
    made.close()


@pytest.fixture(params=["fake", "epson", "cd5220"])
def shown(request: pytest.FixtureRequest) -> Iterator[tuple[Pole, Callable[..., bool]]]:
    """A display, and whether a customer reads two lines on it."""
    if request.param == "fake":
        fake = FakePole()
        yield fake, lambda *lines: fake.lines == lines
        return
    made = Post(commands_of(request.param, "ascii"))
    yield made.pole, made.shows
    made.close()


# --- the contract


def test_it_shows_what_it_was_told_last(shown: tuple[Pole, Callable[..., bool]]) -> None:
    pole, shows = shown
    pole.show(IDLE)
    pole.show(TOTAL)
    assert shows(*SET)


def test_a_new_text_leaves_nothing_of_the_old(shown: tuple[Pole, Callable[..., bool]]) -> None:
    pole, shows = shown
    pole.show(PoleText(PoleLine("X" * 40, "99999.99"), PoleLine("X" * 40)))
    pole.show(IDLE)
    assert shows("Linden".center(COLUMNS), "Welcome".center(COLUMNS))


# --- over a cable


def test_nothing_is_sent_that_is_no_command(post: Post) -> None:
    post.pole.show(TOTAL)
    assert post.shows(*SET)
    assert post.emulated.strange == b""
    assert post.told.get(timeout=WAIT_S) == ""


def test_pulled_out_it_is_told_once_and_back_it_shows_the_newest(post: Post) -> None:
    post.pole.show(IDLE)
    assert post.told.get(timeout=WAIT_S) == ""
    post.cable.pull()
    post.pole.show(TOTAL)
    assert post.told.get(timeout=WAIT_S) == "pole_gone"
    post.cable.plug()
    assert post.shows(*SET)
    assert post.told.get(timeout=WAIT_S) == ""
    assert post.told.empty()


def test_one_that_hangs_is_told_and_holds_nobody_up() -> None:
    """Its port takes what fits and then nothing; whoever shows something goes on at once all the same."""

    class Full:
        def say(self, raw: bytes) -> None:
            raise TimeoutError("write timeout")

        def hear(self, within_s: float) -> bytes:
            return b""

        def forget(self) -> None: ...

        def close(self) -> None: ...

    told: SimpleQueue[str] = SimpleQueue()
    pole = LinePole(Full, commands_of("epson", "ascii"), told.put, again_s=0.01)
    pole.start()
    for number in range(10_000):
        pole.show(PoleText(PoleLine(str(number))))
    assert told.get(timeout=WAIT_S) == "pole_gone"
    pole.stop()


def test_without_the_extra_it_is_told() -> None:
    def missing() -> SerialLine:
        raise DeviceFailed("serial_extra")

    told: SimpleQueue[str] = SimpleQueue()
    pole = LinePole(missing, commands_of("epson", "ascii"), told.put)
    pole.start()
    pole.show(IDLE)
    assert told.get(timeout=WAIT_S) == "serial_extra"
    pole.stop()


# --- letters


@pytest.mark.parametrize(
    ("page", "text", "read"),
    [
        ("858", "Crème 3 €", "Crème 3 €"),
        ("852", "Łosoś", "Łosoś"),
        ("866", "Чай", "Чай"),
        ("437", "Łosoś", "Losos"),
        ("858", "Žąsis", "Zasis"),
        ("858", "Чай", "Chay"),
        ("ascii", "Crème", "Creme"),
        ("858", "茶", "Cha"),
    ],
)
def test_what_the_code_page_has_is_written_so_and_the_rest_in_ascii(page: str, text: str, read: str) -> None:
    made = Post(commands_of("epson", page))
    try:
        made.pole.show(PoleText(PoleLine(text, "1"), PoleLine()))
        assert made.shows(PoleLine(read, "1").set(), " " * COLUMNS)
    finally:
        made.close()


@given(st.text(max_size=60), st.text(max_size=30), st.sampled_from(["ascii", *(f"cp{page}" for page in TABLES)]))
def test_a_line_is_always_twenty_bytes_and_none_a_command(start: str, end: str, codec: str) -> None:
    raw = set_line(PoleLine(start, end), codec)
    assert len(raw) == COLUMNS
    assert all(byte >= 0x20 for byte in raw)


def test_a_sum_is_never_cut() -> None:
    assert PoleLine("A very long name of goods", "1,234,567.89").set() == "A very  1,234,567.89"
