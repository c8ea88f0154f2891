"""The page that waits for somebody: a touch anywhere starts."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from pos_terminal.app.views import TillView
from pos_terminal.ui.parts.fitted_label import FittedLabel
from pos_terminal.ui.parts.icon_label import IconLabel
from pos_terminal.ui.windows.kiosk.attract_scene import AttractScene
from pos_terminal.ui.windows.kiosk.booth import Booth
from pos_terminal.ui.windows.kiosk.buttons import KioskButton
from pos_terminal.ui.windows.kiosk.form import Form
from pos_terminal.ui.windows.kiosk.header import Brand
from pos_terminal.ui.windows.kiosk.page import Page
from pos_terminal.ui.windows.kiosk.surface import Surface

COLUMNS = 3


class AttractPage(Page):
    """`kiosk_start_button`, `kiosk_lang_{code}_button`, `kiosk_reach_button`.

    Signals: started(), language_chosen(str), reach_asked().
    """

    started = Signal()
    language_chosen = Signal(str)
    reach_asked = Signal()

    def __init__(self, booth: Booth) -> None:
        super().__init__(booth)
        theme, taps = booth.theme, booth.taps
        self.set_ground("tile_coffee")
        self.brand = Brand(booth, large=True)
        self._slogan = FittedLabel(theme, "kiosk_hero", size=112, wrap=True)
        self._scene = AttractScene(booth)
        self._sheet = Surface(theme, "surface", radius=56, top=True)
        self.start = KioskButton(theme, taps, "pointer", "primary", height=168, style="kiosk_title", icon_px=64)
        self._languages = {code: self._small(f"kiosk_lang_{code}_button") for code, _ in booth.options.languages}
        self.reach = self._small("kiosk_reach_button")
        self._icon = IconLabel(theme, "qr-code", "text_muted", 28)
        self._how = FittedLabel(theme, "kiosk_caption", weight=400, tone="muted", wrap=True)
        self._lay_out()
        self.start.setObjectName("kiosk_start_button")
        self._slogan.setObjectName("kiosk_attract_title_label")
        self.start.clicked.connect(self.started)
        self.reach.clicked.connect(self.reach_asked)
        for code, button in self._languages.items():
            button.clicked.connect(partial(self._chosen, code))
        self.measure(self.form)

    def _small(self, name: str) -> KioskButton:
        button = KioskButton(self.theme, self.booth.taps, height=80, style="kiosk_body", icon_px=32)
        button.setObjectName(name)
        return button

    def _lay_out(self) -> None:
        self._whole = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._whole.setContentsMargins(0, 0, 0, 0)
        self._whole.setSpacing(0)
        upper = QWidget()
        self._upper = QVBoxLayout(upper)
        self._upper.addWidget(self.brand)
        self._upper.addWidget(self._slogan)
        self._upper.addWidget(self._scene, 1)
        self._inside = QVBoxLayout(self._sheet)
        self._grid = QGridLayout()
        for number, button in enumerate((*self._languages.values(), self.reach)):
            self._grid.addWidget(button, number // COLUMNS, number % COLUMNS)
            self._grid.setColumnStretch(number % COLUMNS, 1)
        how = QHBoxLayout()
        how.addStretch(1)
        how.addWidget(self._icon)
        how.addWidget(self._how)
        how.addStretch(1)
        self._inside.addStretch(1)
        self._inside.addWidget(self.start)
        self._inside.addLayout(self._grid)
        self._inside.addLayout(how)
        self._inside.addStretch(1)
        self._whole.addWidget(upper, 1)
        self._whole.addWidget(self._sheet)

    def show_view(self, view: TillView) -> None:
        options = self.booth.options
        self.brand.show_view(view)
        self._slogan.set_words(options.slogan or self.tr("Order here, no queue."))
        self.start.set_words(self.tr("Touch to start"))
        several = len(options.languages) > 1
        for code, name in options.languages:
            chosen = code == self.booth.language
            button = self._languages[code]
            button.set_words(name)
            button.set_kind("chosen" if chosen else "secondary")
            button.set_icon("check" if chosen else "")
            button.setVisible(several)
        self.reach.set_words(self.tr("Easy reach"))
        easy = self.form.easy
        self.reach.set_kind("chosen" if easy else "secondary")
        self.reach.set_icon("check" if easy else "accessibility")
        self._how.set_words(self.tr("Pay with an app on your phone"))
        shown = tuple((name, "") for name in options.attract)
        self._scene.set_pictures(shown or tuple((tile.picture, tile.category) for tile in view.tiles[:3]))
        self.fit()

    def spoken(self) -> str:
        return self.start.text()

    def measure(self, form: Form) -> None:
        px = self.theme.px
        upright = form.upright
        self._whole.setDirection(QBoxLayout.Direction.TopToBottom if upright else QBoxLayout.Direction.LeftToRight)
        self._upper.setContentsMargins(px(72), px(72), px(72), px(72))
        self._upper.setSpacing(px(56))
        self._inside.setContentsMargins(px(72), px(56), px(72), px(48))
        self._inside.setSpacing(px(32))
        self._grid.setSpacing(max(16, px(20)))
        vertical = QSizePolicy.Policy.Fixed if upright else QSizePolicy.Policy.Expanding
        self._sheet.setSizePolicy(QSizePolicy.Policy.Expanding, vertical)
        self._sheet.setMaximumWidth(16_777_215 if upright else self.width() * 46 // 100 or 16_777_215)
        self.brand.measure()
        for button in (self.start, self.reach, *self._languages.values()):
            button.look_again()
        super().measure(form)

    def _chosen(self, code: str, _checked: bool = False) -> None:
        self.language_chosen.emit(code)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A touch anywhere starts."""
        event.accept()
        if event.button() is Qt.MouseButton.LeftButton and self.booth.taps.accepts("kiosk_start_button"):
            self.started.emit()
