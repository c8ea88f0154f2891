"""Which backups stay, whatever nights there were."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from pos_terminal.store.backup.rule import DAYS, MONTHS, WEEKS, kept

BEGAN = datetime(2024, 1, 1, 3, 0, tzinfo=UTC)
ROME = ZoneInfo("Europe/Rome")
moments = st.lists(
    st.integers(0, 3 * 365 * 24 * 60).map(lambda minutes: BEGAN + timedelta(minutes=minutes)), max_size=80
)
zones = st.sampled_from([UTC, ROME, ZoneInfo("Pacific/Auckland"), ZoneInfo("America/Los_Angeles")])


@given(moments, zones)
def test_the_newest_always_stays_and_never_more_than_the_rule_allows(made: list[datetime], zone: ZoneInfo) -> None:
    stay = kept(made, zone)
    assert stay <= set(made)
    assert not made or max(made) in stay
    assert len(stay) <= DAYS + WEEKS + MONTHS


@given(moments, zones)
def test_asking_twice_takes_nothing_more_away(made: list[datetime], zone: ZoneInfo) -> None:
    stay = kept(made, zone)
    assert kept(stay, zone) == stay


@given(moments, zones)
def test_the_latest_days_weeks_and_months_that_have_one_keep_their_newest(made: list[datetime], zone: ZoneInfo) -> None:
    stay = kept(made, zone)
    local = [at.astimezone(zone) for at in made]
    for most, span_of in (
        (DAYS, lambda at: at.date()),
        (WEEKS, lambda at: at.isocalendar()[:2]),
        (MONTHS, lambda at: (at.year, at.month)),
    ):
        newest: dict[object, datetime] = {}
        for at in sorted(local):
            newest[span_of(at)] = at
        for span in sorted(newest, reverse=True)[:most]:  # type: ignore[type-var]
            assert newest[span] in stay


@given(st.integers(400, 800), st.sets(st.integers(0, 800)), zones)
def test_night_after_night_a_year_is_there(nights: int, off: set[int], zone: ZoneInfo) -> None:
    """What is removed on one night is not missed on a later one."""
    there: set[datetime] = set()
    every = [BEGAN + timedelta(days=night) for night in range(nights) if night not in off]
    for made in every:
        there = set(kept({*there, made}, zone))
    assert there == kept(every, zone)


def test_a_till_that_stood_still_for_years_loses_nothing() -> None:
    made = [BEGAN + timedelta(days=night) for night in range(7)]
    later = BEGAN + timedelta(days=2000)
    assert kept([*made, later], UTC) >= {later, *made[1:]}
