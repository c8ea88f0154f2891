"""The empty basket: what to do first, and the sale before."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from pos_terminal.app.views import TillView
from pos_terminal.ui.parts.action_button import ActionButton
from pos_terminal.ui.parts.amount_label import AmountLabel
from pos_terminal.ui.parts.badge import Badge
from pos_terminal.ui.parts.icon_label import IconLabel
from pos_terminal.ui.text.titles import rail_titles
from pos_terminal.ui.theme import set_surface
from pos_terminal.ui.windows.cashier.page import column, count_text, label, row
from pos_terminal.ui.windows.cashier.station import Station


class LastSaleCard(QFrame):
    """The sale before, with Reprint; upright in the wide layout. Signal: reprint_asked()."""

    reprint_asked = Signal()

    def __init__(self, station: Station, upright: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._station = station
        theme = station.theme
        set_surface(self, "card" if upright else "card-sunken")
        self._when = label("", "caption")
        self._sum = AmountLabel(theme, "headline_money" if upright else "title_money")
        self._state = Badge(theme, "approved", self.tr("Approved"))
        self.reprint = ActionButton(theme, self.tr("Reprint"), "printer", "F9", kind="secondary" if upright else "text")
        self.reprint.setObjectName("reprint_button")
        self.reprint.setFixedHeight(theme.touch("min"))
        px = theme.px
        if upright:
            self.setLayout(
                column(
                    row(self._when, 0, self._state),
                    row(self._sum, 0),
                    self.reprint,
                    spacing=px(8),
                    margins=(px(18), px(16), px(18), px(16)),
                )
            )
        else:
            words = column(self._when, row(self._sum, self._state, 0, spacing=px(8)), spacing=px(2))
            self.setLayout(row(words, 0, self.reprint, margins=(px(16), px(8), px(8), px(8))))
        self.reprint.clicked.connect(self.reprint_asked)

    def set_short(self, short: bool) -> None:
        """At 1024 px the key gives way."""
        self.reprint.set_hint("" if short else "F9")

    def show_view(self, view: TillView) -> None:
        last = view.last_sale
        if last is None:
            return
        self._when.setText(self.tr("Last sale · {time}").replace("{time}", last.at))
        self._sum.set_amount(self._station.amount(last.total))
        if view.unprinted:
            self._state.set_look("danger", "printer", self.tr("Not printed"))
        else:
            self._state.set_state("approved", rail_titles(last.title) or self.tr("Approved"))


class BasketEmpty(QWidget):
    """Hint and last sale. Signal: reprint_asked()."""

    reprint_asked = Signal()

    def __init__(self, station: Station, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        px = station.theme.px
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)  # asks nothing of a full basket
        self._icon = IconLabel(station.theme, "scan-barcode", "text_muted", 52)
        self._title = label(self.tr("Scan or tap the first item"), "title", wrap=True)
        self._hint = label("", "body", "muted", wrap=True)
        self._hint.setTextFormat(Qt.TextFormat.RichText)
        for words in (self._title, self._hint):
            words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._last = LastSaleCard(station)
        self._last.reprint_asked.connect(self.reprint_asked)
        self.setLayout(
            column(
                0,
                row(0, self._icon, 0),
                px(12),
                self._title,
                px(4),
                self._hint,
                0,
                self._last,
                margins=(px(20), px(16), px(20), px(12)),
            )
        )

    def set_short(self, short: bool) -> None:
        self._last.set_short(short)

    def show_view(self, view: TillView, wide: bool) -> None:
        parked = len(view.parked)
        words = count_text(
            parked,
            self.tr("1 basket is parked.<br>Press <b>F8</b> to bring it back."),
            self.tr("{n} baskets are parked.<br>Press <b>F8</b> to bring one back.", "", parked),
        )
        self._hint.setText(words)
        self._hint.setVisible(parked > 0)
        self._last.show_view(view)
        self._last.setVisible(view.last_sale is not None and not wide)
