"""What a manager reads on the page Diagnostics: where everything of this till lies, and how it is."""

from __future__ import annotations

from pathlib import Path

from pos_terminal import __version__
from pos_terminal.config.paths import Places
from pos_terminal.config.secrets import SecretStore
from pos_terminal.domain.events import JournalOpened

MEGABYTE = 1_000_000
STORES = {
    "KeyringSecrets": "the system's keyring",
    "CredentialsFolderSecrets": "a credentials folder, which is only read",
    "MemorySecrets": "memory, until the end of this run",
}


def facts_of(places: Places, opened: JournalOpened, secrets: SecretStore) -> tuple[tuple[str, str], ...]:
    """Return names and values, a few reads of the disk; what the screen is like is the window's to say."""
    from pos_terminal.rails import find_rails

    return (
        ("version", __version__),
        ("mode", opened.mode),
        ("till", opened.till),
        ("settings", str(places.settings)),
        ("data", str(places.data)),
        ("journal", _file(places.journal)),
        ("catalogue", _file(places.catalogue)),
        ("anchors", _file(places.anchors)),
        ("log", str(places.log)),
        ("rails", ", ".join(sorted(find_rails()))),
        ("secrets", STORES.get(type(secrets).__name__, "none")),
    )


def _file(path: Path) -> str:
    try:
        size = sum(one.stat().st_size for one in path.iterdir()) if path.is_dir() else path.stat().st_size
    except OSError:
        return f"{path} –"
    return f"{path} ({size / MEGABYTE:.1f} MB)"
