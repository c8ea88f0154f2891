"""Plays one act with one fault against a rail, and compares what it says with what the service did."""

from __future__ import annotations

from collections import Counter

from pos_terminal.app.ports import Checked, Rail
from pos_terminal.domain.errors import Busy, Misconfigured, NotSupported, RailError, Refused, Unreachable
from pos_terminal.domain.reading import Offer, Phase, Reading
from pos_terminal.sandbox.faults import FaultKind
from tests.rails.contract.acts import Act, At
from tests.rails.contract.cells import Cell
from tests.rails.contract.desk import HURRY, PATIENCE, RETRY_AFTER, Desk

NOT_DONE = (Unreachable, Busy, Misconfigured, NotSupported)
OVER = {Phase.VOIDED, Phase.DECLINED, Phase.EXPIRED, Phase.CLOSED_UNPAID}


async def clean_run(desk: Desk, rail: Rail, act: Act) -> list[str]:
    """Play an act without a fault, and return the calls that it makes."""
    desk.fresh(**act.service)
    at = await act.reach(desk, rail)
    since = len(desk.calls())
    before = desk.ledger
    told = await act.make(rail, at)
    judge_done(desk, act, told, before.net)
    assert desk.control.violations() == [], desk.control.violations()
    return [str(call["call"]) for call in desk.calls(since) if call["call"]]  # else a path that this way does not have


async def spoiled_run(desk: Desk, rail: Rail, act: Act, cell: Cell, usual: list[str]) -> None:
    """Play an act with a fault; AssertionError where the rail says what is not so, or sends a call twice."""
    desk.fresh(**act.service)
    at = await act.reach(desk, rail)
    since, standing, net = len(desk.calls()), desk.standing(), desk.ledger.net
    desk.spoils(cell)
    told = await made_with(desk, rail, act, at, cell)
    desk.arrived()
    desk.control.clear_faults()
    calls = desk.calls(since)
    made = Counter(str(call["call"]) for call in calls)
    assert made[cell.call] <= usual.count(cell.call), f"sent again: {dict(made)}, usually {usual}"
    assert desk.met(cell, calls), "the fault was not met"
    judge_told(desk, act, told, cell, (standing, net))
    if cell.fault.kind is FaultKind.REFUSE_CONNECTION and (cell.call, cell.at) == (usual[0], 0):
        assert not isinstance(told, RailError) or isinstance(told, Unreachable), f"nothing was sent, but {told!r}"
    await judge_end(desk, rail, at, told)
    assert desk.control.violations() == [], desk.control.violations()


async def made_with(desk: Desk, rail: Rail, act: Act, at: At, cell: Cell) -> object:
    """Return what the call returned or the RailError that it raised; anything else that is raised is a defect."""
    desk.network.times = HURRY if desk.hurries(cell) else PATIENCE
    try:
        return await act.make(rail, at)
    except RailError as error:
        return error
    finally:
        desk.network.times = PATIENCE


def judge_told(desk: Desk, act: Act, told: object, cell: Cell, before: tuple[list[tuple[object, object]], int]) -> None:
    standing, net = before
    kind = cell.fault.kind
    match told:
        case Busy():
            assert kind is FaultKind.STATUS_429
            assert told.retry_after == RETRY_AFTER
        case Unreachable() if kind is FaultKind.REFUSE_CONNECTION:
            pass
        case Checked(ok=False):
            assert told.words and told.code
    if isinstance(told, NOT_DONE):
        assert desk.standing() == standing, f"{told!r} says that nothing was done"
    elif isinstance(told, Refused):
        assert desk.ledger.net == net, f"{told!r}, and money moved"
    elif not isinstance(told, RailError):
        judge_done(desk, act, told, net)


def judge_done(desk: Desk, act: Act, told: object, net: int) -> None:
    """What was returned without an error must be so at the service."""
    ledger = desk.ledger
    moved = ledger.net - net
    match told:
        case Offer():
            assert told.reference, "an offer that cannot be found again"
            assert told.qr_text or act.reads, "an offer that cannot be shown"
            assert desk.control.payments(desk.rail)
        case Reading(phase=Phase.CLOSED_PAID):
            assert ledger.captures == 1, f"{told.words} is called paid, {ledger.captures} times charged"
            if act.takes:
                assert moved == act.takes or told.paid != act.takes, f"{told.paid} told, {moved} moved"
        case Reading() if told.phase in OVER:
            assert ledger.net == 0, f"{told.phase} at the rail, {ledger.net} in the ledger"
        case None if act.name.endswith("find"):
            raise AssertionError("it is there, and the rail says that it is not")
    if act.back:
        assert moved == -act.back, f"given back, says the rail; the ledger moved by {moved}"
    if act.reads:
        assert moved == 0, "a read that moves money"


async def judge_end(desk: Desk, rail: Rail, at: At, told: object) -> None:
    """The next look, without a fault, says what the ledger says."""
    ledger = desk.ledger
    assert ledger.captures <= 1, "charged twice"
    assert ledger.refunded + ledger.cancelled <= ledger.captured, "more went back than came"
    if not at.ref.reference:
        return
    seen = await desk.looks(rail, at.ref)
    if ledger.captures and not ledger.cancelled:
        assert seen.phase is Phase.CLOSED_PAID, f"{seen.phase} {seen.words}; the ledger has a charge"
    elif not ledger.captures:
        assert seen.phase is not Phase.CLOSED_PAID, f"{seen.words} is called paid, the ledger has nothing"
    if seen.phase in OVER and not ledger.captures:
        assert not desk.could_pay(), f"{seen.phase}, and a customer can still pay"
