"""The watch on a till's disk: what it did to its files is read back, and its calls fail on order (see shim.c)."""

from __future__ import annotations

import errno
import os
import shutil
import struct
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from enum import IntEnum
from pathlib import Path

SOURCE = Path(__file__).with_name("shim.c")
ORDERS = struct.Struct("iiii64s")
HEAD = struct.Struct("=IIIIIxxxxq")


class What(IntEnum):
    """Kinds of calls, as shim.c numbers them."""

    OPEN = 1
    WRITE = 2
    TRUNCATE = 3
    SYNC = 4
    RENAME = 5
    UNLINK = 6
    MKDIR = 7
    SAID = 8  # a view went out
    SENT = 9  # a service was called


@dataclass(frozen=True, slots=True)
class Call:
    """One call of a till that went well; `at` is an offset, or the length of a truncate."""

    what: What
    thread: int
    path: str = ""
    to: str = ""
    content: bytes = b""
    at: int = 0


def why_not() -> str:
    """Say why no till can be watched on this machine; empty where it can."""
    if sys.platform != "linux":
        return "a till's calls can be watched on Linux only"
    if shutil.which("gcc") is None:
        return "no gcc: what watches a till's calls is compiled when it is needed"
    return ""


class Watch:
    """Everything below one folder is watched, in every till that is started with `environment`."""

    def __init__(self, folder: Path) -> None:
        """Compile; CalledProcessError where the machine's C library is another one."""
        self.under = folder / "tills"
        self.under.mkdir(parents=True)
        self._logs = folder / "calls"
        self._logs.mkdir()
        self._orders = folder / "orders"
        made = folder / "shim.so"
        command = ["gcc", "-O1", "-w", "-shared", "-fPIC", "-o", str(made), str(SOURCE), "-ldl", "-lpthread"]
        subprocess.run(command, check=True)
        self.well()
        self.environment = {
            "LD_PRELOAD": str(made),
            "DISK_UNDER": str(self.under),
            "DISK_LOG": str(self._logs / "of"),
            "DISK_ORDERS": str(self._orders),
        }

    def well(self) -> None:
        """The disk does what it should."""
        self.order()

    def order(self, *, write: int = 0, sync: int = 0, sync_after: int = 0, die_at: int = 0, only: str = "") -> None:
        """Let calls fail with an errno from now on, or end the till at a call. Seen by running tills at once."""
        words = ORDERS.pack(write, sync, sync_after, die_at, only.encode())
        if not self._orders.exists():
            self._orders.write_bytes(words)
        with self._orders.open("r+b") as file:
            file.write(words)

    def full(self) -> None:
        self.order(write=errno.ENOSPC)

    def calls(self, pid: int) -> list[Call]:
        """Return what a process did, in order."""
        path = self._logs / f"of.{pid}"
        return list(_read(path.read_bytes())) if path.exists() else []

    def forget(self, pid: int) -> None:
        (self._logs / f"of.{pid}").unlink(missing_ok=True)


def _read(told: bytes) -> Iterator[Call]:
    at = 0
    while at + HEAD.size <= len(told):
        what, thread, first, second, count, place = HEAD.unpack_from(told, at)
        at += HEAD.size
        parts = [told[at : at + first], told[at + first : at + first + second]]
        at += first + second
        yield Call(What(what), thread, os.fsdecode(parts[0]), os.fsdecode(parts[1]), told[at : at + count], place)
        at += count
