"""Toledo 8217: the weight-only protocol of checkout scales by Mettler Toledo, spoken by many others too.

Told by the service manual of the Mettler Toledo Viva (8217 Mettler-Toledo Weight-only Protocol); 9600 baud, 7E1.

| till | scale | meaning |
| --- | --- | --- |
| `W` | STX `00.842` CR | steady, in kilograms: three decimals |
| | STX `00.842N` CR | net of the scale's own tare |
| | STX `01.86` CR | two decimals: pounds |
| | STX `?` status CR | no weight; status has bit 0 in motion, 1 over capacity, 2 under zero, 3 zero is lost |
"""

from __future__ import annotations

import re

from pos_terminal.app.ports import DeviceFailed
from pos_terminal.devices.scale.dialect import ANSWER_S, GARBLED, MOST, SILENT, UNITS, milligrams
from pos_terminal.devices.serial_line import Ear, Line
from pos_terminal.domain.weight import ScaleState, Weight

WEIGHT = re.compile(rb"\x02 *([0-9]{1,3}\.[0-9]{2,3}) *N?\r")
STATUS = re.compile(rb"\x02 *\?([\x00-\xff])\r", re.DOTALL)
MOVING, OVER, UNDER_ZERO, ZERO_LOST = 1, 2, 4, 8
KILOGRAMS = 3  # decimals


class Toledo8217:
    """Implements Dialect."""

    bits = "7E1"

    def ask(self, line: Line) -> Weight:
        line.forget()
        line.say(b"W")
        ear = Ear(line, ANSWER_S, MOST)
        while ear.more():
            if (weight := WEIGHT.search(ear.heard)) is not None:
                return _weight(weight[1].decode())
            if (status := STATUS.search(ear.heard)) is not None:
                return _state(status[1][0])
        raise DeviceFailed(GARBLED if ear.heard else SILENT)


def _weight(text: str) -> Weight:
    if len(text.partition(".")[2]) != KILOGRAMS:
        raise DeviceFailed(UNITS)
    return Weight(ScaleState.STEADY, milligrams(text))


def _state(status: int) -> Weight:
    if status & (UNDER_ZERO | ZERO_LOST):
        return Weight(ScaleState.NEGATIVE)
    return Weight(ScaleState.OVER if status & OVER else ScaleState.MOVING)
