"""What a product can be had with: sizes, extras. One text per product, such as `Milk: Whole | Oat +0.50`."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from pos_terminal.domain.money import MoneyError, minor_from_text

MOST_GROUPS, MOST_CHOICES, LONGEST = 8, 12, 40

Chosen = tuple[tuple[str, str], ...]  # group and choice by name
Priced = tuple[tuple[str, int], ...]  # choice and what it adds to the price of one, minor units


@dataclass(frozen=True, slots=True)
class Choice:
    """`price` is what it adds to the price of one piece, in minor units; less than 0 takes off."""

    name: str
    price: int = 0


@dataclass(frozen=True, slots=True)
class OptionGroup:
    """One of the choices is taken, the first unless another is chosen; of `several` any number, also none."""

    name: str
    choices: tuple[Choice, ...]
    several: bool = False


class OptionGone(ValueError):
    """A choice that the product cannot be had with (any more)."""


def read_options(text: str, currency: str) -> tuple[OptionGroup, ...]:
    """Return the groups of a text: groups divided by `;`, `Name: A | B +0.50`, `Name*: A | B` for any number.

    ValueError with a sentence for a text that is none.
    """
    groups = tuple(_group(part.strip(), currency) for part in text.split(";") if part.strip())
    names = [group.name for group in groups]
    if len(groups) > MOST_GROUPS or len(set(names)) < len(names):
        raise ValueError(f"options: more than {MOST_GROUPS} groups, or two of the same name")
    return groups


def _group(text: str, currency: str) -> OptionGroup:
    name, colon, rest = text.partition(":")
    choices = tuple(_choice(part.strip(), currency) for part in rest.split("|"))
    names = [choice.name for choice in choices]
    several = name.rstrip().endswith("*")
    name = name.rstrip().removesuffix("*").strip()
    if not colon or not 0 < len(name) <= LONGEST or not all(0 < len(one) <= LONGEST for one in names):
        raise ValueError(f"options {text!r} are not of the form Name: Choice | Choice +0.50")
    if len(set(names)) < len(names) or len(names) > MOST_CHOICES:
        raise ValueError(f"options {text!r}: more than {MOST_CHOICES} choices, or two of the same name")
    return OptionGroup(name, choices, several)


def _choice(text: str, currency: str) -> Choice:
    name, _, price = text.rpartition(" ")
    if not name or price[:1] not in ("+", "-"):
        return Choice(text)
    try:
        minor = minor_from_text(price[1:], currency)
    except MoneyError as error:
        raise ValueError(f"options: {error}") from None
    return Choice(name.strip(), -minor if price[0] == "-" else minor)


def price_choices(groups: Sequence[OptionGroup], chosen: Chosen) -> Priced:
    """Return the choices in the product's order, the first one where nothing was chosen. OptionGone for others."""
    left = set(chosen)
    found: list[tuple[str, int]] = []
    for group in groups:
        wanted = [choice for choice in group.choices if (group.name, choice.name) in left]
        left -= {(group.name, choice.name) for choice in wanted}
        if not group.several:
            wanted = wanted[:1] or [group.choices[0]]
        found += [(choice.name, choice.price) for choice in wanted]
    if left:
        raise OptionGone(", ".join(sorted(choice for _, choice in left)))
    return tuple(found)
