"""One icon, in a token colour that follows the theme."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from pos_terminal.ui.theme import Theme


class IconLabel(QWidget):
    """Decoration unless it is given an accessible name; mirrored=True turns arrows round in RTL."""

    def __init__(
        self,
        theme: Theme,
        icon: str,
        colour: str = "text",
        size: int = 22,
        mirrored: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme, self._icon, self._colour, self._size, self._mirrored = theme, icon, colour, size, mirrored
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._look_again)

    def set_icon(self, name: str, colour: str | None = None) -> None:
        self._icon = name
        self._colour = self._colour if colour is None else colour
        self.update()

    def _look_again(self) -> None:
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        side = self._theme.px(self._size)
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._icon:
            return
        side = min(self.width(), self.height())
        painter = QPainter(self)
        if self._mirrored and self.isRightToLeft():
            painter.translate(self.width(), 0)
            painter.scale(-1, 1)
        picture = self._theme.pixmap(self._icon, self._colour, side, self.devicePixelRatioF())
        painter.drawPixmap((self.width() - side) // 2, (self.height() - side) // 2, picture)
        painter.end()
