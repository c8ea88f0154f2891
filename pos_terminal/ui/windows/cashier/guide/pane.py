"""What the steps of the guide have in common."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from pos_terminal.app.commands import Command
from pos_terminal.app.views import Step, TillView
from pos_terminal.ui.windows.cashier.keys import Wish
from pos_terminal.ui.windows.cashier.page import Form
from pos_terminal.ui.windows.cashier.settings.draft import Draft
from pos_terminal.ui.windows.cashier.station import Station

Value = str | int | bool


class StepPane(QWidget):
    """One step. Signals: changed() when Next means something else; saved_for(Command), to be sent after a save."""

    changed = Signal()
    saved_for = Signal(object)
    step: Step
    icon = "settings"
    can_skip = True
    tall = False  # on a low screen the head gives it its room

    def __init__(self, station: Station, draft: Draft) -> None:
        super().__init__()
        self.station, self.draft = station, draft
        self.view: TillView | None = None

    def heading(self) -> str:
        raise NotImplementedError

    def about(self) -> str:
        """One or two sentences under the heading."""
        raise NotImplementedError

    def show_view(self, view: TillView) -> None:
        """Set everything from the view."""
        self.view = view

    def begin(self) -> None:
        """The step comes to the front: set the start focus."""

    def problem(self) -> str:
        """What is wrong with what was typed, as one sentence; empty: nothing is."""
        return ""

    def mark(self, path: str) -> None:
        """Mark the setting that was refused and no other."""

    def go(self) -> bool:
        """Do what Next means here; False where it means what it says: save, and go on."""
        return False

    def next_words(self) -> str:
        """What the blue button says; empty: Next."""
        return ""

    def can_go(self) -> bool:
        return True

    def act(self, wish: Wish) -> bool:
        """Do what a key asks for."""
        return False

    def set_form(self, form: Form) -> None:
        """The layout of 1024, 1366 or 1920."""

    # --- for the steps

    @property
    def founding(self) -> bool:
        """Whether there is no till yet."""
        return self.view is not None and self.view.guide is not None and self.view.guide.founding

    def saved(self, path: str) -> Value:
        return self.draft.saved(path)

    def send(self, command: Command) -> None:
        self.station.send(command)
