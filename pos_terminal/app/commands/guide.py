"""The guide through the first start: its steps, the till that is made in it, its first products."""

from __future__ import annotations

from dataclasses import dataclass

from pos_terminal.app.commands.base import Command


@dataclass(frozen=True, slots=True)
class OpenGuide(Command):
    """Go through the guide again, from a step on; a Step of the views."""

    step: str


@dataclass(frozen=True, slots=True)
class GoToStep(Command):
    """Show a step; `left` is the one that is left by it and `how` a Left of the views, both empty for a look back."""

    step: str
    left: str = ""
    how: str = ""


@dataclass(frozen=True, slots=True)
class CloseGuide(Command):
    """The guide is over: what was left out is found in the settings."""


@dataclass(frozen=True, slots=True)
class ChooseCountry(Command):
    """Where the shop is, an ISO 3166 code; only while there is no till yet."""

    country: str


@dataclass(frozen=True, slots=True)
class FoundTill(Command):
    """Make the till: its label, its currency and that it is live can never be changed afterwards."""

    label: str


@dataclass(frozen=True, slots=True)
class LookForCatalogues(Command):
    """Look for catalogue files where people put them."""


@dataclass(frozen=True, slots=True)
class ImportProducts(Command):
    """Replace the catalogue by a file's products; `skip_bad` takes the good rows though others are wrong."""

    path: str
    skip_bad: bool = False


@dataclass(frozen=True, slots=True)
class AddProducts(Command):
    """Put products into the catalogue: name, price in minor units, rate in hundredths of a percent."""

    products: tuple[tuple[str, int, int], ...]
