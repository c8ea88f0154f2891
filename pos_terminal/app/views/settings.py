"""The settings page: values as they stand in the file, secrets by what is known of them."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class SecretView:
    """A secret is never shown: whether there is one, when it was set, four characters at each end of a key."""

    name: str
    origin: str = ""
    there: bool = False
    ends: str = ""  # for keys that are no passwords
    set_on: str = ""


@dataclass(frozen=True, slots=True)
class RailSettingsView:
    id: str
    title: str
    enabled: bool
    state: str  # connected, off, or a problem code
    values: tuple[tuple[str, str], ...] = ()
    secrets: tuple[SecretView, ...] = ()
    tested: str = ""  # the plain answer of the last test; empty: not tested
    tested_ok: bool = False
    testing: bool = False


@dataclass(frozen=True, slots=True)
class SettingsView:
    """`values` by dotted path; `changed_outside` says that the file was edited since this till read it."""

    path: str
    values: tuple[tuple[str, str | int | bool], ...] = ()
    rails: tuple[RailSettingsView, ...] = ()
    problem: str = ""  # one sentence that names the key
    saved: bool = False
    needs_restart: bool = False
    changed_outside: bool = False
