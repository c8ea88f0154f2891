"""An outcome: the mark, what happened, the facts, and the other ways to pay."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QWidget

from pos_terminal.app.views import PaymentPhase, PaymentView, RailChoice
from pos_terminal.ui.parts.action_button import ActionButton
from pos_terminal.ui.parts.state_mark import StateMark
from pos_terminal.ui.text.titles import rail_title
from pos_terminal.ui.theme import set_surface
from pos_terminal.ui.windows.cashier.detail_rows import DetailRows, Fact
from pos_terminal.ui.windows.cashier.page import column, label, row
from pos_terminal.ui.windows.cashier.payment_words import mark_of, words_of
from pos_terminal.ui.windows.cashier.rails_look import rail_icon
from pos_terminal.ui.windows.cashier.scroll_card import ScrollCard
from pos_terminal.ui.windows.cashier.station import Station

PAID = (PaymentPhase.APPROVED, PaymentPhase.JUST_IN_TIME, PaymentPhase.RECOVERED)


class OutcomeCard(ScrollCard):
    """Signal: rail_chosen(str)."""

    rail_chosen = Signal(str)

    def __init__(self, station: Station, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._station = station
        theme = station.theme
        px = theme.px
        self._mark = StateMark(theme, 104)
        self._title = label("", "headline", wrap=True)
        self._title.setObjectName("payment_title_label")
        self._message = label("", "title", wrap=True)
        self._message.setObjectName("payment_message_label")
        for made in (self._title, self._message):
            made.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._facts = DetailRows(station)
        self._offer = label(self.tr("Offer another way to pay"), "body-strong")
        self.rails: dict[str, ActionButton] = {}
        self._ids: tuple[str, ...] = ()
        self._grid = QGridLayout()
        self._grid.setSpacing(px(12))
        line = QFrame()
        line.setFixedHeight(1)
        set_surface(line, "divider")
        middle = QWidget()
        middle.setMaximumWidth(px(520))
        middle.setLayout(column(line, px(12), self._facts, px(14), self._offer, px(6), self._grid, spacing=0))
        self.hold(
            column(
                0,
                row(0, self._mark, 0),
                px(16),
                self._title,
                px(2),
                self._message,
                px(16),
                row(0, middle, 0),
                0,
                margins=(px(24), px(20), px(24), px(20)),
            )
        )
        middle.setMinimumWidth(px(480))

    def show_payment(self, payment: PaymentView, rails: tuple[RailChoice, ...]) -> None:
        words = words_of(payment, self._station, 0)
        self._mark.set_state(mark_of(payment.phase))
        self._title.setText(words.title)
        self._message.setText(words.message)
        self._facts.show_facts(self._facts_of(payment))
        others = tuple(choice for choice in rails if choice.id != payment.rail or payment.phase in PAID)
        self._show_rails(tuple((number, choice) for number, choice in enumerate(rails, 1) if choice in others))
        self._offer.setVisible(bool(others))
        again = self.tr("Pay the rest with") if payment.rest else self.tr("Offer another way to pay")
        self._offer.setText(again)

    def set_mark(self, size: int) -> None:
        self._mark.set_size(size)

    def choose_nth(self, number: int) -> bool:
        """Alt+n: the number is the way's own on the tender page."""
        for rail, button in self.rails.items():
            if button.property("number") == number and button.isEnabled():
                self.rail_chosen.emit(rail)
                return True
        return False

    def _facts_of(self, payment: PaymentView) -> list[Fact]:
        facts = [
            Fact(self.tr("Amount"), self._station.amount(payment.paid or payment.due)),
            Fact(self.tr("Way to pay"), rail_title(payment.title), "words"),
        ]
        if payment.rest:
            facts = []  # title and message say both
        if payment.words and payment.phase not in (PaymentPhase.REFUSED, PaymentPhase.APPROVED):
            facts.append(Fact(self.tr("Reason given"), payment.words[:60], "words"))
        if payment.reference:
            facts.append(Fact(self.tr("Reference"), payment.reference[-24:], "code"))
        return facts

    def _show_rails(self, choices: tuple[tuple[int, RailChoice], ...]) -> None:
        ids = tuple(choice.id for _number, choice in choices)
        if ids != self._ids:
            for old in self.rails.values():
                old.hide()
                old.deleteLater()
            self.rails = {}
            self._ids = ids
            for place, (number, choice) in enumerate(choices):
                button = ActionButton(
                    self._station.theme, rail_title(choice.title), rail_icon(choice.id), f"Alt+{number}"
                )
                button.setObjectName(f"rail_{choice.id}_button")
                button.setProperty("number", number)
                button.setFixedHeight(self._station.theme.px(64))
                button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
                button.clicked.connect(partial(self._choose, choice.id))
                self._grid.addWidget(button, place // 2, place % 2)
                self.rails[choice.id] = button
        for _number, choice in choices:
            self.rails[choice.id].setEnabled(choice.enabled)

    def _choose(self, rail: str, _checked: bool = False) -> None:
        self.rail_chosen.emit(rail)
