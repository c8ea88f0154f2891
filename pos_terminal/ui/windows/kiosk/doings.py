"""What taps mean: each becomes a command to the till, or another page."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from pos_terminal.app import commands as cmd
from pos_terminal.app.views import KioskView, LineView, Notice, Stage, TileView, TillView
from pos_terminal.domain.options import Chosen
from pos_terminal.ui.windows.kiosk.booth import Booth
from pos_terminal.ui.windows.kiosk.customer import Customer
from pos_terminal.ui.windows.kiosk.result_words import Do
from pos_terminal.ui.windows.kiosk.scene import Place, Where

ONE = 1000  # thousandths
GONE = ("sold_out", "not_in_machine")
NO_STAFF = (Place.PAY, Place.DISPENSE, Place.STAFF)  # there the customer's money is on its way


class Doings(QObject):
    """Signals: easy_asked(), larger_asked(), language_chosen(str)."""

    easy_asked = Signal()
    larger_asked = Signal()
    language_chosen = Signal(str)

    def __init__(self, booth: Booth, customer: Customer) -> None:
        super().__init__(customer)
        self._booth, self._customer = booth, customer
        self._larger = False
        self._told: int | None = None  # the id of the last notice
        self._connect_pages()
        self._connect_sheets()

    def _connect_pages(self) -> None:
        pages = self._customer.pages
        pages.attract.started.connect(self._customer.begin)
        pages.attract.language_chosen.connect(self.language_chosen)
        pages.attract.reach_asked.connect(self.easy_asked)
        for header in pages.headers():
            header.language_asked.connect(self._ask_language)
            header.reach_asked.connect(self.easy_asked)
        for mark in pages.marks():
            mark.held.connect(self._ask_pin)
        pages.menu.tapped.connect(self.add)
        pages.menu.category_chosen.connect(self._show_category)
        pages.menu.started_over.connect(self._customer.clear)
        pages.menu.basket_asked.connect(self._look_at_basket)
        pages.basket.changed.connect(self._change)
        pages.basket.more_asked.connect(self._look_at_menu)
        pages.basket.back_asked.connect(self._look_at_menu)
        pages.basket.place_chosen.connect(self._eat)
        pages.basket.pay_asked.connect(self._pay)
        pages.ways.chosen.connect(self._pay_by)
        pages.ways.back_asked.connect(self._back_to_basket)
        pages.ways.started_over.connect(self._customer.clear)
        pages.pay.cancel_asked.connect(self._cancel)
        pages.pay.other_asked.connect(self._choose_other)
        pages.result.chosen.connect(self.do)
        self._customer.ended.connect(self.do)

    def _connect_sheets(self) -> None:
        over, staff, send = self._customer.over, self._customer.pages.staff, self._booth.send
        over.options.added.connect(self._add_with)
        over.language.chosen.connect(self.language_chosen)
        over.language.larger_asked.connect(self.larger_asked)
        over.language.speech_asked.connect(self._turn_speech)
        over.idle.stayed.connect(over.idle.close_sheet)
        over.idle.gone.connect(self._customer.clear)
        over.pin.entered.connect(lambda pin: send(cmd.EnterStaff(pin)))
        staff.filled.connect(lambda slot, left: send(cmd.FillSlot(slot, left)))
        staff.blocked.connect(lambda slot: send(cmd.BlockSlot(slot)))
        staff.fixed.connect(lambda slot: send(cmd.FaultFixed(slot)))
        staff.decide_asked.connect(over.waiting.begin)
        over.waiting.payment_asked.connect(lambda payment: send(cmd.ShowPayment(payment)))
        over.waiting.answered.connect(send)
        staff.left.connect(self._leave_staff)
        staff.restart_asked.connect(lambda: send(cmd.EndProgram(restart=True)))
        staff.exit_asked.connect(lambda: send(cmd.EndProgram()))

    # --- the basket

    def add(self, tile: TileView) -> None:
        """A card was touched: one more, its options first where it has any."""
        if tile.sold_out or tile.price is None:
            self._say(Notice(0, "sold_out", (("name", self._booth.name_of(tile.name, tile.names)),)))
        elif tile.options:
            self._customer.over.options.show_tile(tile)
        else:
            self._booth.send(cmd.AddItem(tile.sku, shown=tile.price))

    def _add_with(self, tile: TileView, chosen: Chosen, price: int, count: int) -> None:
        self._booth.send(cmd.AddItem(tile.sku, count * ONE, options=chosen, shown=price))

    def _change(self, line: LineView, quantity: int) -> None:
        self._booth.send(cmd.ChangeQuantity(line.id, quantity) if quantity else cmd.RemoveLine(line.id))

    def _show_category(self, name: str) -> None:
        self._booth.send(cmd.ShowCategory(name))

    def _look_at_basket(self) -> None:
        self._customer.go(Where(begun=True, at_basket=True))

    def _look_at_menu(self) -> None:
        self._customer.go(Where(begun=True))

    def _eat(self, place: str) -> None:
        self._booth.send(cmd.ChoosePlace(place))

    # --- paying

    def _pay(self) -> None:
        view = self._customer.view
        asked = view is not None and (view.kiosk is None or view.kiosk.machine is None)
        if view is not None and asked and not view.basket.place:
            self._booth.send(cmd.ChoosePlace("away"))  # as the page showed it
        self._customer.begin_paying()
        self._booth.send(cmd.Pay())

    def _pay_by(self, rail: str) -> None:
        self._booth.send(cmd.StartPayment(rail))

    def _back_to_basket(self) -> None:
        self._customer.where = Where(begun=True, at_basket=True)
        self._booth.send(cmd.BackToSale())

    def _cancel(self) -> None:
        if (payment := self._payment()) is not None:
            self._booth.send(cmd.AskCancel(payment))

    def _choose_other(self) -> None:
        if (payment := self._payment()) is not None:
            self._customer.where = Where(begun=True, at_basket=True, choosing=True)
            self._booth.send(cmd.AskCancel(payment, other_way=True))

    def do(self, what: Do) -> None:
        """A button of the result page, or what happens where nobody touches one."""
        view, payment = self._customer.view, self._payment()
        match what:
            case Do.RETRY if view is not None and view.payment is not None:
                self._booth.send(cmd.StartPayment(view.payment.rail))
            case Do.OTHER:
                self._customer.go(Where(begun=True, at_basket=True, choosing=True))
            case Do.LEAVE:
                self._customer.clear()
            case Do.ASIDE if payment is not None:
                self._booth.send(cmd.SetAside(payment))
            case Do.KEEP if payment is not None:
                self._booth.send(cmd.KeepPayment(payment))
            case Do.BACK if payment is not None:
                self._booth.send(cmd.GiveBack(payment))
            case Do.CANCEL if payment is not None:
                self._booth.send(cmd.AskCancel(payment))
            case Do.PRINT:
                self._booth.send(cmd.Reprint())
            case Do.NEXT if view is not None and view.stage is Stage.PAYMENT and view.tender is not None:
                self._customer.clear()  # nothing was sold, and the till still holds the basket for another try
            case Do.NEXT:
                self._booth.send(cmd.NewSale())
            case _:
                pass

    def _payment(self) -> str | None:
        view = self._customer.view
        return view.payment.id if view is not None and view.payment is not None else None

    # --- words

    def show_view(self, view: TillView) -> None:
        """Tell what the till has to say, once; what is sold out leaves the basket."""
        fresh = [notice for notice in view.notices if self._told is not None and notice.id > self._told]
        self._told = max((notice.id for notice in view.notices), default=self._told or 0)
        for notice in fresh:
            if not self._take_out(view, notice):
                self._say(notice)
            self._booth.send(cmd.DismissNotice(notice.id))
            if notice.kind == "warning" and self._customer.where.paying:
                self._customer.not_paying()
        gone = {tile.sku for tile in view.tiles if tile.sold_out}
        if view.stage is Stage.SELL and not view.basket.locked:
            for line in (line for line in view.basket.lines if line.sku in gone):
                self._booth.send(cmd.RemoveLine(line.id))
                self._say(Notice(0, "taken_out", (("name", line.name),)))

    def _take_out(self, view: TillView, notice: Notice) -> bool:
        """What sold out between the menu and Pay leaves the basket, and the customer is told."""
        name = dict(notice.args).get("name", "")
        line = next((line for line in view.basket.lines if line.name == name), None)
        if notice.code not in GONE or view.stage is not Stage.TENDER or line is None:
            return False
        self._customer.where = Where(begun=True, at_basket=True)
        self._booth.send(cmd.BackToSale())
        self._booth.send(cmd.RemoveLine(line.id))
        self._say(replace(notice, code="taken_out"))
        return True

    def _say(self, notice: Notice) -> None:
        words = self._customer.over.words.of(notice)
        if words:
            self._customer.over.notice.say(words)
            self._booth.options.sound("error")

    # --- language, staff

    def _ask_language(self) -> None:
        self._customer.over.language.show_state(self._larger, self._customer.speaks)
        self._customer.over.language.open()

    def show_larger(self, larger: bool) -> None:
        self._larger = larger
        self._customer.over.language.show_state(larger, self._customer.speaks)

    def _turn_speech(self) -> None:
        self._customer.speaks = not self._customer.speaks
        self.show_larger(self._larger)

    def _ask_pin(self) -> None:
        view = self._customer.view
        kiosk = view.kiosk if view is not None else None
        if (kiosk or KioskView()).has_staff and self._customer.scene.place not in NO_STAFF:
            self._customer.over.pin.ask()

    def _leave_staff(self) -> None:
        self._booth.send(cmd.LeavePayments())
        self._booth.send(cmd.Lock())
