"""A shift over real HTTP: what the services say at its close, and tills that are killed in the middle of closing it."""

from __future__ import annotations

import asyncio
import csv
import stat
import uuid
from collections.abc import Callable
from datetime import UTC, datetime

import pytest

from pos_terminal.app import commands as cmd
from pos_terminal.app.ports import Order, PaymentRef
from pos_terminal.app.views import PaymentPhase, TillView
from pos_terminal.config.paths import places
from pos_terminal.config.secrets import MemorySecrets
from pos_terminal.domain.events import ReconciledRow, ShiftClosed
from pos_terminal.rails import build_all
from pos_terminal.rails.context import RailContext
from pos_terminal.store.journal import SqliteJournal
from pos_terminal.wire.http import Network
from tests.e2e.counter import Counter, Services, wait_for
from tests.e2e.judge import judge
from tests.e2e.kill_scenes import RAILS, Tills
from tests.fakes.fake_clock import FakeClock
from tests.fakes.sequential_ids import SequentialIds

PRICE = 1999


@pytest.fixture(params=RAILS)
def rail(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def opens(counter: Counter, cash: int = 10000) -> None:
    counter.send(cmd.OpenShift(cash))
    counter.until(is_open)


def is_open(view: TillView) -> bool:
    return view.shift is not None and view.shift.open


def sells(counter: Counter, rail: str) -> None:
    counter.send(cmd.NewSale())
    counter.open(rail, PRICE)
    counter.control.customer(rail, "approve")
    counter.paid()


def sells_for_cash(counter: Counter) -> None:
    counter.send(cmd.NewSale())
    counter.basket(PRICE)
    counter.send(cmd.TakeCash(PRICE))
    counter.paid()


def asks(counter: Counter, seen: Callable[[tuple[ReconciledRow, ...]], bool]) -> tuple[ReconciledRow, ...]:
    """Ask every service again; return the rows, once they are as they should be."""
    counter.send(cmd.Reconcile())
    view = counter.until(
        lambda view: view.shift is not None and view.shift.reconcile.state == "done" and seen(view.shift.reconcile.rows)
    )
    assert view.shift is not None
    return view.shift.reconcile.rows


def closes(counter: Counter, count: tuple[tuple[int, int], ...] = ((5000, 2),), note: str = "counted") -> None:
    counter.send(cmd.CloseShift(count, note))
    counter.until(lambda view: view.shift is not None and not view.shift.open)


def zs(counter: Counter) -> list[ShiftClosed]:
    """What the journal has, read by itself; the till is killed first."""
    counter.kill()
    journal = SqliteJournal.open(places(counter.folder).journal, FakeClock(), SequentialIds())
    try:
        return [entry.event for entry in journal.entries() if isinstance(entry.event, ShiftClosed)]
    finally:
        journal.close()


def test_a_day_closes_with_a_z_on_paper_and_in_the_folder_of_reports(counter: Counter, rail: str) -> None:
    opens(counter)
    sells(counter, rail)
    sells_for_cash(counter)
    closes(counter, ((5000, 2), (1000, 1), (500, 1), (200, 2), (50, 1), (20, 2), (5, 1), (2, 2)), note="")
    folder = places(counter.folder).reports
    wait_for(lambda: (places(counter.folder).receipts / "TZ1-1.txt").exists(), "the paper")
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    text = (folder / "TZ1-1.txt").read_text()
    assert "TEST" in text
    assert "39.98" in text
    rows = list(csv.reader((folder / "TZ1-1.csv").read_text().splitlines()))
    assert ["total", "net", "", "39.98", ""] in rows
    assert ["count", "reconciled", "1", "", ""] in rows
    (z,) = zs(counter)
    assert (z.expected, z.counted) == (11999, 11999)
    assert z.totals.net == z.totals.net_by_tax == 2 * PRICE
    assert z.differing == ()


def test_what_the_service_says_otherwise_is_a_row_and_right_again_when_it_does(counter: Counter, rail: str) -> None:
    opens(counter)
    sells(counter, rail)
    if rail == "paysera":
        counter.control.fault("status_500", rail, "list", times=None)
    counter.control.fault("wrong_amount", rail, "look", times=None)
    (row,) = asks(counter, bool)
    assert (row.what, row.ours) == ("sums_differ", PRICE)
    assert row.theirs != PRICE
    counter.control.clear_faults()
    asks(counter, lambda rows: not rows)
    closes(counter)
    (z,) = zs(counter)
    assert (z.totals.reconciled, z.totals.differing) == (1, 0)


def test_a_service_that_tells_many_at_once_is_not_asked_for_each(till: Tills) -> None:
    """Two hundred payments a shift would take minutes of the requests that Paysera allows."""
    counter = till("till").start()
    opens(counter)
    for _ in range(3):
        sells(counter, "paysera")
    before = len(counter.control.requests("paysera"))
    counter.send(cmd.Reconcile())
    counter.until(
        lambda view: (
            view.shift is not None and view.shift.reconcile.state == "done" and view.shift.reconcile.agreed == 3
        )
    )
    assert [call["call"] for call in counter.control.requests("paysera")[before:]] == ["list"]
    closes(counter)
    (z,) = zs(counter)
    assert (z.totals.reconciled, z.totals.differing) == (3, 0)


def takes(counter: Counter, number: str, *, shop: str = "Corner shop", paid: bool = True, **settings: str) -> str:
    """Have a till of the account, with this one's label or another's, take money; its id at the service."""
    line = counter.start_line
    secrets = MemorySecrets(line.secrets)
    clock = FakeClock(datetime.now(UTC))
    order = Order(
        payment=str(uuid.uuid4()),
        number=number,
        minor=PRICE,
        original=PRICE,
        currency="EUR",
        cashier="Ann",
        at=clock.now(),
        lines=(),
        description=f"{shop}, {number}",
        approve_by=clock.now(),
    )

    async def scene() -> str:
        network = Network(clock, "pos-terminal/test")
        rails = {"paysera": {**line.rails["paysera"], **settings}}
        rail = build_all(rails, secrets, RailContext(False, "EUR", clock, network, line.qr_origins))["paysera"]
        try:
            offer = await rail.open(order)
            if paid:
                counter.control.customer("paysera", "approve", offer.reference)
                ref = PaymentRef(order.payment, offer.reference, PRICE, PRICE, "EUR")
                assert (await rail.settle(ref, PRICE)).paid == PRICE
            return offer.reference
        finally:
            await rail.close()

    return asyncio.run(scene())


def test_money_that_only_the_service_knows_of_is_a_row_and_stands_on_the_z(till: Tills, services: Services) -> None:
    """The records were lost with a payment in them, or somebody took it past this till."""
    counter, shops = till("till"), services.process.credentials["paysera"]
    counter.start_line.rails["paysera"]["location_id"] = shops["location_id"]
    counter.start()
    opens(counter)
    sells(counter, "paysera")  # known
    takes(counter, "1-8", paid=False)
    takes(counter, "2-9")  # another till's
    takes(counter, "1-9", shop="Harbour shop")
    takes(counter, "1-10", location_id=shops["other_location_id"])
    only = takes(counter, "1.B-7")
    (row,) = asks(counter, bool)
    assert (row.what, row.reference, row.theirs, row.ours, row.payment) == ("only_theirs", only, PRICE, 0, "")
    assert (row.number, row.at is not None) == ("1.B-7", True)
    assert asks(counter, bool) == (row,)
    closes(counter)
    text = places(counter.folder).receipts / "TZ1-1.txt"
    wait_for(text.exists, "the paper")
    assert only in text.read_text()
    (z,) = zs(counter)
    assert z.differing == (row,)
    assert (z.totals.reconciled, z.totals.differing) == (1, 1)


def test_a_payment_that_the_service_lost_is_only_ours(counter: Counter, rail: str) -> None:
    opens(counter)
    sells(counter, rail)
    counter.control.reset()
    (row,) = asks(counter, bool)
    assert (row.what, row.ours, row.theirs) == ("only_ours", PRICE, 0)
    closes(counter)
    (z,) = zs(counter)
    assert z.differing == (row,)


def test_what_went_back_or_never_came_reads_the_same_at_the_service(counter: Counter, rail: str) -> None:
    opens(counter)
    parts = (PRICE,) if rail == "paysera" else (PRICE, 500)  # there all of it goes back or nothing
    for minor in parts:
        sells(counter, rail)
        sale = counter.view.done.sale if counter.view.done is not None else ""
        counter.send(cmd.Refund(sale, "amount", "overcharged", minor=minor))
        counter.until(lambda view: view.refund is not None and view.refund.state == "refunded")
        counter.send(cmd.LeaveRefund())
    counter.send(cmd.NewSale())
    counter.open(rail, PRICE)
    counter.send(cmd.AskCancel(counter.payment.id))
    counter.until(lambda view: view.payment is not None and view.payment.phase is PaymentPhase.CANCELLED)
    counter.send(cmd.BackToSale(), cmd.CancelSale())
    assert asks(counter, lambda rows: True) == ()
    closes(counter)
    (z,) = zs(counter)
    assert (z.totals.reconciled, z.totals.cancelled) == (len(parts) + 1, 1)
    assert z.totals.net == len(parts) * PRICE - sum(parts)
    assert z.totals.net == z.totals.net_by_tax


def test_a_dead_service_does_not_keep_the_shift_open(counter: Counter, rail: str) -> None:
    opens(counter)
    sells(counter, rail)
    counter.control.fault("lost", rail, seconds=600)
    closes(counter)
    (z,) = zs(counter)
    assert [row.what for row in z.differing] == ["unreachable"]
    assert z.totals.net == PRICE


def test_a_payment_in_doubt_moves_to_the_next_shift_and_is_paid_there(counter: Counter, rail: str) -> None:
    opens(counter)
    counter.open(rail, PRICE)
    payment = counter.payment.id
    counter.send(cmd.LeaveOpen(payment))
    counter.until(lambda view: bool(view.checking))
    closes(counter)
    counter.control.customer(rail, "approve")
    opens(counter, 0)
    counter.until(lambda view: view.shift is not None and view.shift.totals.taken == PRICE, 60)
    closes(counter, ())
    judge(counter.folder, counter.control)
    first, second = zs(counter)
    assert [(one.payment, one.what) for one in first.named] == [(payment, "open")]
    assert (first.totals.taken, second.totals.taken) == (0, PRICE)


@pytest.mark.parametrize("before", [True, False])
def test_a_till_that_dies_while_it_closes_has_closed_once_or_not_at_all(till: Tills, before: bool) -> None:
    counter = till("till").dies("shift.closed", before=before)
    opens(counter)
    sells_for_cash(counter)
    counter.send(cmd.CloseShift(((5000, 2),), "counted"))
    counter.ended()
    counter.start()
    view = counter.until(lambda view: view.shift is not None).shift
    assert view is not None
    assert view.open is before
    assert view.totals.sales == (1 if before else 0)
    if before:
        closes(counter)
    else:
        counter.send(cmd.PrintZ("TZ1-1"))
        wait_for(lambda: (places(counter.folder).receipts / "TZ1-1-copy-1.txt").exists(), "the copy")
    (z,) = zs(counter)
    assert (z.z, z.totals.sales, z.totals.taken) == ("TZ1-1", 1, PRICE)


def test_a_till_that_dies_while_it_asks_the_services_is_still_open(till: Tills, rail: str) -> None:
    counter = till("till").start()
    opens(counter)
    sells(counter, rail)
    counter.control.fault("delay", rail, "look", seconds=5.0)
    counter.send(cmd.CloseShift(((5000, 2),), "counted"))
    counter.until(lambda view: view.shift is not None and view.shift.reconcile.closing)
    counter.restart()
    counter.until(is_open)
    counter.control.clear_faults()
    closes(counter)
    (z,) = zs(counter)
    assert (z.z, z.totals.taken, z.totals.differing) == ("TZ1-1", PRICE, 0)
