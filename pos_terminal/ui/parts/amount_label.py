"""An amount, a quantity or a clock: figures of one width, never wrapped or shortened, never mirrored."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QWidget

from pos_terminal.ui.parts.edge_label import EdgeLabel
from pos_terminal.ui.text.amounts import isolated
from pos_terminal.ui.theme import Theme, set_property


class AmountLabel(EdgeLabel):
    """Takes finished text (ui/text/amounts.py); style is a type style such as money_total."""

    def __init__(self, theme: Theme, style: str = "money_line", tone: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._theme, self._style, self._struck, self._plain = theme, style, False, ""
        self.setProperty("tone", tone)
        self.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._look_again()
        theme.changed.connect(self._look_again)

    def set_amount(self, text: str) -> None:
        """The text keeps its left-to-right order whatever stands around it."""
        if text != self._plain:
            self._plain = text
            self.turn()
            self.setAccessibleName(text)

    def turn(self) -> None:
        self.setText(isolated(self._plain) if self.isRightToLeft() else self._plain)
        super().turn()

    def amount(self) -> str:
        return self._plain

    def set_tone(self, tone: str) -> None:
        set_property(self, "tone", tone)

    def set_style(self, style: str) -> None:
        if style != self._style:
            self._style = style
            self._look_again()

    def set_struck(self, struck: bool) -> None:
        """Struck through: the price before."""
        if struck != self._struck:
            self._struck = struck
            self._look_again()

    def _look_again(self) -> None:
        font = QFont(self._theme.font(self._style))
        font.setStrikeOut(self._struck)
        self.setFont(font)
