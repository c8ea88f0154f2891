"""The shift as the journal keeps it: the one on disk and the fake, at a start and after a rebuild."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import msgspec
import pytest

from pos_terminal.app.ports import Journal, JournalRefused
from pos_terminal.domain import events as ev
from pos_terminal.domain.events import Draft, Op, Outcome
from pos_terminal.domain.reading import Offer, Phase, Reading
from pos_terminal.domain.shift import Shift
from pos_terminal.domain.shift_totals import ShiftTotals
from pos_terminal.store import shift_rows
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


def opened(number: int = 1, cash: int = 15000) -> Draft:
    return Draft(ev.ShiftOpened(number, cash), operator="Ann")


def z(journal: Journal, count: int) -> Draft:
    shift = journal.shift()
    event = ev.ShiftClosed(f"TZ1-{count}", shift.number, shift.expected, 0, (), "", shift.totals)
    return Draft(event, operator="Ann")


def test_a_new_till_has_its_first_shift_which_nobody_opened(journal: Journal) -> None:
    assert journal.shift() == Shift()
    assert journal.z() is None


def test_a_float_opens_it_and_the_drawer_expects_it(journal: Journal) -> None:
    journal.append([opened()])
    shift = journal.shift()
    assert (shift.open, shift.number, shift.opened_at, shift.opened_by) == (True, 1, START, "Ann")
    assert shift.expected == 15000


def test_a_sale_before_the_float_belongs_to_the_shift_that_is_opened_next(journal: Journal) -> None:
    journal.append(played.whole("s1", 1))
    journal.append([opened()])
    assert journal.shift().totals.sales == 1
    assert journal.shift().expected == 15360


def test_a_sale_belongs_to_one_z(journal: Journal) -> None:
    journal.append([opened(), *played.whole("s1", 1)])
    journal.append([z(journal, 1)])
    assert journal.shift().totals == ShiftTotals()
    assert (journal.shift().number, journal.shift().open, journal.shift().last_z) == (2, False, "TZ1-1")
    journal.append(played.whole("s2", 2))
    assert journal.shift().totals.sales == 1
    closed = journal.z("TZ1-1")
    assert closed is not None
    assert isinstance(closed.event, ev.ShiftClosed)
    assert closed.event.totals.taken == 360
    assert len(journal.proof(closed)) == 8
    assert journal.z() == closed
    assert journal.z("TZ1-7") is None


def test_a_z_and_what_follows_it_may_stand_in_one_transaction(journal: Journal) -> None:
    journal.append([opened(), *played.whole("s1", 1)])
    journal.append([z(journal, 1), opened(2, 500), *played.whole("s2", 2)])
    assert (journal.shift().number, journal.shift().expected) == (2, 860)


def test_zs_have_no_gaps(journal: Journal) -> None:
    journal.append([opened()])
    with pytest.raises(JournalRefused):
        journal.append([z(journal, 2)])
    assert journal.shift().open  # nothing of it is believed
    journal.append([z(journal, 1)])
    assert journal.next_number("z") == 2


def test_a_refused_transaction_counts_nothing(journal: Journal) -> None:
    with pytest.raises(JournalRefused):
        journal.append([*played.whole("s1", 1), played.tendering("s2", 7)])
    assert journal.shift() == Shift()


def test_cash_in_and_out_and_a_drawer_without_a_sale_are_counted(journal: Journal) -> None:
    moved = [Draft(ev.CashMoved(5000, "change")), Draft(ev.CashMoved(-20000, "to the safe"))]
    journal.append([opened(), *moved, Draft(ev.DrawerOpened("no sale")), Draft(ev.DrawerOpened("count"))])
    shift = journal.shift()
    assert (shift.totals.cash_in, shift.totals.cash_out, shift.totals.no_sale) == (5000, 20000, 1)
    assert shift.expected == 0


def test_names_the_payments_that_changed_since_the_last_z(journal: Journal) -> None:
    journal.append([opened(), *played.selling("s1"), played.tendering("s1", 1), played.created("s1", "p1")])
    journal.append([z(journal, 1)])
    after = journal.shift().after
    assert journal.ended_payments(0, 9) == []  # it is not over
    for sale, payment, number in (("s2", "p2", 2), ("s3", "p3", 3)):
        journal.append([*played.selling(sale), played.tendering(sale, number), played.created(sale, payment)])
    for sale, payment in (("s3", "p3"), ("s2", "p2"), ("s1", "p1")):
        journal.append([played.sent(sale, payment), played.refused(sale, payment)])
    ended = [("p3", "s3", "swip"), ("p2", "s2", "swip"), ("p1", "s1", "swip")]
    assert list(journal.ended_payments(after, 9)) == ended
    assert list(journal.ended_payments(after, 2)) == ended[1:]


def test_what_a_customer_is_owed_stands_on_the_next_shift_too(journal: Journal) -> None:
    journal.append([opened(), *played.selling("s1"), played.tendering("s1", 1), played.created("s1", "p1")])
    journal.append([Draft(ev.OwedListed(360, "no refund"), sale="s1", payment="p1")])
    assert journal.shift().totals.owed == 360
    journal.append([z(journal, 1)])
    assert journal.shift().totals.owed == 360
    journal.append([Draft(ev.OwedClosed("by hand"), sale="s1", payment="p1")])
    assert journal.shift().totals.owed == 0


def test_a_start_and_a_rebuild_find_the_same_shift(tmp_path: Path, clock: FakeClock) -> None:
    path, ids = tmp_path / "journal.db", SequentialIds()
    journal = SqliteJournal.create(path, FIRST, clock, ids)
    journal.append([opened(), *played.whole("s1", 1)])
    journal.append([z(journal, 1)])
    journal.append([opened(2, 100), *played.whole("s2", 2), played.restart()])
    before, closed = journal.shift(), journal.z()
    journal.close()
    again = SqliteJournal.open(path, clock, ids)
    try:
        assert (again.shift(), again.z()) == (before, closed)
        again.rebuild()
        assert (again.shift(), again.z()) == (before, closed)
        again.append([*played.whole("s3", 3)])
        assert again.shift().totals.sales == 2
    finally:
        again.close()


def test_a_payment_is_known_by_the_services_id_or_by_ours_while_it_has_none(journal: Journal) -> None:
    """Whatever shift it is of: a lost answer's payment is not somebody else's money."""
    journal.append([opened(), *played.selling("s1"), played.tendering("s1", 1), played.created("s1", "p1")])
    journal.append([z(journal, 1)])
    assert journal.knows("swip", "p1", "order-1")
    assert not journal.knows("paysera", "p1", "order-1")
    answered = ev.CallAnswered(Op.OPEN, Outcome.DONE, offer=Offer("order-1", "qr", "1", Reading(Phase.OPEN)))
    journal.append([played.sent("s1", "p1"), Draft(answered, sale="s1", payment="p1")])
    assert journal.knows("swip", "p9", "order-1")
    assert not journal.knows("swip", "p1", "a second one of ours")
    assert not journal.knows("swip", "p9", "")


def goods(event: ev.Event, sale: str, payment: str) -> Draft:
    return Draft(event, sale=sale, payment=payment)


def machine_sale(sale: str, payment: str, number: int) -> list[Draft]:
    return [*played.selling(sale), played.tendering(sale, number), played.created(sale, payment)]


def unpaid(journal: Journal) -> tuple[int, int, int, int]:
    told = journal.shift().totals
    return told.goods_unpaid, told.goods_unpaid_sum, told.goods_paid_late, told.goods_paid_late_sum


def test_goods_that_came_out_unpaid_stand_on_the_z_until_they_are_paid(journal: Journal) -> None:
    journal.append([opened(), *machine_sale("s1", "p1", 1), *machine_sale("s2", "p2", 2)])
    journal.append([goods(ev.GoodsUnpaid(360), "s1", "p1"), goods(ev.GoodsUnpaid(200), "s2", "p2")])
    assert unpaid(journal) == (2, 560, 0, 0)
    journal.append([goods(ev.GoodsPaid(360), "s1", "p1")])
    assert unpaid(journal) == (1, 200, 0, 0)
    journal.append([z(journal, 1)])
    last = journal.z()
    assert last is not None
    assert isinstance(last.event, ev.ShiftClosed)
    assert (last.event.totals.goods_unpaid, last.event.totals.goods_unpaid_sum) == (1, 200)
    assert unpaid(journal) == (0, 0, 0, 0)
    journal.append([goods(ev.GoodsPaid(200), "s2", "p2")])
    assert unpaid(journal) == (0, 0, 1, 200)  # it stands on a Z that is on paper already


def test_a_shift_of_an_older_version_knows_of_no_goods() -> None:
    fresh = msgspec.to_builtins(Shift(number=3, last_z="TZ1-2", totals=ShiftTotals(sales=2, owed=310)))
    del fresh["unpaid"]
    for name in [name for name in fresh["totals"] if name.startswith("goods_")]:
        del fresh["totals"][name]
    old = shift_rows.read(msgspec.json.encode(fresh).decode())
    assert (old.number, old.totals.owed, old.unpaid, old.totals.goods_unpaid) == (3, 310, (), 0)
