"""Codes out of a scanner's bytes: each ends with Enter or Tab; what is no code is thrown away and told."""

from __future__ import annotations

import re

LONGEST = 256  # bytes; the longest GS1 message has about 100
MOST_IN_A_SECOND = 20  # no person scans faster; a scanner that does is broken
UNFINISHED_S = 1.0  # a code comes in one piece; what stands so long without an end never gets one
ENDS = re.compile(rb"[\r\n\t\x03]")  # ETX for those that frame their codes
GROUP_SEPARATOR = "\x1d"
GARBLED, NO_END, TOO_MANY = "scanner_garbled", "scanner_no_end", "scanner_too_many"


class Codes:
    """`trouble` is a problem code of the bytes that were fed last, empty where there was none. Times are seconds."""

    def __init__(self) -> None:
        self.trouble = ""
        self._rest = b""
        self._last = 0.0
        self._spilling = False  # of what is too long the end is thrown away too
        self._given: list[float] = []

    def feed(self, raw: bytes, now: float) -> list[str]:
        """Return the codes that are whole by now; call it with nothing while there is quiet."""
        self.trouble = ""
        if not raw:
            self._quiet(now)
            return []
        self._last = now
        *whole, self._rest = ENDS.split(self._rest + raw)
        codes = [code for piece in whole if (code := self._code(piece, now))]
        if len(self._rest) > LONGEST:
            self._rest, self._spilling, self.trouble = b"", True, GARBLED
        return codes

    def _quiet(self, now: float) -> None:
        if (self._rest or self._spilling) and now - self._last >= UNFINISHED_S:
            self.trouble = "" if self._spilling else NO_END
            self._rest, self._spilling = b"", False

    def _code(self, piece: bytes, now: float) -> str:
        """Return a code; empty where the bytes are none."""
        if self._spilling:
            self._spilling = False
            return ""
        piece = piece.strip(b" \x02\x00")
        if not piece:
            return ""
        text = piece.decode("utf-8", "replace")
        if len(piece) > LONGEST or not text.replace(GROUP_SEPARATOR, "").isprintable() or "\ufffd" in text:
            self.trouble = GARBLED
            return ""
        self._given = [at for at in self._given if now - at < 1.0]
        if len(self._given) >= MOST_IN_A_SECOND:
            self.trouble = TOO_MANY
            return ""
        self._given.append(now)
        return text
