"""Money back after settling: a small machine of its own below the payment (PAYMENTS.md rule 11)."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum

from pos_terminal.domain.events import CallAnswered, Op, Outcome
from pos_terminal.domain.moment import Moment
from pos_terminal.domain.terms import Capabilities


class RefundState(StrEnum):
    REQUESTED = "requested"  # nothing was sent
    SENDING = "sending"  # it may have been paid
    REFUNDED = "refunded"
    REFUSED = "refused"  # no money moved
    DOUBT = "doubt"  # it may have been paid: looked up, repeated or decided by a person


RETRY_S, RETRY_MOST_S = 5.0, 600.0  # each try writes two rows: a night without a line is not a thousand of them
OPEN_STATES = frozenset({RefundState.REQUESTED, RefundState.SENDING, RefundState.DOUBT})


@dataclass(frozen=True, slots=True)
class Refund:
    """One refund of a payment; `op` is the call it goes by, a release being tried first where there is one."""

    id: str
    minor: int
    reason: str
    state: RefundState
    op: Op
    automatic: bool = False
    tries: int = 0
    sent: Moment | None = None
    retry_from: Moment | None = None
    retry_s: float = 0.0
    turned_away: int = 0  # tries in a row that certainly did not reach it
    words: str = ""
    charge: str = ""  # of a second charge: its id at the service; empty: the one that pays

    @property
    def counts(self) -> bool:
        """Say whether it takes from what is left: everything that was or may have been paid."""
        return self.state is not RefundState.REFUSED


def sent(refund: Refund, at: Moment) -> Refund:
    return replace(refund, state=RefundState.SENDING, sent=at, tries=refund.tries + 1)


def restarted(refund: Refund) -> Refund:
    """After a restart a refund that was being sent is in doubt."""
    return replace(refund, state=RefundState.DOUBT) if refund.state is RefundState.SENDING else refund


def answered(refund: Refund, answer: CallAnswered, at: Moment, can: Capabilities) -> Refund:
    """Return what the answer to a refund or release makes of it."""
    words = answer.trace.words
    match answer.outcome:
        case Outcome.DONE:
            return replace(refund, state=RefundState.REFUNDED, words=words)
        case Outcome.UNSENT | Outcome.BUSY | Outcome.MISCONFIGURED:
            # A repeat that did not leave says nothing of the first request.
            state = RefundState.REQUESTED if refund.tries <= 1 else RefundState.DOUBT
            later = answer.retry_s or min(RETRY_S * 2 ** min(refund.turned_away, 7), RETRY_MOST_S)
            return replace(
                refund,
                state=state,
                tries=refund.tries - 1,
                turned_away=refund.turned_away + 1,
                retry_from=at,
                retry_s=later,
                words=words,
            )
        case Outcome.UNCERTAIN:
            return replace(refund, state=RefundState.DOUBT, words=words, retry_from=at, retry_s=5.0)
        case Outcome.REFUSED | Outcome.NOT_SUPPORTED:
            return _refused(refund, answer, can)


def _refused(refund: Refund, answer: CallAnswered, can: Capabilities) -> Refund:
    words = answer.trace.words
    first_release = refund.op is Op.RELEASE and refund.tries == 1
    if first_release and (answer.code == "captured" or answer.outcome is Outcome.NOT_SUPPORTED):
        return replace(refund, op=Op.REFUND, state=RefundState.REQUESTED, tries=0, words=words)
    if can.refund_repeat_is_refused and refund.tries == 1:
        return replace(refund, state=RefundState.REFUSED, words=words)
    # A refused repeat may mean that the first went through; a rail that pays twice tells nothing either way.
    return replace(refund, state=RefundState.DOUBT, words=words)


def may_repeat(refund: Refund, can: Capabilities) -> bool:
    """Say whether a refund in doubt may be sent again by itself: only where the service refuses a second."""
    return can.refund_repeat_is_refused and refund.op is Op.REFUND and refund.tries == 1
