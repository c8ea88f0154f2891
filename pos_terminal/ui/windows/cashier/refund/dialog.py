"""Refund of a sale (DESIGN 13, 14): whole, by line, by amount; then how it ended, in the same dialog."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QWidget

from pos_terminal.app.commands import Exchange, LeaveRefund, Pay, PlanRefund, Refund, ReprintRefund, VoidCashSale
from pos_terminal.app.views import RefundView, Stage, TillView
from pos_terminal.ui.parts.segmented import Segmented
from pos_terminal.ui.text.messages import message
from pos_terminal.ui.windows.cashier.keys import Do, Wish
from pos_terminal.ui.windows.cashier.page import column, row
from pos_terminal.ui.windows.cashier.refund.amount import AmountCard
from pos_terminal.ui.windows.cashier.refund.instead import InsteadRow
from pos_terminal.ui.windows.cashier.refund.lines import LinesCard
from pos_terminal.ui.windows.cashier.refund.reasons import ReasonBar, refund_reasons
from pos_terminal.ui.windows.cashier.refund.result import ResultCard
from pos_terminal.ui.windows.cashier.refund.side import SidePane
from pos_terminal.ui.windows.cashier.refund.two_panes import TwoPanes
from pos_terminal.ui.windows.cashier.station import Station

SIDE, SIDE_NARROW = 381, 340
MODES = ("whole", "lines", "amount")
QUIET = frozenset({"", "refund_choose_lines", "refund_amount"})  # nothing was chosen yet: no word about it


class RefundDialog(TwoPanes):
    """`refund_dialog`. Takes a sale's id; everything it shows comes back as TillView.refund."""

    scan_waits = True

    def __init__(self, station: Station, window: QWidget) -> None:
        super().__init__(station, window, "refund_dialog")
        px = station.theme.px
        self.close_button.setObjectName("refund_close_button")
        self._ask = PlanRefund("")
        self._view: RefundView | None = None
        self._sent = False
        self._left = True
        self._basket_open = self._changed = False
        self.modes = Segmented(
            station.theme,
            [
                ("whole", self.tr("Whole sale"), "Alt+1"),
                ("lines", self.tr("By line"), "Alt+2"),
                ("amount", self.tr("Amount"), "Alt+3"),
            ],
        )
        self.modes.setObjectName("refund_mode_bar")
        for mode in MODES:
            self.modes.button(mode).setObjectName(f"refund_mode_{mode}_button")
        self.lines = LinesCard(station)
        self.amount = AmountCard(station)
        self.reasons = ReasonBar(station, "refund", refund_reasons())
        self.side = SidePane(station)
        self.result = ResultCard(station)
        edges = (px(24), px(20), px(24), px(20))
        self.instead = InsteadRow(station)
        left = column(self.modes, self.lines, self.amount, self.instead, self.reasons, spacing=px(16), margins=edges)
        for place in (1, 2):
            left.setStretch(place, 1)
        self._plan = QWidget()
        both = row(left, self.side)
        both.setStretch(0, 1)
        self._plan.setLayout(both)
        self.body.addWidget(self._plan)
        self.body.addWidget(self.result)
        self._look_again()
        self._wire()

    def _wire(self) -> None:
        self.modes.chosen.connect(self.choose_mode)
        self.lines.changed.connect(self._lines_chosen)
        self.amount.changed.connect(partial(self._plan_with, "minor"))
        self.side.part_changed.connect(partial(self._plan_with, "minor"))
        self.side.cash_chosen.connect(partial(self._plan_with, "cash_instead"))
        self.side.confirmed.connect(self.confirm)
        self.instead.undo_asked.connect(self._undo_sale)
        self.instead.exchange_asked.connect(self._exchange)
        self.reasons.changed.connect(self._show)
        self.result.done.connect(self.go_back)
        self.result.again.connect(self._try_again)
        self.result.reprint.connect(self._reprint)

    # --- opening

    def ask(self, sale: str) -> None:
        """Open over the window for a closed sale; the till answers with what may go back."""
        if not self._left and self._view is None and self._ask.sale == sale:
            return  # it was asked for a moment ago
        self._view, self._sent, self._left, self._changed = None, False, False, False
        self.lines.begin()
        self.amount.begin()
        self.side.begin()
        self.reasons.reset()
        self.result.begin()
        self.set_title(self.tr("Refund"))
        self._plan.hide()
        self.result.hide()
        self._send(PlanRefund(sale, "lines"))

    def wants(self, view: TillView) -> bool:
        """Whether the refund on the screen is this dialog's and it was put away by something else."""
        if view.refund is None:
            self._left = True
        return not self._left and view.refund is not None and view.people.approval is None

    # --- what is chosen

    def choose_mode(self, mode: str) -> None:
        minor = self.amount.entry.minor if mode == "amount" else 0
        lines = tuple((line.id, line.chosen) for line in self._view.lines if line.chosen) if self._view else ()
        if mode == "lines":
            lines = () if self._ask.mode != "lines" else lines
        self._send(replace(self._ask, mode=mode, lines=lines if mode == "lines" else (), minor=minor))
        first = {"lines": self.lines.first(), "amount": self.amount.field.edit}.get(mode)
        (first or self.modes.button(mode)).setFocus(Qt.FocusReason.OtherFocusReason)

    def _lines_chosen(self, chosen: dict[str, int]) -> None:
        self._send(replace(self._ask, lines=tuple(chosen.items()), minor=0))

    def _plan_with(self, what: str, value: int | bool) -> None:
        minor = int(value) if what == "minor" else self._ask.minor
        cash = bool(value) if what == "cash_instead" else self._ask.cash_instead
        self._send(replace(self._ask, minor=minor, cash_instead=cash))

    def _send(self, ask: PlanRefund) -> None:
        self._ask = ask
        self.station.send(ask)

    # --- the till's answer

    def show_view(self, view: TillView) -> None:
        refund = view.refund
        if refund is None:
            if self._view is not None and not self._sent:
                self._left = True
                self.close_card()
            return
        self._basket_open = view.stage is Stage.SELL and bool(view.basket.lines)
        first, before = self._view is None, self._view
        if self._sent and refund.state == "plan" and view.people.approval is None:
            self._sent = False  # the till said no; the choice stands
        self._view = refund
        if before is not None and before.state == refund.state == "plan" and before.returned < refund.returned:
            self._changed = True
            self.reasons.reset()  # what was agreed to is another thing now
            self._send(self._ask)
        self.set_title(self.tr("Refund sale {number}").replace("{number}", refund.number))
        self._show()
        if first or not self.is_open():
            self._open(refund)

    def _open(self, refund: RefundView) -> None:
        self.open(self.result.done_button if refund.state != "plan" else None)
        start = self.lines.first()
        if refund.state == "plan" and start is not None:
            start.setFocus(Qt.FocusReason.TabFocusReason)

    def _show(self) -> None:
        view = self._view
        if view is None:
            return
        planning = view.state == "plan"
        changed = self._plan.isHidden() == planning
        self._plan.setVisible(planning)
        self.result.setHidden(planning)
        if planning:
            self._show_plan(view)
        else:
            self.result.show_refund(view)
        if changed and self.is_open():
            self._place()
            (self.modes.button(view.mode) if planning else self.result.done_button).setFocus()

    def _show_plan(self, view: RefundView) -> None:
        self.modes.set_chosen(view.mode)
        self.lines.setVisible(view.mode != "amount")
        self.amount.setVisible(view.mode == "amount")
        self.lines.show_lines(view.lines, view.mode == "whole")
        self.amount.set_most(sum(way.left for way in view.ways))
        self.instead.show_refund(view, self._basket_open, self._ask.minor, self._ready(view))
        part = self._ask.minor if view.mode == "lines" else 0
        self.side.show_refund(view, self._problem(view), part, self._ready(view))

    def _undo_sale(self) -> None:
        if self._view is not None and self._ready(self._view):
            self.station.send(VoidCashSale(self._ask.sale, self.reasons.note or self.reasons.reason))

    def _exchange(self) -> None:
        """The basket is paid, first with what comes back."""
        if self._view is not None and self._ready(self._view):
            self.station.send(Pay())
            reason = self.reasons.note or self.reasons.reason
            self.station.send(Exchange(self._ask.sale, self._ask.lines, reason))

    def _problem(self, view: RefundView) -> str:
        if view.problem in QUIET:
            return message("refund_changed", {}, self.station.amount).text if self._changed else ""
        return message(view.problem, dict(view.problem_args), self.station.amount).text

    def _ready(self, view: RefundView) -> bool:
        return not view.problem and view.minor > 0 and self.reasons.complete and not self._sent

    # --- doing

    def confirm(self) -> None:
        view = self._view
        if view is None or view.state != "plan" or not self._ready(view):
            return
        self._sent, self._changed = True, False
        self._show()
        ask = self._ask
        self.station.send(
            Refund(ask.sale, ask.mode, self.reasons.reason, ask.lines, ask.minor, self.reasons.note, ask.cash_instead)
        )

    def go_back(self) -> None:
        self._left = True
        self.station.send(LeaveRefund())
        self.close_card()

    def _try_again(self) -> None:
        self._sent = False
        self._send(replace(self._ask, mode="whole", lines=(), minor=0))

    def _reprint(self) -> None:
        self.station.send(ReprintRefund(self._ask.sale))

    # --- keys

    def act(self, wish: Wish) -> bool:
        """Enter never refunds: it presses what was reached by Tab, and Done once it is done."""
        focused = self.window().focusWidget()
        planning = self._view is None or self._view.state == "plan"
        match wish.do:
            case Do.ACT if planning:
                self.confirm()
            case Do.NTH if planning and wish.value in ("1", "2", "3"):
                self.choose_mode(MODES[int(wish.value) - 1])
            case Do.ENTER if wish.value == "repeat":
                return True
            case Do.ENTER if isinstance(focused, QAbstractButton) and self.isAncestorOf(focused):
                if focused is not self.side.button:
                    focused.click()
            case Do.ENTER:
                if not planning:
                    self.go_back()
            case Do.PRINT | Do.REPRINT if not planning:
                self._reprint()
            case _:
                return super().act(wish)
        return True

    def type_key(self, key: str) -> bool:
        view = self._view
        if view is None or view.state != "plan":
            return True
        if view.mode == "amount":
            self.amount.press(key)
        elif view.mode == "lines" and view.chosen:
            self.side.part.edit.setFocus(Qt.FocusReason.OtherFocusReason)
            self.side.press(key)
        return True

    def face(self) -> tuple[str, ...]:
        return *super().face(), self._view.state if self._view is not None else ""

    # --- place

    def large(self) -> bool:
        return self._view is None or self._view.state == "plan"

    def fit(self, narrow: bool, low: bool) -> None:
        self.side.setFixedWidth(self._theme.px(SIDE_NARROW if narrow else SIDE))
        self.amount.set_low(low)
