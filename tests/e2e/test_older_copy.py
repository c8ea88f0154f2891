"""A payment that was open when the copy was made: an older copy asks no service about it until a manager goes on."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing

import pytest

from pos_terminal.app import commands as cmd
from pos_terminal.config.paths import places
from pos_terminal.domain.payment import PayState
from pos_terminal.sandbox.control import SandboxControl
from tests.e2e.counter import Counter
from tests.e2e.judge import judge, read
from tests.e2e.kill_scenes import RAILS, Tills
from tests.e2e.people import People


def asked_about_payments(control: SandboxControl) -> int:
    return sum(1 for call in control.requests() if call["call"] not in ("token", "server", "check"))


def copy_records(counter: Counter) -> None:
    with (
        closing(sqlite3.connect(places(counter.folder).journal)) as records,
        closing(sqlite3.connect(counter.folder / "copy.db")) as copy,
    ):
        records.backup(copy)


def put_back(counter: Counter) -> None:
    """Put the folder back as it was when the code was shown; the anchor stays."""
    shutil.rmtree(places(counter.folder).receipts, ignore_errors=True)  # a till that was killed may not have printed
    journal = places(counter.folder).journal
    for file in counter.folder.glob("journal.db*"):
        file.unlink()
    shutil.copy(counter.folder / "copy.db", journal)


@pytest.mark.parametrize("rail", RAILS)
def test_a_payment_of_an_older_copy_waits_for_the_manager(till: Tills, rail: str) -> None:
    counter = till("till").start()
    counter.open(rail)
    counter.kill()
    copy_records(counter)
    counter.start()
    counter.control.customer(rail, "approve")
    counter.paid()
    counter.send(cmd.NewSale())
    counter.basket(500)
    counter.send(cmd.TakeCash(500))
    counter.until(lambda view: view.done is not None and view.done.receipt_number == "T1-2")
    counter.kill()
    put_back(counter)
    before = asked_about_payments(counter.control)
    counter.start()
    counter.until(lambda view: view.can_go_on and not view.no_rails)
    counter.send(cmd.CheckNow(counter.payment.id))
    counter.send(cmd.Scan("0000"))
    counter.until(lambda view: "finish_payment_first" in [notice.code for notice in view.notices])
    assert asked_about_payments(counter.control) == before
    counter.send(cmd.GoOnUnderNewSeries())
    counter.until(lambda view: not view.can_go_on)
    People(counter, rail, customer="").finish()
    told = judge(counter.folder, counter.control)
    assert told.payment.state is PayState.SETTLED
    assert told.receipts == ["T1.B-1"]
    assert counter.control.ledger().captures == 1


@pytest.mark.parametrize("rail", [*RAILS, "card"])
def test_a_refund_that_the_copy_does_not_know_is_not_paid_twice(till: Tills, rail: str, meant: list[str]) -> None:
    """Sold, copied, refunded, restored: where the service tells, it is asked; where it cannot, the dialog says so."""
    counter = till("till").start()
    counter.open(rail)
    counter.control.customer(rail, "approve")
    counter.paid()
    (sale,) = read(counter.folder).sales
    counter.send(cmd.NewSale())
    counter.kill()
    copy_records(counter)
    counter.start()
    refund_whole(counter, sale)
    counter.until(lambda view: view.refund is not None and view.refund.state == "refunded")
    before = counter.control.ledger()
    counter.kill()
    put_back(counter)
    counter.start()
    counter.until(lambda view: view.can_go_on and not view.no_rails)
    counter.send(cmd.GoOnUnderNewSeries())
    counter.until(lambda view: not view.can_go_on)
    counter.send(cmd.PlanRefund(sale))
    shown = counter.until(lambda view: view.refund is not None and view.refund.older_copy not in ("", "asking")).refund
    assert shown is not None
    if rail == "swip":
        assert (shown.older_copy, shown.minor, shown.problem) == ("untold", 1999, "")
        return
    assert shown.older_copy == "told"
    if rail == "card":
        assert (shown.left, shown.problem) == (0, "refund_nothing_left")
    refund_whole(counter, sale)
    if rail != "card":
        meant.append("/refund: ")  # it is refused by the service
        counter.until(lambda view: view.refund is not None and view.refund.state in ("refused", "refunded"))
    after = counter.control.ledger()
    assert (after.refunded, after.cancelled, after.net) == (before.refunded, before.cancelled, 0)


def test_the_copys_own_sales_are_whole_afterwards(till: Tills) -> None:
    """Only what is older than the copy has the warning, and cash, of which no service knows, has it always."""
    counter = till("till").start()
    counter.basket(500)
    counter.send(cmd.TakeCash(500))
    counter.paid()
    (old,) = read(counter.folder).sales
    counter.kill()
    copy_records(counter)
    counter.start()
    counter.basket(500)
    counter.send(cmd.TakeCash(500))
    counter.until(lambda view: view.done is not None and view.done.receipt_number == "T1-2")
    counter.kill()
    put_back(counter)
    counter.start()
    counter.until(lambda view: view.can_go_on)
    counter.send(cmd.GoOnUnderNewSeries())
    counter.until(lambda view: not view.can_go_on)
    counter.basket(700)
    counter.send(cmd.TakeCash(700))
    counter.until(lambda view: view.done is not None and view.done.receipt_number == "T1.B-1")
    (new,) = {*read(counter.folder).sales} - {old}
    for sale, told in ((old, "untold"), (new, "")):
        counter.send(cmd.LeaveRefund(), cmd.PlanRefund(sale))
        shown = counter.until(lambda view, sale=sale: view.refund is not None and view.refund.sale == sale).refund
        assert shown is not None
        assert shown.older_copy == told


def refund_whole(counter: Counter, sale: str) -> None:
    counter.send(cmd.LeaveRefund(), cmd.PlanRefund(sale), cmd.Refund(sale, "whole", "faulty"))
