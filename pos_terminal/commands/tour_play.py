"""Plays the tour: opens the real windows over the sandbox and lets the newcomer in."""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path

import msgspec
from PySide6.QtWidgets import QApplication

from pos_terminal.commands.tour_scenes import visit
from pos_terminal.commands.tour_visitor import Visitor
from pos_terminal.config.paths import places
from pos_terminal.demo.shop import demo_extras, demo_settings
from pos_terminal.house import TEST
from pos_terminal.sandbox.control import SandboxControl
from pos_terminal.sandbox.process import SandboxProcess
from pos_terminal.sandbox_shop import sandbox_secrets
from pos_terminal.windows import TillWindows

CUSTOMER = (1024, 600)


def play_tour(
    folder: Path,
    *,
    theme: str = "light",
    size: tuple[int, int] = (1366, 768),
    tell: Callable[[str], None] = lambda text: None,
) -> list[Path]:
    """Play the whole tour and return its pictures. TourFailed if a screen does not come."""
    if not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")) and sys.platform.startswith("linux"):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    folder.mkdir(parents=True, exist_ok=True)
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    with ExitStack() as stack:
        data = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="pos-tour-")))
        sandbox = stack.enter_context(SandboxProcess())
        control = stack.enter_context(SandboxControl(sandbox.origin))
        memory = sandbox_secrets(sandbox)
        settings = demo_settings(sandbox)
        look = msgspec.structs.replace(
            settings.screens, theme=theme, customer_theme=theme, reduced_motion=True, volume=0, customer="window"
        )
        program = TillWindows(
            app,
            places(data),
            msgspec.structs.replace(settings, screens=look),
            mode=TEST,
            secrets=lambda till: memory,
            extras=demo_extras(sandbox, phone=False),
        )
        stack.callback(program.close)
        visitor = Visitor(program, control, folder, tell)
        program.cashier.resize(*size)
        program.cashier.activateWindow()
        visitor.until("the ways to pay", lambda view: not view.no_rails and bool(view.tiles))
        visitor.until("the customer's window", lambda view: program.customer is not None)
        assert program.customer is not None
        program.customer.resize(*CUSTOMER)
        visit(visitor, control)
        return visitor.pictures
