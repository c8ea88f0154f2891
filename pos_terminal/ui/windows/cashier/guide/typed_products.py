"""A few products, typed: name, price and rate of each."""

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from pos_terminal.ui.parts.banner import Banner
from pos_terminal.ui.parts.text_field import TextField
from pos_terminal.ui.windows.cashier.page import column, label
from pos_terminal.ui.windows.cashier.settings.editors import minor_of
from pos_terminal.ui.windows.cashier.settings.form import Scroll
from pos_terminal.ui.windows.cashier.station import Station

ROWS, FIELD = 6, 50  # px
LONGEST_NAME = 60
WHOLE = 10_000  # hundredths of a percent
DEAREST = 10**9  # minor units


class TypedProducts(QWidget):
    """`guide_product_{n}_name_field`, `guide_product_{n}_price_field`, `guide_product_{n}_rate_field`."""

    def __init__(self, station: Station) -> None:
        super().__init__()
        self._station = station
        px = station.theme.px
        self._rate = ""
        grid = QGridLayout()
        grid.setHorizontalSpacing(px(12))
        grid.setVerticalSpacing(px(8))
        for place, (words, stretch) in enumerate(
            ((self.tr("Name"), 5), (self.tr("Price"), 3), (self.tr("VAT in percent"), 3))
        ):
            grid.addWidget(label(words, "label"), 0, place)
            grid.setColumnStretch(place, stretch)
        self.rows: list[tuple[TextField, TextField, TextField]] = []
        for number in range(1, ROWS + 1):
            made = (
                self._field(f"guide_product_{number}_name_field", self.tr("Name of product {n}"), number),
                self._field(
                    f"guide_product_{number}_price_field", self.tr("Price of product {n}"), number, station.symbol()
                ),
                self._field(f"guide_product_{number}_rate_field", self.tr("VAT of product {n}"), number),
            )
            made[0].edit.setMaxLength(LONGEST_NAME)
            for place, field in enumerate(made):
                grid.addWidget(field, number, place)
            self.rows.append(made)
        self._problem = Banner(station.theme, "danger", "")
        self._problem.hide()
        inside = QWidget()
        inside.setLayout(column(grid, self._problem, 0, spacing=px(10), margins=(0, 0, px(12), px(4))))
        self.setLayout(column(Scroll(inside)))

    def begin(self) -> None:
        self.rows[0][0].edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def use_rate(self, rate: int) -> None:
        """Suggest the shop's rate, in hundredths of a percent, where none was typed."""
        text = f"{rate / 100:.2f}".rstrip("0").rstrip(".")
        text = text.replace(".", QLocale(self._station.options.locale).decimalPoint())
        for _, _, field in self.rows:
            if field.text() == self._rate:
                field.set_text(text)
        self._rate = text
        for _, price, _ in self.rows:
            price.set_prefix(self._station.symbol())

    def products(self) -> tuple[tuple[str, int, int], ...]:
        """Return what was typed: name, minor units, hundredths of a percent; rows that are wrong are left out."""
        read = (self._read(row) for row in self.rows)
        return tuple(product for product in read if product is not None)

    def problem(self) -> str:
        """Name the first row that cannot be taken."""
        for number, row in enumerate(self.rows, 1):
            if self._touched(row) and self._read(row) is None:
                words = self.tr(
                    "Product {n}: type a name, a price such as 3.60 and a rate from 0 to 100. Nothing was saved."
                )
                return words.replace("{n}", str(number))
        return ""

    def show_problem(self, words: str) -> None:
        self._problem.set_message("danger", words)
        self._problem.setVisible(bool(words))

    def clear(self) -> None:
        for name, price, _ in self.rows:
            name.set_text("")
            price.set_text("")

    # --- within

    def _field(self, name: str, spoken: str, number: int, prefix: str = "") -> TextField:
        field = TextField(self._station.theme, "", prefix=prefix, letters=self.tr("Letters on the screen"))
        field.setFixedHeight(self._station.theme.px(FIELD))
        field.edit.setObjectName(name)
        field.edit.setAccessibleName(spoken.replace("{n}", str(number)))
        return field

    def _touched(self, row: tuple[TextField, TextField, TextField]) -> bool:
        return bool(row[0].text().strip() or row[1].text().strip())

    def _read(self, row: tuple[TextField, TextField, TextField]) -> tuple[str, int, int] | None:
        name, price, rate = (field.text().strip() for field in row)
        minor = minor_of(price, self._station.decimals())
        percent = minor_of(rate.removesuffix("%").strip() or "0", 2)
        if not name or minor is None or percent is None or percent > WHOLE or minor > DEAREST:
            return None
        return name, minor, percent
