"""A card on the bank's own terminal: the sum to type there, and the slip's reference."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from pos_terminal.ui.parts.amount_label import AmountLabel
from pos_terminal.ui.parts.text_field import TextField
from pos_terminal.ui.theme import set_surface
from pos_terminal.ui.windows.cashier.page import Slot, column, label
from pos_terminal.ui.windows.cashier.station import Station


class SlipCard(QFrame):
    """`external_reference_field`. Signal: changed()."""

    changed = Signal()

    def __init__(self, station: Station, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._station = station
        px = station.theme.px
        set_surface(self, "card")
        self._sum = AmountLabel(station.theme, "money_hero")
        self.field = TextField(
            station.theme, self.tr("Reference on the slip"), letters=self.tr("Letters on the screen")
        )
        self.field.edit.setObjectName("external_reference_field")
        self.field.edit.setMaxLength(40)
        self.setLayout(
            column(
                label(self.tr("Card on the bank's own terminal"), "title", wrap=True),
                label(self.tr("Type this sum there and wait for its slip:"), "body", "muted", wrap=True),
                self._sum,
                px(8),
                label(self.tr("Then type the reference from the slip, never card digits."), "body", wrap=True),
                self.field,
                0,
                spacing=px(12),
                margins=(px(20), px(16), px(20), px(20)),
            )
        )
        self.field.text_edited.connect(self._edited)

    def show_due(self, minor: int) -> None:
        self._sum.set_amount(self._station.amount(minor))

    def reference(self) -> str:
        return self.field.text().strip()

    def slot(self) -> Slot:
        return Slot("external_confirm_button", self.tr("Card accepted"), hint="Enter", off=not self.reference())

    def _edited(self, _text: str) -> None:
        self.changed.emit()
