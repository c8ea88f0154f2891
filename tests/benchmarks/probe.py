"""`python -m tests.benchmarks.probe FIGURE OPTIONS`: a till with windows as a child, played by a figure's module."""

from __future__ import annotations

import importlib
import json
import sys
from pathlib import Path
from typing import Any

import pos_terminal.house  # noqa: F401  # before Qt, as in the program: Qt reads every later module's source

# isort: split
import msgspec
from PySide6.QtWidgets import QApplication

from pos_terminal.config.paths import places
from pos_terminal.config.secrets import MemorySecrets
from pos_terminal.config.settings import Settings
from pos_terminal.house import TEST
from pos_terminal.sandbox.process import SandboxProcess
from pos_terminal.sandbox_shop import sandbox_rails, sandbox_secrets
from pos_terminal.windows import Extras, TillWindows
from tests.benchmarks.counter import Counter

ANSWER = "FIGURES "


def till_settings(sandbox: SandboxProcess | None) -> Settings:
    """Return the settings of a till with both windows; with a sandbox it has both rails."""
    plain = Settings()
    screens = msgspec.structs.replace(plain.screens, customer="window")
    rails = sandbox_rails(sandbox, plain.shop.currency) if sandbox is not None else {}
    return msgspec.structs.replace(plain, screens=screens, rails=rails)


def main(figure: str, options: dict[str, Any]) -> None:
    """Open the till, let the figure's module play before it, print what it found as one line of JSON."""
    sandbox = SandboxProcess() if options.get("sandbox") else None
    app = QApplication(sys.argv[:1])
    secrets = sandbox_secrets(sandbox) if sandbox is not None else MemorySecrets()
    extras = Extras(qr_origins=(sandbox.origin,) if sandbox is not None else (), customer_in_window=True)
    where = places(Path(options["data"]))
    program = TillWindows(
        app,
        where,
        till_settings(sandbox),
        mode=TEST,
        secrets=lambda till: secrets,
        extras=extras,
    )
    try:
        options["origin"] = sandbox.origin if sandbox is not None else ""
        found = importlib.import_module(f"tests.benchmarks.{figure}").play(Counter(program, options))
    finally:
        program.close()
        if sandbox is not None:
            sandbox.stop()
    if where.crash_log.exists() and where.crash_log.stat().st_size:
        print(where.crash_log.read_text(encoding="utf-8"), file=sys.stderr)
    print(ANSWER + json.dumps(found), flush=True)


if __name__ == "__main__":
    main(sys.argv[1], json.loads(sys.argv[2]))
