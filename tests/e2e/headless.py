"""The real program without windows, in a process of its own: commands in on stdin, views out on stdout.

`python -m tests.e2e.headless` reads one line of settings (`Start`), then one line a command; it writes one line a view.
It is a composition root as `pos_terminal.main` is one; only the clock can be moved and the calls' times are shorter.
"""

from __future__ import annotations

import asyncio
import dataclasses
import os
import signal
import sys
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import msgspec

from pos_terminal import __version__
from pos_terminal.app import commands
from pos_terminal.app.commands import Command
from pos_terminal.app.ports import Rail
from pos_terminal.app.reports import Resume
from pos_terminal.app.views import TillView
from pos_terminal.config.kiosk_settings import KioskSettings, MachineSettings
from pos_terminal.config.paths import places
from pos_terminal.config.secrets import MemorySecrets
from pos_terminal.config.settings import PeopleSettings, SellSettings, Settings, ShiftSettings, ShopSettings
from pos_terminal.devices.folder_printer import FolderPrinter
from pos_terminal.domain.events import CallAnswered, CallSent, Draft, Entry, PaymentRead
from pos_terminal.house import TEST, House
from pos_terminal.rails import build_all
from pos_terminal.rails.context import RailContext
from pos_terminal.store.lock import AlreadyRunning
from pos_terminal.wire.http import Network, Times

COMMANDS: dict[str, type[Command]] = {
    name: kind for name, kind in vars(commands).items() if isinstance(kind, type) and issubclass(kind, Command)
}
KILLED = "killed: "
RUNNING = 3  # exit code: another process has the folder


class Start(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The first line on stdin. Times in seconds; `ahead_s` is how far the clocks have been moved."""

    data: str
    rails: dict[str, dict[str, Any]]
    secrets: dict[str, tuple[str, str]]
    qr_origins: tuple[str, ...] = ()
    label: str = "1"
    currency: str = "EUR"
    ahead_s: float = 0.0
    connect_s: float = 1.0
    read_s: float = 1.0
    write_s: float = 1.0
    cash_rounding: int = 0
    external: bool = True
    people: bool = False  # operators sign in
    close_wait_s: int = 20  # for the services, when a shift closes
    kiosk: bool = False  # nobody serves
    machine: str = ""  # the port of a machine that hands the goods out
    most_per_sale: int = 0
    most_per_hour: int = 0
    dies_on: str = ""  # kill yourself when this is written: a kind, or kind/op, or kind/phase
    dies_at: int = 0  # or at the so manieth write
    dies_before: bool = False  # else after it is on disk, before anything follows from it


class MovedClock:
    """Implements app.ports.Clock: the machine's, moved ahead on both clocks."""

    def __init__(self, ahead_s: float) -> None:
        self.ahead_s = ahead_s

    def now(self) -> datetime:
        return datetime.now(UTC) + timedelta(seconds=self.ahead_s)

    def monotonic(self) -> float:
        return time.monotonic() + self.ahead_s


class HeadlessHouse(House):
    """The house with calls that may last only so long; everything else is the program's."""

    times = Times()
    origins: tuple[str, ...] = ()

    def take(self, start: Start) -> None:
        """Go by the first line; a house that must die at a write is mortal from now on."""
        self.times = Times(start.connect_s, start.read_s, start.write_s)
        self.origins = start.qr_origins
        if start.dies_on or start.dies_at:
            self.journal.append = mortal(self.journal.append, start)  # type: ignore[assignment,method-assign]

    def network(self) -> Network:
        return Network(self.clock, f"pos-terminal/{__version__}", times=self.times)

    def load_rails(self) -> Mapping[str, Rail]:
        context = RailContext(
            not self.test,
            self.rules.shop.currency,
            self.clock,
            self.network(),
            self.origins,
            attended=not self.kiosk,
            spent=self.spent,
        )
        return build_all(self.settings.rails, self.secrets, context)


def settings_of(start: Start) -> Settings:
    rounding: Any = start.cash_rounding
    shop = ShopSettings(name="Corner shop", label=start.label, currency=start.currency, cash_rounding=rounding)
    external = {"external": {"enabled": True}} if start.external else {}
    sell, people = SellSettings(typed_tax_rate=2000), PeopleSettings(test_sign_in=start.people)
    kiosk = KioskSettings(most_per_sale=start.most_per_sale, most_per_hour=start.most_per_hour)
    machine = MachineSettings(kind="serial", port=start.machine) if start.machine else MachineSettings()
    shift, rails = ShiftSettings(close_wait_s=start.close_wait_s), {**start.rails, **external}
    return Settings(shop=shop, sell=sell, people=people, kiosk=kiosk, machine=machine, shift=shift, rails=rails)


def command_of(line: bytes) -> Command | float:
    """Read a command; a number is how many seconds the clocks go ahead."""
    order = msgspec.json.decode(line)
    if isinstance(order, int | float):
        return float(order)
    kind = COMMANDS[order.pop("do")]
    return msgspec.convert(order, kind)


def order_of(command: Command) -> bytes:
    """Write a command as a line that `command_of` reads."""
    fields = {field.name: getattr(command, field.name) for field in dataclasses.fields(command)}
    return msgspec.json.encode({"do": type(command).__name__, **fields})


Append = Callable[[Sequence[Draft]], tuple[Entry, ...]]


def mortal(append: Append, start: Start) -> Append:
    """Return an append that ends the process, as a power cut does, at the write that was named."""
    writes = 0

    def dying(drafts: Sequence[Draft]) -> tuple[Entry, ...]:
        nonlocal writes
        writes += 1
        hit = writes == start.dies_at or start.dies_on in [name for draft in drafts for name in names(draft)]
        if hit and start.dies_before:
            die(f"before write {writes}, {drafts[-1].event.kind}")
        entries = append(drafts)
        if hit:
            die(f"after write {writes}, {drafts[-1].event.kind}")
        return entries

    return dying


def die(where: str) -> None:
    """End the process as a power cut does; its standard error says that it was meant."""
    os.write(2, f"{KILLED}{where}\n".encode())
    os.kill(os.getpid(), signal.SIGKILL)


def names(draft: Draft) -> tuple[str, ...]:
    event = draft.event
    match event:
        case CallSent(op=op) | CallAnswered(op=op):
            return event.kind, f"{event.kind}/{op}"
        case PaymentRead(reading=reading) if reading is not None:
            return event.kind, f"{event.kind}/{reading.phase}"
    return (event.kind,)


def listen(house: House, clock: MovedClock) -> None:
    """Hand every line on stdin to the till; for a thread of its own."""
    for line in sys.stdin.buffer:
        order = command_of(line)
        if isinstance(order, float):
            clock.ahead_s += order
            house.submit(Resume())  # timers go by the machine's clock: decide about everything anew
        else:
            house.submit(order)


def publish(view: TillView) -> None:
    sys.stdout.buffer.write(msgspec.json.encode(view) + b"\n")
    sys.stdout.buffer.flush()


def main(line: type[Start] = Start, house_kind: type[HeadlessHouse] = HeadlessHouse) -> int:
    """Be one till on the standard streams until killed; `line` is what the first line is read as."""
    start = msgspec.json.decode(sys.stdin.buffer.readline(), type=line)
    clock = MovedClock(start.ahead_s)
    where = places(Path(start.data))
    try:
        house = house_kind(
            where,
            settings_of(start),
            mode=TEST,
            secrets=lambda till: MemorySecrets(start.secrets),
            printer=FolderPrinter(where.receipts),
            qr_origins=start.qr_origins,
            kiosk=start.kiosk,
            clock=clock,
        )
    except AlreadyRunning as error:
        print(error, file=sys.stderr)
        return RUNNING
    with house:
        house.take(start)
        house.publish = publish
        threading.Thread(target=listen, args=(house, clock), daemon=True).start()
        asyncio.run(house.run())
    return 0


if __name__ == "__main__":
    sys.exit(main())
