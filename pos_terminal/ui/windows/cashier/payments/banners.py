"""Above the list: payments that were found paid, and money that is owed to customers."""

from html import escape

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from pos_terminal.app.views import CheckingView, TillView
from pos_terminal.ui.parts.action_button import ActionButton
from pos_terminal.ui.parts.banner import Banner
from pos_terminal.ui.text.titles import rail_title
from pos_terminal.ui.windows.cashier.page import column
from pos_terminal.ui.windows.cashier.payments.owed_dialog import owed_lines
from pos_terminal.ui.windows.cashier.station import Station
from pos_terminal.ui.windows.cashier.strips import late_lines


class Banners(QWidget):
    """`recovered_banner` with `recovered_view_button` and `recovered_dismiss_button`, `owed_banner` with
    `owed_view_button`. Signals: view_asked(str) with a payment; owed_asked()."""

    view_asked = Signal(str)
    owed_asked = Signal()

    def __init__(self, station: Station, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._station = station
        theme = station.theme
        self._lines: tuple[CheckingView, ...] = ()
        self._dismissed: frozenset[str] = frozenset()
        self._recovered = Banner(theme, "success", "", "history")
        self._recovered.setObjectName("recovered_banner")
        self.view = ActionButton(theme, self.tr("View"), kind="text")
        self.view.setProperty("tone", "success")
        self.view.setObjectName("recovered_view_button")
        self.view.setAccessibleName(self.tr("View the recovered payment"))
        self.dismiss = ActionButton(theme, "", "x", kind="quiet")
        self.dismiss.setProperty("tone", "success")
        self.dismiss.setObjectName("recovered_dismiss_button")
        self.dismiss.setAccessibleName(self.tr("Put the message away"))
        self._owed = Banner(theme, "danger", "", "hand-coins")
        self._owed.setObjectName("owed_banner")
        self.owed = ActionButton(theme, self.tr("Show"), kind="text")
        self.owed.setProperty("tone", "danger")
        self.owed.setObjectName("owed_view_button")
        self.owed.setAccessibleName(self.tr("Show what is owed to customers"))
        self._recovered.add_action(self.view)
        self._recovered.add_action(self.dismiss)
        self._owed.add_action(self.owed)
        self.setLayout(column(self._recovered, self._owed, spacing=theme.px(8)))
        theme.changed.connect(self._keep_low)
        self._keep_low()
        self.view.clicked.connect(self._view)
        self.dismiss.clicked.connect(self._dismiss)
        self.owed.clicked.connect(self.owed_asked)

    def show_view(self, view: TillView) -> None:
        self._lines = late_lines(view)
        new = frozenset(line.payment for line in self._lines) - self._dismissed
        if self._lines:
            self._say(self._recovered, "success", "history", self._recovered_words())
        self._recovered.setVisible(bool(new))
        owed = owed_lines(view)
        if owed:
            amount = self._station.amount(sum(line.minor for line in owed))
            words = self.tr("<b>{amount} is owed to customers.</b> It goes back by hand.")
            self._say(self._owed, "danger", "hand-coins", words.replace("{amount}", escape(amount)))
        self._owed.setVisible(bool(owed))
        self.setVisible(bool(new) or bool(owed))

    def _keep_low(self) -> None:
        """One line: no more air than the buttons leave."""
        px = self._station.theme.px
        for banner in (self._recovered, self._owed):
            layout = banner.layout()
            if layout is not None:
                layout.setContentsMargins(px(16), px(6), px(8), px(6))

    def _recovered_words(self) -> str:
        line = self._lines[0]
        if len(self._lines) > 1:
            words = self.tr(
                "<b>{n} payments recovered.</b> They were approved while nobody was looking.", "", len(self._lines)
            )
            return words.replace("{n}", str(len(self._lines)))
        words = self.tr("<b>1 payment recovered.</b> {rail} {amount} was approved while nobody was looking.")
        words = words.replace("{rail}", escape(rail_title(line.title)))
        return words.replace("{amount}", escape(self._station.amount(line.minor)))

    def _say(self, banner: Banner, kind: str, icon: str, words: str) -> None:
        banner.set_message(kind, words, icon)
        banner.setAccessibleName(words.replace("<b>", "").replace("</b>", ""))

    def _view(self) -> None:
        if self._lines:
            self.view_asked.emit(self._lines[0].payment)

    def _dismiss(self) -> None:
        self._dismissed = frozenset(line.payment for line in self._lines)
        self._recovered.hide()
        self.setVisible(self._owed.isVisibleTo(self))
