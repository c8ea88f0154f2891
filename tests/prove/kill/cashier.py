"""Who works at the till that is killed: does things, waits for what the screen shows, remembers what it showed."""

from __future__ import annotations

import signal
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from random import Random

from pos_terminal.app import commands as cmd
from pos_terminal.app.commands import Command
from pos_terminal.app.views import BasketView, TillView
from pos_terminal.sandbox.control import ControlRefused, SandboxControl
from tests.e2e.counter import Counter, NotSeen
from tests.e2e.headless import KILLED

UP_S = 90.0  # a machine that does ten other things
DYING_S = 30.0  # from the end of its streams to the end of the process
PATIENT_S = 2.5  # how long somebody waits for the screen before doing the next thing all the same
Lines = tuple[str, frozenset[tuple[str, int]]]  # a sale's id; its lines and their quantities


class Dead(Exception):
    """The till's process has ended."""


@dataclass(slots=True)
class Acknowledged:
    """What screens have shown; after any death it must still be so."""

    baskets: set[Lines] = field(default_factory=set)
    receipts: set[str] = field(default_factory=set)
    payments: set[str] = field(default_factory=set)
    unprinted: int = 0  # receipts that a start has told to be without paper
    lines: int = 0  # counted once for every death that they must outlive

    def hear(self, view: TillView) -> None:
        self.baskets.add(lines_of(view.basket))
        self.baskets |= {(p.sale, frozenset((line.id, line.quantity) for line in p.lines)) for p in view.parked}
        if view.done is not None:
            self.receipts.add(view.done.receipt_number)
        if view.payment is not None:
            self.payments.add(view.payment.id)


def lines_of(basket: BasketView) -> Lines:
    return basket.sale, frozenset((line.id, line.quantity) for line in basket.lines)


class Cashier:
    """One person at one till. Every doing raises Dead once the process has ended."""

    slower = 1.0  # how much more patience the screen needs

    def __init__(self, till: Counter, chance: Random) -> None:
        self.till = till
        self.chance = chance
        self.story: list[str] = []
        self.seen = Acknowledged()
        self._began = time.monotonic()
        self._blow: threading.Timer | None = None
        self._struck = False  # the blow from outside has fallen
        self._marks = 0  # deaths by its own hand so far

    @property
    def control(self) -> SandboxControl:
        return self.till.control

    @property
    def view(self) -> TillView:
        return self.till.view

    def tell(self, words: str) -> None:
        self.story.append(f"{time.monotonic() - self._began:6.2f} s  {words}")

    # --- the process

    def start(self, blind_s: float = 0.0, when_up: bool = False) -> None:
        """Start the till; with a time, it is killed from outside so long after its start, or after it is up."""
        self._struck = False
        self.till.spawn()
        if blind_s and not when_up:
            self._die_in(blind_s)
        self._meanwhile(lambda: self.till.until(_is_up, UP_S))
        if blind_s and when_up:
            self._die_in(blind_s)
        self.seen.unprinted += self.view.unprinted
        self.tell(f"the till is up: {told(self.view)}")

    def end(self) -> bool:
        """The process is gone after this; what its screen had shown is remembered. Says whether it came from outside.

        AssertionError where it had ended by itself.
        """
        if self._blow is not None:
            self._blow.cancel()
            self._blow.join()
            self._blow = None
        was_up = self.till.alive()
        self.till.kill()
        meant, self._marks = self.till.words.count(KILLED) > self._marks, self.till.words.count(KILLED)
        shown = self.till.seen
        for view in shown:
            self.seen.hear(view)
        last = told(shown[-1]) if shown else "nothing yet"
        self.tell(f"{'DEAD' if meant else 'KILLED from outside'}; the screen had shown: {last}")
        assert meant or was_up or self._struck, f"it ended by itself: {self.till.words[-1500:]}"
        return not meant

    def _die_in(self, seconds: float) -> None:
        self._blow = threading.Timer(seconds, self._kill_blindly, (self.till,))
        self._blow.start()

    def _kill_blindly(self, till: Counter) -> None:
        child = till._child
        if child is not None and not child.gone(0):
            self._struck = True
            signal.pidfd_send_signal(child._life, signal.SIGKILL)

    # --- hands and eyes

    def do(self, *commands: Command) -> None:
        for command in commands:
            fields = [
                f"{getattr(command, name)!r}" for name in command.__slots__ if name not in ("operator", "approver")
            ]
            self.tell(f"{type(command).__name__}({', '.join(fields)})")
            self._meanwhile(lambda command=command: self.till.send(command))  # type: ignore[misc]

    def sees(self, seen: Callable[[TillView], bool], seconds: float = PATIENT_S) -> TillView | None:
        """Wait for a view; None when it did not come in time."""
        try:
            return self.till.until(seen, seconds * self.slower)
        except NotSeen:
            if self._is_dead():
                raise Dead from None
            return None

    def wait(self, least: float, most: float) -> None:
        time.sleep(self.chance.uniform(least, most))
        if self._is_dead():
            raise Dead

    def time_passes(self, seconds: float) -> None:
        self.tell(f"{seconds:g} s pass")
        self._meanwhile(lambda: self.till.pass_time(seconds))

    def customer(self, rail: str, action: str, name: str = "latest", delay_s: float | None = None) -> None:
        """A customer does something now or later; one that cannot goes away."""
        try:
            self.control.customer(rail, action, name, delay_s=delay_s)
            self.tell(f"the customer: {action} ({rail}){f' in {delay_s:.2f} s' if delay_s else ''}")
        except ControlRefused as refused:
            self.tell(f"the customer cannot {action}: {refused}")

    def expect(self, rail: str, action: str | None, least: float = 0.0, most: float = 0.9) -> None:
        """A customer for every payment from now on, at a moment of chance, whether the till lives or not."""
        self.control.auto(rail, action, (least, most), seed=self.chance.randrange(1 << 30))
        self.tell(f"customers of {rail}: {action or 'none'}, {least:g} to {most:g} s after the code")

    # --- what windows do by hand

    def scan(self, code: str) -> None:
        self.do(cmd.Scan(code))

    def pay(self) -> None:
        self.do(cmd.Pay())

    def start_payment(self, rail: str, minor: int | None = None) -> None:
        self.do(cmd.StartPayment(rail, minor))

    def cancel(self, payment: str) -> None:
        self.do(cmd.AskCancel(payment))

    def _is_dead(self, wait_s: float = 0.0) -> bool:
        return not self.till.alive(DYING_S if self.till.silent() else wait_s)

    def _meanwhile(self, work: Callable[[], object]) -> None:
        try:
            work()
        except (NotSeen, BrokenPipeError):
            if self._is_dead(0.5):
                raise Dead from None
            raise


def _is_up(view: TillView) -> bool:
    return not view.no_rails or bool(view.payments_off)


def told(view: TillView) -> str:
    """Say in one line what a screen shows."""
    said = [str(view.stage), f"{len(view.basket.lines)} lines, {view.basket.total}"]
    if view.payment is not None:
        said.append(f"{view.payment.rail} {view.payment.phase} {view.payment.words} {view.payment.reason}".strip())
    if view.tender is not None:
        said.append(f"due {view.tender.due}")
    if view.done is not None:
        said.append(f"receipt {view.done.receipt_number}")
    if view.refund is not None:
        said.append(f"refund {view.refund.state} {view.refund.problem}".strip())
    if view.checking:
        said.append("checking " + ", ".join(f"{row.what} {row.number}" for row in view.checking))
    if view.parked:
        said.append(f"{len(view.parked)} parked")
    if view.payments_off:
        said.append(f"payments off: {view.payments_off}")
    return "; ".join(said)
