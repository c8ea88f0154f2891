"""How the last tests of the counter's devices went, and what lies on the scale."""

from __future__ import annotations

from dataclasses import dataclass, field

from pos_terminal.domain.money import round_half_up


@dataclass(frozen=True, slots=True)
class DeviceView:
    """`told` is ok, a problem code or a warning; empty where nothing was tried yet."""

    told: str = ""
    ms: int = 0
    running: bool = False
    found: int = 0  # what a scale weighed, in milligrams


@dataclass(frozen=True, slots=True)
class DevicesView:
    printer: DeviceView = field(default_factory=DeviceView)
    drawer: DeviceView = field(default_factory=DeviceView)
    scale: DeviceView = field(default_factory=DeviceView)
    scanner: DeviceView = field(default_factory=DeviceView)  # of a serial one, and how it stands by itself
    pole: DeviceView = field(default_factory=DeviceView)  # the same
    mail: DeviceView = field(default_factory=DeviceView)  # the shop's mail server
    receipt: DeviceView = field(default_factory=DeviceView)  # a sample of one, printed


@dataclass(frozen=True, slots=True)
class WeighingView:
    """What is being weighed, and what lies on the scale. `told` is a problem code, empty while it may be sold by."""

    there: bool = False  # a scale is set up
    on: bool = False  # it is being asked
    name: str = ""
    unit: str = ""
    unit_price: int | None = None  # minor units
    reading: int = 0  # what TakeWeight names; 0: it said nothing yet
    gross: int | None = None  # thousandths of the unit, as is the tare; None: there is no weight to show
    tare: int = 0
    told: str = ""
    picture: str = ""

    @property
    def net(self) -> int:
        return (self.gross or 0) - self.tare

    @property
    def amount(self) -> int | None:
        """What the goods cost, in minor units; None: there is nothing to reckon."""
        if self.gross is None or self.unit_price is None or self.net <= 0:
            return None
        return round_half_up(self.net * self.unit_price, 1000)

    @property
    def takes(self) -> bool:
        """Whether the goods may be sold by what the scale says."""
        return self.on and self.reading > 0 and not self.told and self.net > 0
