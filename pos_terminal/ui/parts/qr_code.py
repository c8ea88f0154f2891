"""A QR code: whole-pixel squares, black on white in both themes, refused with a sentence when too fine."""

import qrcode
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from qrcode.constants import ERROR_CORRECT_L, ERROR_CORRECT_M
from qrcode.exceptions import DataOverflowError

from pos_terminal.ui.theme import Theme

QUIET = 4
LEAST_MODULE = 5

Matrix = tuple[tuple[bool, ...], ...]


def qr_matrix(text: str, level: int = ERROR_CORRECT_M) -> Matrix:
    """The modules without quiet zone; empty when the text does not fit any code of that level."""
    code = qrcode.QRCode(error_correction=level, border=0)
    code.add_data(text)
    try:
        code.make(fit=True)
    except (DataOverflowError, ValueError):  # 8.2 raises ValueError for a version above 40
        return ()
    return tuple(tuple(bool(module) for module in row) for row in code.get_matrix())


def qr_image(matrix: Matrix, module_px: int, quiet: int = QUIET) -> QImage:
    """Black on white, quiet zone included, each module a square of whole pixels."""
    side = (len(matrix) + 2 * quiet) * module_px
    image = QImage(side, side, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    for y, row in enumerate(matrix):
        for x, black in enumerate(row):
            if black:
                painter.fillRect(
                    (x + quiet) * module_px, (y + quiet) * module_px, module_px, module_px, Qt.GlobalColor.black
                )
    painter.end()
    return image


class QrCode(QWidget):
    """Fits the code into its room: at least 5 px a module, level M, then L, else `refused` and the sentence.

    The matrix is made when the text changes and the picture when the room changes, never while painting.
    """

    def __init__(self, theme: Theme, module_px: int = 8, refusal: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._module_px, self._refusal = theme, module_px, refusal
        self._text = ""
        self._matrices: tuple[Matrix, ...] = ()
        self._image = QImage()
        self.setProperty("refused", False)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setSizePolicy(policy)

    def set_text(self, text: str) -> None:
        """What the code says; an empty text shows an empty square."""
        if text == self._text:
            return
        self._text = text
        self._matrices = (qr_matrix(text), qr_matrix(text, ERROR_CORRECT_L)) if text else ()
        self.updateGeometry()
        self._draw()

    def text(self) -> str:
        return self._text

    def image(self) -> QImage:
        """The code as shown, quiet zone included; null when there is none or it is refused."""
        return self._image

    def set_refusal(self, sentence: str) -> None:
        """What to say instead of a code that could not be read."""
        self._refusal = sentence
        self.update()

    def _draw(self) -> None:
        ratio = self.devicePixelRatioF()
        room = int(min(self.width(), self.height()) * ratio)
        self._image = QImage()
        for least in (self._module_px, LEAST_MODULE):
            for matrix in self._matrices:
                module = room // (len(matrix) + 2 * QUIET) if matrix else 0
                if self._image.isNull() and module >= int(least * ratio):
                    self._image = qr_image(matrix, module)
        self._image.setDevicePixelRatio(ratio)
        self.setProperty("refused", bool(self._text) and self._image.isNull())
        self.setAccessibleName(self._refusal if self.property("refused") else "QR")
        self.update()

    def sizeHint(self) -> QSize:
        modules = len(self._matrices[0]) if self._matrices and self._matrices[0] else 29
        side = (modules + 2 * QUIET) * self._module_px
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(160), self._theme.px(160))

    def heightForWidth(self, width: int) -> int:
        return width

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._draw()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if not self._image.isNull():
            size = self._image.deviceIndependentSize().toSize()
            painter.drawImage((self.width() - size.width()) // 2, (self.height() - size.height()) // 2, self._image)
        elif self.property("refused") and self._refusal:
            painter.setFont(self._theme.font("body"))
            painter.setPen(self._theme.colour("qr_dark"))
            flags = int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap)
            painter.drawText(self.rect().adjusted(16, 16, -16, -16), flags, self._refusal)
        painter.end()
