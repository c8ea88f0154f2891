"""The first step: the language of the till, and where the shop is."""

from functools import partial

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QWidget

from pos_terminal.app.commands import ChangeSettings, ChooseCountry
from pos_terminal.app.views import Step, TillView
from pos_terminal.domain.countries import COUNTRIES
from pos_terminal.ui.parts.chip import Chip
from pos_terminal.ui.parts.segmented import Segmented
from pos_terminal.ui.text.languages import NAMES
from pos_terminal.ui.windows.cashier.flow import flow
from pos_terminal.ui.windows.cashier.guide.pane import StepPane
from pos_terminal.ui.windows.cashier.page import column, label
from pos_terminal.ui.windows.cashier.settings.draft import Draft
from pos_terminal.ui.windows.cashier.settings.form import Scroll
from pos_terminal.ui.windows.cashier.station import Station

ELSEWHERE = "other"


class CountryPane(StepPane):
    """`guide_language_bar` with `guide_language_{code}_button`; `guide_country_{code}_chip`."""

    step = Step.COUNTRY
    icon = "globe"

    def __init__(self, station: Station, draft: Draft) -> None:
        super().__init__(station, draft)
        theme = station.theme
        px = theme.px
        self._country = ""
        self.languages = Segmented(theme, [(code, name, "") for code, name in NAMES.items()])
        self.languages.setObjectName("guide_language_bar")
        self.languages.setAccessibleName(self.tr("Language"))
        for code, name in NAMES.items():
            self.languages.button(code).setObjectName(f"guide_language_{code}_button")
            self.languages.button(code).setAccessibleName(name)
        self.chips: dict[str, Chip] = {}
        for code, name in sorted(_names().items(), key=lambda one: one[1].casefold()):
            self._add(code, name)
        self._add(ELSEWHERE, self.tr("Another country"))
        countries = QWidget()
        countries.setLayout(flow(*self.chips.values(), gap=px(8)))
        inside = QWidget()
        inside.setLayout(
            column(
                self.languages,
                px(2),
                label(self.tr("Country of the shop"), "label"),
                countries,
                0,
                spacing=px(8),
                margins=(0, 0, px(12), px(4)),
            )
        )
        self.setLayout(column(Scroll(inside)))
        self.languages.chosen.connect(self._speak)

    def _add(self, code: str, name: str) -> None:
        chip = Chip(self.station.theme, name)
        chip.setObjectName(f"guide_country_{code}_chip")
        chip.clicked.connect(partial(self._choose, code))
        self.chips[code] = chip

    def heading(self) -> str:
        return self.tr("Welcome. Where is the shop?")

    def about(self) -> str:
        return self.tr(
            "Eight questions and the till sells. Only the first manager's name and PIN must be typed, the rest can "
            "wait. Every answer is kept at once: turn the till off at any time and go on later."
        )

    def show_view(self, view: TillView) -> None:
        super().show_view(view)
        guide = view.guide
        if guide is not None and guide.country:
            self._country = guide.country
        self.languages.set_chosen(str(self.draft.value("shop.language")))
        for code, chip in self.chips.items():
            chip.set_chosen(code == self._country)
            chip.setEnabled(self.founding)

    def begin(self) -> None:
        chip = self.chips.get(self._country) or self.chips.get(_here())
        if chip is not None:
            chip.setFocus(Qt.FocusReason.OtherFocusReason)

    def _speak(self, code: str) -> None:
        """A language counts at once, so that the next question is asked in it."""
        if code != self.saved("shop.language"):
            self.send(ChangeSettings((*self.draft.changes(), ("shop.language", code))))

    def _choose(self, code: str, _checked: bool = False) -> None:
        """A country suggests what its shops have; the next steps show it, and it can be changed there."""
        self._country = code
        self.send(ChooseCountry(code))
        found = COUNTRIES.get(code)
        if found is not None:
            self.draft.set("shop.timezone", found.zone)
            self.draft.set("shop.currency", found.currency)
            self.draft.set("sell.typed_tax_rate", found.standard or 0)
        for name, chip in self.chips.items():
            chip.set_chosen(name == code)


def country_name(code: str) -> str:
    """What a country's people call it."""
    locale = QLocale(QLocale.Language.AnyLanguage, QLocale.codeToTerritory(code))
    return locale.nativeTerritoryName() or code


def _names() -> dict[str, str]:
    return {code: country_name(code) for code in COUNTRIES}


def _here() -> str:
    """Where the system says that it is."""
    return QLocale.territoryToCode(QLocale.system().territory())
