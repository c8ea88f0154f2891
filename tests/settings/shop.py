"""A till over its folder: its settings file with an owner's comments, its secrets, what it shows and writes down."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from pathlib import Path

from pos_terminal.app.commands import Command, ShowSettings
from pos_terminal.app.views import RailSettingsView, SettingsView, TillView
from pos_terminal.config.paths import places
from pos_terminal.config.secrets import MemorySecrets
from pos_terminal.config.settings import read_settings
from pos_terminal.domain.events import Event
from pos_terminal.house import TEST, House
from pos_terminal.sandbox.process import SandboxProcess
from pos_terminal.sandbox_shop import sandbox_secrets
from pos_terminal.ui.runtime.loop_thread import LoopThread

WAIT_S = 20.0


def owners_file(sandbox: SandboxProcess) -> str:
    """What an owner wrote by hand; every comment must be there after any change."""
    swip, droppay = sandbox.credentials["swip"], sandbox.credentials["droppay"]
    return f"""\
# Settings of till 2. Ask Ann before you change anything here.

[shop]
name = "Corner shop"   # as on the sign
label = "2"
address = ["Via Roma 12", "20121 Milano"]

# --- ways to be paid
[rails.droppay]
base_url = "{sandbox.droppay}" # the sandbox
pos_id = "{droppay["pos_id"]}"
charge = "now" # hold is for hotels

[rails.swip]
merchant_id = "{swip["merchant_id"]}"
base_url = "{sandbox.swip}"
store_id = "{swip["store_id"]}"
cash_id = "{swip["cash_id"]}"

[screens]
theme = "light" # dark hurts in the sun
"""


class SettingsTill:
    """One run of a till; `secrets` and the file outlive it."""

    secrets_of: dict[Path, MemorySecrets] = {}

    def __init__(self, folder: Path, sandbox: SandboxProcess) -> None:
        self.sandbox = sandbox
        self.where = places(folder / "till")
        self.file = self.where.settings
        self.where.make()
        if not self.file.exists():
            self.file.write_text(owners_file(sandbox))
        self.secrets = self.secrets_of.setdefault(folder, sandbox_secrets(sandbox))
        self._views: list[TillView] = []
        self._news = threading.Condition()
        self._broken: list[BaseException] = []
        self.house = House(self.where, read_settings(self.file), mode=TEST, secrets=lambda till: self.secrets)
        self.house.publish = self._hear
        self._thread = LoopThread(self.house.run, self._broken.append)
        self._thread.start()
        self.until(lambda view: not view.no_rails)

    def close(self) -> None:
        if self._thread.alive:
            self._thread.stop()
            self.house.close()
        assert self._broken == []

    # --- what is asked of it

    def send(self, *commands: Command) -> None:
        for command in commands:
            self.house.submit(command)

    def show(self) -> SettingsView:
        return self.ask(ShowSettings(), lambda view: True)

    def ask(self, command: Command, seen: Callable[[SettingsView], bool]) -> SettingsView:
        before = self.view.settings.answered if self.view.settings is not None else 0
        self.send(command)
        return self.settings(lambda view: view.answered > before and seen(view))

    # --- what it shows

    @property
    def view(self) -> TillView:
        with self._news:
            return self._views[-1]

    def until(self, seen: Callable[[TillView], bool]) -> TillView:
        """Return the first view, the present one included, that shows something."""
        deadline = time.monotonic() + WAIT_S
        with self._news:
            at = max(0, len(self._views) - 1)
            while True:
                while at < len(self._views):
                    if seen(self._views[at]):
                        return self._views[at]
                    at += 1
                left = deadline - time.monotonic()
                assert left > 0, self._views[-1].settings if self._views else "no view"
                self._news.wait(left)

    def settings(self, seen: Callable[[SettingsView], bool]) -> SettingsView:
        found = self.until(lambda view: view.settings is not None and seen(view.settings)).settings
        assert found is not None
        return found

    def rail(self, name: str) -> RailSettingsView:
        assert self.view.settings is not None
        return next(rail for rail in self.view.settings.rails if rail.id == name)

    def tested(self, name: str) -> RailSettingsView:
        self.until(lambda _view: bool(self.rail(name).tested))
        return self.rail(name)

    def heard(self) -> list[str]:
        return [notice.code for notice in self.view.notices]

    # --- what stays

    def written(self, kind: type[Event]) -> list[Event]:
        return [entry.event for entry in self.house.journal.entries() if isinstance(entry.event, kind)]

    def bytes_on_disk(self) -> bytes:
        """Everything that lies in the data folder."""
        return b"".join(path.read_bytes() for path in sorted(self.where.data.rglob("*")) if path.is_file())

    def _hear(self, view: TillView) -> None:
        with self._news:
            self._views.append(view)
            self._news.notify_all()
