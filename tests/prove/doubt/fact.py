"""One inferred fact of a protocol paper: its other answer in the sandbox, or why no answer could be told apart."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

OURS = "our own conduct: it is what the till does, not what the service answers"
UNREAD = "a field that the till never reads"
ECHO = "a field that the till sends and never reads back"
UNUSED = "a call that the till never makes"
PAPERWORK = "about people or paper, not about the wire"


@dataclass(frozen=True, slots=True)
class Fact:
    """`service` sets the sandbox, `till` the rail's table; without both, `why` says what makes them needless."""

    section: str
    fact: str
    other: str = ""
    service: Mapping[str, object] = field(default_factory=dict)
    till: Mapping[str, object] = field(default_factory=dict)
    why: str = ""
    without: tuple[str, ...] = ()  # acts that cannot come out as usual: PAYMENTS.md says what the till does instead
    unsure: str = ""  # why the contract's certain answers become a person's question under it

    @property
    def doubted(self) -> bool:
        return bool(self.service or self.till)

    def row(self, rail: str) -> str:
        """Return its line of the report's table."""
        switch = ", ".join(f"`{name} = {value}`" for name, value in {**self.service, **self.till}.items())
        return f"| {rail} {self.section} | {self.fact} | {self.other or '-'} | {switch or self.why} |"


def paths(rail_routes: Mapping[str, tuple[str, str]]) -> tuple[dict[str, object], dict[str, object]]:
    """Return the sandbox's routes and the rail's overrides for calls at other paths."""
    stand = {name: f"{method} {path}" for name, (method, path) in rail_routes.items()}
    own = {name: {"method": method, "path": path} for name, (method, path) in rail_routes.items()}
    return {"routes": stand}, {"routes": own}
