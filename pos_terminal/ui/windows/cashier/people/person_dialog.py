"""One person who works at the till: name, role, a new PIN typed twice, and whether they still work here."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from pos_terminal.app.commands import AddOperator, ChangeOperator
from pos_terminal.app.views import OperatorView, PinState, TillView
from pos_terminal.domain.operator import Role
from pos_terminal.domain.people import SHORTEST, pin_problem
from pos_terminal.ui.parts.check_box import CheckBox
from pos_terminal.ui.parts.segmented import Segmented
from pos_terminal.ui.parts.text_field import TextField
from pos_terminal.ui.text.messages import reason
from pos_terminal.ui.windows.cashier.dialog import Dialog
from pos_terminal.ui.windows.cashier.keys import Do, Wish
from pos_terminal.ui.windows.cashier.page import column, label, row
from pos_terminal.ui.windows.cashier.people.first_form import LONGEST_NAME
from pos_terminal.ui.windows.cashier.people.pin_pad import PinPad
from pos_terminal.ui.windows.cashier.people.side_pane import SidePane
from pos_terminal.ui.windows.cashier.station import Station

WIDTH, SIDE, HEIGHT = 820, 400, 568


class PersonDialog(Dialog):
    """`person_dialog`: `person_name_field`, `person_role_bar`, `person_active_check`, the pad, `person_save_button`.

    It stays open until the till has made the change, or says why not.
    """

    scan_waits = True

    def __init__(self, station: Station, window: QWidget) -> None:
        super().__init__(station, window, "", "person_dialog", WIDTH)
        theme = station.theme
        px = theme.px
        self.be_bare()
        self._who = ""
        self._role = Role.CASHIER
        self._once = ""
        self._changed = -1  # the till's count of changes when this one was sent; -1: nothing was sent
        self._sent = False  # and nothing was heard since
        self._heading = label("", "headline", wrap=True)
        self.name = TextField(theme, self.tr("Name"), "user", letters=self.tr("Letters on the screen"))
        self.name.edit.setObjectName("person_name_field")
        self.name.edit.setMaxLength(LONGEST_NAME)
        self.roles = Segmented(theme, [(Role.CASHIER, self.tr("Cashier"), ""), (Role.MANAGER, self.tr("Manager"), "")])
        self.roles.setObjectName("person_role_bar")
        for role in Role:
            self.roles.button(role).setObjectName(f"person_role_{role}_button")
        self.active = CheckBox(theme, self.tr("Works here"))
        self.active.setObjectName("person_active_check")
        self._step = label("", "body-strong", wrap=True)
        self.pad = PinPad(station)
        self.safe.set_words(self.tr("Cancel"))
        self.name_acting("person_save_button", self.tr("Save"))
        for button in (self.safe, self.acting):
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        keys = QWidget()
        keys.setLayout(self._right())
        keys.setMinimumHeight(px(HEIGHT))
        panes = row(self._left(), keys)
        panes.setStretch(1, 1)
        self.body.addLayout(panes)
        self.roles.chosen.connect(self._choose_role)
        self.pad.changed.connect(self._edited)
        self.name.text_edited.connect(self._edited)

    def _left(self) -> QWidget:
        px = self.station.theme.px
        side = SidePane()
        side.setFixedWidth(px(SIDE))
        rights = self.tr("A manager may do everything; what a cashier may do alone is set on this page.")
        side.setLayout(
            column(
                self._heading,
                px(16),
                self.name,
                px(16),
                self.roles,
                px(8),
                label(rights, "body-small", wrap=True),
                px(16),
                self.active,
                0,
                margins=(px(32), px(32), px(32), px(24)),
            )
        )
        return side

    def _right(self) -> QVBoxLayout:
        px = self.station.theme.px
        self.close_button.setFixedSize(px(48), px(48))
        head = row(self._step, self.close_button, margins=(px(32), 0, px(20), 0))
        head.setStretch(0, 1)
        below = column(self.pad, px(16), row(self.safe, self.acting, spacing=px(12)), margins=(px(32), 0, px(32), 0))
        return column(head, px(20), below, margins=(0, px(24), 0, px(24)))

    # --- opening

    def ask_new(self) -> None:
        self._begin("", self.tr("Add somebody"), "", Role.CASHIER, True)
        self.open(self.name.edit)

    def ask_change(self, operator: OperatorView) -> None:
        self._begin(operator.id, operator.name, operator.name, operator.role, operator.active)
        self.open(self.name.edit)

    def _begin(self, who: str, heading: str, name: str, role: Role, active: bool) -> None:
        self._who, self._changed, self._sent = who, -1, False
        self.set_title(heading)
        self._heading.setText(heading)
        self.name.set_text(name)
        self.active.setChecked(active)
        self.active.setVisible(bool(who))
        self._choose_role(role)

    # --- what is typed

    def act(self, wish: Wish) -> bool:
        """Enter in the name goes on to the PIN, where there must be one."""
        in_name = self.window().focusWidget() is self.name.edit
        if wish.do is Do.ENTER and in_name and not self._who:
            self.pad.dots.setFocus(Qt.FocusReason.TabFocusReason)
            return True
        return super().act(wish)

    def type_key(self, key: str) -> bool:
        return self.station.typed_by_hand() and self.pad.press(key)

    def confirm(self) -> None:
        if self._sent:
            return
        pin = self.pad.take()
        if self._once and pin != self._once:
            self._start_again("pin_differs")
        elif not self._once and pin and (problem := pin_problem(pin, self._role)):
            self._start_again(problem)
        elif not self._once and pin:
            self._once = pin
            self._ask()
        else:
            self._send(pin)

    def _send(self, pin: str) -> None:
        self._once, self._sent = "", True
        view = self.station.bridge.view
        self._changed = view.people.changed if view is not None else 0
        name = self.name.text().strip()
        if self._who:
            self.station.send(ChangeOperator(self._who, name, self._role, self.active.isChecked(), pin))
        else:
            self.station.send(AddOperator(name, self._role, pin))
        self._ask()

    def show_view(self, view: TillView) -> None:
        self._sent = self._sent and view.people.approval is not None
        if self._changed < 0:
            return
        if view.people.changed > self._changed:
            self._changed = -1
            self.close_card()
        elif view.people.problem:
            self._changed = -1
            self._start_again(view.people.problem)

    def go_back(self) -> None:
        self.pad.clear()
        self._once = ""
        super().go_back()

    # --- within

    def _choose_role(self, role: str) -> None:
        self._role = Role(role)
        self.roles.set_chosen(role)
        self._start_again("")

    def _start_again(self, problem: str) -> None:
        self._once = ""
        self.pad.clear()
        self._ask()
        self.pad.say(reason(problem) if problem else "")

    def _ask(self) -> None:
        least = str(SHORTEST[self._role])
        if self._once:
            self._step.setText(self.tr("Type the PIN again"))
        elif self._who:
            self._step.setText(self.tr("A new PIN of at least {n} digits, or none").replace("{n}", least))
        else:
            self._step.setText(self.tr("A PIN of at least {n} digits").replace("{n}", least))
        self.acting.set_words(self.tr("Next") if not self._once and not self._who else self.tr("Save"))
        self.pad.show_state(PinState())
        self._edited()

    def _edited(self, _text: str = "") -> None:
        typed = len(self.pad.text())
        enough = typed >= SHORTEST[self._role] or (bool(self._who) and not typed and not self._once)
        self.acting.setEnabled(bool(self.name.text().strip()) and enough)
