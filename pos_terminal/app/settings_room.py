"""What the settings page needs from outside, as one protocol: the file, the secrets, rails built from both."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Protocol

from pos_terminal.app.ports import Rail
from pos_terminal.app.rules import Rules
from pos_terminal.app.views import RailSettingsView, SecretView

Value = str | int | bool
Values = tuple[tuple[str, Value], ...]


@dataclass(frozen=True, slots=True)
class SettingsRead:
    """What the file says: values by dotted path, lists as lines. `stamp` tells one content of the file from another."""

    path: str
    stamp: str
    hash: str  # of what the settings mean
    values: Values
    rails: tuple[RailSettingsView, ...] = ()  # with their secrets; their state is the till's to say
    in_force: Values = ()  # of screens and scanner: what the windows go by
    waiting: tuple[str, ...] = ()  # keys whose value counts from the next start
    facts: tuple[tuple[str, str], ...] = ()
    changed_outside: bool = False  # it says something else than what is in force
    no_store: str = ""  # why no secret can be kept here
    mail: SecretView | None = None  # the password of the shop's mail server


@dataclass(frozen=True, slots=True)
class SettingsTaken:
    """What a change came to: it is in the file or in the store, and everything that goes by it was built anew."""

    read: SettingsRead
    rules: Rules
    rails: Mapping[str, Rail]
    keys: tuple[str, ...] = ()  # whose value is another now
    origin: str = ""  # of a secret


class SettingsRefused(Exception):
    """Nothing was changed. `what` is a problem code, `key` the dotted path that it is about."""

    def __init__(self, what: str, words: str = "", key: str = "") -> None:
        super().__init__(words or what)
        self.what = what
        self.words = words
        self.key = key


@dataclass(frozen=True, slots=True)
class Change:
    """Values for the file. `stamp` is that of the content they were made from; `bound` maps a rail that has
    payments which are not final to the account that it must keep (PAYMENTS.md rule 15)."""

    values: Values
    stamp: str
    overwrite: bool = False
    bound: Mapping[str, str] = field(default_factory=dict)


class SettingsRoom(Protocol):
    """Every call reads or writes disk or keyring, so it belongs in a worker. SettingsRefused."""

    def read(self) -> SettingsRead: ...

    def save(self, change: Change) -> SettingsTaken: ...

    def replace_secret(self, name: str, origin: str, value: str, bound: Mapping[str, str]) -> SettingsTaken:
        """Store a secret for the one address that it may go to; `origin` may be a whole address."""
