"""How is the customer paying: the ways, and cash beside them."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QSizePolicy, QStackedLayout, QVBoxLayout, QWidget

from pos_terminal.app.commands import (
    BackToSale,
    GiveUpSale,
    LeaveTables,
    ShowTables,
    StartPayment,
    TakeCash,
    TakeExternal,
)
from pos_terminal.app.views import BasketView, RailChoice, TenderView, TillView
from pos_terminal.ui.parts.action_button import ActionButton
from pos_terminal.ui.parts.amount_label import AmountLabel
from pos_terminal.ui.parts.rail_button import RailButton
from pos_terminal.ui.theme import set_surface
from pos_terminal.ui.windows.cashier.cash_card import CashCard
from pos_terminal.ui.windows.cashier.dialogs import Dialogs
from pos_terminal.ui.windows.cashier.keys import Do, Place, Wish
from pos_terminal.ui.windows.cashier.page import Form, Page, column, label, row
from pos_terminal.ui.windows.cashier.rails_look import rail_icon, rail_subtitle
from pos_terminal.ui.windows.cashier.slip_card import SlipCard
from pos_terminal.ui.windows.cashier.station import Station
from pos_terminal.ui.windows.cashier.tables_card import TablesCard

AT_THE_TILL = ("cash", "external")
FREE = 16_777_215  # QWIDGETSIZE_MAX


class TenderPage(Page):
    """`tender_screen`. Digits are always the cash received."""

    def __init__(self, station: Station, dialogs: Dialogs, parent: QWidget | None = None) -> None:
        super().__init__(station, Place.TENDER, parent)
        self.setObjectName("tender_screen")
        self._dialogs = dialogs
        self._tender: TenderView | None = None
        self._sale = ""
        self._chosen = "cash"
        self._compact = False
        self._short = False
        self._basket = BasketView()
        self._ids: tuple[str, ...] = ()
        self.rails: dict[str, RailButton] = {}
        px = self.theme.px

        self.back = ActionButton(self.theme, self.tr("Back"), "arrow-left", "Esc")
        self.back.setObjectName("tender_back_button")
        self.back.setFixedHeight(self.theme.touch("min"))
        self.back.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._title = label(self.tr("How is the customer paying?"), "headline", wrap=True)
        self._to_pay = label(self.tr("To pay"), "label", "muted")
        self._due = AmountLabel(self.theme, "money_total")
        self._due.setObjectName("amount_due_label")
        self._shares = QFrame()
        self._shares.setObjectName("share_list")
        set_surface(self._shares, "card-sunken")
        self._share_rows = column(spacing=px(4), margins=(px(16), px(10), px(16), px(10)))
        self._shares.setLayout(self._share_rows)
        self.give_up = ActionButton(self.theme, self.tr("Give up the sale"), "undo-2", kind="danger-outline")
        self.give_up.setObjectName("give_up_sale_button")
        self.give_up.setFixedHeight(px(56))
        self.take_back = ActionButton(self.theme, self.tr("Goods come back"), "undo-2", kind="quiet")
        self.take_back.setObjectName("return_goods_button")
        self.take_back.setFixedHeight(self.theme.touch("min"))
        self._rail_list = QWidget()
        self._rail_list.setObjectName("rail_list")
        self._rail_column = QVBoxLayout(self._rail_list)
        self._rail_column.setContentsMargins(0, 0, 0, 0)
        self._rail_column.setSpacing(px(12))
        self.cash = CashCard(station)
        self.slip = SlipCard(station)
        self.tables = TablesCard(station)

        right = QWidget()
        self._right = QStackedLayout(right)
        self._right.addWidget(self.cash)
        self._right.addWidget(self.slip)
        self._right.addWidget(self.tables)
        self._head = head = row(self.back, px(12), self._title, 0, self._to_pay, px(14), self._due)
        head.setStretchFactor(self._title, 3)
        self._start = QWidget()
        self._start_column = start = column(self._shares, self._rail_list, self.take_back, self.give_up, spacing=px(12))
        start.setStretchFactor(self._rail_list, 1)
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
        self.tables.chosen.connect(self._bill)

    def show_view(self, view: TillView) -> None:
        tender = view.tender
        if tender is None:
            return
        if view.basket.sale != self._sale:
            self._sale, self._chosen = view.basket.sale, "cash"
        self._tender = tender
        self._due.set_amount(self.station.amount(tender.due))
        self._to_pay.setText(self.tr("Still to pay") if tender.shares else self.tr("To pay"))
        self.back.setEnabled(tender.can_go_back)
        self.give_up.setVisible(tender.can_give_up)
        self._basket = view.basket
        self.take_back.setVisible(tender.can_go_back and not tender.shares and not self._short)
        self._show_rails(tender.rails)
        self._show_shares(tender)
        self.cash.show_tender(tender, view.basket.sale)
        self.slip.show_due(tender.due)
        if tender.tables is not None:
            self.tables.show_tables(tender.tables)
        self._show_chosen()

    def enter(self) -> None:
        field = self.slip.field.edit if self._chosen == "external" else self.cash.field.edit
        field.setFocus(Qt.FocusReason.OtherFocusReason)

    def slot_tapped(self, name: str) -> None:
        if name == "cash_complete_button" and self.cash.enough:
            self.station.send(TakeCash(self.cash.received))
        elif name == "external_confirm_button" and self.slip.reference():
            self.station.send(TakeExternal(self.slip.reference()))
            self.slip.field.set_text("")

    def act(self, wish: Wish) -> bool:
        match wish.do:
            case Do.TYPE:
                self._choose("cash")
                self.cash.press(wish.value)
            case Do.NTH if int(wish.value) <= len(self._ids):
                button = self.rails[self._ids[int(wish.value) - 1]]
                button.click()
            case Do.ESCAPE if self._choosing_table():
                self.station.send(LeaveTables())
            case Do.ESCAPE:
                self.back.click()
            case Do.REFUND if not self.take_back.isHidden():
                self._ask_take_back()
            case _:
                return False
        return True

    def set_form(self, form: Form) -> None:
        compact, short = form.compact, form.short
        self._short = short
        self.take_back.setVisible(not short and not self.take_back.isHidden())
        self._whole.setSpacing(0 if short else self.theme.px(16))
        for made in (self._to_pay, self._due):
            made.setVisible(not short)  # the total stands in the basket anyway
        if short:
            self._start_column.insertWidget(0, self.back)
        else:
            self._head.insertWidget(0, self.back)
        self.cash.set_short(short)
        self._body.setSpacing(self.theme.px(12 if compact else 24))
        self._body.setStretch(0, 0 if compact else 392)
        self._start.setMinimumWidth(self.theme.px(236) if compact else 0)
        self._start.setMaximumWidth(self.theme.px(236) if compact else FREE)
        self._title.setVisible(not compact and not short)
        self._compact = compact
        self._show_hints()

    def _show_hints(self) -> None:
        for number, rail in enumerate(self._ids, 1):
            self.rails[rail].set_hint("" if self._compact else f"Alt+{number}")

    def _show_rails(self, rails: tuple[RailChoice, ...]) -> None:
        ids = tuple(choice.id for choice in rails)
        if ids != self._ids:
            self._make_rails(rails)
        for choice in rails:
            button = self.rails[choice.id]
            button.setEnabled(choice.enabled)
            button.set_words(self._rail_words(choice))
            button.set_subtitle(rail_subtitle(choice))

    def _make_rails(self, rails: tuple[RailChoice, ...]) -> None:
        for old in self.rails.values():
            old.hide()
            old.deleteLater()
        self.rails = {}
        self._ids = tuple(choice.id for choice in rails)
        for number, choice in enumerate(rails, 1):
            button = RailButton(self.theme, choice.title, rail_icon(choice.id), hint=f"Alt+{number}")
            button.setObjectName(f"rail_{choice.id}_button")
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.clicked.connect(partial(self._tap_rail, choice.id))
            self._rail_column.addWidget(button)
            self.rails[choice.id] = button
        self._show_hints()

    def _rail_words(self, choice: RailChoice) -> str:
        match choice.id:
            case "cash":
                return self.tr("Cash")
            case "external":
                return self.tr("Card terminal")
            case _:
                return choice.title

    def _show_shares(self, tender: TenderView) -> None:
        while self._share_rows.count():
            item = self._share_rows.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for share in tender.shares:
            line = QWidget()
            words = share.title if share.state == "settled" else self.tr("{title}, being returned")
            amount = AmountLabel(self.theme, "money_line")
            amount.set_amount(self.station.amount(share.minor))
            line.setLayout(row(label(words.replace("{title}", share.title), "body"), 0, amount))
            self._share_rows.addWidget(line)
        self._shares.setVisible(bool(tender.shares))

    def _tap_rail(self, rail: str, _checked: bool = False) -> None:
        if rail in AT_THE_TILL:
            self._choose(rail)
            self.enter()
        elif self._tender is not None and any(one.id == rail and one.tables for one in self._tender.rails):
            self.station.send(ShowTables(rail))
        else:
            self.station.send(StartPayment(rail))

    def _choosing_table(self) -> bool:
        return self._tender is not None and self._tender.tables is not None

    def _bill(self, table: str) -> None:
        if self._tender is not None and self._tender.tables is not None:
            self.station.send(StartPayment(self._tender.tables.rail, None, table))

    def _choose(self, rail: str) -> None:
        if self._choosing_table():
            self.station.send(LeaveTables())
        if rail != self._chosen:
            self._chosen = rail
            self._show_chosen()

    def _show_chosen(self) -> None:
        tables = self._tender.tables if self._tender is not None else None
        chosen = tables.rail if tables is not None else self._chosen
        for rail, button in self.rails.items():
            button.set_chosen(rail == chosen)
        self._right.setCurrentIndex(2 if tables is not None else 1 if self._chosen == "external" else 0)
        self._offer()

    def _offer(self) -> None:
        if self._choosing_table():
            self.offer(self.tables.slot())
            return
        self.offer(self.slip.slot() if self._chosen == "external" else self.cash.slot())

    def _take_part(self, minor: int) -> None:
        self.station.send(TakeCash(minor, minor))

    def _go_back(self) -> None:
        self.station.send(BackToSale())

    def _ask_take_back(self) -> None:
        self._dialogs.return_goods(self._basket, True)

    def _ask_give_up(self) -> None:
        self._dialogs.question(
            self.tr("Give up this sale?"),
            self.tr("Everything that was taken goes back the way it came. The goods stay here."),
            self.tr("Keep the sale"),
            ("give_up_confirm_button", self.tr("Give everything back")),
            partial(self.station.send, GiveUpSale()),
        )
