"""A translator that makes every sentence 40 % longer, as other languages do."""

from __future__ import annotations

import re
from math import ceil

from PySide6.QtCore import QTranslator

WORD = re.compile(r"\{\w+\}|<[^>]+>|[^\s<{]+")


class Longer(QTranslator):
    """Each word grows by two fifths; placeholders and marks stay."""

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str:
        return WORD.sub(_grown, source)

    def isEmpty(self) -> bool:
        return False


def _grown(found: re.Match[str]) -> str:
    word = found.group()
    if word[0] in "{<" or not any(c.isalpha() for c in word):
        return word
    letters = [c for c in word if c.isalpha()]
    return word + "".join(letters[: ceil(len(letters) * 0.4)]).lower()
