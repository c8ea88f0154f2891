"""The emulated printer's paper as a picture: letters in cells of 12 x 24 dots, pictures dot by dot, cuts as teeth."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage, QPainter

from pos_terminal.sandbox.printer.strip import Cut, Dots, Feed, Letters, Mark

CELL, NARROW, LINE = 12, 9, 30  # dots
SIDE = 24  # dots of white at each side of what can be printed
TOOTH = 8
INK, PAPER, DESK = QColor("#1a1a1a"), QColor("#ffffff"), QColor("#d8d5cf")


def draw_roll(marks: Sequence[Mark], dots: int) -> QImage:
    """Return the paper, `dots` of which can be printed across, from its first mark to its last."""
    height = sum(_height(mark) for mark in marks) + 2 * SIDE
    image = QImage(dots + 2 * SIDE, max(height, LINE), QImage.Format.Format_RGB32)
    image.fill(PAPER)
    painter = QPainter(image)
    painter.setFont(_font())
    top = SIDE
    for mark in marks:
        match mark:
            case Letters():
                _letters(painter, mark, top, dots)
            case Dots():
                _dots(painter, mark, top, dots)
            case Cut():
                _cut(painter, top, image.width())
            case _:
                pass
        top += _height(mark)
    painter.end()
    return image


def _height(mark: Mark) -> int:
    match mark:
        case Letters(look=look):
            return LINE * look.height
        case Dots(height=height):
            return height
        case Feed(lines=lines):
            return LINE * lines
        case Cut():
            return 2 * LINE
        case _:
            return 0


def _font() -> QFont:
    font = QFont("JetBrains Mono")
    for tag in ("calt", "liga"):
        font.setFeature(QFont.Tag(tag), 0)
    font.setPixelSize(100)
    font.setPixelSize(int(100 * CELL / QFontMetricsF(font).horizontalAdvance("0")))
    return font


def _letters(painter: QPainter, mark: Letters, top: int, dots: int) -> None:
    look = mark.look
    letter_wide = NARROW if look.narrow else CELL
    cell = letter_wide * look.width
    wide = cell * len(mark.text)
    left = SIDE + (0, (dots - wide) // 2, dots - wide)[look.align]
    font = QFont(painter.font())
    font.setBold(look.bold)
    painter.save()
    painter.setFont(font)
    painter.setPen(PAPER if look.inverse else INK)
    if look.inverse:
        painter.fillRect(QRectF(left, top, wide, LINE * look.height), INK)
    painter.translate(left, top)
    painter.scale(look.width * letter_wide / CELL, look.height)
    for place, letter in enumerate(mark.text):
        painter.drawText(QPointF(place * CELL, 22), letter)
    painter.restore()


def _dots(painter: QPainter, mark: Dots, top: int, dots: int) -> None:
    picture = QImage(mark.lines, mark.width, mark.height, mark.width // 8, QImage.Format.Format_Mono)
    picture.setColorTable([PAPER.rgb(), INK.rgb()])
    painter.drawImage(SIDE + (0, (dots - mark.width) // 2, dots - mark.width)[mark.align], top, picture)


def _cut(painter: QPainter, top: int, width: int) -> None:
    """The edge of the paper that was cut off, the desk, and the edge of the next."""
    painter.fillRect(0, top + LINE - TOOTH, width, 2 * TOOTH, DESK)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(PAPER)
    for left in range(0, width, 2 * TOOTH):
        top_edge = top + LINE - TOOTH
        painter.drawPolygon(
            [QPointF(left, top_edge), QPointF(left + TOOTH, top_edge + TOOTH), QPointF(left + 2 * TOOTH, top_edge)]
        )
