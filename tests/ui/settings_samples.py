"""The settings of a shop as the till shows them."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from pos_terminal.app.views import (
    HealthView,
    RailHealthView,
    RailSettingsView,
    SecretView,
    SettingsView,
    TillView,
)
from pos_terminal.config.settings import Settings
from pos_terminal.config.settings_file import flat
from tests.ui import samples

HERE = "https://api.droppay.example"
VALUES: dict[str, str | int | bool] = {
    **flat(Settings()),
    "shop.name": "Linden Café & Grocer",
    "shop.address": "Via Roma 12\n20121 Milano",
    "rails.droppay.base_url": "https://api.droppay.example",
    "rails.droppay.pos_id": "POSV265V3PQ9E",
    "rails.swip.base_url": "https://capi.swip.example",
    "rails.swip.merchant_id": "LINDEN",
    "rails.swip.store_id": "Milano 1",
    "rails.swip.cash_id": "2",
    "rails.paysera.base_url": "https://wallet.paysera.example",
    "rails.paysera.location_id": "3",
    "rails.paysera.mode": "tables",
    "rails.paysera.freeze_seconds": 86_400,
}
RAILS = (
    RailSettingsView(
        "swip",
        "SWiP",
        True,
        "connected",
        network=True,
        secrets=(SecretView("swip.token", "https://capi.swip.example", True, "", "2026-11-03"),),
        tested="ok",
        tested_ms=143,
    ),
    RailSettingsView(
        "droppay",
        "DropPay",
        True,
        "connected",
        network=True,
        secrets=(
            SecretView("droppay.client_id", HERE, True, "70da 08cc", "2026-11-03"),
            SecretView("droppay.client_secret", HERE, True, "", "2026-11-03"),
            SecretView("droppay.connection_code", HERE, True, "", "2026-11-03"),
        ),
        tested="ok",
        tested_ms=212,
    ),
    RailSettingsView("cash", "Cash", True, "ready"),
    RailSettingsView("external", "Card terminal", False, "off"),
)
FACTS = (
    ("version", "0.1.0"),
    ("mode", "live"),
    ("till", "01a1fd0e-d4f2-7092-bbba-a8a79f7ee6d0"),
    ("settings", "/home/shop/.config/pos-terminal/settings.toml"),
    ("data", "/home/shop/.local/share/pos-terminal"),
    ("journal", "/home/shop/.local/share/pos-terminal/journal.db (12.4 MB)"),
    ("catalogue", "/home/shop/.local/share/pos-terminal/catalogue.db (3.1 MB)"),
    ("anchors", "/home/shop/.config/pos-terminal/anchors (0.0 MB)"),
    ("log", "/home/shop/.local/share/pos-terminal/till.log"),
    ("rails", "cash, droppay, external, swip"),
    ("secrets", "the system's keyring"),
)


def settings(**changes: Any) -> SettingsView:
    view = SettingsView(
        "/home/shop/.config/pos-terminal/settings.toml", tuple(sorted(VALUES.items())), RAILS, facts=FACTS
    )
    return replace(view, **changes)


HEALTH = HealthView(
    rails=(
        RailHealthView("swip", "SWiP wallet", "", "10:41:07", 182, looks=200, p50_ms=120, p95_ms=410),
        RailHealthView("droppay", "DropPay", "", "10:31:40", 340, "rail_not_answering", "10:38:12", 42, 210, 2600, 1),
        RailHealthView("paysera", "Paysera", "budget_used_up", "10:41:02", 95, looks=31, p50_ms=90, p95_ms=180),
        RailHealthView("card", "Card link"),
    ),
    writes=200,
    write_p50_us=1240,
    write_p95_us=3800,
    unresolved=2,
)


PAYSERA = RailSettingsView(
    "paysera",
    "Paysera",
    True,
    "connected",
    network=True,
    secrets=(
        SecretView("paysera.mac_id", "https://wallet.paysera.example", True, "wkVd 3h2u", "2026-11-03"),
        SecretView("paysera.mac_key", "https://wallet.paysera.example", True, "", "2026-11-03"),
    ),
    tested="ok",
    tested_ms=95,
    tables=True,
)


def with_paysera() -> TillView:
    """A shop whose guests pay at their tables."""
    return shown(rails=(*RAILS[:2], PAYSERA, *RAILS[2:]))


def shown(**changes: Any) -> TillView:
    """The till's view while a manager has the settings open."""
    return replace(samples.selling(), settings=settings(**changes), operator="Manager", health=HEALTH)


def with_rail(rail: str, **changes: Any) -> TillView:
    return shown(rails=tuple(replace(one, **changes) if one.id == rail else one for one in RAILS))
