"""The demo's machine: its window, and the simulated controller as its client."""

from __future__ import annotations

from pos_terminal.devices.dispenser import Controller
from pos_terminal.domain.dispense import Drop, MachineState
from pos_terminal.ui.windows.machine import Accident, MachineSeen

QUICK_S, SLOW_S = 2.0, 6.0  # for one item
STATES = {
    Accident.DOOR: MachineState.DOOR_OPEN,
    Accident.WARM: MachineState.TOO_WARM,
    Accident.FAULT: MachineState.FAULT,
}


class SimulatedMachine:
    """Implements MachineClient over a controller in this process."""

    def __init__(self, controller: Controller) -> None:
        self._controller = controller

    def look(self) -> MachineSeen:
        controller = self._controller
        return MachineSeen(
            state=controller.shown,
            powered=controller.powered,
            slow=controller.drop_s >= SLOW_S,
            coming=controller.coming,
            last=controller.last,
            left=sum(slot.left or 0 for slot in controller.slots),
        )

    def will(self, drop: Drop) -> None:
        self._controller.will(drop)

    def turn(self, accident: Accident) -> None:
        controller = self._controller
        match accident:
            case Accident.SLOW:
                controller.drop_s = QUICK_S if controller.drop_s >= SLOW_S else SLOW_S
            case Accident.POWER if controller.powered:
                controller.cut_power()
            case Accident.POWER:
                controller.restore_power()
            case _:
                there = controller.state is STATES[accident]
                controller.state = MachineState.READY if there else STATES[accident]
