"""A till over a machine: hold, hand out, charge what came out."""

from __future__ import annotations

from pos_terminal.app import commands as cmd
from pos_terminal.app.views import PaymentPhase
from pos_terminal.domain import events as ev
from pos_terminal.domain.dispense import Drop
from pos_terminal.domain.reading import Phase, Reading
from tests.unit.corner import QUICK, Corner, asked, play


def test_all_that_came_out_is_charged() -> None:
    async def story(at: Corner) -> None:
        await at.pay("water", "salad", approved=800)
        closed = await at.says(ev.SaleClosed)
        assert isinstance(closed, ev.SaleClosed)
        assert closed.total == 800

    corner = play(Corner(), story)
    assert len(corner.controller.moved) == 2
    assert not corner.said(ev.GoodsMissing)


def test_only_what_came_out_is_charged_and_stands_on_the_receipt() -> None:
    async def story(at: Corner) -> None:
        at.controller.will(Drop.SEEN, Drop.NOT_SEEN)
        await at.pay("water", "salad", approved=800)
        closed = await at.says(ev.SaleClosed)
        assert isinstance(closed, ev.SaleClosed)
        assert closed.total == 200
        assert [rate for rate, _, _ in closed.tax] == [2200]  # and no tax of what stayed behind

    corner = play(Corner(), story)
    settled = [row for row in corner.said(ev.CallSent) if isinstance(row, ev.CallSent) and row.op is ev.Op.SETTLE]
    assert [row.minor for row in settled] == [200]


def test_loyalty_falls_on_what_came_out() -> None:
    async def story(at: Corner) -> None:
        at.controller.will(Drop.NOT_SEEN, Drop.SEEN)
        await at.pay("water", "salad", approved=720)
        closed = await at.says(ev.SaleClosed)
        assert isinstance(closed, ev.SaleClosed)
        assert closed.total == 540  # 600 less its share of 80

    play(Corner(), story)


def test_nothing_came_out_and_nothing_is_charged() -> None:
    async def story(at: Corner) -> None:
        at.controller.will(Drop.JAMMED, Drop.NOT_SEEN)
        await at.pay("water", "salad", approved=800)
        await at.says(ev.SaleCancelled)

    corner = play(Corner(), story)
    assert asked(corner, "settle") == 0
    assert asked(corner, "void") == 1
    assert not corner.said(ev.SaleClosed)


def test_where_less_cannot_be_settled_the_rest_is_refunded_at_once() -> None:
    async def story(at: Corner) -> None:
        at.controller.will(Drop.NOT_SEEN, Drop.SEEN)
        await at.pay("water", "salad", approved=800)
        closed = await at.says(ev.SaleClosed)
        assert isinstance(closed, ev.SaleClosed)
        assert closed.total == 800
        started = await at.says(ev.ReturnStarted)
        assert isinstance(started, ev.ReturnStarted)
        assert started.total == 200
        await at.until(lambda: asked(at, "refund") == 1)

    play(Corner(QUICK), story)


def test_a_code_that_nobody_paid_is_no_fault_of_the_machine() -> None:
    """Else the screen says sorry for a fault that there was not, with a number that staff finds nothing by."""

    async def story(at: Corner) -> None:
        await at.pay("water")
        await at.until(lambda: at._seen.payment is not None and at._seen.payment.can_cancel)
        payment = at._seen.payment
        assert payment is not None
        at.rail.reads(Reading(Phase.VOIDED, due=200))
        at.send(cmd.AskCancel(payment.id))
        await at.until(lambda: at._seen.payment is not None and at._seen.payment.phase is PaymentPhase.CANCELLED)
        assert at._seen.payment is not None
        assert [good.state for good in at._seen.payment.goods] == ["missing"]
        assert at._seen.payment.fault_reference == ""
        assert at._seen.tender is not None

    play(Corner(), story)


def test_the_motor_starts_when_it_is_on_disk_that_it_does() -> None:
    """Each item's DropStarted is in the journal before the controller hears of it."""
    known: list[bool] = []

    async def story(at: Corner) -> None:
        answer = at.controller.answer

        def watched(raw: bytes) -> bytes:
            if b" DROP " in raw:
                known.append(any(event.good.encode() in raw for event in at.said(ev.DropStarted)))  # type: ignore[attr-defined]
            return answer(raw)

        at.controller.answer = watched  # type: ignore[method-assign]
        await at.pay("water", "salad", approved=800)
        await at.says(ev.SaleClosed)

    play(Corner(), story)
    assert known == [True, True]
