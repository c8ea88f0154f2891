"""How an invoice stands, from its own word and all its payments; pure (PAYMENTS.md rules 6 and 14, the table)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from pos_terminal.domain.errors import Trace
from pos_terminal.domain.reading import Extra, Phase, Reading
from pos_terminal.rails.card.shapes import InvoiceSeen, Money, Paid

GONE_BACK = (Money.RETURNING, Money.RETURNED)
BESIDE = (Money.PAID, Money.RESERVED, Money.CANCELLED, *GONE_BACK)  # what the other payments of an invoice can be


def reading(
    invoice: InvoiceSeen, payments: Sequence[Paid], known: str, minor: int, currency: str, trace: Trace
) -> Reading:
    """Return one reading of an invoice of `minor` in `currency`.

    `known` is the payment that was seen as ours before. Paid is what an inquiry called paid, with its sum and
    currency; a failed try leaves the invoice open; over is only what is cancelled or expired with no try on its way.
    """
    words = _words(invoice, payments)
    told = replace(trace, words=words)
    paid = [one for one in payments if one.money is Money.PAID or (one.id == known and one.money in GONE_BACK)]
    if paid:
        return _paid(paid, payments, known, minor, currency, replace(told, words=words))
    reserved = [one for one in payments if one.money is Money.RESERVED]
    if reserved:
        first = _first(reserved, known, minor, currency)
        others = tuple(_extra(one) for one in reserved if one.id != first.id)
        base = Reading(Phase.APPROVED, first.minor, currency=first.currency or None, words=words, trace=told)
        return replace(base, settle_id=first.id, extra=others)
    due = minor if invoice.minor is None else invoice.minor
    return Reading(_phase(invoice, payments, known), due, currency=invoice.currency or None, words=words, trace=told)


def _phase(invoice: InvoiceSeen, payments: Sequence[Paid], known: str) -> Phase:
    """Nothing is taken: is it still to be paid, over, or on its way?"""
    if any(one.money is Money.STRANGE for one in payments):
        return Phase.UNKNOWN
    moving = any(one.money is Money.PENDING or one.money is Money.RETURNING for one in payments)
    if any(one.id == known and one.money is Money.CANCELLED for one in payments):
        return Phase.UNKNOWN if moving else Phase.VOIDED  # reserved once, and let go
    if not invoice.cancelled and not invoice.expired:
        return Phase.OPEN
    if moving:
        return Phase.UNKNOWN  # begun before the cancel: it may still be taken
    return Phase.VOIDED if invoice.cancelled else Phase.EXPIRED


def _paid(
    paid: Sequence[Paid], payments: Sequence[Paid], known: str, minor: int, currency: str, trace: Trace
) -> Reading:
    first = _first(paid, known, minor, currency)
    others = [one for one in payments if one.id != first.id and one.money in BESIDE]
    complete = first.minor is not None and bool(first.currency)
    returned = first.returned
    if first.money is Money.RETURNED:
        returned = first.minor
    return Reading(
        Phase.CLOSED_PAID,
        first.minor,
        first.minor if complete else None,
        refunded=returned,
        currency=first.currency or None,
        words=trace.words,
        settle_id=first.id,
        extra=tuple(_extra(one) for one in others if one.minor),
        trace=trace,
    )


def _first(found: Sequence[Paid], known: str, minor: int, currency: str) -> Paid:
    """Return the one that pays: the known one, else the first that fits, else the first."""
    fits = (one for one in found if (one.minor, one.currency) == (minor, currency))
    return next((one for one in found if one.id == known), None) or next(fits, found[0])


def _extra(one: Paid) -> Extra:
    """Say what went back of another payment: all of one that was only reserved, and then let go."""
    back = one.money in (Money.RETURNED, Money.CANCELLED)
    return Extra(one.id, one.minor or 0, one.minor if back else one.returned)


def _words(invoice: InvoiceSeen, payments: Sequence[Paid]) -> str:
    told = [one.words for one in payments if one.words]
    return "; ".join([*([invoice.word] if invoice.word else []), *told])[:200]
