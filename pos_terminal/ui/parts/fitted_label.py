"""Words and amounts that always fit: they keep their style's size where there is room and shrink where not."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QLayout, QSizePolicy, QWidget

from pos_terminal.ui.parts.edge_label import EdgeLabel
from pos_terminal.ui.parts.text_sizes import shrunk
from pos_terminal.ui.text.amounts import isolated
from pos_terminal.ui.theme import Theme, set_property

LEAST_PX = 9
ROOM = 16_000  # px; more than any screen


class FittedLabel(EdgeLabel):
    """A label in a type style of the tokens (or at `size` px of it) whose text is never cut.

    Too wide for its room: the font shrinks, by itself. Too high for the page: the page calls set_factor.
    """

    def __init__(
        self,
        theme: Theme,
        style: str,
        *,
        size: int = 0,
        weight: int = 0,
        wrap: bool = False,
        tone: str = "",
        align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter,
        parent: QWidget | None = None,
    ) -> None:
        self._factor, self._amount, self._struck = 1.0, "", False
        super().__init__(parent=parent)
        self._theme, self._style, self._size, self._weight = theme, style, size, weight
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wrap)
        self.setAlignment(align)
        height = QSizePolicy.Policy.Preferred if wrap else QSizePolicy.Policy.Fixed
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, height)
        policy.setHeightForWidth(wrap)
        self.setSizePolicy(policy)
        self.setProperty("tone", tone or "text")
        self._settle()

    def set_words(self, text: str) -> None:
        if text != self.text():
            self.setText(text)
            self._settle()

    def set_amount(self, text: str) -> None:
        """An amount, code or clock: keeps its left-to-right order among right-to-left words."""
        self._amount = text
        self.setAccessibleName(text)
        self.set_words(self._kept(text))

    def turn(self) -> None:
        """The layout direction changed."""
        super().turn()
        if self._amount:
            self.set_words(self._kept(self._amount))

    def _kept(self, text: str) -> str:
        return isolated(text) if text and self.isRightToLeft() else text

    def set_tone(self, tone: str) -> None:
        set_property(self, "tone", tone)

    def set_struck(self, struck: bool) -> None:
        self._struck = struck
        self._settle()

    def set_size(self, size: int, weight: int = 0) -> None:
        """Another size in px of the design; weight 0 is the style's."""
        if (size, weight) != (self._size, self._weight):
            self._size, self._weight = size, weight
            self._settle()

    def set_factor(self, factor: float) -> None:
        """Part of the style's size that the page has room for."""
        if factor != self._factor:
            self._factor = factor
            self._settle()

    @property
    def factor(self) -> float:
        return self._factor

    def measure(self) -> None:
        """Take the theme's sizes anew."""
        self._settle()

    def _settle(self) -> None:
        self.setFont(self._font_for(self.width()))
        self.updateGeometry()

    def _base(self) -> QFont:
        font = QFont(self._theme.font(self._style))
        size = self._theme.text_px(self._size) if self._size else font.pixelSize()
        font.setPixelSize(max(LEAST_PX, shrunk(int(size * self._factor)) if self._factor < 1 else size))
        if self._weight:
            font.setWeight(QFont.Weight(self._weight))
        font.setStrikeOut(self._struck)
        return font

    def _font_for(self, width: int) -> QFont:
        font = self._base()
        while font.pixelSize() > LEAST_PX and self._least_width(font) > max(width, 1):
            room = font.pixelSize() * width // self._least_width(font)
            font.setPixelSize(max(LEAST_PX, shrunk(min(font.pixelSize() - 1, room))))
        return font

    def _least_width(self, font: QFont) -> int:
        metrics = QFontMetrics(font)
        pieces = self.text().split() if self.wordWrap() else self.text().splitlines()
        return max((metrics.horizontalAdvance(piece) for piece in pieces), default=0) + 2

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(self._base())
        box = metrics.boundingRect(QRect(0, 0, ROOM, ROOM), self._flags(), self.text())
        width = box.width() + 4
        if self.wordWrap():  # Qt may break a line that would just fit
            for _ in range(8):
                if metrics.boundingRect(QRect(0, 0, width, ROOM), self._flags(), self.text()).height() <= box.height():
                    break
                width += max(2, metrics.averageCharWidth() // 2)
        return QSize(width, max(box.height(), metrics.height()))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, QFontMetrics(self._base()).height() if self.wordWrap() else self.sizeHint().height())

    def heightForWidth(self, width: int) -> int:
        if not self.wordWrap():
            return self.sizeHint().height()
        metrics = QFontMetrics(self._font_for(width))
        box = metrics.boundingRect(QRect(0, 0, max(width, 1), ROOM), self._flags(), self.text())
        return max(box.height(), metrics.height())

    def _flags(self) -> int:
        return int(self.alignment()) | (int(Qt.TextFlag.TextWordWrap) if self.wordWrap() else 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.setFont(self._font_for(self.width()))


def forget_sizes(layout: QLayout) -> None:
    """Qt lets inner layouts keep what they measured until the next event; the page is measured now."""
    for at in range(layout.count()):
        item = layout.itemAt(at)
        widget = item.widget() if item is not None else None
        inner = item.layout() if item is not None and widget is None else widget.layout() if widget else None
        if inner is not None:
            forget_sizes(inner)
        if widget is not None:
            widget.updateGeometry()
    layout.invalidate()
