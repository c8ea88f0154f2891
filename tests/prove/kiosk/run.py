"""Plays the street around the kiosk: its services, its machine, its power; starts it again whenever it went dark."""

from __future__ import annotations

import json
import time
from collections import Counter
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import msgspec

from pos_terminal.rails import find_rails
from pos_terminal.sandbox.control import SandboxControl
from pos_terminal.sandbox.process import SandboxProcess
from pos_terminal.sandbox_shop import sandbox_rails, sandbox_secrets
from tests.devices.dispenser.cable import Cable
from tests.e2e.nest import Chick, Nest
from tests.prove.kiosk.shelf import Shelf
from tests.prove.kiosk.till import Begins

SCREEN = (720, 1280)
LOOK_S = 0.3  # a card's and Paysera's payers are looked for so often
DAY_S = 86_400.0
ENDS_S = 30.0
TELLS = 100  # customers
MOST_STOPS = 20


@dataclass(frozen=True, slots=True)
class Dark:
    """A time without power: from behind which customer, how long, and whether the machine had none either."""

    number: int
    seconds: float
    machine: bool
    from_ns: int
    to_ns: int


@dataclass(slots=True)
class Day:
    """What was seen of the whole day."""

    rows: list[dict[str, float]] = field(default_factory=list)
    since: int = 0  # the customer with whom the last process began
    claims: list[tuple[int, str, str, str, int]] = field(default_factory=list)
    darks: list[Dark] = field(default_factory=list)
    seen: Counter[str] = field(default_factory=Counter)
    comes: dict[int, str] = field(default_factory=dict)
    homes: list[float] = field(default_factory=list)
    touches: int = 0
    day_s: float = 0.0
    restarts: int = 0
    closed: bool = False  # before everybody had come
    decided: int = 0  # payments that a person asked the service about
    stops: list[str] = field(default_factory=list)  # a page without a way home, a till that ended by itself


class Street:
    """One kiosk on one folder; services and machine outlive its process."""

    def __init__(self, folder: Path, seed: int, whole: int, minutes: float = 0.0, monkeys: bool = False) -> None:
        self.folder, self.seed, self.whole, self._monkeys = folder, seed, whole, monkeys
        self._until_s = time.time() + 60 * minutes if minutes else 0.0
        self.day = Day()
        self.shelf = Shelf()
        self._open = ExitStack()
        self.sandbox = self._open.enter_context(SandboxProcess())
        self.control = self._open.enter_context(SandboxControl(self.sandbox.origin))
        self._cable = Cable(self.shelf)
        self._open.callback(self._cable.cut)
        self._nest = self._open.enter_context(Nest("tests.prove.kiosk.till", {"QT_QPA_PLATFORM": _screen(folder)}))

    def close(self) -> None:
        self._open.close()

    def pass_day(self) -> Day:
        """Have everybody come, whatever happens to the till."""
        first = 0
        while True:
            chick = self._nest.hatch(self.folder / "said.txt")
            try:
                code_of_end = self._follow(chick, first)
            finally:
                chick.kill()
                chick.close()
            if code_of_end is None:
                return self.day
            first = self.day.since = code_of_end

    # --- within

    def _follow(self, chick: Chick, first: int) -> int | None:
        """Listen to one process until it ends; returns with whom the next one begins, None when the day is over."""
        chick.stdin.write(msgspec.json.encode(self._begins(first)) + b"\n")
        chick.stdin.flush()
        number, armed, went = first, None, first - 1
        for line in chick.stdout:
            if not line.endswith(b"\n"):
                break
            told = json.loads(line)
            if "machine" in told:
                self.shelf.happen(*told["machine"])
                chick.stdin.write(b"ok\n")
                chick.stdin.flush()
            elif "dark" in told:
                armed = told["dark"]
            elif "stopped" in told:
                return self._stop(number, told["stopped"])
            else:
                number, went = self._take(told, number, went)
        chick.gone(ENDS_S)
        if went == self.whole - 1 or self.day.closed:
            return None
        if armed is not None and went < number and armed[0] == number:
            self._go_dark(*armed)
            return number + 1
        if went == number:
            self.day.restarts += 1  # staff's own
            return number + 1
        return self._stop(number, "the till ended by itself")

    def _stop(self, number: int, what: str) -> int | None:
        """Write down what must not be; the next customer finds a till that was started anew."""
        self.day.stops.append(f"customer {number} ({self.day.comes.get(number, '')}): {what}")
        print(self.day.stops[-1], flush=True)
        self.control.clear_faults()
        self.shelf.happen("mend")
        return None if len(self.day.stops) >= MOST_STOPS or number >= self.whole - 1 else number + 1

    def _take(self, told: dict[str, Any], number: int, went: int) -> tuple[int, int]:
        day = self.day
        if "comes" in told:
            number = told["comes"][0]
            day.comes[number] = told["comes"][1]
        elif "closes" in told:
            day.closed = True
        elif "decided" in told:
            day.decided = told["decided"]
        elif "claim" in told:
            claim = told["claim"]
            day.claims.append((claim[0], claim[1], claim[2], claim[3], claim[4]))
        elif "went" in told:
            went = told["went"]
            day.rows.append(told["row"])
            day.homes.append(told["home_s"])
            day.seen.update(told["seen"])
            day.touches += told["touches"]
            day.day_s = told["day_s"]
            if went % TELLS == TELLS - 1:
                print(f"{went + 1} customers, {len(day.darks)} times dark, rss {told['row']['rss']:.0f}", flush=True)
        return number, went

    def _go_dark(self, number: int, seconds: float, machine: bool) -> None:
        began = self.control.advance(0.0)
        if machine:
            self.shelf.happen("cut")
        ended = self.control.advance(seconds)
        self.control.clear_faults()
        self.shelf.happen("mend")
        self.day.darks.append(Dark(number, seconds, machine, began, ended))

    def _begins(self, first: int) -> Begins:
        memory = sandbox_secrets(self.sandbox)
        origin = self.sandbox.origin
        names = [name for rail in find_rails().values() for name in rail.INFO.secrets]
        secrets = {name: (origin, secret) for name in names if (secret := memory.get(name, origin))}
        rails = sandbox_rails(self.sandbox, "EUR", LOOK_S)
        rails["swip"]["settle_less"] = True
        rails["droppay"]["charge"] = "hold"
        return Begins(
            data=str(self.folder / "till"),
            origin=origin,
            rails=rails,
            secrets=secrets,
            port=self._cable.port,
            seed=self.seed,
            first=first,
            whole=self.whole,
            monkeys=self._monkeys,
            until_s=self._until_s,
        )


def _screen(folder: Path) -> str:
    wide, high = SCREEN
    config = folder / "screens.json"
    screen = {"name": "kiosk", "x": 0, "y": 0, "width": wide, "height": high, "dpr": 1}
    config.write_text(json.dumps({"screens": [{**screen, "logicalDpi": 96, "logicalBaseDpi": 96}]}), encoding="utf-8")
    return f"offscreen:configfile={config}"
