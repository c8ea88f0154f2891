"""The program's icon in the sizes that desktops ask for, drawn from its one SVG."""

from __future__ import annotations

from pathlib import Path

SVG = Path(__file__).resolve().parents[1] / "resources" / "program" / "pos-terminal.svg"
SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)  # px


def draw(size: int, path: Path) -> None:
    """Draw the icon as a PNG of `size` px. OSError."""
    from PySide6.QtCore import QRectF, Qt
    from PySide6.QtGui import QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(SVG)).render(painter, QRectF(0, 0, size, size))
    painter.end()
    path.parent.mkdir(parents=True, exist_ok=True)
    if not image.save(str(path)):
        raise OSError(f"{path} cannot be written")
