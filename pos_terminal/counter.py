"""Printer, drawer, scale, scanner and display of a till, made of its settings, and made anew when these change."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from pos_terminal.app.devices import TriedReport
from pos_terminal.app.ports import Drawer, Printer, PrinterFailed
from pos_terminal.app.reports import Report
from pos_terminal.app.weighing import SAID
from pos_terminal.config.paths import Places
from pos_terminal.config.printer_settings import DrawerSettings, PrinterSettings
from pos_terminal.config.settings import Settings
from pos_terminal.counter_places import PolePlace, ScannerPlace, WeighingPlace
from pos_terminal.devices.drawer import PrinterLock, QueuedDrawer, SerialLock
from pos_terminal.devices.folder_printer import FolderPrinter, NoDrawer, NoPrinter
from pos_terminal.devices.print_queue import EXPIRES_S, PrintQueue
from pos_terminal.devices.printer.escpos_printer import Draw, EscposPrinter, Paper
from pos_terminal.devices.printer.extra import is_there
from pos_terminal.devices.printer.logo import BadLogo, check_logo
from pos_terminal.devices.printer.profile import PAPER
from pos_terminal.devices.printer.wires import FileWire, NetworkWire, SerialWire, UsbWire, Wire
from pos_terminal.devices.report_folder import ReportFolder
from pos_terminal.devices.worker import Outcome, Worker
from pos_terminal.domain.paper_words import ENGLISH, PaperWords
from pos_terminal.domain.receipt import Document, PrinterTest, Receipt, TableCards
from pos_terminal.domain.shift_report import ShiftReport
from pos_terminal.domain.weight import Weight


@dataclass(frozen=True, slots=True)
class Drawing:
    """What only windows can give to paper: pages as PDF, foreign letters as dots, the shop's language."""

    receipt: Callable[[Receipt, Path], None] | None = None
    report: Callable[[ShiftReport, Path], None] | None = None
    strip: Draw | None = None
    words: PaperWords = ENGLISH
    cards: Callable[[TableCards, Path], None] | None = None


class Missing:
    """Implements app.ports.Printer where a receipt printer is set and the extra `printer` is not installed."""

    def print(self, document: Document) -> None:
        raise PrinterFailed("printer_extra")


class Counter:
    """Implements app.devices.Devices. `paper` and `drawer` stay the same whatever is set up behind them."""

    def __init__(
        self,
        settings: Settings,
        places: Places,
        submit: Callable[[Report], None],
        drawing: Drawing | None,
        printer: Printer | None = None,
        drawer: Drawer | None = None,
        code: Callable[[str], None] | None = None,
    ) -> None:
        """`printer` and `drawer` stand in for those of the settings; without `drawing` nothing is printed.

        `code` is given what a serial scanner reads, in its own thread.
        """
        self._places = places
        self._submit = submit
        self._drawing = drawing or Drawing()
        self._fixed_printer = printer if printer is not None or drawing is not None else NoPrinter()
        self._fixed_drawer = drawer
        self._serial = Worker("drawer", failed="drawer_failed", stuck="drawer_failed")
        self._printer = self._printer_of(settings.printer)
        self.paper = PrintQueue(self._keeping(self._printer), submit)
        self._drawer = self._drawer_of(settings.drawer)
        self.scale = WeighingPlace(settings.scale, submit)
        self.scanner = ScannerPlace(settings.scanner, code or _nobody_reads, submit)
        self.pole = PolePlace(settings.pole, self._drawing.words, submit)

    def start(self) -> None:
        self.paper.start()
        self._serial.start()
        self.scale.start()
        self.scanner.start()
        self.pole.start()

    def stop(self) -> None:
        self.pole.stop()
        self.scanner.stop()
        self.scale.stop()
        self._serial.stop()
        self.paper.stop()

    def take(self, settings: Settings) -> None:
        """Go by changed settings from the next document on; safe from any thread."""
        self._printer = self._printer_of(settings.printer)
        self.paper.use(self._keeping(self._printer))
        self._drawer = self._drawer_of(settings.drawer)
        self.scale.take(settings.scale)
        self.scanner.take(settings.scanner)
        self.pole.take(settings.pole)

    def warm_up(self) -> None:
        """Import in the print worker what the first receipt would wait for."""
        if isinstance(printer := self._printer, EscposPrinter):
            self.paper.worker.submit(printer.warm_up, _nothing, EXPIRES_S, "")

    def open(self) -> None:
        """Open the drawer: this implements app.ports.Drawer too."""
        self._drawer.open()

    def try_printer(self, document: PrinterTest | Receipt) -> None:
        printer = self._printer
        tells = self._tells("receipt" if isinstance(document, Receipt) else "printer")
        self.paper.worker.submit(lambda: printer.print(document), tells, EXPIRES_S, "print_expired")

    def try_drawer(self) -> None:
        if isinstance(self._drawer, QueuedDrawer):
            self._drawer.test(self._tells("drawer"))
        else:
            self._submit(TriedReport("drawer", "drawer_off"))

    def try_scale(self) -> None:
        self.scale.test(lambda outcome, weight: self._submit(_weighed(outcome, weight)))

    def try_scanner(self) -> None:
        self.scanner.test(lambda problem: self._submit(TriedReport("scanner", problem)))

    def try_pole(self) -> None:
        self.pole.test(lambda problem: self._submit(TriedReport("pole", problem)))

    # --- within

    def _tells(self, device: str) -> Callable[[Outcome], None]:
        return lambda outcome: self._submit(TriedReport(device, outcome.problem, outcome.warning, outcome.took_s))

    def _keeping(self, printer: Printer) -> Printer:
        drawing = self._drawing
        return ReportFolder(printer, self._places.reports, drawing.report, drawing.words, drawing.cards)

    def _printer_of(self, settings: PrinterSettings) -> Printer:
        drawing = self._drawing
        if self._fixed_printer is not None:
            return self._fixed_printer
        if settings.kind == "none":
            return NoPrinter()
        if settings.kind == "folder":
            folder = Path(settings.folder).expanduser() if settings.folder else self._places.receipts
            return FolderPrinter(folder, drawing.receipt, drawing.words)
        if not is_there():
            return Missing()
        paper = Paper(
            size=PAPER[settings.paper],
            cut=settings.cut,
            always_draw=settings.letters == "drawn",
            logo=Path(settings.logo).expanduser() if settings.logo else None,
            words=drawing.words,
            draw=drawing.strip,
        )
        return EscposPrinter(lambda: wire_of(settings), paper, answers=settings.answers and settings.kind != "file")

    def _drawer_of(self, settings: DrawerSettings) -> Drawer:
        if self._fixed_drawer is not None:
            return self._fixed_drawer
        left_open_s = float(settings.left_open_s)
        match settings.kind:
            case "serial":
                lock = SerialLock(settings.device, settings.baud)
                return QueuedDrawer(lock, self._serial, self._submit, left_open_s)
            case "printer" if isinstance(self._printer, EscposPrinter):
                high = None if settings.switch == "none" else settings.switch == "open_is_high"
                hanging = PrinterLock(self._printer, settings.pin, high)
                return QueuedDrawer(hanging, self.paper.worker, self._submit, left_open_s)
            case _:
                return NoDrawer()


def _weighed(outcome: Outcome, weight: Weight | None) -> TriedReport:
    """A test of the scale went well when it said how it is, whatever that was."""
    told = outcome.warning or (SAID[weight.state] if weight is not None else "")
    return TriedReport("scale", outcome.problem, told, outcome.took_s, weight.mg if weight is not None else 0)


def wire_of(settings: PrinterSettings) -> Wire:
    """Open the way to a receipt printer. PrinterFailed."""
    match settings.kind:
        case "network":
            return NetworkWire(settings.host.strip(), settings.port)
        case "usb":
            vendor, product = settings.usb.split(":")
            return UsbWire(int(vendor, 16), int(product, 16))
        case "serial":
            return SerialWire(settings.device.strip(), settings.baud)
        case _:
            return FileWire(settings.device.strip())


def trouble_of(settings: Settings) -> tuple[str, str]:
    """Return a key that cannot be as it is set, and words; both empty where all is well. Reads the logo."""
    printer = settings.printer
    if printer.escpos and not is_there():
        return "printer.kind", "A receipt printer needs the extra “printer”, which is not installed here"
    if printer.escpos and printer.logo:
        try:
            check_logo(Path(printer.logo).expanduser())
        except BadLogo as bad:
            return "printer.logo", str(bad).removesuffix(".")
    return "", ""


def _nobody_reads(code: str) -> None:
    """Nobody sells anything here."""


def _nothing(outcome: Outcome) -> None:
    """A warm-up that failed is told by the first receipt."""
