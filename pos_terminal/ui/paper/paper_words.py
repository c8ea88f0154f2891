"""The language of papers, from the translations that are loaded and the way a locale writes numbers."""

from __future__ import annotations

from babel.numbers import get_decimal_symbol
from PySide6.QtCore import QCoreApplication

from pos_terminal.domain.paper_words import PaperWords
from pos_terminal.ui.text.amounts import number_text

CONTEXT = "paper"


def paper_words(locale: str) -> PaperWords:
    """Return the words of papers in a locale such as en_IE or lt."""
    return PaperWords(
        say=lambda text: QCoreApplication.translate(CONTEXT, text),
        number=lambda minor, currency: number_text(minor, currency, locale),
        point=get_decimal_symbol(locale.replace("-", "_")),
    )
