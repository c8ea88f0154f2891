"""Lucide icons and the shop's pictures as pixmaps, sharp on every screen and made once."""

from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer


class Icons:
    """Draws SVG files of the resources folder; keeps what it drew."""

    def __init__(self, resources: Path) -> None:
        self._resources = resources
        self._sources: dict[str, str] = {}
        self._drawn: dict[tuple[str, str, int, int, float], QPixmap] = {}

    def icon(self, name: str, colour: QColor, size: int, ratio: float) -> QPixmap:
        """A square icon, size in device-independent px; FileNotFoundError for a name we do not ship."""
        key = (name, colour.name(QColor.NameFormat.HexArgb), size, size, ratio)
        if key not in self._drawn:
            svg = self._source(name).replace("currentColor", colour.name())
            self._drawn[key] = self._draw(svg.encode(), size, size, ratio)
        return self._drawn[key]

    def picture(self, name: str, width: int, height: int, ratio: float) -> QPixmap:
        """A product picture fitted into width x height; an empty pixmap when the shop has none of that name."""
        key = (f"picture/{name}", "", width, height, ratio)
        if key not in self._drawn:
            path = self._picture_path(name)
            self._drawn[key] = self._draw(path.read_bytes(), width, height, ratio) if path else QPixmap()
        return self._drawn[key]

    def _picture_path(self, name: str) -> Path | None:
        if not name:
            return None
        path = self._resources / "demo" / "pictures" / f"{name}.svg"
        return path if path.is_file() else None

    def _source(self, name: str) -> str:
        if name not in self._sources:
            self._sources[name] = (self._resources / "icons" / f"{name}.svg").read_text(encoding="utf-8")
        return self._sources[name]

    @staticmethod
    def _draw(svg: bytes, width: int, height: int, ratio: float) -> QPixmap:
        renderer = QSvgRenderer(QByteArray(svg))
        renderer.setAspectRatioMode(Qt.AspectRatioMode.KeepAspectRatio)
        pixmap = QPixmap(round(width * ratio), round(height * ratio))
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        renderer.render(painter, QRectF(0, 0, width, height))
        painter.end()
        return pixmap
