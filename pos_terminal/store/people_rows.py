"""People as rows of the read tables, and back."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from pos_terminal.domain.operator import Operator, Role
from pos_terminal.domain.people import People, Tries
from pos_terminal.store.codec import from_ms, to_ms


@dataclass(frozen=True, slots=True)
class OperatorRow:
    """A row of `operators`."""

    id: str
    place: int
    name: str
    role: str
    active: bool
    has_pin: bool
    signed_in: bool


@dataclass(frozen=True, slots=True)
class TriesRow:
    """A row of `pin_tries`; `until` in UTC milliseconds, 0 for never locked."""

    id: str
    wrong: int
    seconds: int
    until: int


PeopleRow = OperatorRow | TriesRow
OPERATORS = "SELECT id, place, name, role, active, has_pin, signed_in FROM operators ORDER BY place"
TRIES = "SELECT id, wrong, seconds, until FROM pin_tries"


def people_rows(people: People) -> list[PeopleRow]:
    """Return everything that is kept of the people."""
    rows: list[PeopleRow] = [
        OperatorRow(o.id, place, o.name, o.role.value, o.active, o.has_pin, o.id == people.signed_in)
        for place, o in enumerate(people.operators)
    ]
    for scope, tries in people.tries.items():
        until = to_ms(tries.until) if tries.until is not None else 0
        rows.append(TriesRow(scope, tries.wrong, tries.seconds, until))
    return rows


def changed_rows(before: People, after: People) -> list[PeopleRow]:
    """Return the rows that a change of the people puts; a scope that was forgiven is put with zeros."""
    known = set(people_rows(before))
    forgiven = (TriesRow(scope, 0, 0, 0) for scope in before.tries if scope not in after.tries)
    return [*(row for row in people_rows(after) if row not in known), *forgiven]


def people_of(operators: Iterable[OperatorRow], tries: Iterable[TriesRow]) -> People:
    """Return the people that the rows tell of."""
    everybody = sorted(operators, key=lambda row: row.place)
    kept = {row.id: Tries(row.wrong, row.seconds, from_ms(row.until) if row.until else None) for row in tries}
    return People(
        tuple(Operator(r.id, r.name, Role(r.role), bool(r.active), bool(r.has_pin)) for r in everybody),
        next((row.id for row in everybody if row.signed_in), ""),
        {scope: told for scope, told in kept.items() if told != Tries()},
    )
