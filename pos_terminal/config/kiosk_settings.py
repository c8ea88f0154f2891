"""What an owner may set of a till that customers serve themselves at, and of the machine behind it."""

from __future__ import annotations

import re
from typing import Annotated, Literal

import msgspec
from msgspec import Meta, Struct

from pos_terminal.config.amounts import Minor

SLOT = re.compile(r"[A-Za-z0-9]{1,12}")


class KioskSettings(Struct, forbid_unknown_fields=True, frozen=True, kw_only=True):
    """Counts with `pos-terminal --kiosk` only."""

    screen: str = ""  # by name; empty: the first
    full_screen: bool = True
    most_per_sale: Minor = 20_000  # minor units, 0: as much as at a counter
    most_per_hour: Minor = 0  # minor units that are taken without anybody there, 0: any
    idle_s: Annotated[int, Meta(ge=15, le=600)] = 45  # without a touch, then it is asked
    answer_s: Annotated[int, Meta(ge=5, le=60)] = 15  # then the basket is cleared
    receipt: Literal["asked", "always"] = "asked"  # on paper, where there is a receipt printer
    staff_idle_s: Annotated[int, Meta(ge=15, le=3600)] = 60  # the staff page without a touch


class SlotSettings(Struct, forbid_unknown_fields=True, frozen=True, kw_only=True):
    left: Annotated[int, Meta(ge=0, le=999)] = 6
    seconds: Annotated[int, Meta(ge=1, le=120)] = 8  # its longest time for one item


class MachineSettings(Struct, forbid_unknown_fields=True, frozen=True, kw_only=True):
    """A machine that hands the goods out; a serial one tells its slots itself."""

    kind: Literal["none", "serial", "simulated"] = "none"
    port: str = ""  # of kind serial: /dev/ttyUSB0, COM3
    baud: Annotated[int, Meta(ge=1200, le=115_200)] = 9600
    slots: dict[str, SlotSettings] = msgspec.field(default_factory=dict)  # of kind simulated

    def problem(self) -> tuple[str, str]:
        """Return the key that is wrong and what is allowed; two empty texts where all is well."""
        if self.kind == "serial" and not self.port:
            return "machine.port", "is missing; a serial machine hangs on a port such as /dev/ttyUSB0 or COM3"
        if self.kind == "simulated" and not self.slots:
            return "machine.slots", "are missing; a simulated machine needs at least one, such as A1 = {left = 6}"
        if self.kind != "simulated" and self.slots:
            return "machine.slots", f"belong to a simulated machine; with kind {self.kind} leave them out"
        for name in self.slots:
            if SLOT.fullmatch(name) is None:
                return f"machine.slots.{name}", "a slot's name is 1 to 12 letters and digits"
        return "", ""


class StatusSettings(Struct, forbid_unknown_fields=True, frozen=True, kw_only=True):
    """What the operator's monitoring may read of a till, at a counter too."""

    file: bool = False  # status.json in the data folder
    port: Literal[0] | Annotated[int, Meta(ge=1024, le=65_535)] = 0  # of a page that only this machine can read


CHOICES = {
    "status.port": "1024 to 65535, 0 for none",
    "kiosk.most_per_sale": "a sum in minor units, 0 for no limit",
    "kiosk.most_per_hour": "a sum in minor units, 0 for no limit",
    "kiosk.idle_s": "15 to 600 seconds",
    "kiosk.answer_s": "5 to 60 seconds",
    "kiosk.staff_idle_s": "15 to 3600 seconds",
    "kiosk.full_screen": "true or false",
    "kiosk.receipt": "asked, always",
    "machine.kind": "none, serial, simulated",
    "machine.baud": "1200 to 115200",
}
TABLES: dict[str, type[Struct]] = {"kiosk": KioskSettings, "machine": MachineSettings, "status": StatusSettings}
