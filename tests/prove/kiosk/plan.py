"""Who comes to the machine, what they want and do, and what goes wrong around them: by seed and number alone."""

from __future__ import annotations

import random
from dataclasses import dataclass
from enum import StrEnum

RAILS = ("swip", "droppay", "paysera", "card")
CUTS_UNTIL = 0.4  # of all customers: after them one process lives to the end, so that what it needs can be compared
DARK_S = (1.0, 5.0, 20.0, 100.0, 1000.0, 9000.0)  # how long it stays dark after a power cut


class Leaves(StrEnum):
    """Where somebody walks away for good."""

    NEVER = "stays"
    MENU = "walks away at the menu"
    BASKET = "walks away at the basket"
    CODE = "walks away at the code"
    PAID = "pays and walks away"


class Phone(StrEnum):
    APPROVES = "approves"
    DECLINES = "declines"
    LATE = "approves when the time is up"
    LAST = "approves in the last second"
    NOTHING = "does nothing"


class Trouble(StrEnum):
    NONE = ""
    JAM = "an item jams"
    NOT_SEEN = "an item is not seen to fall"
    EMPTY = "a slot is empty without knowing it"
    UNKNOWN = "the sensor does not know"
    SLOW = "the motors are slow"
    DOOR = "somebody opens the door while the customer pays"
    MACHINE_DARK = "the machine alone loses its power while a motor runs"
    SOLD_OUT = "what lies in the basket sells out"
    PRICE = "a price changes while it lies in the basket"
    FAULT = "a service's answer goes wrong"
    GONE = "the service is gone while the goods come out"
    CUT = "the till loses its power"
    CUT_BOTH = "till and machine lose their power"
    RESTART = "staff restarts the till"


@dataclass(frozen=True, slots=True)
class Customer:
    """`touches`: so many random ones, before anything else. `writes`: the journal's write at which the power goes."""

    number: int
    wishes: int = 1
    way: str = ""  # empty: the one that is offered first
    phone: Phone = Phone.APPROVES
    leaves: Leaves = Leaves.NEVER
    cancels: str = ""  # before or after the phone said yes
    keeps: bool = True  # when asked whether it is still wanted
    answers: bool = True  # that question, at all
    hurries: bool = False  # taps Done
    touches: int = 0
    hastily: bool = False  # a thousand touches a minute
    language: bool = False
    before_s: float = 5.0  # since the one before
    trouble: Trouble = Trouble.NONE
    writes: int = 0
    blind_ms: int = 0
    first_half: bool = False  # the power goes before the write, not behind it
    dark_s: float = 0.0
    gone_s: float = 0.0
    fault: str = ""

    @property
    def words(self) -> str:
        """What to tell of somebody in one line."""
        told = [f"wants {self.wishes}", self.way or "any way", self.phone.value, self.leaves.value]
        told += [f"cancels {self.cancels}"] if self.cancels else []
        told += [f"{self.touches} random touches"] if self.touches else []
        told += [self.trouble.value] if self.trouble else []
        if self.trouble in (Trouble.CUT, Trouble.CUT_BOTH):
            where = f"{'before' if self.first_half else 'behind'} write {self.writes}" if self.writes else ""
            told.append(f"{where or f'after {self.blind_ms} ms'}, dark for {self.dark_s:.0f} s")
        told += [f"{self.fault}"] if self.trouble is Trouble.FAULT else []
        told += [f"for {self.gone_s:.0f} s"] if self.trouble is Trouble.GONE else []
        return ", ".join(told)


FAULTS = ("drop_after", "drop_before", "status_500", "truncated", "not_json", "unknown_status", "delay", "status_429")
TROUBLES = {
    Trouble.NONE: 640,
    Trouble.JAM: 36,
    Trouble.NOT_SEEN: 36,
    Trouble.EMPTY: 14,
    Trouble.UNKNOWN: 14,
    Trouble.SLOW: 14,
    Trouble.DOOR: 14,
    Trouble.MACHINE_DARK: 14,
    Trouble.SOLD_OUT: 20,
    Trouble.PRICE: 20,
    Trouble.FAULT: 110,
    Trouble.GONE: 12,
}
CUTS = {Trouble.CUT: 80, Trouble.CUT_BOTH: 45, Trouble.RESTART: 8}


def monkey(number: int) -> Customer:
    """Return a minute of random touches, a thousand of them, and nobody who wants anything."""
    return Customer(number, wishes=0, leaves=Leaves.MENU, touches=1000, before_s=0.0, hastily=True)


def customer(seed: int, number: int, whole: int) -> Customer:
    """Return the customer of a number (from 0) among so many."""
    chance = random.Random(f"{seed} {number}")
    troubles = TROUBLES | (CUTS if number < CUTS_UNTIL * whole else {})
    (trouble,) = chance.choices(list(troubles), list(troubles.values()))
    (phone,) = chance.choices(list(Phone), (84, 5, 4, 4, 3))
    (leaves,) = chance.choices(list(Leaves), (86, 3, 4, 3, 4))
    return Customer(
        number,
        wishes=chance.choices((1, 2, 3), (50, 35, 15))[0],
        way=chance.choices(("", *RAILS), (40, 18, 16, 16, 10))[0],
        phone=phone,
        leaves=leaves,
        cancels=chance.choices(("", "before", "after"), (93, 4, 3))[0],
        keeps=chance.random() < 0.5,
        answers=chance.random() < 0.7,
        hurries=chance.random() < 0.5,
        touches=chance.choices((0, 40, 150), (88, 9, 3))[0],
        language=chance.random() < 0.04,
        before_s=chance.choice((0.5, 2.0, 8.0, 20.0, 60.0)),
        trouble=trouble,
        writes=chance.randint(1, 11) if chance.random() < 0.6 else 0,
        blind_ms=chance.randint(0, 900),
        first_half=chance.random() < 0.5,
        dark_s=chance.choice(DARK_S),
        gone_s=chance.choice((20.0, 60.0, 200.0)),
        fault=chance.choice(FAULTS),
    )
