"""A machine whose cable is pulled out is silent, and hands out again once it is back."""

from __future__ import annotations

import asyncio
import time

from pos_terminal.devices.dispenser import Controller, serial_dispenser
from pos_terminal.domain.dispense import SILENT, MachineState, Slot
from pos_terminal.sandbox.counter.cable import Cable


class Far:
    """The machine at the far end of a cable: whole lines in, whole lines out."""

    hangs = False

    def __init__(self) -> None:
        self._machine = Controller("Far", (Slot("A1", 3, 2),), time.monotonic)
        self._waiting = b""

    def unasked(self) -> bytes:
        return b""

    def feed(self, raw: bytes) -> bytes:
        *whole, self._waiting = (self._waiting + raw).split(b"\n")
        return b"".join(self._machine.answer(line) for line in whole)


def test_pulled_out_it_is_silent_and_it_is_there_again_when_it_is_back() -> None:
    cable = Cable(Far())

    async def story() -> None:
        machine = serial_dispenser(cable.port)
        try:
            assert (await machine.look()).state is MachineState.READY
            cable.pull()
            assert await machine.look() == SILENT
            cable.plug()
            assert (await machine.look()).state is MachineState.READY
        finally:
            await machine.close()

    try:
        asyncio.run(story())
    finally:
        cable.close()
