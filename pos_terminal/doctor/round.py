"""One round of everything; what one look cannot tell keeps no other from being taken."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable

from pos_terminal.config.paths import Places
from pos_terminal.config.secrets import open_secrets
from pos_terminal.config.settings import Settings, SettingsError, read_settings
from pos_terminal.doctor import around, disk
from pos_terminal.doctor import records as looked
from pos_terminal.doctor.finding import Finding, bad, look, well
from pos_terminal.doctor.ways import ways
from pos_terminal.selftest import look_around


def examine(where: Places, named: bool, ask_services: bool) -> list[Finding]:
    """Look at everything. `named`: the settings file was named, so it must be there. Changes nothing."""
    found: list[Finding] = []
    settings, said = _settings(where, named)
    found += _one("Program", lambda: [around.program()])
    found += _one("Disk", lambda: [disk.disk(where.data)])
    records = looked.records(where)
    found += _one("Clock", lambda: [disk.clock(records.last_at, disk.now())])
    found += records.findings
    found += [said]
    first = records.first
    store = open_secrets(first.till if first is not None else "")
    kept, afar, why = around.keyring(store)
    if first is not None:
        found += _one("Anchor", lambda: [looked.anchor(where, records, afar, why)])
        found += _one("Catalogue", lambda: [looked.catalogue(where, first.currency)])
        found += _one("Backup", lambda: [looked.backups(where, settings, disk.now())])
    found += [kept]
    if settings is not None and first is not None and ask_services:
        found += _one("Ways to pay", lambda: ways(settings, store, first.mode == "live", first.currency))
    if settings is not None:
        found += _one("Printer", lambda: [around.printer(settings, where)])
        found += _one("Counter", lambda: around.counter(settings))
    seen = _screen_there()
    found += _one("Screens", lambda: around.screens_and_fonts(look_around(where), seen))
    return found


def _settings(where: Places, named: bool) -> tuple[Settings | None, Finding]:
    try:
        settings = read_settings(where.settings, named=named)
    except SettingsError as error:
        return None, bad("Settings", f"{error} The till does not start with them.")
    if not where.settings.exists():
        return settings, look("Settings", f"There is no {where.settings}: everything is as by default.")
    return settings, well("Settings", f"{where.settings} can be used.")


def _screen_there() -> bool:
    return sys.platform in ("win32", "darwin") or bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _one(what: str, take: Callable[[], list[Finding]]) -> list[Finding]:
    try:
        return take()
    except Exception as error:  # noqa: BLE001  # whatever is broken is what is looked for; the round goes on
        return [bad(what, f"It could not be looked at ({type(error).__name__}).")]
