"""The print queue: a worker that no sale ever waits for; what takes too long is told and left behind."""

from __future__ import annotations

import queue
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass

from pos_terminal.app.ports import Printer, PrinterFailed
from pos_terminal.app.reports import PrintReport
from pos_terminal.domain.receipt import Document

EXPIRES_S = 300.0  # a job that waited so long is not what the customer at the counter wants
STUCK_S = 20.0


@dataclass(frozen=True, slots=True)
class Job:
    name: str
    sale: str
    document: Document
    queued_at: float


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
        self._stuck_s = stuck_s
        self._now = now
        self._jobs: queue.SimpleQueue[Job | None] = queue.SimpleQueue()
        self._hanging: threading.Thread | None = None  # the last print, while it lasts
        self._thread = threading.Thread(target=self._run, name="printing", daemon=True)

    def start(self) -> None:
        self._thread.start()

    def submit(self, name: str, sale: str, document: Document) -> None:
        self._jobs.put(Job(name, sale, document, self._now()))

    def stop(self, wait_s: float = 2.0) -> None:
        """Print what waits and end; a printer that hangs is left to the end of the process."""
        self._jobs.put(None)
        if self._thread.is_alive():
            self._thread.join(wait_s)

    def _run(self) -> None:
        while (job := self._jobs.get()) is not None:
            if self._now() - job.queued_at > EXPIRES_S:
                self._tell(job, "print_expired")
            else:
                self._print(job)

    def _print(self, job: Job) -> None:
        """Print in a thread of its own, so that a driver that hangs holds up neither the queue nor the exit."""
        if self._hanging is not None and self._hanging.is_alive():
            self._tell(job, "printer_stuck")
            return
        results: list[str] = []
        self._hanging = threading.Thread(
            target=lambda: results.append(self._result_of(job.document)), name="printer", daemon=True
        )
        self._hanging.start()
        self._hanging.join(self._stuck_s)
        self._tell(job, results[0] if results else "printer_stuck")

    def _result_of(self, document: Document) -> str:
        """Return what went wrong, as a problem code; empty when it is printed."""
        try:
            self._printer.print(document)
        except PrinterFailed as failed:
            return str(failed) or "printer_failed"
        except Exception:  # noqa: BLE001  # a driver's bug must not end the printing of the next receipt
            return "printer_failed"
        return ""

    def _tell(self, job: Job, problem: str) -> None:
        self._report(PrintReport(job.name, job.sale, problem))
