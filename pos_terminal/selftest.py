"""`--selftest`: what this program finds around itself; a frozen program must find the same as the source."""

from __future__ import annotations

import os
import pkgutil
from pathlib import Path
from typing import Any

from pos_terminal.config.paths import Places
from pos_terminal.config.settings import SettingsError, read_settings


def look_around(where: Places) -> dict[str, Any]:
    """Return rails, windows, journal, screens and fonts as plain data; `good` says whether all is there."""
    if _no_screen():
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtGui import QFontDatabase, QGuiApplication

    from pos_terminal.rails import find_rails
    from pos_terminal.ui import windows
    from pos_terminal.ui.theme.fonts import load_fonts
    from pos_terminal.ui.theme.resources import resources_folder

    app = QGuiApplication.instance() or QGuiApplication([])
    assert isinstance(app, QGuiApplication)
    resources = resources_folder()
    load_fonts(resources / "fonts")
    families = [name for name in ("Inter", "Inter Display", "JetBrains Mono") if name in QFontDatabase.families()]
    rails = sorted(find_rails())
    settings = _settings_trouble(where)
    found = sorted(module.name for module in pkgutil.iter_modules(windows.__path__) if module.ispkg)
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
        "fonts": families,
        "icons": len(list((resources / "icons").glob("*.svg"))),
        "good": len(families) == 3 and bool(rails) and bool(found) and not settings,
    }


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
