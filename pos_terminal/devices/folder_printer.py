"""A printer whose paper is a folder: each receipt a text file, and a PDF where somebody can draw one."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from pos_terminal.app.ports import PrinterFailed
from pos_terminal.devices.receipt_text import WIDTH, as_text
from pos_terminal.devices.whole_file import whole_file
from pos_terminal.domain.paper_rows import rows_of
from pos_terminal.domain.paper_words import ENGLISH, PaperWords
from pos_terminal.domain.receipt import Document, ParkedSlip, PrinterTest, Receipt, Slip, TableCards
from pos_terminal.domain.shift_report import ShiftReport
from pos_terminal.domain.shift_text import shift_text


class FolderPrinter:
    """Implements app.ports.Printer."""

    def __init__(
        self, folder: Path, draw_pdf: Callable[[Receipt, Path], None] | None = None, words: PaperWords = ENGLISH
    ) -> None:
        """`draw_pdf` writes a receipt to a path; the windows give it, since only they can draw."""
        self._folder = folder
        self._draw_pdf = draw_pdf
        self._words = words

    def print(self, document: Document) -> None:
        try:
            self._folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            name = _name(document)
            with whole_file(self._folder / f"{name}.txt") as file:
                file.write_text(self._text(document), encoding="utf-8")
            if self._draw_pdf is not None and isinstance(document, Receipt):
                with whole_file(self._folder / f"{name}.pdf") as file:
                    self._draw_pdf(document, file)
        except OSError as error:
            raise PrinterFailed("printer_failed") from error

    def _text(self, document: Document) -> str:
        if isinstance(document, ShiftReport):
            return shift_text(document, words=self._words)
        return as_text(rows_of(document, self._words), WIDTH)


def _name(document: Document) -> str:
    """Return the name of a document's file, without its end."""
    match document:
        case Receipt():
            return document.number if not document.copy else f"{document.number}-copy-{document.copy}"
        case Slip():
            return f"slip-{document.number}-{document.what}"
        case ParkedSlip():
            return f"parked-{document.sale}"
        case ShiftReport():
            return document.name
        case PrinterTest():
            return "printer-test"
        case TableCards():
            return document.name.removesuffix(".pdf")


class NoPrinter:
    """Implements app.ports.Printer where no paper is wanted."""

    def print(self, document: Document) -> None:
        return


class NoDrawer:
    """Implements app.ports.Drawer where there is none."""

    def open(self) -> None:
        return
