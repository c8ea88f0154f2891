"""What every journal promises; the one on disk and the fake."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from pos_terminal.app.ports import Journal, JournalRefused
from pos_terminal.domain import events as ev
from pos_terminal.domain.events import Draft, JournalOpened
from pos_terminal.store.journal import SqliteJournal
from tests.fakes.fake_clock import START, FakeClock
from tests.fakes.memory_journal import FIRST, MemoryJournal
from tests.fakes.sequential_ids import SequentialIds
from tests.store import played

Make = Callable[[FakeClock], Journal]


@pytest.fixture(params=["disk", "memory"])
def make(request: pytest.FixtureRequest, tmp_path: Path) -> Make:
    def on_disk(clock: FakeClock) -> Journal:
        return SqliteJournal.create(tmp_path / "journal.db", FIRST, clock, SequentialIds())

    return on_disk if request.param == "disk" else lambda clock: MemoryJournal(clock, SequentialIds())


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def journal(make: Make, clock: FakeClock) -> Iterator[Journal]:
    made = make(clock)
    yield made
    made.close()


def kinds(entries: object) -> list[str]:
    return [entry.envelope.kind for entry in entries]  # type: ignore[attr-defined]


def test_begins_with_its_first_row(journal: Journal) -> None:
    (first,) = journal.entries()
    assert first.event == JournalOpened("till-1", "1", "test", "EUR", "Shop")
    assert first.envelope.seq == 1
    assert first.envelope.till == "till-1"


def test_numbers_rows_without_gaps_and_gives_each_an_id_and_the_time(journal: Journal, clock: FakeClock) -> None:
    clock.advance(2.0004)
    entries = journal.append(played.selling("s1"))
    assert [entry.envelope.seq for entry in entries] == [2, 3]
    assert {entry.envelope.at for entry in entries} == {START + timedelta(seconds=2)}  # whole milliseconds
    assert len({entry.envelope.id for entry in journal.entries()}) == 3
    assert len({entry.envelope.boot for entry in journal.entries()}) == 1
    assert journal.last_at() == START + timedelta(seconds=2)


def test_gives_back_what_was_written(journal: Journal) -> None:
    written = journal.append([*played.whole("s1", 1), played.restart()])
    assert list(journal.entries(after=1)) == list(written)
    assert written[1].event == played.line("s1").event
    assert written[1].envelope.operator == "Owner"


def test_appending_nothing_writes_nothing(journal: Journal) -> None:
    assert journal.append([]) == ()
    assert len(journal.entries()) == 1


def test_finds_the_rows_of_one_sale(journal: Journal) -> None:
    journal.append([*played.selling("s1"), *played.selling("s2"), played.tendering("s1", 1)])
    assert kinds(journal.sale_entries("s1")) == ["sale.started", "line.added", "sale.tendering"]
    assert journal.sale_entries("never") == []
    assert journal.sale_entries("") == []


def test_a_start_reads_what_is_open_and_nothing_else(journal: Journal) -> None:
    journal.append(played.whole("done", 1))
    journal.append(played.selling("open"))
    assert kinds(journal.open_entries()) == ["journal.opened", "sale.started", "line.added"]


def test_parked_sales_are_open(journal: Journal) -> None:
    journal.append([*played.selling("p"), Draft(ev.SaleParked("Table 4"), sale="p")])
    assert "sale.parked" in kinds(journal.open_entries())


def test_a_sale_settled_late_is_open_until_somebody_says_what_became_of_the_goods(journal: Journal) -> None:
    journal.append([*played.selling("s"), played.tendering("s", 1), played.closed("s", 1, late=True)])
    assert "sale.closed" in kinds(journal.open_entries())
    journal.append([Draft(ev.HandedOver(), sale="s")])
    assert kinds(journal.open_entries()) == ["journal.opened"]


def test_starts_that_put_a_payment_in_doubt_are_read_with_it(journal: Journal) -> None:
    journal.append([played.restart()])
    journal.append([*played.selling("s"), played.tendering("s", 1), played.created("s", "p"), played.sent("s", "p")])
    journal.append([played.restart()])
    assert kinds(journal.open_entries())[-1] == "till.started"
    assert kinds(journal.open_entries()).count("till.started") == 1


def test_an_unsent_payment_is_over_after_a_restart(journal: Journal) -> None:
    journal.append([*played.selling("s"), played.tendering("s", 1), played.created("s", "p1")])
    journal.append([played.restart()])
    journal.append([played.created("s", "p2")])  # p1 is void, so p2 may live
    assert len(journal.open_entries()) == 7


def test_rule_04_a_sale_has_one_live_payment(journal: Journal) -> None:
    journal.append([*played.selling("s"), played.tendering("s", 1), played.created("s", "p1")])
    before = list(journal.entries())
    with pytest.raises(JournalRefused) as refused:
        journal.append([played.created("s", "p2")])
    assert refused.value.what == "second_live_payment"
    assert list(journal.entries()) == before
    journal.append([*played.selling("other"), played.tendering("other", 2), played.created("other", "p3")])


def test_rule_04_a_payment_may_follow_one_that_ended_in_the_same_transaction(journal: Journal) -> None:
    journal.append([*played.selling("s"), played.tendering("s", 1), played.created("s", "p1"), played.sent("s", "p1")])
    journal.append([played.refused("s", "p1"), played.created("s", "p2")])
    with pytest.raises(JournalRefused):
        journal.append([played.created("s", "p3")])


def test_a_refused_transaction_leaves_no_trace_and_the_next_goes_well(journal: Journal) -> None:
    journal.append([*played.selling("s"), played.tendering("s", 1), played.created("s", "p1")])
    with pytest.raises(JournalRefused):
        journal.append([played.line("s", "Scone"), played.created("s", "p2")])
    (entry,) = journal.append([played.sent("s", "p1")])
    assert entry.envelope.seq == 6


def test_numbers_of_sales_and_receipts_have_no_gaps(journal: Journal) -> None:
    assert (journal.next_number("sale"), journal.next_number("receipt")) == (1, 1)
    journal.append(played.whole("s1", 1))
    assert (journal.next_number("sale"), journal.next_number("receipt")) == (2, 2)
    with pytest.raises(JournalRefused) as refused:
        journal.append([*played.selling("s2"), played.tendering("s2", 3)])
    assert refused.value.what == "number_out_of_order"
    assert journal.next_number("sale") == 2


def test_a_receipt_number_is_given_once(journal: Journal) -> None:
    journal.append(played.whole("s1", 1))
    with pytest.raises(JournalRefused):
        journal.append([*played.selling("s2"), played.tendering("s2", 2), played.closed("s2", 1)])


def test_two_sales_may_end_in_one_transaction(journal: Journal) -> None:
    journal.append([*played.whole("s1", 1), *played.whole("s2", 2)])
    assert journal.next_number("receipt") == 3


def test_back_from_paying_keeps_the_number(journal: Journal) -> None:
    journal.append([*played.selling("s"), played.tendering("s", 1), Draft(ev.TenderingLeft(), sale="s")])
    journal.append([played.line("s", "Scone"), played.tendering("s", 1, 720)])
    assert journal.next_number("sale") == 2
    back = [Draft(ev.TenderingLeft(), sale="s"), played.tendering("s", 1, 720)]
    journal.append(back)
    assert journal.next_number("sale") == 2


def test_a_number_without_a_count_is_refused(journal: Journal) -> None:
    with pytest.raises(JournalRefused):
        journal.append([*played.selling("s"), Draft(ev.TenderingStarted("1", 360), sale="s")])


def test_knows_the_sale_closed_last(journal: Journal) -> None:
    assert journal.last_closed() == ""
    journal.append([*played.whole("s1", 1), *played.whole("s2", 2), *played.selling("s3")])
    journal.append([Draft(ev.HandedOver(), sale="s1")])
    assert journal.last_closed() == "s2"


def test_a_receipt_bears_eight_characters_of_its_rows_hash(journal: Journal) -> None:
    entries = journal.append(played.whole("s1", 1))
    proofs = {journal.proof(entry) for entry in entries}
    assert len(proofs) == len(entries)
    assert all(len(proof) == 8 and int(proof, 16) >= 0 for proof in proofs)


def test_an_event_that_would_not_read_back_is_not_written(journal: Journal) -> None:
    with pytest.raises(ValueError, match="cannot be written"):
        journal.append([played.line("s", "a lone \ud800 surrogate")])
    assert len(journal.entries()) == 1


def test_there_is_room(journal: Journal) -> None:
    assert journal.room()


def test_both_seal_alike(tmp_path: Path, clock: FakeClock) -> None:
    disk = SqliteJournal.create(tmp_path / "journal.db", FIRST, clock, SequentialIds())
    memory = MemoryJournal(clock, SequentialIds())
    try:
        for one, other in zip(disk.append(played.whole("s", 1)), memory.append(played.whole("s", 1)), strict=True):
            assert one == other
            assert disk.proof(one) == memory.proof(other)
    finally:
        disk.close()
