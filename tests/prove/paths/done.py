"""A payment with which all is done: what is taken is taken, what went back went back, and no look can tell more."""

from __future__ import annotations

from dataclasses import replace

from pos_terminal.domain.actions import Finish, Look
from pos_terminal.domain.moment import Moment
from pos_terminal.domain.payment import VOLATILE, Payment, PayState
from pos_terminal.domain.refund import RefundState
from tests.prove.paths import sentences as say
from tests.prove.paths.shell import Shell
from tests.prove.paths.state import IDLE, Calling, Intent, Lane
from tests.prove.paths.table import ago
from tests.prove.paths.witness import lane_wrong

DECIDED = (RefundState.REFUNDED, RefundState.REFUSED)
MANY = 99  # looks after the end: all that there are
OVER: dict[str, object] = {
    **VOLATILE,
    "words": "",
    "why": "",
    "qr_text": "",
    "session_code": "",
    "approved": None,
    "settle_sent": 0,
    "settle_over": None,
    "settle_refused": False,
    "unpaid_sent": False,
    "void_sent": 0,
    "void_over": None,
    "void_answered": False,
    "cancel": None,
    "other_way": False,
    "complete": None,
    "complete_at": None,
    "off_since": None,
    "rechecks": MANY,
    "doubt_since": None,
}


def looked_at(shell: Shell, lane: Lane) -> list[Payment]:
    """Return what looks of both kinds would make of a payment whose bill stays as it is."""
    table, bill = shell.table, lane.bill
    if bill.state == "none":
        reads = [say.read(None, True, True, ""), say.read(None, False, True, "404")]
    else:
        reading = shell.service.reading(bill)
        reads = [say.read(reading), say.read(reading, True)]
    return [table.payments[table.said(lane.pay, read)] for read in reads]


def paid_and_done(shell: Shell, lane: Lane) -> Lane | None:
    """Return a settled lane by its sums alone; None where anything may still happen to it by itself."""
    p, bill, service = shell.table.payments[lane.pay], lane.bill, shell.service
    if p.state is not PayState.SETTLED or lane.wire or isinstance(lane.mode, Intent | Calling):
        return None
    if bill.state in service.mortal or any(r.state not in DECIDED for r in p.every_refund) or lane_wrong(p, lane):
        return None
    if any(service.reading(then) != service.reading(bill) for _, then in service.customer(bill)):
        return None  # it may change, and a look would tell
    if not isinstance(shell.table.decided(lane.pay), Finish | Look):
        return None
    if any(_told(one) != _told(p) for one in looked_at(shell, lane)):
        return None
    refunds = tuple(replace(r, sent=None, retry_from=None, words="", tries=0) for r in p.refunds)
    long_ago: Moment = ago(0, None)
    done = replace(
        p,
        **OVER,  # type: ignore[arg-type]  # one table of fields
        give_back=p.let_go,
        created=long_ago,
        opened=long_ago,
        ended=long_ago,
        refunds=refunds,
    )
    number = shell.table.number(done)
    if not isinstance(shell.table.decided(number), Finish):
        return None
    quiet = bill._replace(age=0, settles=0, unpaid_closes=0, voids=0, refunds=0)
    return Lane(number, IDLE, quiet)


def _told(p: Payment) -> tuple[object, ...]:
    return (p.state, p.paid, p.let_go, p.refunds, p.twice, p.extras, p.owed, p.by_hand, p.money_gone, p.unpaid_again)
