"""`--selftest`: what this program finds around itself; a frozen program must find the same as the source."""

from __future__ import annotations

import importlib
import os
import pkgutil
import platform
import sqlite3
import zoneinfo
from importlib import resources as packages
from pathlib import Path
from typing import Any

from pos_terminal.config.paths import Places
from pos_terminal.config.settings import SettingsError, read_settings

FONTS = ("Inter", "Inter Display", "JetBrains Mono", "Noto Sans", "Noto Sans Arabic", "Noto Sans Hebrew")
PICTURES = ("gif", "jpeg", "png", "svg", "webp")
PLATFORMS = ("offscreen", "wayland", "xcb", "windows", "cocoa")
EXTRAS = {"serial": "serial", "usb": "usb.core", "sound": "miniaudio"}  # with the module that each stands on


def look_around(where: Places) -> dict[str, Any]:
    """Return rails, windows, journal, screens and fonts as plain data; `good` says whether all is there."""
    if _no_screen():
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtGui import QGuiApplication
    from PySide6.QtWidgets import QApplication

    from pos_terminal.rails import find_rails
    from pos_terminal.ui import windows

    app = QGuiApplication.instance() or QApplication([])
    assert isinstance(app, QGuiApplication)
    rails = sorted(find_rails())
    settings = _settings_trouble(where)
    found = sorted(module.name for module in pkgutil.iter_modules(windows.__path__) if module.ispkg)
    shipped = _shipped()
    return {
        "rails": rails,
        "windows": found,
        "settings": settings or "good",
        "journal": _journal(where.journal),
        "anchors": _anchors(where),
        "screens": [
            {"name": screen.name(), "width": screen.size().width(), "height": screen.size().height()}
            for screen in app.screens()
        ],
        **shipped,
        **_beneath(),
        "good": shipped["fonts"] == list(FONTS) and bool(rails) and bool(found) and not settings,
    }


def _shipped() -> dict[str, Any]:
    """Return what the program brought along, as far as it can be used."""
    from PySide6.QtCore import QTranslator
    from PySide6.QtGui import QFontDatabase

    from pos_terminal.ui.theme.fonts import load_fallback_fonts, load_fonts
    from pos_terminal.ui.theme.resources import resources_folder

    resources = resources_folder()
    load_fonts(resources / "fonts")
    load_fallback_fonts(resources / "fonts")
    words = sorted((resources / "translations").glob("*.qm"))
    migrations = packages.files("pos_terminal.store") / "migrations"
    check = packages.files("pos_terminal") / "commands" / "evidence_check.py"
    return {
        "fonts": [name for name in FONTS if name in QFontDatabase.families()],
        "translations": [path.stem.rpartition("_")[2] for path in words if QTranslator().load(str(path))],
        "icons": len(list((resources / "icons").glob("*.svg"))),
        "pictures": len(list((resources / "demo" / "pictures").glob("*.svg"))),
        "catalogue": (resources / "demo" / "catalogue.csv").is_file(),
        "migrations": {room.name: len(list(room.iterdir())) for room in migrations.iterdir() if room.is_dir()},
        "evidence_check": "def check" in check.read_text(encoding="utf-8"),
    }


def _beneath() -> dict[str, Any]:
    """Return what the program stands on: versions, Qt's plugins, optional packages, secret stores, languages."""
    import babel.localedata
    import keyring.backend
    from PySide6.QtCore import QLibraryInfo, qVersion
    from PySide6.QtGui import QImageReader

    from pos_terminal.devices.pole import KINDS
    from pos_terminal.devices.scale import DIALECTS

    plugins = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath)) / "platforms"
    readable = {bytes(name.data()).decode() for name in QImageReader.supportedImageFormats()}
    stores = {f"{type(store).__module__}" for store in keyring.backend.get_all_keyring()}
    return {
        "python": platform.python_version(),
        "qt": qVersion(),
        "sqlite": sqlite3.sqlite_version,
        "platforms": [name for name in PLATFORMS if list(plugins.glob(f"*q{name}.*"))],
        "image_formats": [name for name in PICTURES if name in readable],
        "extras": {"printer": _drives_printers(), **{name: _imports(module) for name, module in EXTRAS.items()}},
        "devices": {"scales": list(DIALECTS), "displays": list(KINDS)},
        "secret_stores": sorted(stores),
        "languages": len(babel.localedata.locale_identifiers()),
        "zones": len(zoneinfo.available_timezones()) > 0,
    }


def _imports(module: str) -> bool:
    try:
        importlib.import_module(module)
    except ImportError:
        return False
    return True


def _drives_printers() -> bool:
    """Say whether the bytes of a receipt printer can be made, with the list of what printers can do."""
    from pos_terminal.app.ports import PrinterFailed
    from pos_terminal.devices.printer.extra import escpos_driver

    try:
        escpos_driver("Dummy")(profile="TM-T88III").text("")
    except PrinterFailed:
        return False
    return True


def _no_screen() -> bool:
    return os.name == "posix" and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _settings_trouble(where: Places) -> str:
    """Return what is wrong with the settings in one sentence; empty when they can be used."""
    try:
        read_settings(where.settings)
    except SettingsError as error:
        return str(error)
    return ""


def _journal(path: Path) -> dict[str, Any]:
    from pos_terminal.store.first_row import mode_of

    return {"path": str(path), "there": path.exists(), "mode": mode_of(path)}


def _anchors(where: Places) -> dict[str, Any]:
    """Return the row that each anchor holds, or why there is none: without them an older copy is not found out."""
    from pos_terminal.config.secrets import CredentialsFolderSecrets, NoSecrets, open_secrets
    from pos_terminal.keyring_anchor import kept
    from pos_terminal.store.anchors import Anchors
    from pos_terminal.store.first_row import first_of

    first = first_of(where.journal)
    till = first.till if first is not None else ""
    file = Anchors(where.anchors, till).read()
    secrets = open_secrets(till)
    afar = None if isinstance(secrets, NoSecrets) else kept(secrets)
    if afar is not None:
        told: int | str = afar.seq
    elif isinstance(secrets, CredentialsFolderSecrets):
        told = "The secrets of this machine are only read, so no anchor is kept with them."
    else:
        told = secrets.why or "none yet"
    return {"file": file.seq if file is not None else "none yet", "keyring": told}
