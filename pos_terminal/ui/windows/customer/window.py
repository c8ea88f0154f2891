"""The second window: follows the till's view, counts the seconds, and takes no input at all."""

from dataclasses import replace
from math import ceil

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QResizeEvent
from PySide6.QtWidgets import QLayout, QStackedLayout, QVBoxLayout, QWidget

from pos_terminal.app.views import TillView
from pos_terminal.ui.parts.banner import Banner
from pos_terminal.ui.parts.cross_fade import CrossFade
from pos_terminal.ui.runtime.bridge import Bridge
from pos_terminal.ui.text.languages import Language, Spoken
from pos_terminal.ui.theme import Theme
from pos_terminal.ui.windows.customer.basket_page import BasketPage
from pos_terminal.ui.windows.customer.hold import Hold
from pos_terminal.ui.windows.customer.idle_page import IdlePage
from pos_terminal.ui.windows.customer.loyalty_page import LoyaltyPage
from pos_terminal.ui.windows.customer.options import CustomerOptions
from pos_terminal.ui.windows.customer.page import Page
from pos_terminal.ui.windows.customer.qr_page import QrPage
from pos_terminal.ui.windows.customer.result_page import ResultPage
from pos_terminal.ui.windows.customer.scene import Place, Scene
from pos_terminal.ui.windows.customer.weigh_page import WeighPage

WIDTH, HEIGHT = 1024, 576  # px; what 100 % is made for, 16:9 included
FIRST_SIZE = (1024, 600)  # px, as a window
TICKS = 5  # the last seconds are heard
SCALE_LEAST, SCALE_MOST = 60, 400  # percent
INPUT = frozenset(
    {
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseButtonRelease,
        QEvent.Type.MouseButtonDblClick,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.KeyPress,
        QEvent.Type.KeyRelease,
        QEvent.Type.ShortcutOverride,
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchUpdate,
        QEvent.Type.TouchEnd,
        QEvent.Type.TouchCancel,
        QEvent.Type.TabletPress,
        QEvent.Type.TabletMove,
        QEvent.Type.TabletRelease,
        QEvent.Type.ContextMenu,
        QEvent.Type.Gesture,
        QEvent.Type.DragEnter,
        QEvent.Type.Drop,
    }
)


class CustomerWindow(Spoken, QWidget):
    """Needs a Theme of its own: it sets the theme's scale from its width. Only close_for_good closes it."""

    def __init__(self, bridge: Bridge, theme: Theme, options: CustomerOptions | None = None) -> None:
        super().__init__()
        self._theme, self._options = theme, options or CustomerOptions()
        self._view: TillView | None = None
        self._place: Place | None = None
        self._over = False
        self._ticked = 0
        self._hold = Hold(self._options.result_s)
        self._strip = Banner(theme, "warning", "", strip=True)
        self._pages: dict[Place, Page] = {
            Place.IDLE: IdlePage(theme, self._options),
            Place.WEIGH: WeighPage(theme, self._options),
            Place.BASKET: BasketPage(theme, self._options),
            Place.SCAN: QrPage(theme, self._options),
            Place.LOYALTY: LoyaltyPage(theme, self._options),
            Place.RESULT: ResultPage(theme, self._options),
        }
        self._timer = QTimer(self)
        self._stage = QWidget()
        self._fade = CrossFade(theme, self._stage)

        self._lay_out()

        bridge.view_changed.connect(self.show_view)
        theme.changed.connect(self._look_again)
        self._timer.timeout.connect(self.refresh)

        self.setObjectName("customer_window")
        self._strip.setObjectName("customer_test_strip")
        self._take_no_input()
        self.resize(*FIRST_SIZE)
        self._timer.setSingleShot(True)
        self._strip.hide()
        self._look_again()
        if bridge.view is not None:
            self.show_view(bridge.view)

    def _lay_out(self) -> None:
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        self._stack = QStackedLayout(self._stage)
        self._stack.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        for page in self._pages.values():
            page.setMinimumSize(1, 1)
            self._stack.addWidget(page)
        self._stage.setMinimumSize(1, 1)
        whole.addWidget(self._strip)
        whole.addWidget(self._stage, 1)

    def _take_no_input(self) -> None:
        self.setWindowFlag(Qt.WindowType.WindowDoesNotAcceptFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, False)
        self.setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._stage.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._strip.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    @property
    def place(self) -> str:
        """The page that is shown: idle, weigh, basket, scan, loyalty or result."""
        return str(self._place or "")

    @property
    def counting(self) -> bool:
        """Whether a timer runs."""
        return self._timer.isActive()

    def show_view(self, view: TillView) -> None:
        """Set everything from the view."""
        self._view = view
        self.refresh()

    def refresh(self) -> None:
        """Show the view as it is at this moment; called by each view and each second that counts."""
        self._timer.stop()
        view = self._view
        if view is None or self._over:
            return
        now = self._options.monotonic()
        scene, again = self._hold.choose(view, now)
        self._strip.set_message("warning", self.tr("Test mode: no real money"))
        self._strip.setVisible(view.test)
        self.setWindowTitle(view.shop)
        self._show_scene(scene, view)
        second = self._show_time(view, now) if scene.place in (Place.SCAN, Place.LOYALTY) else None
        waits = [at - now for at in (again, second) if at is not None]
        if waits:
            self._timer.start(max(20, ceil(min(waits) * 1000)))

    def speak(self, language: Language) -> None:
        """Say everything in a language from now on, whatever is on the screen; sums are written in its way too."""
        self.language = language
        self._options = replace(self._options, locale=language.locale)
        for page in self._pages.values():
            page.go_by(self._options)
        self.setLayoutDirection(language.direction)
        self.refresh()

    def close_for_good(self) -> None:
        """The program ends: the one way this window closes."""
        self._over = True
        self._timer.stop()
        self._fade.end()
        self.close()

    def _show_scene(self, scene: Scene, view: TillView) -> None:
        page = self._pages[scene.place]
        if scene.place is not self._place:
            if self._place is not None:
                self._fade.begin(self._pages[self._place])
            self._place = scene.place
            self._stack.setCurrentWidget(page)  # first, so that it knows its size
            self._fade.raise_()
        if isinstance(page, ResultPage) and scene.result is not None:
            page.show_result(scene.result, view.currency)
        else:
            page.show_view(view)

    def _show_time(self, view: TillView, now: float) -> float | None:
        """Set the countdown; returns when it has to change, None when there is none."""
        payment = view.payment
        page = self._pages[self._place or Place.IDLE]
        if payment is None or payment.ends_at <= 0 or not isinstance(page, QrPage | LoyaltyPage):
            return None
        left = max(0, ceil(payment.ends_at - now - 0.001))
        page.show_time(left, max(1, ceil(payment.lasts_s)))
        if left != self._ticked and 0 < left <= TICKS:
            self._options.sound("tick")
        self._ticked = left
        return payment.ends_at - (left - 1) if left else None

    def _look_again(self) -> None:
        theme = self._theme
        ink = theme.colour("qr_dark").name()
        self.setFont(theme.font("body"))
        self.setStyleSheet(f'{theme.style_sheet()}\nQLabel[ink="qr"] {{ color: {ink}; }}')
        for page in self._pages.values():
            page.measure()
        self.refresh()

    def event(self, event: QEvent) -> bool:
        if event.type() in INPUT:
            event.accept()
            return True
        return super().event(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.WindowStateChange:
            shape = Qt.CursorShape.BlankCursor if self.isFullScreen() else Qt.CursorShape.ArrowCursor
            self.setCursor(shape)
        if event.type() in (QEvent.Type.LanguageChange, QEvent.Type.LayoutDirectionChange):
            self.refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        part = min(self.width() / WIDTH, self.height() / HEIGHT)
        scale = max(SCALE_LEAST, min(SCALE_MOST, int(part * 100)))
        if scale != self._theme.scale:
            self._theme.set_look(scale=scale)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Nobody closes it by hand; a close from within the program is not spontaneous."""
        if event.spontaneous() and not self._over:
            event.ignore()
            return
        self._timer.stop()
        super().closeEvent(event)
