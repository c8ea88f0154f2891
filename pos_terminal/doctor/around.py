"""What is around the till: secrets, printer, screens and fonts."""

from __future__ import annotations

import socket
import sys
from collections.abc import Sequence
from contextlib import closing
from importlib.util import find_spec
from pathlib import Path
from platform import python_version
from typing import Any

from pos_terminal import __version__
from pos_terminal.config.paths import Places
from pos_terminal.config.secrets import (
    CredentialsFolderSecrets,
    KeyringSecrets,
    NoSecrets,
    SecretStoreError,
)
from pos_terminal.config.settings import Settings
from pos_terminal.doctor.finding import Finding, bad, look, well
from pos_terminal.keyring_anchor import NAME
from pos_terminal.store.anchors import Anchor, anchor_from

CONNECT_S = 3.0
Store = KeyringSecrets | CredentialsFolderSecrets | NoSecrets


def keyring(store: Store) -> tuple[Finding, Anchor | None, str]:
    """Return how the secrets are kept, the anchor among them, and why there is none."""
    if isinstance(store, NoSecrets):
        return look("Secrets", store.why), None, "there is no store"
    try:
        kept = store.stored(NAME)
    except SecretStoreError as error:
        return bad("Secrets", f"{error} Unlock it, then look again."), None, "it does not answer"
    if isinstance(store, CredentialsFolderSecrets):
        return well("Secrets", "They come from a credentials folder, which is only read."), None, "it is only read"
    found = anchor_from(kept.value) if kept is not None else None
    return well("Secrets", "The system's keyring answers."), found, "none was kept yet"


def program() -> Finding:
    """Which program this is, and what it stands on."""
    from PySide6.QtCore import qVersion

    frozen = "installed, with" if getattr(sys, "frozen", False) else "run from its source, with"
    return well("Program", f"pos-terminal {__version__}, {frozen} Python {python_version()} and Qt {qVersion()}.")


def printer(settings: Settings, where: Places) -> Finding:
    """Whether receipts can go where they are to; nothing is printed."""
    kind = settings.printer.kind
    match kind:
        case "none":
            return look("Printer", "None is set up: receipts are shown on the screen only.")
        case "folder":
            folder = Path(settings.printer.folder).expanduser() if settings.printer.folder else where.receipts
            return well("Printer", f"Receipts are written as PDF into {folder}.")
        case "network":
            return _over_network(settings.printer.host.strip(), settings.printer.port)
        case "usb":
            return well("Printer", f"On USB, {settings.printer.usb}. Print a test in Settings to see it work.")
        case _:
            device = Path(settings.printer.device.strip())
            if not device.exists():
                return bad("Printer", f"{device} is not there. Is the printer plugged in and on? Sales go on.")
            return well("Printer", f"{device} is there. Print a test in Settings to see it work.")


def counter(settings: Settings) -> list[Finding]:
    """Whether the ports of what stands on the counter are there; nothing is opened, for the till may have them open."""
    scale = settings.scale
    found = [_port("Scale", scale.device, "Weights are typed meanwhile.")] if scale.kind != "none" else []
    if settings.scanner.kind == "serial":
        found.append(_port("Scanner", settings.scanner.device, "Codes are typed meanwhile."))
    if settings.pole.kind != "none":
        found.append(_port("Display", settings.pole.device, "Sales go on."))
    return found


def _port(what: str, device: str, meanwhile: str) -> Finding:
    """A serial port under its name; on a system without such names it is only told."""
    port = device.strip()
    if find_spec("serial") is None:
        return bad(what, f"What a serial port needs is not installed: the extra “serial”. {meanwhile}")
    if port.startswith("/") and not Path(port).exists():
        return bad(what, f"{port} is not there. Is it plugged in and on? {meanwhile}")
    return well(what, f"{port}{' is there' if port.startswith('/') else ''}. Try it in Settings to see it work.")


def _over_network(host: str, port: int) -> Finding:
    try:
        with closing(socket.create_connection((host, port), CONNECT_S)):
            return well("Printer", f"{host}:{port} answers.")
    except OSError:
        return bad("Printer", f"{host}:{port} does not answer. Is the printer on and its cable in? Sales go on.")


def screens_and_fonts(found: dict[str, Any], seen: bool) -> list[Finding]:
    """`found` is what the self-test finds, `seen` whether this process has a screen at all."""
    return [_screens(found["screens"]) if seen else _no_screen(), _fonts(found["fonts"])]


def _no_screen() -> Finding:
    return look("Screens", "They cannot be seen from here. Look again on the till itself.")


def _screens(screens: Sequence[dict[str, Any]]) -> Finding:
    told = "; ".join(f"{one['name']} {one['width']} x {one['height']}".strip() for one in screens)
    small = [one for one in screens if one["width"] < 1024 or one["height"] < 600]
    if not screens or small:
        return look("Screens", f"{told or 'None'}. Windows need 1024 x 600 at the least.")
    return well("Screens", f"{told}.")


def _fonts(fonts: Sequence[str]) -> Finding:
    wanted = ("Inter", "Inter Display", "JetBrains Mono")
    missing = [name for name in wanted if name not in fonts]
    if missing:
        return bad("Fonts", f"{', '.join(missing)} cannot be read. Install the program again.")
    return well("Fonts", f"{', '.join(fonts)}.")
