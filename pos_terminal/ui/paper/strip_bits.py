"""Rows of paper as dots, for a printer that has no letters for their script."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEventLoop, QRectF
from PySide6.QtGui import QAbstractTextDocumentLayout, QColor, QImage, QPainter, QPalette, QTextDocument

from pos_terminal.domain.paper_rows import Bits, Row
from pos_terminal.ui.paper.receipt_pdf import DPI, document

INK = 150  # of 255: what is at least so dark is printed
SIDE = 8  # dots that stay white at each side


def draw_bits(rows: Sequence[Row], dots: int) -> Bits:
    """Draw rows on a strip so many dots wide, at a receipt printer's 203 dpi; safe in a worker thread."""
    timers = QEventLoop()  # as for a PDF: a plain thread has none to serve the timers of a long text
    page = document(rows, (dots - 2 * SIDE) * 72 / DPI)
    page.documentLayout().setPaintDevice(_paper(dots, 1))
    page.setTextWidth(dots - 2 * SIDE)
    image = _painted(page, dots)
    del page, timers
    return _bits(image)


def _paper(dots: int, height: int) -> QImage:
    image = QImage(dots, height, QImage.Format.Format_Grayscale8)
    metre = round(DPI / 0.0254)
    image.setDotsPerMeterX(metre)
    image.setDotsPerMeterY(metre)
    image.fill(255)
    return image


def _painted(page: QTextDocument, dots: int) -> QImage:
    image = _paper(dots, max(1, round(page.size().height())))
    painter = QPainter(image)
    painter.translate(SIDE, 0)
    context = QAbstractTextDocumentLayout.PaintContext()
    context.palette.setColor(QPalette.ColorRole.Text, QColor(0, 0, 0))
    context.clip = QRectF(0, 0, dots - 2 * SIDE, image.height())
    page.documentLayout().draw(painter, context)
    painter.end()
    return image


def _bits(image: QImage) -> Bits:
    """Turn grey into black or white without a pattern: letters stay whole."""
    table = bytes(1 if grey < INK else 0 for grey in range(256))
    width, height, step = image.width(), image.height(), image.bytesPerLine()
    across = (width + 7) // 8
    black = bytes(image.constBits()).translate(table)
    lines = bytearray()
    for top in range(height):
        line = black[top * step : top * step + width].ljust(across * 8, b"\0")
        lines += int(line.translate(_DIGITS), 2).to_bytes(across, "big")
    return Bits(width, height, bytes(lines))


_DIGITS = bytes([48, 49, *([48] * 254)])
