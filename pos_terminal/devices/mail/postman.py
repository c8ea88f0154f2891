"""Takes receipts to the shop's mail server, in a thread that no sale ever waits for."""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import structlog

from pos_terminal.app.devices import TriedReport
from pos_terminal.app.mailing import MailReport
from pos_terminal.app.ports import Clock
from pos_terminal.devices.mail.outbox import Letter, Outbox
from pos_terminal.devices.mail.server import Never, NotNow, Server
from pos_terminal.devices.receipt_text import WIDTH, as_text, receipt_text
from pos_terminal.domain.paper_rows import rows_of
from pos_terminal.domain.paper_words import ENGLISH, PaperWords
from pos_terminal.domain.receipt import PrinterTest, Receipt

log = structlog.get_logger()

EXPIRES = timedelta(hours=24)  # then the address goes, sent or not
RETRY_S = 300.0
LOOK_S = 20.0
TEST_S = 8.0  # a person waits for a test: a server that says nothing for so long is told to say nothing
STOP_S = 1.0  # a server that never answers is left to the end of the process; its letter waits in the outbox


class Postman:
    """Implements app.mailing.Mail. `server` is asked for each letter, in the thread; None: none is set up."""

    def __init__(
        self,
        outbox: Outbox,
        server: Callable[[], Server | None],
        clock: Clock,
        new_id: Callable[[], str],
        report: Callable[[MailReport | TriedReport], None],
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
        self._asked: queue.SimpleQueue[tuple[Receipt, str] | PrinterTest | None] = queue.SimpleQueue()
        self._ending = threading.Event()
        self._thread = threading.Thread(target=self._run, name="mail", daemon=True)

    def start(self) -> None:
        self._thread.start()

    def send(self, receipt: Receipt, address: str) -> None:
        self._asked.put((receipt, address))

    def try_out(self, document: PrinterTest) -> None:
        """Send a test letter to the shop's own address; the answer comes as a TriedReport."""
        self._asked.put(document)

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
            if isinstance(asked, PrinterTest):
                self._try_out(asked)
            elif asked is not None:
                self._take(*asked)
            if self._ending.is_set():
                self._take_the_rest()
                return
            if asked is not None or self._clock.monotonic() >= self._next:
                self._deliver()

    def _try_out(self, document: PrinterTest) -> None:
        """Nothing of a test lies in the outbox: it is taken now, or it is not."""
        began = self._clock.monotonic()
        try:
            problem = self._tried(document)
        except Exception as error:  # noqa: BLE001  # a bug in a test must not end the thread
            log.error("mail.bug", error=type(error).__name__)
            problem = "mail_silent"
        self._report(TriedReport("mail", problem, took_s=self._clock.monotonic() - began))

    def _tried(self, document: PrinterTest) -> str:
        server = self._server()
        if server is None:
            return "mail_unset"
        text = as_text(rows_of(document, self._words), WIDTH)
        at = self._clock.now().isoformat()
        letter = Letter(
            id=self._new_id(), to=server.sender, subject=f"{document.shop.name}: pos_terminal", text=text, at=at
        )
        return replace(server, answer_s=TEST_S).try_out(letter)

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
            asked = self._asked.get()
            if isinstance(asked, tuple):
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
