"""The side of the guide: its steps in their order, and the way out of it."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from pos_terminal.app.views import STEPS, Left, Step, TillView
from pos_terminal.ui.parts.action_button import ActionButton
from pos_terminal.ui.windows.cashier.guide.standing import how
from pos_terminal.ui.windows.cashier.guide.step_row import StepRow
from pos_terminal.ui.windows.cashier.guide.words import step_words
from pos_terminal.ui.windows.cashier.page import column, label
from pos_terminal.ui.windows.cashier.people.side_pane import SidePane
from pos_terminal.ui.windows.cashier.settings.form import Scroll
from pos_terminal.ui.windows.cashier.station import Station


class StepsSide(SidePane):
    """`guide_{step}_row` of each, `guide_close_button`. Signal: chosen(str), a step."""

    chosen = Signal(str)

    def __init__(self, station: Station) -> None:
        super().__init__()
        theme = station.theme
        px = theme.px
        self.rows = {step: StepRow(theme, step, number, step_words(step)) for number, step in enumerate(STEPS, 1)}
        for step, made in self.rows.items():
            made.clicked.connect(partial(self._choose, step))
        self.close_button = ActionButton(theme, self.tr("Finish later"), "log-out", kind="text")
        self.close_button.setObjectName("guide_close_button")
        self.close_button.setFixedHeight(px(48))
        self.close_button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        title = label(self.tr("Set up this till"), "title", wrap=True)
        inside = QWidget()
        inside.setLayout(column(*self.rows.values(), 0, spacing=px(4)))
        self._area = Scroll(inside)
        self.setLayout(
            column(
                title,
                px(14),
                self._area,
                px(8),
                self.close_button,
                margins=(px(20), px(26), px(16), px(20)),
            )
        )

    def show_steps(self, view: TillView, can: Callable[[Step], bool]) -> None:
        now = view.guide.step if view.guide is not None else Step.COUNTRY
        for step, made in self.rows.items():
            left = how(step, view)
            made.show_step(left, step is now, can(step), self._spoken(step, left, step is now))
        self._area.ensureWidgetVisible(self.rows[now])

    def _spoken(self, step: Step, left: Left | None, now: bool) -> str:
        match left:
            case _ if now:
                words = self.tr("{step}: now")
            case Left.DONE:
                words = self.tr("{step}: done")
            case Left.SKIPPED:
                words = self.tr("{step}: left for later")
            case _:
                words = self.tr("{step}: still to come")
        return words.replace("{step}", step_words(step))

    def _choose(self, step: Step, _checked: bool = False) -> None:
        self.chosen.emit(step.value)
