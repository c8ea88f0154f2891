"""The staff page behind the mark and the PIN: why nothing is sold, stock, faults, payments, restart and exit."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QVBoxLayout

from pos_terminal.app.views import PaymentRowView, SlotView, TillView
from pos_terminal.domain.dispense import MachineState
from pos_terminal.ui.parts.fitted_label import FittedLabel
from pos_terminal.ui.parts.icon_label import IconLabel
from pos_terminal.ui.text.messages import reason
from pos_terminal.ui.windows.cashier.payments.standings import word_of
from pos_terminal.ui.windows.kiosk.booth import Booth
from pos_terminal.ui.windows.kiosk.buttons import KioskButton
from pos_terminal.ui.windows.kiosk.footer import Footer
from pos_terminal.ui.windows.kiosk.form import Form
from pos_terminal.ui.windows.kiosk.page import MARGIN, Page
from pos_terminal.ui.windows.kiosk.paging import Paging
from pos_terminal.ui.windows.kiosk.slot_row import SlotRow
from pos_terminal.ui.windows.kiosk.surface import Surface

SLOTS_UPRIGHT, SLOTS_LYING, SLOTS_SMALL, PAYMENTS = 7, 4, 3, 5
WIDE_SCALE = 90  # percent


class StaffPage(Page):
    """`kiosk_staff_*`. Signals: filled(slot, left), blocked(slot), fixed(slot, empty: the machine),
    decide_asked(), left(), restart_asked(), exit_asked().
    """

    filled = Signal(str, int)
    blocked = Signal(str)
    fixed = Signal(str)
    decide_asked = Signal()
    left = Signal()
    restart_asked = Signal()
    exit_asked = Signal()

    def __init__(self, booth: Booth) -> None:
        super().__init__(booth)
        theme, taps = booth.theme, booth.taps
        self._slots: tuple[SlotView, ...] = ()
        self._title = FittedLabel(theme, "kiosk_title")
        self._who = FittedLabel(theme, "kiosk_caption", weight=400, tone="muted", align=_END)
        self._state = Surface(theme, "success_subtle", radius=20)
        self._state_icon = IconLabel(theme, "circle-check", "success_text", 40)
        self._state_words = FittedLabel(theme, "kiosk_body", tone="success", wrap=True)
        self._machine_fixed = KioskButton(theme, taps, "wrench", "primary", height=76, style="kiosk_caption")
        self._stock_title = FittedLabel(theme, "kiosk_label")
        self._rows = [SlotRow(booth, number + 1) for number in range(SLOTS_UPRIGHT)]
        self._paging = Paging(booth, "kiosk_slots")
        self._money_title = FittedLabel(theme, "kiosk_label")
        self._unresolved = FittedLabel(theme, "kiosk_caption", tone="warning", wrap=True)
        self._decide = KioskButton(theme, taps, "shield-check", "primary", height=80, style="kiosk_caption")
        self._payments = [FittedLabel(theme, "kiosk_caption", weight=400) for _ in range(PAYMENTS)]
        self._sums = [FittedLabel(theme, "kiosk_caption", weight=600, align=_END) for _ in range(PAYMENTS)]
        self.footer = Footer(booth)
        self._restart = KioskButton(theme, taps, "refresh-cw", style="kiosk_label")
        self._exit = KioskButton(theme, taps, "power", "danger-outline", style="kiosk_label")
        self._back = KioskButton(theme, taps, "lock", "primary", style="kiosk_label")
        self._lay_out()
        self._name_parts()
        self._connect()
        self.measure(self.form)

    def _name_parts(self) -> None:
        for name, part in {
            "title_label": self._title,
            "state_label": self._state_words,
            "machine_fixed_button": self._machine_fixed,
            "unresolved_label": self._unresolved,
            "decide_button": self._decide,
            "restart_button": self._restart,
            "exit_button": self._exit,
            "back_button": self._back,
        }.items():
            part.setObjectName(f"kiosk_staff_{name}")

    def _connect(self) -> None:
        for row in self._rows:
            row.filled.connect(self.filled)
            row.blocked.connect(self.blocked)
            row.fixed.connect(self.fixed)
        self._machine_fixed.clicked.connect(self._fix_machine)
        self._paging.turned.connect(self._turned)
        self._decide.clicked.connect(self.decide_asked)
        self._restart.clicked.connect(self.restart_asked)
        self._exit.clicked.connect(self.exit_asked)
        self._back.clicked.connect(self.left)

    def _lay_out(self) -> None:
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        self._body = QVBoxLayout()
        self._state_row = QHBoxLayout(self._state)
        self._state_row.addWidget(self._state_icon)
        self._state_row.addWidget(self._state_words, 1)
        self._state_row.addWidget(self._machine_fixed)
        self._columns = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._stock = QVBoxLayout()
        self._stock.addWidget(self._stock_title)
        for row in self._rows:
            self._stock.addWidget(row)
        self._stock.addWidget(self._paging)
        self._stock.addStretch(1)
        self._money = QVBoxLayout()
        self._money.addWidget(self._money_title)
        self._money.addWidget(self._unresolved)
        self._money.addWidget(self._decide)
        for label, sums in zip(self._payments, self._sums, strict=True):
            line = QHBoxLayout()
            line.addWidget(label, 1)
            line.addWidget(sums)
            self._money.addLayout(line)
        self._money.addStretch(1)
        self._columns.addLayout(self._stock, 3)
        self._columns.addLayout(self._money, 2)
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self._who)
        self._body.addLayout(head)
        self._body.addWidget(self._state)
        self._body.addLayout(self._columns, 1)
        for button in (self._restart, self._exit, self._back):
            self.footer.add(button)
        whole.addLayout(self._body, 1)
        whole.addWidget(self.footer)

    def begin(self) -> None:
        """Somebody came in: the first slots are shown."""
        self._paging.go_to(0)

    def show_view(self, view: TillView) -> None:
        kiosk = view.kiosk
        if kiosk is None:
            return
        self._title.set_words(self.tr("Staff"))
        which = self.tr("Self-service {n}, signed in: {name}")
        self._who.set_words(which.replace("{n}", view.till_label).replace("{name}", view.operator))
        self._show_state(view, kiosk.machine)
        self._slots = kiosk.slots
        self._stock_title.set_words(self.tr("Stock") if self._slots else "")
        self._stock_title.setVisible(bool(self._slots))
        self._show_slots()
        self._show_money(view)
        self._restart.set_words(self.tr("Restart"))
        self._exit.set_words(self.tr("Exit"))
        self._back.set_words(self.tr("Back to selling"))
        self.fit()

    def _show_state(self, view: TillView, machine: MachineState | None) -> None:
        closed = view.kiosk.closed if view.kiosk is not None else ""
        words = reason(closed) if closed else self.tr("Everything is in order: it sells.")
        words = words.replace("{theirs}", view.catalogue_currency).replace("{ours}", view.currency)
        tone = "warning" if closed else "success"
        self._state.set_look(f"{tone}_subtle")
        self._state_icon.set_icon("triangle-alert" if closed else "circle-check", f"{tone}_text")
        self._state_words.set_tone(tone)
        self._state_words.set_words(words)
        self._machine_fixed.set_words(self.tr("Fixed"))
        self._machine_fixed.setVisible(machine is MachineState.FAULT)

    def _show_slots(self) -> None:
        fit = SLOTS_UPRIGHT if self.form.upright else SLOTS_LYING if self.theme.scale >= WIDE_SCALE else SLOTS_SMALL
        self._paging.set_pages(-(-len(self._slots) // fit))
        first = self._paging.page * fit
        shown = self._slots[first : first + fit]
        for number, row in enumerate(self._rows):
            row.setVisible(number < len(shown))
            if number < len(shown):
                row.show_slot(shown[number])

    def _show_money(self, view: TillView) -> None:
        kiosk = view.kiosk
        assert kiosk is not None
        rows = view.payments_page.rows[:PAYMENTS] if view.payments_page is not None else ()
        self._money_title.set_words(self.tr("Payments of this machine"))
        told = []
        if kiosk.unresolved:
            told.append(self.tr("Payments that want a person: {n}").replace("{n}", str(kiosk.unresolved)))
        if kiosk.unpaid:
            words = self.tr("Goods that came out and were not paid: {amount}")
            told.append(words.replace("{amount}", self.booth.within(kiosk.unpaid, self)))
        self._unresolved.set_words("\n".join(told))
        self._unresolved.setVisible(bool(told))
        self._decide.set_words(self.tr("Decide …"))
        self._decide.setVisible(bool(view.checking))
        for number, (label, sums) in enumerate(zip(self._payments, self._sums, strict=True)):
            there = number < len(rows)
            label.setVisible(there)
            sums.setVisible(there)
            if there:
                label.set_words(_told(rows[number]))
                sums.set_amount(self.booth.amount(rows[number].minor))

    def measure(self, form: Form) -> None:
        px = self.theme.px
        upright = form.upright
        self._body.setContentsMargins(px(MARGIN), px(48 if upright else 28), px(MARGIN), px(24))
        self._body.setSpacing(px(20))
        self._state.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self._columns.setDirection(QBoxLayout.Direction.TopToBottom if upright else QBoxLayout.Direction.LeftToRight)
        self._columns.setSpacing(px(40))
        self._stock.setSpacing(px(16))
        self._money.setSpacing(px(12))
        self._state_row.setContentsMargins(px(28), px(20), px(20), px(20))
        self._state_row.setSpacing(px(24))
        for row in self._rows:
            row.measure()
        self.footer.measure(form)
        for button in (self._restart, self._exit, self._back, self._machine_fixed, self._decide):
            button.look_again()
        self._machine_fixed.setFixedWidth(max(px(190), 128))
        super().measure(form)
        self._show_slots()

    def _turned(self, _page: int) -> None:
        self._show_slots()
        self.fit()

    def _fix_machine(self) -> None:
        self.fixed.emit("")


def _told(row: PaymentRowView) -> str:
    return " · ".join((row.at, row.number, row.title, word_of(row.state)))


_END = Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
