"""A machine on a serial line: hands out once, says what it saw, and survives silence, noise and a power cut."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from dataclasses import dataclass

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pos_terminal.app.ports import Dispenser
from pos_terminal.devices.dispenser import Controller
from pos_terminal.devices.dispenser.driver import LineDispenser
from pos_terminal.devices.dispenser.line import Line, TornLine, decode, encode
from pos_terminal.devices.dispenser.wires import MemoryWire, SerialWire
from pos_terminal.domain.dispense import Drop, MachineState, Slot
from tests.devices.dispenser.cable import Cable

SLOTS = (Slot("A1", 5, 3), Slot("A2", 0, 3), Slot("B1", None, 20))


@dataclass
class Seconds:
    now: float = 0.0

    def __call__(self) -> float:
        self.now += 0.1  # every question takes its time
        return self.now


@pytest.fixture
def controller() -> Controller:
    return Controller("Vendo", SLOTS, Seconds(), drop_s=1.0)


@pytest.fixture
def cable(controller: Controller) -> Iterator[Cable]:
    cable = Cable(controller)
    yield cable
    cable.cut()


@pytest.fixture(params=["memory", "serial"])
def dispenser(request: pytest.FixtureRequest, controller: Controller) -> Dispenser:
    if request.param == "memory":
        return LineDispenser(lambda: MemoryWire(controller), poll_s=0.001, grace_s=0.2)
    cable: Cable = request.getfixturevalue("cable")
    return LineDispenser(lambda: SerialWire(cable.port, answer_s=0.1), poll_s=0.01, grace_s=0.2)


def played(dispenser: Dispenser, *acts: str) -> list[object]:
    """Play `look`, `drop item slot`, `recall item` in order and return what each said."""

    async def play() -> list[object]:
        said: list[object] = []
        for act in acts:
            match act.split():
                case ["look"]:
                    said.append(await dispenser.look())
                case ["drop", item, slot]:
                    said.append(await dispenser.drop(item, slot, 1.0))
                case ["recall", item]:
                    said.append(await dispenser.recall(item, 1.0))
        await dispenser.close()
        return said

    return asyncio.run(play())


# --- the port's contract, in memory and over a real serial line


def test_it_says_how_it_stands(dispenser: Dispenser) -> None:
    (machine,) = played(dispenser, "look")
    assert machine.state is MachineState.READY  # type: ignore[attr-defined]
    assert machine.slots == SLOTS  # type: ignore[attr-defined]


def test_an_item_falls_once_however_often_it_is_asked_for(dispenser: Dispenser, controller: Controller) -> None:
    assert played(dispenser, "drop one A1", "drop one A1", "recall one") == [Drop.SEEN] * 3
    assert controller.moved == ["one"]
    assert controller.slots[0].left == 4


@pytest.mark.parametrize("result", [Drop.NOT_SEEN, Drop.JAMMED, Drop.EMPTY])
def test_what_the_sensor_did_not_see_is_not_delivered(
    dispenser: Dispenser, controller: Controller, result: Drop
) -> None:
    controller.will(result)
    assert played(dispenser, "drop one A1") == [result]
    assert not result.delivered


@pytest.mark.parametrize(
    ("slot", "said"), [("A2", Drop.EMPTY), ("C9", Drop.REFUSED)], ids=["an empty slot", "no such slot"]
)
def test_a_slot_that_cannot_give(dispenser: Dispenser, controller: Controller, slot: str, said: Drop) -> None:
    assert played(dispenser, f"drop one {slot}", "recall one") == [said, said]
    assert controller.moved == []


@pytest.mark.parametrize("state", [MachineState.DOOR_OPEN, MachineState.TOO_WARM, MachineState.FAULT])
def test_a_machine_that_may_not_sell_begins_nothing(
    dispenser: Dispenser, controller: Controller, state: MachineState
) -> None:
    controller.state = state
    machine, dropped = played(dispenser, "look", "drop one A1")
    assert machine.state is state and not machine.sells  # type: ignore[attr-defined]
    assert dropped is Drop.REFUSED
    assert controller.moved == []


def test_an_item_it_never_heard_of(dispenser: Dispenser) -> None:
    assert played(dispenser, "recall one") == [None]


def test_a_machine_without_power_is_silent(dispenser: Dispenser, controller: Controller) -> None:
    controller.cut_power()
    machine, dropped, recalled = played(dispenser, "look", "drop one A1", "recall one")
    assert machine.state is MachineState.SILENT  # type: ignore[attr-defined]
    assert dropped is Drop.UNKNOWN
    assert recalled is Drop.UNKNOWN  # silence is not "never heard of it"


def test_power_lost_while_the_motor_ran_is_unknown_for_ever(dispenser: Dispenser, controller: Controller) -> None:
    controller.answer(encode(Line(1, ("DROP", "one", "A1"))))
    controller.cut_power()
    controller.restore_power()
    assert played(dispenser, "recall one", "drop one A1") == [Drop.UNKNOWN, Drop.UNKNOWN]
    assert controller.moved == ["one"]  # and not a second time


# --- the line itself


def test_lost_questions_and_torn_answers_move_nothing_twice(controller: Controller, cable: Cable) -> None:
    cable.swallow, cable.tear = 1, 1
    dispenser = LineDispenser(lambda: SerialWire(cable.port, answer_s=0.1), poll_s=0.01, grace_s=0.2)
    assert played(dispenser, "drop one A1") == [Drop.SEEN]
    assert controller.moved == ["one"]


def test_a_port_that_is_not_there_is_silence() -> None:
    dispenser = LineDispenser(lambda: SerialWire("/nowhere/ttyUSB9"), poll_s=0.01, grace_s=0.0)
    (machine,) = played(dispenser, "look")
    assert machine.state is MachineState.SILENT  # type: ignore[attr-defined]


words = st.text(st.characters(min_codepoint=33, max_codepoint=126, exclude_characters="*"), min_size=1, max_size=20)


@given(st.integers(0, 99), st.lists(words, min_size=1, max_size=8))
def test_a_line_is_read_back(number: int, said: list[str]) -> None:
    line = Line(number, tuple(said))
    assert decode(encode(line)) == line


@given(st.binary(max_size=1200))
def test_noise_is_no_line(raw: bytes) -> None:
    try:
        line = decode(raw)
    except TornLine:
        return
    assert encode(line).strip() == raw.strip(b"\r\n\0 ")


@given(st.integers(0, 99), st.lists(words, min_size=1, max_size=8), st.data())
def test_one_changed_byte_is_found(number: int, said: list[str], data: st.DataObject) -> None:
    raw = bytearray(encode(Line(number, tuple(said))).strip())
    place = data.draw(st.integers(0, len(raw) - 6))
    raw[place] ^= data.draw(st.integers(1, 255))
    with pytest.raises(TornLine):
        decode(bytes(raw))


@pytest.mark.parametrize("word", ["", "two words", "st*r", "ümlaut", "line\nend"])
def test_a_word_that_could_not_be_read_back_is_refused(word: str) -> None:
    with pytest.raises(ValueError, match="not a word"):
        encode(Line(1, (word,)))
