"""Money that is owed to customers: each sum until a manager says how it went back."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from pos_terminal.app.commands import CloseOwed
from pos_terminal.app.views import CheckingView, TillView
from pos_terminal.ui.parts.action_button import ActionButton
from pos_terminal.ui.parts.amount_label import AmountLabel
from pos_terminal.ui.parts.text_field import TextField
from pos_terminal.ui.text.titles import rail_title
from pos_terminal.ui.theme import set_surface
from pos_terminal.ui.windows.cashier.dialog import Dialog
from pos_terminal.ui.windows.cashier.keys import Do, Wish
from pos_terminal.ui.windows.cashier.page import column, label, row
from pos_terminal.ui.windows.cashier.station import Station


def owed_lines(view: TillView) -> tuple[CheckingView, ...]:
    """What is owed to customers now."""
    return tuple(line for line in view.checking if line.what == "owed")


class OwedRow(QFrame):
    """One sum. Signal: close_asked(CheckingView)."""

    close_asked = Signal(object)

    def __init__(self, station: Station, number: int) -> None:
        super().__init__()
        theme = station.theme
        px = theme.px
        self._station = station
        self._line: CheckingView | None = None
        set_surface(self, "card")
        self.setObjectName(f"owed_{number}")
        self._title = label("", "label", wrap=True)
        self._since = label("", "body-small", wrap=True)
        self._sum = AmountLabel(theme, "title_money")
        self.button = ActionButton(theme, self.tr("It went back …"), "hand-coins")
        self.button.setObjectName(f"owed_{number}_close_button")
        self.button.setFixedHeight(theme.touch("min"))
        inside = row(
            column(self._title, self._since),
            self._sum,
            self.button,
            spacing=px(16),
            margins=(px(16), px(12), px(16), px(12)),
        )
        inside.setStretch(0, 1)
        self.setLayout(inside)
        self.button.clicked.connect(self._ask)

    def show_line(self, line: CheckingView) -> None:
        self._line = line
        amount = self._station.amount(line.minor)
        title = (
            self.tr("Sale {number} · {rail}").replace("{number}", line.number).replace("{rail}", rail_title(line.title))
        )
        self._title.setText(title)
        self._since.setText(self.tr("since {time}").replace("{time}", line.since))
        self._sum.set_amount(amount)
        self.button.setAccessibleName(f"{self.button.text()}, {line.number}")
        self.setAccessibleName(f"{title}, {amount}")

    def _ask(self) -> None:
        if self._line is not None:
            self.close_asked.emit(self._line)


class OwedDialog(Dialog):
    """`owed_list` with `owed_{n}_close_button`. Signal: close_asked(CheckingView)."""

    close_asked = Signal(object)

    def __init__(self, station: Station, window: QWidget) -> None:
        super().__init__(station, window, "", "owed_dialog", 760)
        self.set_title(self.tr("Owed to a customer"))
        words = self.tr("Charged, and it cannot go back by itself. Each stands on every Z until a manager closes it.")
        self.body.addWidget(label(words, "body", "muted", wrap=True))
        self._list = QWidget()
        self._list.setObjectName("owed_list")
        self._sums = QVBoxLayout(self._list)
        self._sums.setContentsMargins(0, 0, 0, 0)
        self._sums.setSpacing(station.theme.px(8))
        self.body.addWidget(self._list)
        self._rows: list[OwedRow] = []
        self.acting.hide()

    def ask(self, view: TillView) -> None:
        self.show_view(view)
        self.open(self.safe)

    def show_view(self, view: TillView) -> None:
        lines = owed_lines(view)
        while len(self._rows) < len(lines):
            made = OwedRow(self.station, len(self._rows) + 1)
            made.close_asked.connect(self.close_asked)
            self._sums.addWidget(made)
            self._rows.append(made)
        for place, made in enumerate(self._rows):
            made.setVisible(place < len(lines))
            if place < len(lines):
                made.show_line(lines[place])
        if not lines and self.is_open():
            self.close_card()


class CloseOwedDialog(Dialog):
    """`owed_how_field`, `owed_confirm_button`: how the money went back."""

    scan_waits = True

    def __init__(self, station: Station, window: QWidget) -> None:
        super().__init__(station, window, "", "close_owed_dialog", 600)
        self.set_title(self.tr("How did it go back?"))
        self._about = label("", "body", wrap=True)
        self.field = TextField(
            station.theme,
            self.tr("Cash, bank transfer, who received it"),
            letters=self.tr("Letters on the screen"),
        )
        self.field.edit.setObjectName("owed_how_field")
        self.field.edit.setMaxLength(200)
        self.body.addWidget(self._about)
        self.body.addWidget(self.field)
        self.name_acting("owed_confirm_button", self.tr("It went back"), "check")
        self.acting.set_hint("F12")
        self.field.text_edited.connect(self._edited)
        self._payment = ""

    def ask(self, line: CheckingView) -> None:
        self._payment = line.payment
        words = self.tr("{amount} of sale {number}. It leaves the list; who closed it and how is kept.")
        words = words.replace("{amount}", self.station.amount(line.minor)).replace("{number}", line.number)
        self._about.setText(words)
        self.field.set_text("")
        self._edited("")
        self.open(self.field.edit)

    def act(self, wish: Wish) -> bool:
        """Enter in the field closes nothing: the button or F12 does."""
        if wish.do is Do.ACT and wish.value != "repeat":
            self.confirm()
            return True
        if wish.do is Do.ENTER and self.field.edit.hasFocus():
            return True
        return super().act(wish)

    def show_view(self, view: TillView) -> None:
        if all(line.payment != self._payment for line in owed_lines(view)):
            self.say_gone(self.tr("It has left the list meanwhile: somebody said how it went back."))

    def confirm(self) -> None:
        how = self.field.text().strip()
        if how and not self.gone:
            self.close_card()
            self.station.send(CloseOwed(self._payment, how))

    def _edited(self, _text: str) -> None:
        self.acting.setEnabled(bool(self.field.text().strip()) and not self.gone)
