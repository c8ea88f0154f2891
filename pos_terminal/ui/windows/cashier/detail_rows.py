"""Facts in two columns: what, and how much or which."""

from dataclasses import dataclass

from PySide6.QtWidgets import QVBoxLayout, QWidget

from pos_terminal.ui.parts.amount_label import AmountLabel
from pos_terminal.ui.parts.icon_label import IconLabel
from pos_terminal.ui.theme import set_property
from pos_terminal.ui.windows.cashier.page import label, row, set_tone
from pos_terminal.ui.windows.cashier.station import Station


@dataclass(frozen=True, slots=True)
class Fact:
    """One row; `kind` is money, code or words; a loyalty row is set off."""

    title: str
    value: str
    kind: str = "money"
    loyalty: bool = False


class _Row(QWidget):
    def __init__(self, station: Station) -> None:
        super().__init__()
        theme = station.theme
        self._icon = IconLabel(theme, "gift", "loyalty_text", 18)
        self._title = label("", "body", "muted")
        self.value = AmountLabel(theme, "money_sub")
        self.setLayout(row(self._icon, self._title, 0, self.value, spacing=theme.px(6)))
        self.setMinimumHeight(max(theme.px(30), theme.text_px(30)))

    def show_fact(self, fact: Fact) -> None:
        self._icon.setVisible(fact.loyalty)
        self._title.setText(fact.title)
        set_property(self._title, "role", "body-strong" if fact.loyalty else "body")
        set_tone(self._title, "loyalty" if fact.loyalty else "muted")
        self.value.set_style("code_small" if fact.kind == "code" else "money_sub")
        self.value.set_amount(fact.value)
        self.value.set_tone("loyalty" if fact.loyalty else "")
        self.setAccessibleName(f"{fact.title} {fact.value}")


class DetailRows(QWidget):
    """Rows are kept and filled anew."""

    def __init__(self, station: Station, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._station = station
        self._rows: list[_Row] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)

    def show_facts(self, facts: list[Fact]) -> None:
        while len(self._rows) < len(facts):
            made = _Row(self._station)
            self._column.addWidget(made)
            self._rows.append(made)
        for place, made in enumerate(self._rows):
            made.setVisible(place < len(facts))
            if place < len(facts):
                made.show_fact(facts[place])

    def value_of(self, place: int) -> AmountLabel:
        return self._rows[place].value
