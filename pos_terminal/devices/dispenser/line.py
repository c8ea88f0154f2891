"""The line that a machine's controller speaks over a serial port: one line asked, one line answered.

An integrator puts this in front of MDB, a spiral, a locker. ASCII, 9600 baud 8N1 unless set otherwise. A line is

    NUMBER WORD [WORD ...]*CCCC\\r\\n

NUMBER is 0 to 99, chosen by the till and echoed by the machine; CCCC is CRC-16/CCITT-FALSE of all before the star,
four hex digits. A line is at most 1,000 bytes. What is asked and answered:

| till | machine | meaning |
| --- | --- | --- |
| `HELLO` | `OK PT1 name` | who is there; PT1 is this protocol |
| `LOOK` | `OK state slot:left:seconds ...` | state is `ready` `busy` `door_open` `too_warm` `fault`; left `-`: not counted; seconds: the slot's longest time for one item |
| `DROP item slot` | `OK started` | hand out one item; `item` is the till's id of it, at most 36 characters |
| | `NO busy`, `door_open`, `too_warm`, `fault`, `empty`, `slot` | it did not begin and never will for this item |
| `SAID item` | `OK running`, `seen`, `not_seen`, `jammed`, `empty`, `refused`, `unknown` | what became of it |
| | `NO item` | never heard of it |
| `FILL slot left` | `OK filled` | so much lies in the slot now |
| `FIX` | `OK state` | staff has looked: a fault that is gone is forgotten |
| | `NO fill`, `NO fix` | the machine counts for itself, or is told at its own keys |
| anything else, a wrong sum, a torn line | nothing | the till asks again with the same number |

The machine keeps the last 256 items with their results where a power cut does not reach, *before* its motor starts. A
`DROP` of an item it knows moves nothing and is answered `OK started`: so every question may be asked again, and after a
power cut the till learns what came out. An item whose motor was running when the power went is `unknown`.
"""  # noqa: E501  # a table's row is one line

from __future__ import annotations

from binascii import crc_hqx
from dataclasses import dataclass

PROTOCOL = "PT1"
BAUD = 9600
LONGEST = 1000  # bytes of a line
NUMBERS = 100
REMEMBERED = 256  # items


class TornLine(Exception):
    """The bytes are no line of this protocol, or were changed on their way."""


@dataclass(frozen=True, slots=True)
class Line:
    number: int
    words: tuple[str, ...]


def encode(line: Line) -> bytes:
    """Return a line's bytes; ValueError where a word could not be read back."""
    for word in line.words:
        if not word or not word.isascii() or not word.isprintable() or " " in word or "*" in word:
            raise ValueError(f"not a word of the line protocol: {word!r}")
    text = " ".join((str(line.number), *line.words)).encode("ascii")
    return b"%s*%04X\r\n" % (text, crc_hqx(text, 0xFFFF))


def decode(raw: bytes) -> Line:
    """Return the line that the bytes are; TornLine."""
    text, star, check = raw.strip(b"\r\n\0 ").rpartition(b"*")
    if not star or len(raw) > LONGEST:
        raise TornLine("no line")
    try:
        if int(check, 16) != crc_hqx(text, 0xFFFF) or len(check) != 4:
            raise TornLine("wrong sum")
        number, *words = text.decode("ascii").split(" ")
        if not number.isdecimal() or int(number) >= NUMBERS or not words or not all(words):
            raise TornLine("no number or no word")
    except ValueError as error:
        raise TornLine("unreadable") from error
    return Line(int(number), tuple(words))
