"""The ways to be paid: one folder here is one rail, found by being there."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Mapping
from typing import Protocol, cast

import structlog

from pos_terminal.app.ports import Rail, Secrets
from pos_terminal.domain.terms import Capabilities
from pos_terminal.rails.context import RailContext, RailInfo, RailOff
from pos_terminal.rails.without_network import OffRail, plain_terms

log = structlog.get_logger()


class RailFolder(Protocol):
    """What each folder offers."""

    INFO: RailInfo

    def build(self, settings: Mapping[str, object], secrets: Secrets, context: RailContext) -> Rail:
        """Return the rail, or raise RailOff with a problem code and the detail."""


def find_rails() -> dict[str, RailFolder]:
    """Return every rail folder by its id, in the order in which the ways to pay are offered."""
    found: list[RailFolder] = []
    for module in pkgutil.iter_modules(__path__):
        if module.ispkg:
            found.append(cast(RailFolder, importlib.import_module(f"{__name__}.{module.name}")))
    found.sort(key=lambda folder: (folder.INFO.place, folder.INFO.id))
    return {folder.INFO.id: folder for folder in found}


def build_all(
    settings_by_rail: Mapping[str, Mapping[str, object]], secrets: Secrets, context: RailContext
) -> dict[str, Rail]:
    """Return every rail that is set up, in the order in which it is offered, also those that are off with a reason.

    A rail without a table of settings, or with `enabled = false`, is absent; cash is there unless turned off,
    the external card terminal only when turned on. A table of no rail is shown as a rail that is off.
    """
    folders = find_rails()
    rails: dict[str, Rail] = {}
    for name, folder in folders.items():
        given = settings_by_rail.get(name)
        if given is None and not folder.INFO.always:
            continue
        given = given or {}
        if given.get("enabled", name != "external") is False:
            continue
        try:
            rails[name] = folder.build(given, secrets, context)
        except RailOff as off:
            rails[name] = OffRail(plain_terms(folder.INFO, context), off.code, off.detail)
        except Exception as error:  # noqa: BLE001  # a bug in one rail leaves the others, and cash, as they are
            log.error("rail.not_built", rail=name, why=type(error).__name__)
            rails[name] = OffRail(plain_terms(folder.INFO, context), "rail_failed")
    for name in settings_by_rail:
        if name not in folders:
            unknown = plain_terms(RailInfo(name, name, Capabilities()), context)
            rails[name] = OffRail(unknown, "bad_settings", f"rails.{name}: allowed are {', '.join(folders)}")
    return rails
