"""What a rail brings to the contract: how it is set up, what its customers can do, what cannot be played and why."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from fnmatch import fnmatchcase
from pathlib import Path
from typing import Any

from pos_terminal import rails
from pos_terminal.rails import RailFolder, find_rails
from pos_terminal.sandbox.process import SandboxProcess

EXAMPLE = Path(__file__).parents[1] / "example"
USUAL = "usual"
Table = Callable[[SandboxProcess], Mapping[str, object]]
Secrets = Callable[[SandboxProcess], Mapping[str, str]]


@dataclass(frozen=True, slots=True)
class Way:
    """One way to set a rail up. `till` goes over its table in the settings, `service` over what its stand answers.

    `only`: the acts and scenes that this way is there for, where the others are as in another way or impossible.
    """

    name: str = USUAL
    till: Mapping[str, object] = field(default_factory=dict)
    service: Mapping[str, object] = field(default_factory=dict)
    only: tuple[str, ...] = ()

    def plays(self, name: str) -> bool:
        """Say whether an act or a scene belongs to it."""
        return not self.only or name in self.only


@dataclass(frozen=True, slots=True)
class Side:
    """The other side of a rail: `SIDE` of a module in `sides` that has the rail's name.

    The service stands in the sandbox, which takes faults and tells its ledger, its requests and what was asked
    against the paper. The words are those of its customer's phone; empty where the app has no such thing.
    """

    table: Table  # the rail's table in the settings
    secrets: Secrets
    ways: tuple[Way, ...] = (Way(),)
    approve: str = "approve"
    decline: str = ""
    pay_again: str = ""  # pays what is paid
    with_loyalty: str = ""  # approves a sum that loyalty lowered
    at_the_till: str = ""  # loyalty, and the money at the till
    still_held: Mapping[str, object] = field(default_factory=dict)  # the stand, for a release to be in time
    sit_down: tuple[str, str] = ("", "")  # a guest's act and the table's name on the stand
    clears: str = ""  # the stand's name of the call that clears a table behind a sale
    named: Mapping[str, tuple[str, ...]] = field(default_factory=dict)  # calls of the rail by the stand's names
    holes: Mapping[str, str] = field(default_factory=dict)  # "way/state/call/fault", wildcards, to the reason

    def hole(self, *where: str) -> str:
        """Return why this is not played; empty where it is."""
        name = "/".join(where)
        return next((why for pattern, why in self.holes.items() if fnmatchcase(name, pattern)), "")


@contextmanager
def with_example() -> Iterator[None]:
    """Let the worked example's folder lie beside the others."""
    rails.__path__.append(str(EXAMPLE))
    try:
        yield
    finally:
        rails.__path__.remove(str(EXAMPLE))


def folders() -> dict[str, RailFolder]:
    """Return every rail that speaks to a service, by its id, the worked example too."""
    with with_example():
        return {name: found for name, found in find_rails().items() if found.INFO.capabilities.network}


def routes(rail: str) -> tuple[str, ...]:
    """Return the calls that a rail may make."""
    table: Mapping[str, Any] = importlib.import_module(f"pos_terminal.rails.{rail}.routes").ROUTES
    return tuple(table)


def sides() -> dict[str, Side]:
    """Return every other side by its rail's id."""
    package = importlib.import_module("tests.rails.contract.sides")
    names = [module.name for module in pkgutil.iter_modules(package.__path__)]
    return {name: importlib.import_module(f"{package.__name__}.{name}").SIDE for name in names}
