"""What every rail promises: the real ones against their sandbox, and the fake that other tests play with."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import suppress
from dataclasses import replace
from typing import Protocol, TypeVar

import pytest

from pos_terminal.app.ports import Order, PaymentRef, Rail
from pos_terminal.domain.errors import Misconfigured, NotSupported, Uncertain
from pos_terminal.domain.reading import Offer, Phase, Reading
from pos_terminal.domain.terms import LostCreate, Refunds, Terms
from tests.fakes.scripted_rail import ScriptedRail
from tests.rails.contract.desk import Desk
from tests.rails.contract.side import Way, folders, sides
from tests.rules.terms import DROPPAY, SWIP

T = TypeVar("T")
ENDED_UNPAID = {Phase.VOIDED, Phase.CLOSED_UNPAID, Phase.DECLINED, Phase.EXPIRED}


class Party(Protocol):
    """A rail with the service and the customer on its other side."""

    def play(self, scene: Callable[[Rail], Awaitable[T]]) -> T:
        """Play a scene with a rail that is opened and closed around it."""

    def approves(self, minor: int) -> None:
        """The customer agrees on the phone."""

    def settles(self) -> int:
        """Count the settle calls that reached the service."""


class Scripted:
    def __init__(self, terms: Terms) -> None:
        self.rail = ScriptedRail(terms)

    def play(self, scene: Callable[[Rail], Awaitable[T]]) -> T:
        async def whole() -> T:
            try:
                return await scene(self.rail)
            finally:
                await self.rail.close()

        return asyncio.run(whole())

    def approves(self, minor: int) -> None:
        self.rail.reads(Reading(Phase.APPROVED, due=minor, paid=minor))

    def loses_the_answer(self, minor: int) -> None:
        self.rail.then("settle", Uncertain("lost"))
        self.rail.reads(Reading(Phase.CLOSED_PAID, due=minor, paid=minor))

    def settles(self) -> int:
        return self.rail.count("settle")


class Real:
    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        desk.fresh()

    def play(self, scene: Callable[[Rail], Awaitable[T]]) -> T:
        async def whole() -> T:
            rail = self.desk.build()
            try:
                return await scene(rail)
            finally:
                await rail.close()

        return asyncio.run(whole())

    def approves(self, minor: int) -> None:
        self.desk.acts(self.desk.side.approve)

    def settles(self) -> int:
        return self.desk.ledger.captures


FOLDERS, SIDES = folders(), sides()
SCRIPTED = {"scripted swip": SWIP, "scripted droppay": DROPPAY}


@pytest.fixture(params=[*FOLDERS, *SCRIPTED])
def party(request: pytest.FixtureRequest) -> Party:
    kind = str(request.param)
    if kind in SCRIPTED:
        return Scripted(SCRIPTED[kind])
    sandbox, control = request.getfixturevalue("sandbox"), request.getfixturevalue("control")
    return Real(Desk(kind, FOLDERS[kind], SIDES[kind], Way(), sandbox, control))


@pytest.fixture
def order(order_of: Callable[..., Order]) -> Order:
    return order_of(1_999)


Ref = Callable[..., PaymentRef]


def test_it_can_be_used_and_says_by_which_terms(party: Party) -> None:
    async def scene(rail: Rail) -> None:
        await rail.warm_up()
        assert rail.off == ""
        assert rail.terms.rail and rail.terms.title and rail.terms.account
        assert rail.terms.capabilities.network
        assert rail.terms == rail.terms
        assert (await rail.check()).ok

    party.play(scene)


def test_an_offer_has_a_reference_a_code_and_the_sum(party: Party, order: Order, ref: Ref) -> None:
    async def scene(rail: Rail) -> None:
        offer = await rail.open(order)
        assert offer.reference and offer.qr_text and offer.session_code
        assert (offer.reading.phase, offer.reading.due) == (Phase.OPEN, 1_999)
        seen = await rail.look(ref(order, offer))
        assert (seen.phase, seen.due) == (Phase.OPEN, 1_999)

    party.play(scene)
    assert party.settles() == 0


def test_an_approved_payment_is_settled_with_its_sum(party: Party, order: Order, ref: Ref) -> None:
    async def scene(rail: Rail) -> None:
        offer = await rail.open(order)
        party.approves(1_999)
        held = await rail.look(ref(order, offer))
        if rail.terms.capabilities.one_step:
            assert (held.phase, held.paid) == (Phase.CLOSED_PAID, 1_999)
            return
        assert (held.phase, held.due) == (Phase.APPROVED, 1_999)
        assert held.paid in (None, 1_999)
        done = await rail.settle(ref(order, offer), 1_999)
        assert (done.phase, done.paid) == (Phase.CLOSED_PAID, 1_999)
        again = await rail.look(ref(order, offer))
        assert (again.phase, again.paid) == (Phase.CLOSED_PAID, 1_999)

    party.play(scene)
    assert party.settles() == 1


@pytest.mark.parametrize("terms", SCRIPTED.values(), ids=SCRIPTED)
def test_the_fake_loses_the_answer_to_a_settle_as_the_real_ones_do(terms: Terms, order: Order, ref: Ref) -> None:
    party = Scripted(terms)

    async def scene(rail: Rail) -> None:
        offer = await rail.open(order)
        party.approves(1_999)
        await rail.look(ref(order, offer))
        party.loses_the_answer(1_999)
        with pytest.raises(Uncertain):
            await rail.settle(ref(order, offer), 1_999)
        seen = await rail.look(ref(order, offer))
        assert (seen.phase, seen.paid) == (Phase.CLOSED_PAID, 1_999)

    party.play(scene)
    assert party.settles() == 1


def test_a_void_ends_what_is_not_settled(party: Party, order: Order, ref: Ref) -> None:
    async def scene(rail: Rail) -> None:
        offer = await rail.open(order)
        answer = await rail.void(ref(order, offer))
        assert answer is None or answer.phase is not Phase.CLOSED_PAID
        assert (await rail.look(ref(order, offer))).phase in ENDED_UNPAID

    party.play(scene)


def test_our_own_id_finds_what_was_opened_where_the_service_can_be_asked(
    party: Party, order: Order, ref: Ref, order_of: Callable[..., Order]
) -> None:
    never = order_of(500)

    async def scene(rail: Rail) -> None:
        offer = await rail.open(order)
        if rail.terms.capabilities.lost_create is not LostCreate.HARMLESS:
            found = await rail.find(replace(ref(order, offer), reference=""))
            assert found is not None
            assert found.reference == offer.reference
            assert found.qr_text in (offer.qr_text, "")
            assert await rail.find(replace(ref(never, offer), reference="")) is None
        else:
            with pytest.raises(NotSupported):
                await rail.find(replace(ref(order, offer), reference=""))

    party.play(scene)


def test_a_part_goes_back_or_the_whole(party: Party, order: Order, ref: Ref) -> None:
    async def scene(rail: Rail) -> None:
        assert rail.terms.capabilities.refunds is not Refunds.NONE
        offer = await rail.open(order)
        party.approves(1_999)
        done = await rail.look(ref(order, offer))
        if not rail.terms.capabilities.one_step:
            done = await rail.settle(ref(order, offer), 1_999)
        minor = 1_999 if rail.terms.capabilities.refund_whole else 999
        answer = await rail.refund(ref(order, offer, settle_id=done.settle_id), minor, "broken")
        assert answer is None or answer.phase is Phase.CLOSED_PAID

    party.play(scene)


def test_what_it_does_not_declare_it_does_not_do(party: Party, order: Order, ref: Ref) -> None:
    async def scene(rail: Rail) -> None:
        offer = await rail.open(order)
        if rail.terms.capabilities.one_step:
            with pytest.raises(NotSupported):
                await rail.settle(ref(order, offer), 1_999)
        if not rail.terms.capabilities.release:
            with pytest.raises(NotSupported):
                await rail.release(ref(order, offer))
        if not rail.terms.capabilities.cash_with_loyalty:
            with pytest.raises(NotSupported):
                await rail.close_unpaid(ref(order, offer), 1_999)

    party.play(scene)


@pytest.mark.parametrize("minor", [0, -1])
def test_no_call_leaves_without_a_sum(party: Party, order: Order, ref: Ref, minor: int) -> None:
    async def scene(rail: Rail) -> Offer:
        offer = await rail.open(order)
        if not rail.terms.capabilities.one_step:
            party.approves(1_999)
            with suppress(Misconfigured):  # or a reading that proves nothing
                assert (await rail.settle(ref(order, offer), minor)).phase is not Phase.CLOSED_PAID
        with pytest.raises(Misconfigured):
            await rail.refund(ref(order, offer, settle_id="s"), minor, "nothing")
        return offer

    party.play(scene)
    assert party.settles() == 0
