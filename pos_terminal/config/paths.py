"""Where things lie: the data folder, the settings file, the place of the anchors."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import platformdirs

APP = "pos-terminal"


@dataclass(frozen=True, slots=True)
class Places:
    """The folders and files of one till."""

    data: Path
    settings: Path
    anchors: Path

    @property
    def journal(self) -> Path:
        return self.data / "journal.db"

    @property
    def pins(self) -> Path:
        return self.data / "pins.db"

    @property
    def catalogue(self) -> Path:
        return self.data / "catalogue.db"

    @property
    def receipts(self) -> Path:
        return self.data / "receipts"

    @property
    def reports(self) -> Path:
        return self.data / "reports"

    @property
    def crash_log(self) -> Path:
        return self.data / "crash.log"

    @property
    def log(self) -> Path:
        return self.data / "till.log"

    @property
    def setup(self) -> Path:
        """Return the file that tells how far the guide through the first start has come."""
        return self.data / "setup.json"

    def requests(self, account: str) -> Path:
        """Return the file that counts the requests to one service's account."""
        return self.data / f"requests-{account}.bin"

    def make(self) -> None:
        """Make the data folder, for the owner's eyes only."""
        self.data.mkdir(parents=True, exist_ok=True, mode=0o700)
        self.data.chmod(0o700)
        self.anchors.mkdir(parents=True, exist_ok=True, mode=0o700)


def places(data: Path | None = None, config: Path | None = None) -> Places:
    """Return the places of a till; a data folder of its own brings its settings and anchors along."""
    if data is not None:
        folder = data.expanduser().resolve()
        return Places(folder, (config or folder / "settings.toml").expanduser(), folder / "anchors")
    home = Path(platformdirs.user_config_dir(APP, appauthor=False))
    return Places(
        Path(platformdirs.user_data_dir(APP, appauthor=False)), config or home / "settings.toml", home / "anchors"
    )
