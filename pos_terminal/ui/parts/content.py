"""Icon, words and key hint in a row: measured and painted for the buttons that paint themselves."""

from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QWidget

from pos_terminal.ui.theme import Theme

TURNED = frozenset({"arrow-left", "arrow-right"})  # they point back and on, so they turn with the window
HINT_SIZE = 12
HINT_HEIGHT = 22


@dataclass(frozen=True, slots=True)
class Icon:
    """A Lucide icon of the row; size in px of the design."""

    name: str
    size: int = 22


@dataclass(frozen=True, slots=True)
class Words:
    """A piece of text in its font."""

    text: str
    font: QFont


@dataclass(frozen=True, slots=True)
class Hint:
    """A key in its box."""

    keys: str


Piece = Icon | Words | Hint


def hint_font(theme: Theme) -> QFont:
    font = QFont(theme.font("caption"))
    font.setPixelSize(theme.text_px(HINT_SIZE))
    font.setWeight(QFont.Weight.DemiBold)
    return font


def piece_size(theme: Theme, piece: Piece) -> QSize:
    """How much room a piece takes on this screen."""
    match piece:
        case Icon():
            side = theme.px(piece.size)
            return QSize(side, side)
        case Words():
            metrics = QFontMetrics(piece.font)
            return QSize(metrics.horizontalAdvance(piece.text), metrics.height())
        case Hint():
            width = QFontMetrics(hint_font(theme)).horizontalAdvance(piece.keys) + theme.px(12)
            height = max(theme.px(HINT_HEIGHT), theme.text_px(HINT_HEIGHT))
            return QSize(max(width, theme.px(24)), height)


def row_size(theme: Theme, pieces: list[Piece], gap: int) -> QSize:
    sizes = [piece_size(theme, piece) for piece in pieces]
    width = sum(size.width() for size in sizes) + gap * max(0, len(sizes) - 1)
    return QSize(width, max((size.height() for size in sizes), default=0))


def paint_row(
    painter: QPainter,
    theme: Theme,
    pieces: list[Piece],
    box: QRect,
    gap: int,
    ink: QColor,
    hint_ink: QColor,
    start: bool = False,
    direction: Qt.LayoutDirection = Qt.LayoutDirection.LeftToRight,
) -> None:
    """Paint the pieces in the box, in its middle or from its start edge; mirrored right to left."""
    width = row_size(theme, pieces, gap).width()
    x = box.left() if start else box.left() + max(0, (box.width() - width) // 2)
    for piece in pieces:
        size = piece_size(theme, piece)
        place = QRect(QPoint(x, box.top() + (box.height() - size.height()) // 2), size)
        paint_piece(painter, theme, _turned(piece, direction), QStyle.visualRect(direction, box, place), ink, hint_ink)
        x += size.width() + gap


def _turned(piece: Piece, direction: Qt.LayoutDirection) -> Piece:
    """The icon that points the other way where the window is mirrored."""
    if not isinstance(piece, Icon) or piece.name not in TURNED or direction is not Qt.LayoutDirection.RightToLeft:
        return piece
    return Icon("arrow-right" if piece.name == "arrow-left" else "arrow-left", piece.size)


def paint_piece(painter: QPainter, theme: Theme, piece: Piece, place: QRect, ink: QColor, hint_ink: QColor) -> None:
    match piece:
        case Icon():
            device = painter.device()
            ratio = device.devicePixelRatioF() if device is not None else 1.0
            painter.drawPixmap(place.topLeft(), theme.pixmap(piece.name, ink, place.width(), ratio))
        case Words():
            painter.setFont(piece.font)
            painter.setPen(ink)
            painter.drawText(place, int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextSingleLine), piece.text)
        case Hint():
            paint_hint(painter, theme, place, piece.keys, hint_ink)


def paint_hint(painter: QPainter, theme: Theme, place: QRect, keys: str, ink: QColor) -> None:
    """A key in its box: 1 px edge, small radius."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(ink, theme.px(1)))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    radius = theme.radius("small")
    painter.drawRoundedRect(place.toRectF().adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
    painter.setFont(hint_font(theme))
    painter.drawText(place, int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextSingleLine), keys)
    painter.restore()


def spoken(widget: QWidget, name: str, keys: str = "") -> None:
    """Tell a screen reader the name and, as description, the shortcut."""
    widget.setAccessibleName(name)
    widget.setAccessibleDescription(keys)
