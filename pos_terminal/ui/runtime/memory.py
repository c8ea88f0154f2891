"""Memory that was freed goes back to the system, on glibc: a machine runs for months."""

from __future__ import annotations

import ctypes
import sys

MMAP_THRESHOLD = -3  # mallopt's name for it
BIG = 1 << 20  # bytes


def give_back_big_blocks() -> None:
    """Have blocks of 1 MiB and more mapped on their own, whatever was freed before.

    glibc raises that border to the biggest block that was ever freed, up to 32 MiB, and each thread keeps what is below
    it: a PIN's 19 MiB stayed behind in every worker that had ever looked at one.
    """
    _glibc("mallopt", MMAP_THRESHOLD, BIG)


def give_back_what_lies_between() -> None:
    """Give back the free pages between what is in use; takes a millisecond or two, so for when nobody is there."""
    _glibc("malloc_trim", 0)


def _glibc(name: str, *given: int) -> None:
    if sys.platform != "linux":
        return
    try:
        call = getattr(ctypes.CDLL(None), name)
    except AttributeError:
        return  # another C library, without these habits
    call(*given)
