"""What an owner may set of the devices on the counter: the scale, the scanner, the customer's display."""

from __future__ import annotations

from typing import Annotated, Literal

import msgspec
from msgspec import Meta, Struct

Baud = Literal[1200, 2400, 4800, 9600, 19200, 38400, 57600, 115200]
BAUDS = "1200, 2400, 4800, 9600, 19200, 38400, 57600, 115200"


class ScaleSettings(Struct, forbid_unknown_fields=True, frozen=True, kw_only=True):
    """`kind` is what it speaks: toledo (8217) or cas."""

    kind: Literal["none", "toledo", "cas"] = "none"
    device: str = ""
    baud: Baud = 9600
    bits: Literal["", "7E1", "7O1", "8N1", "8E1"] = ""  # empty: 7E1 for toledo, 8N1 for cas

    def problem(self) -> tuple[str, str]:
        """Return the key that is missing, and words; both empty where all is there."""
        if self.kind != "none" and not self.device.strip():
            return "scale.device", "a scale needs its port, such as /dev/ttyUSB0 or COM3"
        return "", ""


class ScannerSettings(Struct, forbid_unknown_fields=True, frozen=True, kw_only=True):
    """The first three are of a scanner that types as a keyboard, `device` and `baud` of one on a serial port."""

    gap_ms: Annotated[int, Meta(ge=5, le=200)] = 35
    min_chars: Annotated[int, Meta(ge=2, le=20)] = 3
    prefix: str = ""


CHOICES = {
    "scale.kind": "none, toledo, cas",
    "scale.baud": BAUDS,
    "scale.bits": "7E1, 7O1, 8N1, 8E1, or empty for what its kind is set to when it is new",
}
TABLES: dict[str, type[msgspec.Struct]] = {"scale": ScaleSettings, "scanner": ScannerSettings}
