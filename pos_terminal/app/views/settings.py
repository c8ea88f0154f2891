"""The settings page: values as they stand in the file, secrets by what is known of them."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class SecretView:
    """A secret is never shown: whether there is one, when it was set, four characters at each end of a key."""

    name: str
    origin: str = ""
    there: bool = False  # and may go where its rail's address is
    ends: str = ""  # for keys that are no passwords: the first and the last four characters
    set_on: str = ""  # ISO date


@dataclass(frozen=True, slots=True)
class RailSettingsView:
    """`tested` says how the last test went: ok, a code of ui/text/messages, or empty where there was none."""

    id: str
    title: str
    enabled: bool
    state: str = ""  # connected, ready, off, unset, or a problem code
    detail: str = ""  # what exactly is wrong, in the reader's words
    network: bool = False  # there is a connection to be tested
    bound: bool = False  # its payments are not final: it can neither be re-pointed nor turned off
    secrets: tuple[SecretView, ...] = ()
    testing: bool = False
    tested: str = ""
    tested_ms: int = 0
    tested_words: str = ""
    tables: bool = False  # guests pay at tables, whose cards can be written


@dataclass(frozen=True, slots=True)
class SettingsView:
    """`values` by dotted path, lists as lines; `changed_outside`: the file says other things than are in force."""

    path: str
    values: tuple[tuple[str, str | int | bool], ...] = ()
    rails: tuple[RailSettingsView, ...] = ()
    in_force: tuple[tuple[str, str | int | bool], ...] = ()  # screens and scanner
    facts: tuple[tuple[str, str], ...] = ()
    no_store: str = ""
    mail: SecretView | None = None  # the password of the shop's mail server
    busy: bool = False
    answered: int = 0  # how many wishes were answered, whatever the answer
    problem: str = ""  # code: why the last wish was not carried out
    problem_key: str = ""  # the dotted path or the secret that it is about
    problem_words: str = ""  # the reader's or the store's own
    conflict: bool = False  # the file was changed outside since it was shown: reload, or overwrite
    saved: int = 0  # how often since the start; a form that waits for it lets go of what was typed
    replaced: int = 0  # the same for secrets
    waiting: tuple[str, ...] = ()  # keys whose value counts from the next start
    changed_outside: bool = False

    @property
    def needs_restart(self) -> bool:
        return bool(self.waiting)
