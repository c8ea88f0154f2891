"""What the machine hands out, item by item. No buttons: nobody can leave money behind here, and it is never idle."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from pos_terminal.app.views import GoodView, TillView
from pos_terminal.ui.parts.fitted_label import FittedLabel
from pos_terminal.ui.parts.icon_label import IconLabel
from pos_terminal.ui.parts.state_mark import StateMark
from pos_terminal.ui.windows.kiosk.booth import Booth
from pos_terminal.ui.windows.kiosk.form import Form
from pos_terminal.ui.windows.kiosk.good_row import GoodRow, Pile, piles_of
from pos_terminal.ui.windows.kiosk.page import MARGIN, Page
from pos_terminal.ui.windows.kiosk.surface import Surface

MOST_ROWS = 5
RING = 520
FULL, TOP = 360 * 16, 90 * 16


class Progress(QWidget):
    """A ring around what is coming out; it grows with each item that is over."""

    def __init__(self, booth: Booth) -> None:
        super().__init__()
        self._booth = booth
        self._done, self._all = 0, 1
        self._picture, self._category = "", ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        booth.pictures.arrived.connect(self._arrived)

    def show_goods(self, goods: tuple[GoodView, ...], now: GoodView | None) -> None:
        self._all = max(1, 2 * len(goods))
        self._done = sum({"given": 2, "missing": 2, "out": 1}.get(good.state, 0) for good in goods)
        self._picture, self._category = (now.picture, now.category) if now is not None else ("", "")
        self.update()

    def _arrived(self) -> None:
        self.update()

    def minimumSizeHint(self) -> QSize:
        side = self._booth.theme.px(220)
        return QSize(side, side)

    def sizeHint(self) -> QSize:
        side = self._booth.theme.px(RING)
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._booth.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = min(self.width(), self.height(), theme.px(RING))
        width = side / 18
        box = QRectF(0, 0, side - width, side - width)
        box.moveCenter(QPointF(self.width() / 2, self.height() / 2))
        pen = QPen(theme.colour("surface_sunken"), width)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        painter.setPen(pen)
        painter.drawArc(box, 0, FULL)
        pen.setColor(theme.colour("accent"))
        painter.setPen(pen)
        painter.drawArc(box, TOP, -FULL * self._done // self._all)
        place = QRect(0, 0, side * 6 // 10, side * 6 // 10)
        place.moveCenter(self.rect().center())
        if self._picture or self._category:
            ratio = self.devicePixelRatioF()
            self._booth.paint_picture(painter, place, self._picture, self._category, ratio, parts=100)
        painter.end()


class DispensePage(Page):
    """`kiosk_dispense_title_label`, `kiosk_dispense_list`."""

    def __init__(self, booth: Booth) -> None:
        super().__init__(booth)
        theme = booth.theme
        self._band = Surface(theme, "success_subtle")
        self._check = StateMark(theme, 72)
        self._approved = FittedLabel(theme, "kiosk_button", tone="success")
        self._held = FittedLabel(theme, "kiosk_caption", tone="success", wrap=True)
        self._total = FittedLabel(theme, "kiosk_total", size=56, tone="success", align=_END)
        self._title = FittedLabel(theme, "kiosk_hero", size=76, wrap=True, align=Qt.AlignmentFlag.AlignCenter)
        self._ring = Progress(booth)
        self._where = FittedLabel(theme, "kiosk_title", size=46, align=Qt.AlignmentFlag.AlignCenter)
        self._time = FittedLabel(theme, "kiosk_body", weight=400, tone="muted", align=Qt.AlignmentFlag.AlignCenter)
        self._goods_now: tuple[GoodView, ...] = ()
        self._list = QWidget()
        self._rows = [GoodRow(booth) for _ in range(MOST_ROWS)]
        self._foot = Surface(theme, "surface", line=True)
        self._arrow_box = Surface(theme, "accent_subtle", radius=20)
        self._arrow = IconLabel(theme, "arrow-down", "accent_text", 48)
        self._take = FittedLabel(theme, "kiosk_button", wrap=True)
        self._hint = FittedLabel(theme, "kiosk_caption", weight=400, tone="muted", wrap=True)
        self._lay_out()
        self._check.set_state("approved", animate=False)
        self._title.setObjectName("kiosk_dispense_title_label")
        self._time.setObjectName("kiosk_dispense_time_label")
        self._list.setObjectName("kiosk_dispense_list")
        self._total.setObjectName("kiosk_dispense_total_label")
        self.measure(self.form)

    def _lay_out(self) -> None:
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        self._head = QHBoxLayout(self._band)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch(1)
        words.addWidget(self._approved)
        words.addWidget(self._held)
        words.addStretch(1)
        self._head.addWidget(self._check)
        self._head.addLayout(words, 1)
        self._head.addWidget(self._total)
        self._body = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._column = QVBoxLayout()
        self._column.addWidget(self._title)
        self._column.addWidget(self._ring, 1)
        self._column.addWidget(self._where)
        self._column.addWidget(self._time)
        self._goods = QVBoxLayout(self._list)
        self._goods.setContentsMargins(0, 0, 0, 0)
        for row in self._rows:
            self._goods.addWidget(row)
        self._goods.addStretch(1)
        self._body.addLayout(self._column, 1)
        self._body.addWidget(self._list)
        self._last = QHBoxLayout(self._foot)
        box = QHBoxLayout(self._arrow_box)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self._arrow, 0, Qt.AlignmentFlag.AlignCenter)
        said = QVBoxLayout()
        said.setSpacing(0)
        said.addStretch(1)
        said.addWidget(self._take)
        said.addWidget(self._hint)
        said.addStretch(1)
        self._last.addWidget(self._arrow_box)
        self._last.addLayout(said, 1)
        whole.addWidget(self._band)
        whole.addLayout(self._body, 1)
        whole.addWidget(self._foot)

    def show_view(self, view: TillView) -> None:
        payment = view.payment
        if payment is None:
            return
        goods = self._goods_now = payment.goods
        now = next((good for good in goods if good.state == "out"), None)
        last = next((good for good in reversed(goods) if good.state == "given"), None)
        self._approved.set_words(self.tr("Approved"))
        self._held.set_words(self.tr("On hold until everything is out") if payment.holds else self.tr("Thank you"))
        self._total.set_amount(self.booth.amount(payment.due or payment.minor))
        coming = now or next((good for good in goods if good.state == "waiting"), last)
        if coming is None or not any(good.state in ("out", "waiting") for good in goods):
            self._title.set_words(self.tr("One moment…"))
        else:
            self._title.set_words(self.tr("Here comes your {item}").replace("{item}", coming.name))
        self._ring.show_goods(goods, coming)
        over = sum(good.state in ("given", "missing") for good in goods)
        at = min(len(goods), over + 1)
        self._where.set_words(self.tr("{n} of {all}").replace("{n}", str(at)).replace("{all}", str(len(goods))))
        self._where.setVisible(len(goods) > 1)
        self._show_piles(piles_of(goods))
        self._show_take(last)
        self.fit()

    def item(self) -> str:
        """Which item is coming out, by its place in the order; empty while none is."""
        return next((f"{at}" for at, good in enumerate(self._goods_now) if good.state == "out"), "")

    def show_time(self, past_s: float) -> None:
        """Say how long it can take at the most; `past_s`: since the item that is coming out began."""
        waits = [good for good in self._goods_now if good.state in ("out", "waiting")]
        out_s = sum(good.longest_s for good in waits if good.state == "out")
        left = sum(good.longest_s for good in waits if good.state == "waiting") + max(1, ceil(out_s - past_s))
        known = any(good.longest_s for good in waits)
        words = self.tr("At most {n} s more").replace("{n}", str(left)) if known else ""
        self._time.set_words(words)
        self._time.setVisible(bool(words))
        self.fit()

    def forget(self) -> None:
        self._goods_now = ()
        super().forget()

    def _show_piles(self, piles: tuple[Pile, ...]) -> None:
        """At most five: the one that comes out and what follows stay in sight."""
        begun = next((at for at, pile in enumerate(piles) if pile.state in ("out", "waiting")), len(piles))
        first = max(0, min(begun - 1, len(piles) - MOST_ROWS))
        shown = piles[first : first + MOST_ROWS]
        for number, row in enumerate(self._rows):
            row.setVisible(number < len(shown))
            if number < len(shown):
                row.show_pile(shown[number])

    def _show_take(self, last: GoodView | None) -> None:
        self._arrow.set_icon("arrow-down" if last is not None else "hourglass", "accent_text")
        if last is None:
            self._take.set_words(self.tr("Please wait"))
            self._hint.set_words(self.tr("We tell you when something is ready."))
            return
        words = self.tr("Your {item} is ready in {slot}") if last.slot else self.tr("Your {item} is ready")
        self._take.set_words(words.replace("{item}", last.name).replace("{slot}", last.slot))
        self._hint.set_words(self.tr("You can take it now."))

    def spoken(self) -> str:
        return self._title.text()

    def measure(self, form: Form) -> None:
        px = self.theme.px
        upright = form.upright
        self._band.setFixedHeight(px(144))
        self._head.setContentsMargins(px(MARGIN), 0, px(MARGIN), 0)
        self._head.setSpacing(px(24))
        self._body.setDirection(QBoxLayout.Direction.TopToBottom if upright else QBoxLayout.Direction.LeftToRight)
        self._body.setContentsMargins(px(MARGIN), px(48), px(MARGIN), px(48))
        self._body.setSpacing(px(48))
        self._column.setSpacing(px(28))
        self._goods.setSpacing(px(20))
        vertical = QSizePolicy.Policy.Fixed if upright else QSizePolicy.Policy.Expanding
        self._list.setSizePolicy(QSizePolicy.Policy.Expanding, vertical)
        self._last.setContentsMargins(px(MARGIN), px(40), px(MARGIN), px(40))
        self._last.setSpacing(px(32))
        self._arrow_box.setFixedSize(px(96), px(96))
        self._foot.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        for row in self._rows:
            row.measure()
        super().measure(form)


_END = Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
