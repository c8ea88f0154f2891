"""Seeded faults in the table, the shell and the sale: each must be caught, or the check proves nothing."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any
from unittest.mock import patch

from pos_terminal.domain import actions as act
from pos_terminal.domain import decide, payment_events, payment_reading, refund
from pos_terminal.domain.events import Outcome
from pos_terminal.domain.payment import Payment
from pos_terminal.domain.payment import PayState as S
from tests.prove.paths.bill import Service
from tests.prove.paths.cards import OneStep
from tests.prove.paths.careless import (
    AnswersUnwritten,
    EarlyGoods,
    HastyPeople,
    SaleOverKept,
    WritesAfter,
)
from tests.prove.paths.people import People
from tests.prove.paths.rails import DropPay, Reserve, Swip
from tests.prove.paths.search import Found, Search
from tests.prove.paths.seeds import (
    Around,
    always,
    any_age,
    any_two,
    busy_is_no,
    cancel_ignored,
    forgets,
    gives_back_all,
    keep_wins,
    left_without_doubt,
    never_paced,
    no_look_at_deadline,
    no_look_on_cancel,
    not_there,
    nothing_more,
    outcome_is,
    refund_unsent_is_done,
    sends_again,
    settles_approved,
    settles_at_once,
    settles_share,
    uncertain_is,
    unknown_is_yes,
    voids_after_any,
    voids_proved,
    wall_only,
    without,
)
from tests.prove.paths.shell import Shell
from tests.prove.paths.state import Left


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


def fault(
    faults: int = 0,
    crashes: int = 0,
    taps: int = 0,
    jumps: int = 0,
    slow: int = 0,
    payments: int = 1,
    outages: int = 0,
) -> Left:
    return Left(faults, crashes, taps, jumps, slow, payments, outages)


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
        refund,
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
    Mutant(
        "a look that fails is repeated at once",
        PLAIN,
        fault(taps=1, outages=1),
        decide,
        "decide",
        never_paced,
    ),
    Mutant("deadlines are kept by the wall clock alone", DropPay(), fault(taps=1, jumps=1), decide, "spent", wall_only),
    Mutant("sent first, written after", Swip(), fault(crashes=1), shell=WritesAfter),
    Mutant("the outcome is not written", Swip(), fault(), shell=AnswersUnwritten),
    Mutant("goods before the money", Swip(), fault(), shell=EarlyGoods),
    Mutant("a charge for a sale that is over counts", OneStep(), fault(taps=2), shell=SaleOverKept),
)
