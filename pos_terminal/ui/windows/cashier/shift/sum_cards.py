"""Expected, counted and the difference between them, as loud as sums may be."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFrame, QWidget

from pos_terminal.app.views import ShiftView
from pos_terminal.ui.parts.amount_label import AmountLabel
from pos_terminal.ui.parts.icon_label import IconLabel
from pos_terminal.ui.theme import set_surface
from pos_terminal.ui.windows.cashier.page import column, label, row, set_tone
from pos_terminal.ui.windows.cashier.station import Station


class SumCard(QFrame):
    """One sum under its name; tinted where it needs an eye."""

    def __init__(self, station: Station, name: str) -> None:
        super().__init__()
        theme = station.theme
        px = theme.px
        self._icon = IconLabel(theme, "triangle-alert", "warning_text", 18)
        self._words = label("", "body-small")
        self._sum = AmountLabel(theme, "keypad")
        self._sum.setObjectName(name)
        head = row(self._icon, self._words, 0, spacing=px(6))
        self.setLayout(column(head, row(self._sum, 0), spacing=0, margins=(px(20), px(8), px(12), px(8))))
        self._icon.hide()
        set_surface(self, "card")

    def show_sum(self, words: str, amount: str, tint: str = "") -> None:
        self._words.setText(words)
        self._sum.set_amount(amount)
        self._sum.setAccessibleName(f"{words} {amount}")
        self._icon.setVisible(bool(tint))
        if tint:
            self._icon.set_icon("circle-check" if tint == "success" else "triangle-alert", f"{tint}_text")
        set_tone(self._words, tint or "muted")
        self._sum.set_tone(tint)
        set_surface(self, f"card-{tint}" if tint else "card")


class SumCards(QWidget):
    """`shift_expected_label`, `shift_counted_label`, `shift_difference_label`; a blind count shows the second alone."""

    def __init__(self, station: Station) -> None:
        super().__init__()
        self._station = station
        self.expected = SumCard(station, "shift_expected_label")
        self.counted = SumCard(station, "shift_counted_label")
        self.difference = SumCard(station, "shift_difference_label")
        cards = row(self.expected, self.counted, self.difference, spacing=station.theme.px(12))
        for place in range(3):
            cards.setStretch(place, 1)
        self.setLayout(cards)

    def show_sums(self, shift: ShiftView, counted: int) -> None:
        blind = shift.expected is None
        self.expected.setVisible(not blind)
        self.difference.setVisible(not blind)
        self.counted.show_sum(self.tr("Counted"), self._station.amount(counted))
        if shift.expected is None:
            return
        self.expected.show_sum(self.tr("Expected in drawer"), self._station.amount(shift.expected))
        more = counted - shift.expected
        if not more:
            words, tint = self.tr("Difference · none"), "success"
        else:
            words, tint = (self.tr("Difference · over") if more > 0 else self.tr("Difference · short")), "warning"
        self.difference.show_sum(words, self._station.amount(more), tint)


def over_limit(shift: ShiftView, counted: int) -> bool:
    """Say whether the difference asks for a note."""
    return shift.expected is not None and abs(counted - shift.expected) > shift.difference_limit


def blind_words() -> str:
    return QCoreApplication.translate("SumCards", "A note, if something is to be said")
