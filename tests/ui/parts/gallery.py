"""Every part on one sheet, laid out as design/00_components_light.png."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from pos_terminal.ui.parts.action_button import ActionButton
from pos_terminal.ui.parts.amount_label import AmountLabel
from pos_terminal.ui.parts.badge import Badge
from pos_terminal.ui.parts.banner import Banner
from pos_terminal.ui.parts.check_box import CheckBox, Switch
from pos_terminal.ui.parts.chip import Chip
from pos_terminal.ui.parts.countdown_ring import CountdownRing
from pos_terminal.ui.parts.keypad import Keypad, KeypadKind
from pos_terminal.ui.parts.nav_button import NavButton
from pos_terminal.ui.parts.pay_slot import PaySlot
from pos_terminal.ui.parts.product_tile import ProductTile, TileLook
from pos_terminal.ui.parts.qr_code import QrCode
from pos_terminal.ui.parts.rail_button import RailButton
from pos_terminal.ui.parts.segmented import Segmented
from pos_terminal.ui.parts.state_mark import StateMark
from pos_terminal.ui.parts.stepper import Stepper
from pos_terminal.ui.parts.steps import Step, Steps, StepState
from pos_terminal.ui.parts.text_field import TextField
from pos_terminal.ui.parts.time_bar import TimeBar
from pos_terminal.ui.parts.toast import Toast, ToastAction
from pos_terminal.ui.theme import Theme, set_surface

TILES = (
    TileLook("Flat white", "€3.60", "flat_white", "coffee", "2"),
    TileLook("Butter croissant", "€2.40", "butter_croissant", "bakery", "12"),
    TileLook("Garden salad", "€6.20", "garden_salad", "food", "", "Sold out"),
    TileLook("Bananas", "€1.79/kg", "bananas", "produce"),
    TileLook("Free-range eggs, 10", "€3.49", "eggs", "dairy", "1"),
    TileLook("Still water 0.5 L", "€1.20", "still_water", "drinks"),
    TileLook("Dark chocolate with hazelnuts and sea salt", "€2.99", "chocolate", "snacks"),
)
STEPS = [
    Step(StepState.DONE, "Payment created", "Code is on the customer screen", "10:42:07"),
    Step(StepState.NOW, "Customer scans and approves", "Asking DropPay every 2 seconds", "Now"),
    Step(StepState.LOST, "Charge sent, no answer", "Asked 4 times, last at 10:42:41", "10:42:26"),
    Step(StepState.TODO, "Print the receipt"),
]


class Gallery(QWidget):
    """A window of parts for one theme."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme
        columns = QHBoxLayout(self)
        columns.setSpacing(32)
        self.left, self.right, self.third = QVBoxLayout(), QVBoxLayout(), QVBoxLayout()
        for column in (self.left, self.right, self.third):
            columns.addLayout(column, 1)
        self._buttons()
        self._clocks()
        self._messages()
        self._states()
        self._fields()
        self._choices()
        self._payment()
        for column in (self.left, self.right, self.third):
            column.addStretch()
        set_surface(self, "bg")
        theme.dress(self)

    def _heading(self, column: QVBoxLayout, text: str) -> None:
        label = QLabel(text)
        label.setProperty("role", "caption")
        column.addWidget(label)

    def _row(self, column: QVBoxLayout, *widgets: QWidget) -> None:
        row = QHBoxLayout()
        row.setSpacing(10)
        for widget in widgets:
            row.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addStretch()
        column.addLayout(row)

    def _buttons(self) -> None:
        theme, column = self.theme, self.left
        self._heading(column, "Buttons")
        for kind, words in (("primary", "Pay"), ("secondary", "Park")):
            off = ActionButton(theme, words, hint="F12", kind=kind)
            off.setEnabled(False)
            down = ActionButton(theme, words, hint="F12", kind=kind)
            down.setDown(True)
            icon = ActionButton(theme, words, icon="pause", hint="F7", kind=kind)
            self._row(column, ActionButton(theme, words, hint="F12", kind=kind), down, icon, off)
        self._row(
            column,
            ActionButton(theme, "Cancel payment", icon="x", kind="danger-outline"),
            ActionButton(theme, "Refund", icon="undo-2", kind="danger"),
            ActionButton(theme, "Chosen", icon="check", kind="chosen"),
            ActionButton(theme, "Text button", kind="text"),
        )
        modes = [ActionButton(theme, "Quantity", hint="F3", kind="chosen", stacked=True)]
        modes.append(ActionButton(theme, "Price", hint="F4", stacked=True))
        modes.append(ActionButton(theme, "Note", hint="Ctrl+N", stacked=True))
        modes[2].setEnabled(False)
        self._row(column, *modes)
        sell = NavButton(theme, "Sell", "shopping-basket", "Ctrl+1")
        sell.set_chosen(True)
        parked = NavButton(theme, "Parked", "archive", "Ctrl+2")
        parked.set_count(2)
        off_nav = NavButton(theme, "Shift", "clock", "Ctrl+4")
        off_nav.setEnabled(False)
        self._row(column, sell, parked, off_nav, NavButton(theme, "Cashier 1", "lock", "Ctrl+L", kind="sunken"))

    def _clocks(self) -> None:
        theme, column = self.theme, self.left
        self._heading(column, "Countdown")
        normal, warning, checking = (CountdownRing(theme, 112, "left") for _ in range(3))
        normal.set_time(38, 45)
        warning.set_time(8, 45)
        checking.set_checking("checking")
        self._row(column, normal, warning, checking)
        for left in (38, 8):
            bar = TimeBar(theme)
            bar.set_time(left, 45)
            column.addWidget(bar)

    def _messages(self) -> None:
        theme, column = self.theme, self.left
        self._heading(column, "Messages")
        host = QWidget()
        host.setMinimumHeight(76)
        set_surface(host, "surface")
        self.toast = Toast(theme, host)
        undo = (ToastAction("undo", "Undo", "Ctrl+Z"),)
        self.toast.show_message("success", "Added: Oat drink 1 L", actions=undo)
        column.addWidget(host)
        other = QWidget()
        other.setMinimumHeight(76)
        self.other_toast = Toast(theme, other)
        self.other_toast.show_message(
            "warning", "Barcode 4770123456789 is not in the catalogue.", "4770123456789", icon="scan-barcode"
        )
        column.addWidget(other)
        column.addWidget(Banner(theme, "danger", "Printer is out of paper. The sale is safe.", "printer"))
        warn = Banner(theme, "warning", "")
        warn.set_message("warning", "Other ways to pay stay locked.", title="Do not take payment again")
        column.addWidget(warn)
        column.addWidget(Banner(theme, "warning", "Test mode: no real money", strip=True))
        amounts = [AmountLabel(theme, style) for style in ("money_hero", "money_total", "money_line")]
        for label, text in zip(amounts, ("€23.84", "€111.11", "€8.88"), strict=True):
            label.set_amount(text)
        self._row(column, *amounts)
        kinds = [QLabel(role.title() + " 20") for role in ("headline", "title", "label", "caption", "code-large")]
        for label in kinds:
            label.setProperty("role", label.text().split()[0].lower())
        self._row(column, *kinds)

    def _states(self) -> None:
        theme, column = self.theme, self.right
        self._heading(column, "Payment states")
        names = [name for name in theme.tokens.states if name != "ready"]
        for start in range(0, len(names), 4):
            self._row(column, *[Badge(theme, name) for name in names[start : start + 4]])
        marks = []
        for name in ("approved", "declined", "expired", "unknown", "fault", "held"):
            mark = StateMark(theme, 64)
            mark.set_state(name, animate=False)
            marks.append(mark)
        self._row(column, *marks)

    def _fields(self) -> None:
        theme, column = self.theme, self.right
        self._heading(column, "Fields")
        column.addWidget(TextField(theme, "Scan a barcode, or search by name", "scan-barcode", "F2"))
        wrong, locked = TextField(theme), TextField(theme, icon="eye-off")
        wrong.set_text("25.00")
        wrong.set_state("error")
        locked.set_text("•••• •••• ••••")
        locked.set_state("locked")
        column.addWidget(wrong)
        column.addWidget(locked)
        money = TextField(theme, prefix="€", style="money_total")
        money.set_text("30.00")
        column.addWidget(money)

    def _choices(self) -> None:
        theme, column = self.theme, self.right
        self._heading(column, "Selection")
        chips = [Chip(theme, "Wrong item"), Chip(theme, "Favourites", "star"), Chip(theme, "Other…")]
        chips[0].set_chosen(True)
        chips[1].set_chosen(True)
        self._row(column, *chips)
        self.modes = Segmented(
            theme, [("whole", "Whole sale", "Alt+1"), ("lines", "By line", ""), ("sum", "Amount", "")]
        )
        self.modes.set_chosen("lines")
        column.addWidget(self.modes)
        stepper = Stepper(theme, "One less", "One more")
        stepper.set_text("2")
        ticked, on = CheckBox(theme, "On"), Switch(theme)
        ticked.setChecked(True)
        on.setChecked(True)
        self._row(column, stepper, ticked, CheckBox(theme, "Off"), on, Switch(theme))
        tiles = QGridLayout()
        tiles.setSpacing(12)
        for index, look in enumerate(TILES):
            tile = ProductTile(theme)
            tile.show_product(look)
            tiles.addWidget(tile, index // 3, index % 3)
        column.addLayout(tiles)

    def _payment(self) -> None:
        theme, column = self.theme, self.third
        self.slots = [PaySlot(theme) for _ in range(3)]
        self.slots[0].show_button("pay_button", "Pay", "€23.84", "F12")
        self.slots[1].show_progress("Waiting · 0:38", 844)
        self.slots[2].show_off("Pay", hint="F12")
        for slot in self.slots:
            column.addWidget(slot)
        steps = Steps(theme)
        steps.set_steps(STEPS)
        column.addWidget(steps)
        cash = RailButton(theme, "Cash", "banknote", "Opens the drawer", "5")
        cash.set_chosen(True)
        off = RailButton(theme, "DropPay", "droplet", "Not answering", "2")
        off.setEnabled(False)
        for rail in (RailButton(theme, "SWiP wallet", "wallet", "QR on customer screen · loyalty", "1"), cash, off):
            column.addWidget(rail)
        row = QHBoxLayout()
        pad = Keypad(theme, KeypadKind.CASH)
        code = QrCode(theme, 5)
        code.set_text("https://dp.link/p/7PA98?amount=2384")
        code.setFixedSize(240, 240)
        row.addWidget(pad)
        row.addWidget(code)
        column.addLayout(row)
