"""The payments page reads by key, counts no further than a thousand, and finds what a person would type."""

from __future__ import annotations

import uuid
from collections.abc import Iterator
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from pos_terminal.app.ports import PaymentsAnswer, PaymentsQuery
from pos_terminal.domain import events as ev
from pos_terminal.domain.events import CallAnswered, Draft, Op, Outcome
from pos_terminal.domain.reading import Offer, Phase, Reading
from pos_terminal.store.connect import connect_readonly
from pos_terminal.store.journal import SqliteJournal
from pos_terminal.store.payment_list import PAGE, PaymentList
from tests.fakes.fake_clock import FakeClock
from tests.store import played

REFERENCE = "8f2c41d7-9e03-4c7e-9b1a-0242ac120002"


@pytest.fixture
def past(disk: SqliteJournal, path: Path) -> Iterator[PaymentList]:
    listed = PaymentList(path)
    yield listed
    listed.close()


def sell(journal: SqliteJournal, clock: FakeClock, numbers: range) -> None:
    for number in numbers:
        clock.advance(60)
        sale = f"sale-{number}"
        journal.append([*played.selling(sale), played.tendering(sale, number, 360 + number)])
        journal.append([played.cash(sale, 360 + number), played.closed(sale, number, 360 + number)])


def wait_at_swip(journal: SqliteJournal, sale: str, number: int) -> None:
    offer = Offer(REFERENCE, "qr", "7PA98", Reading(Phase.OPEN, due=360))
    journal.append(
        [
            *played.selling(sale),
            played.tendering(sale, number),
            Draft(ev.PaymentCreated(360, "EUR", played.TERMS, f"1-{number}"), sale=sale, payment="p"),
            played.sent(sale, "p"),
            Draft(CallAnswered(Op.OPEN, Outcome.DONE, offer), sale=sale, payment="p"),
        ]
    )


def page(past: PaymentList, **query: object) -> PaymentsAnswer:
    answer = past.page(PaymentsQuery(**query))  # type: ignore[arg-type]
    assert answer is not None
    return answer


def test_pages_follow_each_other_by_key_without_gap_or_repeat(
    disk: SqliteJournal, past: PaymentList, clock: FakeClock
) -> None:
    sell(disk, clock, range(1, 2 * PAGE + 11))

    seen, after = [], ""
    while True:
        answer = page(past, after=after)
        seen += [row.number for row in answer.rows]
        if not answer.more:
            break
        after = answer.rows[-1].key

    assert seen == [f"1-{number}" for number in range(2 * PAGE + 10, 0, -1)]


def test_a_payment_is_listed_where_it_stands_and_moves_when_it_moves(
    disk: SqliteJournal, past: PaymentList, clock: FakeClock
) -> None:
    sell(disk, clock, range(1, 4))
    wait_at_swip(disk, "s", 4)

    assert {part: count for part, count, _ in page(past).counts} == {
        "all": 4, "paid": 3, "checking": 0, "held": 0, "open": 1, "not_paid": 0, "refunded": 0,
    }  # fmt: skip
    assert [row.id for row in page(past, part="open").rows] == ["p"]

    disk.append([Draft(ev.CancelAsked(), sale="s", payment="p"), played.restart()])
    disk.append([Draft(ev.PaymentDisowned("override"), sale="s", payment="p")])

    assert page(past, part="open").rows == ()
    assert [row.standing for row in page(past, part="checking").rows] == ["checking"]


@pytest.mark.parametrize(
    "text", ["9", "1-9", REFERENCE, REFERENCE[:6], REFERENCE.upper(), "7PA98", "7pa98", "9e03-4c7e", "3.60", "3,6"]
)
def test_a_payment_is_found_by_what_a_person_has_of_it(
    disk: SqliteJournal, past: PaymentList, clock: FakeClock, text: str
) -> None:
    sell(disk, clock, range(1, 9))
    wait_at_swip(disk, "s", 9)

    assert "p" in [row.id for row in page(past, text=text).rows]


@pytest.mark.parametrize("text", ["zzz", "%", "_", "1-99", "' OR 1=1 --", "٣"])
def test_what_is_not_there_is_not_found(disk: SqliteJournal, past: PaymentList, clock: FakeClock, text: str) -> None:
    sell(disk, clock, range(1, 9))

    assert page(past, text=text).rows == ()


def test_a_day_ends_where_the_next_begins(disk: SqliteJournal, past: PaymentList, clock: FakeClock) -> None:
    start = clock.now()
    sell(disk, clock, range(1, 11))

    answer = page(past, since=start + timedelta(minutes=3), until=start + timedelta(minutes=6))

    assert [row.number for row in answer.rows] == ["1-5", "1-4", "1-3"]
    assert answer.counts[0] == ("all", 3, False)


def test_a_long_search_gives_way_to_a_newer_question(disk: SqliteJournal, past: PaymentList, clock: FakeClock) -> None:
    sell(disk, clock, range(1, 3))

    assert past.page(PaymentsQuery(text="nothing like it"), stop=lambda: True) is None


def test_a_search_inside_every_row_pages_on_where_it_ended(
    disk: SqliteJournal, past: PaymentList, clock: FakeClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("pos_terminal.store.payment_list.WALKED_FIRST", 7)
    sell(disk, clock, range(1, PAGE + 31))

    first = page(past, text="t1-")  # inside every receipt, whole in none
    rest = page(past, text="t1-", after=first.rows[-1].key)

    assert [row.number for row in (*first.rows, *rest.rows)] == [f"1-{n}" for n in range(PAGE + 30, 0, -1)]
    assert (first.more, rest.more) == (True, False)


@pytest.mark.parametrize("most", [2, 9, 5000])
def test_what_the_indexes_find_is_what_every_row_would_tell(
    disk: SqliteJournal, past: PaymentList, clock: FakeClock, path: Path, monkeypatch: pytest.MonkeyPatch, most: int
) -> None:
    """Parts of numbers, receipts, references and codes, under every filter, page by page, against a plain search."""
    monkeypatch.setattr("pos_terminal.store.payment_list._known_as", lambda text, digits: ())
    monkeypatch.setattr("pos_terminal.store.payment_list.WALKED_FIRST", 5)
    monkeypatch.setattr("pos_terminal.store.payment_list.PAGE", 4)
    monkeypatch.setattr("pos_terminal.store.payment_list.COUNT_MOST", 3)
    monkeypatch.setattr("pos_terminal.store.payment_search.KNOWN_MOST", most)
    sell(disk, clock, range(1, 31))
    for number in range(31, 61):
        clock.advance(60)
        pay_at_swip(disk, number)
    disk.append([*played.selling("s"), played.tendering("s", 61), played.cash("s"), played.closed("s", 31)])
    disk.append([Draft(ev.SeriesStarted(1, 10, "0" * 64))])
    for number in range(1, 13):
        clock.advance(60)
        disk.append(played.whole(f"new-{number}", number, label="1.B"))
    texts = ["1-", "1", "-1", "1-1", "t1-", "T", ".b", ".B-1", "B-", "9-1", "x", "00", "a", "-4", "5c", "PA", "45", "%"]
    texts += [REFERENCE[5:9], "7f", "-0242", "a3", "31-", "no such thing"]
    for text in texts:
        for part, rail in [("", ""), ("paid", ""), ("", "swip"), ("not_paid", ""), ("paid", "cash"), ("open", "swip")]:
            assert search(past, text, part, rail) == plain(path, text, part, rail), (text, part, rail)
    assert len(plain(path, "", "not_paid", "swip")) == 10


def search(past: PaymentList, text: str, part: str, rail: str) -> list[str]:
    """Return what a person finds by a text, page after page."""
    seen, after = [], ""
    while True:
        answer = page(past, text=text, part=part, rail=rail, after=after)
        seen += [row.id for row in answer.rows]
        if not answer.more:
            return seen
        after = answer.rows[-1].key


def plain(path: Path, text: str, part: str, rail: str) -> list[str]:
    with closing(connect_readonly(path)) as rows:
        listed = rows.execute("SELECT id, number, receipt, reference, code, part, rail FROM listed ORDER BY rowid DESC")
        return [
            row[0]
            for row in listed
            if any(text.lower() in one.lower() for one in row[1:5]) and part in ("", row[5]) and rail in ("", row[6])
        ]


def pay_at_swip(journal: SqliteJournal, number: int) -> None:
    """A payment that waits, one that was refused, or one that was settled and has its receipt, by turns."""
    sale, payment = f"swip-{number}", f"p-{number}"
    reference = str(uuid.UUID(int=number * 0x9E3779B97F4A7C15F39CC0605CEDC834 % 2**128))
    offer = Offer(reference, "qr", reference[-5:].upper(), Reading(Phase.OPEN, due=360))
    created = Draft(ev.PaymentCreated(360, "EUR", played.TERMS, f"1-{number}"), sale=sale, payment=payment)
    journal.append([*played.selling(sale), played.tendering(sale, number), created, played.sent(sale, payment)])
    journal.append([Draft(CallAnswered(Op.OPEN, Outcome.DONE, offer), sale=sale, payment=payment)])
    if number % 3 == 1:
        journal.append([Draft(ev.PaymentRead(Reading(Phase.DECLINED, words="REFUSED")), sale=sale, payment=payment)])
    elif number % 3 == 2:
        paid = Reading(Phase.CLOSED_PAID, due=360, paid=360, settle_count=1)
        journal.append([Draft(ev.PaymentRead(paid), sale=sale, payment=payment)])


def test_the_list_is_made_anew_from_the_journal(disk: SqliteJournal, past: PaymentList, clock: FakeClock) -> None:
    sell(disk, clock, range(1, 5))
    wait_at_swip(disk, "s", 5)
    before = page(past).rows

    disk.rebuild()

    assert page(past).rows == before
