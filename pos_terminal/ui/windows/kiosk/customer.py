"""The customer in front of the kiosk, from the first touch to the last: which page, how long, and what follows."""

from __future__ import annotations

from dataclasses import replace
from math import ceil

from PySide6.QtCore import QObject, Signal

from pos_terminal.app import commands as cmd
from pos_terminal.app.views import BasketView, KioskView, Stage, TillView
from pos_terminal.ui.windows.kiosk.booth import Booth
from pos_terminal.ui.windows.kiosk.idle import Idle, IdleClock
from pos_terminal.ui.windows.kiosk.overlays import Overlays
from pos_terminal.ui.windows.kiosk.pages import Pages
from pos_terminal.ui.windows.kiosk.result_words import Do
from pos_terminal.ui.windows.kiosk.scene import Place, Scene, Where, scene_of
from pos_terminal.ui.windows.kiosk.ways_page import kiosk_ways

TICKS = 5  # the last seconds are heard
HELD_UP_S = 20.0  # no payment came to the screen: the customer chooses anew
PIN_S = 30.0  # the PIN pad without a touch
BROWSED = (Place.MENU, Place.BASKET, Place.WAYS)  # where a basket may be left behind


class Customer(QObject):
    """Signals: began_anew(), the next customer's screen is to be as at first; ended(Do), a result page's time is up."""

    began_anew = Signal()
    ended = Signal(object)

    def __init__(self, booth: Booth, pages: Pages, overlays: Overlays) -> None:
        super().__init__(pages)
        self._booth, self.pages, self.over = booth, pages, overlays
        self._options = booth.options
        self.view: TillView | None = None
        self.where = Where()
        self.scene = Scene(Place.ATTRACT)
        self.speaks = False
        self._idle = IdleClock(self._options.idle_s, self._options.answer_s, self._now())
        self._result: tuple[str, float] = ("", 0.0)  # the result that is shown, and since when
        self._pay_since = 0.0
        self._started = ""  # the sale that a payment was asked for, so that it is asked for once
        self._cleared = ""  # the sale that was cleared and may still be in the view
        self._ticked = 0
        self._coming = ("", 0.0)  # the item that comes out, and since when

    # --- what the till says

    def show_view(self, view: TillView) -> None:
        """Set everything from the view."""
        before = self.view
        if view.basket.sale and view.basket.sale == self._cleared and view.stage is Stage.SELL:
            view = replace(view, basket=BasketView())
        self.view = view
        self._follow(before, view)
        self._show()

    def _follow(self, before: TillView | None, view: TillView) -> None:
        """What the window knows itself follows the till."""
        if view.stage is Stage.TENDER and self.where.paying and self._started != view.basket.sale:
            self._started = view.basket.sale
            self._open_first(view)
        if view.stage is Stage.PAYMENT and self.where.paying:
            self.where = replace(self.where, paying=False)
        new = before is None or before.payment is None or view.payment is None or before.payment.id != view.payment.id
        if view.stage is Stage.PAYMENT and new and self.where.choosing:
            self.where = replace(self.where, choosing=False)
        grew = before is not None and view.stage is Stage.SELL and view.basket.items > before.basket.items
        if grew and before is not None and before.stage is Stage.SELL:
            self._options.sound("scan")
        was = before.stage if before is not None else Stage.SELL
        if view.stage is Stage.SELL and was in (Stage.DONE, Stage.PAYMENT) and not view.basket.lines:
            self.forget()
        staff = view.kiosk is not None and view.kiosk.staff
        if staff and not (before is not None and before.kiosk is not None and before.kiosk.staff):
            self.pages.staff.begin()
            self._booth.send(cmd.ShowPayments())

    def _open_first(self, view: TillView) -> None:
        """Pay was tapped: open the first way that can be used; the others are offered beside it."""
        ways = kiosk_ways(view.tender.rails) if view.tender is not None else ()
        first = next((way for way in ways if way.enabled), None)
        if first is None:
            self.where = replace(self.where, paying=False)
        else:
            self._booth.send(cmd.StartPayment(first.id))

    # --- what the window knows

    def go(self, where: Where) -> None:
        """Look at something else."""
        self.where = where
        self._show()

    def begin(self) -> None:
        """Somebody touched the waiting screen."""
        self._idle.touch(self._now())
        self.go(Where(begun=True))

    def begin_paying(self) -> None:
        """Pay was tapped, or a way to pay."""
        self._started = ""
        self._pay_since = self._now()
        self.where = replace(self.where, paying=True)

    def not_paying(self) -> None:
        """It did not come to a payment: the customer chooses."""
        self.where = replace(self.where, paying=False)
        self._show()

    def clear(self) -> None:
        """The basket is cleared: nobody's any more."""
        view = self.view
        self._idle.touch(self._now())
        if view is not None and view.basket.sale:
            self._cleared = view.basket.sale
            self._booth.send(cmd.CancelSale() if view.stage is not Stage.DONE else cmd.NewSale())
            if view.stage is Stage.SELL:
                tiles = tuple(replace(tile, count=0) for tile in view.tiles)
                self.view = replace(view, basket=BasketView(), tiles=tiles)
        self.forget()
        self._show()

    def forget(self) -> None:
        """The next customer finds nothing of this one."""
        self.where, self._started = Where(), ""
        self.over.close_all()
        self.over.notice.clear()
        self.pages.forget()
        self.speaks = False
        if self.view is not None and self.view.category:
            self._booth.send(cmd.ShowCategory(""))
        self.began_anew.emit()

    # --- the page

    def _show(self) -> None:
        view = self.view
        if view is None:
            return
        scene = scene_of(view, self.where)
        self.scene = scene
        page = self.pages.of(scene.place)
        self._show_page(view, scene)
        if self.pages.show_page(scene.place):
            self.over.close_all()
            self._booth.taps.shut()
            self._idle.touch(self._now())
            page.fit()
            if self.speaks and self._options.say is not None:
                self._options.say(page.spoken())
        kiosk = view.kiosk or KioskView()
        self.over.pin.show_state(kiosk.pin, kiosk.hint)
        self.over.waiting.show_view(view)
        self.refresh()

    def _show_page(self, view: TillView, scene: Scene) -> None:
        result = scene.result
        if result is None:
            self._result = ("", 0.0)
            self.pages.of(scene.place).show_view(view)
            return
        said = self.pages.result.show_result(result, view)
        if result.key != self._result[0]:
            self._result = (result.key, self._now())
            self.pages.result.announce()
            if said.cue:
                self._options.sound(said.cue)
            if self.pages.place is Place.RESULT:
                self._booth.taps.shut()

    # --- time

    def touched(self) -> None:
        """A finger is there: whatever waits for nobody waits anew."""
        now = self._now()
        self._idle.touch(now)
        if self._result[0]:
            self._result = (self._result[0], now)
        if self.over.idle.is_open() and not self.over.idle.underMouse():
            self.over.idle.close_sheet()

    def refresh(self) -> None:
        """Look at the clock."""
        now = self._now()
        self.over.notice.look()
        if self.over.pin.is_open():
            self.over.pin.tick()
            if now - self._idle.touched_at >= PIN_S:
                self.over.pin.close_sheet()
        match self.scene.place:
            case Place.PAY:
                self._show_pay_time(now)
            case Place.DISPENSE:
                self._show_dispense_time(now)
            case Place.RESULT:
                self._show_result_time(now)
            case Place.STAFF:
                self.over.waiting.tick()
                if now - self._idle.touched_at >= self._options.staff_idle_s:
                    self._idle.touch(now)
                    self._booth.send(cmd.Lock(why="idle"))
            case Place.OUT:
                if self._basket() and now - self._idle.touched_at >= self._options.answer_s:
                    self.clear()
            case place if place in BROWSED:
                self._look_whether_idle(now)

    def _basket(self) -> bool:
        return self.view is not None and bool(self.view.basket.lines)

    def _look_whether_idle(self, now: float) -> None:
        match self._idle.state(now, self._basket()):
            case Idle.ASKING:
                left = self._idle.answer_left(now)
                if not self.over.idle.is_open():
                    self._options.sound("tick")
                self.over.idle.show_time(left, ceil(self._options.answer_s))
            case Idle.GONE:
                self.clear()
            case Idle.BUSY:
                self.over.idle.close_sheet()

    def _show_pay_time(self, now: float) -> None:
        payment = self.view.payment if self.view is not None else None
        if payment is None or payment.ends_at <= 0:
            return
        left = max(0, ceil(payment.ends_at - now - 0.001))
        self.pages.pay.show_time(left, max(1, ceil(payment.lasts_s)))
        if left != self._ticked and 0 < left <= TICKS:
            self._options.sound("tick")
        self._ticked = left

    def _show_dispense_time(self, now: float) -> None:
        item = self.pages.dispense.item()
        if item != self._coming[0]:
            self._coming = (item, now)
        self.pages.dispense.show_time(now - self._coming[1] if item else 0.0)

    def _show_result_time(self, now: float) -> None:
        said = self.pages.result.said
        if self.where.paying and now - self._pay_since >= HELD_UP_S:
            self.not_paying()
        elif said.after_s:
            left = self._result[1] + said.after_s - now
            self.pages.result.show_time(max(0, ceil(left - 0.001)))
            if left <= 0.001:
                self._result = (self._result[0], now)
                self.ended.emit(said.then or Do.NEXT)

    def wakes_in(self) -> float | None:
        """In how many seconds the clock changes something; None: nothing waits for it."""
        now = self._now()
        waits = [] if (until := self.over.notice.until()) is None else [until - now]
        if self.over.pin.is_open():
            waits += [1.0] if self.over.pin.locked_s() else [self._idle.touched_at + PIN_S - now]
        payment = self.view.payment if self.view is not None else None
        match self.scene.place:
            case Place.PAY if payment is not None and payment.ends_at > now:
                waits.append(payment.ends_at - now - (ceil(payment.ends_at - now) - 1))
            case Place.DISPENSE if self.pages.dispense.item():
                past = now - self._coming[1]
                waits.append(1.0 - (past - int(past)))
            case Place.RESULT if self.pages.result.said.after_s:
                left = self._result[1] + self.pages.result.said.after_s - now
                waits.append(max(0.0, left - (ceil(left) - 1)))
            case Place.RESULT if self.where.paying:
                waits.append(self._pay_since + HELD_UP_S - now)
            case Place.STAFF:
                waits.append(self._idle.touched_at + self._options.staff_idle_s - now)
            case Place.OUT if self._basket():
                waits.append(self._idle.touched_at + self._options.answer_s - now)
            case place if place in BROWSED:
                waits.append(self._idle.wakes_in(now))
        return max(0.0, min(waits)) if waits else None

    def _now(self) -> float:
        return self._options.monotonic()
