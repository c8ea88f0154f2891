"""The emulated printer: a network port or a serial line, paper that runs out, a cover, moods."""

from __future__ import annotations

import contextlib
import os
import socket
import threading
from collections.abc import Callable
from dataclasses import dataclass

from pos_terminal.sandbox.printer.strip import Cut, Dots, Feed, Kick, Letters, Mark, Reader

DOTS_OF_A_LINE = 30
HOLDS = 64_000  # bytes that it takes before it has printed any
REAL_TIME = {b"\x10\x04": 3, b"\x10\x14": 10}  # DLE EOT n; DLE DC4 8 with its seven


@dataclass(slots=True)
class Mood:
    """How the printer is. `left` dots of paper are there, None: enough; `mute` takes everything and does nothing."""

    left: int | None = None
    low: bool = False
    cover_open: bool = False
    offline: bool = False
    mute: bool = False  # takes bytes, prints nothing, answers nothing
    one_way: bool = False  # prints, and answers nothing
    hangs: bool = False  # reads nothing at all
    jammed: bool = False  # takes bytes, answers how it is, prints nothing
    drawer_open: bool = False
    drawer_stuck: bool = False  # a kick opens nothing


class EmulatedPrinter:
    """Fed by `serve_*` or by hand; everything that it did is in `marks`. Safe from any thread."""

    def __init__(self) -> None:
        self.mood = Mood()
        self.received = b""  # all bytes that ever came
        self._reader = Reader()
        self._waiting = b""
        self._lock = threading.RLock()
        self.changed = threading.Condition(self._lock)
        self.first_byte: Callable[[], None] = lambda: None

    @property
    def marks(self) -> tuple[Mark, ...]:
        with self._lock:
            return tuple(self._reader.marks)

    @property
    def strange(self) -> tuple[bytes, ...]:
        with self._lock:
            return tuple(self._reader.strange)

    @property
    def text(self) -> str:
        """The letters on the paper, line by line."""
        return "\n".join(mark.text for mark in self.marks if isinstance(mark, Letters))

    @property
    def kicks(self) -> int:
        return sum(isinstance(mark, Kick) for mark in self.marks)

    @property
    def cuts(self) -> int:
        return sum(isinstance(mark, Cut) for mark in self.marks)

    def tear_off(self) -> None:
        """Take the paper away that is printed."""
        with self._lock:
            self._reader.marks.clear()
            self.received = b""

    def refill(self) -> None:
        """Put a new roll in; what waited is printed."""
        with self.changed:
            self.mood.left, self.mood.low = None, False
            self.changed.notify_all()

    def wait_for(self, seen: Callable[[EmulatedPrinter], bool], within_s: float = 10.0) -> bool:
        """Wait until something is so on the paper."""
        with self.changed:
            return self.changed.wait_for(lambda: seen(self), within_s)

    def room(self) -> int:
        """How many bytes it takes now."""
        with self._lock:
            return HOLDS - len(self._waiting)

    def feed(self, raw: bytes) -> bytes:
        """Take bytes in; return what the printer says to them."""
        with self.changed:
            if raw and not self.received:
                self.first_byte()
            self.received += raw
            if self.mood.mute:
                return b""
            self._waiting += raw
            said = self._go()
            self.changed.notify_all()
            return b"" if self.mood.one_way else said

    # --- within

    def _go(self) -> bytes:
        said = b""
        while self._waiting:
            if self._waiting[:1] == b"\x10" and len(self._waiting) < REAL_TIME.get(self._waiting[:2], 2):
                return said
            if self._waiting[:2] in REAL_TIME:
                said += self._at_once(0)
                continue
            if self._stopped():
                return said + self._real_time_among_what_waits()
            before = len(self._reader.marks)
            taken = self._reader.take(self._waiting)
            if not taken:
                return said
            self._waiting = self._waiting[taken:]
            if len(self._reader.marks) > before:
                self._spend()
            while self._reader.asked:
                self._reader.asked.pop(0)
                said += bytes((0b0000_0011 if self.mood.low else 0,))
        return said

    def _stopped(self) -> bool:
        mood = self.mood
        return mood.cover_open or mood.offline or mood.jammed or mood.left == 0

    def _spend(self) -> None:
        """Use paper up for the last mark, and open the drawer."""
        mood, mark = self.mood, self._reader.marks[-1]
        if isinstance(mark, Kick) and not mood.drawer_stuck:
            mood.drawer_open = True
        if mood.left is None:
            return
        match mark:
            case Letters(look=look):
                used = DOTS_OF_A_LINE * look.height
            case Dots(height=height):
                used = height
            case Feed(lines=lines):
                used = DOTS_OF_A_LINE * lines
            case _:
                used = 0
        mood.left = max(0, mood.left - used)

    def _real_time_among_what_waits(self) -> bytes:
        said, at = b"", 0
        while (at := self._waiting.find(b"\x10", at)) >= 0:
            if self._waiting[at : at + 2] not in REAL_TIME or len(self._waiting) < at + 3:
                at += 1
                continue
            said += self._at_once(at)
            at = min(at, len(self._waiting))
        return said

    def _at_once(self, at: int) -> bytes:
        """Obey a real-time command, which waits for nothing that came before it."""
        kind = self._waiting[at : at + 2]
        length = REAL_TIME[kind]
        question = self._waiting[at + 2] if len(self._waiting) > at + 2 else 0
        if kind == b"\x10\x14":
            self._waiting = b""
            self._reader.forget()
            return b""
        self._waiting = self._waiting[:at] + self._waiting[at + length :]
        return bytes((self._status(question),))

    def _status(self, question: int) -> int:
        mood = self.mood
        out = mood.left == 0
        match question:
            case 1:
                bits = (0x08 if self._stopped() and not mood.jammed else 0) | (0x04 if mood.drawer_open else 0)
            case 2:
                bits = (0x04 if mood.cover_open else 0) | (0x20 if out else 0)
            case 4:
                bits = (0x0C if mood.low or out else 0) | (0x60 if out else 0)
            case _:
                bits = 0
        return 0x12 | bits


class NetworkPlace:
    """Serves a printer on a free port of loopback."""

    def __init__(self, printer: EmulatedPrinter) -> None:
        self._printer = printer
        self._door = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._door.getsockname()[1]
        self._ends = threading.Event()
        self._thread = threading.Thread(target=self._serve, name="emulated-printer")
        self._thread.start()

    def _serve(self) -> None:
        while not self._ends.is_set():
            try:
                visitor, _ = self._door.accept()
            except OSError:
                return
            with visitor, contextlib.suppress(OSError):
                self._talk(visitor)

    def _talk(self, visitor: socket.socket) -> None:
        visitor.settimeout(0.1)
        while not self._ends.is_set():
            if self._printer.mood.hangs or self._printer.room() < 4096:
                if self._ends.wait(0.05) or _gone(visitor):
                    return
                continue
            try:
                raw = visitor.recv(4096)
            except TimeoutError:
                continue
            if not raw:
                return
            if said := self._printer.feed(raw):
                visitor.sendall(said)

    def close(self) -> None:
        self._ends.set()
        with contextlib.suppress(OSError):
            self._door.shutdown(socket.SHUT_RDWR)
        self._door.close()
        self._thread.join()


def _gone(visitor: socket.socket) -> bool:
    """Whether the other side has hung up, though nothing of what it sent is read."""
    visitor.setblocking(False)
    try:
        return visitor.recv(1, socket.MSG_PEEK) == b""
    except BlockingIOError:
        return False
    except OSError:
        return True
    finally:
        visitor.settimeout(0.1)


class SerialPlace:
    """Serves a printer at the far end of a pseudo-terminal; `port` is the near one."""

    def __init__(self, printer: EmulatedPrinter) -> None:
        import tty

        self._printer = printer
        self._far, self._near = os.openpty()
        tty.setraw(self._near)
        self.port = os.ttyname(self._near)
        self._ends = threading.Event()
        self._thread = threading.Thread(target=self._serve, name="emulated-printer")
        self._thread.start()

    def _serve(self) -> None:
        import select

        while not self._ends.is_set():
            if self._printer.mood.hangs:
                self._ends.wait(0.05)
                continue
            if not select.select([self._far], [], [], 0.1)[0]:
                continue
            try:
                raw = os.read(self._far, 4096)
            except OSError:
                return
            if said := self._printer.feed(raw):
                os.write(self._far, said)

    def close(self) -> None:
        self._ends.set()
        self._thread.join()
        os.close(self._near)
        os.close(self._far)
