"""What the papers leave open has two answers: a sale, a cancel and a lost settle end rightly under each."""

from __future__ import annotations

from dataclasses import dataclass

import pytest

from pos_terminal.app import commands as cmd
from pos_terminal.app.views import PaymentPhase, Stage
from pos_terminal.domain.payment import NOT_CHARGED, PayState
from tests.e2e.counter import Counter, wait_for
from tests.e2e.ending import ended
from tests.e2e.judge import Told, judge, read
from tests.e2e.kill_scenes import SETTLE, Tills
from tests.e2e.people import People


@dataclass(frozen=True, slots=True)
class Switch:
    """One answer of a service to what its paper leaves open."""

    rail: str
    name: str
    value: object

    def __str__(self) -> str:
        return f"{self.rail}-{self.name}-{self.value}"


SWITCHES = (
    Switch("swip", "uuid_adopted", False),
    Switch("swip", "amount_in_answer", "never"),
    Switch("swip", "amount_in_answer", "closed"),
    Switch("swip", "status_after_cancel", "CLOSED"),
    Switch("swip", "status_after_cancel", "WITHDRAWN"),
    Switch("swip", "second_close", "refund"),
    Switch("swip", "failed_close", "open"),
    Switch("swip", "paid_type", "number"),
    Switch("swip", "paid_type", "string"),
    Switch("droppay", "status_in_post", False),
    Switch("droppay", "counters", False),
    Switch("droppay", "delete", "405"),
    Switch("droppay", "count_name", "charge_maxcount"),
    Switch("droppay", "charges_in_look", True),
    Switch("droppay", "charge_status", "ACCOUNTED"),
    Switch("droppay", "charge_status", "FAILED"),
    Switch("paysera", "retry_after_told", False),
    Switch("paysera", "price", "decimal"),
    Switch("paysera", "price", "cents"),
    Switch("paysera", "trimmed", True),
    Switch("paysera", "list_name", "items"),
    Switch("paysera", "after_revoking_new", "deleted"),
    Switch("paysera", "after_expiry", "failed"),
    Switch("paysera", "delete_answer", "empty"),
)
SELLING = [switch for switch in SWITCHES if switch.value != "FAILED"]


def set_up(till: Tills, switch: Switch) -> Counter:
    counter = till("till").start()
    counter.control.settings(**{switch.rail: {switch.name: switch.value}})
    return counter


def pay(counter: Counter, people: People) -> Told:
    counter.basket(1999)
    counter.send(cmd.StartPayment(people.rail))
    wait_for(lambda: bool(read(counter.folder).payments), "the payment")
    people.finish()
    return ended(counter)


@pytest.mark.parametrize("switch", SELLING, ids=str)
def test_a_sale(till: Tills, switch: Switch) -> None:
    counter = set_up(till, switch)
    assert pay(counter, People(counter, switch.rail)).payment.pays


@pytest.mark.campaign
@pytest.mark.parametrize("switch", SELLING, ids=str)
def test_a_cancel(till: Tills, switch: Switch) -> None:
    counter = set_up(till, switch)
    if switch.value == "405":
        _cancelled_without_a_delete(counter)
        return
    told = pay(counter, People(counter, switch.rail, cancels=True, customer=""))
    assert told.payment.state in NOT_CHARGED


def _cancelled_without_a_delete(counter: Counter) -> None:
    """The sale lets go at once; the authorization is never charged and dies by itself."""
    shown = counter.open("droppay")
    counter.send(cmd.AskCancel(shown.id))
    wait_for(lambda: read(counter.folder).payment.state is PayState.DISOWNED, "it is let go")
    counter.control.customer("droppay", "approve")
    counter.until(lambda view: view.tender is not None and view.tender.due == 1999)
    counter.send(cmd.BackToSale(), cmd.TakeCash(2000))
    counter.paid()
    counter.pass_time(901)
    counter.pass_time(2000)
    People(counter, "droppay").finish()
    judge(counter.folder, counter.control)
    assert counter.control.ledger().captures == 0


@pytest.mark.parametrize("kind", [pytest.param("drop_before", marks=pytest.mark.campaign), "drop_after"])
@pytest.mark.parametrize("switch", SELLING, ids=str)
def test_a_lost_settle(till: Tills, switch: Switch, kind: str) -> None:
    counter = set_up(till, switch)
    counter.control.fault(kind, switch.rail, SETTLE[switch.rail])
    if switch.name == "counters" and kind == "drop_after":
        _nothing_tells(counter)
        return
    told = pay(counter, People(counter, switch.rail))
    assert told.payment.pays


def _nothing_tells(counter: Counter) -> None:
    """No counter says that it was charged: neither yes nor no, until a manager looks at DropPay's own list."""
    shown = counter.open("droppay")
    counter.control.customer("droppay", "approve")
    counter.sees(PaymentPhase.UNKNOWN)
    counter.pass_time(901)
    assert counter.view.stage is Stage.PAYMENT
    counter.pass_time(1900)
    counter.sees(PaymentPhase.ATTENTION)
    counter.send(cmd.DecidePayment(shown.id, True, "DropPay's list shows it", approver="Manager"))
    counter.paid()
    told = judge(counter.folder, counter.control)
    assert told.payment.pays


def test_a_lost_create_where_the_uuid_is_not_adopted(till: Tills) -> None:
    """It cannot be found by our id: refused, never charged, and the customer pays in another way."""
    counter = set_up(till, Switch("swip", "uuid_adopted", False))
    counter.control.fault("drop_after", "swip", "create")
    told = pay(counter, People(counter, "swip"))
    assert told.payment.state is PayState.REFUSED
    assert counter.control.ledger().net == 0


def test_a_second_close_that_refunds_is_found(till: Tills) -> None:
    """The first close arrives late, the second one undoes it: "Paid, money gone back" (rule 14)."""
    counter = set_up(till, Switch("swip", "second_close", "refund"))
    counter.control.fault("delay", "swip", "close", seconds=3.0)
    counter.open("swip")
    counter.control.customer("swip", "approve")
    counter.sees(PaymentPhase.UNKNOWN)
    People(counter, "swip").finish()
    judge(counter.folder, counter.control)


def test_a_charge_that_failed_is_no_sale(till: Tills) -> None:
    counter = set_up(till, Switch("droppay", "charge_status", "FAILED"))
    counter.open("droppay")
    counter.control.customer("droppay", "approve")
    counter.sees(PaymentPhase.UNKNOWN)
    counter.pass_time(300)
    People(counter, "droppay").finish()
    told = judge(counter.folder, counter.control)
    assert told.payment.state in NOT_CHARGED
    assert counter.control.ledger().net == 0
