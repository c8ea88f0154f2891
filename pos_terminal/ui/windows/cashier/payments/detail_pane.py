"""The pane at the end edge: one payment with its amount, facts, timeline, and what may be done with it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QScroller, QStackedLayout, QWidget

from pos_terminal.app.views import CheckingView, PaymentDetail, PaymentRowView
from pos_terminal.ui.parts.action_button import ActionButton
from pos_terminal.ui.parts.amount_label import AmountLabel
from pos_terminal.ui.parts.badge import Badge
from pos_terminal.ui.parts.icon_label import IconLabel
from pos_terminal.ui.text.titles import rail_title
from pos_terminal.ui.theme import set_surface
from pos_terminal.ui.windows.cashier.detail_rows import DetailRows
from pos_terminal.ui.windows.cashier.dialogs import Dialogs
from pos_terminal.ui.windows.cashier.page import column, label, row
from pos_terminal.ui.windows.cashier.payments.detail_buttons import DetailButtons
from pos_terminal.ui.windows.cashier.payments.detail_words import facts_of, reference_title
from pos_terminal.ui.windows.cashier.payments.standings import look_of, word_of
from pos_terminal.ui.windows.cashier.payments.timeline import Timeline, breakable
from pos_terminal.ui.windows.cashier.payments.waiting_box import WaitingBox
from pos_terminal.ui.windows.cashier.station import Station

SIDE = 20


class DetailPane(QFrame):
    """`payment_detail`. Signal: closed(), where it lies over the list."""

    closed = Signal()

    def __init__(self, station: Station, dialogs: Dialogs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme = station.theme
        self._station = station
        self.setObjectName("payment_detail")
        set_surface(self, "surface")
        self._title = label("", "title", wrap=True)
        self._title.setObjectName("payment_detail_title")
        self._badge = Badge(theme)
        self._close = ActionButton(theme, "", "x", kind="quiet")
        self._close.setObjectName("payment_detail_close_button")
        self._close.setAccessibleName(self.tr("Back to the list"))
        self._about = label("", "body-small", wrap=True)
        self._amount = AmountLabel(theme, "money_total")
        self._amount.setObjectName("payment_detail_amount")
        self._amount.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        self._facts = DetailRows(station)
        self._reference_title = label("", "body", "muted")
        self._reference = label("", "code-small", wrap=True)
        self._reference.setObjectName("payment_reference_label")
        self._reference.setTextFormat(Qt.TextFormat.PlainText)
        self._rule = QFrame()
        self.waiting = WaitingBox(station, dialogs)
        self.timeline = Timeline(station)
        self.buttons = DetailButtons(station)

        self._lay_out()
        self._close.clicked.connect(self.closed)
        self.set_sheet(False)

    def _lay_out(self) -> None:
        px = self._station.theme.px
        edge = QFrame()
        edge.setFixedWidth(1)
        set_surface(edge, "line-soft")
        rules = [QFrame(), QFrame(), self._rule]
        for rule in rules:
            rule.setFixedHeight(1)
            set_surface(rule, "divider")
        set_surface(rules[0], "line-soft")
        set_surface(rules[1], "line-soft")
        head = row(self._title, self._badge, self._close, spacing=px(8), margins=(px(SIDE), px(6), px(SIDE), px(6)))
        head.setStretchFactor(self._title, 1)
        top = QWidget()
        top.setMinimumHeight(px(59))
        top.setLayout(head)
        self._reference_row = QWidget()
        self._reference_row.setLayout(column(self._reference_title, self._reference, margins=(0, px(4), 0, px(4))))
        inside = QWidget()
        inside.setProperty("scroll", "content")
        inside.setLayout(
            column(
                self._about,
                self._amount,
                self._facts,
                self._reference_row,
                px(12),
                self._rule,
                px(12),
                self.waiting,
                self.timeline,
                0,
                margins=(px(SIDE), px(14), px(SIDE), px(12)),
            )
        )
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._area.setAccessibleName(self.tr("The payment and what happened to it"))
        self._area.setWidget(inside)
        QScroller.grabGesture(self._area.viewport(), QScroller.ScrollerGestureType.TouchGesture)
        some = QWidget()
        whole = column(top, rules[0], self._area, rules[1], self.buttons)
        whole.setStretchFactor(self._area, 1)
        some.setLayout(whole)
        body = QWidget()
        self._body = QStackedLayout(body)
        self._body.addWidget(some)
        self._body.addWidget(self._nothing())
        outer = row(edge, body)
        outer.setStretchFactor(body, 1)
        self.setLayout(outer)

    def show_row(self, shown: PaymentRowView | None, detail: PaymentDetail | None, line: CheckingView | None) -> None:
        """Show what the list knows at once, and the rest as soon as it was read."""
        self._body.setCurrentIndex(0 if shown is not None else 1)
        if detail is not None and (shown is None or detail.row.id == shown.id):
            shown = detail.row
            self._body.setCurrentIndex(0)
        else:
            detail = None
        if shown is None:
            self.buttons.show_detail(None)
            return
        self._title.setText(self.tr("Sale {number}").replace("{number}", shown.number))
        self._badge.set_state(look_of(shown.state), word_of(shown.state))
        about = self.tr("{rail} · {time}").replace("{rail}", rail_title(shown.title)).replace("{time}", shown.at)
        self._about.setText(about)
        self._amount.set_amount(self._station.amount(shown.minor))
        self.setAccessibleName(f"{self._title.text()}. {self._badge.word()}. {self._amount.amount()}")
        self._facts.show_facts(facts_of(self._station, detail) if detail is not None else [])
        reference = detail.reference if detail is not None else ""
        self._reference_row.setVisible(bool(reference))
        self._reference_title.setText(reference_title(shown.rail))
        self._reference.setText(breakable(reference))
        self._reference.setAccessibleName(reference)
        self.waiting.show_payment(shown, detail, line)
        if detail is not None:
            self.timeline.show_detail(detail)
        else:
            self.timeline.show_nothing()
        self.buttons.show_detail(detail)

    def set_sheet(self, sheet: bool) -> None:
        """Over the list instead of beside it: it can be closed."""
        self._close.setVisible(sheet)

    def to_top(self) -> None:
        """Another payment: begin where its amount is."""
        self._area.verticalScrollBar().setValue(0)

    def _nothing(self) -> QWidget:
        theme = self._station.theme
        empty = QWidget()
        words = label(self.tr("Choose a payment to see what happened to it."), "title", "muted", wrap=True)
        words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        px = theme.px
        icon = row(0, IconLabel(theme, "receipt-text", "text_muted", 48), 0)
        empty.setLayout(column(0, icon, px(16), words, 0, margins=(px(32), 0, px(32), 0)))
        return empty
