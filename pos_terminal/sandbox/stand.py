"""What the sandbox needs from a service and its customers: a folder with a `stand.py`, and one line in stands.py."""

from collections.abc import Mapping
from typing import Generic, Protocol, TypeVar

import msgspec

from pos_terminal.sandbox.ask import CustomerCannot
from pos_terminal.sandbox.front import Service


class Payment(Protocol):
    """One payment at a service; `app` is what its customer's phone shows."""

    @property
    def id(self) -> str: ...

    app: str


P = TypeVar("P", bound=Payment)


class Stand(Generic[P]):
    """One service with its customers. Everything that the control API, the phone page and the front ask goes here."""

    rail: str
    badge: str  # one letter on the phone page
    actions: tuple[str, ...]
    late_s: float = 50.0  # when `approve_late` approves: after the till's time, inside the service's own
    service: Service
    credentials: Mapping[str, str]  # what a merchant gets; greeting's words
    made: Mapping[str, P]  # every payment by its id, in the order they came

    def settings(self) -> msgspec.Struct:
        """Return what the papers leave open, as it is answered now."""
        raise NotImplementedError

    def routes(self) -> dict[str, str]:
        raise NotImplementedError

    def named(self, call: str, body: bytes) -> str:
        """Return the call that is meant where several share a path."""
        return call

    def change(self, changes: dict[str, object]) -> msgspec.Struct:
        """Return the settings with some changed, without using them yet. Raises msgspec.ValidationError."""
        raise NotImplementedError

    def use(self, settings: msgspec.Struct) -> None:
        raise NotImplementedError

    def start(self, currency: str) -> None:
        """Begin with nothing known and the likelier answers."""
        raise NotImplementedError

    def stand_at(self, origin: str) -> None:
        """Learn where the phone pages are."""
        raise NotImplementedError

    def expire_tokens(self) -> None:
        """Let every access token run out at once; nothing where there is none."""

    def find(self, name: str) -> P | None:
        """Return a payment by its id, `latest`, or the end of its link."""
        if name == "latest" and self.made:
            return self.made[list(self.made)[-1]]
        return self.made.get(name)

    def check(self, action: str) -> None:
        """Raises CustomerCannot for an action that the app does not have."""
        if action not in self.actions:
            raise CustomerCannot(f"the {self.rail} app has no {action}")

    def act(self, payment: P, action: str, amount: int | None) -> None:
        """Raises CustomerCannot."""
        raise NotImplementedError

    def doc(self, payment: P) -> dict[str, object]:
        """Return the full state; sums in minor units, times in UTC nanoseconds."""
        raise NotImplementedError
