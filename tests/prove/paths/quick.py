"""`dataclasses.replace` for payments, some times quicker and the same in every field: a search copies millions."""

from __future__ import annotations

import dataclasses
from collections import deque
from itertools import repeat
from operator import attrgetter, call
from typing import Any

from pos_terminal.domain.payment import Payment

_NAMES = tuple(field.name for field in dataclasses.fields(Payment))
_PLACES = {name: place for place, name in enumerate(_NAMES)}
_VALUES = attrgetter(*_NAMES)
_SETTERS = tuple(getattr(Payment, name).__set__ for name in _NAMES)


def replace(old: Any, /, **changes: Any) -> Any:
    """Return a copy with changes; TypeError for a field that there is not."""
    if type(old) is not Payment:
        return dataclasses.replace(old, **changes)
    values = list(_VALUES(old))
    for name, value in changes.items():
        if name not in _PLACES:
            raise TypeError(f"a payment has no {name}")
        values[_PLACES[name]] = value
    new = object.__new__(Payment)
    deque(map(call, _SETTERS, repeat(new), values), maxlen=0)
    return new
