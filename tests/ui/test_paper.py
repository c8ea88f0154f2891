"""The receipt as a page: what is copied from it or searched in it is what stands on it."""

import gc
import re
import zlib
from dataclasses import replace
from pathlib import Path
from queue import SimpleQueue
from typing import Any

from PySide6.QtGui import QPdfWriter
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from pos_terminal.app.reports import PrintReport
from pos_terminal.devices.folder_printer import FolderPrinter
from pos_terminal.devices.print_queue import PrintQueue
from pos_terminal.domain.paper_rows import rows_of
from pos_terminal.ui.paper.receipt_pdf import document, write_pdf
from pos_terminal.ui.text.languages import language
from pos_terminal.ui.theme import Theme
from tests.devices.papers import RECEIPT, REFUND

STREAM = re.compile(rb"stream\r?\n(.*?)endstream", re.DOTALL)
ROW = re.compile(rb"\[([^\]]*)\]")  # of a range of glyphs: the character of each
CODE = re.compile(rb"<([0-9A-F]{4})>")

WORDS = language("en", "EUR").paper(drawn=True)


def characters(pdf: bytes) -> set[str]:
    """Every character that a reader takes out of a PDF, from the tables that lead from glyphs to text."""
    found: set[str] = set()
    for stream in STREAM.findall(pdf):
        try:
            table = zlib.decompress(stream)
        except zlib.error:
            table = stream
        if b"begincmap" in table:
            found |= {chr(int(code, 16)) for row in ROW.findall(table) for code in CODE.findall(row)}
    return found


def test_sums_can_be_copied_and_searched(theme: Theme, tmp_path: Path) -> None:
    path = tmp_path / "receipt.pdf"
    write_pdf(RECEIPT, path, WORDS)
    read = characters(path.read_bytes())
    assert {"T", "2", "1", "7", ".", "8"} <= read
    assert not [c for c in read if "\ue000" <= c <= "\uf8ff"]


def test_a_receipt_of_600_lines_is_drawn_beside_the_windows_without_a_word_of_qt(
    theme: Theme, tmp_path: Path, qtlog: Any
) -> None:
    reports: SimpleQueue[PrintReport] = SimpleQueue()
    printing = PrintQueue(FolderPrinter(tmp_path, lambda receipt, path: write_pdf(receipt, path, WORDS)), reports.put)
    printing.start()
    try:
        printing.submit("T2-17", "sale", replace(RECEIPT, lines=RECEIPT.lines * 300))
        assert reports.get(timeout=60) == PrintReport("T2-17", "sale")
    finally:
        printing.stop()
    assert (tmp_path / "T2-17.pdf").stat().st_size > 10_000
    assert [record.message for record in qtlog.records] == []


def test_a_refund_is_a_page_with_its_heading_and_its_receipt(theme: Theme, tmp_path: Path) -> None:
    page = document(rows_of(REFUND, WORDS), 200.0).toPlainText()
    for words in ("REFUND", "For receipt T2-17", "Wrong item", "−7.80", "5e6f7a8b", "TEST"):
        assert words in page
    path = tmp_path / "refund.pdf"
    write_pdf(REFUND, path, WORDS)
    assert path.stat().st_size > 1000


def test_a_receipt_leaves_nothing_of_its_writer_behind(qapp: QApplication, tmp_path: Path) -> None:
    def there() -> int:
        gc.collect()
        return sum(isinstance(one, QPdfWriter) and isValid(one) for one in gc.get_objects())

    before = there()
    for turn in range(5):
        write_pdf(RECEIPT, tmp_path / f"{turn}.pdf", WORDS)
    assert there() == before
