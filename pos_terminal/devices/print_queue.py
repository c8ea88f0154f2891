"""The print queue: a worker that no sale ever waits for; what takes too long is told and left behind."""

from __future__ import annotations

import time
from collections.abc import Callable

from pos_terminal.app.ports import Printer
from pos_terminal.app.reports import PrintReport
from pos_terminal.devices.worker import STUCK_S, Outcome, Worker
from pos_terminal.domain.receipt import Document

EXPIRES_S = 300.0  # a document that waited so long is not what the customer at the counter wants


class PrintQueue:
    """Implements app.ports.Paper. Results go to `report`, which is safe from any thread."""

    def __init__(
        self,
        printer: Printer,
        report: Callable[[PrintReport], None],
        stuck_s: float = STUCK_S,
        now: Callable[[], float] = time.monotonic,
    ) -> None:
        self._printer = printer
        self._report = report
        self.worker = Worker("printing", stuck_s, now)

    def use(self, printer: Printer) -> None:
        """Print on another one from the next document on; safe from any thread."""
        self._printer = printer

    def start(self) -> None:
        self.worker.start()

    def submit(self, name: str, sale: str, document: Document) -> None:
        def tell(outcome: Outcome) -> None:
            self._report(PrintReport(name, sale, outcome.problem, outcome.warning))

        self.worker.submit(lambda: self._printer.print(document), tell, EXPIRES_S, "print_expired")

    def stop(self, wait_s: float = 2.0) -> None:
        """Print what waits and end; a printer that hangs is left to the end of the process."""
        self.worker.stop(wait_s)
