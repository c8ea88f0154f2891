"""The steps that are a form: the shop, its money, the label of the till."""

from PySide6.QtCore import QDate, QLocale, Qt
from PySide6.QtWidgets import QFrame, QWidget

from pos_terminal.app.commands import FoundTill
from pos_terminal.app.views import Step, TillView
from pos_terminal.domain.countries import COUNTRIES, RATES_AS_OF
from pos_terminal.ui.parts.banner import Banner
from pos_terminal.ui.parts.icon_label import IconLabel
from pos_terminal.ui.parts.text_field import TextField
from pos_terminal.ui.theme import set_surface
from pos_terminal.ui.windows.cashier.dialogs import Dialogs
from pos_terminal.ui.windows.cashier.guide.country_pane import country_name
from pos_terminal.ui.windows.cashier.guide.pane import StepPane
from pos_terminal.ui.windows.cashier.page import Form, column, label, row
from pos_terminal.ui.windows.cashier.settings import specs
from pos_terminal.ui.windows.cashier.settings.draft import Draft
from pos_terminal.ui.windows.cashier.settings.editors import TextSetting
from pos_terminal.ui.windows.cashier.settings.form import FormPane, Scroll
from pos_terminal.ui.windows.cashier.station import Station

LABEL_LONGEST = 8
FIELD = 50  # px


class ShopPane(StepPane):
    """`settings_shop_name_field` and what else a receipt says of the shop."""

    step = Step.SHOP
    icon = "store"

    def __init__(self, station: Station, draft: Draft) -> None:
        super().__init__(station, draft)
        self.form = FormPane(station, draft, (*specs.SHOP, specs.ZONE))
        self.setLayout(column(self.form))

    def heading(self) -> str:
        return self.tr("The shop")

    def about(self) -> str:
        return self.tr("It stands at the top of every receipt. Settings > Receipt and VAT changes it at any time.")

    def show_view(self, view: TillView) -> None:
        super().show_view(view)
        self.form.show_values()
        name = self._name()
        if name.text() == specs.NAMELESS:
            name.set_text("")

    def begin(self) -> None:
        self._name().edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def problem(self) -> str:
        if self._name().text().strip():
            return ""
        return self.tr("Type the name of the shop, or choose Later. Nothing was saved.")

    def mark(self, path: str) -> None:
        self.form.mark(path)

    def set_form(self, form: Form) -> None:
        self.form.set_columns(1 if form.compact else 2)

    def _name(self) -> TextField:
        setting = self.form.grid.settings[0]
        assert isinstance(setting, TextSetting)
        return setting.field


class MoneyPane(StepPane):
    """`settings_shop_currency_field`, `settings_shop_tax_included_switch`, `settings_sell_typed_tax_rate_field`."""

    step = Step.MONEY
    icon = "coins"

    def __init__(self, station: Station, draft: Draft) -> None:
        super().__init__(station, draft)
        self._rate = label("", "body-small", wrap=True)
        self._rate.setObjectName("guide_rate_label")
        self.form = FormPane(station, draft, specs.MONEY, "", self._rate)
        self.setLayout(column(self.form))

    def heading(self) -> str:
        return self.tr("Money and VAT")

    def about(self) -> str:
        if self.founding:
            return self.tr("The currency is for ever: this till never counts in another. The rest can be changed.")
        return self.tr("The currency of this till can never be changed. The rest can.")

    def show_view(self, view: TillView) -> None:
        super().show_view(view)
        self.form.show_values()
        currency = self.form.grid.settings[0]
        assert isinstance(currency, TextSetting)
        currency.field.set_state("" if self.founding else "locked")
        self._rate.setText(self._source())
        self._rate.setVisible(bool(self._rate.text()))

    def begin(self) -> None:
        currency = self.form.grid.settings[0]
        if self.founding and isinstance(currency, TextSetting):
            currency.field.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def problem(self) -> str:
        if str(self.draft.value("shop.currency")).strip():
            return ""
        return self.tr("Type the currency's three letters, such as EUR. Nothing was saved.")

    def mark(self, path: str) -> None:
        self.form.mark(path)

    def set_form(self, form: Form) -> None:
        self.form.set_columns(1 if form.compact else 2)

    def _source(self) -> str:
        """Where the rate comes from, for who must check it."""
        code = self.view.guide.country if self.view is not None and self.view.guide is not None else ""
        country = COUNTRIES.get(code)
        if country is None:
            return ""
        if country.standard is None:
            words = self.tr("No rate of {country} is known here: type the one that your bookkeeping uses.")
            return words.replace("{country}", country_name(code))
        words = self.tr(
            "The standard rate of {country}, as the European Commission gave it on {day}, is {rate} %. "
            "Check it: some goods have another, which their products bear."
        )
        locale = QLocale(self.station.options.locale)
        day = locale.toString(QDate.fromString(RATES_AS_OF, Qt.DateFormat.ISODate), "d MMMM yyyy")
        rate = f"{country.standard / 100:.2f}".rstrip("0").rstrip(".").replace(".", locale.decimalPoint())
        return words.replace("{country}", country_name(code)).replace("{day}", day).replace("{rate}", rate)


class TillPane(StepPane):
    """`guide_label_field`; what can never be changed is said, and confirmed before the till is made."""

    step = Step.TILL
    icon = "monitor"
    can_skip = False

    def __init__(self, station: Station, draft: Draft, dialogs: Dialogs) -> None:
        super().__init__(station, draft)
        self._dialogs = dialogs
        theme = station.theme
        px = theme.px
        self.field = TextField(theme, "", letters=self.tr("Letters on the screen"))
        self.field.setFixedHeight(px(FIELD))
        self.field.edit.setObjectName("guide_label_field")
        self.field.edit.setAccessibleName(self.tr("Label of the till"))
        self.field.edit.setMaxLength(20)
        self._numbers = label("", "body-small", wrap=True)
        self._for_ever = label("", "body", wrap=True)
        self._for_ever.setObjectName("guide_for_ever_label")
        box = QFrame()
        set_surface(box, "card-warning")
        icon = IconLabel(theme, "lock", "warning_text", 26)
        words = column(
            label(self.tr("What can never be changed"), "body-strong", wrap=True), self._for_ever, spacing=px(4)
        )
        line = row(icon, words, spacing=px(16), margins=(px(20), px(16), px(20), px(16)))
        line.setStretch(1, 1)
        line.setAlignment(icon, Qt.AlignmentFlag.AlignTop)
        box.setLayout(line)
        title = label(self.tr("Label of the till"), "label")
        self._prices = Banner(theme, "warning", "")
        self._prices.setObjectName("guide_prices_label")
        said = column(box, self._prices, spacing=px(14))
        inside = QWidget()
        inside.setLayout(
            column(title, px(6), self.field, px(4), self._numbers, px(20), said, 0, margins=(0, 0, px(12), 0))
        )
        self.setLayout(column(Scroll(inside)))
        self.field.text_edited.connect(self._edited)

    def heading(self) -> str:
        return self.tr("This till")

    def about(self) -> str:
        return self.tr("Every till of a shop has a label of its own. It begins the number of every sale.")

    def show_view(self, view: TillView) -> None:
        super().show_view(view)
        if not self.field.text():
            self.field.set_text(str(self.saved("shop.label")))
        self.field.set_state("" if self.founding else "locked")
        words = self.tr(
            "There is a catalogue already, with prices in {theirs}. A till in {ours} sells nothing at them: import it "
            "again then, with prices in {ours}."
        )
        words = words.replace("{theirs}", view.catalogue_currency).replace("{ours}", self._currency())
        self._prices.set_message("warning", words)
        self._prices.setVisible(bool(view.catalogue_currency))
        self._edited()

    def begin(self) -> None:
        self.field.edit.setFocus(Qt.FocusReason.OtherFocusReason)
        self.field.edit.selectAll()

    def problem(self) -> str:
        text = self.field.text().strip()
        if text.isascii() and text.isalnum() and len(text) <= LABEL_LONGEST:
            return ""
        return self.tr("A label is 1 to 8 letters and digits, such as 1 or A2. Nothing was saved.")

    def next_words(self) -> str:
        return self.tr("Make this till") if self.founding else ""

    def go(self) -> bool:
        if not self.founding:
            return False
        words = self.tr(
            "Its currency, its label and that it sells for real money can never be changed afterwards. "
            "To try things out, start a test till beside it."
        )
        title = self.tr("Make till {label} in {currency}?")
        title = title.replace("{label}", self.field.text().strip()).replace("{currency}", self._currency())
        acting = ("guide_found_confirm_button", self.tr("Make this till"))
        self._dialogs.question(title, words, self.tr("Not yet"), acting, self._found)
        return True

    def mark(self, path: str) -> None:
        self.field.set_state("error" if path == "shop.label" else "")

    def _found(self) -> None:
        self.saved_for.emit(FoundTill(self.field.text().strip()))

    def _currency(self) -> str:
        return str(self.saved("shop.currency"))

    def _edited(self, _text: str = "") -> None:
        text = self.field.text().strip()
        self._numbers.setText(self.tr("Sales will be {label}-1, {label}-2, …").replace("{label}", text))
        words = self.tr("Currency: {currency}\nLabel: {label}\nA live till: it takes real money")
        self._for_ever.setText(words.replace("{currency}", self._currency()).replace("{label}", text))
        self.field.set_state("" if self.founding else "locked")
