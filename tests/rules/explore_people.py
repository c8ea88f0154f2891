"""People by chance: PINs right and wrong, switches, locks, approvals and restarts in any order, and who may what.

What the till wrote is held against what its people did: `python -m tests.rules.explore_people SEED 1` tells a story.
"""

from __future__ import annotations

import asyncio
import random
import sys
import time
from collections.abc import Iterable
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass, field

from pos_terminal.app import commands as cmd
from pos_terminal.app.commands import Command
from pos_terminal.app.reports import Redraw
from pos_terminal.app.views import Stage
from pos_terminal.domain import events as ev
from pos_terminal.domain.events import Entry, Event
from pos_terminal.domain.operator import Right, Role
from pos_terminal.domain.people import APPROVAL, OLD, TRIES
from tests.fakes.fake_clock import FakeClock
from tests.fakes.memory_journal import MemoryJournal
from tests.fakes.memory_pins import MemoryPins
from tests.unit.till_room import RULES, Room, open_room

PINS = {"Mia": "802604", "Max": "531907", "Anna": "4927", "Ben": "7038"}
MANAGERS = frozenset({"Mia", "Max"})
STEPS = 60
STEP_S = 10.0


class Wrong(AssertionError):
    """An invariant broke; the message tells the story."""


@dataclass
class Seen:
    """What the rows have told so far, by the tester's own count."""

    at_the_till: str = ""
    wrong: dict[str, int] = field(default_factory=dict)  # scope -> wrong PINs in a row
    locked: dict[str, ev.PinLocked] = field(default_factory=dict)
    lock_ends: dict[str, float] = field(default_factory=dict)  # scope -> monotonic seconds
    agreed: Entry | None = None  # the last approval, while only its own rows have followed
    sale: str = ""  # of the rows that followed it
    names: dict[str, str] = field(default_factory=dict)  # id -> name


class Story:
    """One till for as many steps as the dice say; every step's rows are judged at once."""

    def __init__(self, seed: int) -> None:
        self.seed = seed
        self.dice = random.Random(seed)
        self.clock, self.pins = FakeClock(), MemoryPins()
        self.journal: MemoryJournal | None = None
        self.told: list[str] = []
        self.seen = Seen()
        self.judged = 0
        self.starts = 0

    async def play(self) -> None:
        steps = self.dice.randint(5, STEPS)
        while steps > 0:
            async with self._start() as room:
                if self.journal is None:
                    assert isinstance(room.journal, MemoryJournal)
                    self.journal = room.journal
                    await self._hire(room)
                for _ in range(self.dice.randint(min(steps, 20), steps)):
                    steps -= 1
                    await self._step(room)
                    self._judge()

    def _start(self) -> AbstractAsyncContextManager[Room]:
        self.starts += 1
        self.told.append("start")
        kept = self.journal
        for scope, lock in self.seen.locked.items():  # one that is read back holds whole, unless it is of another day
            holds = self.clock.now() < lock.until + OLD
            self.seen.lock_ends[scope] = self.clock.monotonic() + (lock.seconds if holds else 0)
        if kept is None:
            return open_room(rules=RULES, clock=self.clock, pins=self.pins)
        return open_room(
            rules=RULES,
            clock=self.clock,
            pins=self.pins,
            journal=lambda *_: kept,
            first_id=self.starts * 100_000,
        )

    async def _hire(self, room: Room) -> None:
        for name, pin in PINS.items():
            await room.send(cmd.AddOperator(name, Role.MANAGER if name in MANAGERS else Role.CASHIER, pin))
        self._judge()

    # --- doing

    async def _step(self, room: Room) -> None:
        match self.dice.choice(("one", "one", "one", "one", "one", "two", "two", "time", "jump", "tries")):
            case "tries":  # somebody guesses
                name = self.dice.choice(tuple(PINS))
                guessed = [
                    cmd.SignIn(room.who(name).id, pin) for pin in ["0000"] * self.dice.randint(3, 6) + [PINS[name]]
                ]
                approved = [cmd.Approve("000000")] * self.dice.randint(3, 6) + [cmd.Approve(PINS["Mia"])]
                self.told.append(f"{name}'s PIN and an approval's are guessed, and typed")
                for one in self.dice.choice((guessed, approved)):
                    await room.send(one)
            case "time":
                seconds = self.dice.choice((1.0, 30.0, 61.0, 121.0, 950.0))
                self.told.append(f"{seconds:.0f} s pass")
                await room.pass_time(seconds)
            case "jump":
                jump = self.dice.choice((3600.0, -3600.0, 86_400.0, -86_400.0))
                self.told.append(f"the clock jumps by {jump:.0f} s")
                self.clock.jump(jump)
            case "two":  # in one breath: the second while the first one's PIN is being compared
                first, second = self._command(room), self._command(room)
                self.told.append(f"at once: {first!r}{self._pin(first)} and {second!r}{self._pin(second)}")
                room.till.submit(first)
                room.till.submit(second)
                await room.send(Redraw())
            case _:
                one = self._command(room)
                self.told.append(f"{one!r}{self._pin(one)}")
                await room.send(one)

    def _pin(self, command: Command) -> str:
        return f" pin {command.pin}" if isinstance(command, cmd.SignIn | cmd.Approve) else ""

    def _command(self, room: Room) -> Command:
        name = self.dice.choice(tuple(PINS))
        people = room.view.people
        if people.signed_in is None and self.dice.random() < 0.6:  # else most commands would find nobody
            return cmd.SignIn(room.who(name).id, PINS[name])
        if people.approval is not None and self.dice.random() < 0.5:
            return cmd.Approve(PINS[self.dice.choice(("Mia", "Max", "Anna"))])
        if room.view.basket.lines and self.dice.random() < 0.3:
            return cmd.TakeCash(100_000) if room.view.stage is Stage.TENDER else cmd.Pay()
        pin = self.dice.choice((PINS[name], PINS[name], "0000", "135790", self.dice.choice(tuple(PINS.values()))))
        closed = [entry.envelope.sale for entry in self._rows() if isinstance(entry.event, ev.SaleClosed)]
        refund = cmd.Refund(self.dice.choice(closed), "whole", "faulty") if closed else cmd.NewSale()
        made: tuple[Command, ...] = (
            cmd.SignIn(room.who(name).id, pin),
            cmd.SignIn(room.who(name).id, pin),
            cmd.Approve(pin),
            cmd.Approve(pin),
            cmd.Approve(PINS[self.dice.choice(sorted(MANAGERS))]),
            cmd.DropApproval(),
            cmd.Lock(),
            cmd.AddItem("bread"),
            cmd.DiscountBasket(percent=self.dice.choice((500, 2000, 5000))),
            cmd.OpenDrawer(),
            cmd.OpenShift(1000),
            cmd.MoveCash(self.dice.choice((-100, 100)), "change"),
            cmd.Pay(),
            cmd.TakeCash(10_000),
            cmd.NewSale(),
            refund,
            cmd.LeaveRefund(),
            cmd.AddOperator(f"New {self.dice.randrange(9)}", Role.MANAGER, f"{self.dice.randrange(10**6):06d}"),
            cmd.ChangeOperator(room.who("Ben").id, "Ben", Role.MANAGER),
        )
        return self.dice.choice(made)

    # --- judging

    def _rows(self) -> list[Entry]:
        return list(self.journal.entries()) if self.journal is not None else []

    def _judge(self) -> None:
        rows = self._rows()
        for place in range(self.judged, len(rows)):
            self._row(rows[place], rows[place - 1] if place else None)
        self.judged = len(rows)

    def _row(self, entry: Entry, before: Entry | None) -> None:
        self._of_an_approval(entry)
        self._of_people(entry.event, before.event if before is not None else None)
        right = _right(entry.event)
        if right is None:
            return
        operator, approver = entry.envelope.operator, entry.envelope.approver
        if operator != self.seen.at_the_till:
            self._wrong(f"{entry.event} bears {operator!r}, {self.seen.at_the_till!r} is at the till")
        if not self._may(operator, right, entry.event) and approver not in self._managers():
            self._wrong(f"{operator!r} did {entry.event} and {approver!r} agreed")

    def _may(self, name: str, right: Right, event: Event) -> bool:
        amount = event.discount.percent if isinstance(event, ev.BasketDiscounted) and event.discount else 0
        role = Role.MANAGER if name in self._managers() else Role.CASHIER
        return bool(name) and RULES.limits(role).allows(right, amount)

    def _managers(self) -> set[str]:
        roles: dict[str, Role] = {}
        for entry in self._rows():
            if isinstance(entry.event, ev.OperatorAdded | ev.OperatorChanged):
                roles[entry.event.name] = entry.event.role
        return {name for name, role in roles.items() if role is Role.MANAGER}

    def _of_an_approval(self, entry: Entry) -> None:
        """One PIN agrees to one action of one sale: both names stand on its rows, and on no row after them."""
        operator, approver, sale = entry.envelope.operator, entry.envelope.approver, entry.envelope.sale
        seen = self.seen
        if isinstance(entry.event, ev.ApprovalGiven):
            if approver not in self._managers():
                self._wrong(f"{approver!r} agreed to {entry.event}")
            seen.agreed, seen.sale = entry, sale
            return
        if not approver or approver == operator:
            seen.agreed = None
            return
        agreed = seen.agreed
        if agreed is None or agreed.envelope.approver != approver or agreed.envelope.operator != operator:
            self._wrong(f"{entry.event} bears {approver!r}, who agreed to nothing before it")
        if sale and seen.sale and sale != seen.sale:
            self._wrong(f"one approval served the sales {seen.sale} and {sale}")
        seen.sale = seen.sale or sale

    def _of_people(self, event: Event, before: Event | None) -> None:
        seen = self.seen
        match event:
            case ev.OperatorAdded(operator=who, name=name) | ev.OperatorChanged(operator=who, name=name):
                seen.names[who] = name
            case ev.PinSet(operator=who):
                self._forgiven(who)
            case ev.SignedIn(operator=who):
                # Back to the cashier from whom an idle manager had taken over: no PIN was asked for.
                if not (isinstance(before, ev.SignedOut) and before.why == "idle"):
                    self._open(who, event)
                self._forgiven(who)
                seen.at_the_till = seen.names[who]
            case ev.SignedOut():
                seen.at_the_till = ""
            case ev.ApprovalGiven():
                self._open(APPROVAL, event)
                self._forgiven(APPROVAL)
            case ev.PinFailed(scope=scope, tries=tries):
                self._open(scope, event)
                seen.wrong[scope] = seen.wrong.get(scope, 0) + 1
                if tries != seen.wrong[scope] or tries > TRIES:
                    self._wrong(f"{event} is the {seen.wrong[scope]}th in a row")
            case ev.PinLocked(scope=scope, seconds=seconds):
                if seen.wrong.get(scope) != TRIES:
                    self._wrong(f"{event} after {seen.wrong.get(scope, 0)} wrong ones")
                seen.wrong[scope] = 0
                seen.locked[scope] = event
                seen.lock_ends[scope] = self.clock.monotonic() + seconds

    def _forgiven(self, scope: str) -> None:
        self.seen.wrong.pop(scope, None)
        self.seen.locked.pop(scope, None)
        self.seen.lock_ends.pop(scope, None)

    def _open(self, scope: str, event: Event) -> None:
        """A PIN was compared, so its scope is not locked, and the last try before was not the one too many."""
        end = self.seen.lock_ends.get(scope, 0.0)
        if self.clock.monotonic() < end:
            self._wrong(f"{event} {end - self.clock.monotonic():.0f} s before its lock ends")
        if self.seen.wrong.get(scope, 0) >= TRIES:
            self._wrong(f"{event} after {TRIES} wrong ones and no lock")

    def _wrong(self, what: str) -> None:
        raise Wrong(f"seed {self.seed}: {what}\n  " + "\n  ".join(self.told))


def _right(event: Event) -> Right | None:
    """Return the right that a row needs; None: whoever is signed in may."""
    match event:
        case ev.BasketDiscounted(discount=discount) if discount is not None:
            return Right.DISCOUNT
        case ev.DrawerOpened(reason="no sale"):
            return Right.DRAWER
        case ev.ReturnStarted():
            return Right.REFUND
        case ev.ShiftOpened() | ev.CashMoved():
            return Right.SHIFT
    return None


def explore_people(seeds: Iterable[int], until: float = float("inf")) -> tuple[int, list[str]]:
    """Play stories until a monotonic second; returns how many, and what was wrong."""
    played, wrong = 0, []
    for seed in seeds:
        if time.monotonic() >= until:
            break
        played += 1
        try:
            asyncio.run(Story(seed).play())
        except Wrong as found:
            wrong.append(str(found))
    return played, wrong


if __name__ == "__main__":
    first, most = int(sys.argv[1]), int(sys.argv[2])
    count, found = explore_people(range(first, first + most))
    print("\n\n".join(found[:3]))
    print(f"{count} stories, {len(found)} wrong")
    sys.exit(bool(found))
