"""A button whose box comes from the stylesheet and whose content is painted: the ground of most buttons here."""

from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QPushButton, QSizePolicy, QStyle, QStyleOptionButton, QStylePainter, QWidget

from pos_terminal.ui.theme import Theme, set_property


class PaintedButton(QPushButton):
    """Paints the QSS box, then asks paint_content; keeps size and look in step with the theme."""

    def __init__(self, theme: Theme, kind: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.setProperty("kind", kind)
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.look_again)

    def set_kind(self, kind: str) -> None:
        set_property(self, "kind", kind)

    def set_chosen(self, chosen: bool) -> None:
        """Chosen is a look; the window keeps the choice."""
        if chosen != self.is_chosen():
            set_property(self, "chosen", chosen)
            self.look_again()

    def is_chosen(self) -> bool:
        return bool(self.property("chosen"))

    def look_again(self) -> None:
        self.updateGeometry()
        self.update()

    def ink(self) -> QColor:
        """The colour of label and icon, from the stylesheet."""
        return self.palette().color(self._group(), QPalette.ColorRole.ButtonText)

    def hint_ink(self) -> QColor:
        """The colour of the key hint and of second lines, from the stylesheet."""
        return self.palette().color(self._group(), QPalette.ColorRole.PlaceholderText)

    def paint_content(self, painter: QPainter, box: QRect) -> None:
        """For the parts to fill in."""

    def _group(self) -> QPalette.ColorGroup:
        return QPalette.ColorGroup.Active if self.isEnabled() else QPalette.ColorGroup.Disabled

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QStylePainter(self)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = ""
        painter.drawControl(QStyle.ControlElement.CE_PushButtonBevel, option)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.paint_content(painter, self.rect())
        painter.end()
