"""The card of the list: the payments, or bars while they are read, or that none match."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QStackedLayout, QWidget

from pos_terminal.app.views import PaymentsPageView
from pos_terminal.ui.parts.action_button import ActionButton
from pos_terminal.ui.parts.icon_label import IconLabel
from pos_terminal.ui.theme import set_surface
from pos_terminal.ui.windows.cashier.page import column, label, row
from pos_terminal.ui.windows.cashier.payments.loading_rows import LoadingRows
from pos_terminal.ui.windows.cashier.payments.payments_table import PaymentsTable
from pos_terminal.ui.windows.cashier.station import Station


class ListCard(QFrame):
    """`payments_table`, `payments_loading`, `payments_empty` with `payments_clear_button`.

    Signals: again_asked(); clear_asked().
    """

    again_asked = Signal()
    clear_asked = Signal()

    def __init__(self, station: Station, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme = station.theme
        px = theme.px
        set_surface(self, "card")
        self.table = PaymentsTable(station)
        self._loading = LoadingRows(station)
        self._empty = QWidget()
        self._empty.setObjectName("payments_empty")
        self._words = label("", "title", "muted", wrap=True)
        self._words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._clear = ActionButton(theme, "", "x")
        self._clear.setObjectName("payments_clear_button")
        icon = row(0, IconLabel(theme, "receipt-text", "text_muted", 48), 0)
        self._empty.setLayout(
            column(0, icon, px(12), self._words, px(16), row(0, self._clear, 0), 0, margins=(px(24), 0, px(24), 0))
        )
        self._cut = label("", "body-small", wrap=True)
        self._cut.setObjectName("payments_cut_label")
        self._cut.setContentsMargins(px(20), px(8), px(20), px(8))
        stack = QWidget()
        self._stack = QStackedLayout(stack)
        whole = column(stack, self._cut, margins=(1, px(6), 1, px(6)))
        whole.setStretchFactor(stack, 1)
        self.setLayout(whole)
        for page in (self.table, self._loading, self._empty):
            self._stack.addWidget(page)
        self._loading.again_asked.connect(self.again_asked)
        self._clear.clicked.connect(self.clear_asked)

    def show_page(self, view: PaymentsPageView | None, narrowed: bool, chosen: str, anew: bool) -> None:
        """`narrowed`: a filter or a search is set; `anew`: the list is another one than before."""
        if view is None:
            return
        self.table.show_rows(view.rows, view.more, chosen, anew)
        words = self.tr("The newest {n} are listed. A day or a search finds older ones.")
        self._cut.setText(words.replace("{n}", str(len(view.rows))))
        self._cut.setVisible(view.cut)
        self._loading.set_slow(view.slow)
        self._words.setText(self.tr("No payments match.") if narrowed else self.tr("No payments yet today."))
        self._clear.set_words(self.tr("Clear filters") if narrowed else self.tr("Show all days"))
        self._clear.set_icon("x" if narrowed else "calendar")
        if view.loading and not view.ready:
            self._stack.setCurrentWidget(self._loading)
        elif view.ready:
            self._stack.setCurrentWidget(self.table if view.rows else self._empty)
