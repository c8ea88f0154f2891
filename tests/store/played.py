"""Pieces of a shop's day, as drafts."""

from __future__ import annotations

import dataclasses
import types
import typing
from datetime import UTC, datetime
from enum import StrEnum
from typing import Any

from pos_terminal.domain import events as ev
from pos_terminal.domain.events import Draft, Event, Op, Outcome
from pos_terminal.domain.terms import Capabilities, Terms

TERMS = Terms(rail="swip", title="SWiP", account="a", capabilities=Capabilities())


NOW = datetime(2026, 3, 2, 9, 0, 0, 123456, tzinfo=UTC)


def line(sale: str, name: str = "Flat white", price: int = 360) -> Draft:
    event = ev.LineAdded(f"{sale}-{name}", "C01", name, "pcs", 1000, price, ev.PriceSource.CATALOGUE, 2100)
    return Draft(event, sale=sale, operator="Owner")


def selling(sale: str) -> list[Draft]:
    return [Draft(ev.SaleStarted(), sale=sale, operator="Owner"), line(sale)]


def tendering(sale: str, number: int, total: int = 360, label: str = "1") -> Draft:
    return Draft(ev.TenderingStarted(f"{label}-{number}", total), sale=sale)


def closed(sale: str, number: int, total: int = 360, late: bool = False, label: str = "1") -> Draft:
    receipt = f"T{label}-{number}"
    return Draft(ev.SaleClosed(receipt, total, (("l", total),), ((2100, total, 62),), late=late), sale=sale)


def cash(sale: str, total: int = 360) -> Draft:
    return Draft(ev.CashTendered(total, total, 0), sale=sale)


def whole(sale: str, number: int, label: str = "1") -> list[Draft]:
    """A sale from its first line to its receipt."""
    return [*selling(sale), tendering(sale, number, label=label), cash(sale), closed(sale, number, label=label)]


def created(sale: str, payment: str, minor: int = 360) -> Draft:
    return Draft(ev.PaymentCreated(minor, "EUR", TERMS, "1-1"), sale=sale, payment=payment)


def sent(sale: str, payment: str, op: Op = Op.OPEN) -> Draft:
    return Draft(ev.CallSent(op), sale=sale, payment=payment)


def refused(sale: str, payment: str) -> Draft:
    return Draft(ev.CallAnswered(Op.OPEN, Outcome.REFUSED, code="no"), sale=sale, payment=payment)


def restart() -> Draft:
    return Draft(ev.TillStarted("0.1.0", "hash"))


def example(kind: type[Event]) -> Event:
    """An event of a kind with every field filled by its type."""
    hints = typing.get_type_hints(kind)
    return kind(**{field.name: _value(hints[field.name]) for field in dataclasses.fields(kind)})  # type: ignore[arg-type]


def _value(hint: Any) -> Any:
    origin, inside = typing.get_origin(hint), typing.get_args(hint)
    if origin in (types.UnionType, typing.Union):
        return _value(next(one for one in inside if one is not type(None)))
    if origin is tuple:
        return tuple(_value(one) for one in inside if one is not ...)
    if isinstance(hint, type) and issubclass(hint, StrEnum):
        return next(iter(hint))
    if dataclasses.is_dataclass(hint):
        hints = typing.get_type_hints(hint)
        return hint(**{field.name: _value(hints[field.name]) for field in dataclasses.fields(hint)})
    return {str: 'Łódź \0 ☕ "x"', int: -(2**53) - 1, float: 0.1, bool: True, datetime: NOW}[hint]
