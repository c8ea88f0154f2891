"""Seeded faults in the table, the shell and the sale: each must be caught, or the check proves nothing."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from typing import Any
from unittest.mock import patch

from pos_terminal.domain import actions as act
from pos_terminal.domain import decide, payment_events, payment_reading
from pos_terminal.domain.events import CallAnswered, Op, Outcome
from pos_terminal.domain.moment import Moment
from pos_terminal.domain.payment import Payment
from pos_terminal.domain.payment import PayState as S
from pos_terminal.domain.payment_events import overdue
from pos_terminal.domain.reading import Phase, Reading
from pos_terminal.domain.refund import Refund, RefundState
from tests.prove.bill import Service
from tests.prove.careless import (
    AnswersUnwritten,
    EarlyGoods,
    HastyPeople,
    SaleOverKept,
    WritesAfter,
)
from tests.prove.people import People
from tests.prove.rails import DropPay, OneStep, Reserve, Swip
from tests.prove.search import Found, Search
from tests.prove.shell import Shell
from tests.prove.state import Left

Around = Callable[[Any], Callable[..., Any]]


@dataclass(frozen=True)
class Mutant:
    """One fault: where it sits, what it does, and the bound within which it must be caught."""

    name: str
    service: Service
    left: Left
    where: Any = None
    what: str = ""
    around: Around | None = None
    shell: type[Shell] = Shell
    people: type[People] = People

    @contextmanager
    def seeded(self) -> Iterator[None]:
        if self.around is None:
            yield
            return
        whole = self.where.__dict__[self.what] if isinstance(self.where, type) else getattr(self.where, self.what)
        with patch.object(self.where, self.what, self.around(whole)):
            yield

    def hunt(self, most: int = 150_000) -> Found:
        """Search until it is caught; call it while the short times run."""
        with self.seeded():
            return Search(self.service, self.left, shell=self.shell, people=self.people).run(most)


def fault(faults: int = 0, crashes: int = 0, taps: int = 0, jumps: int = 0, slow: int = 0, payments: int = 1) -> Left:
    return Left(faults, crashes, taps, jumps, slow, payments)


# --- what each does


def no_look_on_cancel(whole: Any) -> Callable[..., Any]:
    return lambda p, now: act.Void() if p.cancel else whole(p, now)


def no_look_at_deadline(whole: Any) -> Callable[..., Any]:
    return lambda p, now: act.Void() if overdue(p, now) else whole(p, now)


def unknown_is_yes(whole: Any) -> Callable[..., Any]:
    def read(p: Payment, reading: Reading, asked: Moment, at: Moment) -> Payment:
        if reading.phase is Phase.UNKNOWN:
            reading = replace(reading, phase=Phase.CLOSED_PAID, paid=p.due)
        return whole(p, reading, asked, at)

    return read


def uncertain_is(state: S) -> Around:
    def around(whole: Any) -> Callable[..., Any]:
        def answered(p: Payment, event: CallAnswered, at: Moment) -> Payment:
            if event.outcome is Outcome.UNCERTAIN:
                return replace(p, state=state, paid=p.settle_minor if state is S.SETTLED else p.paid)
            return whole(p, event, at)

        return answered

    return around


def outcome_is(outcome: Outcome, state: S) -> Around:
    def around(whole: Any) -> Callable[..., Any]:
        def answered(p: Payment, event: CallAnswered, at: Moment) -> Payment:
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
    return lambda p, at=None: payment_events.durable(p)


def sends_again(whole: Any) -> Callable[..., Any]:
    def restarted(p: Payment, at: Moment | None = None) -> Payment:
        new = whole(p, at)
        return replace(new, state=S.APPROVED) if p.state is S.SETTLING else new

    return restarted


def not_there(whole: Any) -> Callable[..., Any]:
    def looked(p: Payment, event: Any, at: Moment) -> Payment:
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
    return lambda p: p.paid - p.refunded if p.state is S.SETTLED else 0  # type: ignore[return-value]


def left_without_doubt(whole: Any) -> Any:
    return property(doubt_is_free(whole))


def voids_after_any(whole: Any) -> Callable[..., Any]:
    return lambda p, now: not p.charge_proved and not p.void_unsupported


def refund_unsent_is_done(whole: Any) -> Callable[..., Any]:
    def answered(refund: Refund, answer: CallAnswered, at: Moment, can: Any) -> Refund:
        if answer.outcome is Outcome.UNSENT:
            return replace(refund, state=RefundState.REFUNDED)
        return whole(refund, answer, at, can)

    return answered


def busy_is_no(whole: Any) -> Callable[..., Any]:
    def answered(p: Payment, event: CallAnswered, at: Moment) -> Payment:
        new = whole(p, event, at)
        turned_away = event.op is Op.SETTLE and event.outcome is Outcome.BUSY
        return replace(new, retry_from=None, retry_s=0.0, asked=p.asked) if turned_away else new

    return answered


PLAIN = Swip(loyalty=False)
MUTANTS = (
    Mutant("no last look on cancel", Swip(), fault(taps=1), decide, "_waiting", no_look_on_cancel),
    Mutant("no last look at the deadline", DropPay(), fault(), decide, "_waiting", no_look_at_deadline),
    Mutant("an unknown status is paid", Reserve(), fault(1), payment_events, "read", unknown_is_yes),
    Mutant(
        "a settle without an answer is paid",
        Swip(),
        fault(1),
        payment_events,
        "_settle_answered",
        uncertain_is(S.SETTLED),
    ),
    Mutant("settled again right after the time-out", Swip(), fault(1), decide, "_decide", settles_at_once),
    Mutant("one look is enough to settle again", Swip(), fault(1), decide, "_two_looks", any_two),
    Mutant("settled again without a new look", DropPay(), fault(1), decide, "_decide", settles_at_once),
    Mutant(
        "the sum is not checked",
        Swip(),
        fault(1),
        payment_reading,
        "sum_fits",
        lambda _: lambda p, due: due is not None,
    ),
    Mutant("the share is settled, not what was read", Swip(), fault(), decide, "_settle_freshly", settles_share),
    Mutant("settled on a look that is old", DropPay(hold=True), fault(taps=1), decide, "_fresh", any_age),
    Mutant("nothing is recovered at the start", Swip(), fault(crashes=1), payment_events, "restarted", forgets),
    Mutant(
        "a settle that was out is sent again at the start",
        Swip(),
        fault(crashes=1),
        payment_events,
        "restarted",
        sends_again,
    ),
    Mutant("voided although a charge was proved", Reserve(), fault(1, taps=1), decide, "_decide", voids_proved),
    Mutant("kept after it was given back", PLAIN, fault(1, taps=2), payment_events, "_step", keep_wins),
    Mutant("settled after settle-by", PLAIN, fault(crashes=1, taps=2), decide, "settle_by_passed", always(False)),
    Mutant("settled by itself however late", DropPay(), fault(crashes=1), decide, "off_too_long", always(False)),
    Mutant("404 means it is not there", Reserve(), fault(2), payment_events, "_looked", not_there),
    Mutant("a second payment while the first is in doubt", Swip(), fault(1, payments=2), people=HastyPeople),
    Mutant("a refund in doubt is sent again", PLAIN, fault(1, taps=1), decide, "may_repeat", always(True)),
    Mutant("a refund in doubt does not count", PLAIN, fault(1, taps=2), Payment, "left", left_without_doubt),
    Mutant("given back again although it went back", PLAIN, fault(taps=2), decide, "_settled", gives_back_all),
    Mutant("a charge nobody owns stays", OneStep(), fault(taps=2), decide, "_decide", without(act.GiveBack)),
    Mutant("a payment that was let go is not looked at", Swip(), fault(taps=1), decide, "_disowned", nothing_more),
    Mutant("the end is never checked once more", Swip(), fault(1), decide, "_recheck", nothing_more),
    Mutant(
        "a void without an answer is a void",
        OneStep(),
        fault(1),
        payment_events,
        "_void_answered",
        uncertain_is(S.VOIDED),
    ),
    Mutant(
        "a refused void is a void",
        OneStep(),
        fault(1),
        payment_events,
        "_void_answered",
        outcome_is(Outcome.REFUSED, S.VOIDED),
    ),
    Mutant("a sum is sent after a void", Swip(), fault(1, taps=1), decide, "_doubt_void", settles_approved),
    Mutant("cancel is not heard", DropPay(), fault(taps=1), decide, "_approved", cancel_ignored),
    Mutant("voided again without a look", Swip(), fault(1), decide, "may_void", voids_after_any),
    Mutant(
        "closed unpaid is believed without a look",
        Swip(),
        fault(taps=1),
        payment_events,
        "_close_unpaid_answered",
        outcome_is(Outcome.DONE, S.RECORDED),
    ),
    Mutant(
        "a refund that never left is done",
        DropPay(),
        fault(1, taps=1),
        payment_events.refunds,
        "answered",
        refund_unsent_is_done,
    ),
    Mutant(
        "turned away: settled again without a look",
        DropPay(),
        fault(1, slow=1),
        payment_events,
        "_answered",
        busy_is_no,
    ),
    Mutant("deadlines are kept by the wall clock alone", DropPay(), fault(taps=1, jumps=1), decide, "spent", wall_only),
    Mutant("sent first, written after", Swip(), fault(crashes=1), shell=WritesAfter),
    Mutant("the outcome is not written", Swip(), fault(), shell=AnswersUnwritten),
    Mutant("goods before the money", Swip(), fault(), shell=EarlyGoods),
    Mutant("a charge for a sale that is over counts", OneStep(), fault(taps=2), shell=SaleOverKept),
)
