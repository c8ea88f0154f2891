"""The card that lies on a table: its QR code, its name, the shop; A6, one page a table."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QMarginsF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPageLayout, QPageSize, QPainter, QPdfWriter

from pos_terminal.ui.parts.qr_code import Matrix, qr_image, qr_matrix

WIDTH_MM, HEIGHT_MM = 105.0, 148.0  # A6
CODE_MM = 74.0  # with the white around it
MODULE_PX = 32
DPI = 600
INK = QColor(0, 0, 0)


@dataclass(frozen=True, slots=True)
class TableCode:
    """One table: what people call it, and what its code holds."""

    name: str
    code: str


def write_cards(path: str, shop: str, tables: Sequence[TableCode]) -> None:
    """Write a PDF with a page for each table. OSError when the file cannot be written. Needs a QGuiApplication."""
    Path(path).open("wb").close()  # Qt would only say that it cannot
    writer = QPdfWriter(path)
    writer.setResolution(DPI)
    page = QPageSize(QPageSize.PageSizeId.A6)
    writer.setPageLayout(QPageLayout(page, QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0)))
    writer.setTitle(shop)
    painter = QPainter()
    if not painter.begin(writer):
        raise OSError("Qt does not write it")
    try:
        for number, table in enumerate(tables):
            if number:
                writer.newPage()
            painter.save()
            painter.scale(DPI / 25.4, DPI / 25.4)  # from here on millimetres
            paint_card(painter, shop, table)
            painter.restore()
    finally:
        painter.end()


def paint_card(painter: QPainter, shop: str, table: TableCode) -> None:
    """Draw one card; the painter's unit is a millimetre."""
    _line(painter, 14.0, 8.0, "Inter", shop, QFont.Weight.DemiBold)
    matrix = qr_matrix(table.code)
    _code(painter, matrix, QRectF((WIDTH_MM - CODE_MM) / 2, 23.0, CODE_MM, CODE_MM))
    _line(painter, 98.0, 14.0, "Inter Display", table.name, QFont.Weight.Bold)
    _line(painter, 117.0, 6.0, "Inter", QCoreApplication.translate("table_card", "Scan with the Paysera app"))
    _line(painter, 124.0, 6.0, "Inter", QCoreApplication.translate("table_card", "and pay here at the table"))
    _line(painter, 137.0, 4.0, "JetBrains Mono", table.code)


def _code(painter: QPainter, matrix: Matrix, place: QRectF) -> None:
    """Draw the code as one picture whose squares are whole pixels, white around it."""
    picture = qr_image(matrix, MODULE_PX).convertToFormat(QImage.Format.Format_Mono)  # a PDF keeps it as it is
    painter.drawImage(place, picture)


def _line(
    painter: QPainter, top: float, height: float, family: str, text: str, weight: QFont.Weight = QFont.Weight.Normal
) -> None:
    """Draw one centred line, smaller where it would not fit: millimetres."""
    font = QFont(family)
    font.setWeight(weight)
    font.setPixelSize(100)  # fonts are measured in whole pixels: draw large and scale down
    room = WIDTH_MM - 16.0
    painter.save()
    painter.setFont(font)
    painter.setPen(INK)
    scale = min(height * 0.72, room / max(painter.fontMetrics().horizontalAdvance(text) / 100, 0.01)) / 100
    painter.translate(0.0, top)
    painter.scale(scale, scale)
    painter.drawText(QRectF(0, 0, WIDTH_MM / scale, height / scale), Qt.AlignmentFlag.AlignCenter, text)
    painter.restore()
