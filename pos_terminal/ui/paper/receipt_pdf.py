"""A receipt as a PDF: 80 mm wide and as long as it is, text selectable, fonts embedded."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEventLoop, QMarginsF, QSizeF, QUrl
from PySide6.QtGui import QFont, QPageLayout, QPageSize, QPdfWriter, QTextDocument
from shiboken6 import delete

from pos_terminal.domain.paper_rows import Row, Style, rows_of
from pos_terminal.domain.receipt import Receipt
from pos_terminal.ui.paper.paper_words import paper_words
from pos_terminal.ui.paper.receipt_html import code_name, rows_html
from pos_terminal.ui.parts.qr_code import qr_picture

WIDTH_MM = 80.0
MARGIN_MM = 4.0
DPI = 203  # of a receipt printer
POINT_MM = 25.4 / 72


def document(rows: Sequence[Row], width_pt: float) -> QTextDocument:
    """Return rows laid out for a width in points."""
    page = QTextDocument()
    font = QFont("Inter")
    font.setPointSizeF(9.5)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    # No "tnum" here: a PDF maps those figures to no characters, so that copied or searched sums would have no digits.
    page.setDefaultFont(font)
    page.setDocumentMargin(0)
    for row in rows:
        if row.style is Style.QR:
            picture = qr_picture(row.start, QR_PIXELS)
            page.addResource(QTextDocument.ResourceType.ImageResource, QUrl(code_name(row)), picture)
    page.setHtml(rows_html(rows))
    page.setTextWidth(width_pt)
    return page


def write_pdf(receipt: Receipt, path: Path, locale: str) -> None:
    """Draw a receipt into a file; safe in a worker thread. OSError when it cannot be written."""
    timers = QEventLoop()  # a plain thread has none to serve the timers by which Qt lays out a text of over 30 lines
    inner_pt = (WIDTH_MM - 2 * MARGIN_MM) / POINT_MM
    writer = QPdfWriter(str(path))
    writer.setResolution(DPI)
    writer.setTitle(receipt.number)
    page = document(rows_of(receipt, paper_words(locale)), inner_pt)
    page.documentLayout().setPaintDevice(writer)
    inner = inner_pt * DPI / 72
    page.setTextWidth(inner)
    height_mm = page.size().height() * 25.4 / DPI + 2 * MARGIN_MM + 1
    writer.setPageSize(QPageSize(QSizeF(WIDTH_MM, height_mm), QPageSize.Unit.Millimeter))
    margins = QMarginsF(MARGIN_MM, MARGIN_MM, MARGIN_MM, MARGIN_MM)
    writer.setPageMargins(margins, QPageLayout.Unit.Millimeter)
    page.setPageSize(QSizeF(inner, page.size().height() + 0.5 * DPI / 25.4))
    page.print_(writer)
    del page
    delete(writer)  # PySide never lets a layout's paint device go: 8 KiB a receipt
    del timers  # after the page
    if not path.exists():
        raise OSError(f"{path.name} could not be written")
