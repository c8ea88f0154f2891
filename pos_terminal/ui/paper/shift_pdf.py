"""X and Z as a PDF: the paper's own columns on 80 mm, text selectable, font embedded."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEventLoop, QMarginsF, QPointF, QSizeF
from PySide6.QtGui import QFont, QFontMetricsF, QPageLayout, QPageSize, QPainter, QPdfWriter

from pos_terminal.domain.paper_words import ENGLISH, PaperWords
from pos_terminal.domain.shift_report import ShiftReport
from pos_terminal.domain.shift_text import WIDTH, shift_text

WIDTH_MM, MARGIN_MM, DPI = 80.0, 4.0, 600
INCH_MM = 25.4
LEADING = 1.3


def write_shift_pdf(report: ShiftReport, path: Path, words: PaperWords = ENGLISH) -> None:
    """Draw a report into a file; safe in a worker thread. OSError when it cannot be written."""
    path.touch()  # what cannot be written is known before Qt is asked to
    timers = QEventLoop()  # as for receipts: a plain thread has none of its own
    lines = shift_text(report, words=words).splitlines()
    writer = QPdfWriter(str(path))
    writer.setResolution(DPI)
    writer.setTitle(report.name)
    font = QFont("JetBrains Mono")
    for tag in ("calt", "liga"):
        font.setFeature(QFont.Tag(tag), 0)  # three stars are three stars
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    font.setPixelSize(100)
    room = (WIDTH_MM - 2 * MARGIN_MM) * DPI / INCH_MM
    font.setPixelSize(max(1, int(100 * room / QFontMetricsF(font).horizontalAdvance("0" * WIDTH))))
    step = font.pixelSize() * LEADING
    height_mm = (len(lines) + 1) * step * INCH_MM / DPI + 2 * MARGIN_MM
    writer.setPageSize(QPageSize(QSizeF(WIDTH_MM, height_mm), QPageSize.Unit.Millimeter))
    margins = QMarginsF(MARGIN_MM, MARGIN_MM, MARGIN_MM, MARGIN_MM)
    writer.setPageMargins(margins, QPageLayout.Unit.Millimeter)
    painter = QPainter()
    if not painter.begin(writer):
        raise OSError(f"{path.name} could not be written")
    painter.setFont(font)
    for number, line in enumerate(lines, 1):
        painter.drawText(QPointF(0.0, number * step), line)
    painter.end()
    del painter, writer, timers  # in this order
