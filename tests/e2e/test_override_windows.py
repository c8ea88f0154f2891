"""Cash while a payment is in doubt, approved by a manager's PIN on the cashier's own screen (rule 13), by hand."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest

from pos_terminal.app import commands as cmd
from pos_terminal.app.views import PaymentPhase, Stage
from pos_terminal.config.paths import places
from pos_terminal.domain.events import Envelope, PaymentDisowned
from pos_terminal.domain.operator import Role
from pos_terminal.domain.payment import PayState
from pos_terminal.store import journal_rows as rows
from pos_terminal.store.connect import connect_readonly
from tests.e2e.conftest import BUGS
from tests.e2e.counter import Services, called, wait_for
from tests.e2e.judge import judge, read
from tests.e2e.kill_scenes import SETTLE
from tests.e2e.nest import Nest
from tests.e2e.people import People
from tests.e2e.test_kill_windows import CROISSANT, LOAF, Windows
from tests.e2e.test_people import PEPPER

CASHIERS, MANAGERS = "2468", "802604"


@pytest.fixture(scope="module")
def windows_nest() -> Iterator[Nest]:
    with Nest("tests.e2e.windowed") as made:
        yield made


@pytest.fixture
def staffed(services: Services, windows_nest: Nest, tmp_path: Path) -> Iterator[Windows]:
    """A till with windows, a manager who is away and a cashier who has signed in by touch."""
    made = Windows(Services(services.process, services.control, windows_nest), tmp_path / "till")
    secrets = {**made.start_line.secrets, "pin.pepper": PEPPER}
    made.start_line = msgspec.structs.replace(made.start_line, people=True, secrets=secrets)
    try:
        made.start()
        made.send(cmd.AddOperator("Mia", Role.MANAGER, MANAGERS))
        made.until(lambda view: view.people.signed_in is not None)
        made.send(cmd.AddOperator("Anna", Role.CASHIER, CASHIERS))
        made.until(lambda view: len(view.people.operators) == 2)
        made.send(cmd.Lock())
        told = made.until(lambda view: view.people.signed_in is None)
        anna = [one.name for one in told.people.operators].index("Anna") + 1
        made.tap(f"signin_cashier_{anna}_button", *pin(CASHIERS), "signin_confirm_button")
        made.until(lambda view: view.people.signed_in is not None)
        yield made
    finally:
        made.kill()
    assert services.control.violations() == []
    assert not [bug for bug in BUGS if bug in made.words], made.words[-3000:]
    assert places(made.folder).crash_log.read_text() == ""


def pin(digits: str) -> list[str]:
    return [f"pin_key_{digit}" for digit in digits]


def disowned(folder: Path) -> Envelope:
    connection = connect_readonly(places(folder).journal)
    try:
        entries = [rows.entry(row) for row in connection.execute(rows.AFTER, (0,))]
    finally:
        connection.close()
    (found,) = [entry.envelope for entry in entries if isinstance(entry.event, PaymentDisowned)]
    return found


@pytest.mark.parametrize("rail", ["swip", "droppay"])
def test_rule_13_a_managers_pin_takes_cash_and_what_was_charged_comes_back(staffed: Windows, rail: str) -> None:
    till, control = staffed, staffed.control
    till.scan(CROISSANT, LOAF)
    till.until(lambda view: len(view.basket.lines) == 2)
    till.send(cmd.Pay())  # the slot is deaf for a moment after a page came, and hands are quick here
    till.tap(f"rail_{rail}_button")
    till.shows("payment_cancel_button", "customer_qr_image")
    control.fault("delay", rail, SETTLE[rail], seconds=2.0, processed=True)
    control.customer(rail, "approve")
    wait_for(lambda: called(control, SETTLE[rail]), "the settle")
    control.fault("lost", rail, "look", seconds=600)
    till.sees(PaymentPhase.UNKNOWN)
    due = till.until(lambda view: view.payment is not None and view.payment.can_override).basket.total
    till.tap("manager_override_button", "override_confirm_button")
    till.shows("manager_pin_dialog")
    assert read(till.folder).payment.state is not PayState.DISOWNED, "not before the PIN"
    till.tap(*pin(CASHIERS), "pin_confirm_button")  # not a manager's
    till.until(lambda view: view.people.approval is not None and view.people.approval.pin.wrong)
    till.tap(*pin(MANAGERS), "pin_confirm_button")
    till.until(lambda view: view.stage is Stage.TENDER)
    till.tap("rail_cash_button", "cash_quick_exact_button")
    till.shows("cash_complete_button")
    till.send(cmd.TakeCash(due))
    till.paid()
    told = disowned(till.folder)
    assert (told.operator, told.approver) == ("Anna", "Mia")
    assert till.view.people.signed_in is not None
    assert till.view.people.signed_in.name == "Anna", "the cashier goes on"
    control.clear_faults()
    People(till, rail).finish()
    judged = judge(till.folder, control)
    assert len(judged.receipts) == 1
    if rail == "droppay":  # the charge's id was in the answer that was lost: nothing can be sent back
        assert judged.payment.owed == due
        till.until(lambda view: [row.what for row in view.checking] == ["owed"])
        till.send(cmd.NewSale())  # on a busy machine the page of the sale that is done has gone by itself
        till.until(lambda view: view.stage is Stage.SELL)
        till.tap("nav_payments_button", "owed_view_button")
        till.shows("owed_1_close_button")
    else:
        assert control.ledger().net == 0
        assert judged.payment.state is PayState.SETTLED
