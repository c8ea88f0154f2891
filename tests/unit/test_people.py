"""People as a fold: who is signed in, how often a PIN was wrong, how long it is locked; and which PINs are no PINs."""

from __future__ import annotations

from datetime import timedelta
from functools import reduce

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pos_terminal.domain import events as ev
from pos_terminal.domain.events import Entry, Envelope, Event
from pos_terminal.domain.operator import Role
from pos_terminal.domain.people import LONGEST_LOCK_S, People, Tries, apply, pin_problem
from tests.fakes.fake_clock import START

ADDED = (ev.OperatorAdded("m", "Mia", Role.MANAGER), ev.PinSet("m"), ev.OperatorAdded("a", "Anna", Role.CASHIER))


def after(*events: Event) -> People:
    rows = [
        Entry(Envelope("t", n, str(n), START, "b", event.kind, 1, "", "", "", ""), event)
        for n, event in enumerate(events)
    ]
    return reduce(apply, rows, People())


def test_who_is_signed_in() -> None:
    people = after(*ADDED, ev.SignedIn("a"))
    assert people.at_the_till is not None
    assert people.at_the_till.name == "Anna"
    assert after(*ADDED, ev.SignedIn("a"), ev.SignedOut("a", "locked")).at_the_till is None


def test_somebody_without_a_pin_or_no_longer_here_cannot_sign_in() -> None:
    people = after(*ADDED)
    assert people.may_sign_in("m")
    assert not people.may_sign_in("a")
    assert not people.may_sign_in("nobody")
    gone = after(*ADDED, ev.SignedIn("m"), ev.OperatorChanged("m", "Mia", Role.MANAGER, active=False))
    assert not gone.may_sign_in("m")
    assert gone.at_the_till is None
    assert gone.managers == ()


def test_a_good_pin_forgives_the_wrong_ones_and_the_locks() -> None:
    wrong = (ev.PinFailed("m", 1), ev.PinFailed("m", 2))
    assert after(*ADDED, *wrong).tries_of("m").left == 3
    assert after(*ADDED, *wrong, ev.SignedIn("m")).tries_of("m") == Tries()
    locked = ev.PinLocked("m", START + timedelta(seconds=60), 60)
    assert after(*ADDED, *wrong, locked).tries_of("m").next_lock_s == 120
    assert after(*ADDED, *wrong, locked, ev.PinSet("m")).tries_of("m") == Tries()
    approvals = (ev.PinFailed("approval", 4), ev.ApprovalGiven("refund", "Refund"))
    assert after(*ADDED, *approvals).tries_of("approval").left == 5


def test_locks_double_up_to_a_quarter_of_an_hour() -> None:
    seconds, tries = [], Tries()
    for _ in range(7):
        seconds.append(tries.next_lock_s)
        tries = Tries(0, tries.next_lock_s, START)
    assert seconds == [60, 120, 240, 480, 900, 900, LONGEST_LOCK_S]


def test_a_lock_that_is_read_back_holds_whole_unless_it_is_of_another_day() -> None:
    tries = Tries(0, 60, START + timedelta(seconds=60))
    assert tries.locked_s(START) == 60
    assert tries.locked_s(START + timedelta(seconds=59)) == 60
    assert tries.locked_s(START + timedelta(hours=1)) == 60
    assert tries.locked_s(START + timedelta(hours=9)) == 0
    assert tries.locked_s(START - timedelta(days=300)) == 60


@pytest.mark.parametrize(
    ("pin", "role", "problem"),
    [
        ("4927", Role.CASHIER, ""),
        ("492", Role.CASHIER, "pin_short_cashier"),
        ("49271", Role.MANAGER, "pin_short_manager"),
        ("802604", Role.MANAGER, ""),
        ("8026041357246", Role.MANAGER, "pin_long"),
        ("80260a", Role.MANAGER, "pin_digits"),
        ("٤٩٢٧٨١", Role.MANAGER, "pin_digits"),
        ("", Role.CASHIER, "pin_digits"),
        ("000000", Role.MANAGER, "pin_weak"),
        ("123456", Role.MANAGER, "pin_weak"),
        ("567890", Role.MANAGER, "pin_weak"),
        ("987654", Role.MANAGER, "pin_weak"),
        ("121212", Role.MANAGER, "pin_weak"),
        ("123123", Role.MANAGER, "pin_weak"),
        ("7777", Role.CASHIER, "pin_weak"),
        ("4321", Role.CASHIER, "pin_weak"),
    ],
)
def test_which_pins_are_taken(pin: str, role: Role, problem: str) -> None:
    assert pin_problem(pin, role) == problem


@given(st.text(max_size=20), st.sampled_from(Role))
def test_any_text_gets_an_answer(pin: str, role: Role) -> None:
    problem = pin_problem(pin, role)
    assert problem or (pin.isdecimal() and pin.isascii() and 4 <= len(pin) <= 12)
