"""How the last tests of printer and drawer went."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class DeviceView:
    """`told` is ok, a problem code or a warning; empty where nothing was tried yet."""

    told: str = ""
    ms: int = 0
    running: bool = False


@dataclass(frozen=True, slots=True)
class DevicesView:
    printer: DeviceView = field(default_factory=DeviceView)
    drawer: DeviceView = field(default_factory=DeviceView)
