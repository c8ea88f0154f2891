"""The kiosk's window: follows the till's view, watches the touches and the clock, and lets nobody out."""

from __future__ import annotations

from dataclasses import replace
from math import ceil

from PySide6.QtCore import QEvent, QLocale, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from pos_terminal.app.views import TillView
from pos_terminal.ui.parts.banner import Banner
from pos_terminal.ui.runtime.bridge import Bridge
from pos_terminal.ui.theme import Theme
from pos_terminal.ui.theme.resources import resources_folder
from pos_terminal.ui.windows.kiosk.booth import Booth
from pos_terminal.ui.windows.kiosk.customer import Customer
from pos_terminal.ui.windows.kiosk.doings import Doings
from pos_terminal.ui.windows.kiosk.form import UPRIGHT, Form, is_upright, scale_of
from pos_terminal.ui.windows.kiosk.lock import leads_out
from pos_terminal.ui.windows.kiosk.looks import kiosk_sheet
from pos_terminal.ui.windows.kiosk.options import KioskOptions
from pos_terminal.ui.windows.kiosk.overlays import Overlays
from pos_terminal.ui.windows.kiosk.pages import Pages
from pos_terminal.ui.windows.kiosk.pictures import Pictures
from pos_terminal.ui.windows.kiosk.tap import Taps

LARGER = 118  # percent
SOONEST_MS = 20


class KioskWindow(QWidget):
    """Needs a Theme of its own: it sets the scale from its size. Locked, it closes with close_for_good only."""

    def __init__(self, bridge: Bridge, theme: Theme, options: KioskOptions | None = None) -> None:
        super().__init__()
        self._theme, self.options = theme, options or KioskOptions()
        folders = (*self.options.pictures, resources_folder() / "demo" / "pictures")
        self.taps = Taps(self.options.monotonic, self)
        self.pictures = Pictures(folders, self)
        self.booth = Booth(theme, self.taps, self.pictures, self.options, bridge.send, self.options.language)
        self._form, self._larger, self._over = Form(), False, False
        self._settling = False
        self._strip = Banner(theme, "warning", "", strip=True)
        self.pages = Pages(self.booth)
        self.overlays = Overlays(self.booth, self)
        self.customer = Customer(self.booth, self.pages, self.overlays)
        self.doings = Doings(self.booth, self.customer)
        self._timer = QTimer(self)

        self._lay_out()

        bridge.view_changed.connect(self.show_view)
        theme.changed.connect(self._look_again)
        self._timer.timeout.connect(self.refresh)
        self.taps.touched.connect(self._touched)
        self.doings.easy_asked.connect(self._turn_easy)
        self.doings.larger_asked.connect(self._turn_larger)
        self.doings.language_chosen.connect(self._speak)
        self.customer.began_anew.connect(self._as_at_first)

        self.setObjectName("kiosk_window")
        self._strip.setObjectName("kiosk_test_strip")
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose)
        self.resize(*UPRIGHT)
        self._timer.setSingleShot(True)
        self._strip.hide()
        self._look_again()
        if bridge.view is not None:
            self.show_view(bridge.view)

    def _lay_out(self) -> None:
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._strip)
        whole.addWidget(self.pages, 1)
        self.setMinimumSize(1, 1)

    @property
    def place(self) -> str:
        """The page that is shown."""
        return str(self.pages.place or "")

    def show_view(self, view: TillView) -> None:
        """Set everything from the view."""
        self.booth.currency = view.currency
        self.booth.learn(view.tiles)
        self.setWindowTitle(view.shop)
        self._strip.set_message("warning", self.tr("Test mode: no real money"))
        self._strip.setVisible(view.test)
        self.customer.show_view(view)
        self.doings.show_view(view)
        self._place_notice()
        self._wait()

    def refresh(self) -> None:
        """Look at the clock; called when something is due by it."""
        if not self._over:
            self.customer.refresh()
            self._wait()

    def close_for_good(self) -> None:
        """The program ends: the one way a locked window closes."""
        self._over = True
        self._timer.stop()
        self.pages.end()
        self.close()

    def _wait(self) -> None:
        wait = self.customer.wakes_in()
        if wait is None or self._over:
            self._timer.stop()
        else:
            self._timer.start(max(SOONEST_MS, ceil(wait * 1000)))

    def _touched(self) -> None:
        self.customer.touched()
        self._wait()

    # --- looks

    def _turn_easy(self) -> None:
        self._form = replace(self._form, easy=not self._form.easy)
        self._look_again()
        self.taps.shut()

    def _turn_larger(self) -> None:
        self._larger = not self._larger
        self._theme.set_look(text_scale=LARGER if self._larger else 100)
        self.doings.show_larger(self._larger)

    def _speak(self, code: str) -> None:
        """Another language, at any step; Qt tells every part of it."""
        self.booth.language = code
        self.options.speak_in(code)
        self.setLayoutDirection(QLocale(code).textDirection())
        self._say_anew()

    def _say_anew(self) -> None:
        self.pages.menu.retranslate()
        self.doings.show_larger(self._larger)
        if self.customer.view is not None:
            self.show_view(self.customer.view)
        self.pages.measure(self._form)
        self.overlays.measure(self._form)

    def _place_notice(self) -> None:
        footer = self.pages.menu.footer
        self.overlays.notice.place(self.height() - footer.height())

    def _as_at_first(self) -> None:
        """The next customer finds the screen as it is meant to be."""
        if self._form.easy:
            self._form = replace(self._form, easy=False)
            self._look_again()
        if self._larger:
            self._turn_larger()
        if self.booth.language != self.options.language:
            self._speak(self.options.language)

    def _look_again(self) -> None:
        if self._settling:
            return
        self._settling = True
        scale = scale_of(self.size())
        if scale != self._theme.scale:
            self._theme.set_look(scale=scale)
        self._settling = False
        self._form = replace(self._form, upright=is_upright(self.size()))
        self.setFont(self._theme.font("body"))
        self.setStyleSheet(kiosk_sheet(self._theme))
        layout = self.layout()
        if layout is not None:
            layout.activate()
        self.pages.measure(self._form)
        self.overlays.measure(self._form)
        self._place_notice()
        if self.customer.view is not None:
            self.customer.show_view(self.customer.view)

    # --- Qt's own

    def event(self, event: QEvent) -> bool:
        if self.options.locked and leads_out(event):
            event.accept()
            return True
        return super().event(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()
        self.taps.touched.emit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.WindowStateChange:
            shape = Qt.CursorShape.BlankCursor if self.isFullScreen() else Qt.CursorShape.ArrowCursor
            self.setCursor(shape)
        if event.type() in (QEvent.Type.LanguageChange, QEvent.Type.LayoutDirectionChange):
            self._say_anew()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._look_again()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Nobody closes it by hand; a close from within the program is not spontaneous."""
        if event.spontaneous() and self.options.locked and not self._over:
            event.ignore()
            return
        self._over = True
        self._timer.stop()
        self.pages.end()
        self.pictures.close()
        super().closeEvent(event)
