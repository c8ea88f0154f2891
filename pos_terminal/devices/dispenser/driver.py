"""The till's side of the line: asks, asks again, and never takes silence for an answer."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Protocol

from pos_terminal.devices.dispenser.line import LONGEST, NUMBERS, Line, TornLine, decode, encode
from pos_terminal.domain.dispense import SILENT, Drop, Machine, MachineState, Slot

TRIES = 3
POLL_S = 0.25
GRACE_S = 5.0  # over the slot's own longest time before nobody waits any more


class Wire(Protocol):
    """Bytes to and from a machine. Both raise OSError where there is none."""

    def write(self, raw: bytes) -> None: ...

    def read_line(self, most: int) -> bytes:
        """Return bytes up to a line's end; fewer or none when nothing came in time."""

    def forget(self) -> None:
        """Throw away what came too late."""

    def close(self) -> None: ...


class LineDispenser:
    """Implements app.ports.Dispenser over a wire. The wire blocks, so it is asked in a thread of its own."""

    def __init__(self, open_wire: Callable[[], Wire], poll_s: float = POLL_S, grace_s: float = GRACE_S) -> None:
        self._open_wire = open_wire
        self._poll_s = poll_s
        self._grace_s = grace_s
        self._wire: Wire | None = None
        self._number = 0
        self._worker = ThreadPoolExecutor(1, thread_name_prefix="dispenser")

    async def look(self) -> Machine:
        """Return how the machine stands; a machine without an answer is SILENT."""
        words = await self._asked("LOOK")
        if not words or words[0] != "OK":
            return SILENT
        try:
            return Machine(MachineState(words[1]), tuple(_slot(word) for word in words[2:]))
        except (ValueError, IndexError):
            return SILENT

    async def drop(self, item: str, slot: str, longest_s: float) -> Drop:
        """Hand out one item, or learn what became of it: the same item never comes out twice. `longest_s`: seconds."""
        started = await self._asked("DROP", item, slot)
        if started[:1] == ("NO",):
            return Drop.EMPTY if started[1:] == ("empty",) else Drop.REFUSED
        return await self._end(item, longest_s)

    async def recall(self, item: str, longest_s: float) -> Drop | None:
        """Return what became of an item, its motor's end awaited; None where the machine never heard of it."""
        if await self._asked("SAID", item) == ("NO", "item"):
            return None
        return await self._end(item, longest_s)

    async def fill(self, slot: str, left: int) -> bool:
        return await self._asked("FILL", slot, str(left)) == ("OK", "filled")

    async def fix(self) -> bool:
        return (await self._asked("FIX"))[:1] == ("OK",)

    async def close(self) -> None:
        await asyncio.get_running_loop().run_in_executor(self._worker, self._let_go)
        self._worker.shutdown()

    async def _end(self, item: str, longest_s: float) -> Drop:
        try:
            async with asyncio.timeout(longest_s + self._grace_s):
                return await self._ended(item)
        except TimeoutError:
            return Drop.UNKNOWN

    async def _ended(self, item: str) -> Drop:
        while True:
            words = await self._asked("SAID", item)
            if words == ("NO", "item"):
                return Drop.REFUSED  # neither question nor answer of DROP arrived: it never began
            if (result := _drop(words)) is not None:
                return result
            await asyncio.sleep(self._poll_s)

    async def _asked(self, *words: str) -> tuple[str, ...]:
        return await asyncio.get_running_loop().run_in_executor(self._worker, self._ask, words)

    # --- in the worker

    def _ask(self, words: tuple[str, ...]) -> tuple[str, ...]:
        """Return the answer's words; none when there was no answer to any try."""
        self._number = (self._number + 1) % NUMBERS
        raw = encode(Line(self._number, words))
        for _ in range(TRIES):
            try:
                if self._wire is None:
                    self._wire = self._open_wire()
                self._wire.forget()
                self._wire.write(raw)
                said = decode(self._wire.read_line(LONGEST))
            except TornLine:
                continue
            except OSError:
                self._let_go()
                continue
            if said.number == self._number:
                return said.words
        return ()

    def _let_go(self) -> None:
        wire, self._wire = self._wire, None
        if wire is not None:
            try:
                wire.close()
            except OSError:
                return


def _drop(words: tuple[str, ...]) -> Drop | None:
    if len(words) != 2 or words[0] != "OK":
        return None
    try:
        return Drop(words[1])
    except ValueError:
        return None


def _slot(word: str) -> Slot:
    name, left, longest = word.split(":")
    return Slot(name, None if left == "-" else int(left), int(longest))
