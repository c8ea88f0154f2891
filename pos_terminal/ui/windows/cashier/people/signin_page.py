"""The sign-in page: who works at the till, then the PIN; on a new till, the first manager instead."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QFrame, QSizePolicy, QStackedLayout, QVBoxLayout, QWidget

from pos_terminal.app.commands import SignIn
from pos_terminal.app.views import OperatorView, PeopleView, PinState, Stage, TillView
from pos_terminal.domain.operator import Role
from pos_terminal.ui.parts.action_button import ActionButton
from pos_terminal.ui.parts.icon_label import IconLabel
from pos_terminal.ui.parts.pin_typing import PIN_LEAST
from pos_terminal.ui.parts.rail_button import RailButton
from pos_terminal.ui.theme import set_surface
from pos_terminal.ui.windows.cashier.keys import Do, Place, Wish
from pos_terminal.ui.windows.cashier.page import Page, Slot, column, label, row
from pos_terminal.ui.windows.cashier.people.first_form import FirstForm
from pos_terminal.ui.windows.cashier.people.pin_pad import PinPad
from pos_terminal.ui.windows.cashier.people.side_pane import SidePane
from pos_terminal.ui.windows.cashier.scroll_card import ScrollCard
from pos_terminal.ui.windows.cashier.station import Station

WIDTH, SIDE, HEIGHT = 860, 420, 560
ROW = 80
NAME_BESIDE_KEY = 180  # px of a name that leaves room for its key


class SignInPage(Page):
    """`signin_screen`: `signin_cashier_{n}_button`, the PIN pad, `signin_confirm_button`; or the first manager."""

    whole_width = True
    scan_waits = True

    def __init__(self, station: Station, parent: QWidget | None = None) -> None:
        super().__init__(station, Place.SIGNIN, parent)
        self.setObjectName("signin_screen")
        px = self.theme.px
        self._people = PeopleView()
        self._chosen = ""
        self._rows: list[RailButton] = []
        self._listed: tuple[OperatorView, ...] = ()
        self._shop = label("", "headline", wrap=True)
        self._going_on = self._note()
        self._list = QWidget()
        self._who = label("", "body-strong")
        self.pad = PinPad(station)
        self.enter_button = ActionButton(self.theme, self.tr("Sign in"), "log-in", "Enter", kind="primary")
        self.enter_button.setObjectName("signin_confirm_button")
        self.enter_button.setFixedHeight(px(56))
        self.enter_button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.first = FirstForm(station)
        self._ways = QStackedLayout()
        self._ways.addWidget(self._everyday())
        self._ways.addWidget(self.first)
        card = QFrame()
        set_surface(card, "dialog")
        card.setLayout(self._ways)
        card.setMaximumSize(px(WIDTH), px(HEIGHT))
        middle = row(0, card, 0)
        middle.setStretch(1, 100)
        whole = column(0, middle, 0)
        whole.setStretch(1, 100)
        self.setLayout(whole)
        self.enter_button.clicked.connect(self._confirm)
        self.pad.changed.connect(self._changed)
        self._changed()

    def _everyday(self) -> QWidget:
        px = self.theme.px
        side = SidePane()
        self._scroll = names = ScrollCard()
        set_surface(names, "plain")
        names.hold(self._names())
        side.setLayout(
            column(
                self._shop,
                px(4),
                label(self.tr("Who works at the till?"), "body", "muted", wrap=True),
                px(12),
                names,
                px(12),
                self._going_on,
                margins=(px(32), px(28), px(24), px(24)),
            )
        )
        side.layout().setStretch(4, 1)  # type: ignore[union-attr]
        right = QWidget()
        right.setLayout(
            column(
                self._who,
                px(20),
                self.pad,
                px(16),
                self.enter_button,
                margins=(px(32), px(32), px(32), px(24)),
            )
        )
        both = QWidget()
        panes = row(side, right)
        panes.setStretch(0, SIDE)
        panes.setStretch(1, WIDTH - SIDE)
        both.setLayout(panes)
        return both

    def _names(self) -> QVBoxLayout:
        self._names_box = column(spacing=self.theme.px(8), margins=(0, 0, self.theme.px(8), 0))
        self._names_box.addStretch(1)
        return self._names_box

    def _note(self) -> QWidget:
        note = QWidget()
        icon = IconLabel(self.theme, "info", "text_muted", 18)
        self._going_on_words = label("", "body-small", wrap=True)
        inside = row(icon, self._going_on_words, spacing=self.theme.px(8))
        inside.setAlignment(icon, Qt.AlignmentFlag.AlignTop)
        inside.setStretch(1, 1)
        note.setLayout(inside)
        return note

    # --- the view

    def show_view(self, view: TillView) -> None:
        self._people = view.people
        self._shop.setText(view.shop)
        self.offer(Slot(off=True))
        self._ways.setCurrentIndex(1 if view.people.first else 0)
        if view.people.first:
            self.first.show_view(view)
            return
        paying = view.stage in (Stage.TENDER, Stage.PAYMENT)
        words = self.tr("A sale is being paid. Sign in to go on with it.") if paying else ""
        if view.basket.lines and view.stage is Stage.SELL:
            words = self.tr("The basket stays as it is.")
        self._going_on_words.setText(words)
        self._going_on.setVisible(bool(words))
        self._show_operators(tuple(o for o in view.people.operators if o.active and o.has_pin))
        self._show_pin()

    def _show_operators(self, operators: tuple[OperatorView, ...]) -> None:
        if self._chosen not in {operator.id for operator in operators}:
            self._chosen = operators[0].id if operators else ""
        while len(self._rows) < len(operators):
            self._add_row()
        for number, made in enumerate(self._rows):
            made.setVisible(number < len(operators))
        for made, operator in zip(self._rows, operators, strict=False):
            made.set_words(operator.name)
            made.set_hint(self._key_of(made, operator.name))
            made.set_icon("user-check" if operator.role is Role.MANAGER else "user")
            made.set_subtitle(self._below(operator))
            made.set_chosen(operator.id == self._chosen)
        self._listed = operators

    def _add_row(self) -> None:
        number = len(self._rows)
        made = RailButton(self.theme, "", "user")
        made.setObjectName(f"signin_cashier_{number + 1}_button")
        made.setFixedHeight(self.theme.px(ROW))
        made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        made.clicked.connect(partial(self._choose, number))
        self._rows.append(made)
        self._names_box.insertWidget(number, made)

    def _key_of(self, made: RailButton, name: str) -> str:
        """The key that chooses a row, where the name leaves room for it."""
        number = self._rows.index(made) + 1
        wide = QFontMetrics(self.theme.font("title")).horizontalAdvance(name)
        return f"Alt+{number}" if number < 10 and wide <= self.theme.px(NAME_BESIDE_KEY) else ""

    def _below(self, operator: OperatorView) -> str:
        role = self.tr("Manager") if operator.role is Role.MANAGER else self.tr("Cashier")
        if operator.hint:
            return self.tr("{role} · PIN {pin}").replace("{role}", role).replace("{pin}", operator.hint)
        return role

    def _show_pin(self) -> None:
        operator = next((o for o in self._listed if o.id == self._chosen), None)
        self._who.setText(self.tr("PIN of {name}").replace("{name}", operator.name if operator else ""))
        pin = self._people.pin
        if operator is not None and pin.who != operator.id:
            pin = PinState(operator.id, tries_left=operator.tries_left, locked_until=operator.locked_until)
        self.pad.show_state(pin)
        self._changed()

    # --- what a person does

    def act(self, wish: Wish) -> bool:
        if self._people.first:
            return self.first.act(wish)
        match wish.do:
            case Do.TYPE:
                return self.station.typed_by_hand() and self.pad.press(wish.value)
            case Do.ENTER if wish.value != "repeat":
                self._confirm()
            case Do.ESCAPE:
                self.pad.clear()
            case Do.NTH if int(wish.value) <= len(self._listed):
                self._choose(int(wish.value) - 1)
            case Do.UP | Do.DOWN:
                self._step(-1 if wish.do is Do.UP else 1)
            case _:
                return wish.do is Do.ENTER
        return True

    def enter(self) -> None:
        self.pad.clear()
        if self._people.first:
            self.first.enter()
        else:
            self.pad.dots.setFocus(Qt.FocusReason.OtherFocusReason)

    def tick(self) -> None:
        self.pad.tick()
        self._changed()

    def counts(self) -> bool:
        return self.pad.counts()

    def _step(self, by: int) -> None:
        ids = [operator.id for operator in self._listed]
        if ids:
            self._choose((ids.index(self._chosen) + by) % len(ids))

    def _choose(self, number: int, _checked: bool = False) -> None:
        if number < len(self._listed):
            self._chosen = self._listed[number].id
            self.pad.clear()
            self._show_operators(self._listed)
            self._show_pin()
            self._scroll.bring(self._rows[number])

    def _confirm(self) -> None:
        if self.enter_button.isEnabled():
            self.station.send(SignIn(self._chosen, self.pad.take()))

    def _changed(self) -> None:
        self.enter_button.setEnabled(bool(self._chosen) and self.pad.open() and len(self.pad.text()) >= PIN_LEAST)
