"""The basket beside every page: its lines, the total, and the pay slot. Nothing ever covers the total."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QStackedLayout, QWidget

from pos_terminal.app.commands import ChangeQuantity, RemoveLine, Reprint
from pos_terminal.app.views import BasketView, LineView, Stage, TillView
from pos_terminal.ui.parts.action_button import ActionButton
from pos_terminal.ui.parts.badge import Badge
from pos_terminal.ui.parts.pay_slot import PaySlot
from pos_terminal.ui.theme import set_surface
from pos_terminal.ui.windows.cashier.basket_empty import BasketEmpty
from pos_terminal.ui.windows.cashier.basket_list import BasketList
from pos_terminal.ui.windows.cashier.page import Slot, column, count_text, label, row
from pos_terminal.ui.windows.cashier.park_form import ParkForm
from pos_terminal.ui.windows.cashier.station import Station
from pos_terminal.ui.windows.cashier.totals_box import TotalsBox


class BasketPane(QWidget):
    """Signals: slot_tapped(str), line_chosen(str), clear_asked()."""

    slot_tapped = Signal(str)
    line_chosen = Signal(str)
    clear_asked = Signal()

    def __init__(self, station: Station, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._station = station
        theme = station.theme
        px = theme.px
        self._basket = BasketView()
        self._selected = ""
        self._newest: LineView | None = None
        self._editable = False
        self._shows_selection = True
        self._short = self._wide = False
        self._shown: tuple[TillView, bool, bool] | None = None
        set_surface(self, "surface")

        self._title = label(self.tr("Basket"), "title")
        self._count = label("", "body", "muted")
        self.clear = ActionButton(theme, self.tr("Clear"), "trash-2", "Ctrl+Del", kind="quiet")
        self.clear.setObjectName("basket_clear_button")
        self.clear.setFixedHeight(theme.touch("min"))
        self._badge = Badge(theme, "waiting")
        self.lines = BasketList(station)
        self.lines.setObjectName("basket_list")
        self.lines.setAccessibleName(self.tr("Basket lines"))
        self._empty = BasketEmpty(station)
        self.totals = TotalsBox(station)
        self.park_form = ParkForm(station)
        self.slot = PaySlot(theme, now_ns=self._now_ns)

        self._gap = QWidget()
        self._gap.setFixedWidth(px(6))
        head = QWidget()
        head.setFixedHeight(px(60))
        head.setLayout(
            row(
                px(20),  # room that changes sides with the window, as margins do not
                self._title,
                self._count,
                0,
                self.clear,
                self._badge,
                self._gap,
                px(8),
                spacing=px(6),
            )
        )
        self.middle = QWidget()
        self._middle = QStackedLayout(self.middle)
        self._middle.addWidget(self.lines)
        self._middle.addWidget(self._empty)
        foot = column(self.totals, px(8), self.park_form, self.slot, margins=(px(20), px(8), px(20), px(16)))
        whole = column(head, _rule(), self.middle, _rule(), foot)
        whole.setStretchFactor(self.middle, 1)
        self.setLayout(whole)

        self.slot.tapped.connect(self.slot_tapped)
        self.clear.clicked.connect(self.clear_asked)
        self.lines.chosen.connect(self.choose)
        self.lines.stepped.connect(self.step)
        self.lines.removed.connect(self.remove)
        self._empty.reprint_asked.connect(self._reprint)

    @property
    def selected(self) -> LineView | None:
        """The line that the keypad works on."""
        place = self.lines.lines.place_of(self._selected) if self._selected else -1
        return self._basket.lines[place] if 0 <= place < len(self._basket.lines) else None

    def show_view(self, view: TillView, editable: bool, parking: bool) -> None:
        """`editable`: the selected line grows its controls; `parking`: the form that names a parked basket."""
        self._shown = (view, editable, parking)
        greet = self._follow(view.basket)
        self._basket = view.basket
        self._editable = editable and not view.basket.locked and view.stage is Stage.SELL
        paid = view.stage is Stage.DONE
        count = len(view.basket.lines)
        self._count.setText(self._count_words(view.basket))
        self._count.setVisible(count > 0)
        self.clear.setVisible(count > 0 and view.stage is Stage.SELL)
        self._badge.setVisible(count > 0 and view.stage is not Stage.SELL)
        self._gap.setVisible(self._badge.isVisibleTo(self))
        if paid:
            self._badge.set_state("approved", self.tr("Paid"))
        else:
            self._badge.set_look("accent", "lock", self.tr("Locked") if self._short else self.tr("Locked while paying"))
        self._fit_head()
        self.lines.show_lines(view.basket.lines, self._opened(), greet)
        self._empty.show_view(view, self._wide)
        self._middle.setCurrentIndex(0 if count else 1)
        self.totals.show_basket(view.basket, paid, parking)
        self.park_form.show_view(view, parking)

    def show_slot(self, slot: Slot) -> None:
        if slot.permille is not None:
            self.slot.show_progress(slot.label, slot.permille, slot.icon, slot.warning)
        elif slot.off:
            self.slot.show_off(slot.label, slot.name or "pay_button", slot.hint, slot.icon)
        else:
            self.slot.show_button(slot.name, slot.label, slot.amount, slot.hint, slot.icon, slot.kind, slot.enabled)

    def choose(self, line: str) -> None:
        """Select a line; the empty id selects none."""
        self._selected = line
        self.lines.show_lines(self._basket.lines, self._opened())
        self.line_chosen.emit(line)

    def show_selection(self, shown: bool) -> None:
        """While searching no line is open."""
        self._shows_selection = shown
        self.lines.show_lines(self._basket.lines, self._opened())

    def go(self, step: int) -> bool:
        """Select the line above or below."""
        wanted = self.lines.neighbour(step)
        if wanted and self._editable:
            self.choose(wanted)
        return bool(wanted)

    def step(self, line: str, by: int) -> None:
        """One more or one less of a line; below one asks nothing and removes it."""
        place = self.lines.lines.place_of(line)
        if place < 0 or self._basket.lines[place].weighed:
            return
        self._station.send(ChangeQuantity(line, max(0, self._basket.lines[place].quantity + by * 1000)))

    def remove(self, line: str) -> None:
        if line:
            self._station.send(RemoveLine(line))

    def set_layout(self, compact: bool, wide: bool) -> None:
        """372, 432 or 520 px."""
        changed = (compact, wide) != (self._short, self._wide)
        self._short, self._wide = compact, wide
        self._empty.set_short(compact)
        self.setFixedWidth(self._station.theme.px(372 if compact else 520 if wide else 432))
        if changed and self._shown is not None:
            self.show_view(*self._shown)  # its words are as long as there is room

    def _follow(self, basket: BasketView) -> str:
        """Keep the selection on the newest line when it changes; returns a line that is new."""
        newest = next((line for line in reversed(basket.lines) if line.id == basket.newest), None)
        old = {line.id for line in self._basket.lines} if newest is not self._newest else set()
        if basket.sale != self._basket.sale or not basket.lines:
            self._selected = ""
        if newest is not None and newest != self._newest:
            self._selected = newest.id
        elif self._selected and all(line.id != self._selected for line in basket.lines):
            self._selected = newest.id if newest is not None else ""
        self._newest = newest
        added = newest is not None and newest.id not in old and bool(self._basket.lines or len(basket.lines) == 1)
        return newest.id if newest is not None and added and len(basket.lines) != len(self._basket.lines) else ""

    def _fit_head(self) -> None:
        """Long words: the count gives way to the badge or the button."""
        end = self._badge if self._badge.isVisibleTo(self) else self.clear
        taken = self._title.sizeHint().width() + self._count.sizeHint().width() + end.sizeHint().width()
        fits = taken + self._station.theme.px(48) <= self.width()
        self._count.setVisible(bool(self._basket.lines) and fits)

    def _opened(self) -> str:
        return self._selected if self._editable and self._shows_selection else ""

    def _count_words(self, basket: BasketView) -> str:
        items = count_text(basket.items, self.tr("1 item"), self.tr("{n} items", "", basket.items))
        if self._short:
            return items
        lines = count_text(len(basket.lines), self.tr("1 line"), self.tr("{n} lines", "", len(basket.lines)))
        return self.tr("{lines} · {items}").replace("{lines}", lines).replace("{items}", items)

    def _reprint(self) -> None:
        self._station.send(Reprint())

    def _now_ns(self) -> int:
        return int(self._station.options.monotonic() * 1_000_000_000)


def _rule() -> QFrame:
    line = QFrame()
    line.setFixedHeight(1)
    set_surface(line, "divider")
    return line
