"""CAS: the cash register protocol of CAS scales (PD-II, ER, AP), spoken by Ohaus, Elzab and others too.

Told by the manual of the CAS PD-II (type 6 interface) and the service manual of the Ohaus Aviator 7000; 9600 baud, 8N1.

| till | scale | meaning |
| --- | --- | --- |
| ENQ | ACK, or NAK | there is something to send, or not now |
| DC1 | SOH STX `S` ` ` `00.842` `kg` BCC ETX EOT | S steady, U not; sign ` `, `-` below zero, `F` over capacity |

BCC is the exclusive or of all between STX and itself.
"""

from __future__ import annotations

import re
from functools import reduce
from operator import xor

from pos_terminal.app.ports import DeviceFailed
from pos_terminal.devices.scale.dialect import ANSWER_S, GARBLED, MOST, SILENT, UNITS, milligrams
from pos_terminal.devices.serial_line import Ear, Line
from pos_terminal.domain.weight import ScaleState, Weight

ENQ, ACK, NAK, DC1 = b"\x05", b"\x06", b"\x15", b"\x11"
FRAME = re.compile(rb"\x01\x02(([SU])([ F-])(.{6})(.{2}))(.)\x03\x04", re.DOTALL)


class Cas:
    """Implements Dialect."""

    bits = "8N1"

    def ask(self, line: Line) -> Weight:
        line.forget()
        line.say(ENQ)
        ear = Ear(line, ANSWER_S, MOST)
        while ACK not in ear.heard and NAK not in ear.heard:
            if not ear.more():
                raise DeviceFailed(GARBLED if ear.heard else SILENT)
        if ACK not in ear.heard:
            return Weight(ScaleState.MOVING)
        line.say(DC1)
        ear = Ear(line, ANSWER_S, MOST)
        while ear.more():
            if (frame := FRAME.search(ear.heard)) is not None:
                return _weight(frame)
        raise DeviceFailed(GARBLED if ear.heard else SILENT)


def _weight(frame: re.Match[bytes]) -> Weight:
    body, steady, sign, figures, unit, check = frame.groups()
    if check[0] != reduce(xor, body):
        raise DeviceFailed(GARBLED)
    if sign == b"F":
        return Weight(ScaleState.OVER)
    if sign == b"-":
        return Weight(ScaleState.NEGATIVE)
    if unit.lower() != b"kg":
        raise DeviceFailed(UNITS)
    return Weight(
        ScaleState.STEADY if steady == b"S" else ScaleState.MOVING, milligrams(figures.decode("ascii", "replace"))
    )
