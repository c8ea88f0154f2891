"""How is the customer paying: the ways, and cash beside them."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSizePolicy, QStackedLayout, QWidget

from pos_terminal.app.commands import (
    BackToSale,
    ChooseShare,
    LeaveTables,
    ShowTables,
    StartPayment,
    TakeCash,
    TakeExternal,
)
from pos_terminal.app.views import BasketView, TenderView, TillView
from pos_terminal.ui.parts.action_button import ActionButton
from pos_terminal.ui.parts.amount_label import AmountLabel
from pos_terminal.ui.windows.cashier.cash_card import CashCard
from pos_terminal.ui.windows.cashier.dialogs import Dialogs
from pos_terminal.ui.windows.cashier.flow import flow
from pos_terminal.ui.windows.cashier.keys import Do, Place, Wish
from pos_terminal.ui.windows.cashier.page import Form, Page, column, label, row
from pos_terminal.ui.windows.cashier.rail_list import RailList
from pos_terminal.ui.windows.cashier.share_card import ShareCard
from pos_terminal.ui.windows.cashier.share_rows import ShareRows
from pos_terminal.ui.windows.cashier.slip_card import SlipCard
from pos_terminal.ui.windows.cashier.station import Station
from pos_terminal.ui.windows.cashier.tables_card import TablesCard

AT_THE_TILL = ("cash", "external")
FREE = 16_777_215  # QWIDGETSIZE_MAX


class TenderPage(Page):
    """`tender_screen`. Digits are always the cash received, or the part while one is chosen."""

    def __init__(self, station: Station, dialogs: Dialogs, parent: QWidget | None = None) -> None:
        super().__init__(station, Place.TENDER, parent)
        self.setObjectName("tender_screen")
        self._dialogs = dialogs
        self._tender: TenderView | None = None
        self._sale = ""
        self._chosen = "cash"
        self._splitting = False
        self._open_for = ("", 0)  # the sale and what was due when its way to pay began to be chosen
        self._compact = False
        self._short = False
        self._basket = BasketView()
        px = self.theme.px

        self.back = ActionButton(self.theme, self.tr("Back"), "arrow-left", "Esc")
        self.back.setObjectName("tender_back_button")
        self.back.setFixedHeight(self.theme.touch("min"))
        self.back.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._title = label(self.tr("How is the customer paying?"), "headline", wrap=True)
        self._to_pay = label(self.tr("To pay"), "label", "muted")
        self._due = AmountLabel(self.theme, "money_total")
        self._due.setObjectName("amount_due_label")
        self._shares = ShareRows(station)
        self.part = ActionButton(self.theme, self.tr("Pay a part"), "coins", "F4")
        self.part.setObjectName("share_button")
        self.part.setFixedHeight(self.theme.touch("min"))
        self.give_up = ActionButton(self.theme, self.tr("Give up the sale"), "undo-2", kind="danger-outline")
        self.give_up.setObjectName("give_up_sale_button")
        self.give_up.setFixedHeight(self.theme.touch("min"))
        self._returns = False  # nothing is taken yet, so the basket may come back instead
        self.take_back = ActionButton(self.theme, self.tr("Goods come back"), "undo-2", kind="quiet")
        self.take_back.setObjectName("return_goods_button")
        self.take_back.setFixedHeight(self.theme.touch("min"))
        self.rails = RailList(station)
        self.cash = CashCard(station)
        self.slip = SlipCard(station)
        self.tables = TablesCard(station)
        self.share = ShareCard(station)

        right = QWidget()
        self._right = QStackedLayout(right)
        self._right.addWidget(self.cash)
        self._right.addWidget(self.slip)
        self._right.addWidget(self.tables)
        self._right.addWidget(self.share)
        self._head = head = row(self.back, px(12), self._title, 0, self._to_pay, px(14), self._due)
        head.setStretchFactor(self._title, 3)
        self._start = QWidget()
        self._foot = QWidget()
        self._foot.setLayout(flow(self.part, self.take_back, self.give_up, gap=px(8)))
        self._start_column = start = column(self._shares, self.rails, self._foot, spacing=px(12))
        start.setStretchFactor(self.rails, 1)
        self._start.setLayout(start)
        self._body = row(self._start, right, spacing=px(24))
        self._body.setStretch(0, 392)
        self._body.setStretch(1, 470)
        self._whole = column(head, self._body, spacing=px(16))
        self._whole.setStretchFactor(self._body, 1)
        self.setLayout(self._whole)

        self.back.clicked.connect(self._go_back)
        self.give_up.clicked.connect(self._ask_give_up)
        self.take_back.clicked.connect(self._ask_take_back)
        self.cash.changed.connect(self._offer)
        self.cash.part_asked.connect(self._take_part)
        self.slip.changed.connect(self._offer)
        self.rails.tapped.connect(self._tap_rail)
        self.rails.changed.connect(self._show_foot)
        self.part.clicked.connect(self._tap_part)
        self.share.changed.connect(self._share_typed)
        self.share.whole_asked.connect(self._pay_whole)
        self.tables.chosen.connect(self._bill)

    def show_view(self, view: TillView) -> None:
        tender = view.tender
        if tender is None:
            return
        if view.basket.sale != self._sale:
            self._sale, self._chosen = view.basket.sale, "cash"
            self.slip.field.set_text("")
        if (view.basket.sale, tender.due) != self._open_for:
            self._open_for, self._splitting = (view.basket.sale, tender.due), False
        self._tender = tender
        self._show_due()
        self.back.setEnabled(tender.can_go_back)
        self.give_up.setVisible(tender.can_give_up)
        self._basket = view.basket
        self._returns = tender.can_go_back and not tender.shares
        self.take_back.setVisible(self._returns and not self._short)
        self.rails.show_rails(tender.rails)
        self._shares.show_shares(tender.shares)
        self.part.setVisible(bool(tender.parts))
        self.cash.show_tender(tender, view.basket.sale)
        self.slip.show_due(tender.share or tender.due)
        self.share.show_tender(tender)
        if tender.tables is not None:
            self.tables.show_tables(tender.tables)
        self._show_chosen()

    def enter(self) -> None:
        field = self.slip.field.edit if self._chosen == "external" else self.cash.field.edit
        field = self.share.field.edit if self._splitting else field
        field.setFocus(Qt.FocusReason.OtherFocusReason)

    def slot_tapped(self, name: str) -> None:
        if name == "cash_complete_button" and self.cash.enough:
            self.station.send(TakeCash(self.cash.received, self.cash.due if self._share() else None))
        elif name == "external_confirm_button" and self.slip.reference():
            self.station.send(TakeExternal(self.slip.reference(), self._share()))
            self.slip.field.set_text("")

    def act(self, wish: Wish) -> bool:
        match wish.do:
            case Do.TYPE if self._splitting:
                self.share.press(wish.value)
            case Do.PART if not self.part.isHidden():
                self._tap_part()
            case Do.ESCAPE if self._splitting or self._share():
                self._pay_whole()
            case Do.TYPE:
                self._choose("cash")
                self.cash.press(wish.value)
            case Do.NTH if int(wish.value) <= len(self.rails.ids):
                self.rails.tap_nth(int(wish.value))
            case Do.ESCAPE if self._choosing_table():
                self.station.send(LeaveTables())
            case Do.ESCAPE:
                self.back.click()
            case Do.REFUND if self._returns:
                self._ask_take_back()
            case _:
                return False
        return True

    def set_form(self, form: Form) -> None:
        compact, short = form.compact, form.short
        self._short = short
        self.take_back.setVisible(self._returns and not short)
        self._whole.setSpacing(0 if short else self.theme.px(16))
        for made in (self._to_pay, self._due):
            made.setVisible(not short)  # the total stands in the basket anyway
        if short:
            self._start_column.insertWidget(0, self.back)
        else:
            self._head.insertWidget(0, self.back)
        self.cash.set_short(short)
        self.share.set_short(short)
        self._body.setSpacing(self.theme.px(12 if compact else 24))
        self._body.setStretch(0, 0 if compact else 392)
        self._start.setMinimumWidth(self.theme.px(236) if compact else 0)
        self._start.setMaximumWidth(self.theme.px(236) if compact else FREE)
        self._title.setVisible(not compact and not short)
        self._compact = compact
        self.rails.set_compact(compact)
        self._show_foot()

    def _show_foot(self) -> None:
        """Fewer words where the column is narrow; earlier parts share a row where it is low."""
        compact = self._compact
        self.part.set_words(self.tr("A part") if compact else self.tr("Pay a part"))
        self.part.set_icon("" if compact else "coins")
        self.part.set_hint("" if compact else "F4")
        self.take_back.set_words(self.tr("Returns") if compact else self.tr("Goods come back"))
        self.take_back.set_icon("" if compact else "undo-2")
        self.give_up.set_words(self.tr("Give up") if compact else self.tr("Give up the sale"))
        self.give_up.set_icon("" if compact else "undo-2")
        few = self.rails.many or self._short
        self._shares.set_most(1 if few else 2 if compact else 4, brief=compact)

    def _tap_rail(self, rail: str) -> None:
        if rail in AT_THE_TILL:
            self._splitting = False
            self._choose(rail)
            self._show_chosen()
            self.enter()
        elif self._tender is not None and any(one.id == rail and one.tables for one in self._tender.rails):
            self._splitting = False
            self.station.send(ShowTables(rail))
        else:
            self.station.send(StartPayment(rail, self._share()))

    def _choosing_table(self) -> bool:
        return self._tender is not None and self._tender.tables is not None

    def _bill(self, table: str) -> None:
        if self._tender is not None and self._tender.tables is not None:
            self.station.send(StartPayment(self._tender.tables.rail, self._share(), table))

    def _choose(self, rail: str) -> None:
        if self._choosing_table():
            self.station.send(LeaveTables())
        if rail != self._chosen:
            self._chosen = rail
            self._show_chosen()

    def _show_chosen(self) -> None:
        tables = self._tender.tables if self._tender is not None else None
        chosen = tables.rail if tables is not None else self._chosen
        self.rails.set_chosen("" if self._splitting else chosen)
        card = self.tables if tables is not None else self.slip if self._chosen == "external" else self.cash
        self._right.setCurrentWidget(self.share if self._splitting else card)
        self.part.set_kind("chosen" if self._splitting or self._share() else "secondary")
        self._show_due()
        self._offer()

    def _offer(self) -> None:
        if self._choosing_table():
            self.offer(self.tables.slot())
            return
        card = self.slip if self._chosen == "external" else self.cash
        self.offer(self.share.slot() if self._splitting else card.slot())

    def _show_due(self) -> None:
        """What is to be paid now, and of what it is a part."""
        tender, share = self._tender, self._share()
        if tender is None:
            return
        part = self.tr("Part of {amount}").replace("{amount}", self.station.amount(tender.due))
        whole = self.tr("Still to pay") if tender.shares else self.tr("To pay")
        self._to_pay.setText(part if share else whole)
        self._due.set_amount(self.station.amount(share or tender.due))
        rest = self.tr("How is the rest paid?") if tender.shares else self.tr("How is the customer paying?")
        self._title.setText(self.tr("How is this part paid?") if share else rest)

    # --- a part of it

    def _share(self) -> int | None:
        """The part that is paid next; None: all that is due."""
        if self._splitting:
            return self.share.minor or None
        return self._tender.share or None if self._tender is not None else None

    def _tap_part(self) -> None:
        self._splitting = True
        self.share.begin()
        self._share_typed()
        self.enter()

    def _share_typed(self) -> None:
        self.station.send(ChooseShare(self.share.minor))
        self._show_chosen()

    def _pay_whole(self) -> None:
        self._splitting = False
        self.share.begin()
        self.station.send(ChooseShare(0))
        self._show_chosen()
        self.enter()

    def _take_part(self, minor: int) -> None:
        self.station.send(TakeCash(minor, minor))

    def _go_back(self) -> None:
        self.station.send(BackToSale())

    def _ask_take_back(self) -> None:
        self._dialogs.return_goods(self._basket, True)

    def _ask_give_up(self) -> None:
        if self._tender is not None:
            self._dialogs.give_up(self._tender)
