"""The print queue: a worker that no sale ever waits for; what takes too long is told and left behind."""

from __future__ import annotations

import queue
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass

from pos_terminal.app.ports import Printer, PrinterFailed
from pos_terminal.app.reports import PrintReport
from pos_terminal.domain.receipt import Receipt

EXPIRES_S = 300.0  # a job that waited so long is not what the customer at the counter wants
STUCK_S = 20.0


@dataclass(frozen=True, slots=True)
class Job:
    document: str
    sale: str
    receipt: Receipt
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
        self._thread = threading.Thread(target=self._run, name="printing", daemon=True)

    def start(self) -> None:
        self._thread.start()

    def submit(self, document: str, sale: str, receipt: Receipt) -> None:
        self._jobs.put(Job(document, sale, receipt, self._now()))

    def stop(self, wait_s: float = 2.0) -> None:
        """Print what waits and end; a printer that hangs is left to the end of the process."""
        self._jobs.put(None)
        if self._thread.is_alive():
            self._thread.join(wait_s)

    def _run(self) -> None:
        while (job := self._jobs.get()) is not None:
            if self._now() - job.queued_at > EXPIRES_S:
                self._report(PrintReport(job.document, job.sale, "print_expired"))
            else:
                self._print(job)

    def _print(self, job: Job) -> None:
        told = threading.Event()

        def tell(problem: str) -> None:
            if not told.is_set():
                told.set()
                self._report(PrintReport(job.document, job.sale, problem))

        stuck = threading.Timer(self._stuck_s, tell, ("printer_stuck",))
        stuck.daemon = True
        stuck.start()
        try:
            self._printer.print(job.receipt)
            problem = ""
        except PrinterFailed as failed:
            problem = str(failed) or "printer_failed"
        except Exception:  # noqa: BLE001  # a driver's bug must not end the printing of the next receipt
            problem = "printer_failed"
        stuck.cancel()
        stuck.join()
        tell(problem)
