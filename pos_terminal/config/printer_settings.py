"""What an owner may set of the receipt printer and the cash drawer."""

from __future__ import annotations

from typing import Annotated, Literal

import msgspec
from msgspec import Meta, Struct

Baud = Literal[9600, 19200, 38400, 57600, 115200]
Usb = Annotated[str, Meta(pattern=r"^([0-9a-fA-F]{4}:[0-9a-fA-F]{4})?$")]


class PrinterSettings(Struct, forbid_unknown_fields=True, frozen=True, kw_only=True):
    """`host` and `port` are of a network printer, `usb` of one on USB, `device` and `baud` of a port or a file."""

    kind: Literal["none", "folder", "network", "usb", "serial", "file"] = "folder"
    folder: str = ""  # empty: "receipts" in the data folder
    paper: Literal[58, 80] = 80  # mm
    host: str = ""
    port: Annotated[int, Meta(ge=1, le=65535)] = 9100
    usb: Usb = ""  # vendor and product, as lsusb prints them: 04b8:0202
    device: str = ""
    baud: Baud = 9600
    answers: bool = True  # it tells how it is; False: what was sent counts as printed
    letters: Literal["auto", "drawn"] = "auto"  # drawn: every receipt as a picture, whatever its script
    logo: str = ""  # a picture file
    cut: bool = True

    @property
    def escpos(self) -> bool:
        """Whether it is a receipt printer, which needs the extra `printer`."""
        return self.kind not in ("none", "folder")

    def problem(self) -> tuple[str, str]:
        """Return the key that is missing for this kind of printer, and words; both empty where all is there."""
        match self.kind:
            case "network" if not self.host.strip():
                return "printer.host", "a network printer needs its address, such as 192.168.1.50"
            case "usb" if not self.usb:
                return "printer.usb", "a USB printer needs its vendor and product, such as 04b8:0202"
            case "serial" if not self.device.strip():
                return "printer.device", "a serial printer needs its port, such as /dev/ttyUSB0 or COM3"
            case "file" if not self.device.strip():
                return "printer.device", "a device file needs its path, such as /dev/usb/lp0"
            case _:
                return "", ""


class DrawerSettings(Struct, forbid_unknown_fields=True, frozen=True, kw_only=True):
    """`device` and `baud` are of a drawer on a serial port, `pin` and `switch` of one on the printer's connector."""

    kind: Literal["none", "printer", "serial"] = "none"
    pin: Literal[2, 5] = 2
    switch: Literal["none", "open_is_high", "open_is_low"] = "none"  # what the printer sees of the drawer
    left_open_s: Annotated[int, Meta(ge=10, le=3600)] = 60
    device: str = ""
    baud: Baud = 9600

    def problem(self, printer: PrinterSettings) -> tuple[str, str]:
        """Return the key that is wrong beside this printer, and words; both empty where all is well."""
        if self.kind == "serial" and not self.device.strip():
            return "drawer.device", "a drawer on a serial port needs its port, such as /dev/ttyUSB1 or COM4"
        if self.kind == "printer" and not printer.escpos:
            return "drawer.kind", "a drawer on the printer needs a receipt printer; choose that first"
        return "", ""


CHOICES = {
    "printer.kind": "none, folder, network, usb, serial, file",
    "printer.paper": "58, 80",
    "printer.usb": "vendor and product such as 04b8:0202",
    "printer.baud": "9600, 19200, 38400, 57600, 115200",
    "printer.letters": "auto, drawn",
    "drawer.kind": "none, printer, serial",
    "drawer.pin": "2, 5",
    "drawer.switch": "none, open_is_high, open_is_low",
    "drawer.baud": "9600, 19200, 38400, 57600, 115200",
}
TABLES: dict[str, type[msgspec.Struct]] = {"printer": PrinterSettings, "drawer": DrawerSettings}
