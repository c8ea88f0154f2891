"""A mail server on loopback that takes, refuses, puts off, hangs, or dies in the middle of a letter."""

from __future__ import annotations

import socket
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default

WAIT_S = 20.0


@dataclass
class PostOffice:
    """`how` is what it does with the next letters: take, refuse, later, hang, drop."""

    how: str = "take"
    taken: list[bytes] = field(default_factory=list)
    asked: int = 0
    logins: list[str] = field(default_factory=list)
    port: int = 0
    _ends: threading.Event = field(default_factory=threading.Event)

    def letters(self) -> list[EmailMessage]:
        return [message_from_bytes(text, policy=default) for text in self.taken]

    def until(self, letters: int) -> list[EmailMessage]:
        self.wait(lambda: len(self.taken) >= letters)
        return self.letters()

    def wait(self, seen: object) -> None:
        deadline = time.monotonic() + WAIT_S
        while not seen():  # type: ignore[operator]
            assert time.monotonic() < deadline
            time.sleep(0.01)

    def serve(self, server: socket.socket) -> None:
        while not self._ends.is_set():
            try:
                line, _ = server.accept()
            except TimeoutError:
                continue
            with line:
                line.settimeout(5)
                self.asked += 1
                try:
                    self._talk(line)
                except OSError:
                    continue

    def _talk(self, line: socket.socket) -> None:
        if self.how == "hang":
            self._ends.wait(1)
            return
        file = line.makefile("rwb")

        def say(words: str) -> None:
            file.write(words.encode() + b"\r\n")
            file.flush()

        say("220 post office")
        while text := file.readline().decode().strip():
            word = text.split()[0].upper()
            if word == "EHLO":
                say("250-post office")
                say("250 AUTH PLAIN")
            elif word == "AUTH":
                self.logins.append(text)
                say("235 come in" if self.how != "lock" else "535 no")
            elif word == "RCPT" and self.how in ("refuse", "later"):
                say("550 nobody here" if self.how == "refuse" else "451 later")
            elif word == "DATA":
                say("354 go on")
                body: list[bytes] = []
                while (part := file.readline().rstrip(b"\r\n")) != b".":
                    body.append(part)
                if self.how == "drop":
                    return
                self.taken.append(b"\r\n".join(body))
                say("250 taken")
            elif word == "QUIT":
                say("221 bye")
                return
            else:
                say("250 well")


@contextmanager
def post_office() -> Iterator[PostOffice]:
    office = PostOffice()
    with socket.create_server(("127.0.0.1", 0)) as server:
        server.settimeout(0.1)
        office.port = server.getsockname()[1]
        thread = threading.Thread(target=office.serve, args=(server,))
        thread.start()
        try:
            yield office
        finally:
            office._ends.set()
            thread.join()
