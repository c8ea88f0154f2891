"""The basket: what is in it, where it is eaten, what it comes to, and Pay."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from pos_terminal.app.views import LineView, TillView
from pos_terminal.ui.parts.fitted_label import FittedLabel
from pos_terminal.ui.windows.kiosk.attract_scene import AttractScene
from pos_terminal.ui.windows.kiosk.basket_row import BasketRow
from pos_terminal.ui.windows.kiosk.booth import Booth
from pos_terminal.ui.windows.kiosk.buttons import DashedButton, KioskButton
from pos_terminal.ui.windows.kiosk.footer import Footer
from pos_terminal.ui.windows.kiosk.form import Form
from pos_terminal.ui.windows.kiosk.header import Header
from pos_terminal.ui.windows.kiosk.page import BAND, MARGIN, Page
from pos_terminal.ui.windows.kiosk.paging import Paging

GAP = 24


class BasketList(QWidget):
    """`kiosk_basket_list`: as many lines as fit, the rest is leafed to. Signal: asked(LineView, int)."""

    asked = Signal(object, int)

    def __init__(self, booth: Booth) -> None:
        super().__init__()
        self._booth = booth
        self._form = Form()
        self._lines: tuple[LineView, ...] = ()
        self._rows: list[BasketRow] = []
        self.paging = Paging(booth, "kiosk_basket")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self.paging)
        self._column.addStretch(1)
        self.paging.turned.connect(self._turned)
        self.setObjectName("kiosk_basket_list")
        self.setMinimumSize(1, 1)

    def show_lines(self, lines: tuple[LineView, ...], newest: bool) -> None:
        """Set the lines; with `newest` the page of the last one is shown."""
        grown = 0 < len(self._lines) < len(lines)
        self._lines = lines
        self._arrange(to_end=newest and grown)

    def measure(self, form: Form) -> None:
        self._form = form
        self._column.setSpacing(max(16, self._booth.theme.px(GAP)))
        for row in self._rows:
            row.measure(form)
        self._arrange()

    def content_height(self) -> int:
        """What all lines take; at least one, so that the list is never without room."""
        gap = self._column.spacing()
        return max(1, len(self._lines)) * (BasketRow.height_of(self._booth, self._form) + gap) + gap

    def _arrange(self, to_end: bool = False) -> None:
        gap, each = self._column.spacing(), BasketRow.height_of(self._booth, self._form)
        fit = max(1, (self.height() + gap) // (each + gap))
        if len(self._lines) > fit:
            fit = max(1, (self.height() - self.paging.height_needed()) // (each + gap))
        pages = max(1, -(-len(self._lines) // fit))
        self.paging.set_pages(pages)
        if to_end:
            self.paging.go_to(pages - 1)
        first = self.paging.page * fit
        shown = self._lines[first : first + fit]
        while len(self._rows) < len(shown):
            row = BasketRow(self._booth, len(self._rows) + 1)
            row.measure(self._form)
            row.asked.connect(self._asked)
            self._column.insertWidget(len(self._rows), row)
            self._rows.append(row)
        for number, row in enumerate(self._rows):
            row.setVisible(number < len(shown))
            if number < len(shown):
                row.show_line(shown[number])

    def _asked(self, line: LineView, quantity: int) -> None:
        self.asked.emit(line, quantity)

    def _turned(self, _page: int) -> None:
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()


class BasketPage(Page):
    """Signals: changed(LineView, int), more_asked(), place_chosen(str), back_asked(), pay_asked()."""

    changed = Signal(object, int)
    more_asked = Signal()
    place_chosen = Signal(str)
    back_asked = Signal()
    pay_asked = Signal()

    def __init__(self, booth: Booth) -> None:
        super().__init__(booth)
        theme, taps = booth.theme, booth.taps
        self._band = AttractScene(booth, moves=False)
        self.header = Header(booth)
        self._title = FittedLabel(theme, "kiosk_title")
        self.list = BasketList(booth)
        self.more = DashedButton(theme, taps, "plus", "dashed", height=96)
        self._where = QWidget()
        self._asks = FittedLabel(theme, "kiosk_label", wrap=True)
        self.here = KioskButton(theme, taps, "armchair", height=112)
        self.away = KioskButton(theme, taps, "shopping-bag", height=112)
        self.footer = Footer(booth)
        self._caption = FittedLabel(theme, "kiosk_button")
        self._tax = FittedLabel(theme, "kiosk_caption", weight=400, tone="muted")
        self._total = FittedLabel(theme, "kiosk_total", size=80, align=_END)
        self.back = KioskButton(theme, taps, "arrow-left")
        self.pay = KioskButton(theme, taps, "qr-code", "primary")
        self._lay_out()
        for name, part in {
            "add_more_button": self.more,
            "here_button": self.here,
            "away_button": self.away,
            "total_label": self._total,
            "back_button": self.back,
            "pay_button": self.pay,
            "basket_title_label": self._title,
        }.items():
            part.setObjectName(f"kiosk_{name}")
        self.list.asked.connect(self._asked)
        self.more.clicked.connect(self.more_asked)
        self.here.clicked.connect(self._choose_here)
        self.away.clicked.connect(self._choose_away)
        self.back.clicked.connect(self.back_asked)
        self.pay.clicked.connect(self.pay_asked)
        self.measure(self.form)

    def _lay_out(self) -> None:
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._band)
        self._body = QVBoxLayout()
        self._columns = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._column = QVBoxLayout()
        self._column.addWidget(self.list, 1)
        self._column.addWidget(self.more)
        self._column.addStretch(0)
        self._places = QVBoxLayout(self._where)
        self._places.setContentsMargins(0, 0, 0, 0)
        self._places.addWidget(self._asks)
        self._choices = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._choices.addWidget(self.here)
        self._choices.addWidget(self.away)
        self._places.addLayout(self._choices)
        self._side = QVBoxLayout()
        self._side.addStretch(1)
        self._side.addWidget(self._where)
        self._columns.addLayout(self._column, 3)
        self._columns.addLayout(self._side, 2)
        self._body.addWidget(self.header)
        self._body.addWidget(self._title)
        self._body.addLayout(self._columns, 1)
        sums = QHBoxLayout()
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._caption)
        words.addWidget(self._tax)
        sums.addLayout(words, 1)
        sums.addWidget(self._total)
        self.footer.above.addLayout(sums)
        self.footer.add(self.back, 7)
        self.footer.add(self.pay, 17)
        whole.addLayout(self._body, 1)
        whole.addWidget(self.footer)

    def show_view(self, view: TillView) -> None:
        basket = view.basket
        self.header.show_view(view)
        self.header.show_easy(self.form.easy)
        self._title.set_words(self.tr("Your basket"))
        if self.form.low:
            self._band.set_pictures(tuple((line.picture, line.category) for line in basket.lines[:3]))
        self.list.show_lines(basket.lines, newest=True)
        self.list.setMaximumHeight(self.list.content_height())
        self.more.set_words(self.tr("Add something else"))
        self._asks.set_words(self.tr("Where will you enjoy it?"))
        self.here.set_words(self.tr("Here"))
        self.away.set_words(self.tr("Take away"))
        self.show_place(basket.place or "away")
        self._where.setVisible(view.kiosk is None or view.kiosk.machine is None)
        self._caption.set_words(self.tr("Total"))
        tax = self.tr("including VAT {amount}").replace("{amount}", self.booth.within(basket.tax, self))
        self._tax.set_words(tax)
        self._tax.setVisible(bool(basket.tax))
        total = self.booth.amount(basket.total)
        self._total.set_amount(total)
        self.back.set_words(self.tr("Back"))
        self.pay.set_words(self.tr("Pay {amount}").replace("{amount}", self.booth.within(basket.total, self)))
        self.pay.setEnabled(bool(basket.lines) and basket.total > 0)
        self.fit()

    def show_place(self, place: str) -> None:
        """`here` or `away`."""
        for button, name, icon in ((self.here, "here", "armchair"), (self.away, "away", "shopping-bag")):
            chosen = name == place
            button.set_kind("chosen" if chosen else "secondary")
            button.set_icon("check" if chosen else icon)

    def forget(self) -> None:
        self.list.show_lines((), newest=False)
        super().forget()

    def spoken(self) -> str:
        return self._title.text()

    def measure(self, form: Form) -> None:
        px = self.theme.px
        upright = form.upright
        self._body.setContentsMargins(px(MARGIN), px(36 if not form.low else 16), px(MARGIN), px(32))
        self._body.setSpacing(px(36 if upright and not form.low else 20))
        self._band.setVisible(form.low)
        self._band.setFixedHeight(self.height() * BAND // 1920 if form.low else 1)
        self._title.setVisible(not form.low)
        self.more.setVisible(not form.low)  # Back leads to the menu too
        self._body.removeWidget(self.header)
        self._body.insertWidget(2 if form.easy else 0, self.header)
        self._columns.setDirection(QBoxLayout.Direction.TopToBottom if upright else QBoxLayout.Direction.LeftToRight)
        self._columns.setSpacing(px(16 if form.low else 32 if upright else 40))
        self._columns.setStretch(0, 1 if upright else 3)
        self._columns.setStretch(1, 0 if upright else 2)
        self._choices.setDirection(QBoxLayout.Direction.LeftToRight)
        self._choices.setSpacing(max(16, px(24)))
        self._places.setSpacing(px(16))
        self._side.setSpacing(px(32))
        self._column.setSpacing(px(32 if not form.low else 16))
        self._where.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.header.measure(form)
        self.list.measure(form)
        self._side.removeWidget(self.more)
        self._column.removeWidget(self.more)
        if upright:
            self._column.insertWidget(1, self.more)
        else:
            self._side.insertWidget(0, self.more)
        self.footer.measure(form)
        for button in (self.more, self.here, self.away, self.back, self.pay):
            button.look_again()
        super().measure(form)

    def _asked(self, line: LineView, quantity: int) -> None:
        self.changed.emit(line, quantity)

    def _choose_here(self) -> None:
        self.place_chosen.emit("here")

    def _choose_away(self) -> None:
        self.place_chosen.emit("away")


_END = Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
