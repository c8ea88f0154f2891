"""The payments page in the till: what it asks, when it asks again, and when it says that reading takes long."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

import pytest

from pos_terminal.app.commands import LeavePayments, ShowPayment, ShowPayments
from pos_terminal.app.desk import Desk, Outside
from pos_terminal.app.payments_page import ROWS_KEPT, PaymentsPage
from pos_terminal.app.ports import ListedPayment, PaymentsAnswer, PaymentsQuery
from pos_terminal.app.reports import PaymentsReport
from pos_terminal.app.rules import Rules
from pos_terminal.domain.receipt import Shop
from tests.fakes.fake_clock import FakeClock
from tests.fakes.memory_catalog import MemoryCatalog
from tests.fakes.memory_journal import MemoryJournal
from tests.fakes.sequential_ids import SequentialIds
from tests.unit.till_room import Nothing

TODAY = ShowPayments(day="today")


@dataclass
class Asked:
    """A ledger that only writes down what it is asked."""

    queries: list[PaymentsQuery] = field(default_factory=list)
    stories: list[str] = field(default_factory=list)

    def payments(self, query: PaymentsQuery) -> None:
        self.queries.append(query)

    def payment(self, row: str) -> None:
        self.stories.append(row)


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def desk(clock: FakeClock) -> Desk:
    ids, side = SequentialIds(), Nothing()
    outside = Outside(MemoryJournal(clock, ids), MemoryCatalog(()), clock, ids, side, side, side)
    return Desk(outside, Rules(Shop("Shop", timezone="UTC"), test=True))


@pytest.fixture
def ledger() -> Asked:
    return Asked()


@pytest.fixture
def page(desk: Desk, ledger: Asked) -> PaymentsPage:
    made = PaymentsPage()
    made.command(desk, ledger, TODAY)
    return made


def listed(clock: FakeClock, number: int, standing: str = "approved") -> ListedPayment:
    at = int(clock.now().timestamp() * 1000) + number
    row = f"row-{number:05}"
    return ListedPayment(
        row, "s", clock.now(), f"1-{number}", "", "cash", "Cash", standing, 100, 0, "", "", "", f"{at}/{row}"
    )


def rows(clock: FakeClock, newest: int, count: int) -> tuple[ListedPayment, ...]:
    return tuple(listed(clock, number) for number in range(newest, newest - count, -1))


def answer(
    page: PaymentsPage, desk: Desk, query: PaymentsQuery, found: tuple[ListedPayment, ...], more: bool = False
) -> None:
    page.report(desk, PaymentsReport(PaymentsAnswer(query, found, more, ())))


def numbers(page: PaymentsPage) -> list[str]:
    return [row.number for row in page.rows]


def test_reading_is_said_to_take_long_after_300_ms_and_5_s(page: PaymentsPage, desk: Desk, clock: FakeClock) -> None:
    seen = []
    for passed in (0.0, 0.31, 4.7):
        clock.advance(passed)
        view, again = page.view(desk)
        assert view is not None
        seen.append((view.ready, view.loading, view.slow, again and round(again, 1)))
    assert seen == [(False, False, False, 0.3), (False, True, False, 4.7), (False, True, True, None)]


def test_a_list_that_is_read_anew_by_itself_is_not_said_to_load(
    page: PaymentsPage, desk: Desk, ledger: Asked, clock: FakeClock
) -> None:
    answer(page, desk, ledger.queries[-1], rows(clock, 3, 3))
    page.written(desk, ledger)
    clock.advance(10)
    view, again = page.view(desk)
    assert view is not None and (view.ready, view.loading, again) == (True, False, None)


def test_what_is_written_while_a_question_is_out_is_asked_for_once_more(
    page: PaymentsPage, desk: Desk, ledger: Asked, clock: FakeClock
) -> None:
    page.written(desk, ledger)
    page.written(desk, ledger)
    assert len(ledger.queries) == 1
    answer(page, desk, ledger.queries[-1], rows(clock, 3, 3))
    assert len(ledger.queries) == 2
    answer(page, desk, ledger.queries[-1], rows(clock, 4, 4))
    assert len(ledger.queries) == 2
    assert numbers(page) == ["1-4", "1-3", "1-2", "1-1"]


def test_an_answer_to_an_earlier_letter_is_let_go(
    page: PaymentsPage, desk: Desk, ledger: Asked, clock: FakeClock
) -> None:
    page.command(desk, ledger, replace(TODAY, text="10"))
    answer(page, desk, ledger.queries[0], rows(clock, 3, 3))
    assert numbers(page) == []


def test_pages_below_the_first_stay_when_it_is_read_anew(
    page: PaymentsPage, desk: Desk, ledger: Asked, clock: FakeClock
) -> None:
    answer(page, desk, ledger.queries[-1], rows(clock, 10, 3), more=True)
    page.command(desk, ledger, replace(TODAY, after=page.last))
    answer(page, desk, ledger.queries[-1], rows(clock, 7, 3), more=True)
    page.written(desk, ledger)
    changed = (listed(clock, 11), listed(clock, 10, "refunded"), listed(clock, 9))
    answer(page, desk, ledger.queries[-1], changed, more=True)
    assert numbers(page) == [f"1-{number}" for number in (11, 10, 9, 8, 7, 6, 5)]
    assert page.rows[1].state == "refunded"
    assert page.more
    page.command(desk, ledger, replace(TODAY, after=page.last))
    answer(page, desk, ledger.queries[-1], rows(clock, 4, 4))
    assert numbers(page)[-1] == "1-1" and not page.more


def test_a_page_is_asked_for_only_behind_the_last_row(
    page: PaymentsPage, desk: Desk, ledger: Asked, clock: FakeClock
) -> None:
    answer(page, desk, ledger.queries[-1], rows(clock, 10, 3), more=True)
    page.command(desk, ledger, replace(TODAY, after="1/elsewhere"))
    assert len(ledger.queries) == 1


def test_a_list_ends_where_it_is_too_long_to_be_kept(
    page: PaymentsPage, desk: Desk, ledger: Asked, clock: FakeClock
) -> None:
    answer(page, desk, ledger.queries[-1], rows(clock, 9000, ROWS_KEPT), more=True)
    view, _ = page.view(desk)
    assert view is not None and (view.more, view.cut) == (False, True)


def test_today_goes_on_after_midnight(page: PaymentsPage, desk: Desk, ledger: Asked, clock: FakeClock) -> None:
    answer(page, desk, ledger.queries[-1], rows(clock, 3, 3))
    clock.advance(24 * 3600)
    page.written(desk, ledger)
    first, second = ledger.queries
    assert first.since is not None and second.since is not None
    assert (second.since - first.since).days == 1
    answer(page, desk, second, ())
    assert numbers(page) == []


def test_a_page_that_is_left_asks_nothing_more(page: PaymentsPage, desk: Desk, ledger: Asked) -> None:
    page.command(desk, ledger, ShowPayment("p"))
    page.command(desk, ledger, LeavePayments())
    page.written(desk, ledger)
    assert (len(ledger.queries), ledger.stories) == (1, ["p"])
    assert page.view(desk) == (None, None)
