"""Scales on a serial port: what they speak, and how they are watched while somebody weighs."""

from __future__ import annotations

from pos_terminal.devices.scale.asked import AskedScale
from pos_terminal.devices.scale.cas import Cas
from pos_terminal.devices.scale.dialect import Dialect
from pos_terminal.devices.scale.toledo import Toledo8217
from pos_terminal.devices.scale.watched import Pace, WatchedScale
from pos_terminal.devices.serial_line import SerialLine, bits_of

DIALECTS: dict[str, type[Dialect]] = {"toledo": Toledo8217, "cas": Cas}


class NoScale:
    """Implements app.ports.Scale where none is set up: weights are typed."""

    there = False

    def watch(self) -> None: ...

    def rest(self) -> None: ...


def serial_scale(speaks: str, port: str, baud: int, bits: str = "") -> AskedScale:
    """Return the scale at a port; empty `bits`: what its protocol is set to when it is new."""
    dialect = DIALECTS[speaks]()
    return AskedScale(dialect, lambda: SerialLine(port, baud, bits_of(bits or dialect.bits)))


__all__ = ["DIALECTS", "AskedScale", "NoScale", "Pace", "WatchedScale", "serial_scale"]
