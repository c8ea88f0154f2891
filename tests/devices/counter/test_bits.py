"""Speed, data bits, parity and stop bits are asked of the system as set; a pseudo-terminal itself knows 8N1 only."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from typing import Any, get_args, get_type_hints

import pytest

from pos_terminal.config.counter_settings import CHOICES, Baud, ScaleSettings
from pos_terminal.config.printer_settings import PrinterSettings
from pos_terminal.devices.drawer import SerialLock
from pos_terminal.devices.printer.wires import SerialWire as PrinterWire
from pos_terminal.devices.scale import DIALECTS, serial_scale
from pos_terminal.devices.serial_line import SerialLine
from pos_terminal.domain.weight import ScaleState, Weight
from pos_terminal.sandbox.counter.cable import Cable
from pos_terminal.sandbox.counter.scale import EmulatedScale

if sys.platform == "win32":
    pytest.skip("a system without pseudo-terminals", allow_module_level=True)

import termios

BITS = [bits for bits in get_args(get_type_hints(ScaleSettings)["bits"]) if bits]
SIZES = {"7": termios.CS7, "8": termios.CS8}
PARITIES = {"N": 0, "E": termios.PARENB, "O": termios.PARENB | termios.PARODD}
STOPS = {"1": 0, "2": termios.CSTOPB}
SHAPE = termios.CSIZE | termios.PARENB | termios.PARODD | termios.CSTOPB
Asked = list[tuple[int, int]]


def shape(bits: str) -> int:
    return SIZES[bits[0]] | PARITIES[bits[1]] | STOPS[bits[2]]


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> Asked:
    """The shape of a byte and the speed, each time that a port is set; the port itself is set to 8N1."""
    heard: Asked = []
    plain = termios.tcsetattr

    def keep(port: int, when: int, attributes: list[Any]) -> None:
        heard.append((attributes[2] & SHAPE, attributes[4]))
        assert attributes[4] == attributes[5]
        plain(port, when, [*attributes[:2], attributes[2] & ~SHAPE | termios.CS8, *attributes[3:]])

    monkeypatch.setattr(termios, "tcsetattr", keep)
    return heard


@pytest.fixture
def plugged() -> Iterator[Callable[[str], Cable]]:
    cables: list[Cable] = []

    def plug(speaks: str) -> Cable:
        cables.append(Cable(EmulatedScale(speaks, 842_000)))
        return cables[-1]

    yield plug
    for cable in cables:
        cable.close()


@pytest.mark.parametrize("bits", ["", *BITS])
@pytest.mark.parametrize("speaks", sorted(DIALECTS))
def test_a_scale_is_spoken_to_as_it_is_set(
    asked: Asked, plugged: Callable[[str], Cable], speaks: str, bits: str
) -> None:
    cable = plugged(speaks)
    scale = serial_scale(speaks, cable.port, 9600, bits)
    before = len(asked)
    weight = scale.ask()
    scale.close()
    assert weight == Weight(ScaleState.STEADY, 842_000)
    assert asked[before][0] == shape(bits or DIALECTS[speaks]().bits)


def test_a_scale_that_is_new_is_spoken_to_as_its_makers_say() -> None:
    assert {name: made().bits for name, made in DIALECTS.items()} == {"toledo": "7E1", "cas": "8N1"}


@pytest.mark.parametrize("baud", get_args(Baud))
def test_every_speed_of_the_settings_is_one(asked: Asked, plugged: Callable[[str], Cable], baud: int) -> None:
    cable = plugged("cas")
    before = len(asked)
    line = SerialLine(cable.port, baud)
    line.close()
    assert asked[before] == (shape("8N1"), getattr(termios, f"B{baud}"))


def test_the_page_offers_what_the_settings_take() -> None:
    assert all(bits in CHOICES["scale.bits"] for bits in BITS)
    assert set("".join(bits[1] for bits in BITS)) == {"N", "E", "O"}


def test_printer_and_drawer_are_8n1_at_their_speed(asked: Asked, plugged: Callable[[str], Cable]) -> None:
    cable = plugged("cas")
    speeds = get_args(get_type_hints(PrinterSettings)["baud"])
    for baud in speeds:
        before = len(asked)
        PrinterWire(cable.port, baud).close()
        SerialLock(cable.port, baud).kick()
        assert {one for one in asked[before:] if one[1]} == {(shape("8N1"), getattr(termios, f"B{baud}"))}
