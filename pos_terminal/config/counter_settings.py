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
    """`device` and `baud` are of a scanner on a serial port; one that types as a keyboard is read beside it."""

    kind: Literal["keyboard", "serial"] = "keyboard"
    gap_ms: Annotated[int, Meta(ge=5, le=200)] = 35
    min_chars: Annotated[int, Meta(ge=2, le=20)] = 3
    prefix: str = ""
    device: str = ""
    baud: Baud = 9600

    def problem(self) -> tuple[str, str]:
        """Return the key that is missing, and words; both empty where all is there."""
        if self.kind == "serial" and not self.device.strip():
            return "scanner.device", "a serial scanner needs its port, such as /dev/ttyACM0 or COM4"
        return "", ""


class PoleSettings(Struct, forbid_unknown_fields=True, frozen=True, kw_only=True):
    """The customer's display of two lines of twenty; `code_page` counts for kind epson only."""

    kind: Literal["none", "epson", "cd5220"] = "none"
    device: str = ""
    baud: Baud = 9600
    code_page: Literal["ascii", "437", "850", "852", "858", "866", "1252"] = "ascii"
    greeting: str = ""  # while nobody is served; empty: a welcome

    def problem(self) -> tuple[str, str]:
        """Return the key that is missing, and words; both empty where all is there."""
        if self.kind != "none" and not self.device.strip():
            return "pole.device", "the customer's display needs its port, such as /dev/ttyUSB1 or COM5"
        return "", ""


CHOICES = {
    "scanner.kind": "keyboard, serial",
    "scanner.baud": BAUDS,
    "pole.kind": "none, epson, cd5220",
    "pole.baud": BAUDS,
    "pole.code_page": "ascii, 437, 850, 852, 858, 866, 1252",
    "scale.kind": "none, toledo, cas",
    "scale.baud": BAUDS,
    "scale.bits": "7E1, 7O1, 8N1, 8E1, or empty for what its kind is set to when it is new",
}
TABLES: dict[str, type[msgspec.Struct]] = {"scale": ScaleSettings, "scanner": ScannerSettings, "pole": PoleSettings}
