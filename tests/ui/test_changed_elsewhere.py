"""Refunded elsewhere under the open refund dialog, over a real till: it says so, and never more than is left goes."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from pos_terminal.app import commands as cmd
from pos_terminal.app.views import RefundView
from pos_terminal.domain import events as ev
from pos_terminal.domain.events import CallAnswered, CallSent, Op, Outcome, PaymentRead
from pos_terminal.domain.reading import Offer, Phase, Reading
from pos_terminal.domain.terms import Capabilities, Refunds
from pos_terminal.ui.theme import Theme
from tests.e2e.counter import wait_for
from tests.fakes.scripted_rail import ScriptedRail
from tests.store import played
from tests.ui.pages.cashier import Cashier
from tests.ui.real_till import RealTill, of
from tests.ui.scripted_till import ScriptedTill

SALE, PAYMENT, SUM = "s1", "pay-s1", 1240
SHOWS = Capabilities(refunds=Refunds.MANY, refund_shows=True)
ONCE = replace(SHOWS, refunds=Refunds.ONCE)


class Counter:
    """The refund dialog over a sale that a service took; `elsewhere` gives back at the service's own page."""

    def __init__(self, folder: Path, theme: Theme, qtbot: QtBot, can: Capabilities) -> None:
        terms = replace(played.TERMS, capabilities=can)
        self.rail = ScriptedRail(terms)
        self.till = RealTill(folder, {terms.rail: self.rail})
        till, paid = self.till, Reading(Phase.CLOSED_PAID, due=SUM, paid=SUM)
        offer = Offer("ref-1", "code", "1234", Reading(Phase.OPEN, due=SUM))
        created = ev.PaymentCreated(SUM, "EUR", terms, "1-1", whole=True)
        till.write(
            *played.selling(SALE), played.tendering(SALE, 1, SUM), of(SALE, created), of(SALE, CallSent(Op.OPEN))
        )
        till.write(of(SALE, CallAnswered(Op.OPEN, Outcome.DONE, offer)))
        till.write(
            of(SALE, PaymentRead(Reading(Phase.APPROVED, due=SUM, paid=SUM))), of(SALE, CallSent(Op.SETTLE, SUM))
        )
        till.write(of(SALE, CallAnswered(Op.SETTLE, Outcome.DONE, None, paid)), till.closed(SALE, SUM))
        self.paid = paid
        self.rail.reads(paid)
        self.cashier = Cashier(cast(ScriptedTill, till), theme, (1366, 768))
        self._qtbot = qtbot

    @property
    def refund(self) -> RefundView | None:
        return self.till.bridge.view.refund if self.till.bridge.view is not None else None

    def until(self, seen: Callable[[], bool]) -> None:
        self._qtbot.waitUntil(seen, timeout=20_000)
        self.cashier.settle()

    def planned(self, minor: int) -> None:
        self.until(lambda: self.refund is not None and self.refund.minor == minor)

    def opens(self) -> None:
        self.till.start()
        self.until(lambda: self.till.bridge.view is not None)
        self.cashier.press("Ctrl+3")
        self.until(lambda: self.cashier.sees("refund_button") and self.cashier.enabled("refund_button"))
        self.cashier.press("Ctrl+R")
        self.until(lambda: self.cashier.sees("refund_line_1_check"))
        self.cashier.press("Alt+1")
        self.planned(SUM)
        self.cashier.tap("refund_reason_changed_mind_chip")

    def elsewhere(self, minor: int) -> None:
        self.rail.reads(replace(self.paid, refunded=minor))
        self.till.bridge.send(cmd.CheckNow(PAYMENT))
        self.until(lambda: self.refund is not None and self.refund.returned == minor)

    def told(self) -> str:
        assert self.cashier.sees("refund_problem_label")
        return self.cashier.find("refund_problem_label").accessibleName()

    def notices(self) -> list[str]:
        view = self.till.bridge.view
        return [notice.code for notice in view.notices] if view is not None else []

    def shown_back(self) -> int:
        """What the records say that the service has shown as given back, in minor units."""
        reads = [entry.event for entry in self.till.journal.entries() if isinstance(entry.event, PaymentRead)]
        return reads[-1].reading.refunded or 0

    def given(self) -> list[int]:
        requested = (entry.event for entry in self.till.journal.entries())
        return [event.minor for event in requested if isinstance(event, ev.RefundRequested)]


Make = Callable[[Capabilities], Counter]


@pytest.fixture
def make(qtbot: QtBot, theme: Theme, tmp_path: Path) -> Iterator[Make]:
    made: list[Counter] = []

    def counter(can: Capabilities) -> Counter:
        made.append(Counter(tmp_path, theme, qtbot, can))
        made[-1].opens()
        return made[-1]

    yield counter
    for one in made:
        one.cashier.close()
        one.till.stop()


def test_a_part_went_back_elsewhere_and_only_the_rest_can_follow(make: Make) -> None:
    counter = make(SHOWS)
    cashier = counter.cashier
    assert cashier.enabled("refund_confirm_button")
    counter.elsewhere(500)
    assert "went back meanwhile" in counter.told()
    assert not cashier.enabled("refund_confirm_button")
    cashier.press("F12")
    assert counter.till.asked(cmd.Refund) == []
    counter.planned(740)
    cashier.tap("refund_reason_changed_mind_chip")
    cashier.press("F12")
    counter.until(lambda: cashier.sees("refund_done_button"))
    assert counter.given() == [740]


def test_what_was_agreed_to_before_it_went_back_elsewhere_is_not_done(make: Make) -> None:
    counter = make(SHOWS)
    counter.rail.reads(replace(counter.paid, refunded=500))
    counter.till.bridge.send(cmd.CheckNow(PAYMENT))
    wait_for(lambda: counter.shown_back() == 500, "the look")  # the window takes no events meanwhile: it shows the old
    counter.cashier.find("refund_confirm_button", QAbstractButton).click()
    assert len(counter.till.asked(cmd.Refund)) == 1
    counter.until(lambda: "refund_changed" in counter.notices())
    assert "went back meanwhile" in counter.told()
    assert not counter.cashier.enabled("refund_confirm_button")
    assert counter.given() == []


def test_all_of_it_went_back_elsewhere(make: Make) -> None:
    counter = make(SHOWS)
    counter.elsewhere(SUM)
    assert "Nothing is left to refund" in counter.told()
    counter.cashier.tap("refund_reason_faulty_chip")
    counter.cashier.press("F12")
    assert counter.till.asked(cmd.Refund) == []
    assert counter.given() == []


def test_what_can_go_back_once_and_did_so_elsewhere_goes_back_no_more(make: Make) -> None:
    counter = make(ONCE)
    counter.elsewhere(500)
    assert "works only once" in counter.told()
    counter.cashier.tap("refund_reason_faulty_chip")
    counter.cashier.press("F12")
    assert counter.till.asked(cmd.Refund) == []
    counter.till.bridge.send(cmd.PlanRefund(SALE))
    counter.till.bridge.send(cmd.Refund(SALE, "whole", "faulty"))
    counter.until(lambda: counter.refund is not None and counter.refund.problem == "refund_refunded_once")
    assert counter.given() == []
