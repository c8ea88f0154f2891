"""A line of the basket: picture, name, choices, how many, what it costs."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from pos_terminal.app.views import LineView
from pos_terminal.ui.parts.elided_label import ElidedLabel
from pos_terminal.ui.parts.fitted_label import FittedLabel
from pos_terminal.ui.parts.tints import ground_of
from pos_terminal.ui.text.amounts import quantity_text
from pos_terminal.ui.windows.kiosk.booth import Booth
from pos_terminal.ui.windows.kiosk.buttons import touch
from pos_terminal.ui.windows.kiosk.form import Form
from pos_terminal.ui.windows.kiosk.stepper import Stepper
from pos_terminal.ui.windows.kiosk.surface import Surface

HEIGHT, PICTURE = 212, 172
LYING_HEIGHT, LYING_PICTURE = 140, 108
ONE = 1000  # thousandths


class PictureBox(QWidget):
    """A picture on its category's colour."""

    def __init__(self, booth: Booth, size: int = PICTURE) -> None:
        super().__init__()
        self._booth, self._size, self._picture, self._category = booth, size, "", ""
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        booth.pictures.arrived.connect(self._arrived)

    def set_picture(self, name: str, category: str) -> None:
        if (name, category) != (self._picture, self._category):
            self._picture, self._category = name, category
            self.update()

    def set_size(self, size: int) -> None:
        if size != self._size:
            self._size = size
            self.updateGeometry()

    def _arrived(self) -> None:
        self.update()

    def sizeHint(self) -> QSize:
        side = self._booth.theme.px(self._size)
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._booth.theme.colour(ground_of(self._category)))
        radius = self._booth.theme.radius("kiosk_control")
        painter.drawRoundedRect(QRectF(self.rect()), radius, radius)
        place = QRect(0, 0, self.width(), self.height())
        self._booth.paint_picture(painter, place, self._picture, self._category, self.devicePixelRatioF(), parts=70)
        painter.end()


class BasketRow(Surface):
    """`kiosk_line_{n}_minus_button`, `kiosk_line_{n}_plus_button`. Signal: asked(LineView, int): how many instead."""

    asked = Signal(object, int)

    def __init__(self, booth: Booth, number: int) -> None:
        super().__init__(booth.theme, "surface", "border", 28)
        self._booth = booth
        self._line: LineView | None = None
        self._picture = PictureBox(booth)
        self._name = ElidedLabel(booth.theme, "kiosk_label", lines=2)
        self._below = FittedLabel(booth.theme, "kiosk_caption", weight=400, tone="muted")
        self._amount = FittedLabel(booth.theme, "kiosk_label_money", size=34, weight=700, align=_END)
        self._stepper = Stepper(booth)
        self._row = QHBoxLayout(self)
        self._middle = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        words = self._words = QVBoxLayout()
        words.addStretch(1)
        words.addWidget(self._name)
        words.addWidget(self._below)
        words.addStretch(1)
        self._middle.addLayout(words, 1)
        self._middle.addWidget(self._stepper)
        self._row.addWidget(self._picture)
        self._row.addLayout(self._middle, 1)
        self._row.addWidget(self._amount, 0, Qt.AlignmentFlag.AlignTop)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setObjectName(f"kiosk_line_{number}_row")
        self._stepper.minus.setObjectName(f"kiosk_line_{number}_minus_button")
        self._stepper.plus.setObjectName(f"kiosk_line_{number}_plus_button")
        self._stepper.count.setObjectName(f"kiosk_line_{number}_count_label")
        self._amount.setObjectName(f"kiosk_line_{number}_amount_label")
        self._stepper.less.connect(partial(self._step, -1))
        self._stepper.more.connect(partial(self._step, 1))

    def show_line(self, line: LineView) -> None:
        self._line = line
        for button, way in ((self._stepper.minus, "less"), (self._stepper.plus, "more")):
            button.what = f"{way} {line.id}"
        self._picture.set_picture(line.picture, line.category)
        name = self._booth.line_name(line)
        self._name.set_text(name)
        self._below.set_words(self._said(line))
        self._below.setVisible(bool(self._below.text()))
        self._amount.set_amount(self._booth.amount(line.amount))
        self._stepper.setVisible(not line.weighed)
        self._stepper.show_count(line.quantity // ONE, name)

    def _said(self, line: LineView) -> str:
        parts = [choice for choice, _ in line.options]
        if line.weighed:
            parts.append(quantity_text(line.quantity, line.unit, self._booth.locale))
        elif line.quantity > ONE:
            each = self.tr("{amount} each")
            parts.append(each.replace("{amount}", self._booth.within(line.unit_price, self)))
        return " · ".join(parts)

    def measure(self, form: Form) -> None:
        px = self.theme.px
        down = form.upright
        self._middle.setDirection(QBoxLayout.Direction.TopToBottom if down else QBoxLayout.Direction.LeftToRight)
        self._middle.setSpacing(px(8 if down else 20))
        amount = Qt.AlignmentFlag.AlignTop if down else Qt.AlignmentFlag.AlignVCenter
        self._row.setAlignment(self._amount, amount)
        self._amount.setMinimumWidth(0 if down else px(130))
        self._row.setContentsMargins(px(20), px(16), px(28), px(16))
        self._row.setSpacing(px(28))
        self._words.setSpacing(px(4))
        self.setFixedHeight(self.height_of(self._booth, form))
        self._picture.set_size(PICTURE if down else LYING_PICTURE)
        self._stepper.measure()
        for label in (self._below, self._amount):
            label.measure()

    @staticmethod
    def height_of(booth: Booth, form: Form) -> int:
        """On small screens a finger needs more of the row than the design has."""
        more = touch(booth.theme, 76) - booth.theme.px(76)
        return booth.theme.px(HEIGHT if form.upright else LYING_HEIGHT) + more

    def _step(self, by: int) -> None:
        if self._line is not None:
            self.asked.emit(self._line, max(0, self._line.quantity + by * ONE))


_END = Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
