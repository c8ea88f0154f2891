"""A till over a machine: what is known of the money only long after the goods."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from pos_terminal.app import commands as cmd
from pos_terminal.app.reports import Resume
from pos_terminal.domain import events as ev
from pos_terminal.domain import payment_events
from pos_terminal.domain.dispense import Drop
from pos_terminal.domain.errors import Uncertain
from pos_terminal.domain.payment import Payment
from pos_terminal.domain.reading import Phase, Reading
from tests.unit.corner import LESS, QUICK, Ahead, Corner, asked, play

GONE_S = 2000.0  # of the service's words nothing is ours any more
RECHECK_S = 61.0


class Late(Corner):
    """A machine whose service does not say whether it charged, and says it later."""

    def __init__(self, whole: bool = False) -> None:
        super().__init__(QUICK if whole else LESS, Ahead())
        self.rail.then("settle", Uncertain("gone"), Uncertain("gone"))

    async def hands_out(self, *skus: str, approved: int) -> str:
        """Sell; the charge's answer is lost and the next one is served. Returns the payment."""
        await self.pay(*skus, approved=approved)
        await self.until(lambda: asked(self, "settle") == 1)
        self.rail.reads(Reading(Phase.UNKNOWN, words="EXPIRED"))
        await self.later(100.0, lambda: self._seen.payment is not None and self._seen.payment.can_set_aside)
        assert self._seen.payment is not None
        payment = self._seen.payment.id
        self.send(cmd.SetAside(payment))
        return payment

    async def given_up(self, *skus: str, approved: int) -> str:
        """Sell, and wait until nothing more is hoped for from the service. Returns the payment."""
        payment = await self.hands_out(*skus, approved=approved)
        await self.later(GONE_S, lambda: bool(self.said(ev.PaymentGivenUp)))
        return payment

    async def later(self, seconds: float, there: Callable[[], bool]) -> None:
        assert isinstance(self.clock, Ahead)
        assert self.till is not None
        self.clock.ahead_s += seconds
        self.till.submit(Resume())
        await self.until(there)

    async def found_charged(self, paid: int, seconds: float, kind: type[ev.Event]) -> None:
        """Have the service read charged from now on, and wait for what follows."""
        self.rail.reads(Reading(Phase.CLOSED_PAID, due=paid, paid=paid))
        await self.later(seconds, lambda: bool(self.said(kind)))

    def closed(self) -> ev.SaleClosed:
        (closed,) = self.said(ev.SaleClosed)
        assert isinstance(closed, ev.SaleClosed)
        return closed

    def lost(self) -> list[int]:
        return [event.minor for event in self.said(ev.GoodsUnpaid) if isinstance(event, ev.GoodsUnpaid)]

    def unpaid(self) -> tuple[int, int]:
        """How many sales' goods this shift's Z would tell as unpaid, and their sum."""
        told = self.journal.shift().totals
        return told.goods_unpaid, told.goods_unpaid_sum

    def kept(self) -> int:
        """Return what stays ours of the one payment as the journal tells it, in minor units."""
        payment: Payment | None = None
        for row in self.journal.entries():
            if row.envelope.payment:
                payment = payment_events.apply(payment, row)
        assert payment is not None
        return payment.left if payment.pays else 0


def test_what_a_person_finds_uncharged_long_after_the_goods_is_told_and_the_sale_ends() -> None:
    """The service was gone when it should have charged: its word for it is none of ours, so a person asks it."""
    at = Late()

    async def story(_: Corner) -> None:
        payment = await at.given_up("water", approved=200)
        at.send(cmd.DecidePayment(payment, charged=False, evidence="asked by telephone"))
        await at.says(ev.SaleCancelled)

    play(at, story)
    assert at.lost() == [200]
    assert at.unpaid() == (1, 200)


def test_a_charge_that_is_proved_after_it_was_given_up_pays_for_what_came_out() -> None:
    at = Late()

    async def story(_: Corner) -> None:
        await at.given_up("water", approved=200)
        await at.found_charged(200, 601.0, ev.SaleClosed)

    play(at, story)
    assert (at.closed().total, at.closed().late) == (200, True)
    assert not at.said(ev.HandedOver)  # staff sees it, and may still give it back
    assert at.kept() == 200
    assert at.lost() == []


def test_what_was_set_aside_while_it_was_charged_waits_for_nobody() -> None:
    """The machine handed it over; what would staff have to say?"""
    at = Late()

    async def story(_: Corner) -> None:
        await at.hands_out("water", approved=200)
        await at.found_charged(200, 31.0, ev.SaleClosed)
        await at.until(lambda: not at._seen.checking)

    play(at, story)
    assert at.closed().late
    assert len(at.said(ev.HandedOver)) == 1


def test_a_charge_that_is_proved_when_the_sale_was_over_pays_for_what_came_out() -> None:
    """A person was told on the telephone that it was not charged; a minute later the service says that it was."""
    at = Late()

    async def story(_: Corner) -> None:
        payment = await at.given_up("water", approved=200)
        at.send(cmd.DecidePayment(payment, charged=False, evidence="asked by telephone"))
        await at.says(ev.SaleCancelled)
        await at.found_charged(200, RECHECK_S, ev.SaleClosed)
        await at.until(lambda: [row.what for row in at._seen.checking] == ["settled_late"])

    play(at, story)
    assert (at.closed().total, at.closed().late) == (200, True)
    assert at.unpaid() == (0, 0)
    assert [event.minor for event in at.said(ev.GoodsPaid) if isinstance(event, ev.GoodsPaid)] == [200]
    assert at.kept() == 200


@pytest.mark.parametrize("over", [False, True], ids=["given up", "sale over"])
def test_of_a_late_charge_what_did_not_come_out_goes_back(over: bool) -> None:
    at = Late(whole=True)
    at.controller.will(Drop.SEEN, Drop.JAMMED)

    async def story(_: Corner) -> None:
        payment = await at.given_up("water", "salad", approved=800)
        if over:
            at.send(cmd.DecidePayment(payment, charged=False, evidence="asked by telephone"))
            await at.says(ev.SaleCancelled)
        await at.found_charged(800, RECHECK_S if over else 601.0, ev.ReturnStarted)
        await at.until(lambda: asked(at, "refund") == 1)

    play(at, story)
    (back,) = at.said(ev.ReturnStarted)
    assert isinstance(back, ev.ReturnStarted)
    assert back.total == 600
    assert at.closed().total == 800


def test_a_late_charge_without_goods_goes_back() -> None:
    at = Late(whole=True)
    at.controller.will(Drop.JAMMED)

    async def story(_: Corner) -> None:
        await at.pay("water", approved=200)
        await at.says(ev.SaleCancelled)
        await at.found_charged(200, RECHECK_S, ev.RefundRequested)

    play(at, story)
    assert not at.said(ev.SaleClosed)
    assert at.lost() == []


def test_a_late_charge_of_a_sum_that_nobody_understands_goes_back_and_the_goods_are_told() -> None:
    at = Late()

    async def story(_: Corner) -> None:
        await at.given_up("water", approved=200)
        await at.found_charged(150, 601.0, ev.SaleCancelled)

    play(at, story)
    (back,) = at.said(ev.RefundRequested)
    assert isinstance(back, ev.RefundRequested)
    assert back.minor == 150
    assert at.lost() == [200]


@pytest.mark.parametrize(("seen", "charged"), [(Drop.SEEN, 1), (Drop.NOT_SEEN, 0)], ids=["seen", "not seen"])
def test_a_cancel_while_the_motor_ran_and_the_power_went_waits_for_the_machines_word(seen: Drop, charged: int) -> None:
    corner = Corner()
    corner.controller.drop_s = 1e9

    async def before(at: Corner) -> None:
        at.controller.will(seen)
        await at.pay("water", approved=200)
        await at.until(lambda: bool(at.controller.moved))
        assert at._seen.payment is not None
        at.send(cmd.AskCancel(at._seen.payment.id))
        await at.says(ev.CancelAsked)

    async def after(at: Corner) -> None:
        for item in at.controller._items.values():
            item.ended = True
        await at.until(lambda: asked(at, "settle") + asked(at, "void") == 1)

    play(corner, before)
    play(corner, after)
    assert asked(corner, "settle") == charged
