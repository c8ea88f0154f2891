"""The customer's eyes: what a window shows, by the names of its widgets."""

import zxingcpp
from PySide6.QtCore import QAbstractAnimation, QRect, QTimer
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QLabel, QWidget

from pos_terminal.app.commands import Command
from pos_terminal.app.views import TillView
from pos_terminal.ui.runtime.bridge import Bridge
from pos_terminal.ui.text.amounts import LRI, PDI
from pos_terminal.ui.theme import Theme
from pos_terminal.ui.windows.customer import CustomerWindow


class Customer:
    """Stands before the window; `now` is the monotonic clock."""

    window: CustomerWindow

    def __init__(self, theme: Theme, bridge: Bridge, sent: list[Command]) -> None:
        self.theme, self.bridge, self.sent = theme, bridge, sent
        self.now = 1000.0
        self.heard: list[str] = []

    def shown(self, view: TillView) -> "Customer":
        self.window.show_view(view)
        return self

    def waits(self, seconds: float) -> "Customer":
        """Time passes, and the window's timer fires."""
        self.now += seconds
        self.window.refresh()
        return self

    def reads(self, name: str) -> str:
        """The text of a visible label; empty when it is not there."""
        label = self.widget(name)
        return label.text() if isinstance(label, QLabel) and label.isVisible() else ""

    def plain(self, name: str) -> str:
        return self.reads(name).replace(LRI, "").replace(PDI, "")

    def widget(self, name: str) -> QWidget:
        found = self.window.findChild(QWidget, name)
        assert found is not None, name
        return found

    def sees(self, name: str) -> bool:
        found = self.window.findChild(QWidget, name)
        return found is not None and found.isVisible()

    def words(self) -> list[str]:
        """Every text on the screen."""
        return [label.text() for label in self.labels()]

    def labels(self) -> list[QLabel]:
        return [label for label in self.window.findChildren(QLabel) if label.isVisible() and label.text()]

    def place_of(self, widget: QWidget) -> QRect:
        return QRect(widget.mapTo(self.window, widget.rect().topLeft()), widget.size())

    def picture(self) -> QImage:
        return self.window.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)

    def scans(self) -> list[str]:
        """What a phone reads off the screen."""
        image = self.picture()
        view = memoryview(image.constBits()).cast("B", (image.height(), image.bytesPerLine()))
        codes = zxingcpp.read_barcodes(view, formats=zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCode))
        return [code.text for code in codes]

    def timers(self) -> list[str]:
        """What still moves by itself."""
        running = [timer.objectName() or "timer" for timer in self.window.findChildren(QTimer) if timer.isActive()]
        moving = self.window.findChildren(QAbstractAnimation)
        return running + [type(one).__name__ for one in moving if one.state() == QAbstractAnimation.State.Running]
