"""The pane at the start edge of a card with two: its round corners are where the card's are, mirrored or not."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QWidget

from pos_terminal.ui.theme import set_surface


class SidePane(QWidget):
    """Stands beside the PIN pad."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look()

    def _look(self) -> None:
        set_surface(self, "dialog-side-rtl" if self.isRightToLeft() else "dialog-side")

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._look()
