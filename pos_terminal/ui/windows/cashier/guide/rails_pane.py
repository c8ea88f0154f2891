"""The step of the first way to pay beside cash: which one, what it needs, and whether its service answers."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QStackedLayout, QWidget

from pos_terminal.app.commands import TestConnection
from pos_terminal.app.views import RailSettingsView, Step, TillView
from pos_terminal.ui.parts.chip import Chip
from pos_terminal.ui.text.titles import rail_title
from pos_terminal.ui.theme import set_surface
from pos_terminal.ui.windows.cashier.dialogs import Dialogs
from pos_terminal.ui.windows.cashier.flow import Flow
from pos_terminal.ui.windows.cashier.guide.pane import StepPane
from pos_terminal.ui.windows.cashier.key_filter import no_click_focus
from pos_terminal.ui.windows.cashier.keys import Do, Wish
from pos_terminal.ui.windows.cashier.page import Form, column, label, row
from pos_terminal.ui.windows.cashier.rails_look import rail_icon
from pos_terminal.ui.windows.cashier.settings.card import TestLine
from pos_terminal.ui.windows.cashier.settings.draft import Draft
from pos_terminal.ui.windows.cashier.settings.form import SettingGrid
from pos_terminal.ui.windows.cashier.settings.rails_pane import RailPanes
from pos_terminal.ui.windows.cashier.settings.specs import EXTERNAL
from pos_terminal.ui.windows.cashier.station import Station

BY_HAND = "external"


class RailsPane(StepPane):
    """`guide_rail_{rail}_chip`, then the fields of the settings page and `{rail}_test_button`."""

    step = Step.RAILS
    icon = "wallet"

    def __init__(self, station: Station, draft: Draft, dialogs: Dialogs) -> None:
        super().__init__(station, draft)
        self._dialogs = dialogs
        theme = station.theme
        px = theme.px
        self._rail = ""
        self.chips: dict[str, Chip] = {}
        self._choices = QWidget()
        self._flow = Flow(px(8))
        self._choices.setLayout(self._flow)
        self.panes = RailPanes(station, draft)
        self.panes.replace_asked.connect(self._replace)
        self.by_hand = SettingGrid(station, draft, (EXTERNAL,))
        self.test = TestLine(theme)
        self.test.button.clicked.connect(self._test)
        none = QWidget()
        words = self.tr("Cash works already. Choose a way to pay to set it up, or leave it for later.")
        text = label(words, "body", "muted", wrap=True)
        text.setAlignment(Qt.AlignmentFlag.AlignCenter)
        none.setLayout(column(0, text, 0))
        chosen = QWidget()
        rule = QFrame()
        rule.setFixedHeight(1)
        set_surface(rule, "divider")
        whole = column(self.by_hand, self.panes, rule, self.test, spacing=px(12))
        whole.setStretch(1, 1)
        chosen.setLayout(whole)
        self._bodies = QStackedLayout()
        self._bodies.addWidget(none)
        self._bodies.addWidget(chosen)
        body = row(self._bodies)
        both = column(self._choices, body, spacing=px(14))
        both.setStretch(1, 1)
        self.setLayout(both)

    def heading(self) -> str:
        return self.tr("A way to pay beside cash")

    def about(self) -> str:
        return self.tr("Its service gave you an address and secrets. Type them, then test the connection.")

    def show_view(self, view: TillView) -> None:
        super().show_view(view)
        settings = view.settings
        if settings is None:
            return
        shown = [rail for rail in settings.rails if rail.network or rail.id == BY_HAND]
        for rail in shown:
            if rail.id not in self.chips:
                self._add(rail)
        ready = next((rail.id for rail in shown if rail.enabled and rail.network), "")
        self._rail = self._rail or ready
        for name, chip in self.chips.items():
            chip.set_chosen(name == self._rail)
        found = next((rail for rail in shown if rail.id == self._rail), None)
        self._bodies.setCurrentIndex(1 if found is not None else 0)
        if found is not None:
            self.panes.show_rail(settings, found.id)
            self.test.show_rail(found, dirty=False)
            self.by_hand.setVisible(found.id == BY_HAND)
            self.by_hand.show_values()

    def begin(self) -> None:
        first = next(iter(self.chips.values()), None)
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def mark(self, path: str) -> None:
        self.panes.mark(path)

    def act(self, wish: Wish) -> bool:
        if wish.do is Do.TEST:
            self._test()
            return True
        return False

    def set_form(self, form: Form) -> None:
        self.panes.set_columns(1 if form.compact else 2)
        self.test.set_compact(False)

    # --- within

    def _add(self, rail: RailSettingsView) -> None:
        chip = Chip(self.station.theme, rail_title(rail.title), rail_icon(rail.id))
        chip.setObjectName(f"guide_rail_{rail.id}_chip")
        chip.clicked.connect(partial(self._choose, rail.id))
        self.chips[rail.id] = chip
        self._flow.addWidget(chip)
        no_click_focus(self._choices)

    def _choose(self, rail: str, _checked: bool = False) -> None:
        self._rail = rail
        if self.view is not None:
            self.show_view(self.view)
        self.changed.emit()

    def _test(self, _checked: bool = False) -> None:
        if self._rail and self.test.isVisible() and self.test.button.isEnabled():
            self.saved_for.emit(TestConnection(self._rail))

    def _replace(self, name: str) -> None:
        view = self.view
        if view is not None and view.settings is not None:
            address = str(self.draft.value(f"rails.{name.split('.')[0]}.base_url"))
            self._dialogs.secret(name, address, view.settings)
