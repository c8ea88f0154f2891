"""What stands in place of the tiles where there are none: why, and what to do about it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QWidget

from pos_terminal.ui.parts.action_button import ActionButton
from pos_terminal.ui.parts.amount_label import AmountLabel
from pos_terminal.ui.parts.icon_label import IconLabel
from pos_terminal.ui.theme import set_surface
from pos_terminal.ui.windows.cashier.flow import flow
from pos_terminal.ui.windows.cashier.page import column, label, row
from pos_terminal.ui.windows.cashier.station import Station

IMPORT = "pos-terminal catalogue import FILE.csv"
WIDE = 460  # px of a line that is easy to read


class EmptyShelf(QWidget):
    """`catalogue_empty_label`. Signals: by_price_asked(), again_asked() to look into the catalogue once more."""

    by_price_asked = Signal()
    again_asked = Signal()

    def __init__(self, station: Station, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        px = station.theme.px
        self._title = label("", "title", wrap=True)
        self._title.setObjectName("catalogue_empty_label")
        self._what = label("", "body", "muted", wrap=True)
        self._command = AmountLabel(station.theme, "code_small")
        self._command.set_amount(IMPORT)
        self._box = QFrame()
        set_surface(self._box, "card-sunken")
        self._box.setLayout(row(self._command, margins=(px(16), px(12), px(16), px(12))))
        self.by_price = ActionButton(station.theme, self.tr("Sell by price"), "tag")
        self.by_price.setObjectName("catalogue_by_price_button")
        self.again = ActionButton(station.theme, self.tr("Look again"), "refresh-cw")
        self.again.setObjectName("catalogue_again_button")
        for made in (self._title, self._what, self._command):
            made.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._buttons = QWidget()
        self._buttons.setLayout(flow(self.by_price, self.again, gap=px(12), centred=True))
        middle = QWidget()
        middle.setMaximumWidth(px(WIDE))
        middle.setLayout(
            column(
                0,
                row(0, IconLabel(station.theme, "package", "text_muted", 52), 0),
                self._title,
                self._what,
                self._box,
                self._buttons,
                0,
                spacing=px(12),
            )
        )
        whole = row(0, middle, 0)
        whole.setStretch(1, 100)
        self.setLayout(whole)
        self.by_price.clicked.connect(self.by_price_asked)
        self.again.clicked.connect(self.again_asked)

    def show_why(self, stocked: bool, theirs: str = "", ours: str = "") -> None:
        """A catalogue with products has only this category empty; `theirs`: its prices are in another currency."""
        if stocked:
            self._title.setText(self.tr("Nothing in this category right now"))
            self._what.setText(self.tr("Choose another category, or search."))
        elif theirs:
            words = self.tr("The catalogue's prices are in {theirs}, this till counts in {ours}")
            self._title.setText(words.replace("{theirs}", theirs).replace("{ours}", ours))
            words = self.tr(
                "Nothing is sold at them. Import the price list with prices in {ours}, then look again. "
                "Until then you can sell by price."
            )
            self._what.setText(words.replace("{ours}", ours))
        else:
            self._title.setText(self.tr("No products yet"))
            self._what.setText(
                self.tr("Import the price list on this machine, then look again. Until then you can sell by price.")
            )
        for made in (self._box, self._buttons):
            made.setVisible(not stocked)
