"""Paysera's tables through the whole program: chosen, paid, split, left, killed, cleared."""

from __future__ import annotations

from collections.abc import Callable

import msgspec
import pytest

from pos_terminal.app import commands as cmd
from pos_terminal.app.views import PaymentPhase, Stage, TableView, TillView
from pos_terminal.config.paths import places
from pos_terminal.domain.payment import PayState
from pos_terminal.sandbox.control import ControlRefused
from tests.e2e.counter import Counter, called, wait_for
from tests.e2e.judge import judge, read
from tests.e2e.kill_scenes import Tills
from tests.e2e.people import People

TABLE1, TABLE2, ELSEWHERE = "PAYSERA*3:TABLE1", "PAYSERA*3:TABLE2", "PAYSERA*7:TABLE9"
FIRST = TableView("1", "TABLE1", True)


@pytest.fixture
def counter(till: Tills) -> Counter:
    made = till("till")
    rails = {**made.start_line.rails}
    rails["paysera"] = {**rails["paysera"], "mode": "tables", "location_id": "3"}
    made.start_line = msgspec.structs.replace(made.start_line, rails=rails)
    made.control.customer("paysera", "check_in", TABLE1)
    return made


def lists(*wanted: TableView) -> Callable[[TillView], bool]:
    return lambda view: (
        view.tender is not None
        and view.tender.tables is not None
        and view.tender.tables.state == "known"
        and view.tender.tables.tables == wanted
    )


def bill(counter: Counter, table: str = "1", minor: int | None = None) -> None:
    """Put what is due, or a part of it, on a table."""
    counter.send(cmd.ShowTables("paysera"))
    counter.until(
        lambda view: (
            view.tender is not None
            and view.tender.tables is not None
            and table in [one.id for one in view.tender.tables.tables]
        )
    )
    counter.send(cmd.StartPayment("paysera", minor, table))
    counter.until(lambda view: view.payment is not None and bool(view.payment.qr_text))


def test_a_table_is_chosen_pays_and_is_cleared(counter: Counter) -> None:
    counter.start()
    counter.control.customer("paysera", "second_check_in", ELSEWHERE)
    view = counter.basket(1999)
    assert view.tender is not None
    assert [choice.tables for choice in view.tender.rails if choice.id in ("swip", "paysera")] == [False, True]
    counter.send(cmd.ShowTables("paysera"))
    counter.until(lists(FIRST))
    counter.control.customer("paysera", "second_check_in", TABLE2)
    counter.until(lists(FIRST, TableView("3", "TABLE2", True)))  # who sits down meanwhile is there by itself
    bill(counter)
    assert counter.payment.table == "TABLE1"
    counter.control.customer("paysera", "approve", TABLE1)
    counter.paid()
    wait_for(lambda: counter.control.payment("paysera", TABLE1)["status"] == "closed", "the table is cleared")
    told = judge(counter.folder, counter.control)
    assert (told.payment.table, told.payment.table_name) == ("1", "TABLE1")
    assert counter.control.ledger().captured == 1999


def test_the_cards_of_the_tables_are_written(counter: Counter) -> None:
    counter.start()
    counter.send(cmd.SaveTableCards("paysera", "table 1-2, bar"))
    file = places(counter.folder).receipts / "tables.txt"  # nothing draws here
    wait_for(file.exists, "the cards")
    assert [name for name in ("TABLE 1", "TABLE 2", "BAR") if f"PAYSERA*3:{name}" not in file.read_text()] == []
    file.unlink()
    for typed, code in (("TABLE/1", "table_name"), (" , ", "table_name_missing")):
        counter.send(cmd.SaveTableCards("paysera", typed))
        counter.until(lambda view, code=code: code in [notice.code for notice in view.notices])  # type: ignore[misc]
    counter.send(cmd.SaveTableCards("swip", "TABLE 1"))
    counter.until(lambda view: "no_tables" in [notice.code for notice in view.notices])
    assert not file.exists()


def test_a_bill_is_split_at_one_table(counter: Counter) -> None:
    counter.start()
    counter.basket(1999)
    bill(counter, minor=1000)
    counter.control.customer("paysera", "approve", TABLE1)
    counter.until(lambda view: view.tender is not None and view.tender.due == 999)
    assert counter.control.payment("paysera", TABLE1)["status"] == "open"  # the sale is not over
    counter.send(cmd.BackToSale())
    bill(counter)
    counter.control.customer("paysera", "approve", TABLE1)
    counter.paid()
    wait_for(lambda: called(counter.control, "close_spot"), "the table is cleared")
    judge(counter.folder, counter.control)
    assert (counter.control.ledger().captures, counter.control.ledger().net) == (2, 1999)


def test_guests_who_left_get_no_bill_and_pay_in_another_way(counter: Counter) -> None:
    counter.start()
    counter.basket(1999)
    counter.send(cmd.ShowTables("paysera"))
    counter.until(lists(FIRST))
    counter.control.customer("paysera", "check_out", TABLE1)
    counter.send(cmd.StartPayment("paysera", None, "1"))
    assert counter.sees(PaymentPhase.REFUSED).reason == "table_gone"
    counter.send(cmd.BackToSale(), cmd.TakeCash(2000))
    counter.paid()
    told = judge(counter.folder, counter.control)
    assert told.payment.state is PayState.REFUSED


def test_cash_instead_takes_the_bill_off_the_table(counter: Counter) -> None:
    counter.start()
    counter.basket(1999)
    bill(counter)
    counter.send(cmd.AskCancel(counter.payment.id))
    counter.sees(PaymentPhase.CANCELLED)
    counter.send(cmd.BackToSale(), cmd.TakeCash(2000))
    counter.paid()
    wait_for(lambda: counter.control.payment("paysera", TABLE1)["status"] == "closed", "the table is cleared")
    judge(counter.folder, counter.control)
    assert counter.control.ledger().captures == 0


def noted(note: str) -> Callable[[TillView], bool]:
    return lambda view: view.payment is not None and view.payment.note == note


def test_a_table_closed_by_a_colleague_is_said_and_leaves_the_qr(counter: Counter) -> None:
    counter.start()
    counter.basket(1999)
    bill(counter)
    counter.control.customer("paysera", "close_table", TABLE1)
    counter.until(noted("table_closed"))
    counter.control.customer("paysera", "approve")
    counter.paid()
    judge(counter.folder, counter.control)
    assert counter.control.ledger().captured == 1999


def test_a_bill_exchanged_by_a_colleague_is_said_while_it_waits(counter: Counter) -> None:
    counter.start()
    counter.basket(1999)
    bill(counter)
    counter.control.customer("paysera", "change_bill", TABLE1)
    counter.until(noted("table_changed"))
    counter.send(cmd.AskCancel(counter.payment.id))
    counter.sees(PaymentPhase.CANCELLED)
    counter.send(cmd.BackToSale(), cmd.TakeCash(2000))
    counter.paid()
    judge(counter.folder, counter.control)
    assert counter.control.ledger().captured == 0


def test_a_bill_exchanged_between_approval_and_confirm_is_not_taken(counter: Counter) -> None:
    """A person is asked (PAYMENTS.md, States, attention); given back, the sale is paid in another way."""
    counter.start()
    counter.basket(1999)
    bill(counter)
    key = counter.payment.reference
    counter.control.fault("lost", "paysera", "look", seconds=600)
    counter.until(lambda view: view.payment is not None and view.payment.offline)
    counter.control.customer("paysera", "approve", TABLE1)
    counter.control.customer("paysera", "change_bill", TABLE1)
    counter.control.clear_faults()
    shown = counter.sees(PaymentPhase.ATTENTION)
    assert shown.reason == "table_changed"
    assert counter.control.payment("paysera", key)["status"] == "reserved"
    counter.send(cmd.GiveBack(shown.id))
    counter.sees(PaymentPhase.CANCELLED)
    counter.send(cmd.BackToSale(), cmd.TakeCash(2000))
    counter.paid()
    told = judge(counter.folder, counter.control)
    assert told.payment.state is PayState.VOIDED
    assert counter.control.payment("paysera", key)["status"] == "revoked"
    assert counter.control.ledger().captured == 0


def test_two_guests_at_one_table_pay_the_bill_once(counter: Counter) -> None:
    counter.start()
    counter.control.customer("paysera", "second_check_in", TABLE1)
    counter.basket(1999)
    bill(counter)
    counter.control.customer("paysera", "approve", TABLE1)
    with pytest.raises(ControlRefused):
        counter.control.customer("paysera", "approve", TABLE1)
    counter.paid()
    judge(counter.folder, counter.control)
    assert (counter.control.ledger().captures, counter.control.ledger().captured) == (1, 1999)


def test_a_table_of_another_shop_gets_no_bill(counter: Counter) -> None:
    """The service tells no locations: its list names another shop's table, and its code gives it away."""
    counter.control.settings(paysera={"location_told": False})
    counter.start()
    counter.control.customer("paysera", "second_check_in", ELSEWHERE)
    counter.basket(1999)
    counter.send(cmd.ShowTables("paysera"))
    counter.until(lists(FIRST, TableView("2", "TABLE9", True)))
    counter.send(cmd.StartPayment("paysera", None, "2"))
    assert counter.sees(PaymentPhase.REFUSED).reason == "table_elsewhere"
    assert counter.control.payments("paysera") == []
    bill(counter)
    counter.control.customer("paysera", "approve", TABLE1)
    counter.paid()
    judge(counter.folder, counter.control)


@pytest.mark.parametrize("outlives", [True, False])
def test_a_changed_basket_changes_the_bill_on_the_table(counter: Counter, outlives: bool) -> None:
    counter.control.settings(paysera={"order_outlives": outlives})
    counter.start()
    counter.basket(1999)
    bill(counter)
    counter.send(cmd.AskCancel(counter.payment.id))
    counter.sees(PaymentPhase.CANCELLED)
    counter.send(cmd.BackToSale(), cmd.BackToSale())
    counter.until(lambda view: view.stage is Stage.SELL)
    counter.basket(500)
    bill(counter)
    assert counter.payment.due == 2499
    counter.control.customer("paysera", "approve", TABLE1)
    counter.paid()
    judge(counter.folder, counter.control)
    assert called(counter.control, "exchange")
    assert counter.control.ledger().captured == 2499


@pytest.mark.parametrize("row", ["payment.call/open", "payment.answer/open", "payment.call/settle"])
def test_killed_while_a_table_pays(counter: Counter, row: str) -> None:
    counter.dies(row, before=row != "payment.call/open")
    counter.basket(1999)
    counter.send(cmd.ShowTables("paysera"))
    counter.until(lists(FIRST))
    counter.send(cmd.StartPayment("paysera", None, "1"))
    if row == "payment.call/settle":
        counter.until(lambda view: view.payment is not None and bool(view.payment.qr_text))
        counter.control.customer("paysera", "approve", TABLE1)
    counter.ended()
    counter.start()
    people = People(counter, "paysera", customer="" if row == "payment.call/open" else "approve")
    told = people.finish()
    judge(counter.folder, counter.control)
    if row == "payment.call/open":
        assert told.payment.state is PayState.REFUSED
        assert counter.control.ledger().captures == 0
    else:
        assert told.payment.state is PayState.SETTLED
        wait_for(lambda: counter.control.payment("paysera", TABLE1)["status"] == "closed", "the table is cleared")


def test_a_silent_service_keeps_the_tables_last_known(counter: Counter) -> None:
    counter.start()
    counter.basket(1999)
    counter.send(cmd.ShowTables("paysera"))
    counter.until(lists(FIRST))
    counter.control.fault("lost", "paysera", seconds=600)
    view = counter.until(
        lambda view: view.tender is not None and view.tender.tables is not None and view.tender.tables.state == "failed"
    )
    assert view.tender is not None and view.tender.tables is not None
    assert (view.tender.tables.tables, view.tender.tables.reason) == ((FIRST,), "offline")
    counter.send(cmd.LeaveTables(), cmd.TakeCash(2000))
    counter.paid()
    assert counter.view.tender is None or counter.view.tender.tables is None


def test_a_used_up_budget_turns_the_way_to_pay_off_until_it_is_there_again(till: Tills) -> None:
    counter = till("till")
    rails = {**counter.start_line.rails}
    rails["paysera"] = {**rails["paysera"], "requests_per_minute": 20, "look_seconds": 0.2}
    counter.start_line = msgspec.structs.replace(counter.start_line, rails=rails)
    counter.start()
    shown = counter.open("paysera")
    choice = lambda view: next(  # noqa: E731
        (one for one in (view.tender.rails if view.tender else ()) if one.id == "paysera"), None
    )
    wait_for(lambda: sum(1 for call in counter.control.requests("paysera")) >= 10, "the budget's use")
    counter.send(cmd.AskCancel(shown.id))
    counter.sees(PaymentPhase.CANCELLED)  # what was kept back is there for the last look and the void
    counter.send(cmd.BackToSale())
    counter.until(lambda view: (found := choice(view)) is not None and found.reason == "budget_used_up")
    counter.pass_time(61)
    counter.until(lambda view: (found := choice(view)) is not None and found.enabled)
    counter.send(cmd.TakeCash(2000))
    counter.paid()
    judge(counter.folder, counter.control)
    assert not [call for call in counter.control.requests("paysera") if call["status"] == 429]


def test_a_till_that_was_killed_knows_what_it_asked_before(till: Tills) -> None:
    """A new start is no new budget: till and account are the same (paysera.md 3.2)."""
    counter = till("till")
    rails = {**counter.start_line.rails}
    rails["paysera"] = {**rails["paysera"], "requests_per_minute": 20, "look_seconds": 0.2}
    counter.start_line = msgspec.structs.replace(counter.start_line, rails=rails)
    counter.start()
    shown = counter.open("paysera")
    wait_for(lambda: len(counter.control.requests("paysera")) >= 10, "the budget's use")
    counter.send(cmd.AskCancel(shown.id))
    counter.sees(PaymentPhase.CANCELLED)
    counter.kill()
    counter.start()
    choice = lambda view: next(  # noqa: E731
        (one for one in (view.tender.rails if view.tender else ()) if one.id == "paysera"), None
    )
    counter.until(lambda view: (found := choice(view)) is not None and found.reason == "budget_used_up")
    counter.pass_time(61)
    counter.until(lambda view: (found := choice(view)) is not None and found.enabled)
    counter.send(cmd.TakeCash(2000))
    counter.paid()
    judge(counter.folder, counter.control)


def test_a_table_that_nobody_listed_is_refused_here(counter: Counter) -> None:
    counter.start()
    counter.basket(1999)
    counter.send(cmd.StartPayment("paysera", None, "7"), cmd.ShowTables("swip"))
    codes = lambda view: {notice.code for notice in view.notices}  # noqa: E731
    counter.until(lambda view: {"table_gone", "no_tables"} <= codes(view))
    assert not read(counter.folder).payments
