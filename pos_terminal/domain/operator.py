"""Who works at the till: an operator's name and role, and what a role may do."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Role(StrEnum):
    CASHIER = "cashier"
    MANAGER = "manager"


class Right(StrEnum):
    """What may need a manager; the shop's settings say for each role how far it goes."""

    DISCOUNT = "discount"  # up to a percent
    PRICE = "price"  # above or below the catalogue's
    DRAWER = "drawer"  # open it without a sale
    REFUND = "refund"  # up to a sum
    RETURN = "return"  # goods back without a receipt
    CANCEL = "cancel"  # held payments, open orders
    PARKED = "parked"  # delete a parked basket
    OVERRIDE = "override"  # cash while a payment is in doubt (PAYMENTS.md rule 13)
    DECIDE = "decide"  # what no service can tell any more: payments and refunds in doubt, money owed
    SHIFT = "shift"  # open, move cash, close
    MACHINE = "machine"  # the staff page of a till without anybody there
    SETTINGS = "settings"
    PEOPLE = "people"


@dataclass(frozen=True, slots=True)
class Limits:
    """What one role may do without a manager. Percent in hundredths, sums in minor units; None: no limit."""

    discount_percent: int | None = None
    refund: int | None = None
    rights: frozenset[Right] = frozenset(Right)

    def allows(self, right: Right, amount: int = 0) -> bool:
        """Say whether the role may do it; `amount` is the percent or the sum where the right has a limit."""
        if right not in self.rights:
            return False
        limit = {Right.DISCOUNT: self.discount_percent, Right.REFUND: self.refund}.get(right)
        return limit is None or amount <= limit


@dataclass(frozen=True, slots=True)
class Operator:
    """A person at the till. The journal's rows bear the name; names are unique among those who are active."""

    id: str
    name: str
    role: Role
    active: bool = True
    has_pin: bool = False
