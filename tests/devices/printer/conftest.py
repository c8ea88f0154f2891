"""An emulated printer on a real network port and on a pseudo-terminal."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from pos_terminal.sandbox.printer.emulator import EmulatedPrinter, NetworkPlace, SerialPlace


@pytest.fixture
def emulated() -> EmulatedPrinter:
    return EmulatedPrinter()


@pytest.fixture
def network(emulated: EmulatedPrinter) -> Iterator[NetworkPlace]:
    place = NetworkPlace(emulated)
    yield place
    place.close()


@pytest.fixture
def line(emulated: EmulatedPrinter) -> Iterator[SerialPlace]:
    place = SerialPlace(emulated)
    yield place
    place.close()
