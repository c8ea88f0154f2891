"""The parts of a sale: what was taken by which way, and how it goes back when the sale is given up."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ShareView:
    """One part. `state`: settled, returning, returned, doubt, owed, by_hand (a person gives it back).

    `way` is how it would go back: rail (by the service), cash, external (on the bank's own terminal), owed.
    """

    title: str
    minor: int
    state: str
    rail: str = ""
    way: str = "rail"
    reference: str = ""
    change: int = 0  # given with it, in cash


@dataclass(frozen=True, slots=True)
class GivingUpView:
    """A given-up sale while its parts go back; `done`: every part is final."""

    sale: str
    number: str
    shares: tuple[ShareView, ...]
    done: bool
