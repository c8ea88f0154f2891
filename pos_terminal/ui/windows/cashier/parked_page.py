"""Parked baskets, and payments that are being checked: what waits for this till."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QStackedLayout, QWidget

from pos_terminal.app.commands import DeleteParked, Park, Pay, PrintParked, Recall
from pos_terminal.app.views import ParkedView, TillView
from pos_terminal.ui.parts.action_button import ActionButton
from pos_terminal.ui.parts.icon_label import IconLabel
from pos_terminal.ui.parts.segmented import Segmented
from pos_terminal.ui.theme import set_surface
from pos_terminal.ui.windows.cashier.basket_list import BasketList
from pos_terminal.ui.windows.cashier.basket_pane import BasketPane
from pos_terminal.ui.windows.cashier.checking_list import CheckingList
from pos_terminal.ui.windows.cashier.dialogs import Dialogs
from pos_terminal.ui.windows.cashier.flow import flow
from pos_terminal.ui.windows.cashier.keys import Do, Place, Wish
from pos_terminal.ui.windows.cashier.page import Page, Slot, column, label, row
from pos_terminal.ui.windows.cashier.parked_card import ParkedCard
from pos_terminal.ui.windows.cashier.station import Station


class ParkedPage(Page):
    """`parked_screen`. Signal: left(), when a recalled basket is to be seen."""

    left = Signal()

    def __init__(self, station: Station, basket: BasketPane, dialogs: Dialogs, parent: QWidget | None = None) -> None:
        super().__init__(station, Place.PARKED, parent)
        self.setObjectName("parked_screen")
        self._basket = basket
        self._dialogs = dialogs
        self._view: TillView | None = None
        self._chosen = ""
        self._tab = "parked"
        self._cards: list[ParkedCard] = []
        theme = self.theme
        px = theme.px

        self._title = label(self.tr("Parked baskets"), "headline", wrap=True)
        self._kept = label(self.tr("Kept until they are recalled"), "body-small")
        self.tabs = Segmented(theme, [("parked", self.tr("Parked"), ""), ("checking", self.tr("Being checked"), "")])
        for key in ("parked", "checking"):
            self.tabs.button(key).setObjectName(f"waiting_{key}_button")
        self._list = QWidget()
        self._list.setObjectName("parked_list")
        self._list.setProperty("scroll", "content")
        self._grid = QGridLayout(self._list)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(px(16))
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setWidget(self._list)
        self._name = label("", "title")
        self._sum = label("", "body-small")
        self.lines = BasketList(station)
        self.lines.setAccessibleName(self.tr("Lines of the parked basket"))
        self.lines.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.delete = ActionButton(theme, self.tr("Delete"), "trash-2", "Del", kind="danger-outline")
        self.delete.setObjectName("parked_delete_button")
        self.recall = ActionButton(theme, self.tr("Recall"), "corner-down-left", "Enter", kind="chosen")
        self.recall.setObjectName("parked_recall_button")
        self.print = ActionButton(theme, self.tr("Print ticket"), "printer", "F9")
        self.print.setObjectName("parked_print_button")
        for button in (self.delete, self.print, self.recall):
            button.setFixedHeight(px(56))
        self.checking = CheckingList(station, dialogs)

        details = QFrame()
        set_surface(details, "card")
        rules = [QFrame(), QFrame()]
        for rule in rules:
            rule.setFixedHeight(1)
            set_surface(rule, "divider")
        safe, buttons = QWidget(), QWidget()
        safe.setLayout(flow(self.print, self.recall, gap=px(12)))
        buttons.setLayout(flow(self.delete, safe, gap=px(12), push_last=True))
        inside = column(
            row(self._name, 0, self._sum, margins=(px(20), px(14), px(20), px(14))),
            rules[0],
            self.lines,
            rules[1],
            row(buttons, margins=(px(20), px(16), px(20), px(16))),
            margins=(1, 1, 1, 1),
        )
        inside.setStretchFactor(self.lines, 1)
        details.setLayout(inside)
        some = QWidget()
        parked = column(self._area, details, spacing=px(16))
        parked.setStretch(1, 1)
        some.setLayout(parked)
        body = QWidget()
        self._body = QStackedLayout(body)
        self._body.addWidget(some)
        self._body.addWidget(self._nothing(self.tr("No parked baskets. F7 parks the current one.")))
        self._body.addWidget(self.checking)
        head = row(self._title, self._kept, self.tabs, spacing=px(16), margins=(0, px(8), 0, px(8)))
        head.setStretchFactor(self._title, 1)
        whole = column(head, body, spacing=px(8))
        whole.setStretchFactor(body, 1)
        self.setLayout(whole)

        self.tabs.chosen.connect(self.show_tab)
        self.delete.clicked.connect(self._ask_delete)
        self.print.clicked.connect(self._print)
        self.recall.clicked.connect(self._recall)

    def show_view(self, view: TillView) -> None:
        self._view = view
        ids = [parked.sale for parked in view.parked]
        if self._chosen not in ids:
            self._chosen = ids[0] if ids else ""
        if not view.checking:
            self._tab = "parked"
        self.tabs.setVisible(bool(view.checking))
        self._kept.setVisible(not view.checking)
        self.checking.show_view(view)
        self._show_cards(view.parked)
        self._show()
        some = bool(view.basket.lines)
        self.offer(Slot("park_button", self.tr("Park basket"), hint="F7", icon="pause", off=not some))

    def show_tab(self, tab: str) -> None:
        """parked or checking."""
        self._tab = tab
        self._show()

    def slot_tapped(self, name: str) -> None:
        self.station.send(Park(self._basket.park_form.take_name()))

    def act(self, wish: Wish) -> bool:
        checking = self._tab == "checking"
        match wish.do:
            case Do.ENTER if not checking and self._chosen and wish.value != "repeat":
                self._recall()
            case Do.REMOVE if not checking and self._chosen:
                self._ask_delete()
            case Do.PRINT if not checking:
                self._print()
            case Do.UP | Do.DOWN:
                self._step(-1 if wish.do is Do.UP else 1)
            case Do.NTH if self._view is not None and int(wish.value) <= len(self._view.parked):
                self._choose(int(wish.value) - 1)
            case Do.PARK:
                self._basket.slot.tap()
            case Do.PAY if self._view is not None and self._view.basket.lines:
                self.station.send(Pay())
            case Do.CHECK:
                self.checking.check_all()
            case _:
                return False
        return True

    def _show(self) -> None:
        view = self._view
        checking = self._tab == "checking"
        self._title.setText(self.tr("Being checked") if checking else self.tr("Parked baskets"))
        self.tabs.set_chosen(self._tab)
        self._body.setCurrentIndex(2 if checking else 0 if view is not None and view.parked else 1)
        place = self._number()
        parked = view.parked[place] if view is not None and place >= 0 else None
        for number, card in enumerate(self._cards):
            card.set_chosen(number == place)
        if parked is not None:
            self._name.setText(self._title_of(parked, place))
            self._sum.setText(self.station.amount(parked.total))
            self.lines.show_lines(parked.lines, "")

    def _show_cards(self, parked: tuple[ParkedView, ...]) -> None:
        while len(self._cards) < len(parked):
            card = ParkedCard(self.station)
            place = len(self._cards)
            card.setObjectName(f"parked_basket_{place + 1}")
            card.clicked.connect(partial(self._choose, place))
            self._grid.addWidget(card, place // 2, place % 2)
            self._cards.append(card)
        for column_number in range(2):
            self._grid.setColumnStretch(column_number, 1)
        self._grid.setRowStretch(self._grid.rowCount(), 1)
        for place, card in enumerate(self._cards):
            card.setVisible(place < len(parked))
            if place < len(parked):
                card.show_parked(parked[place], self._title_of(parked[place], place))
        rows = min(2, -(-len(parked) // 2))
        tallest = max((card.sizeHint().height() for card in self._cards[: len(parked)]), default=0)
        self._area.setFixedHeight(rows * tallest + max(0, rows - 1) * self.theme.px(16) + 2)

    def _title_of(self, parked: ParkedView, place: int) -> str:
        return parked.name or self.tr("Basket {n}").replace("{n}", str(place + 1))

    def _number(self) -> int:
        parked = self._view.parked if self._view is not None else ()
        return next((place for place, one in enumerate(parked) if one.sale == self._chosen), -1)

    def _choose(self, place: int, _checked: bool = False) -> None:
        if self._view is not None and 0 <= place < len(self._view.parked):
            self._chosen = self._view.parked[place].sale
            self._show()
            self._area.ensureWidgetVisible(self._cards[place], 0, 0)

    def _step(self, by: int) -> None:
        self._choose(max(0, self._number() + by))

    def _recall(self) -> None:
        if self._chosen:
            self.station.send(Recall(self._chosen))
            self.left.emit()

    def _print(self) -> None:
        if self._chosen:
            self.station.send(PrintParked(self._chosen))

    def _ask_delete(self) -> None:
        place = self._number()
        if self._view is None or place < 0:
            return
        name = self._title_of(self._view.parked[place], place)
        self._dialogs.question(
            self.tr("Delete “{name}”?").replace("{name}", name),
            self.tr("The basket is gone for good; nothing of it was paid."),
            self.tr("Keep it"),
            ("parked_delete_confirm_button", self.tr("Delete basket")),
            partial(self.station.send, DeleteParked(self._chosen)),
        )

    def _nothing(self, words: str) -> QWidget:
        empty = QWidget()
        text = label(words, "title", "muted", wrap=True)
        text.setAlignment(Qt.AlignmentFlag.AlignCenter)
        px = self.theme.px
        empty.setLayout(column(0, row(0, IconLabel(self.theme, "archive", "text_muted", 48), 0), px(16), text, 0))
        return empty
