"""The last step: what is set up, what was left for later, and where it is found."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from pos_terminal.app.commands import CloseGuide
from pos_terminal.app.views import Left, Step, TillView
from pos_terminal.ui.parts.icon_label import IconLabel
from pos_terminal.ui.windows.cashier.guide.pane import StepPane
from pos_terminal.ui.windows.cashier.guide.standing import how
from pos_terminal.ui.windows.cashier.guide.words import missing_words, step_words, there_words
from pos_terminal.ui.windows.cashier.page import column, label, row, set_tone
from pos_terminal.ui.windows.cashier.settings.draft import Draft
from pos_terminal.ui.windows.cashier.settings.form import Scroll
from pos_terminal.ui.windows.cashier.station import Station

TOLD = (Step.SHOP, Step.MONEY, Step.TILL, Step.RAILS, Step.PRINTER, Step.PRODUCTS)


class StandingRow(QWidget):
    """`guide_ready_{step}_label`: an icon, what it is about, and how it stands."""

    def __init__(self, station: Station, step: Step) -> None:
        super().__init__()
        px = station.theme.px
        self._icon = IconLabel(station.theme, "circle", "text_muted", 24)
        self._title = label("", "body-strong", wrap=True)
        self.words = label("", "body", "muted", wrap=True)
        self.words.setObjectName(f"guide_ready_{step}_label")
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        said = column(self._title, self.words, spacing=px(2))
        line = row(self._icon, said, spacing=px(16))
        line.setAlignment(self._icon, Qt.AlignmentFlag.AlignTop)
        line.setStretch(1, 1)
        self.setLayout(line)

    def show_words(self, title: str, words: str, done: bool) -> None:
        self._icon.set_icon(*(("circle-check", "success_text") if done else ("clock", "text_muted")))
        self._title.setText(title)
        self.words.setText(words)
        set_tone(self.words, "muted")


class ReadyPane(StepPane):
    """What there is, and what is still missing."""

    step = Step.READY
    icon = "circle-check"
    can_skip = False

    def __init__(self, station: Station, draft: Draft) -> None:
        super().__init__(station, draft)
        px = station.theme.px
        self.rows = {step: StandingRow(station, step) for step in TOLD}
        inside = QWidget()
        inside.setLayout(column(*self.rows.values(), 0, spacing=px(18), margins=(0, 0, px(8), 0)))
        self.setLayout(column(Scroll(inside)))

    def heading(self) -> str:
        return self.tr("The till sells")

    def about(self) -> str:
        return self.tr("What was left for later is under Settings > Set up, and so is this guide.")

    def next_words(self) -> str:
        return self.tr("Start selling")

    def go(self) -> bool:
        self.send(CloseGuide())
        return True

    def show_view(self, view: TillView) -> None:
        super().show_view(view)
        for step, shown in self.rows.items():
            done = how(step, view) is Left.DONE
            shown.show_words(step_words(step), there_words(step, view) if done else missing_words(step, view), done)
