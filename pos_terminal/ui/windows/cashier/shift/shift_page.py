"""The shift's page: open it, look at it (X), count the drawer and close it (Z)."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLineEdit, QSizePolicy, QStackedLayout, QWidget

from pos_terminal.app.commands import (
    CloseShift,
    CountCash,
    OpenDrawer,
    OpenShift,
    PrintX,
    PrintZ,
    Reconcile,
    SaveReport,
)
from pos_terminal.app.views import ShiftView, TillView
from pos_terminal.ui.parts.action_button import ActionButton
from pos_terminal.ui.parts.banner import Banner
from pos_terminal.ui.parts.segmented import Segmented
from pos_terminal.ui.parts.text_field import TextField
from pos_terminal.ui.theme import set_surface
from pos_terminal.ui.windows.cashier.dialogs import Dialogs
from pos_terminal.ui.windows.cashier.keys import Do, Place, Wish
from pos_terminal.ui.windows.cashier.page import Form, Page, Slot, column, count_text, label, row
from pos_terminal.ui.windows.cashier.shift.count_card import CountCard
from pos_terminal.ui.windows.cashier.shift.day_pane import DayPane
from pos_terminal.ui.windows.cashier.shift.open_card import OpenCard
from pos_terminal.ui.windows.cashier.shift.paper_pane import PaperPane
from pos_terminal.ui.windows.cashier.shift.sum_cards import SumCards, over_limit
from pos_terminal.ui.windows.cashier.station import Station

X, Z = "x", "z"
Count = tuple[tuple[int, int], ...]


class ShiftPage(Page):
    """`shift_screen`. Signals: waiting_asked(), for the payments being checked; payment_asked(str)."""

    whole_width = True
    waiting_asked = Signal()
    payment_asked = Signal(str)

    def __init__(self, station: Station, dialogs: Dialogs, parent: QWidget | None = None) -> None:
        super().__init__(station, Place.SHIFT, parent)
        self.setObjectName("shift_screen")
        self._dialogs = dialogs
        self._view: ShiftView | None = None
        self._kind = Z
        self._sent: Count | None = None  # a count that the till has not shown back yet
        theme = self.theme
        px = theme.px

        self._title = label("", "headline", wrap=True)
        self._since = label("", "body", "muted", wrap=True)
        self.kinds = Segmented(theme, [(X, self.tr("X report"), "F3"), (Z, self.tr("Z report"), "")])
        self.kinds.setObjectName("report_kind_bar")
        self.kinds.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.kinds.button(X).setObjectName("report_x_button")
        self.kinds.button(Z).setObjectName("report_z_button")
        self._carried = Banner(theme, "warning", "", "shield-question-mark")
        self._carried.setObjectName("carried_banner")
        self.unknown = ActionButton(theme, self.tr("View"), kind="warning")
        self.unknown.setObjectName("unknown_payments_button")
        self.unknown.setAccessibleName(self.tr("View the payments that move on"))
        self._carried.add_action(self.unknown)
        self.count = CountCard(station)
        self.note = TextField(theme, self.tr("What is the difference?"), letters=self.tr("Letters on the screen"))
        self.note.edit.setObjectName("shift_note_field")
        self.note.edit.setMaxLength(200)
        self.sums = SumCards(station)
        self.day = DayPane(station)
        self.paper = PaperPane(station)
        self.opening = OpenCard(station)
        self._edge = QFrame()
        self._edge.setFixedWidth(1)
        set_surface(self._edge, "line-soft")

        counting = QWidget()
        inside = column(self.count, self.note, self.sums, spacing=px(12))
        inside.setStretchFactor(self.count, 1)
        inside.addStretch(0)
        counting.setLayout(inside)
        self._body = QWidget()
        self._bodies = QStackedLayout(self._body)
        for body in (self.day, counting):
            self._bodies.addWidget(body)
        head = row(self._title, self._since, 0, self.kinds, spacing=px(12))
        self._left = QWidget()
        left = column(head, self._carried, self._body, spacing=px(12), margins=(px(24), px(16), px(20), px(16)))
        left.setStretchFactor(self._body, 1)
        self._left.setLayout(left)
        self._open = QWidget()
        working = row(self._left, self._edge, self.paper)
        working.setStretch(0, 1)
        self._open.setLayout(working)
        shut = QWidget()
        middle = row(0, self.opening, 0, margins=(px(24), px(16), px(24), px(16)))
        middle.setStretchFactor(self.opening, 8)
        shut.setLayout(middle)
        self._whole = QStackedLayout()
        self._whole.addWidget(shut)
        self._whole.addWidget(self._open)
        self.setLayout(self._whole)

        self.kinds.chosen.connect(self.choose)
        self.unknown.clicked.connect(self.waiting_asked)
        self.count.counted.connect(self._counted)
        self.paper.pad.serve(self.count)
        self.count.drawer_asked.connect(self._open_drawer)
        self.note.text_edited.connect(self._show_sums)
        self.day.cash_asked.connect(self._move_cash)
        self.day.services.asked.connect(self._reconcile)
        self.day.services.show_asked.connect(self.payment_asked)
        self.paper.saved.connect(self._save)
        self.paper.tapped.connect(self.slot_tapped)
        self.opening.opened.connect(self._open_shift)
        self.opening.again.connect(self._print_z)
        self.offer(Slot(off=True))

    def show_view(self, view: TillView) -> None:
        shift = view.shift
        if shift is None:
            return
        before, self._view = self._view, shift
        self._whole.setCurrentIndex(1 if shift.open else 0)
        if not shift.open:
            self.opening.show_shift(shift)
            return
        fresh = before is None or before.number != shift.number or not before.open
        if fresh:
            self._sent = None
            self.note.set_text("")
        if shift.count == self._sent:
            self._sent = None
        self.count.show_count(shift, shift.count if fresh or self._sent is None else None)
        self.day.show_shift(shift)
        self._show_head(shift)
        self._show_carried(shift)
        self._show_sums()
        self._show_paper(shift)

    def choose(self, kind: str) -> None:
        """X, to look at it, or Z, to count and close."""
        self._kind = kind
        self.paper.pad.put_away()
        if self._view is not None and self._view.open:
            self._show_head(self._view)
            self._show_paper(self._view)
            self.enter()

    def slot_tapped(self, name: str) -> None:
        if self._view is None or not self._view.open:
            self.opening.confirm()
        elif name == "shift_print_x_button":
            self.station.send(PrintX())
        elif self._view.reconcile.closing or name == "shift_close_button":
            note = self.note.text().strip()
            if not note and over_limit(self._view, self.count.total):
                self.note.edit.setFocus(Qt.FocusReason.OtherFocusReason)  # the till says why
            self.station.send(CloseShift(self.count.count(), note))

    def act(self, wish: Wish) -> bool:
        is_open = self._view is not None and self._view.open
        match wish.do:
            case Do.X_REPORT if is_open:
                self.choose(Z if self._kind == X else X)
            case Do.CLOSE_SHIFT if is_open:
                self.paper.slot.tap()
            case Do.CLOSE_SHIFT:
                self.opening.confirm()
            case Do.CHECK if is_open:
                self.choose(X)
                self._reconcile()
            case Do.DRAWER if is_open and self._kind == Z:
                self._open_drawer()
            case Do.SAVE if is_open:
                self._save()
            case Do.ENTER if wish.value != "repeat":
                return self._enter()
            case Do.TYPE if not is_open:
                self.opening.press(wish.value)
            case _:
                return False
        return True

    def enter(self) -> None:
        self.paper.slot.arm()
        if self._view is None or not self._view.open:
            self.opening.focus()
        elif self._kind == Z and (first := self.count.first()) is not None:
            first.edit.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.rest_asked.emit()

    def toast_host(self) -> QWidget:
        """Messages lie over the lower end of the preview, never over the count or the bar that closes."""
        return self.paper.area if self._whole.currentIndex() else self

    def set_form(self, form: Form) -> None:
        px = self.theme.px
        self.paper.set_form(form.compact, form.wide)
        self.count.set_compact(form.compact)
        self._since.setVisible(not form.compact)
        side = px(16 if form.compact else 24)
        layout = self._left.layout()
        if layout is not None:
            layout.setContentsMargins(side, px(16), px(16 if form.compact else 20), px(16))

    # --- within

    def _show_head(self, shift: ShiftView) -> None:
        words = self.tr("Close shift {n}") if self._kind == Z else self.tr("Shift {n}")
        self._title.setText(words.replace("{n}", str(shift.number)))
        since = self.tr("Opened {at} · {who}").replace("{at}", shift.opened_at).replace("{who}", shift.opened_by)
        self._since.setText(since)
        self.kinds.set_chosen(self._kind)
        self._bodies.setCurrentIndex(1 if self._kind == Z else 0)

    def _show_carried(self, shift: ShiftView) -> None:
        waiting = [one for one in shift.carried if one.what != "owed"]
        self._carried.setVisible(bool(shift.carried))
        if waiting:
            words = count_text(
                len(waiting),
                self.tr("1 payment is not finished ({sum}). It moves to the next shift and is not in this report."),
                self.tr(
                    "{n} payments are not finished ({sum}). They move to the next shift and are not in this report.",
                    "",
                    len(waiting),
                ),
            )
            total = sum(one.minor for one in waiting)
        else:
            words = self.tr("{sum} is owed to customers. It stands on every Z until a manager closes it.")
            total = sum(one.minor for one in shift.carried)
        self._carried.set_message("warning", words.replace("{sum}", self.station.amount(total)), "shield-question-mark")

    def _show_sums(self, _text: str = "") -> None:
        if self._view is None:
            return
        counted = self.count.total
        self.sums.show_sums(self._view, counted)
        blind = self._view.expected is None
        over = over_limit(self._view, counted)
        self.note.setVisible(blind or over or bool(self.note.text()))
        words = self.tr("A note, if something is to be said") if blind else self.tr("What is the difference?")
        self.note.set_placeholder(words)

    def _show_paper(self, shift: ShiftView) -> None:
        slot = self.paper.slot
        if self._kind == X:
            self.paper.show_report(self.tr("X report preview"), shift.preview_x)
            slot.show_button("shift_print_x_button", self.tr("Print X"), hint="F12", icon="printer")
            return
        self.paper.show_report(self.tr("Z report preview"), shift.preview)
        asking = shift.reconcile
        if asking.closing:
            words = self.tr("Asking {done} of {of}, close now") if asking.of else self.tr("Asking, close now")
            words = words.replace("{done}", str(asking.done))
            slot.show_button(
                "shift_close_now_button", words.replace("{of}", str(asking.of)), hint="F12", icon="hourglass"
            )
        else:
            slot.show_button("shift_close_button", self.tr("Close shift, print Z"), hint="F12", icon="lock")

    def _enter(self) -> bool:
        """In a count field: on to the next one; behind the last one to the note or nowhere."""
        focused = self.window().focusWidget()
        if self._view is not None and not self._view.open:
            self.opening.confirm()
            return True
        if isinstance(focused, QLineEdit) and self._open.isAncestorOf(focused):
            following = self.count.next_after(focused)
            if following is not None:
                following.edit.setFocus(Qt.FocusReason.TabFocusReason)
                self.count.area.ensureWidgetVisible(following)
            elif self.note.isVisible() and focused is not self.note.edit:
                self.note.edit.setFocus(Qt.FocusReason.TabFocusReason)
            return True
        return False

    def _counted(self) -> None:
        self._sent = self.count.count()
        self._show_sums()
        self.station.send(CountCash(self._sent))

    def _open_shift(self, minor: int) -> None:
        self.station.send(OpenShift(minor))

    def _print_z(self) -> None:
        self.station.send(PrintZ(self._view.last_z if self._view is not None else ""))

    def _open_drawer(self) -> None:
        self.station.send(OpenDrawer("count"))

    def _move_cash(self, into: bool) -> None:
        self._dialogs.move_cash(into=into)

    def _reconcile(self) -> None:
        self.station.send(Reconcile())

    def _save(self) -> None:
        self.station.send(SaveReport())
