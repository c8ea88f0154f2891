"""PINs on their way: hashed in a worker one at a time, wrong ones counted, locks kept by both clocks."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

import structlog

from pos_terminal.app.commands import AddOperator, Approve, ChangeOperator, EnterStaff, SignIn
from pos_terminal.app.desk import Desk
from pos_terminal.app.ports import Pins, PinsBroken
from pos_terminal.app.reports import PinReport
from pos_terminal.app.views import PinState
from pos_terminal.domain import events as ev
from pos_terminal.domain.people import FIRST_LOCK_S, TRIES

log = structlog.get_logger()

HASHING_S = 20.0  # a keyring may ask somebody behind a full-screen till, and wait for ever

PinCommand = SignIn | EnterStaff | Approve | AddOperator | ChangeOperator


@dataclass(frozen=True, slots=True)
class Asked:
    """What a PIN was for; the command is kept without it. `scope` is empty where a new PIN is set."""

    ticket: int
    command: PinCommand
    scope: str
    who: str
    found: str = ""
    problem: str = ""


class PinCheck:
    """One PIN at a time: what is sent while another is hashed goes nowhere."""

    def __init__(self, desk: Desk, pins: Pins | None, post: Callable[[PinReport], None]) -> None:
        self._desk = desk
        self._pins = pins
        self._post = post
        self._asked: Asked | None = None
        self._tickets = 0
        self._tasks: set[asyncio.Task[None]] = set()
        self._last: dict[str, PinState] = {}  # scope -> how its last PIN went
        self._was_wrong = False  # the newest answer
        self._held_until = 0.0  # monotonic seconds, while wrong ones cannot be counted
        self._locks: dict[str, tuple[datetime, float]] = {}  # scope -> its lock's end by the wall and by this run

    @property
    def busy(self) -> bool:
        return self._asked is not None

    async def close(self) -> None:
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    # --- asking

    def verify(self, command: PinCommand, scope: str, candidates: Sequence[str], who: str = "") -> None:
        """Have a PIN compared with those of the candidates; a locked scope is not even asked."""
        if not self.busy and not self.locked_until(scope):
            self._ask(command, scope, who, lambda pins: pins.verify(candidates, command.pin))

    def set(self, command: AddOperator | ChangeOperator, who: str, others: Sequence[str]) -> None:
        """Have a new PIN kept, unless it is already one of the others'."""

        def keep(pins: Pins) -> str:
            if pins.verify(others, command.pin):
                raise PinsBroken("pin_unusable")
            pins.set(who, command.pin)
            return who

        if not self.busy:
            self._ask(command, "", who, keep)

    def heard(self, report: PinReport) -> Asked | None:
        """Return what a worker's answer was for; None where nobody waits for it any more."""
        asked = self._asked
        if asked is None or asked.ticket != report.ticket:
            return None
        self._asked, self._was_wrong = None, False
        if asked.scope:
            self._last[asked.scope] = PinState(asked.who, problem=report.problem)
        return replace(asked, found=report.found, problem=report.problem)

    # --- counting

    def wrong(self, scope: str, who: str = "") -> None:
        """Count a wrong PIN, and lock the scope after the last try."""
        self._was_wrong = True
        tries = self._desk.state.people.tries_of(scope)
        self._desk.say(ev.PinFailed(scope, tries.wrong + 1))
        if tries.wrong + 1 >= TRIES:
            seconds = tries.next_lock_s
            until = self._desk.clock.now() + timedelta(seconds=seconds)
            self._desk.say(ev.PinLocked(scope, until, seconds))
        self._last[scope] = PinState(who, wrong=True)

    def not_written(self) -> None:
        """A wrong PIN could not be counted: nobody tries another for a minute."""
        if self._was_wrong:
            self._held_until = self._desk.clock.monotonic() + FIRST_LOCK_S

    def locked_until(self, scope: str) -> float:
        """Return the end of a scope's lock in monotonic seconds; 0 where it is not locked."""
        tries = self._desk.state.people.tries_of(scope)
        mono = self._desk.clock.monotonic()
        if self._held_until > mono:
            return self._held_until
        if tries.until is None:
            return 0.0
        known = self._locks.get(scope)
        if known is None or known[0] != tries.until:
            known = self._locks[scope] = (tries.until, mono + tries.locked_s(self._desk.clock.now()))
        return known[1] if known[1] > mono else 0.0

    def state(self, scope: str) -> PinState:
        """Return how a scope's last PIN went and what is left."""
        asked = self._asked
        return replace(
            self._last.get(scope, PinState()),
            checking=asked is not None and asked.scope == scope,
            tries_left=self._desk.state.people.tries_of(scope).left,
            locked_until=self.locked_until(scope),
        )

    def forget(self, scope: str) -> None:
        """Say no more of how a scope's last PIN went."""
        self._last.pop(scope, None)

    # --- within

    def _ask(self, command: PinCommand, scope: str, who: str, work: Callable[[Pins], str]) -> None:
        self._tickets += 1
        self._asked = Asked(self._tickets, replace(command, pin=""), scope, who)
        task = asyncio.get_running_loop().create_task(self._work(self._tickets, work), name="pin")
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _work(self, ticket: int, work: Callable[[Pins], str]) -> None:
        pins = self._pins
        if pins is None:
            self._post(PinReport(ticket, problem="pins_unreadable"))
            return
        try:
            async with asyncio.timeout(HASHING_S):
                found = await asyncio.to_thread(work, pins)
        except PinsBroken as broken:
            log.warning("pins.broken", what=broken.what)
            self._post(PinReport(ticket, problem=broken.what))
        except TimeoutError:
            log.warning("pins.silent")
            self._post(PinReport(ticket, problem="pins_unreadable"))
        else:
            self._post(PinReport(ticket, found))
