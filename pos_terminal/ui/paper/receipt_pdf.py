"""A receipt as a PDF: 80 mm wide and as long as it is, text selectable, fonts embedded."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from unicodedata import bidirectional

from PySide6.QtCore import QEventLoop, QMarginsF, QSizeF, Qt, QUrl
from PySide6.QtGui import QFont, QPageLayout, QPageSize, QPdfWriter, QTextDocument
from shiboken6 import delete

from pos_terminal.domain.paper_rows import Row, Style, rows_of
from pos_terminal.domain.paper_words import PaperWords
from pos_terminal.domain.receipt import Receipt
from pos_terminal.ui.paper.receipt_html import code_name, rows_html
from pos_terminal.ui.parts.qr_code import qr_image, qr_matrix

WIDTH_MM = 80.0
MARGIN_MM = 4.0
DPI = 203  # of a receipt printer
POINT_MM = 25.4 / 72
TABLE_PT = 8.0
TABLE_ADVANCE = 0.605  # of JetBrains Mono's size: what a letter takes across
QR_MODULE = 3  # px; 8 of them are drawn to a millimetre


def document(rows: Sequence[Row], width_pt: float) -> QTextDocument:
    """Return rows laid out for a width in points."""
    page = QTextDocument()
    font = QFont("Inter")
    font.setPointSizeF(9.5)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    # No "tnum" here: a PDF maps those figures to no characters, so that copied or searched sums would have no digits.
    page.setDefaultFont(font)
    page.setDocumentMargin(0)
    option = page.defaultTextOption()
    option.setTextDirection(_direction(rows))
    page.setDefaultTextOption(option)
    for row in rows:
        if row.style is Style.QR:
            picture = qr_image(qr_matrix(row.start), QR_MODULE)
            page.addResource(QTextDocument.ResourceType.ImageResource, QUrl(code_name(row)), picture)
    longest = max((len(row.start) for row in rows if row.style is Style.SET), default=1)
    page.setHtml(rows_html(rows, min(TABLE_PT, width_pt / (longest * TABLE_ADVANCE))))
    page.setTextWidth(width_pt)
    return page


def _direction(rows: Sequence[Row]) -> Qt.LayoutDirection:
    """Which way the paper is read: that of most of its rows, so that one foreign name does not turn its line."""
    spoken = [row.start for row in rows if any(letter.isalpha() for letter in row.start)]
    leftward = sum(1 for text in spoken if is_rtl(text))
    return Qt.LayoutDirection.RightToLeft if 2 * leftward > len(spoken) else Qt.LayoutDirection.LeftToRight


def is_rtl(text: str) -> bool:
    """Whether the first letter of a text belongs to a script that runs from right to left."""
    first = next((bidirectional(letter) for letter in text if bidirectional(letter) in ("L", "R", "AL")), "L")
    return first != "L"


def write_pdf(receipt: Receipt, path: Path, words: PaperWords) -> None:
    """Draw a receipt into a file; safe in a worker thread. OSError when it cannot be written."""
    timers = QEventLoop()  # a plain thread has none to serve the timers by which Qt lays out a text of over 30 lines
    inner_pt = (WIDTH_MM - 2 * MARGIN_MM) / POINT_MM
    writer = QPdfWriter(str(path))
    writer.setResolution(DPI)
    writer.setTitle(receipt.number)
    page = document(rows_of(receipt, words), inner_pt)
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
