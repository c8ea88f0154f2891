"""Why: a few words to choose from, and a field for another reason."""

from functools import partial

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QLabel, QWidget

from pos_terminal.ui.parts.chip import Chip
from pos_terminal.ui.parts.text_field import TextField
from pos_terminal.ui.windows.cashier.flow import flow
from pos_terminal.ui.windows.cashier.page import column, label
from pos_terminal.ui.windows.cashier.station import Station

OTHER = "other"


class ReasonBar(QWidget):
    """Chips `{prefix}_reason_{code}_chip` in a bar; `other` asks for words in `{prefix}_reason_field`.

    Signal: changed(). One is required: `complete` says whether it is there.
    """

    changed = Signal()

    def __init__(self, station: Station, prefix: str, words: dict[str, str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        px = station.theme.px
        self.reason = ""
        self.title: QLabel = label(self.tr("Reason"), "body-strong")
        self.chips = {code: Chip(station.theme, text) for code, text in words.items()}
        bar = QWidget()
        bar.setObjectName(f"{prefix}_reason_bar")
        bar.setLayout(flow(*self.chips.values(), gap=px(8)))
        for code, chip in self.chips.items():
            chip.setObjectName(f"{prefix}_reason_{code}_chip")
            chip.clicked.connect(partial(self._choose, code))
        self.field = TextField(station.theme, self.tr("What is the reason?"), letters=self.tr("Letters on the screen"))
        self.field.edit.setObjectName(f"{prefix}_reason_field")
        self.field.edit.setMaxLength(120)
        self.field.text_edited.connect(self._edited)
        self.setLayout(column(self.title, bar, self.field, spacing=px(8)))
        self.reset()

    def reset(self) -> None:
        self.field.set_text("")
        self._show("")

    @property
    def note(self) -> str:
        return self.field.text().strip() if self.reason == OTHER else ""

    @property
    def complete(self) -> bool:
        return bool(self.reason) and (self.reason != OTHER or bool(self.note))

    def first(self) -> QWidget:
        """Where the focus goes when the reason is missing."""
        return self.field.edit if self.reason == OTHER else next(iter(self.chips.values()))

    def _choose(self, code: str, _checked: bool = False) -> None:
        self._show(code)
        if code == OTHER:
            self.field.edit.setFocus()
        self.changed.emit()

    def _show(self, code: str) -> None:
        self.reason = code
        for name, chip in self.chips.items():
            chip.set_chosen(name == code)
        self.field.setVisible(code == OTHER)

    def _edited(self, _text: str) -> None:
        self.changed.emit()


def refund_reasons() -> dict[str, str]:
    return {
        "faulty": _tr("Faulty"),
        "wrong_item": _tr("Wrong item"),
        "changed_mind": _tr("Changed mind"),
        "overcharged": _tr("Overcharged"),
        OTHER: _tr("Other…"),
    }


def cancel_reasons() -> dict[str, str]:
    return {
        "not_collected": _tr("Not collected"),
        "customer_asked": _tr("Customer asked"),
        "mistake": _tr("Made by mistake"),
        OTHER: _tr("Other…"),
    }


def return_reasons() -> dict[str, str]:
    """Why goods come back that nobody has a receipt for."""
    return {
        "faulty": _tr("Faulty"),
        "changed_mind": _tr("Changed mind"),
        "gift": _tr("Was a gift"),
        "lost_receipt": _tr("Receipt lost"),
        OTHER: _tr("Other…"),
    }


def _tr(text: str) -> str:
    return QCoreApplication.translate("reasons", text)
