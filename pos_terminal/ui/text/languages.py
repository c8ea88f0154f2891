"""The languages of the program: how one is spoken in a window, by the whole program, and on paper."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale, QObject, Qt, QTranslator

from pos_terminal.domain.paper_words import ENGLISH, PaperWords
from pos_terminal.ui.text.amounts import MINUS, number_text
from pos_terminal.ui.theme.resources import resources_folder

PAPER, TITLES = "paper", "titles"  # contexts: what is said on paper, and ways to pay by name
# in the order in which a customer is offered them, each in its own words
NAMES = {"en": "English", "it": "Italiano", "lt": "Lietuvių", "ru": "Русский"}


@dataclass(frozen=True, slots=True)
class Language:
    """`code` as in settings; `locale` writes numbers and days. What has no translation stays English."""

    code: str
    locale: str
    words: QTranslator | None = None

    @property
    def name(self) -> str:
        """What its speakers call it."""
        return NAMES.get(self.code) or QLocale(self.code).nativeLanguageName()

    @property
    def direction(self) -> Qt.LayoutDirection:
        return QLocale(self.code).textDirection()

    def say(self, context: str, text: str, n: int = -1) -> str:
        """A text in this language; safe in any thread. `n` chooses the form that goes with a number."""
        return (self.words.translate(context, text, "", n) or text) if self.words is not None else text

    def paper(self, drawn: bool = False) -> PaperWords:
        """How receipts and reports are written in it; `drawn` with a true minus, which printers may not have."""
        if self.words is None:
            return replace(ENGLISH, number=self._drawn_number) if drawn else ENGLISH
        number = self._drawn_number if drawn else self._number
        point = QLocale(self.locale).decimalPoint()
        return PaperWords(self._on_paper, number, point, "%d.%m. %H:%M")

    def _on_paper(self, text: str) -> str:
        """A text of a paper, or the name of a way to pay."""
        said = self.say(PAPER, text)
        return said if said != text else self.say(TITLES, text)

    def _drawn_number(self, minor: int, currency: str) -> str:
        return number_text(minor, currency, self.locale)

    def _number(self, minor: int, currency: str) -> str:
        return number_text(minor, currency, self.locale).replace(MINUS, "-")


ENGLISH_SPOKEN = Language("en", "en")


def language(code: str, currency: str) -> Language:
    """Return a language of the settings; English shops in the euro area write €3.60."""
    locale = "en_IE" if code == "en" and currency == "EUR" else code
    return Language(code, locale, _words(code.replace("_", "-").split("-")[0]))


@lru_cache(maxsize=16)
def _words(code: str) -> QTranslator | None:
    """Read a compiled file of words; None for English and for a language without one."""
    path = resources_folder() / "translations" / f"pos_terminal_{code}.qm"
    translator = QTranslator()
    return translator if path.exists() and translator.load(str(path)) else None


class Speaker:
    """Has the whole program speak one language; every window is told by Qt's LanguageChange."""

    def __init__(self, app: QCoreApplication) -> None:
        self._app = app
        self.language = ENGLISH_SPOKEN

    def speak(self, language: Language) -> None:
        if language == self.language:
            return
        old, self.language = self.language, language
        if old.words is not None:
            self._app.removeTranslator(old.words)
        if language.words is not None:
            self._app.installTranslator(language.words)

    def fall_silent(self) -> None:
        """Back to English, as the program was before."""
        self.speak(ENGLISH_SPOKEN)


if TYPE_CHECKING:
    _Object = QObject
else:
    _Object = object  # PySide takes one QObject among the bases, and the widget is it


class Spoken(_Object):
    """Makes a widget, or a part of one, speak the language of its window: the nearest `language` above it."""

    language: Language | None = None

    def tr(self, text: str, /, disambiguation: str | None = None, n: int = -1) -> str:
        spoken = _spoken_by(self)
        if spoken is None:
            return super().tr(text, disambiguation, n)
        for kind in type(self).__mro__:
            said = spoken.say(kind.__name__, text, n)
            if said != text:
                return said
        return text


def _spoken_by(of: QObject) -> Language | None:
    step: QObject | None = of
    while step is not None:
        found = getattr(step, "language", None)
        if isinstance(found, Language):
            return found
        step = step.parent()
    return None
