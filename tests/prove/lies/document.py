"""A JSON answer as text that can be changed in one place: names twice, absurd numbers and broken signs included."""

from __future__ import annotations

import json
from collections.abc import Iterator
from enum import StrEnum

Path = tuple[str | int, ...]


class Number(str):
    """A number with exactly the digits that were sent."""

    __slots__ = ()


class How(StrEnum):
    """What is done at a place of the document."""

    REPLACED = "replaced by"
    MISSING = "left out"
    TWICE_BEFORE = "twice, first"
    TWICE_BEHIND = "twice, then"
    DEEPER = "one level deeper"
    IN_A_LIST = "in a list"


def read(body: bytes) -> object:
    """Read an answer and keep its digits; None where it is no JSON."""
    try:
        return json.loads(body, parse_float=Number, parse_int=Number)
    except ValueError:
        return None


def paths(doc: object, at: Path = ()) -> Iterator[Path]:
    """Yield every place below the outermost object."""
    inner: Iterator[tuple[str | int, object]]
    match doc:
        case dict():
            inner = iter(doc.items())
        case list():
            inner = iter(enumerate(doc))
        case _:
            return
    for name, value in inner:
        yield (*at, name)
        yield from paths(value, (*at, name))


def found(doc: object, path: Path) -> object:
    """Return what stands at a place; KeyError, IndexError or TypeError where there is none."""
    for step in path:
        doc = doc[step]  # type: ignore[index]
    return doc


def written(doc: object, path: Path, how: How, raw: str) -> str:
    """Write the document with one place changed; `raw` is JSON text, or what passes for it."""
    match doc:
        case dict():
            parts = [part for name, value in doc.items() for part in _pair(str(name), value, path, how, raw)]
            return "{" + ",".join(parts) + "}"
        case list():
            rows = [part for at, value in enumerate(doc) for part in _row(at, value, path, how, raw)]
            return "[" + ",".join(rows) + "]"
        case Number():
            return str(doc)
        case _:
            return json.dumps(doc)


def _pair(name: str, value: object, path: Path, how: How, raw: str) -> list[str]:
    key = json.dumps(name)
    if not path or path[0] != name:
        return [f"{key}:{written(value, (), how, raw)}"]
    if len(path) > 1:
        return [f"{key}:{written(value, path[1:], how, raw)}"]
    true = written(value, (), how, raw)
    match how:
        case How.MISSING:
            return []
        case How.TWICE_BEFORE:
            return [f"{key}:{raw}", f"{key}:{true}"]
        case How.TWICE_BEHIND:
            return [f"{key}:{true}", f"{key}:{raw}"]
        case _:
            return [f"{key}:{_one(true, how, raw)}"]


def _row(at: int, value: object, path: Path, how: How, raw: str) -> list[str]:
    if not path or path[0] != at:
        return [written(value, (), how, raw)]
    if len(path) > 1:
        return [written(value, path[1:], how, raw)]
    true = written(value, (), how, raw)
    match how:
        case How.MISSING:
            return []
        case How.TWICE_BEFORE | How.TWICE_BEHIND:
            return [true, raw]
        case _:
            return [_one(true, how, raw)]


def _one(true: str, how: How, raw: str) -> str:
    match how:
        case How.DEEPER:
            return f'{{"value":{true}}}'
        case How.IN_A_LIST:
            return f"[{true}]"
        case _:
            return raw
