"""The demo without anybody to serve: a kiosk over a simulated machine that holds every product with a slot."""

from __future__ import annotations

import csv
import time
from collections.abc import Sequence
from dataclasses import replace
from functools import partial

import msgspec
from PySide6.QtWidgets import QWidget

from pos_terminal.config.paths import Places
from pos_terminal.config.secrets import SecretStore
from pos_terminal.config.settings import Settings
from pos_terminal.demo.machine import SimulatedMachine
from pos_terminal.demo.phone import show_phone
from pos_terminal.devices.dispenser import Controller, simulated_dispenser
from pos_terminal.domain.dispense import Slot
from pos_terminal.house import TEST
from pos_terminal.kiosk import KioskWindows, run_kiosk
from pos_terminal.program import Extras
from pos_terminal.ui.theme.resources import resources_folder
from pos_terminal.ui.windows.machine import MachineWindow

LEFT = 6  # items in each slot
LONGEST_S = 8
NAME = "Linden vending"
LOOK = {"mark": "mark", "slogan": "Fresh bread at 7, 11 and 3."}


def demo_machine() -> Controller:
    """Return a machine that holds six of each of the demo catalogue's products with a slot."""
    with (resources_folder() / "demo" / "catalogue.csv").open(encoding="utf-8", newline="") as file:
        names = sorted({row["slot"] for row in csv.DictReader(file) if row["slot"]})
    return Controller(NAME, tuple(Slot(name, LEFT, LONGEST_S) for name in names), time.monotonic)


def run_demo_kiosk(where: Places, settings: Settings, secrets: SecretStore, extras: Extras, origin: str) -> int:
    """Run the demo's kiosk until staff ends it or its window is closed."""
    controller = demo_machine()
    kiosk = msgspec.structs.replace(settings.kiosk, full_screen=False)

    def windows(program: KioskWindows) -> Sequence[QWidget]:
        machine = MachineWindow(program.theme, SimulatedMachine(controller))
        machine.show()
        return (show_phone(program, origin), machine)

    given = replace(
        extras, kiosk_look=LOOK, house=partial(extras.house, dispenser=simulated_dispenser(controller)), windows=windows
    )
    shown = msgspec.structs.replace(settings, kiosk=kiosk)
    return run_kiosk(where, shown, mode=TEST, secrets=lambda till: secrets, extras=given)
