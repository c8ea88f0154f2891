"""A short day before the kiosk, and that the comparison afterwards finds what it is for."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from pos_terminal.domain.dispense import Drop
from tests.prove.kiosk.audit import audit
from tests.prove.kiosk.campaign import SHORT, figures_of, stories_of
from tests.prove.kiosk.plan import Leaves, Phone, Trouble, customer
from tests.prove.kiosk.run import Street

SEED = 1


@pytest.fixture(scope="module")
def street(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Street]:
    """A street on which a short day has passed."""
    made = Street(tmp_path_factory.mktemp("kiosk"), SEED, SHORT)
    made.pass_day()
    yield made
    made.close()


@pytest.mark.timeout(300)
def test_only_what_came_out_is_charged(street: Street) -> None:
    found = audit(street.folder / "till", street.control, street.shelf, street.day)
    told = stories_of(street.day, found, street.control.violations(), "")
    assert not told, "\n".join(line for story in told for line in (story.title, *story.lines))
    assert all(figure.met for figure in figures_of(street.day, found, False))
    assert len(street.day.rows) + len(street.day.darks) >= SHORT
    assert found.fell > 0
    assert found.charged == found.sold > 0


@pytest.mark.timeout(300)
def test_an_item_that_did_not_fall_and_was_charged_is_found(street: Street) -> None:
    fallen = next(item for item in street.shelf.items.values() if item.result is Drop.SEEN)
    fallen.result = Drop.JAMMED
    try:
        found = audit(street.folder / "till", street.control, street.shelf, street.day)
        assert len(found.overcharged) == 1
        assert [story.title for story in stories_of(street.day, found, (), "")] == ["charged without goods"]
    finally:
        fallen.result = Drop.SEEN


def test_a_page_without_a_way_home_is_a_story(street: Street) -> None:
    found = audit(street.folder / "till", street.control, street.shelf, street.day)
    street.day.stops.append("customer 3: nobody touched it for 3600 s")
    try:
        assert [story.lines for story in stories_of(street.day, found, (), "")] == [tuple(street.day.stops)]
    finally:
        street.day.stops.clear()


def test_a_customer_is_a_function_of_seed_and_number() -> None:
    day = [customer(SEED, number, 2000) for number in range(2000)]
    assert day == [customer(SEED, number, 2000) for number in range(2000)]
    assert day != [customer(SEED + 1, number, 2000) for number in range(2000)]
    assert {one.trouble for one in day} == set(Trouble)
    assert {one.phone for one in day} == set(Phone)
    assert {one.leaves for one in day} == set(Leaves)
    assert not any(one.trouble in (Trouble.CUT, Trouble.CUT_BOTH) for one in day[800:])
