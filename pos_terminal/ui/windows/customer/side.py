"""The panel at the end edge of the basket and loyalty pages, and the rows of sums."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from pos_terminal.ui.parts.fitted_label import FittedLabel
from pos_terminal.ui.parts.icon_label import IconLabel
from pos_terminal.ui.theme import Theme


class SidePanel(QWidget):
    """A lighter ground with a line towards the page; give it a layout."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.colour("surface"))
        line = max(1, self._theme.px(1))
        x = self.width() - line if self.isRightToLeft() else 0
        painter.fillRect(QRect(x, 0, line, self.height()), self._theme.colour("border"))
        painter.end()


class SumRow(QWidget):
    """Words at the start, an amount at the end."""

    def __init__(
        self, theme: Theme, tone: str = "text", icon: str = "", strong: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icon = IconLabel(theme, icon, f"{tone}_text" if icon else "text", 20) if icon else None
        weight = 600 if strong else 500
        self.words = FittedLabel(theme, "customer_line", weight=weight, wrap=True, tone=tone)
        self.sum = FittedLabel(
            theme,
            "customer_line",
            weight=600 if icon or strong else 500,
            tone=tone,
            align=Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter,
        )
        self._row = QHBoxLayout(self)
        if self._icon is not None:
            self._row.addWidget(self._icon)
        self._row.addWidget(self.words, 1)
        self._row.addWidget(self.sum)
        self.measure()

    def measure(self) -> None:
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(self._theme.px(8))

    def show_sum(self, words: str, amount: str, visible: bool = True) -> None:
        self.words.set_words(words)
        self.sum.set_amount(amount)
        self.setVisible(visible)
