"""Takes receipts to the shop's mail server, in a thread that no sale ever waits for."""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable
from datetime import timedelta

import structlog

from pos_terminal.app.mailing import MailReport
from pos_terminal.app.ports import Clock
from pos_terminal.devices.mail.outbox import Letter, Outbox
from pos_terminal.devices.mail.server import Never, NotNow, Server
from pos_terminal.devices.receipt_text import receipt_text
from pos_terminal.domain.paper_words import ENGLISH, PaperWords
from pos_terminal.domain.receipt import Receipt

log = structlog.get_logger()

EXPIRES = timedelta(hours=24)  # then the address goes, sent or not
RETRY_S = 300.0
LOOK_S = 20.0
STOP_S = 1.0  # a server that never answers is left to the end of the process; its letter waits in the outbox


class Postman:
    """Implements app.mailing.Mail. `server` is asked for each letter, in the thread; None: none is set up."""

    def __init__(
        self,
        outbox: Outbox,
        server: Callable[[], Server | None],
        clock: Clock,
        new_id: Callable[[], str],
        report: Callable[[MailReport], None],
        words: PaperWords = ENGLISH,
        look_s: float = LOOK_S,
        retry_s: float = RETRY_S,
    ) -> None:
        """`report` is safe from any thread."""
        self._outbox = outbox
        self._server = server
        self._clock = clock
        self._new_id = new_id
        self._report = report
        self._words = words
        self._look_s = look_s
        self._retry_s = retry_s
        self._next = 0.0  # monotonic: what failed is not tried again before
        self._told: set[str] = set()  # letters whose delay was told
        self._asked: queue.SimpleQueue[tuple[Receipt, str] | None] = queue.SimpleQueue()
        self._ending = threading.Event()
        self._thread = threading.Thread(target=self._run, name="mail", daemon=True)

    def start(self) -> None:
        self._thread.start()

    def send(self, receipt: Receipt, address: str) -> None:
        self._asked.put((receipt, address))

    def stop(self) -> None:
        self._ending.set()
        self._asked.put(None)
        if self._thread.is_alive():
            self._thread.join(STOP_S)

    # --- the thread

    def _run(self) -> None:
        while True:
            try:
                asked = self._asked.get(timeout=self._look_s)
            except queue.Empty:
                asked = None
            if asked is not None:
                self._take(*asked)
            if self._ending.is_set():
                self._take_the_rest()
                return
            if asked is not None or self._clock.monotonic() >= self._next:
                self._deliver()

    def _take(self, receipt: Receipt, address: str) -> None:
        letter = Letter(
            id=self._new_id(),
            to=address,
            subject=f"{receipt.shop.name}: {receipt.number}",
            text=receipt_text(receipt, words=self._words),
            at=self._clock.now().isoformat(),
        )
        try:
            self._outbox.put(letter)
        except OSError:
            self._report(MailReport("email_not_kept"))

    def _take_the_rest(self) -> None:
        """What was asked for is on disk before the end."""
        while not self._asked.empty():
            if (asked := self._asked.get()) is not None:
                self._take(*asked)

    def _deliver(self) -> None:
        try:
            waiting = self._outbox.letters()
        except OSError:
            return
        for letter in waiting:
            if self._ending.is_set():
                return
            self._deliver_one(letter)

    def _deliver_one(self, letter: Letter) -> None:
        age = self._clock.now() - letter.written_at
        if age > EXPIRES or age < -EXPIRES:  # a clock that was wrong keeps no address for ever
            self._end(letter, "email_expired")
            return
        try:
            server = self._server()
            if server is None:
                raise NotNow
            server.send(letter)
        except Never:
            self._end(letter, "email_refused")
        except NotNow:
            self._wait(letter)
        except Exception as error:  # noqa: BLE001  # a bug in one letter must not end the others
            log.error("mail.bug", error=type(error).__name__)
            self._wait(letter)
        else:
            self._end(letter, "email_sent")

    def _end(self, letter: Letter, what: str) -> None:
        self._outbox.drop(letter)
        self._told.discard(letter.id)
        self._report(MailReport(what))

    def _wait(self, letter: Letter) -> None:
        self._next = self._clock.monotonic() + self._retry_s
        if letter.id not in self._told:
            self._told.add(letter.id)
            self._report(MailReport("email_waits"))
