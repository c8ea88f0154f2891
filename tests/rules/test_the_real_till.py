"""The rules that need the till itself: write first, one at a time, restart, stop."""

from __future__ import annotations

from dataclasses import replace

import pytest

from pos_terminal.app import commands as cmd
from pos_terminal.app.ports import PaymentsAnswer, PaymentsQuery
from pos_terminal.app.reports import PaymentsReport
from pos_terminal.domain.errors import Busy, Uncertain, Unreachable
from pos_terminal.domain.events import CallAnswered, CallSent, Op, PaymentGivenUp, SaleClosed
from pos_terminal.domain.payment import PayState as S
from pos_terminal.domain.reading import Phase, Reading
from pos_terminal.domain.sale import SaleState
from tests.fakes.scripted_rail import ScriptedRail
from tests.rules.real_till import Cashier, Shopfront, played
from tests.rules.terms import DROPPAY, SWIP

APPROVED = Reading(Phase.APPROVED, due=1000)
PAID = Reading(Phase.CLOSED_PAID, due=1000, paid=1000)
OPEN = Reading(Phase.OPEN, due=1000)


def test_rule_01_the_intent_is_on_disk_before_the_request_leaves() -> None:
    rail = ScriptedRail(SWIP)
    shop = Shopfront(rail)
    seen: list[tuple[str, Op]] = []
    rail.during.append(
        lambda call: (
            seen.append((call, shop.journal.rows[-1].event.op))
            if isinstance(shop.journal.rows[-1].event, CallSent)
            else None
        )
    )

    async def story() -> None:
        async with shop.open() as cashier:
            await cashier.opens_a_payment("swip")
            rail.reads(APPROVED)
            await cashier.sees(lambda c: c.payment.state is S.SETTLED)

    played(story())
    assert ("open", Op.OPEN) in seen
    assert ("settle", Op.SETTLE) in seen


def test_rule_01_the_outcome_is_on_disk_before_the_screen_shows_it() -> None:
    rail = ScriptedRail(SWIP)
    shop = Shopfront(rail)

    async def story() -> None:
        async with shop.open() as cashier:
            await cashier.opens_a_payment("swip")
            rail.reads(APPROVED)
            shop.journal.broken = True
            await cashier.waits(30)
            assert rail.count("settle") == 0  # approved cannot be written, so nothing follows from it
            assert shop.views[-1].done is None
            assert shop.views[-1].payments_off == "journal_broken"
            shop.journal.broken = False
            await cashier.sees(lambda c: c.payment.state is S.SETTLED)
            assert shop.views[-1].done is not None

    played(story())


def test_rule_01_an_outcome_that_could_not_be_written_is_kept_and_written_later() -> None:
    rail = ScriptedRail(SWIP)
    rail.delay_s = 0.5
    shop = Shopfront(rail)

    async def story() -> None:
        async with shop.open() as cashier:
            await cashier.opens_a_payment("swip")
            rail.reads(APPROVED)
            await cashier.sees(lambda c: c.payment.state is S.SETTLING)
            shop.journal.broken = True
            await cashier.waits(20)
            assert cashier.payment.state is S.SETTLING  # unknown, never paid
            assert not [e for e in shop.journal.rows if isinstance(e.event, SaleClosed)]
            shop.journal.broken = False
            await cashier.sees(lambda c: c.payment.state is S.SETTLED)
            assert rail.count("settle") == 1

    played(story())


def test_rule_02_a_bug_in_a_rail_is_an_unknown_outcome() -> None:
    rail = ScriptedRail(SWIP).then("settle", ZeroDivisionError("bug")).then("look", *[OPEN] * 2)
    shop = Shopfront(rail)

    async def story() -> None:
        async with shop.open() as cashier:
            await cashier.opens_a_payment("swip")
            rail.reads(APPROVED)
            await cashier.sees(lambda c: c.payment.state is S.DOUBT_SETTLE)
            rail.reads(PAID)
            await cashier.sees(lambda c: c.payment.state is S.SETTLED)

    played(story())
    answers = [e.event for e in shop.journal.rows if isinstance(e.event, CallAnswered)]
    assert "ZeroDivisionError" in answers[-1].trace.words


@pytest.mark.parametrize("error", [Unreachable("no line"), Busy("429", retry_after=3.0)])
def test_rule_02_a_look_that_fails_is_only_a_look(error: Exception) -> None:
    rail = ScriptedRail(DROPPAY).then("look", error, error)
    shop = Shopfront(rail)

    async def story() -> None:
        async with shop.open() as cashier:
            await cashier.opens_a_payment("droppay")
            rail.reads(APPROVED)
            await cashier.sees(lambda c: c.payment.state is S.SETTLED)

    played(story())


def test_rule_04_one_look_at_a_time_however_often_it_is_wanted() -> None:
    rail = ScriptedRail(SWIP)
    shop = Shopfront(rail)
    out = [0, 0]

    async def story() -> None:
        async with shop.open() as cashier:
            await cashier.opens_a_payment("swip")
            rail.delay_s = 0.4
            plain = rail.look

            async def look(ref: object) -> Reading:
                out[0] += 1
                out[1] = max(out)
                try:
                    return await plain(ref)  # type: ignore[arg-type]
                finally:
                    out[0] -= 1

            rail.look = look  # type: ignore[method-assign, assignment]
            for _ in range(20):
                cashier.sends(cmd.CheckNow(payment=cashier.payment.id))
                await cashier.waits(0.1)

    played(story())
    assert out[1] == 1


def test_rule_09_a_till_that_was_stopped_with_a_settle_out_looks_first() -> None:
    rail = ScriptedRail(SWIP)
    shop = Shopfront(rail)

    async def story() -> None:
        async with shop.open() as cashier:
            await cashier.opens_a_payment("swip")
            rail.delay_s = 5.0
            rail.reads(APPROVED)
            await cashier.sees(lambda c: c.payment.state is S.SETTLING)
        rail.delay_s = 0.0
        rail.reads(PAID)
        before = len(rail.steps)
        async with shop.open() as cashier:
            await cashier.sees(lambda c: c.payment.state is S.SETTLED)
            assert [call for call, _ in rail.steps[before:]] == ["look"]
            assert cashier.desk.state.sales[cashier.payment.sale].state is SaleState.CLOSED

    played(story())
    assert rail.count("settle") == 1


def test_rule_09_a_start_that_could_not_be_written_is_taken_up_once_it_can() -> None:
    rail = ScriptedRail(SWIP)
    shop = Shopfront(rail)

    async def story() -> None:
        async with shop.open() as cashier:
            await cashier.opens_a_payment("swip")
            rail.delay_s = 5.0
            rail.reads(APPROVED)
            await cashier.sees(lambda c: c.payment.state is S.SETTLING)
        rail.delay_s = 0.0
        rail.reads(PAID)
        before = len(rail.steps)
        shop.journal.broken = True
        async with shop.open() as cashier:
            await cashier.waits(30)
            cashier.sends(cmd.AddByPrice(price=100))
            await cashier.waits(30)
            assert rail.steps[before:] == []
            shop.journal.broken = False
            await cashier.sees(lambda c: c.payment.state is S.SETTLED)
            assert [call for call, _ in rail.steps[before:]] == ["look"]
            assert [row.envelope.kind for row in shop.journal.rows].count("till.started") == 2
            assert shop.views[-1].done is not None

    played(story())
    assert rail.count("settle") == 1


def test_rule_13_an_override_takes_cash_and_the_found_charge_goes_back() -> None:
    rail = ScriptedRail(SWIP).then("settle", Uncertain("lost"))
    shop = Shopfront(rail)

    async def story() -> None:
        async with shop.open() as cashier:
            await cashier.opens_a_payment("swip")
            rail.reads(APPROVED)
            await cashier.sees(lambda c: c.payment.state is S.DOUBT_SETTLE)
            rail.reads(Reading(Phase.UNKNOWN))
            cashier.sends(cmd.Override(payment=cashier.payment.id), cmd.TakeCash(received=1000))
            await cashier.sees(lambda c: c.payment.state is S.DISOWNED)
            assert shop.side.opened == 1
            rail.reads(PAID)
            await cashier.sees(lambda c: c.payment.refunded == 1000)

    played(story())
    assert rail.count("release") == 1


def test_rule_15_a_repointed_rail_is_not_asked_about_the_old_payments() -> None:
    rail = ScriptedRail(SWIP)
    shop = Shopfront(rail)

    async def story() -> None:
        async with shop.open() as cashier:
            await cashier.opens_a_payment("swip")
        other = ScriptedRail(replace(SWIP, account="another shop"))
        shop.rails = {"swip": other}
        async with shop.open() as cashier:
            await cashier.sees(lambda c: c.payment.state is S.ATTENTION)
            await cashier.waits(3600)
            assert not other.steps
            cashier.sends(cmd.SetAside(payment=cashier.payment.id))
            await cashier.sees(lambda c: c.desk.sale is None)

    played(story())


def test_rule_16_the_next_customer_is_served_while_the_line_is_down() -> None:
    rail = ScriptedRail(SWIP).then("settle", Uncertain("lost"))
    shop = Shopfront(rail)

    async def story() -> None:
        async with shop.open() as cashier:
            await cashier.opens_a_payment("swip")
            rail.reads(APPROVED)
            await cashier.sees(lambda c: c.payment.state is S.DOUBT_SETTLE)
            rail.then("look", *[Unreachable("no line")] * 10)
            cashier.sends(cmd.SetAside(payment=cashier.payment.id))
            cashier.sends(cmd.AddByPrice(price=500), cmd.Pay(), cmd.TakeCash(received=500))
            await cashier.sees(lambda c: any(s.state is SaleState.CLOSED for s in c.desk.state.sales.values()))

    played(story())


def test_the_till_leaves_no_task_and_closes_its_rails() -> None:
    import asyncio

    rail = ScriptedRail(SWIP)
    rail.delay_s = 60.0
    shop = Shopfront(rail)

    async def story() -> None:
        async with shop.open() as cashier:
            await cashier.waits(0.01)
            cashier.sends(cmd.AddByPrice(price=100), cmd.Pay(), cmd.StartPayment(rail="swip"))
            await cashier.waits(1)
        assert asyncio.all_tasks() == {asyncio.current_task()}

    played(story())
    assert rail.closed


class LastRows(list[str]):
    """A ledger that notes which row was the journal's last at each question, and answers with an empty page."""

    def __init__(self, shop: Shopfront) -> None:
        super().__init__()
        self.shop = shop
        self.cashier: Cashier | None = None

    def payments(self, query: PaymentsQuery) -> None:
        self.append(self.shop.journal.rows[-1].event.kind)
        assert self.cashier is not None
        self.cashier.till.submit(PaymentsReport(PaymentsAnswer(query, (), more=False, counts=())))

    def payment(self, row: str) -> None: ...


def test_the_payments_page_is_read_again_after_what_only_a_decision_wrote() -> None:
    rail = ScriptedRail(DROPPAY).then("open", Uncertain("lost"))
    shop = Shopfront(rail)
    shop.ledger = asked = LastRows(shop)

    async def story() -> None:
        async with shop.open() as cashier:
            asked.cashier = cashier
            cashier.sends(cmd.ShowPayments(), cmd.AddByPrice(price=1000), cmd.Pay(), cmd.StartPayment(rail="droppay"))
            await cashier.sees(lambda c: bool(c.desk.state.payments) and c.payment.state is S.REFUSED)
            await cashier.waits(0.1)

    played(story())
    assert asked[-1] == shop.journal.rows[-1].event.kind == PaymentGivenUp.kind
