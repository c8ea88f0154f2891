"""Which way to pay the list is narrowed to."""

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QGridLayout, QWidget

from pos_terminal.ui.parts.chip import Chip
from pos_terminal.ui.windows.cashier.payments.choice_dialog import ChoiceDialog
from pos_terminal.ui.windows.cashier.rails_look import rail_icon
from pos_terminal.ui.windows.cashier.station import Station


class RailDialog(ChoiceDialog):
    """`rail_filter_{rail}_chip`, `rail_filter_all_chip`."""

    def __init__(self, station: Station, window: QWidget) -> None:
        super().__init__(station, window, "", "rail_filter_dialog")
        self.set_title(self.tr("Which way to pay?"))
        self._grid = QGridLayout()
        self._grid.setSpacing(station.theme.px(8))
        self.body.addLayout(self._grid)
        self._chips: list[Chip] = []

    def ask(self, rails: tuple[tuple[str, str], ...], chosen: str, then: Callable[[str], None]) -> None:
        """`then` is given the chosen one, empty for all."""
        self.then = then
        for chip in self._chips:
            chip.hide()
            chip.deleteLater()
        self._chips = []
        for place, (rail, title) in enumerate((("", self.tr("All rails")), *rails)):
            chip = Chip(self.station.theme, title, rail_icon(rail) if rail else "list", check=False)
            chip.setObjectName(f"rail_filter_{rail or 'all'}_chip")
            chip.set_chosen(rail == chosen)
            chip.clicked.connect(partial(self._pick, rail))
            self._grid.addWidget(chip, place // 2, place % 2)
            self._chips.append(chip)
        self.open(self._chips[0])

    def _pick(self, rail: str, _checked: bool = False) -> None:
        self.pick(rail)
