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
from tests.e2e.judge import judge
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
    shutil.rmtree(places(counter.folder).receipts)
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
