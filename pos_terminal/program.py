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

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication, QWidget

from pos_terminal.config.paths import Places
from pos_terminal.config.secrets import SecretStore
from pos_terminal.config.settings import Settings
from pos_terminal.counter import Drawing
from pos_terminal.domain.paper_rows import Bits, Row
from pos_terminal.domain.receipt import Receipt, TableCards
from pos_terminal.domain.shift_report import ShiftReport
from pos_terminal.house import House
from pos_terminal.looks import Looks
from pos_terminal.ui.runtime.bridge import Bridge
from pos_terminal.ui.runtime.crash import CrashNet
from pos_terminal.ui.runtime.loop_thread import LoopThread
from pos_terminal.ui.runtime.memory import give_back_big_blocks
from pos_terminal.ui.runtime.plain_imports import plain_imports
from pos_terminal.ui.runtime.screens import Screens
from pos_terminal.ui.runtime.second_start import SecondStart
from pos_terminal.ui.text.languages import Speaker, language
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
        give_back_big_blocks()
        self.app = app
        self._closed = False
        self.settings = settings
        self.language = language(settings.shop.language, settings.shop.currency)
        self.speaker = Speaker(app)
        self.speaker.speak(self.language)
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
                drawing=Drawing(self._draw_receipt, self._draw_report, _draw_strip, self.language.paper(), draw_cards),
                paper=self.language.paper(),
                qr_origins=self.extras.qr_origins,
                **({"kiosk": True} if self.kiosk else {}),
            )
        except BaseException:
            self.speaker.fall_silent()
            self.crash.close()
            raise
        self.extras.catalogue(self.house)
        self.sounds = self.looks.sounds
        self.bridge = Bridge(self.house.submit)
        self.house.publish = self.bridge.publish
        self.house.scanned = self.bridge.scan
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
        self.speaker.fall_silent()
        self.crash.close()

    def windows_to_close(self) -> Sequence[QWidget]:
        """Return the till's own windows, ready to be closed, the main one last."""
        raise NotImplementedError

    def come_forward(self) -> None:
        """Show the main window in front of all others: somebody started the till a second time."""
        raise NotImplementedError

    @property
    def locale(self) -> str:
        """The shop's way of writing sums."""
        return self.language.locale

    @property
    def direction(self) -> Qt.LayoutDirection:
        """The way that the shop's language is read; windows mirror for right-to-left."""
        return self.language.direction

    def shop_time(self) -> datetime:
        return datetime.now(ZoneInfo(self.settings.shop.timezone))

    # --- within

    def _draw_receipt(self, receipt: Receipt, path: Path) -> None:
        """Draw a receipt, in the shop's language; imported when the first one is drawn."""
        from pos_terminal.ui.paper.receipt_pdf import write_pdf

        write_pdf(receipt, path, self.language.paper(drawn=True))

    def _draw_report(self, report: ShiftReport, path: Path) -> None:
        """Draw an X or a Z."""
        from pos_terminal.ui.paper.shift_pdf import write_shift_pdf

        write_shift_pdf(report, path, self.language.paper())

    def _broken(self, error: BaseException) -> None:
        """The till's thread ended by a bug: write it down and end, so that a restart takes up what was open."""
        self.crash.write("till thread", f"{type(error).__name__}: {error}")
        self.app.exit(1)


def draw_cards(cards: TableCards, path: Path) -> None:
    """Draw the cards of the shop's tables."""
    from pos_terminal.ui.parts.table_card import TableCode, write_cards

    write_cards(str(path), cards.shop, [TableCode(name, code) for name, code in cards.tables])


def _draw_strip(rows: Sequence[Row], dots: int) -> Bits:
    """Draw what a receipt printer has no letters for."""
    from pos_terminal.ui.paper.strip_bits import draw_bits

    return draw_bits(rows, dots)


def application() -> QApplication:
    """Return the application: a new one, or the one that the guide of the first start has made."""
    there = QApplication.instance()
    app = there if isinstance(there, QApplication) else QApplication(sys.argv[:1])
    app.setApplicationName("pos-terminal")
    app.setDesktopFileName("pos-terminal")  # its desktop entry has its name and its icon
    app.setWindowIcon(QIcon(str(resources_folder() / "program" / "pos-terminal.png")))
    return app


def run_program(opened: Callable[[QApplication], Program]) -> int:
    """Run what is opened over an application until it is closed; returns the exit status."""
    app = application()
    quit_on_signals(app)  # before the windows are there: from now on an end is in order
    program = opened(app)
    heartbeat = QTimer()
    heartbeat.start(SIGNAL_MS)
    heartbeat.timeout.connect(let_python_run)
    try:
        return app.exec()
    finally:
        heartbeat.stop()
        program.close()


def quit_on_signals(app: QApplication) -> None:
    """End the program in order on Ctrl+C or when the system asks, also while it is still starting."""
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: QTimer.singleShot(0, app.quit))


def let_python_run() -> None:
    """Nothing to do: that Python runs at all is what lets it see a signal."""
