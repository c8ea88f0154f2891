"""The language of papers: the texts of receipts and reports, and how their numbers are written."""

from __future__ import annotations

import textwrap
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from pos_terminal.domain.money import decimal_from_minor


def plain_number(minor: int, currency: str) -> str:
    """Minor units as English writes them, without the currency: 1,234.50."""
    return f"{decimal_from_minor(minor, currency):,f}"


def same(text: str) -> str:
    return text


@dataclass(frozen=True, slots=True)
class PaperWords:
    """`say` translates a text of the program, `number` writes minor units of a currency; `point` parts decimals.

    `moment` is a strftime form of figures for day and time. Called in the till's and the printer's thread.
    """

    say: Callable[[str], str] = same
    number: Callable[[int, str], str] = plain_number
    point: str = "."
    moment: str = "%d %b %H:%M"

    def at(self, at: datetime) -> str:
        """A day and a time of the shop."""
        return at.strftime(self.moment)

    def decimal(self, text: str) -> str:
        """A number that was written with a point."""
        return text.replace(".", self.point)


ENGLISH = PaperWords()


@dataclass(frozen=True, slots=True)
class Page:
    """Paper of so many columns, and what is written on it."""

    width: int
    words: PaperWords = ENGLISH

    def say(self, text: str, **values: object) -> str:
        """A text in the language of the paper; `values` stand in its {places}."""
        said = self.words.say(text)
        for name, value in values.items():
            said = said.replace("{" + name + "}", str(value))
        return said

    def rate(self, rate: int) -> str:
        """A tax rate in hundredths of a percent: 22, 5.5."""
        return self.words.decimal(f"{rate // 100}.{rate % 100:02d}".rstrip("0").rstrip("."))

    def test(self) -> str:
        """What stands over and under papers of a test folder."""
        return self.centre(self.say("*** TEST - NO REAL MONEY ***"))

    def pair(self, start: str, end: str) -> str:
        """Set one text at the start and one at the end; what is too long is cut, the end (a sum) last."""
        end = end[: self.width]
        room = max(0, self.width - len(end) - 1)
        return f"{start[:room]:<{room}} {end}"[-self.width :]

    def centre(self, text: str) -> str:
        return text[: self.width].center(self.width)

    def centred(self, text: str) -> list[str]:
        """A text in as many rows as it needs."""
        return [self.centre(row) for row in textwrap.wrap(text, self.width)]

    def wrapped(self, text: str, indent: str = "") -> list[str]:
        return textwrap.wrap(text, self.width, initial_indent=indent, subsequent_indent=indent)
