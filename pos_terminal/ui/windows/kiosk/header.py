"""The head of the pages: the shop's mark, behind which staff gets in, the language and the easy reach."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from pos_terminal.app.views import TillView
from pos_terminal.ui.parts.fitted_label import FittedLabel
from pos_terminal.ui.windows.kiosk.booth import Booth
from pos_terminal.ui.windows.kiosk.buttons import KioskButton
from pos_terminal.ui.windows.kiosk.form import Form

HOLD_S = 5.0
LOOK_MS = 200  # how often it is looked whether it was held long enough


class Mark(QWidget):
    """`kiosk_mark`. Signal: held(), once it was touched for 5 s without a break."""

    held = Signal()

    def __init__(self, booth: Booth, size: int = 80, ground: str = "success_subtle") -> None:
        super().__init__()
        self._booth, self._size, self._ground = booth, size, ground
        self._since: float | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(self.look)
        self.setObjectName("kiosk_mark")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        booth.pictures.arrived.connect(self._arrived)

    def look(self) -> None:
        """Whether it was held long enough by now; called by its timer."""
        if self._since is None:
            self._timer.stop()
        elif self._booth.options.monotonic() - self._since >= HOLD_S:
            self._let_go()
            self.held.emit()

    def _let_go(self) -> None:
        self._since = None
        self._timer.stop()

    def _arrived(self) -> None:
        self.update()

    def set_size(self, size: int) -> None:
        self._size = size
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        side = max(self._booth.theme.px(self._size), 48)
        return QSize(side, side)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._booth.taps.touched.emit()
        self._since = self._booth.options.monotonic()
        self._timer.start()
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if not self.rect().contains(event.position().toPoint()):
            self._let_go()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._let_go()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._booth.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour(self._ground))
        radius = self.width() * 0.22
        painter.drawRoundedRect(QRectF(self.rect()), radius, radius)
        ratio = self.devicePixelRatioF()
        side = self.width() * 11 // 16
        picture = self._booth.pictures.picture(self._booth.options.mark, side, side, ratio)
        if picture.isNull():
            side = self.width() // 2
            picture = theme.pixmap("store", "success_text", side, ratio)
        else:
            picture.setDevicePixelRatio(ratio)
        painter.drawPixmap((self.width() - side) // 2, (self.height() - side) // 2, picture)
        painter.end()


class Brand(QWidget):
    """The mark and the shop's name; on pages of the sale also which self-service it is."""

    def __init__(self, booth: Booth, *, large: bool = False, ground: str = "success_subtle") -> None:
        super().__init__()
        self._booth, self._large = booth, large
        self.mark = Mark(booth, 96 if large else 80, ground)
        self.name = FittedLabel(booth.theme, "kiosk_button" if large else "kiosk_label", weight=600)
        self.which = FittedLabel(booth.theme, "kiosk_caption", weight=400, tone="muted")
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch(1)
        words.addWidget(self.name)
        words.addWidget(self.which)
        words.addStretch(1)
        self._row.addWidget(self.mark)
        self._row.addLayout(words, 1)
        self.which.setVisible(not large)

    def show_view(self, view: TillView) -> None:
        self.name.set_words(view.shop)
        self.which.set_words(self.tr("Self-service {n}").replace("{n}", view.till_label))

    def measure(self) -> None:
        self._row.setSpacing(self._booth.theme.px(20))
        self.mark.updateGeometry()
        for label in (self.name, self.which):
            label.measure()


class Header(QWidget):
    """`kiosk_language_button` and `kiosk_reach_button` beside the brand.

    Signals: language_asked(), reach_asked().
    """

    language_asked = Signal()
    reach_asked = Signal()

    def __init__(self, booth: Booth) -> None:
        super().__init__()
        self._booth = booth
        self.brand = Brand(booth)
        self.language = KioskButton(booth.theme, booth.taps, "languages", height=80, style="kiosk_label", icon_px=34)
        self.reach = KioskButton(booth.theme, booth.taps, "accessibility", height=80, style="kiosk_label", icon_px=34)
        self.language.setObjectName("kiosk_language_button")
        self.reach.setObjectName("kiosk_reach_button")
        for button in (self.language, self.reach):
            button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.addWidget(self.brand, 1)
        self._row.addWidget(self.language)
        self._row.addWidget(self.reach)
        self.language.clicked.connect(self.language_asked)
        self.reach.clicked.connect(self.reach_asked)

    def show_view(self, view: TillView) -> None:
        self.brand.show_view(view)
        own = dict(self._booth.options.languages)
        self.language.set_words(own.get(self._booth.language, self._booth.language))
        self.language.setAccessibleName(self.tr("Language and size of the words"))
        self.reach.set_words(self.tr("Easy reach"))

    def show_easy(self, easy: bool) -> None:
        self.reach.set_kind("chosen" if easy else "secondary")
        self.reach.set_icon("check" if easy else "accessibility")

    def measure(self, form: Form) -> None:
        px = self._booth.theme.px
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(px(20))
        self.brand.measure()
        self.brand.setVisible(not form.low)
        for button in (self.language, self.reach):
            grows = QSizePolicy.Policy.Expanding if form.low else QSizePolicy.Policy.Maximum
            button.setSizePolicy(grows, QSizePolicy.Policy.Fixed)
            button.look_again()
