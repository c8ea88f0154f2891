"""What each seeded fault does to one function of the product: takes the whole one, returns the broken one."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from pos_terminal.domain import actions as act
from pos_terminal.domain.events import CallAnswered, Op, Outcome
from pos_terminal.domain.moment import Moment
from pos_terminal.domain.payment import Payment, durable
from pos_terminal.domain.payment import PayState as S
from pos_terminal.domain.payment_events import overdue
from pos_terminal.domain.reading import Phase, Reading
from pos_terminal.domain.refund import Refund, RefundState

Around = Callable[[Any], Callable[..., Any]]


def no_look_on_cancel(whole: Any) -> Callable[..., Any]:
    return lambda p, now: act.Void() if p.cancel else whole(p, now)


def no_look_at_deadline(whole: Any) -> Callable[..., Any]:
    return lambda p, now: act.Void() if overdue(p, now) else whole(p, now)


def unknown_is_yes(whole: Any) -> Callable[..., Any]:
    def read(p: Payment, reading: Reading, asked: Moment, at: Moment) -> Any:
        if reading.phase is Phase.UNKNOWN:
            reading = replace(reading, phase=Phase.CLOSED_PAID, paid=p.due)
        return whole(p, reading, asked, at)

    return read


def uncertain_is(state: S) -> Around:
    def around(whole: Any) -> Callable[..., Any]:
        def answered(p: Payment, event: CallAnswered, at: Moment) -> Any:
            if event.outcome is Outcome.UNCERTAIN:
                return replace(p, state=state, paid=p.settle_minor if state is S.SETTLED else p.paid)
            return whole(p, event, at)

        return answered

    return around


def outcome_is(outcome: Outcome, state: S) -> Around:
    def around(whole: Any) -> Callable[..., Any]:
        def answered(p: Payment, event: CallAnswered, at: Moment) -> Any:
            if event.outcome is outcome:
                return replace(p, state=state, paid=p.due if state is S.RECORDED else p.paid)
            return whole(p, event, at)

        return answered

    return around


def settles_at_once(whole: Any) -> Callable[..., Any]:
    return lambda p, now: act.Settle(p.due) if p.state is S.DOUBT_SETTLE and not p.unpaid_sent else whole(p, now)


def settles_approved(whole: Any) -> Callable[..., Any]:
    return lambda p, now: act.Settle(p.due) if p.phase is Phase.APPROVED else whole(p, now)


def nothing_more(whole: Any) -> Callable[..., Any]:
    return lambda p, now: act.Finish()


def without(kind: type[Any]) -> Around:
    def around(whole: Any) -> Callable[..., Any]:
        def decided(p: Payment, now: Moment) -> Any:
            action = whole(p, now)
            return act.Finish() if isinstance(action, kind) else action

        return decided

    return around


def gives_back_all(whole: Any) -> Callable[..., Any]:
    def decided(p: Payment, now: Moment) -> Any:
        action = whole(p, now)
        return act.GiveBack(p.paid) if isinstance(action, act.Finish) and p.let_go and len(p.refunds) < 2 else action

    return decided


def always(answer: object) -> Around:
    return lambda whole: lambda *_: answer


def any_two(whole: Any) -> Callable[..., Any]:
    return lambda p: len(p.still_there) > 0


def any_age(whole: Any) -> Callable[..., Any]:
    return lambda p, now, phase: p.phase is phase


def settles_share(whole: Any) -> Callable[..., Any]:
    def freshly(p: Payment, now: Moment) -> Any:
        action = whole(p, now)
        return act.Settle(p.minor) if isinstance(action, act.Settle) else action

    return freshly


def forgets(whole: Any) -> Callable[..., Any]:
    return lambda p, at=None: durable(p)


def sends_again(whole: Any) -> Callable[..., Any]:
    def restarted(p: Payment, at: Moment | None = None) -> Any:
        new = whole(p, at)
        return replace(new, state=S.APPROVED) if p.state is S.SETTLING else new

    return restarted


def not_there(whole: Any) -> Callable[..., Any]:
    def looked(p: Payment, event: Any, at: Moment) -> Any:
        new = whole(p, event, at)
        return replace(new, state=S.EXPIRED) if event.not_found and new.live else new

    return looked


def keep_wins(whole: Any) -> Callable[..., Any]:
    return lambda p, event, at: (
        replace(p, kept=True, give_back=False) if type(event).__name__ == "ApprovalKept" else whole(p, event, at)
    )


def cancel_ignored(whole: Any) -> Callable[..., Any]:
    return lambda p, now: whole(replace(p, cancel=None), now)


def voids_proved(whole: Any) -> Callable[..., Any]:
    return lambda p, now: act.Void() if p.charge_proved and p.let_go else whole(p, now)


def wall_only(whole: Any) -> Callable[..., Any]:
    return lambda since, now: (now.at - since.at).total_seconds()


def doubt_is_free(whole: Any) -> Callable[..., Any]:
    return lambda p: p.paid - p.refunded if p.state is S.SETTLED else 0


def left_without_doubt(whole: Any) -> Any:
    return property(doubt_is_free(whole))


def voids_after_any(whole: Any) -> Callable[..., Any]:
    return lambda p, now: not p.charge_proved and not p.void_unsupported


def refund_unsent_is_done(whole: Any) -> Callable[..., Any]:
    def answered(refund: Refund, answer: CallAnswered, at: Moment, can: Any) -> Any:
        if answer.outcome is Outcome.UNSENT:
            return replace(refund, state=RefundState.REFUNDED)
        return whole(refund, answer, at, can)

    return answered


def never_paced(whole: Any) -> Callable[..., Any]:
    def decided(p: Payment, now: Moment) -> Any:
        action = whole(p, now)
        return replace(action, in_s=0.0) if isinstance(action, act.Look) and p.retry_from and p.failures > 1 else action

    return decided


def busy_is_no(whole: Any) -> Callable[..., Any]:
    def answered(p: Payment, event: CallAnswered, at: Moment) -> Any:
        new = whole(p, event, at)
        turned_away = event.op is Op.SETTLE and event.outcome is Outcome.BUSY
        return replace(new, retry_from=None, retry_s=0.0, asked=p.asked) if turned_away else new

    return answered
