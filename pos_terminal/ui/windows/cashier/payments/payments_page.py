"""Every payment: the list, what narrows it down, and the one that is looked at."""

from PySide6.QtCore import QRect, Signal
from PySide6.QtGui import QHideEvent, QResizeEvent
from PySide6.QtWidgets import QStyle, QWidget

from pos_terminal.app.commands import LeavePayments, ShowPayment
from pos_terminal.app.views import CheckingView, PaymentDetail, PaymentRowView, PaymentsPageView, TillView
from pos_terminal.ui.windows.cashier.dialogs import Dialogs
from pos_terminal.ui.windows.cashier.keys import Do, Place, Wish
from pos_terminal.ui.windows.cashier.page import Form, Page, column
from pos_terminal.ui.windows.cashier.payments.banners import Banners
from pos_terminal.ui.windows.cashier.payments.detail_pane import DetailPane
from pos_terminal.ui.windows.cashier.payments.doings import Doings
from pos_terminal.ui.windows.cashier.payments.filters import Filters
from pos_terminal.ui.windows.cashier.payments.list_card import ListCard
from pos_terminal.ui.windows.cashier.payments.narrowing import Narrowing
from pos_terminal.ui.windows.cashier.payments.sheet import Sheet
from pos_terminal.ui.windows.cashier.station import Station


class PaymentsPage(Page):
    """`payments_screen`. Signals: came(), gone()."""

    whole_width = True
    came = Signal()
    gone = Signal()

    def __init__(self, station: Station, dialogs: Dialogs, parent: QWidget | None = None) -> None:
        super().__init__(station, Place.PAYMENTS, parent)
        self.setObjectName("payments_screen")
        self._dialogs = dialogs
        self._till: TillView | None = None
        self._view: PaymentsPageView | None = None
        self._chosen: PaymentRowView | None = None
        self._sought = ""  # a payment to be looked at that the list may not hold
        self._form = Form(False, False, False)
        self.banners = Banners(station)
        self.filters = Filters(station)
        self.list = ListCard(station)
        self._room = QWidget()
        self._inside = column(self.banners, self.filters, self.list, spacing=self.theme.px(12))
        self._inside.setStretchFactor(self.list, 1)
        self._room.setLayout(self._inside)
        self.setLayout(column(self._room))
        self.sheet = Sheet(self.theme, self)  # after the list, so that Tab reaches it after the list
        self.pane = DetailPane(station, dialogs, self.sheet)
        self.sheet.hold(self.pane)
        self.narrowing = Narrowing(station, dialogs, self.filters, self)
        self.doings = Doings(station, dialogs, self.pane, self)

        self.banners.view_asked.connect(self.seek)
        self.banners.owed_asked.connect(self._show_owed)
        self.list.again_asked.connect(self.narrowing.again)
        self.list.clear_asked.connect(self.narrowing.clear)
        self.list.table.chosen.connect(self._choose)
        self.list.table.opened.connect(self.sheet.open_over)
        self.list.table.end_neared.connect(self.narrowing.next_page)
        self.sheet.covers.connect(self._room.setDisabled)

    # --- what the till says

    def show_view(self, view: TillView) -> None:
        self._till = view
        self.banners.show_view(view)
        page = view.payments_page
        anew = self.narrowing.take(page) if page is not None else None
        if page is None or anew is None:
            return
        self._view = page
        self._keep_choice(page, anew)
        chosen = self._chosen.id if self._chosen is not None else ""
        self.list.show_page(page, self.narrowing.narrowed, chosen, anew)
        self._show_pane()
        self.list.table.check_end()

    def enter(self) -> None:
        """Open on today's payments."""
        self._view, self._chosen = None, None
        self.sheet.close_over()
        self.narrowing.start()
        self._show_pane()
        self.came.emit()

    def act(self, wish: Wish) -> bool:
        match wish.do:
            case Do.UP | Do.DOWN:
                self.list.table.step(-1 if wish.do is Do.UP else 1)
            case Do.ENTER if self._chosen is not None:
                self.sheet.open_over()  # where the pane is beside the list there is nothing to do
            case Do.ENTER:
                return True
            case Do.ESCAPE if self.sheet.is_over:
                self.sheet.close_over()
            case Do.ESCAPE if self.narrowing.searching:
                self.narrowing.search("")
            case Do.SEARCH:
                self.sheet.close_over()
                self.filters.field.edit.setFocus()
                self.filters.field.edit.selectAll()
            case Do.REPRINT:
                self.pane.buttons.reprint.click()
            case Do.REFUND:
                self.pane.buttons.refund.click()
            case Do.CANCEL_HELD:
                self.pane.buttons.cancel.click()
            case Do.CHECK:
                self.doings.check()
                self.narrowing.again()
            case _:
                return False
        return True

    def counts(self) -> bool:
        """A refund in doubt may be decided after ten minutes."""
        detail = self._detail()
        return detail is not None and bool(detail.decide_from) and self.station.left(detail.decide_from) > 0

    def tick(self) -> None:
        self._show_pane()

    def seek(self, payment: str) -> None:
        """Look at one payment, whenever it was."""
        self._sought = payment
        self.narrowing.everything()
        self.station.send(ShowPayment(payment))

    # --- the one that is looked at

    def _keep_choice(self, page: PaymentsPageView, anew: bool) -> None:
        """The chosen payment stays chosen; another list that does not hold it begins with its first."""
        wanted = self._sought or (self._chosen.id if self._chosen is not None else "")
        found = next((one for one in page.rows if one.id == wanted), None)
        if page.detail is not None and page.detail.row.id == wanted:
            found = page.detail.row
        if found is not None:
            self._chosen = found
            if self._sought:
                self._sought = ""
                self.sheet.open_over()
        elif anew and not self._sought:
            self._chosen = None
            if page.rows and not self._form.compact:
                self._choose(page.rows[0].id)

    def _choose(self, payment: str) -> None:
        rows = self._view.rows if self._view is not None else ()
        found = next((one for one in rows if one.id == payment), None)
        if found is not None:
            self._chosen, self._sought = found, ""
            self.station.send(ShowPayment(payment))
            self.pane.to_top()
            self._show_pane()

    def _detail(self) -> PaymentDetail | None:
        detail = self._view.detail if self._view is not None else None
        return detail if detail is not None and self._chosen is not None and detail.row.id == self._chosen.id else None

    def _line(self) -> CheckingView | None:
        lines = self._till.checking if self._till is not None else ()
        chosen = self._chosen.id if self._chosen is not None else ""
        return next((line for line in lines if line.payment == chosen), None)

    def _show_pane(self) -> None:
        detail, line = self._detail(), self._line()
        self.pane.show_row(self._chosen, detail, line)
        self.doings.show_payment(detail, line)

    def _show_owed(self) -> None:
        if self._till is not None:
            self._dialogs.owed(self._till)

    # --- size

    def set_form(self, form: Form) -> None:
        self._form = form
        self.list.table.set_narrow(form.compact)
        self.sheet.place(form)
        self._lay_room(0)

    def leave_free(self, height: int) -> None:
        self._lay_room(height)

    def room_for_letters(self, room: QRect) -> QRect:
        """Beside the pane, so that they cover no amount."""
        edge = self.theme.px(16)
        beside = room.adjusted(edge, 0, -self.sheet.pane_width() - edge, 0)
        return QStyle.visualRect(self.layoutDirection(), room, beside)

    def _lay_room(self, below: int) -> None:
        """The list beside the pane, above the letters on the screen."""
        px = self.theme.px
        edge, end = px(16 if self._form.compact else 24), px(16 if self._form.compact else 20)
        end += self.sheet.pane_width()
        left, right = (end, edge) if self.isRightToLeft() else (edge, end)
        self._inside.setContentsMargins(left, px(16), right, below or px(16))

    # --- Qt

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.sheet.place(self._form)
        self._lay_room(0)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if not event.spontaneous():
            self.station.send(LeavePayments())
            self.gone.emit()
