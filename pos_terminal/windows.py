"""Opens the windows of a till over its folder, and closes everything in order."""

from __future__ import annotations

import signal
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication, QLocale, Qt, QTimer
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
from pos_terminal.ui.runtime.second_start import SecondStart, call_first
from pos_terminal.ui.text.messages import reason
from pos_terminal.ui.theme.fonts import load_fallback_fonts, load_fonts
from pos_terminal.ui.theme.resources import resources_folder
from pos_terminal.ui.windows.cashier.cues import Cues
from pos_terminal.ui.windows.cashier.window import CashierWindow

if TYPE_CHECKING:
    from pos_terminal.ui.windows.customer.options import CustomerOptions
    from pos_terminal.ui.windows.customer.window import CustomerWindow

AFTER_FIRST_VIEW_MS = 150  # the first frame and a scan that waited for it come before the other windows' 200 ms
SIGNAL_MS = 200  # Python sees Ctrl+C only when it runs; Qt's loop lets it run so often


@dataclass(slots=True)
class Extras:
    """What a demo, a tour or a test adds to a till; `house` opens its folder."""

    house: Callable[..., House] = House
    qr_origins: tuple[str, ...] = ()
    customer_in_window: bool = False
    catalogue: Callable[[House], None] = lambda house: None
    customer_look: Callable[[CustomerOptions], CustomerOptions] = lambda options: options
    windows: Callable[[TillWindows], Sequence[QWidget]] = lambda program: ()
    closing: list[Callable[[], None]] = field(default_factory=list)


class TillWindows:
    """A running till with its windows; `close` stops the thread, then the windows, then the folder."""

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
        self.cashier = self._cashier_window()
        self.cues = Cues(self.sounds.play, self.cashier)
        self.bridge.view_changed.connect(self.cues.show_view)
        self.bridge.view_changed.connect(self.looks.show_view)
        self.second.asked.connect(self._come_forward)
        self.cashier.view_shown.connect(self._first_view_shown, Qt.ConnectionType.SingleShotConnection)
        self.loop.start()
        self.screens.place(self.cashier, self.screens.cashier(), settings.screens.full_screen)
        self.customer: CustomerWindow | None = None
        self.others: Sequence[QWidget] = ()

    def close(self) -> None:
        """End in order; what was out at a service is in doubt and is asked about at the next start."""
        if self._closed:
            return
        self._closed = True
        self.bridge.close()
        self.second.close()
        self.loop.stop()
        if self.customer is not None:
            self.customer.close_for_good()
        for window in (*self.others, self.cashier):
            window.close()
            window.deleteLater()
        self.sounds.close()
        self.house.close()
        for closing in self.extras.closing:
            closing()
        self.crash.close()

    @property
    def locale(self) -> str:
        """The shop's way of writing sums; English shops in the euro area write €3.60."""
        shop = self.settings.shop
        return "en_IE" if shop.language == "en" and shop.currency == "EUR" else shop.language

    @property
    def direction(self) -> Qt.LayoutDirection:
        """The way that the shop's language is read; windows mirror for right-to-left."""
        return QLocale(self.settings.shop.language).textDirection()

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

    def _cashier_window(self) -> CashierWindow:
        from pos_terminal.ui.windows.cashier.station import CashierOptions

        options = CashierOptions(
            locale=self.locale,
            customer_screen=self._customer_sees(),
            now=self._shop_time,
            sound=self.sounds.play,
        )
        window = CashierWindow(self.bridge, self.theme, options)
        window.setLayoutDirection(self.direction)
        self.looks.follow(window.wedge)
        window.lock_asked.connect(self._nobody_to_lock_out)
        return window

    def _nobody_to_lock_out(self) -> None:
        self.cashier.notices.refuse(reason("no_people"))

    def _shop_time(self) -> datetime:
        return datetime.now(ZoneInfo(self.settings.shop.timezone))

    def _first_view_shown(self) -> None:
        QTimer.singleShot(AFTER_FIRST_VIEW_MS, self._after_first_window)

    def _after_first_window(self) -> None:
        """The Sell page is painted; now what may come a moment later."""
        if self._closed:
            return
        load_fallback_fonts(self.resources / "fonts")
        self._place_customer()
        self.screens.changed.connect(self._place_windows)
        self.others = self.extras.windows(self)

    def _customer_sees(self) -> bool:
        """Whether the customer has a window, on a screen of their own or beside the cashier's."""
        wanted = self.settings.screens.customer
        inside = wanted == "window" or self.extras.customer_in_window
        return wanted != "off" and (inside or self.screens.customer() is not None)

    def _place_windows(self) -> None:
        """A screen came or went."""
        if self._closed:
            return
        screen = self.screens.cashier()
        if self.settings.screens.cashier_screen and self.cashier.screen() is not screen:
            self.screens.place(self.cashier, screen, self.settings.screens.full_screen)
        self._place_customer()

    def _place_customer(self) -> None:
        """Show the customer's window where it belongs, or put it away; the cashier's words follow."""
        there = self._customer_sees()
        self.cashier.set_customer_screen(there)
        if not there:
            if self.customer is not None:
                self.customer.hide()
            return
        screen = self.screens.customer()
        if self.customer is None:
            from pos_terminal.ui.windows.customer.options import CustomerOptions
            from pos_terminal.ui.windows.customer.window import CustomerWindow

            options = self.extras.customer_look(
                CustomerOptions(locale=self.locale, ways=tuple(self.settings.rails), sound=self.sounds.play)
            )
            self.customer = CustomerWindow(self.bridge, self.looks.customer(), options)
            self.customer.setLayoutDirection(self.direction)
        self.screens.place(self.customer, screen or self.screens.cashier(), screen is not None)

    def _come_forward(self) -> None:
        self.cashier.showNormal()
        self.cashier.raise_()
        self.cashier.activateWindow()

    def _broken(self, error: BaseException) -> None:
        """The till's thread ended by a bug: write it down and end, so that a restart takes up what was open."""
        self.crash.write("till thread", f"{type(error).__name__}: {error}")
        self.app.exit(1)


def run_windows(
    where: Places,
    settings: Settings,
    *,
    mode: str,
    secrets: Callable[[str], SecretStore],
    extras: Extras | None = None,
) -> int:
    """Run a till with windows until it is closed; returns the exit status."""
    app = QApplication(sys.argv[:1])
    app.setApplicationName("pos-terminal")
    quit_on_signals(app)  # before the windows are there: from now on an end is in order
    program = TillWindows(app, where, settings, mode=mode, secrets=secrets, extras=extras)
    heartbeat = QTimer()
    heartbeat.start(SIGNAL_MS)
    heartbeat.timeout.connect(_let_python_run)
    try:
        return app.exec()
    finally:
        heartbeat.stop()
        program.close()


def _draw_report(report: ShiftReport, path: Path) -> None:
    """Draw an X or a Z; imported when the first one is drawn."""
    from pos_terminal.ui.paper.shift_pdf import write_shift_pdf

    write_shift_pdf(report, path)


def quit_on_signals(app: QApplication) -> None:
    """End the program in order on Ctrl+C or when the system asks, also while it is still starting."""
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: QTimer.singleShot(0, app.quit))


def _let_python_run() -> None:
    """Nothing to do: that Python runs at all is what lets it see a signal."""


def bring_forward(data: Path) -> bool:
    """Ask the till that has a folder open to come forward."""
    app = QCoreApplication.instance() or QCoreApplication(sys.argv[:1])
    return app is not None and call_first(data)
