"""How the last tests of the counter's devices went, and what lies on the scale."""

from __future__ import annotations

from dataclasses import dataclass, field


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


@dataclass(frozen=True, slots=True)
class WeighingView:
    """`mg` is the weight in milligrams; `told` a problem code, empty while it is steady and may be sold by."""

    there: bool = False  # a scale is set up
    on: bool = False  # it is being asked
    reading: int = 0  # what TakeWeight names; 0: it said nothing yet
    mg: int | None = None  # None: there is no weight to show
    told: str = ""

    @property
    def takes(self) -> bool:
        """Whether the weight may be sold by."""
        return self.on and self.reading > 0 and not self.told
