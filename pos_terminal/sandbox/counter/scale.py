"""The emulated scale: goods on its plate, moods, and both protocols that the till speaks."""

from __future__ import annotations

import threading
from dataclasses import dataclass
from functools import reduce
from operator import xor

MOST_MG = 15_000_000  # 15 kg
GARBAGE = bytes(range(0x80, 0xFF))
ENQ, ACK, DC1 = b"\x05", b"\x06", b"\x11"


@dataclass(slots=True)
class ScaleMood:
    """How the scale is."""

    moving: bool = False
    negative: bool = False
    pounds: bool = False
    mute: bool = False  # takes questions and answers none
    hangs: bool = False  # reads nothing at all
    chatters: bool = False  # says garbage all the time
    torn: int = 0  # so many answers lose their end


class EmulatedScale:
    """Speaks `toledo` or `cas`. Safe from any thread."""

    def __init__(self, speaks: str = "toledo", mg: int = 0) -> None:
        self.speaks = speaks
        self.mood = ScaleMood()
        self.asked = 0  # questions after a weight
        self._mg = mg
        self._lock = threading.Lock()

    @property
    def mg(self) -> int:
        """Milligrams that lie on it."""
        return self._mg

    def put(self, mg: int) -> None:
        self._mg = mg

    @property
    def hangs(self) -> bool:
        return self.mood.hangs

    def unasked(self) -> bytes:
        return GARBAGE if self.mood.chatters else b""

    def feed(self, raw: bytes) -> bytes:
        if self.mood.mute or self.mood.chatters:
            return b""
        with self._lock:
            said = self._toledo(raw) if self.speaks == "toledo" else self._cas(raw)
            if self.mood.torn and len(said) > 1:
                self.mood.torn -= 1
                return said[: len(said) // 2]
            return said

    def _toledo(self, raw: bytes) -> bytes:
        if b"W" not in raw:
            return b""
        self.asked += 1
        mood = self.mood
        status = mood.moving | (self._mg > MOST_MG) << 1 | mood.negative << 2
        if status:
            return b"\x02?" + bytes((0x40 | status,)) + b"\r"
        grams = self._mg // 1000
        if mood.pounds:
            return b"\x02%05.2f\r" % (grams / 453.59237)
        return b"\x02%02d.%03d\r" % divmod(grams, 1000)

    def _cas(self, raw: bytes) -> bytes:
        if ENQ in raw:
            return ACK
        if DC1 not in raw:
            return b""
        self.asked += 1
        mood, over = self.mood, self._mg > MOST_MG
        figures = b"FFFFFF" if over else b"%02d.%03d" % divmod(self._mg // 1000, 1000)
        body = b"U" if mood.moving else b"S"
        body += b"F" if over else b"-" if mood.negative else b" "
        body += figures + (b"lb" if mood.pounds else b"kg")
        return b"\x01\x02" + body + bytes((reduce(xor, body),)) + b"\x03\x04"
