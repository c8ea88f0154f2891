"""The timeline of one payment: sentences, and in small print what was said, by whom, and under which number."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from pos_terminal.app.views import PaymentDetail, TimelineRow
from pos_terminal.ui.parts.steps import Step as Shown
from pos_terminal.ui.parts.steps import Steps, StepState
from pos_terminal.ui.text.amounts import isolated
from pos_terminal.ui.text.titles import rail_title
from pos_terminal.ui.windows.cashier.payments.timeline_words import BY_A_PERSON, sentence
from pos_terminal.ui.windows.cashier.station import Station

STATES = {"now": StepState.NOW, "lost": StepState.LOST, "failed": StepState.FAILED}
ROW = 42
BREAK = "\u200b"  # where a long number may go on in the next line


class Timeline(Steps):
    """`payment_timeline`."""

    def __init__(self, station: Station, parent: QWidget | None = None) -> None:
        super().__init__(station.theme, row_height=ROW, parent=parent)
        self._station = station
        self.setObjectName("payment_timeline")
        self.setAccessibleName(self.tr("What happened"))

    def show_detail(self, detail: PaymentDetail) -> None:
        self.set_steps([self._step(row, rail_title(detail.row.title)) for row in detail.timeline])

    def show_nothing(self) -> None:
        self.set_steps([])

    def _step(self, row: TimelineRow, rail: str) -> Shown:
        title = sentence(row.what, rail, isolated(self._station.amount(row.minor)))
        return Shown(STATES.get(row.state, StepState.DONE), title, small_print(row), row.at)


def small_print(row: TimelineRow) -> str:
    """Who, why, and what the service said with its number."""

    def tr(text: str) -> str:
        return QCoreApplication.translate("timeline", text)

    lines = []
    if row.reason:
        lines.append(tr("“{words}”").replace("{words}", row.reason))
    if row.what in BY_A_PERSON and row.operator:
        who = tr("{name}, agreed to by {manager}") if row.approver else "{name}"
        lines.append(who.replace("{name}", row.operator).replace("{manager}", row.approver))
    if row.words:
        lines.append(tr("Its words: {words}").replace("{words}", row.words))
    trace = []
    if row.sent:
        trace.append(tr("Sent {time}").replace("{time}", row.sent))
    if row.http:
        trace.append(tr("HTTP {code}").replace("{code}", str(row.http)))
    if row.correlation:
        trace.append(breakable(row.correlation))
    if trace:
        lines.append(" · ".join(trace))
    return "\n".join(lines)


def breakable(code: str) -> str:
    """A long number that may be broken after each group, and within a long group."""
    pieces = []
    for group in code.split("-"):
        pieces.append(BREAK.join(group[place : place + 8] for place in range(0, len(group), 8)))
    return f"-{BREAK}".join(pieces)
