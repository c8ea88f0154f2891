"""A running till beneath its windows: folder, bridge, thread, screens, and closing everything in order."""

from __future__ import annotations

import signal
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

from PySide6.QtCore import QLocale, Qt, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from pos_terminal.config.paths import Places
from pos_terminal.config.secrets import SecretStore
from pos_terminal.config.settings import Settings
from pos_terminal.devices.folder_printer import FolderPrinter, NoPrinter
from pos_terminal.domain.shift_report import ShiftReport
from pos_terminal.house import House
from pos_terminal.looks import Looks
from pos_terminal.ui.runtime.bridge import Bridge
from pos_terminal.ui.runtime.crash import CrashNet
from pos_terminal.ui.runtime.loop_thread import LoopThread
from pos_terminal.ui.runtime.plain_imports import plain_imports
from pos_terminal.ui.runtime.screens import Screens
from pos_terminal.ui.runtime.second_start import SecondStart
from pos_terminal.ui.theme.fonts import load_fonts
from pos_terminal.ui.theme.resources import resources_folder

if TYPE_CHECKING:
    from pos_terminal.ui.windows.customer.options import CustomerOptions

SIGNAL_MS = 200  # Python sees Ctrl+C only when it runs; Qt's loop lets it run so often


@dataclass(slots=True)
class Extras:
    """What a demo, a tour or a test adds to a till; `house` opens its folder, `windows` is given the program."""

    house: Callable[..., House] = House
    qr_origins: tuple[str, ...] = ()
    customer_in_window: bool = False
    catalogue: Callable[[House], None] = lambda house: None
    customer_look: Callable[[CustomerOptions], CustomerOptions] = lambda options: options
    kiosk_look: Mapping[str, object] = field(default_factory=dict)
    windows: Callable[[Any], Sequence[QWidget]] = lambda program: ()
    closing: list[Callable[[], None]] = field(default_factory=list)


class Program:
    """Everything of a running till but its own windows; who derives from it opens them and then starts it."""

    kiosk = False

    def __init__(
        self,
        app: QApplication,
        where: Places,
        settings: Settings,
        *,
        mode: str,
        secrets: Callable[[str], SecretStore],
        extras: Extras | None = None,
    ) -> None:
        plain_imports()
        self.app = app
        self._closed = False
        self.settings = settings
        self.extras = extras or Extras()
        self.resources = resources_folder()
        load_fonts(self.resources / "fonts")
        self.looks = Looks(app, settings)
        self.theme = self.looks.cashier
        where.make()
        self.crash = CrashNet(where.data)
        try:
            self.house = self.extras.house(
                where,
                settings,
                mode=mode,
                secrets=secrets,
                printer=self._printer(where),
                draw_report=_draw_report,
                qr_origins=self.extras.qr_origins,
                **({"kiosk": True} if self.kiosk else {}),
            )
        except BaseException:
            self.crash.close()
            raise
        self.extras.catalogue(self.house)
        self.sounds = self.looks.sounds
        self.bridge = Bridge(self.house.submit)
        self.house.publish = self.bridge.publish
        self.screens = Screens(app, settings.screens.cashier_screen, settings.screens.customer_screen)
        self.loop = LoopThread(self.house.run, self._broken)
        self.second = SecondStart(where.data)
        self.second.asked.connect(self.come_forward)
        self.others: Sequence[QWidget] = ()

    def close(self) -> None:
        """End in order; what was out at a service is in doubt and is asked about at the next start."""
        if self._closed:
            return
        self._closed = True
        self.bridge.close()
        self.second.close()
        self.loop.stop()
        for window in (*self.others, *self.windows_to_close()):
            window.close()
            window.deleteLater()
        self.sounds.close()
        self.house.close()
        for closing in self.extras.closing:
            closing()
        self.crash.close()

    def windows_to_close(self) -> Sequence[QWidget]:
        """Return the till's own windows, ready to be closed, the main one last."""
        raise NotImplementedError

    def come_forward(self) -> None:
        """Show the main window in front of all others: somebody started the till a second time."""
        raise NotImplementedError

    @property
    def locale(self) -> str:
        """The shop's way of writing sums; English shops in the euro area write €3.60."""
        shop = self.settings.shop
        return "en_IE" if shop.language == "en" and shop.currency == "EUR" else shop.language

    @property
    def direction(self) -> Qt.LayoutDirection:
        """The way that the shop's language is read; windows mirror for right-to-left."""
        return QLocale(self.settings.shop.language).textDirection()

    def shop_time(self) -> datetime:
        return datetime.now(ZoneInfo(self.settings.shop.timezone))

    # --- within

    def _printer(self, where: Places) -> FolderPrinter | NoPrinter:
        printer = self.settings.printer
        if printer.kind == "none":
            return NoPrinter()
        folder = Path(printer.folder).expanduser() if printer.folder else where.receipts
        locale = self.locale

        def draw(receipt: object, path: Path) -> None:
            from pos_terminal.domain.receipt import Receipt
            from pos_terminal.ui.paper.receipt_pdf import write_pdf

            assert isinstance(receipt, Receipt)
            write_pdf(receipt, path, locale)

        return FolderPrinter(folder, draw)

    def _broken(self, error: BaseException) -> None:
        """The till's thread ended by a bug: write it down and end, so that a restart takes up what was open."""
        self.crash.write("till thread", f"{type(error).__name__}: {error}")
        self.app.exit(1)


def _draw_report(report: ShiftReport, path: Path) -> None:
    """Draw an X or a Z; imported when the first one is drawn."""
    from pos_terminal.ui.paper.shift_pdf import write_shift_pdf

    write_shift_pdf(report, path)


def run_program(opened: Callable[[QApplication], Program]) -> int:
    """Run what is opened over an application until it is closed; returns the exit status."""
    app = QApplication(sys.argv[:1])
    app.setApplicationName("pos-terminal")
    quit_on_signals(app)  # before the windows are there: from now on an end is in order
    program = opened(app)
    heartbeat = QTimer()
    heartbeat.start(SIGNAL_MS)
    heartbeat.timeout.connect(_let_python_run)
    try:
        return app.exec()
    finally:
        heartbeat.stop()
        program.close()


def quit_on_signals(app: QApplication) -> None:
    """End the program in order on Ctrl+C or when the system asks, also while it is still starting."""
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: QTimer.singleShot(0, app.quit))


def _let_python_run() -> None:
    """Nothing to do: that Python runs at all is what lets it see a signal."""
