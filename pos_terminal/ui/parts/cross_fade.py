"""The cross-fade from one page to the next: a picture of the old page that grows thin in 120 ms."""

from PySide6.QtCore import Qt, QVariantAnimation
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QWidget

from pos_terminal.ui.theme import Theme


class CrossFade(QWidget):
    """Lies over its parent while it fades, and is hidden otherwise."""

    def __init__(self, theme: Theme, host: QWidget) -> None:
        super().__init__(host)
        self._theme = theme
        self._picture = QPixmap()
        self._motion = QVariantAnimation(self)
        self._motion.setStartValue(1.0)
        self._motion.setEndValue(0.0)
        self._motion.valueChanged.connect(self._moved)
        self._motion.finished.connect(self.end)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAccessibleName("")
        self.hide()

    def begin(self, old: QWidget) -> None:
        """Keep the old page in sight; call before the new one is shown."""
        duration = self._theme.ms("fast_ms")
        if not duration or not old.isVisible():
            return
        self._picture = old.grab()
        self.setGeometry(old.geometry())
        self._motion.setDuration(duration)
        self._motion.start()
        self.show()
        self.raise_()

    def end(self) -> None:
        self._motion.stop()
        self._picture = QPixmap()
        self.hide()

    def _moved(self, _part: object) -> None:
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setOpacity(float(self._motion.currentValue() or 0.0))
        painter.drawPixmap(0, 0, self._picture)
        painter.end()
