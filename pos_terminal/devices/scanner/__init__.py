"""Scanners on a serial port: what they send becomes codes, and they are found again when they were unplugged."""

from __future__ import annotations

from pos_terminal.devices.scanner.serial_scanner import Pace, SerialScanner

__all__ = ["Pace", "SerialScanner"]
