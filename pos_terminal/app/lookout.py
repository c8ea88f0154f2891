"""What may be known of a till from afar: whether it sells, its last sale, its faults; no customers, no secrets."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from pos_terminal.app.views import Stage, TillView


class Standing(StrEnum):
    AVAILABLE = "available"
    BUSY = "busy"  # somebody is buying
    OFFLINE = "offline"  # no service answers
    OUT_OF_ORDER = "out_of_order"


@dataclass(frozen=True, slots=True)
class FaultSeen:
    """A slot that is not sold from, and why."""

    slot: str
    why: str


@dataclass(frozen=True, slots=True)
class Status:
    """`reason` is a problem code; sums are minor units of `currency`, times the shop's, HH:MM."""

    till: str
    mode: str  # test or live
    standing: Standing
    reason: str
    currency: str
    last_sale: str  # its number
    last_sale_at: str
    machine: str  # ready, busy, door_open, ...; empty: there is none
    faults: tuple[FaultSeen, ...]
    unresolved: int  # payments that want a person
    unpaid: int  # of goods that came out and were not paid, since the last Z
    unpaid_sales: int  # in so many sales
    unprinted: int


def status_of(view: TillView) -> Status:
    kiosk, last = view.kiosk, view.last_sale
    reason = kiosk.closed if kiosk is not None else view.payments_off
    return Status(
        till=view.till_label,
        mode="test" if view.test else "live",
        standing=_standing(view, reason),
        reason=reason,
        currency=view.currency,
        last_sale=last.number if last is not None else "",
        last_sale_at=last.at if last is not None else "",
        machine=view.machine.value if view.machine is not None else "",
        faults=tuple(FaultSeen(slot.name, slot.why) for slot in kiosk.faults) if kiosk is not None else (),
        unresolved=len(view.checking),
        unpaid=kiosk.unpaid if kiosk is not None else 0,
        unpaid_sales=kiosk.unpaid_sales if kiosk is not None else 0,
        unprinted=view.unprinted,
    )


def _standing(view: TillView, reason: str) -> Standing:
    if reason:
        return Standing.OUT_OF_ORDER
    if view.online is False:
        return Standing.OFFLINE
    buying = view.stage in (Stage.TENDER, Stage.PAYMENT) or bool(view.basket.lines and view.stage is Stage.SELL)
    return Standing.BUSY if buying else Standing.AVAILABLE
