"""The test's handle on a headless till: start it, send commands, wait for a view, kill it, start it again."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Self

import msgspec

from pos_terminal.app import commands as cmd
from pos_terminal.app.commands import Command
from pos_terminal.app.views import PaymentPhase, PaymentView, Stage, TillView
from pos_terminal.rails import find_rails
from pos_terminal.sandbox.control import SandboxControl
from pos_terminal.sandbox.process import SandboxProcess
from pos_terminal.sandbox_shop import sandbox_rails, sandbox_secrets
from tests.e2e.headless import Start, order_of
from tests.e2e.nest import Chick, Nest

VIEW = msgspec.json.Decoder(TillView)  # one for all: readers in several threads
WAIT_S = 20.0
LOOK_S = 0.3  # Paysera's payers are looked for so often
Seen = Callable[[TillView], bool]


@dataclass(frozen=True, slots=True)
class Services:
    """The sandbox that a till sells through."""

    process: SandboxProcess
    control: SandboxControl
    nest: Nest

    def start_line(self, folder: Path) -> Start:
        memory = sandbox_secrets(self.process)
        origin = self.process.origin
        names = [name for rail in find_rails().values() for name in rail.INFO.secrets]
        secrets = {name: (origin, secret) for name in names if (secret := memory.get(name, origin))}
        return Start(str(folder), sandbox_rails(self.process, "EUR", LOOK_S), secrets, (origin,))


class NotSeen(AssertionError):
    """The view that was waited for did not come; the last one is told."""


class Counter:
    """One till on one data folder. `start` is what its process is told; change it before a restart."""

    def __init__(self, services: Services, folder: Path) -> None:
        self.folder = folder
        self.start_line = services.start_line(folder)
        self.control = services.control
        self._nest = services.nest
        self._child: Chick | None = None
        self._views: list[TillView] = []
        self._news = threading.Condition()
        self._ended = False
        self._reader: threading.Thread | None = None
        self._words = folder.with_suffix(".stderr")

    # --- the process

    def start(self) -> Self:
        """Start the till on its folder and wait for its rails."""
        self.spawn()
        self.until(lambda view: not view.no_rails or bool(view.payments_off))
        return self

    def spawn(self) -> None:
        """Start the process without waiting for anything."""
        self._views, self._ended = [], False
        self._child = self._nest.hatch(self._words)
        self._write(msgspec.json.encode(self.start_line))
        self._reader = threading.Thread(target=self._read, args=(self._child,), daemon=True)
        self._reader.start()

    def kill(self) -> None:
        """SIGKILL: nothing of the process runs on."""
        if self._child is None:
            return
        child, self._child = self._child, None
        child.kill()
        if self._reader is not None:
            self._reader.join()
        child.close()

    def restart(self) -> Self:
        self.kill()
        return self.start()

    def dies(self, on: str = "", *, at: int = 0, before: bool = False) -> Self:
        """Start a till that kills itself at a write: see headless.Start."""
        usual = self.start_line
        self.start_line = msgspec.structs.replace(usual, dies_on=on, dies_at=at, dies_before=before)
        try:
            return self.start()
        finally:
            self.start_line = usual

    def alive(self, seconds: float = 0.0) -> bool:
        """Say whether the till still runs after so long, or is on its way out."""
        return self._child is not None and not self._child.gone(seconds)

    def silent(self) -> bool:
        """Say whether it has shut its streams: a process that dies, though it may take a while on a busy machine."""
        with self._news:
            return self._ended

    def ended(self) -> None:
        """Wait for a process that ends by itself."""
        assert self._child is not None
        assert self._child.gone(WAIT_S), self._told()
        self.kill()

    @property
    def pid(self) -> int:
        assert self._child is not None
        return self._child.pid

    @property
    def words(self) -> str:
        """What the program said on its standard error."""
        return self._words.read_text() if self._words.exists() else ""

    # --- commands and views

    def send(self, *commands: Command) -> None:
        for command in commands:
            self._write(order_of(command))

    def pass_time(self, seconds: float) -> None:
        """Move the till's clocks and the services' ahead."""
        self.sleeps(seconds)
        self._write(msgspec.json.encode(seconds))

    def sleeps(self, seconds: float) -> None:
        """Let time pass while the till is off."""
        self.start_line = msgspec.structs.replace(self.start_line, ahead_s=self.start_line.ahead_s + seconds)
        self.control.advance(seconds)

    @property
    def view(self) -> TillView:
        with self._news:
            return self._views[-1]

    @property
    def seen(self) -> tuple[TillView, ...]:
        """Every view since the start."""
        with self._news:
            return tuple(self._views)

    @property
    def payment(self) -> PaymentView:
        found = self.view.payment
        assert found is not None
        return found

    def until(self, seen: Seen, seconds: float = WAIT_S) -> TillView:
        """Return the first view from now on, the present one included, that shows something. NotSeen."""
        deadline = time.monotonic() + seconds
        with self._news:
            at = max(0, len(self._views) - 1)
            while True:
                while at < len(self._views):
                    if seen(self._views[at]):
                        return self._views[at]
                    at += 1
                left = deadline - time.monotonic()
                if self._ended or left <= 0:
                    raise NotSeen(f"{seconds} s: {self._told()}\n{self.words[-2000:]}")
                self._news.wait(left)

    def sees(self, phase: PaymentPhase, seconds: float = WAIT_S) -> PaymentView:
        """Wait for a phase of the payment on the screen."""
        found = self.until(lambda view: view.payment is not None and view.payment.phase is phase, seconds).payment
        assert found is not None
        return found

    def paid(self, seconds: float = WAIT_S) -> TillView:
        return self.until(lambda view: view.stage is Stage.DONE, seconds)

    # --- what a cashier does

    def basket(self, *prices: int) -> TillView:
        """Sell items by price and press Pay."""
        self.send(*(cmd.SellLine(f"sku-{n}", f"Item {n}", price, 1000) for n, price in enumerate(prices)), cmd.Pay())
        return self.until(lambda view: view.tender is not None and view.stage is Stage.TENDER)

    def open(self, rail: str, *prices: int) -> PaymentView:
        """Sell and show a rail's code."""
        self.basket(*prices or (1999,))
        self.send(cmd.StartPayment(rail))
        found = self.until(lambda view: view.payment is not None and bool(view.payment.qr_text)).payment
        assert found is not None
        return found

    # --- within

    def _write(self, line: bytes) -> None:
        assert self._child is not None
        self._child.stdin.write(line + b"\n")
        self._child.stdin.flush()

    def _read(self, child: Chick) -> None:
        for line in child.stdout:
            if not line.endswith(b"\n"):
                break  # killed while it wrote
            self._hear(line)
        with self._news:
            self._ended = True
            self._news.notify_all()

    def _hear(self, line: bytes) -> None:
        view = VIEW.decode(line)
        with self._news:
            self._views.append(view)
            self._news.notify_all()

    def _told(self) -> str:
        if not self._views:
            return "no view"
        view = self._views[-1]
        shown = (view.payment.phase, view.payment.words, view.payment.reason) if view.payment else ()
        codes = [notice.code for notice in view.notices]
        return f"{view.stage} {shown} checking={[row.what for row in view.checking]} {codes} {view.payments_off}"


@contextmanager
def counters(services: Services, folder: Path) -> Iterator[Callable[[str], Counter]]:
    """Give tills on folders of their own, and end their processes."""
    made: dict[str, Counter] = {}

    def make(name: str) -> Counter:
        made[name] = Counter(services, folder / name)
        return made[name]

    try:
        yield make
    finally:
        for counter in made.values():
            counter.kill()


def called(control: SandboxControl, call: str, times: int = 1) -> bool:
    """Say whether a service has received a call so often."""
    return sum(1 for seen in control.requests() if seen["call"] == call) >= times


def wait_for(there: Callable[[], bool], what: str, seconds: float = WAIT_S) -> None:
    """Ask the services until something is so."""
    deadline = time.monotonic() + seconds
    while not there():
        if time.monotonic() > deadline:
            raise NotSeen(f"{seconds} s without: {what}")
        time.sleep(0.01)
