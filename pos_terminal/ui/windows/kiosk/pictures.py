"""Product pictures: read and scaled in a thread of their own; until one is there a drawn placeholder stands in."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from PySide6.QtCore import QByteArray, QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QImage, QImageReader, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

ENDINGS = ("", ".svg", ".png", ".jpg", ".jpeg", ".webp")
LARGEST_FILE = 16_000_000  # bytes
MOST_PIXELS = 60_000_000
KEPT = 400

Key = tuple[str, int, int]  # name and size in px of the screen


class Pictures(QObject):
    """Signal: arrived(), when pictures that were asked for are there. A name never leads out of the folders."""

    arrived = Signal()
    _read = Signal(object, object)

    def __init__(self, folders: Sequence[Path], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folders = tuple(folders)
        self._known: OrderedDict[Key, QPixmap] = OrderedDict()
        self._asked: set[Key] = set()
        self._worker = ThreadPoolExecutor(1, thread_name_prefix="pictures")
        self._read.connect(self._take, Qt.ConnectionType.QueuedConnection)

    @property
    def waiting(self) -> bool:
        """Whether any picture is on its way."""
        return bool(self._asked)

    def picture(self, name: str, width: int, height: int, ratio: float = 1.0) -> QPixmap:
        """A picture fitted into a size in px; empty while it is not there, and for ever where there is none."""
        key = (name, round(width * ratio), round(height * ratio))
        if not name or width < 1 or height < 1:
            return QPixmap()
        if key in self._known:
            self._known.move_to_end(key)
            return self._known[key]
        if key not in self._asked:
            self._asked.add(key)
            self._worker.submit(self._work, key)
        return QPixmap()

    def close(self) -> None:
        self._worker.shutdown(wait=True, cancel_futures=True)

    def _work(self, key: Key) -> None:
        try:
            image = read_picture(find_picture(self._folders, key[0]), QSize(key[1], key[2]))
        except (OSError, ValueError):
            image = QImage()  # a file that cannot be read is no picture
        self._read.emit(key, image)

    def _take(self, key: Key, image: QImage) -> None:
        self._asked.discard(key)
        self._known[key] = QPixmap.fromImage(image) if not image.isNull() else QPixmap()
        while len(self._known) > KEPT:
            self._known.popitem(last=False)
        if not image.isNull():
            self.arrived.emit()


def find_picture(folders: Sequence[Path], name: str) -> Path | None:
    """The file of a picture's name, with or without its ending; names with a path in them have none."""
    if name.startswith(".") or any(part in name for part in ("/", "\\", "\0")):
        return None
    for folder in folders:
        for ending in ENDINGS:
            path = folder / f"{name}{ending}"
            if path.is_file():
                return path
    return None


def read_picture(path: Path | None, room: QSize) -> QImage:
    """The picture fitted into a size in px, in the middle of nothing; an empty image for what is no picture."""
    if path is None or path.stat().st_size > LARGEST_FILE:
        return QImage()
    return _drawn(path.read_bytes(), room) if path.suffix == ".svg" else _pixels(path, room)


def _drawn(svg: bytes, room: QSize) -> QImage:
    renderer = QSvgRenderer(QByteArray(svg))
    if not renderer.isValid():
        return QImage()
    renderer.setAspectRatioMode(Qt.AspectRatioMode.KeepAspectRatio)
    image = QImage(room, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    renderer.render(painter, QRectF(0, 0, room.width(), room.height()))
    painter.end()
    return image


def _pixels(path: Path, room: QSize) -> QImage:
    reader = QImageReader(str(path))
    reader.setAutoTransform(True)
    size = reader.size()
    if not size.isValid() or size.width() * size.height() > MOST_PIXELS:
        return QImage()
    reader.setScaledSize(size.scaled(room, Qt.AspectRatioMode.KeepAspectRatio))
    return reader.read().convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)
