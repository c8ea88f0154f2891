"""The foot of the basket beside the parked baskets: what will happen to this one, and its name."""

from PySide6.QtWidgets import QWidget

from pos_terminal.app.views import TillView
from pos_terminal.ui.parts.banner import Banner
from pos_terminal.ui.parts.text_field import TextField
from pos_terminal.ui.windows.cashier.page import column, label
from pos_terminal.ui.windows.cashier.station import Station


class ParkForm(QWidget):
    """`park_name_field`; the button that parks stands in the pay slot."""

    def __init__(self, station: Station, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme = station.theme
        px = theme.px
        self._warning = Banner(theme, "info", self.tr("Recalling another basket parks this one first."))
        self._label = label(self.tr("Name for this basket"), "body-strong")
        self.field = TextField(theme, self.tr("Table, colour of coat…"), letters=self.tr("Letters on the screen"))
        self.field.edit.setObjectName("park_name_field")
        self.field.edit.setAccessibleName(self.tr("Name for this basket"))
        self.field.edit.setMaxLength(60)
        self.setLayout(column(self._warning, px(12), self._label, px(6), self.field, px(16)))
        self.hide()

    def show_view(self, view: TillView, parking: bool) -> None:
        self.setVisible(parking and bool(view.basket.lines))
        self._warning.setVisible(bool(view.parked))

    def take_name(self) -> str:
        """The name as typed; the field is empty after."""
        name = self.field.text().strip()
        self.field.set_text("")
        return name
