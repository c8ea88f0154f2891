"""The step of the first manager: a name, and a PIN typed twice."""

from pos_terminal.app.views import Step, TillView
from pos_terminal.ui.windows.cashier.guide.pane import StepPane
from pos_terminal.ui.windows.cashier.keys import Do, Wish
from pos_terminal.ui.windows.cashier.page import column
from pos_terminal.ui.windows.cashier.people.first_form import FirstForm
from pos_terminal.ui.windows.cashier.settings.draft import Draft
from pos_terminal.ui.windows.cashier.station import Station


class ManagerPane(StepPane):
    """Holds the form that asks a new till for its manager."""

    step = Step.MANAGER
    icon = "user-check"
    can_skip = False
    tall = True

    def __init__(self, station: Station, draft: Draft) -> None:
        super().__init__(station, draft)
        self.form = FirstForm(station, bare=True)
        self.form.changed.connect(self.changed)
        self.setLayout(column(self.form))

    def heading(self) -> str:
        return self.tr("Its manager")

    def about(self) -> str:
        return self.tr("The till is made. A manager may do everything and lets cashiers in, under Settings.")

    def show_view(self, view: TillView) -> None:
        super().show_view(view)
        self.form.show_view(view)

    def begin(self) -> None:
        self.form.enter()

    def go(self) -> bool:
        self.form.confirm()
        return True

    def next_words(self) -> str:
        return self.form.confirm_button.text()

    def can_go(self) -> bool:
        return self.form.confirm_button.isEnabled()

    def act(self, wish: Wish) -> bool:
        return wish.do in (Do.TYPE, Do.ENTER, Do.ESCAPE) and self.form.act(wish)
