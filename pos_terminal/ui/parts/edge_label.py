"""A label whose words keep to the window's edge, also when they run the other way than the window."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QLabel, QStyle, QWidget


class EdgeLabel(QLabel):
    """QLabel aligns by the direction of its text: a Latin name in an Arabic window would stand at the wrong side."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._wanted = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        self._align()

    def turn(self) -> None:
        """The layout direction changed."""
        self._align()

    def _align(self) -> None:
        seen = QStyle.visualAlignment(self.layoutDirection(), self._wanted)
        super().setAlignment(seen | Qt.AlignmentFlag.AlignAbsolute)

    def setAlignment(self, alignment: Qt.AlignmentFlag) -> None:
        self._wanted = alignment
        self.turn()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self.turn()
        super().changeEvent(event)
