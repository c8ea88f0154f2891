"""The cashier's window: shows the view's page, takes keys and scans, keeps nothing but where the eye is."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QLayout, QStackedLayout, QWidget

from pos_terminal.app.commands import Scan
from pos_terminal.app.views import Stage, TillView
from pos_terminal.ui.parts.cross_fade import CrossFade
from pos_terminal.ui.parts.focus_ring import FocusRing
from pos_terminal.ui.runtime.bridge import Bridge
from pos_terminal.ui.runtime.wedge import Wedge, WedgeRule
from pos_terminal.ui.theme import Theme, set_surface
from pos_terminal.ui.windows.cashier.basket_pane import BasketPane
from pos_terminal.ui.windows.cashier.dialogs import Dialogs
from pos_terminal.ui.windows.cashier.guide.guided import is_guided
from pos_terminal.ui.windows.cashier.hands import Hands
from pos_terminal.ui.windows.cashier.key_filter import KeyFilter, no_click_focus
from pos_terminal.ui.windows.cashier.keys import Place
from pos_terminal.ui.windows.cashier.letters import Letters
from pos_terminal.ui.windows.cashier.notices import Notices
from pos_terminal.ui.windows.cashier.page import Form, Page, Slot, column, form_of, row
from pos_terminal.ui.windows.cashier.pages import Pages
from pos_terminal.ui.windows.cashier.second_tap import SecondTap
from pos_terminal.ui.windows.cashier.seconds import Seconds
from pos_terminal.ui.windows.cashier.station import CashierOptions, Station
from pos_terminal.ui.windows.cashier.strips import Strips
from pos_terminal.ui.windows.cashier.top_bar import TopBar

LEAST = (800, 560)


class CashierWindow(QWidget):
    """`cashier_window`. Signals: view_shown(TillView) after each; lock_asked()."""

    view_shown = Signal(object)
    lock_asked = Signal()

    def __init__(self, bridge: Bridge, theme: Theme, options: CashierOptions | None = None) -> None:
        super().__init__()
        self.station = Station(theme, bridge, options or CashierOptions(), self.isRightToLeft)
        self._theme = theme
        self._scale = (theme.scale, theme.text_scale)
        self._view: TillView | None = None
        self._nav = "sell"
        self.setObjectName("cashier_window")
        self.setWindowTitle(self.tr("Till"))
        set_surface(self, "bg")
        theme.dress(self)
        self.wedge = Wedge(WedgeRule(), self)
        self.station.in_burst = lambda: self.wedge.in_burst
        self.ring = FocusRing(theme, self)
        self.hands = Hands(self)
        self.keys = KeyFilter(self, self.ring, self.place, self.hands.act)
        self.second_tap = SecondTap(self._face, self)
        self.letters = Letters(theme, self)
        self.seconds = Seconds(self.station.options.monotonic, self)
        self._rest = QWidget(self)  # has the focus when nothing has: keys go to scan or number
        self._rest.setObjectName("focus_rest")
        self._rest.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._rest.setFixedSize(1, 1)
        self._whole = QStackedLayout(self)
        self._whole.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)  # the form follows the size, not it us
        self.setMinimumSize(*LEAST)
        self._build()

        bridge.view_changed.connect(self.show_view)
        theme.changed.connect(self._look_again)
        self.wedge.scanned.connect(self.scanned)
        bridge.scanned.connect(self.scanned)
        self.wedge.held_alone.connect(self.foresee)
        self.seconds.ticked.connect(self._tick)
        self.resize(theme.px(1366), theme.px(768))
        if bridge.view is not None:
            self.show_view(bridge.view)

    def _build(self) -> None:
        """Everything in sizes of the theme; done again when the scale changes."""
        station, theme = self.station, self._theme
        body = QWidget()
        self.dialogs = Dialogs(station, self, self._dialog_changed)
        self.basket = BasketPane(station)
        self.top_bar = TopBar(station)
        self.pages = Pages(station, self.basket, self.dialogs)
        self.notices = Notices(station, self.basket.middle, body)
        self.strips = Strips(station, self.notices.board)
        self._stack_host = QWidget()
        self._stack = QStackedLayout(self._stack_host)
        self._fade = CrossFade(theme, self._stack_host)
        self._content = row(self._stack_host)
        self._edge = QWidget()
        self._edge.setFixedWidth(1)
        set_surface(self._edge, "line-soft")
        middle = row(self._content, self._edge, self.basket)
        middle.setStretch(0, 1)
        whole = column(self.top_bar, self.strips, middle)
        whole.setStretch(2, 1)
        body.setLayout(whole)
        old = self._whole.currentWidget()
        self._whole.addWidget(body)
        self._whole.setCurrentWidget(body)
        if old is not None:
            old.hide()
            self._whole.removeWidget(old)
            old.deleteLater()
        self._page: Page = self._bring("sell")

        self.top_bar.page_chosen.connect(self.go)
        self.top_bar.lock_asked.connect(self.hands.lock)
        self.top_bar.checking_asked.connect(self.show_checking)
        self.basket.slot_tapped.connect(self._slot_tapped)
        self.basket.clear_asked.connect(self.hands.ask_clear)
        self.strips.view_asked.connect(self.show_checking)
        self.strips.go_on_asked.connect(self.hands.ask_go_on)
        self.notices.chosen.connect(self.hands.notice_action)
        self.notices.asked.connect(self.hands.notice_asked)
        self.pages.made.connect(self._page_made)
        self._page_made(self._page)
        no_click_focus(body)
        theme.dress(self)

    @property
    def view(self) -> TillView | None:
        return self._view

    @property
    def shown_page(self) -> Page:
        return self._page

    @property
    def selling(self) -> bool:
        """Whether the navigation stands on Sell."""
        return self._nav == "sell"

    def set_customer_screen(self, there: bool) -> None:
        """The customer's screen was plugged in or pulled out."""
        if there != self.station.customer_screen:
            self.station.customer_screen = there
            self.pages.set_form(self._form())
            if self._view is not None:
                self.show_view(self._view)

    # --- what comes from the till

    def show_view(self, view: TillView) -> None:
        """Set everything from the view; cheap, and the same every time."""
        before, self._view = self._view, view
        self.station.currency, self.station.operator = view.currency, view.operator
        if before is not None and before.stage is not view.stage:
            self._stage_changed(before.stage, view.stage)
        if view.people.needed and view.people.signed_in is None:  # nothing of theirs is left for who comes next
            self._nav = "sell"
            self.dialogs.close_all()
        elif before is not None and before.people.signed_in not in (None, view.people.signed_in):
            self.dialogs.close_all()  # a manager's time is over: what they were asked is not the next one's to answer
        scanned_on = before is not None and before.stage is Stage.DONE and bool(view.basket.lines)
        self._show_page(fade=not scanned_on)  # a scan that starts the next sale waits for no picture of the old page
        self.notices.show_view(view)
        self.strips.show_view(view)
        self.dialogs.show_view(view)
        self.hands.presence.wanted = view.people.idle_ends_at > 0
        self._count()
        self.view_shown.emit(view)

    def go(self, page: str) -> None:
        """Navigate; while a sale is being paid the window stays where it is."""
        if self._view is None or self._view.stage in (Stage.TENDER, Stage.PAYMENT) or page == self._nav:
            return
        self._nav = page
        self._show_page()

    def show_checking(self) -> None:
        """The list of payments that wait for an answer or a person."""
        self.pages.parked().show_tab("checking")
        self.strips.dismiss_recovered()
        self.go("parked")

    def scanned(self, code: str) -> None:
        """A barcode: to the basket, whatever has the focus; or a sentence says that it was not added."""
        current = self.dialogs.current
        if (current or self._page).scan_waits:
            self.hands.refuse_scan()
            return
        if current.scanned(code) if current is not None else self._page.takes_scan(code):
            return
        if current is not None:
            current.close_card()
        if self._view is not None and self._view.stage is Stage.SELL:
            self.pages.sell().scanned(code)
        else:
            self.station.send(Scan(code))

    def foresee(self, held: str) -> None:
        """A key is held back that will most likely be typed."""
        self.pages.sell().foresee(held)

    def rest(self) -> None:
        """Give the focus to nobody."""
        self._rest.setFocus(Qt.FocusReason.OtherFocusReason)

    # --- pages

    def _name(self) -> str:
        if self._view is not None and is_guided(self._view):
            return "guide"
        if self._view is not None and self._view.people.needed and self._view.people.signed_in is None:
            return "signin"
        stage = self._view.stage if self._view is not None else Stage.SELL
        if stage in (Stage.TENDER, Stage.PAYMENT):
            return stage.value
        return "done" if stage is Stage.DONE and self._nav == "sell" else self._nav

    def _show_page(self, fade: bool = True) -> None:
        view = self._view
        if view is None:
            return
        old, page = self._page, self._bring(self._name())
        changed = page is not old
        if changed and fade:
            self._fade.begin(old)
        self._page = page
        paying = view.stage in (Stage.TENDER, Stage.PAYMENT)
        self.top_bar.show_view(view, "sell" if paying else self._nav)
        self.basket.show_view(view, page.place in (Place.SELL, Place.SEARCH), page.place is Place.PARKED)
        for beside in (self._edge, self.basket):
            beside.setVisible(not page.whole_width)
        self._lay_content(self._form())
        page.show_view(view)
        self._place_toast()
        self.basket.show_slot(page.slot)
        if changed:
            self._stack.setCurrentWidget(page)
            self._fade.raise_()
            self.basket.slot.arm()
            self.rest()
            page.enter()

    def _bring(self, name: str) -> Page:
        page = self.pages.page(name)
        if self._stack.indexOf(page) < 0:
            page.setMinimumWidth(0)
            self._stack.addWidget(page)
        return page

    def _page_made(self, page: Page) -> None:
        page.slot_changed.connect(self._slot_changed)
        page.rest_asked.connect(self.rest)
        page.set_form(self._form())
        no_click_focus(page)
        self.pages.wire(page, self)

    def _stage_changed(self, before: Stage, after: Stage) -> None:
        if after in (Stage.TENDER, Stage.PAYMENT) or before in (Stage.TENDER, Stage.PAYMENT):
            self._nav = "sell"
            self.dialogs.close_all()

    def _slot_changed(self, slot: Slot) -> None:
        if self.sender() is self._page:
            self.basket.show_slot(slot)

    def _slot_tapped(self, name: str) -> None:
        self._page.slot_tapped(name)

    def _face(self) -> tuple[object, ...]:
        """What a tap falls on."""
        current = self.dialogs.current
        return self._page.objectName(), *(() if current is None else (current.objectName(), *current.face()))

    def place(self) -> Place:
        """What keys are about at the moment."""
        return Place.DIALOG if self.dialogs.current is not None else self._page.place

    def _dialog_changed(self) -> None:
        self._place_toast()
        self.ring.raise_()

    def _place_toast(self) -> None:
        """Messages lie over an open dialog too: at its upper edge, clear of its buttons."""
        dialog = self.dialogs.current
        if dialog is not None:
            self.notices.toast.move_to(dialog.messages, above=True)
        else:
            self.notices.toast.move_to(self._page.toast_host() or self.basket.middle)

    # --- time and size

    def _tick(self) -> None:
        self._page.tick()
        self.dialogs.tick()
        self._count()

    def _count(self) -> None:
        self.seconds.run(self._page.counts() or self.dialogs.counts())

    def _form(self) -> Form:
        return form_of(self.size() * 100 / self._theme.scale)

    def _lay_out(self) -> None:
        form = self._form()
        self._lay_content(form)
        self.top_bar.set_compact(form.compact)
        self.basket.set_layout(form.compact, form.wide)
        self.pages.set_form(form)

    def _lay_content(self, form: Form) -> None:
        px = self._theme.px
        side, up = (0, 0) if self._page.whole_width else (px(16 if form.compact else 24), px(16))
        self._content.setContentsMargins(side, up, side, up)

    def _look_again(self) -> None:
        if self._scale != (self._theme.scale, self._theme.text_scale):
            self._scale = (self._theme.scale, self._theme.text_scale)
            self.dialogs.close_all()
            self._build()
            self._lay_out()
            if self._view is not None:
                self.show_view(self._view)
        else:
            self._theme.dress(self)
            self.basket.lines.viewport().update()

    # --- Qt

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        handle = self.windowHandle()
        if handle is not None:
            self.keys.watch(handle)
            self.wedge.watch(handle)
            self.second_tap.watch(handle)
            self.hands.presence.watch(handle)
        focused = self.focusWidget()
        if focused is None or focused.parentWidget() is self.top_bar:
            self.rest()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.seconds.run(False)
        self._fade.end()
        super().closeEvent(event)
