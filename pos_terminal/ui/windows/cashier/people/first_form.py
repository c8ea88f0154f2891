"""The first manager of a new till: a name, a PIN, and the PIN once more."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from pos_terminal.app.commands import AddOperator
from pos_terminal.app.views import PinState, TillView
from pos_terminal.domain.operator import Role
from pos_terminal.domain.people import SHORTEST, pin_problem
from pos_terminal.ui.parts.action_button import ActionButton
from pos_terminal.ui.parts.icon_label import IconLabel
from pos_terminal.ui.parts.text_field import TextField
from pos_terminal.ui.text.messages import reason
from pos_terminal.ui.windows.cashier.keys import Do, Wish
from pos_terminal.ui.windows.cashier.page import column, label, row
from pos_terminal.ui.windows.cashier.people.pin_pad import PinPad
from pos_terminal.ui.windows.cashier.people.side_pane import SidePane
from pos_terminal.ui.windows.cashier.station import Station

LONGEST_NAME = 24


class FirstForm(QWidget):
    """`first_name_field`, the PIN pad, `first_confirm_button`. Typed twice, since nobody can read it back.

    `bare` leaves out what the guide of the first start says itself. Signal: changed(), when there is more or less.
    """

    changed = Signal()

    def __init__(self, station: Station, bare: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._station = station
        theme = station.theme
        self._once = ""
        self._sent = False
        self._shop = label("", "headline", wrap=True)
        self.name = TextField(theme, self.tr("Your name"), "user", letters=self.tr("Letters on the screen"))
        self.name.setObjectName("first_name_field")
        self.name.edit.setObjectName("first_name_field")
        self.name.edit.setMaxLength(LONGEST_NAME)
        self._step = label("", "body-strong", wrap=True)
        self.pad = PinPad(station)
        self.confirm_button = ActionButton(theme, "", hint="Enter", kind="primary")
        self.confirm_button.setObjectName("first_confirm_button")
        self.confirm_button.setFixedHeight(theme.px(56))
        self.confirm_button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        panes = self._bare() if bare else row(self._left(), self._right())
        panes.setStretch(0, 1)
        panes.setStretch(1, 1)
        self.setLayout(panes)
        self.confirm_button.clicked.connect(self._confirm)
        self.pad.changed.connect(self._changed)
        self.name.text_edited.connect(self._edited)
        self._ask()

    def _bare(self) -> QHBoxLayout:
        px = self._station.theme.px
        self.confirm_button.hide()
        beside = column(self.name, px(16), self._note(), 0)
        keys = column(self._step, px(12), self.pad, 0)
        return row(beside, keys, spacing=px(32))

    def _note(self) -> QHBoxLayout:
        px = self._station.theme.px
        shield = IconLabel(self._station.theme, "shield-check", "text_muted", 18)
        kept = label(self.tr("The PIN is kept as a hash only. Nobody can read it back, so remember it."), "body-small")
        kept.setWordWrap(True)
        note = row(shield, kept, spacing=px(8))
        note.setAlignment(shield, Qt.AlignmentFlag.AlignTop)
        note.setStretch(1, 1)
        return note

    def _left(self) -> QWidget:
        px = self._station.theme.px
        side = SidePane()
        side.setLayout(
            column(
                self._shop,
                px(4),
                label(self.tr("This till is new. Who is its manager?"), "body", "muted", wrap=True),
                px(20),
                self.name,
                px(20),
                label(self.tr("A manager may do everything and lets cashiers in, under Settings."), "body", wrap=True),
                0,
                self._note(),
                margins=(px(32), px(28), px(32), px(24)),
            )
        )
        return side

    def _right(self) -> QWidget:
        px = self._station.theme.px
        right = QWidget()
        right.setLayout(
            column(
                self._step,
                px(20),
                self.pad,
                px(16),
                self.confirm_button,
                margins=(px(32), px(32), px(32), px(24)),
            )
        )
        return right

    def show_view(self, view: TillView) -> None:
        self._shop.setText(view.shop)
        if self._sent and view.people.problem:
            self._sent = False
            self._start_again(view.people.problem)

    def act(self, wish: Wish) -> bool:
        match wish.do:
            case Do.TYPE:
                return self._station.typed_by_hand() and self.pad.press(wish.value)
            case Do.ENTER if wish.value != "repeat":
                if self.window().focusWidget() is self.name.edit:
                    self.pad.dots.setFocus(Qt.FocusReason.TabFocusReason)
                elif self.confirm_button.isEnabled():
                    self._confirm()
            case Do.ESCAPE:
                self._start_again("")
            case _:
                return wish.do is Do.ENTER
        return True

    def enter(self) -> None:
        self.name.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def confirm(self) -> None:
        """Go on with the PIN that was typed: once more, or save it."""
        if self.confirm_button.isEnabled():
            self._confirm()

    def _confirm(self) -> None:
        pin = self.pad.take()
        if not self._once:
            problem = pin_problem(pin, Role.MANAGER)
            if problem:
                self._start_again(problem)
                return
            self._once = pin
            self._ask()
        elif pin != self._once:
            self._start_again("pin_differs")
        else:
            self._sent = True
            self._station.send(AddOperator(self.name.text().strip(), Role.MANAGER, pin))
            self._start_again("")

    def _start_again(self, problem: str) -> None:
        self._once = ""
        self.pad.clear()
        self._ask()
        self.pad.say(reason(problem) if problem else "")

    def _ask(self) -> None:
        if self._once:
            self._step.setText(self.tr("Type the PIN again"))
            self.confirm_button.set_words(self.tr("Save and begin"))
        else:
            words = self.tr("Choose a PIN of at least {n} digits")
            self._step.setText(words.replace("{n}", str(SHORTEST[Role.MANAGER])))
            self.confirm_button.set_words(self.tr("Next"))
        self.pad.show_state(PinState())
        self._changed()

    def _edited(self, _text: str) -> None:
        self._changed()

    def _changed(self) -> None:
        named = bool(self.name.text().strip())
        self.confirm_button.setEnabled(named and len(self.pad.text()) >= SHORTEST[Role.MANAGER])
        self.changed.emit()
