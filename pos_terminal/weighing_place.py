"""The place of the scale on the counter: the till always weighs here, whatever is set up behind it."""

from __future__ import annotations

from collections.abc import Callable

from pos_terminal.app.reports import ScaleReport
from pos_terminal.config.counter_settings import ScaleSettings
from pos_terminal.devices.scale import NoScale, WatchedScale, serial_scale
from pos_terminal.devices.worker import Outcome, Worker
from pos_terminal.domain.weight import Weight

STUCK_S = 6.0  # longer than every limit of a scale's own
OFF = "scale_off"


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
            tell(Outcome(OFF), None)

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
