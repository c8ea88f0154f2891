"""Events shared by their content: one object for each, so that the table can know them by identity."""

from __future__ import annotations

from functools import cache

from pos_terminal.app.payment_run import failed
from pos_terminal.domain import events as ev
from pos_terminal.domain.errors import RailError, Trace
from pos_terminal.domain.events import CallAnswered, CallSent, Op, Outcome, PaymentRead
from pos_terminal.domain.moment import Moment
from pos_terminal.domain.reading import Offer, Phase, Reading
from tests.prove.paths.table import BEGAN, ago

GIVEN_UP = ev.PaymentGivenUp()
KEPT, GIVEN_BACK, ACCEPTED = ev.ApprovalKept(), ev.ApprovalGivenBack(), ev.AttentionAccepted()
CANCEL, OFF, ON, LEFT_OPEN = ev.CancelAsked(), ev.PaymentOffScreen(), ev.PaymentOnScreen(), ev.PaymentOffScreen(True)
COMPLETE = ev.CompleteAsked(2000)
TAKEN, NOT_TAKEN = ev.CashConfirmed(True), ev.CashConfirmed(False)
CHARGED, NOT_CHARGED = ev.PaymentDecided(True, "portal"), ev.PaymentDecided(False, "portal")
OVERRIDE, SALE_OVER, AFTER_END = (ev.PaymentDisowned(why) for why in ("override", "sale_over", "charged_after_end"))
HELD_CHARGED, HELD_CANCELLED = ev.HeldCharged(), ev.HeldCancelled("no")


@cache
def sent(op: Op, minor: int, attempt: int, refund: str) -> CallSent:
    return CallSent(op, minor, attempt, refund)


@cache
def requested(refund: str, minor: int, automatic: bool) -> ev.RefundRequested:
    return ev.RefundRequested(refund, minor, "given back", automatic)


@cache
def owed(minor: int, why: str) -> ev.OwedListed:
    return ev.OwedListed(minor, why)


@cache
def owed_closed() -> ev.OwedClosed:
    return ev.OwedClosed("by hand")


@cache
def refund_decided(refund: str, done: bool) -> ev.RefundDecided:
    return ev.RefundDecided(refund, done, "portal")


@cache
def rechecked(nth: int) -> ev.PaymentRechecked:
    return ev.PaymentRechecked(nth)


@cache
def off_since(ticks: int) -> ev.PaymentOffScreen:
    return ev.PaymentOffScreen(since=ago(ticks).at)


_ANSWERS: dict[tuple[object, ...], CallAnswered] = {}


def answer(op: Op, refund: str, result: Offer | Reading | RailError | None) -> CallAnswered:
    """Return the outcome that the product makes of a rail's answer or error."""
    key = (op, refund, id(result) if isinstance(result, RailError) else result)
    found = _ANSWERS.get(key)
    if found is None:
        if isinstance(result, RailError):
            found = failed(CallSent(op, refund=refund), result)
        else:
            offer = result if isinstance(result, Offer) else None
            reading = result if isinstance(result, Reading) else None
            found = CallAnswered(op, Outcome.DONE, offer=offer, reading=reading, refund=refund, trace=Trace())
        _ANSWERS[key] = found
    return found


_READS: dict[tuple[object, ...], PaymentRead] = {}


def read(
    reading: Reading | None,
    by_id: bool = False,
    missing: bool = False,
    why: str = "",
    ago_: int = 0,
    nameless: bool = False,
) -> PaymentRead:
    """Return what a look found; `ago_` ticks passed since it was asked for."""
    key = (reading, by_id, missing, why, ago_, nameless)
    found = _READS.get(key)
    if found is None:
        asked = Moment(BEGAN).at if not ago_ else ago(ago_).at
        offer = Offer("ref", "" if nameless else "code", "1234", reading) if by_id and reading is not None else None
        found = _READS[key] = PaymentRead(None if by_id else reading, offer, missing, why, asked)
    return found


STRANGE = Reading(Phase.UNKNOWN, words="SOMETHING", id="ref")
