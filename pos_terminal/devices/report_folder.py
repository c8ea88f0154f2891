"""The folder of reports: every Z, and what somebody saved, as text, as a table and, where it can be drawn, as PDF."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from pos_terminal.app.ports import Printer, PrinterFailed
from pos_terminal.devices.shift_table import shift_table
from pos_terminal.devices.whole_file import whole_file
from pos_terminal.domain.paper_words import ENGLISH, PaperWords
from pos_terminal.domain.receipt import Document, TableCards
from pos_terminal.domain.shift_report import ShiftReport
from pos_terminal.domain.shift_text import shift_text


class ReportFolder:
    """Implements app.ports.Printer in front of another: keeps shift reports, lets everything else through."""

    def __init__(
        self,
        printer: Printer,
        folder: Path,
        draw_pdf: Callable[[ShiftReport, Path], None] | None = None,
        words: PaperWords = ENGLISH,
        draw_cards: Callable[[TableCards, Path], None] | None = None,
    ) -> None:
        """`draw_pdf` writes a report to a path; the windows give it, since only they can draw. So with `draw_cards`."""
        self._printer = printer
        self._folder = folder
        self._draw_pdf = draw_pdf
        self._words = words
        self._draw_cards = draw_cards

    def print(self, document: Document) -> str | None:
        if isinstance(document, TableCards) and self._draw_cards is not None:
            self._keep_cards(document, self._draw_cards)
            return None
        if not isinstance(document, ShiftReport):
            return self._printer.print(document)
        try:
            if document.z or document.only_saved:
                self._keep(document)
        except OSError as error:
            if not document.only_saved:
                self._printer.print(document)
            raise PrinterFailed("report_not_saved") from error
        return None if document.only_saved else self._printer.print(document)

    def _keep_cards(self, cards: TableCards, draw: Callable[[TableCards, Path], None]) -> None:
        try:
            self._make()
            with whole_file(self._folder / cards.name) as file:
                draw(cards, file)
        except OSError as error:
            raise PrinterFailed("report_not_saved") from error

    def _make(self) -> None:
        self._folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        self._folder.chmod(0o700)

    def _keep(self, report: ShiftReport) -> None:
        self._make()
        self._write(f"{report.name}.txt", shift_text(report, words=self._words))
        self._write(f"{report.name}.csv", shift_table(report))
        if self._draw_pdf is not None:
            with whole_file(self._folder / f"{report.name}.pdf") as file:
                self._draw_pdf(report, file)

    def _write(self, name: str, text: str) -> None:
        with whole_file(self._folder / name) as file:
            file.write_text(text, encoding="utf-8", newline="")
