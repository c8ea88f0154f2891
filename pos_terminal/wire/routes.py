"""One table of paths and methods a rail, overridable by settings, never the host (PAYMENTS.md, end)."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import quote

METHODS = ("GET", "POST", "PUT", "PATCH", "DELETE")
_PATH = re.compile(r"(/([A-Za-z0-9._~-]+|\{id\}))+")
LONGEST_ID = 200


class BadRoute(ValueError):
    """An override that cannot be used; the words name it and what is allowed."""


@dataclass(frozen=True, slots=True)
class Route:
    """One call of a service. `{id}` in the path is the only thing that is filled in."""

    method: str
    path: str

    def at(self, identity: str = "") -> str:
        """Return the path with the id in it, quoted. ValueError for an id that could leave its place."""
        if "{id}" in self.path and not usable_id(identity):
            raise ValueError("an id that cannot stand in a path")
        return self.path.replace("{id}", quote(identity, safe=""))


def usable_id(identity: str) -> bool:
    """Say whether a service's id can stand in a path: printable, not empty, no dots that climb."""
    return 0 < len(identity) <= LONGEST_ID and identity.isprintable() and identity not in (".", "..")


def override(routes: Mapping[str, Route], given: Mapping[str, object], where: str) -> dict[str, Route]:
    """Return the table with the settings' changes; BadRoute names the key and what is allowed."""
    changed = dict(routes)
    for name, row in given.items():
        key = f"{where}.{name}"
        if name not in routes:
            raise BadRoute(f"{key}: there is no such call; allowed are {', '.join(routes)}")
        if not isinstance(row, Mapping) or set(row) - {"method", "path"}:
            raise BadRoute(f"{key}: allowed are method and path")
        default = routes[name]
        method, path = row.get("method", default.method), row.get("path", default.path)
        if method not in METHODS:
            raise BadRoute(f"{key}.method: allowed are {', '.join(METHODS)}")
        if not isinstance(path, str) or not _PATH.fullmatch(path) or "/./" in f"{path}/" or "/../" in f"{path}/":
            raise BadRoute(f"{key}.path: a path such as {default.path}, never a host, // or ..")
        if ("{id}" in path) != ("{id}" in default.path):
            raise BadRoute(f"{key}.path: needs {{id}} exactly where {default.path} has one")
        changed[name] = Route(str(method), path)
    return changed
