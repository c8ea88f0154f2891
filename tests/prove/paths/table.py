"""The product's table, compiled as it is walked: payments are numbered values whose moments are told from now."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import fields
from datetime import UTC, datetime, timedelta
from operator import attrgetter

from pos_terminal.domain import decide, payment_events
from pos_terminal.domain import events as ev
from pos_terminal.domain.actions import Action
from pos_terminal.domain.events import Event
from pos_terminal.domain.moment import Moment, spent
from pos_terminal.domain.payment import FINAL, Payment, PayState
from pos_terminal.domain.payment import PayState as S
from pos_terminal.domain.payment_reading import earlier
from pos_terminal.domain.terms import Terms
from tests.prove.paths.quick import replace
from tests.prove.paths.short_times import LONGEST

BEGAN = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
NOW = Moment(BEGAN, 0.0)
_CALLS = ("opened", "approved", "settle_over", "void_over", "looked", "asked", "retry_from")
MOMENTS = ("created", *_CALLS, "cancel", "complete_at", "off_since", "ended", "doubt_since")
# Beyond these ages nothing that the table compares them with changes any more.
OLDEST = {"created": 18, "opened": 18, "ended": 14, "doubt_since": 7, "off_since": 5, "retry_from": 4}
ORDER_ONLY = ("cancel", "complete_at", "settle_over", "void_over")  # asked only whether a look began later
OFF_LONGEST = 5.0
COSMETIC = {"words": "", "was_doubt": False, "just_in_time": False, "moves": 0}  # only shown, never compared
SETTLES = frozenset(set(PayState) - FINAL - {S.VOIDING, S.DOUBT_VOID, S.DISOWNED, S.ATTENTION})
SLOWEST = 2  # ticks: longer than any look is on its way
LATER = (ev.CallAnswered, ev.CancelAsked, ev.CompleteAsked)  # a look that is done began before these
CONSTANT = {"id", "sale", "number", "currency", "terms", "operator", "whole", "moves"}

_ages: dict[tuple[int, int | None], Moment] = {}


def ago(ticks: int, mono: int | None = 0) -> Moment:
    """Return one shared moment so many ticks ago on the wall, and on the monotonic clock (None: another run)."""
    key = (ticks, mono)
    if key not in _ages:
        at = BEGAN - timedelta(seconds=ticks)
        _ages[key] = Moment(at, None if mono is None else -float(mono))
    return _ages[key]


LONG_AGO = ago(0, None)  # of another run: before every look of this one


def age(moment: Moment) -> tuple[int, int | None]:
    wall = int((BEGAN - moment.at).total_seconds())
    return wall, None if moment.mono is None else -int(moment.mono)


class Table:
    """`step` and `decide` of the product behind a memory; every payment is known by its number."""

    def __init__(self, terms: Terms) -> None:
        self.terms = terms
        self.payments: list[Payment] = []
        self._numbers: dict[tuple[object, ...], int] = {}
        self._said: dict[tuple[int, int], int] = {}
        self._kept: dict[int, Event] = {}  # events whose identity stands for them
        self._decided: list[Action | None] = []
        self._older: dict[tuple[int, int], int] = {}
        self._jumped: dict[tuple[int, int], int] = {}
        self._restarted: dict[int, int] = {}
        names = [f.name for f in fields(Payment) if f.name not in CONSTANT]
        self._oldest = OLDEST | {"approved": 6 if terms.settle_by_from_approval else 0}
        self._key = attrgetter("minor", *[n for n in names if n != "minor"])

    # --- what the product does

    def created(self, minor: int) -> int:
        return self.number(Payment("payment", "sale", "1", minor, "EUR", self.terms, ago(0), due=minor))

    def said(self, number: int, event: Event) -> int:
        """Return the payment after an event now. The event must be one of a shared kind that lives on."""
        key = (number, id(event))
        found = self._said.get(key)
        if found is None:
            self._kept[id(event)] = event
            p = self.payments[number]
            if isinstance(event, LATER) and p.asked is not None:
                p = replace(p, asked=_before_now(p.asked))
            found = self._said[key] = self.number(payment_events.step(p, event, NOW))
        return found

    def decided(self, number: int) -> Action:
        action = self._decided[number]
        if action is None:
            action = self._decided[number] = decide.decide(self.payments[number], NOW)
        return action

    def restarted(self, number: int) -> int:
        """Return what the journal tells the next start: no monotonic time, nothing that only the run knew."""
        found = self._restarted.get(number)
        if found is None:
            p = self.payments[number]
            replayed = replace(p, **self._moments(p, lambda wall, _: (wall, None)))
            found = self.number(payment_events.step(replayed, _STARTED, NOW))
            self._restarted[number] = found
        return found

    # --- time

    def older(self, number: int, ticks: int) -> int:
        """Return the payment as it is seen some ticks later."""
        key = (number, ticks)
        found = self._older.get(key)
        if found is None:
            p = self.payments[number]
            later = self._moments(p, lambda wall, mono: (wall + ticks, _plus(mono, ticks)))
            found = self._older[key] = self.number(p, later)
        return found

    def jumped(self, number: int, ticks: int) -> int:
        """Return the payment after the wall clock jumped; the monotonic one stands."""
        key = (number, ticks)
        found = self._jumped.get(key)
        if found is None:
            p = self.payments[number]
            found = self._jumped[key] = self.number(p, self._moments(p, lambda wall, mono: (wall + ticks, mono)))
        return found

    # --- numbers

    def number(self, p: Payment, new: dict[str, object] | None = None) -> int:
        """Return the number of a payment with changes, after what no rule can tell apart was made alike."""
        new = alike(p, new or {})
        if new:
            p = replace(p, **new)
        key = self._key(p)
        found = self._numbers.get(key)
        if found is None:
            found = self._numbers[key] = len(self.payments)
            self.payments.append(p)
            self._decided.append(None)
        return found

    def _moments(self, p: Payment, change: Callable[[int, int | None], tuple[int, int | None]]) -> dict[str, object]:
        """Return the payment's moments as a change of both clocks leaves them."""

        def moved(moment: Moment, oldest: int = LONGEST) -> Moment:
            wall, mono = change(*age(moment))
            return ago(min(wall, oldest), None if mono is None else min(mono, oldest))

        new: dict[str, object] = {}
        for name in MOMENTS:
            moment = getattr(p, name)
            if moment is not None:
                new[name] = moved(moment, self._oldest.get(name, LONGEST))
        if p.still_there:
            new["still_there"] = tuple(moved(one, 8) for one in p.still_there)
        if p.refunds:
            new["refunds"] = tuple(
                replace(
                    r,
                    sent=r.sent and moved(r.sent, 10 if r.state == "doubt" else 0),
                    retry_from=r.retry_from and moved(r.retry_from, 6),
                )
                for r in p.refunds
            )
        return new


def alike(p: Payment, new: dict[str, object]) -> dict[str, object]:
    """Add to a payment's changes what makes payments alike that no rule can tell apart any more."""

    def now(name: str) -> object:
        return new[name] if name in new else getattr(p, name)

    def put(name: str, value: object) -> None:
        if now(name) != value:
            new[name] = value

    for name, value in COSMETIC.items():
        put(name, value)
    put("looks", _most(now("looks"), 1))  # the short first look is as long as all others
    put("failures", _most(now("failures"), 3))
    put("off_longest_s", _most(now("off_longest_s"), OFF_LONGEST))
    state = p.state
    if state in FINAL:
        if not now("failures") and not any(r.state == "doubt" for r in p.refunds):
            for name in ("looked", "asked", "phase"):
                put(name, None)
        for name in ("doubt_since", "opened") if now("reference") else ("doubt_since",):
            if now(name) is not None:
                put(name, ago(LONGEST, None))
        put("created", ago(LONGEST, None))  # found payable again it is as old as can be
        if _over_and_done(p, now):
            put("ended", ago(LONGEST, None))
    if state not in SETTLES:
        if state is not S.ATTENTION and now("approved") is not None:
            put("approved", ago(6, None))
        for name in ("off_since", "complete_at", "settle_over"):
            if now(name) is not None:
                put(name, LONG_AGO)
        put("off_longest_s", 0.0)
        for name in ("left_open", "settle_refused", "saw_paid", "restarted"):
            put(name, False)
    elif not now("unpaid_sent"):
        put("restarted", False)  # asked only of an order that was closed with cash
    if state is not PayState.WAITING and now("cancel") is not None:
        put("cancel", LONG_AGO)
    if now("retry_from") is not None and state is not PayState.OPENING and _over(now):
        put("retry_from", None)
        put("retry_s", 0.0)
    _in_order(state, now, put)
    return new


def _most(value: object, most: float) -> float:
    assert isinstance(value, int | float)
    return min(value, most)


def _over_and_done(p: Payment, now: Callable[[str], object]) -> bool:
    """Say whether no look comes after the end any more, so that its age counts for nothing."""
    can = p.terms.capabilities
    if p.state is S.SETTLED:
        closes = p.settle_sent + p.unpaid_sent + p.void_sent
        return not (can.pays_again or (can.failed_settle_gives_back and closes > 1))
    times = decide.RECHECK_LOST_S if p.why == "lost" else decide.RECHECK_S
    return p.state is S.RECORDED or bool(now("never_sent")) or p.rechecks >= len(times)


def _over(now: Callable[[str], object]) -> bool:
    """Say whether a call that was turned away has waited long enough, and been looked at since."""
    asked, since, retry_s = now("asked"), now("retry_from"), now("retry_s")
    if not isinstance(asked, Moment) or not isinstance(since, Moment) or now("phase") is None:
        return False
    return spent(since, NOW) >= float(retry_s) and not earlier(asked, since)  # type: ignore[arg-type]


def _before_now(asked: Moment) -> Moment:
    """Return when a look began, before now: two things of one tick have an order all the same."""
    wall, mono = age(asked)
    return asked if mono else ago(wall + 1, 1)


def _in_order(state: PayState, now: Callable[[str], object], put: Callable[[str, object], None]) -> None:
    """Make moments alike of which only their order to the last look counts: by the monotonic clock, or another run."""
    asked = now("asked")
    looked = asked.mono if isinstance(asked, Moment) else None
    for name in ORDER_ONLY:
        moment = now(name)
        if not isinstance(moment, Moment):
            continue
        mono = moment.mono
        if mono is not None and not (name == "void_over" and state is S.VOIDING):
            mono = max(mono, -float(SLOWEST))  # no look that is out began before
        if mono is not None and looked is not None and looked > mono:
            mono = looked
        put(name, LONG_AGO if mono is None else ago(-int(mono), -int(mono)))


def _plus(mono: int | None, ticks: int) -> int | None:
    return None if mono is None else mono + ticks


_STARTED = ev.TillStarted("proof", "")
