"""People at a real till in a process of its own: a lock outlives the process, and a PIN is in none of its files."""

from __future__ import annotations

from collections.abc import Callable

import msgspec
import pytest

from pos_terminal.app import commands as cmd
from pos_terminal.app.views import OperatorView, PeopleView
from pos_terminal.domain.operator import Role
from tests.e2e.counter import Counter

PIN, WRONG = "802604715093", "802604715094"  # long enough to be in no file by chance
PEPPER = ("this till", "5a" * 32)  # what the keyring holds from one start to the next


@pytest.fixture
def staffed(till: Callable[[str], Counter]) -> Counter:
    """A till that asks who is there, before its first manager."""
    made = till("till")
    secrets = {**made.start_line.secrets, "pin.pepper": PEPPER}
    made.start_line = msgspec.structs.replace(made.start_line, people=True, secrets=secrets)
    return made.start()


def people(counter: Counter, seen: Callable[[PeopleView], bool]) -> PeopleView:
    return counter.until(lambda view: seen(view.people)).people


def mia(counter: Counter) -> OperatorView:
    return next(operator for operator in counter.view.people.operators if operator.name == "Mia")


def hire(counter: Counter) -> None:
    counter.send(cmd.AddOperator("Mia", Role.MANAGER, PIN))
    people(counter, lambda told: told.signed_in is not None)


def lock_out(counter: Counter) -> None:
    counter.send(cmd.Lock())
    people(counter, lambda told: told.signed_in is None)
    for left in (4, 3, 2, 1, 5):
        counter.send(cmd.SignIn(mia(counter).id, WRONG))
        people(counter, lambda told, left=left: told.pin.wrong and told.pin.tries_left == left)  # type: ignore[misc]


def test_a_lock_holds_across_a_killed_process(staffed: Counter) -> None:
    hire(staffed)
    lock_out(staffed)
    staffed.restart()
    assert mia(staffed).locked_until > 0
    staffed.send(cmd.SignIn(mia(staffed).id, PIN), cmd.AddByPrice(100))
    staffed.until(lambda view: any(notice.code == "sign_in_first" for notice in view.notices))
    assert staffed.view.people.signed_in is None
    staffed.pass_time(61)
    people(staffed, lambda told: told.operators[0].locked_until == 0)
    staffed.send(cmd.SignIn(mia(staffed).id, PIN))
    people(staffed, lambda told: told.signed_in is not None)


def test_wrong_tries_are_counted_on_after_a_killed_process(staffed: Counter) -> None:
    hire(staffed)
    staffed.send(cmd.Lock(), cmd.SignIn(mia(staffed).id, WRONG))
    people(staffed, lambda told: told.pin.wrong)
    staffed.restart()
    assert mia(staffed).tries_left == 4


def test_nobody_is_signed_in_after_a_start_and_the_basket_is_there(staffed: Counter) -> None:
    hire(staffed)
    staffed.send(cmd.AddByPrice(250))
    staffed.until(lambda view: view.basket.total == 250)
    staffed.restart()
    assert staffed.view.people.signed_in is None
    staffed.send(cmd.SignIn(mia(staffed).id, PIN))
    view = staffed.until(lambda view: view.people.signed_in is not None)
    assert view.basket.total == 250


def test_no_pin_is_in_any_file_of_the_till(staffed: Counter) -> None:
    hire(staffed)
    lock_out(staffed)
    staffed.kill()
    files = [file for file in staffed.folder.rglob("*") if file.is_file()]
    assert {"journal.db", "pins.db"} <= {file.name for file in files}
    for file in files:
        held = file.read_bytes()
        assert PIN.encode() not in held, file
        assert WRONG.encode() not in held, file
        assert PEPPER[1].encode() not in held, file
    assert PIN not in staffed.words
