"""The places of scale, scanner and display on the counter: the same for the till, whatever is set up behind them."""

from __future__ import annotations

from collections.abc import Callable

from pos_terminal.app.pole_text import PoleWords
from pos_terminal.app.reports import DeviceReport, ScaleReport
from pos_terminal.app.views import TillView
from pos_terminal.config.counter_settings import PoleSettings, ScaleSettings, ScannerSettings
from pos_terminal.devices.pole import LinePole, commands_of
from pos_terminal.devices.scale import NoScale, WatchedScale, serial_scale
from pos_terminal.devices.scanner import SerialScanner
from pos_terminal.devices.serial_line import SerialLine
from pos_terminal.devices.worker import Outcome, Worker
from pos_terminal.domain.paper_words import PaperWords
from pos_terminal.domain.pole import PoleText
from pos_terminal.domain.weight import Weight

STUCK_S = 6.0  # longer than every limit of a scale's own
SCALE_OFF, SCANNER_OFF, POLE_OFF = "scale_off", "scanner_off", "pole_off"


class WeighingPlace:
    """Implements app.ports.Scale."""

    def __init__(self, settings: ScaleSettings, report: Callable[[ScaleReport], None]) -> None:
        self._report = report
        self._worker = Worker("scale", STUCK_S, failed="scale_failed", stuck="scale_stuck")
        self._settings = settings
        self._scale = self._made(settings)

    @property
    def there(self) -> bool:
        return self._scale.there

    def watch(self) -> None:
        self._scale.watch()

    def rest(self) -> None:
        self._scale.rest()

    def test(self, tell: Callable[[Outcome, Weight | None], None]) -> None:
        if isinstance(self._scale, WatchedScale):
            self._scale.test(tell)
        else:
            tell(Outcome(SCALE_OFF), None)

    def start(self) -> None:
        self._worker.start()

    def stop(self) -> None:
        self._let_go()
        self._worker.stop()

    def take(self, settings: ScaleSettings) -> None:
        """Go by changed settings from the next question on; safe from any thread."""
        if settings != self._settings:
            self._let_go()
            self._settings, self._scale = settings, self._made(settings)

    def _let_go(self) -> None:
        if isinstance(self._scale, WatchedScale):
            self._scale.let_go()

    def _made(self, settings: ScaleSettings) -> WatchedScale | NoScale:
        if settings.kind == "none":
            return NoScale()
        asked = serial_scale(settings.kind, settings.device.strip(), settings.baud, settings.bits)
        return WatchedScale(asked, self._worker, self._report)


class ScannerPlace:
    """Where a serial scanner's codes come from; scanners that type as a keyboard need no place."""

    def __init__(
        self, settings: ScannerSettings, code: Callable[[str], None], report: Callable[[DeviceReport], None]
    ) -> None:
        self._code = code
        self._report = report
        self._settings = settings
        self._scanner = self._made(settings)
        self._started = False

    def start(self) -> None:
        self._started = True
        if self._scanner is not None:
            self._scanner.start()

    def stop(self) -> None:
        self._started = False
        if self._scanner is not None:
            self._scanner.stop()

    def take(self, settings: ScannerSettings) -> None:
        """Go by changed settings; the port before is let go of first. Not for the till's thread."""
        before = self._settings
        self._settings = settings
        if _line_of(before) == _line_of(settings):
            return
        if self._scanner is not None:
            self._scanner.stop()
        self._scanner = self._made(settings)
        if self._started and self._scanner is not None:
            self._scanner.start()

    def test(self, tell: Callable[[str], None]) -> None:
        """Tell how the scanner stands; what it reads is seen on the page."""
        scanner = self._scanner
        tell(SCANNER_OFF if scanner is None else scanner.told or "")

    def _made(self, settings: ScannerSettings) -> SerialScanner | None:
        if settings.kind != "serial":
            return None
        port, baud = settings.device.strip(), settings.baud
        return SerialScanner(
            lambda: SerialLine(port, baud), self._code, lambda problem: self._report(DeviceReport("scanner", problem))
        )


class PolePlace:
    """Where the customer's display of two lines stands."""

    def __init__(self, settings: PoleSettings, words: PaperWords, report: Callable[[DeviceReport], None]) -> None:
        self._words = words
        self._report = report
        self._settings = settings
        self._says = PoleWords(words, settings.greeting)
        self._pole = self._made(settings)
        self._started = False
        self._last: PoleText | None = None

    def start(self) -> None:
        self._started = True
        if self._pole is not None:
            self._pole.start()

    def stop(self) -> None:
        self._started = False
        if self._pole is not None:
            self._pole.stop()

    def show_view(self, view: TillView) -> None:
        """Have the display follow; called by the till's thread, which waits for nothing here."""
        pole = self._pole
        if pole is not None and (text := self._says.of(view)) != self._last:
            self._last = text
            pole.show(text)

    def take(self, settings: PoleSettings) -> None:
        """Go by changed settings; the port before is let go of first. Not for the till's thread."""
        if settings == self._settings:
            return
        before, self._pole = self._pole, None
        if before is not None:
            before.stop()
        self._settings, self._says, self._last = settings, PoleWords(self._words, settings.greeting), None
        made = self._made(settings)
        if made is not None and self._started:
            made.start()
        self._pole = made

    def test(self, tell: Callable[[str], None]) -> None:
        if self._pole is not None:
            self._pole.test(self._says.test(), tell)
        else:
            tell(POLE_OFF)

    def _made(self, settings: PoleSettings) -> LinePole | None:
        if settings.kind == "none":
            return None
        port, baud = settings.device.strip(), settings.baud
        return LinePole(
            lambda: SerialLine(port, baud),
            commands_of(settings.kind, settings.code_page),
            lambda problem: self._report(DeviceReport("pole", problem)),
        )


def _line_of(settings: ScannerSettings) -> tuple[str, str, int]:
    return settings.kind, settings.device, settings.baud
