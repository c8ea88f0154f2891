"""Big blocks of memory go back to the system when they are freed, on glibc."""

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
    if sys.platform != "linux":
        return
    try:
        ctypes.CDLL(None).mallopt(MMAP_THRESHOLD, BIG)
    except AttributeError:
        return  # another C library, without this habit
