"""The cards for the tables: which tables there are, and a PDF with the code of each."""

from PySide6.QtWidgets import QWidget

from pos_terminal.app.commands import SaveTableCards
from pos_terminal.ui.parts.action_button import ActionButton
from pos_terminal.ui.parts.text_field import TextField
from pos_terminal.ui.windows.cashier.page import column, label, row
from pos_terminal.ui.windows.cashier.station import Station

FIELD = 50  # px
LONGEST = 400


class TableCardsRow(QWidget):
    """`{rail}_tables_field` and `{rail}_cards_button`."""

    def __init__(self, station: Station, rail: str) -> None:
        super().__init__()
        px = station.theme.px
        self._station, self._rail = station, rail
        title = label(self.tr("Cards for the tables"), "label", wrap=True)
        about = label(self.tr("A PDF with a QR code for each, in the folder of reports"), "body-small", wrap=True)
        self.field = TextField(station.theme, self.tr("TABLE 1-12, BAR"), letters=self.tr("Letters on the screen"))
        self.field.setFixedHeight(px(FIELD))
        self.field.edit.setObjectName(f"{rail}_tables_field")
        self.field.edit.setAccessibleName(self.tr("Names of the tables"))
        self.field.edit.setMaxLength(LONGEST)
        self.button = ActionButton(station.theme, self.tr("Save QR cards"), "qr-code")
        self.button.setObjectName(f"{rail}_cards_button")
        self.button.setFixedHeight(px(FIELD))
        line = row(self.field, self.button, spacing=px(12))
        line.setStretch(0, 1)
        self.setLayout(column(title, px(6), line, px(4), about))
        self.field.text_edited.connect(self._look)
        self.field.submitted.connect(self._save)
        self.button.clicked.connect(self._save)
        self._look()

    def _look(self, _text: str = "") -> None:
        self.button.setEnabled(bool(self.field.edit.text().strip()))

    def _save(self) -> None:
        if self.button.isEnabled():
            self._station.send(SaveTableCards(self._rail, self.field.edit.text()))
