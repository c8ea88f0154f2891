"""The demo's receipt printer: its paper in a window, and keys for what can go wrong with it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QCloseEvent, QPixmap
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from pos_terminal.demo.roll import draw_roll
from pos_terminal.sandbox.printer.emulator import EmulatedPrinter
from pos_terminal.sandbox.printer.strip import Mark
from pos_terminal.ui.parts.action_button import ActionButton
from pos_terminal.ui.theme import Theme, set_surface

DOTS = 576
WIDTH = 360  # px of the paper on the screen
LOOK_MS = 300
LAST_MARKS = 400  # of the roll; what lies before is rolled up


class PaperWindow(QWidget):
    """`paper_window`: shows the roll of an emulated printer, and has it run out, open, fall silent."""

    def __init__(self, theme: Theme, printer: EmulatedPrinter) -> None:
        super().__init__()
        self._printer = printer
        self._shown: tuple[Mark, ...] = ()
        self.setObjectName("paper_window")
        self.setWindowTitle(self.tr("Receipt printer"))
        set_surface(self, "bg")
        self.roll = QLabel()
        self.roll.setObjectName("paper_roll")
        self.roll.setAccessibleName(self.tr("What was printed"))
        self.roll.setAlignment(Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignHCenter)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setWidget(self.roll)
        keys = QGridLayout()
        for place, (name, words) in enumerate(self._keys()):
            button = ActionButton(theme, words)
            button.setObjectName(f"paper_{name}_button")
            button.clicked.connect(partial(self._press, name))
            keys.addWidget(button, place // 2, place % 2)
        whole = QVBoxLayout(self)
        whole.addWidget(self._area, 1)
        whole.addLayout(keys)
        self.resize(theme.px(WIDTH + 48), theme.px(760))
        theme.dress(self)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.look)
        self._timer.start(LOOK_MS)

    def look(self) -> None:
        """Show what was printed since the last time."""
        marks = self._printer.marks[-LAST_MARKS:]
        if marks == self._shown:
            return
        self._shown = marks
        picture = QPixmap.fromImage(draw_roll(marks, DOTS))
        self.roll.setPixmap(picture.scaledToWidth(WIDTH, Qt.TransformationMode.SmoothTransformation))
        self.roll.adjustSize()
        bar = self._area.verticalScrollBar()
        QTimer.singleShot(0, bar, lambda: bar.setValue(bar.maximum()))

    def _keys(self) -> tuple[tuple[str, str], ...]:
        return (
            ("out", self.tr("Paper out")),
            ("low", self.tr("Paper low")),
            ("cover", self.tr("Open the cover")),
            ("mute", self.tr("Fall silent")),
            ("well", self.tr("All well again")),
            ("tear", self.tr("Tear off")),
            ("shut", self.tr("Shut the drawer")),
        )

    def _press(self, name: str) -> None:
        mood = self._printer.mood
        match name:
            case "out":
                mood.left = 0
            case "low":
                mood.low = True
            case "cover":
                mood.cover_open = True
            case "mute":
                mood.mute = True
            case "well":
                mood.cover_open = mood.mute = False
                self._printer.refill()
            case "shut":
                mood.drawer_open = False
            case _:
                self._printer.tear_off()

    def closeEvent(self, event: QCloseEvent) -> None:
        self._timer.stop()
        super().closeEvent(event)
