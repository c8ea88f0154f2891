"""A printer whose paper is a list."""

from __future__ import annotations

import threading

from pos_terminal.app.ports import PrinterFailed
from pos_terminal.domain.receipt import Document


class FakePrinter:
    """Implements app.ports.Printer. `problem` makes it fail, `hold` makes it hang until `go_on`."""

    def __init__(self) -> None:
        self.printed: list[Document] = []
        self.problem = ""
        self._free = threading.Event()
        self._free.set()

    def hold(self) -> None:
        self._free.clear()

    def go_on(self) -> None:
        self._free.set()

    def print(self, document: Document) -> None:
        self._free.wait()
        if self.problem:
            raise PrinterFailed(self.problem)
        self.printed.append(document)
