"""What the services say of the shift's payments: how many were asked, and which read otherwise."""

from datetime import datetime
from functools import partial
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication, QDate, QLocale, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from pos_terminal.app.views import ReconcileView
from pos_terminal.domain.events.shift import ReconciledRow
from pos_terminal.ui.parts.action_button import ActionButton
from pos_terminal.ui.parts.badge import Badge
from pos_terminal.ui.text.titles import rail_title
from pos_terminal.ui.theme import set_surface
from pos_terminal.ui.windows.cashier.key_filter import no_click_focus
from pos_terminal.ui.windows.cashier.page import column, count_text, label, row
from pos_terminal.ui.windows.cashier.station import Station

SHOW, AGAIN = "show", "again"
ACTIONS = {"unreachable": AGAIN, "still_open": AGAIN, "only_theirs": AGAIN}  # the others: look at the payment


class ServicesCard(QFrame):
    """`reconcile_button`, `reconcile_rows`. Signals: asked(); show_asked(str), a payment's id."""

    asked = Signal()
    show_asked = Signal(str)

    def __init__(self, station: Station) -> None:
        super().__init__()
        self._station = station
        theme = station.theme
        px = theme.px
        self._shown: tuple[ReconciledRow, ...] = ()
        self._zone = "UTC"
        self._words = label("", "body", "muted", wrap=True)
        self._words.setObjectName("reconcile_label")
        self.button = ActionButton(theme, self.tr("Ask the services"), "refresh-cw", "F5")
        self.button.setObjectName("reconcile_button")
        self._list = QWidget()
        self._list.setObjectName("reconcile_rows")
        self._rows = QVBoxLayout(self._list)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(px(8))
        self._more = label("", "body-small", wrap=True)
        title = label(self.tr("Payment services"), "title", wrap=True)
        texts = column(title, self._words, spacing=px(2))
        head = row(texts, self.button, spacing=px(12))
        head.setStretch(0, 1)
        self.setLayout(column(head, self._list, self._more, spacing=px(8), margins=(px(20), px(12), px(20), px(14))))
        set_surface(self, "card")
        self.button.clicked.connect(self.asked)

    def show_state(self, state: ReconcileView) -> None:
        self.button.setEnabled(state.state != "running")
        self._words.setText(self._sentence(state))
        self._list.setVisible(bool(state.rows))
        more = state.unasked - sum(row.what == "unreachable" for row in state.rows)
        words = count_text(more, self.tr("{n} more had no answer."), self.tr("{n} more had no answer."))
        self._more.setText(words)
        self._more.setVisible(more > 0)
        if state.rows != self._shown:
            self._shown, self._zone = state.rows, state.timezone
            self._fill()

    def _sentence(self, state: ReconcileView) -> str:
        if state.state == "running" and not state.of:
            return self.tr("Asking. Selling goes on meanwhile.")
        if state.state == "running":
            words = self.tr("Asking, {done} of {of}. Selling goes on meanwhile.")
            return words.replace("{done}", str(state.done)).replace("{of}", str(state.of))
        if state.state == "done" and not state.done and state.rows:
            return self.tr("The services know money that this till does not:")
        if state.state == "idle" and state.left:
            one = self.tr("1 payment of the last shift had no answer when it closed. It is asked again too.")
            many = self.tr(
                "{n} payments of the last shift had no answer when it closed. They are asked again too.", "", state.left
            )
            return count_text(state.left, one, many)
        if state.state == "idle" or not state.done:
            return self.tr("Every payment since the last Z is read again at its service. It is done at the close too.")
        if not state.rows:
            one = self.tr("1 payment was asked, the services say the same.")
            many = self.tr("{n} payments were asked, the services say the same.", "", state.done)
            return count_text(state.done, one, many)
        if all(row.what == "only_theirs" for row in state.rows):
            told = self.tr("{agreed} of {of} read the same. The services know money that this till does not:")
        else:
            told = self.tr("{agreed} of {of} read the same. These do not:")
        return told.replace("{agreed}", str(state.agreed)).replace("{of}", str(state.done))

    def _fill(self) -> None:
        while (item := self._rows.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for place, told in enumerate(self._shown, 1):
            self._rows.addWidget(self._row(place, told))
        no_click_focus(self._list)

    def _row(self, place: int, told: ReconciledRow) -> QWidget:
        theme, station = self._station.theme, self._station
        px = theme.px
        made = QFrame()
        set_surface(made, "card-sunken")
        badge = Badge(theme)
        badge.set_look("warning", "triangle-alert", what_word(told.what))
        name = label(f"{told.number} · {rail_title(told.title)}", "label", wrap=True)
        meaning = label(meaning_of(told, station.amount, self._zone, station.options.locale), "body-small", wrap=True)
        action = ACTIONS.get(told.what, SHOW)
        words = self.tr("Ask again") if action == AGAIN else self.tr("Show payment")
        button = ActionButton(theme, words)
        button.setObjectName(f"reconcile_{place}_button")
        button.setAccessibleName(f"{words}, {told.number} {rail_title(told.title)}, {place}")
        if action == AGAIN:
            button.clicked.connect(self.asked)
        else:
            button.clicked.connect(partial(self._show, told.payment))
        inside = row(
            column(row(name, badge, 0, spacing=px(8)), meaning, spacing=px(2)),
            button,
            spacing=px(12),
            margins=(px(14), px(8), px(10), px(8)),
        )
        inside.setStretch(0, 1)
        made.setLayout(inside)
        return made

    def _show(self, payment: str, _checked: bool = False) -> None:
        self.show_asked.emit(payment)


def _tr(text: str) -> str:
    return QCoreApplication.translate("ServicesCard", text)


def what_word(what: str) -> str:
    match what:
        case "only_ours":
            return _tr("Only here")
        case "only_theirs":
            return _tr("Only there")
        case "sums_differ":
            return _tr("Sums differ")
        case "still_open":
            return _tr("Still open")
        case _:
            return _tr("Not asked")


def meaning_of(told: ReconciledRow, amount: object, zone: str, locale: str) -> str:
    """What a row means for the money, and what to do."""
    assert callable(amount)
    match told.what:
        case "only_ours":
            text = _tr("The till has {ours}; the service does not know the payment. Ask the service with the evidence.")
        case "only_theirs":
            text = _tr(
                "The service took {theirs} on {at} as {reference}; this till knows nothing of it. "
                "Refund it at the service's portal, or ask the service."
            )
            at = _moment(told.at.astimezone(ZoneInfo(zone)), locale) if told.at is not None else "?"
            text = text.replace("{at}", at).replace("{reference}", told.reference)
        case "sums_differ":
            text = _tr("The till says {ours}, the service {theirs}. Look at it, then refund or call the service.")
        case "still_open":
            text = _tr("It ended here and can still be paid there. It is being let go again.")
        case _:
            text = _tr("No answer about {ours}. The Z says so; ask again when the line is back.")
    return text.replace("{ours}", amount(told.ours)).replace("{theirs}", amount(told.theirs))


def _moment(at: datetime, locale: str) -> str:
    """The shop's day and time: 21 Nov, 14:05."""
    day = QLocale(locale).toString(QDate(at.year, at.month, at.day), "d MMM")
    return f"{day}, {at:%H:%M}"
