"""The strips under the top bar: test mode, payments off, older records, and payments that were found paid."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from pos_terminal.app.views import CheckingView, TillView
from pos_terminal.ui.parts.action_button import ActionButton
from pos_terminal.ui.parts.banner import Banner
from pos_terminal.ui.text.messages import message
from pos_terminal.ui.windows.cashier.page import column, count_text
from pos_terminal.ui.windows.cashier.station import Station


def late_lines(view: TillView) -> tuple[CheckingView, ...]:
    """Payments that were approved while nobody looked; not the one whose sale is on the screen as done."""
    return tuple(
        line
        for line in view.checking
        if line.what in ("settled_late", "approved_late") and (view.done is None or view.done.sale != line.sale)
    )


class Strips(QWidget):
    """`test_strip`, `payments_off_strip`, `no_shift_strip`, `older_copy_banner`, `recovered_banner`.

    Signals: view_asked(); go_on_asked(), with an older copy of the records.
    """

    view_asked = Signal()
    go_on_asked = Signal()

    def __init__(self, station: Station, board: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._station = station
        theme = station.theme
        self._test = Banner(theme, "warning", self.tr("Test mode: no real money"), strip=True)
        self._test.setObjectName("test_strip")
        self._off = Banner(theme, "danger", "", strip=True)
        self._off.setObjectName("payments_off_strip")
        words = self.tr("No shift is open: sales count to the one that is opened next. Ctrl+4 opens it.")
        self._shut = Banner(theme, "info", words, strip=True)
        self._shut.setObjectName("no_shift_strip")
        self._older = Banner(theme, "danger", "")
        self._older.setObjectName("older_copy_banner")
        self._older.set_message(
            "danger",
            self.tr("No money is taken: newer records are missing. Find them, or let a manager go on without them."),
            title=self.tr("This is an older copy of the till’s records"),
        )
        self.go_on = ActionButton(theme, self.tr("Go on"), kind="secondary")
        self.go_on.setObjectName("older_copy_go_on_button")
        self.go_on.setAccessibleName(self.tr("Go on with an older copy of the records"))
        self._older.add_action(self.go_on)
        self._recovered = Banner(theme, "success", "", "history")
        self._recovered.setObjectName("recovered_banner")
        self.view = ActionButton(theme, self.tr("View"), kind="secondary")
        self.view.setObjectName("recovered_view_button")
        self.dismiss = ActionButton(theme, self.tr("Later"), kind="secondary")
        self.dismiss.setObjectName("recovered_dismiss_button")
        self._recovered.add_action(self.view)
        self._recovered.add_action(self.dismiss)
        self._dismissed: frozenset[str] = frozenset()
        self._late: frozenset[str] = frozenset()
        self._elsewhere = False
        self.setLayout(column(self._test, self._off, self._shut, self._older, self._recovered, board))
        for strip in (self._test, self._off, self._shut, self._older, self._recovered):
            strip.hide()
        self.go_on.clicked.connect(self.go_on_asked)
        self.view.clicked.connect(self.view_asked)
        self.dismiss.clicked.connect(self.dismiss_recovered)

    def show_view(self, view: TillView) -> None:
        self._test.setVisible(view.test)
        self._shut.setVisible(view.shift is not None and not view.shift.open)
        if view.payments_off:
            self._off.set_message("danger", message(view.payments_off, {}, self._station.amount).text)
        self._off.setVisible(bool(view.payments_off) and not view.can_go_on)
        self._older.setVisible(view.can_go_on)
        self._late = frozenset(line.payment for line in late_lines(view))
        words = count_text(
            len(self._late),
            self.tr("A payment was approved while nobody was looking. What became of the goods?"),
            self.tr(
                "{n} payments were approved while nobody was looking. What became of the goods?", "", len(self._late)
            ),
        )
        self._recovered.set_message("success", words, "history")
        self._show_recovered()

    def dismiss_recovered(self) -> None:
        """It was seen."""
        self._dismissed = self._late
        self._recovered.hide()

    def leave_recovered(self, to_page: bool) -> None:
        """The page that is shown says it itself."""
        self._elsewhere = to_page
        self._show_recovered()

    def _show_recovered(self) -> None:
        self._recovered.setVisible(bool(self._late - self._dismissed) and not self._elsewhere)
