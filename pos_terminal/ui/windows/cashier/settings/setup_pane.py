"""The page of the settings that leads back into the guide: what is set up, and what was left for later."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from pos_terminal.app.views import Left, Step, TillView
from pos_terminal.ui.parts.action_button import ActionButton
from pos_terminal.ui.windows.cashier.guide.ready_pane import TOLD, StandingRow
from pos_terminal.ui.windows.cashier.guide.standing import how
from pos_terminal.ui.windows.cashier.guide.words import missing_words, step_words, there_words
from pos_terminal.ui.windows.cashier.page import column, label, row
from pos_terminal.ui.windows.cashier.settings.form import Scroll
from pos_terminal.ui.windows.cashier.station import Station

FIXED = frozenset({Step.TILL})  # nothing of it can be changed


class SetupPane(QWidget):
    """`settings_setup_{step}_button` of each step, `settings_setup_go_button`. Signal: asked(str), a step."""

    asked = Signal(str)

    def __init__(self, station: Station) -> None:
        super().__init__()
        theme = station.theme
        px = theme.px
        self._first = Step.READY
        self.rows = {step: StandingRow(station, step) for step in TOLD}
        self._lines = column(spacing=px(12))
        for step, shown in self.rows.items():
            button = ActionButton(theme, self.tr("Go there"), "pencil")
            button.setObjectName(f"settings_setup_{step}_button")
            button.setAccessibleName(f"{step_words(step)}: {button.text()}")
            button.setVisible(step not in FIXED)
            button.clicked.connect(partial(self._ask, step))
            line = row(shown, button, spacing=px(16))
            line.setStretch(0, 1)
            self._lines.addLayout(line)
        self.go = ActionButton(theme, self.tr("Set up what is missing"), "store", kind="primary")
        self.go.setObjectName("settings_setup_go_button")
        self.go.setFixedHeight(px(56))
        self.go.clicked.connect(self._ask_first)
        words = self.tr("The guide of the first start, for what was left for later or is to be gone through again.")
        inside = QWidget()
        inside.setLayout(
            column(label(words, "body", "muted", wrap=True), self._lines, row(self.go, 0), 0, spacing=px(20))
        )
        self.setLayout(column(Scroll(inside)))

    def show_view(self, view: TillView) -> None:
        missing = [step for step in TOLD if how(step, view) is not Left.DONE]
        self._first = next(iter(missing), Step.READY)
        for step, shown in self.rows.items():
            done = step not in missing
            shown.show_words(step_words(step), there_words(step, view) if done else missing_words(step, view), done)
        self.go.setVisible(bool(missing))

    def _ask(self, step: Step, _checked: bool = False) -> None:
        self.asked.emit(step.value)

    def _ask_first(self, _checked: bool = False) -> None:
        self.asked.emit(self._first.value)
