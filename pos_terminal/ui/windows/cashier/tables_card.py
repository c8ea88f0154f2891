"""Which table pays: those whose guests wait on top, then those with a bill, and the QR code for everybody else."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from pos_terminal.app.views import TablesView, TableView
from pos_terminal.ui.parts.rail_button import RailButton
from pos_terminal.ui.text.messages import short_reason
from pos_terminal.ui.windows.cashier.page import Slot, column, label
from pos_terminal.ui.windows.cashier.scroll_card import ScrollCard
from pos_terminal.ui.windows.cashier.station import Station

ROW = 72


class TablesCard(ScrollCard):
    """`paysera_table_list`. Signal: chosen(str), the table's id; empty: no table, the QR code alone."""

    chosen = Signal(str)

    def __init__(self, station: Station, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("paysera_table_list")
        self._theme = station.theme
        px = station.theme.px
        self._shown: TablesView | None = None
        self._ids: tuple[str, ...] = ()
        self.tables: list[RailButton] = []
        self._title = label(self.tr("Which table pays?"), "title", wrap=True)
        self._said = label("", "body", "muted", wrap=True)
        self._said.setObjectName("paysera_table_words")
        self._rows = QVBoxLayout()
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(px(10))
        self.no_table = self._button(self.tr("No table"), "qr-code", self.tr("Show the QR code"))
        self.no_table.setObjectName("paysera_no_table_button")
        self.no_table.clicked.connect(partial(self.chosen.emit, ""))
        self.hold(
            column(
                self._title,
                self._said,
                self._rows,
                self.no_table,
                0,
                spacing=px(12),
                margins=(px(19), px(10), px(19), px(14)),
            )
        )

    def show_tables(self, shown: TablesView) -> None:
        if shown == self._shown:
            return
        self._shown = shown
        ids = tuple(table.id for table in shown.tables)
        if ids != self._ids:
            self._make(ids)
        for button, table in zip(self.tables, shown.tables, strict=True):
            button.set_words(table.name)
            button.set_subtitle(self._words(table))
        self._said.setText(self._state(shown))

    def slot(self) -> Slot:
        return Slot("tables_wait", self.tr("Choose a table"), off=True)

    def _make(self, ids: tuple[str, ...]) -> None:
        for old in self.tables:
            self._rows.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._ids, self.tables = ids, []
        for number, which in enumerate(ids, 1):
            button = self._button("", "utensils")
            button.setObjectName(f"paysera_table_{number}_button")
            button.clicked.connect(partial(self.chosen.emit, which))
            self._rows.addWidget(button)
            self.tables.append(button)

    def _button(self, title: str, icon: str, subtitle: str = "") -> RailButton:
        button = RailButton(self._theme, title, icon, subtitle)
        button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        button.setFixedHeight(self._theme.px(ROW))
        return button

    def _words(self, table: TableView) -> str:
        return self.tr("Guests wait for the bill") if table.waiting else self.tr("Has a bill already")

    def _state(self, shown: TablesView) -> str:
        if shown.state == "failed":
            known = self.tr("The tables as they were last known.") if shown.tables else ""
            return " ".join(filter(None, (short_reason(shown.reason) + ".", known)))
        if shown.tables:
            return self.tr("The guests see the bill on their phones.")
        if shown.state == "asking":
            return self.tr("Looking for tables with guests…")
        return self.tr("Nobody has checked in at a table. Guests do it with the code that lies there.")
