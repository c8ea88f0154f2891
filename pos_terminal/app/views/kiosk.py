"""A till that customers serve themselves at: whether it sells, what came out of the machine, and the staff page."""

from __future__ import annotations

from dataclasses import dataclass, field

from pos_terminal.app.views.people import PinState
from pos_terminal.domain.dispense import MachineState


@dataclass(frozen=True, slots=True)
class GoodView:
    """One item that the machine hands out. `state`: waiting, out (its motor runs), given, missing."""

    name: str
    state: str
    picture: str = ""
    why: str = ""  # of missing: a domain.dispense.Drop, or late: there was no time for it
    slot: str = ""  # where it comes out
    category: str = ""
    longest_s: int = 0  # how long its motor may take


@dataclass(frozen=True, slots=True)
class SlotView:
    """One place of the machine. `left` is None where nobody counts; `why` a slot is not sold from, or empty."""

    name: str
    left: int | None
    why: str = ""  # sold_out, blocked (by staff), or what became of its last item: jammed, not_seen, unknown, empty
    products: tuple[str, ...] = ()  # names of what lies there, as far as the screen knows them


@dataclass(frozen=True, slots=True)
class KioskView:
    """`closed` is a problem code: nothing is sold now, and the page says so; staff reads the reason."""

    closed: str = ""
    staff: bool = False  # a manager is on the staff page
    pin: PinState = field(default_factory=PinState)  # how the last one went
    has_staff: bool = True  # somebody has a PIN that opens the staff page
    leaving: str = ""  # exit or restart: the window closes
    most_per_sale: int = 0  # minor units, 0: no limit
    machine: MachineState | None = None  # None: there is none, the counter hands out
    slots: tuple[SlotView, ...] = ()  # for staff only
    faults: tuple[SlotView, ...] = ()  # slots that somebody must look at
    unresolved: int = 0  # payments that want a person
    unpaid: int = 0  # minor units of goods that came out and were not paid, since the last Z
    unpaid_sales: int = 0  # in so many sales
    hint: str = ""  # the PIN that a demo shows
