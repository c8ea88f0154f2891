"""Words that keep to their box: one line, then two, then smaller, never cut."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics

from pos_terminal.ui.parts.text_sizes import shrunk

LEAST_PX = 12


def fitted(text: str, font: QFont, width: int, height: int, lines: int = 2) -> QFont:
    """Return the font at its own size, or the largest of the smaller ones at which the words fit in so many lines."""
    found = QFont(font)
    while found.pixelSize() > LEAST_PX and not fits(text, found, width, height, lines):
        found.setPixelSize(max(LEAST_PX, shrunk(found.pixelSize() - 1)))
    return found


def fits(text: str, font: QFont, width: int, height: int, lines: int) -> bool:
    metrics = QFontMetrics(font)
    if any(metrics.horizontalAdvance(word) > width for word in text.split()):
        return False
    box = metrics.boundingRect(QRect(0, 0, max(1, width), 10_000), int(Qt.TextFlag.TextWordWrap), text)
    # Of this very text: a letter or a mark of direction that comes from another font makes its lines higher.
    line = metrics.boundingRect(QRect(0, 0, 100_000, 10_000), int(Qt.TextFlag.TextSingleLine), text).height()
    return box.width() <= width and box.height() <= min(height, line * lines)


def breadth(text: str, font: QFont, width: int) -> int:
    """Return how wide the words are when they wrap at that width."""
    flags = int(Qt.TextFlag.TextWordWrap)
    return QFontMetrics(font).boundingRect(QRect(0, 0, max(1, width), 10_000), flags, text).width()
