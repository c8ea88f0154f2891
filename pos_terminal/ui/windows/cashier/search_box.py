"""The field on top of the sell page: scan, or search by name, with the count of hits while searching."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from pos_terminal.app.views import SearchView
from pos_terminal.ui.parts.action_button import ActionButton
from pos_terminal.ui.parts.text_field import TextField
from pos_terminal.ui.windows.cashier.page import count_text, label, row
from pos_terminal.ui.windows.cashier.station import Station


class SearchBox(QWidget):
    """Signals: edited(str), cleared(), closed(), keypad_asked()."""

    edited = Signal(str)
    cleared = Signal()
    closed = Signal()
    keypad_asked = Signal()

    def __init__(self, station: Station, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme = station.theme
        px = theme.px
        self._compact = False
        self.field = TextField(theme, icon="scan-barcode", hint="F2", letters=self.tr("Letters on the screen"))
        self.field.edit.setObjectName("search_field")
        self._count = label("", "body-small")
        self.clear = ActionButton(theme, "", "x", kind="quiet")
        self.clear.setObjectName("search_clear_button")
        self.clear.setAccessibleName(self.tr("Clear the search"))
        inside = self.field.layout()
        if isinstance(inside, QHBoxLayout):
            place = inside.indexOf(self.field.letters)
            inside.insertWidget(place, self._count)
            inside.insertWidget(place + 1, self.clear)
        self.close_button = ActionButton(theme, self.tr("Close"), hint="Esc")
        self.close_button.setObjectName("search_close_button")
        self.keypad = ActionButton(theme, self.tr("Keypad"), "calculator", "F3")
        self.keypad.setObjectName("keypad_toggle_button")
        for widget in (self.field, self.close_button, self.keypad):
            widget.setFixedHeight(px(56))
        self.setLayout(row(self.field, self.close_button, self.keypad, spacing=px(12)))

        self.field.text_edited.connect(self.edited)
        self.clear.clicked.connect(self.cleared)
        self.close_button.clicked.connect(self.closed)
        self.keypad.clicked.connect(self.keypad_asked)
        self.set_searching(False, None)

    def set_searching(self, searching: bool, search: SearchView | None) -> None:
        self.field.set_icon("search" if searching else "scan-barcode")
        self.close_button.setVisible(searching)
        self.clear.setVisible(searching)
        self._count.setVisible(searching and search is not None)
        self.keypad.setVisible(self._compact and not searching)
        self.field.set_hint("" if searching else "F2")
        if search is not None:
            self._count.setText(
                count_text(len(search.hits), self.tr("1 result"), self.tr("{n} results", "", len(search.hits)))
            )

    def set_compact(self, compact: bool) -> None:
        self._compact = compact
        self.keypad.setVisible(compact and self.close_button.isHidden())
        self.field.set_placeholder(
            self.tr("Scan or search") if compact else self.tr("Scan a barcode, or search by name")
        )
