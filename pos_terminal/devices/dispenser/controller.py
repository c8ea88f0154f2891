"""The machine's side of the line: a controller with slots, a motor that takes time, a sensor and things that go wrong.

It stands in for a real one in the demo and in the tests, behind memory or behind a pseudo-terminal.
"""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass, replace

from pos_terminal.devices.dispenser.line import PROTOCOL, REMEMBERED, Line, TornLine, decode, encode
from pos_terminal.domain.dispense import Drop, MachineState, Slot

RUNNING = "running"


@dataclass(slots=True)
class Item:
    """One item it was asked for: where it lies and what will be seen when the motor has run."""

    slot: str
    ends_at: float
    result: Drop
    ended: bool = False


class Controller:
    """Answers lines. `seconds` is a clock that never goes back. Safe from any thread."""

    def __init__(self, name: str, slots: tuple[Slot, ...], seconds: Callable[[], float], drop_s: float = 2.0) -> None:
        self.state = MachineState.READY
        self.powered = True
        self.drop_s = drop_s
        self.moved: list[str] = []  # every item whose motor ran, in order
        self._name = name
        self._slots = {slot.name: slot for slot in slots}
        self._seconds = seconds
        self._items: OrderedDict[str, Item] = OrderedDict()
        self._next: list[Drop] = []
        self._lock = threading.RLock()

    # --- what staff and accidents do

    def will(self, *results: Drop) -> None:
        """Let the next items end so; after them everything is seen to fall."""
        with self._lock:
            self._next.extend(results)

    def fill(self, slot: str, left: int) -> None:
        with self._lock:
            self._slots[slot] = replace(self._slots[slot], left=left)

    def cut_power(self) -> None:
        """Stop in the middle: what the motor was moving is unknown from now on."""
        with self._lock:
            self.powered = False
            for item in self._items.values():
                if not self._over(item):
                    item.ended, item.result = True, Drop.UNKNOWN

    def restore_power(self) -> None:
        with self._lock:
            self.powered = True

    @property
    def slots(self) -> tuple[Slot, ...]:
        with self._lock:
            return tuple(self._slots.values())

    @property
    def shown(self) -> MachineState:
        with self._lock:
            return self._shown()

    @property
    def coming(self) -> tuple[Drop, ...]:
        with self._lock:
            return tuple(self._next)

    @property
    def last(self) -> tuple[tuple[str, Drop | None], ...]:
        """Return slots and ends of the items, newest first; None while the motor runs."""
        with self._lock:
            return tuple((one.slot, one.result if self._over(one) else None) for one in reversed(self._items.values()))

    # --- the line

    def answer(self, raw: bytes) -> bytes:
        """Return the answering line; nothing without power, or to what is no line of ours."""
        with self._lock:
            if not self.powered:
                return b""
            try:
                asked = decode(raw)
            except TornLine:
                return b""
            said = self._said(asked.words)
            return encode(Line(asked.number, said)) if said else b""

    def _said(self, words: tuple[str, ...]) -> tuple[str, ...]:
        match words:
            case ("HELLO",):
                return ("OK", PROTOCOL, self._name)
            case ("LOOK",):
                return ("OK", self._shown().value, *(_written(slot) for slot in self._slots.values()))
            case ("DROP", item, slot):
                return self._drop(item, slot)
            case ("FILL", name, left) if left.isdecimal():
                return self._filled(name, int(left))
            case ("FIX",):
                self.state = MachineState.READY if self.state is MachineState.FAULT else self.state
                return ("OK", self._shown().value)
            case ("SAID", item):
                known = self._items.get(item)
                if known is None:
                    return ("NO", "item")
                return ("OK", known.result.value if self._over(known) else RUNNING)
        return ()

    def _filled(self, name: str, left: int) -> tuple[str, ...]:
        slot = self._slots.get(name)
        if slot is None or slot.left is None:
            return ("NO", "fill")
        self._slots[name] = replace(slot, left=left)
        return ("OK", "filled")

    def _shown(self) -> MachineState:
        if self.state is MachineState.READY and any(not self._over(item) for item in self._items.values()):
            return MachineState.BUSY
        return self.state

    def _drop(self, item: str, name: str) -> tuple[str, ...]:
        if item in self._items:
            return ("OK", "started")
        slot = self._slots.get(name)
        shown = self._shown()
        if slot is None:
            return self._no(item, name, "slot")
        if shown is MachineState.BUSY:
            return ("NO", "busy")  # the only no that may change: nothing is written down
        if shown is not MachineState.READY:
            return self._no(item, name, shown.value)
        if slot.left == 0:
            return self._no(item, name, "empty")
        result = self._next.pop(0) if self._next else Drop.SEEN
        self._remember(item, Item(name, self._seconds() + self.drop_s, result))
        self.moved.append(item)
        if slot.left is not None and result is not Drop.EMPTY:
            self._slots[name] = replace(slot, left=slot.left - 1)
        return ("OK", "started")

    def _no(self, item: str, slot: str, why: str) -> tuple[str, ...]:
        self._remember(item, Item(slot, 0.0, Drop.EMPTY if why == "empty" else Drop.REFUSED, ended=True))
        return ("NO", why)

    def _remember(self, name: str, item: Item) -> None:
        self._items[name] = item
        while len(self._items) > REMEMBERED:
            self._items.popitem(last=False)

    def _over(self, item: Item) -> bool:
        return item.ended or self._seconds() >= item.ends_at


def _written(slot: Slot) -> str:
    left = "-" if slot.left is None else str(slot.left)
    return f"{slot.name}:{left}:{slot.longest_s}"
