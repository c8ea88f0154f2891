"""How a way to pay answers is a fold of its calls; one's trouble slows no other."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import timedelta

import pytest

from pos_terminal.app import commands as cmd
from pos_terminal.app.desk import Outside
from pos_terminal.app.health import FADES, KEPT, Health, Heard, RailHealth, fold, rank, trouble_of
from pos_terminal.app.rules import Rules
from pos_terminal.app.till import Till
from pos_terminal.app.views import PaymentPhase, Stage, TillView
from pos_terminal.domain.errors import Busy, Misconfigured, Refused, Uncertain, Unreachable
from pos_terminal.domain.reading import Phase, Reading
from pos_terminal.domain.receipt import Shop
from tests.fakes.fake_clock import FakeClock
from tests.fakes.memory_catalog import MemoryCatalog
from tests.fakes.memory_journal import MemoryJournal
from tests.fakes.scripted_rail import ScriptedRail
from tests.fakes.sequential_ids import SequentialIds
from tests.rules.terms import DROPPAY, SWIP
from tests.unit.till_room import Nothing

NOW = FakeClock().now()


def test_a_good_answer_ends_every_trouble() -> None:
    known = fold(RailHealth(), Heard("swip", NOW, 0.2, look=True))
    known = fold(known, Heard("swip", NOW + timedelta(seconds=5), 3.0, "rail_not_answering", look=True))
    assert (known.last_good, known.trouble, known.looks) == (NOW, "rail_not_answering", (0.2,))
    known = fold(known, Heard("swip", NOW + timedelta(seconds=9), 0.4))
    assert (known.trouble, known.took_s, known.looks) == ("", 0.4, (0.2,))


def test_trouble_of_long_ago_says_nothing_of_now() -> None:
    known = fold(RailHealth(), Heard("swip", NOW, 3.0, "busy"))
    assert known.troubled(NOW + FADES - timedelta(seconds=1))
    assert not known.troubled(NOW + FADES)


def test_only_so_many_looks_are_kept() -> None:
    known = RailHealth()
    for second in range(KEPT + 10):
        known = fold(known, Heard("swip", NOW, float(second), look=True))
    assert (len(known.looks), known.looks[0]) == (KEPT, 10.0)


@pytest.mark.parametrize(
    ("error", "code"),
    [
        (None, ""),
        (Refused("no"), ""),
        (Uncertain("404", not_found=True), ""),
        (Uncertain("reset"), "unclear_answer"),
        (Unreachable("connect"), "rail_not_answering"),
        (Busy("429"), "busy"),
        (Misconfigured("401"), "access_turned_down"),
        (TimeoutError(), "unclear_answer"),
        (ValueError("a bug"), "unclear_answer"),
    ],
)
def test_every_end_of_a_call_is_one_word(error: Exception | None, code: str) -> None:
    assert trouble_of(error) == code


def test_the_middle_and_nearly_the_worst() -> None:
    assert (rank((), 0.5), rank((3.0,), 0.95)) == (0.0, 3.0)
    hundred = tuple(float(n) for n in range(100, 0, -1))
    assert (rank(hundred, 0.5), rank(hundred, 0.95)) == (51.0, 96.0)


def test_a_way_that_is_set_up_anew_begins_without_trouble() -> None:
    health, old, new = Health(), object(), object()
    health.hear(Heard("swip", NOW, 1.0, "busy"))
    health.hear(Heard("droppay", NOW, 1.0, "busy"))
    health.made_anew({"swip": old, "droppay": old}, {"swip": new, "droppay": old})
    assert (health.rails["swip"].trouble, health.rails["droppay"].trouble) == ("", "busy")


# --- in the till


class Counter:
    """A till over three scripted services; `view` is the newest."""

    def __init__(self) -> None:
        plain = replace(SWIP, first_look_s=0.0, poll=((0.0, 0.02),))
        self.clock = FakeClock()
        self.rails = {name: ScriptedRail(replace(plain, rail=name, title=name)) for name in ("dead", "slow", "good")}
        ids, side = SequentialIds(), Nothing()
        outside = Outside(
            MemoryJournal(self.clock, ids), MemoryCatalog(()), self.clock, ids, side, side, side, rails=self.rails
        )
        self.views: list[TillView] = []
        self._fresh = asyncio.Event()
        self.till = Till(outside, Rules(Shop("Shop"), test=True), self._show)

    def _show(self, view: TillView) -> None:
        self.views.append(view)
        self._fresh.set()

    async def until(self, seen: Callable[[TillView], bool]) -> TillView:
        async with asyncio.timeout(20):
            while not self.views or not seen(self.views[-1]):
                self._fresh.clear()
                await self._fresh.wait()
        return self.views[-1]

    async def open(self, rail: str) -> TillView:
        for command in (cmd.AddByPrice(price=1000), cmd.Pay(), cmd.StartPayment(rail)):
            self.till.submit(command)
        return await self.until(lambda view: view.payment is not None and view.payment.rail == rail)


@asynccontextmanager
async def counter() -> AsyncIterator[Counter]:
    made = Counter()
    running = asyncio.get_running_loop().create_task(made.till.run("1", "hash"))
    try:
        await made.until(lambda view: not view.no_rails)
        yield made
    finally:
        running.cancel()
        await asyncio.gather(running, return_exceptions=True)


def test_one_dead_and_one_slow_service_do_not_hold_up_a_good_one() -> None:
    async def run() -> None:
        async with counter() as at:
            at.rails["dead"].then("open", Unreachable("connect"))
            await at.open("dead")
            await at.until(lambda view: view.payment is not None and view.payment.phase is PaymentPhase.REFUSED)
            for command in (cmd.BackToSale(), cmd.CancelSale()):
                at.till.submit(command)
            await at.until(lambda view: view.stage is Stage.SELL)

            shown = await at.open("slow")
            waiting = PaymentPhase.WAITING
            await at.until(lambda view: view.payment is not None and view.payment.phase is waiting)
            at.rails["slow"].delay_s = 600.0  # from now on every look at it hangs
            looks = at.rails["slow"].count("look")
            assert shown.payment is not None
            at.till.submit(cmd.CheckNow(shown.payment.id))
            async with asyncio.timeout(20):
                while at.rails["slow"].count("look") == looks:
                    await asyncio.sleep(0)
            at.till.submit(cmd.LeaveOpen(shown.payment.id))
            await at.until(lambda view: view.stage is Stage.SELL)

            at.rails["good"].then("look", Reading(Phase.APPROVED, due=1000, paid=1000))
            await at.open("good")
            done = await at.until(lambda view: view.stage is Stage.DONE)
            assert at.rails["slow"].delay_s == 600.0
            health = {rail.rail: rail for rail in done.health.rails}
            assert health["dead"].trouble == "rail_not_answering"
            assert (health["good"].trouble, health["good"].looks > 0) == ("", True)
            assert health["slow"].open == 1
            assert (done.health.unresolved, done.health.writes > 0) == (1, True)

            for command in (cmd.NewSale(), cmd.AddByPrice(price=500), cmd.Pay()):
                at.till.submit(command)
            view = await at.until(lambda view: view.stage is Stage.TENDER)
            assert view.tender is not None
            choices = {choice.id: choice for choice in view.tender.rails}
            assert choices["dead"].enabled
            assert (choices["dead"].trouble, choices["good"].trouble) == ("rail_not_answering", "")

    asyncio.run(run())


def test_limits_and_parts_are_told_before_anything_is_sent() -> None:
    async def run() -> None:
        async with counter() as at:
            at.rails["good"].terms = replace(at.rails["good"].terms, least=500, most=900)
            at.rails["slow"].terms = replace(DROPPAY, rail="slow", capabilities=replace(DROPPAY.capabilities))
            for command in (cmd.AddByPrice(price=1000), cmd.Pay()):
                at.till.submit(command)
            view = await at.until(lambda view: view.stage is Stage.TENDER)
            for part, reason in ((0, ("amount_too_large", 900)), (499, ("amount_too_small", 500)), (600, ("", 0))):
                at.till.submit(cmd.ChooseShare(part))
                view = await at.until(lambda view, part=part: view.tender is not None and view.tender.share == part)
                assert view.tender is not None
                good = next(choice for choice in view.tender.rails if choice.id == "good")
                assert (good.reason, good.limit) == reason
            at.till.submit(cmd.StartPayment("good", 950))
            await at.until(lambda view: [notice.code for notice in view.notices] == ["amount_too_large"])
            assert at.rails["good"].count("open") == 0

    asyncio.run(run())
