"""What stands on the paper, and the reading of ESC/POS into it, byte by byte."""

from __future__ import annotations

from dataclasses import dataclass, field, replace


@dataclass(frozen=True, slots=True)
class Look:
    """How letters are set; `align` is 0 start, 1 middle, 2 end; sizes are factors."""

    bold: bool = False
    inverse: bool = False
    width: int = 1
    height: int = 1
    align: int = 0
    narrow: bool = False  # the smaller font: 9 dots a letter instead of 12


@dataclass(frozen=True, slots=True)
class Letters:
    text: str
    look: Look


@dataclass(frozen=True, slots=True)
class Dots:
    """A picture, in lines of whole bytes; 1 is black."""

    width: int
    height: int
    lines: bytes
    align: int


@dataclass(frozen=True, slots=True)
class Feed:
    lines: int


@dataclass(frozen=True, slots=True)
class Cut:
    """Where the paper was cut."""


@dataclass(frozen=True, slots=True)
class Kick:
    pin: int


Mark = Letters | Dots | Feed | Cut | Kick

ESC, GS, DLE, LF = 0x1B, 0x1D, 0x10, 0x0A
CODE_PAGES = {0: "cp437", 2: "cp850", 16: "cp1252", 17: "cp866", 18: "cp852", 19: "cp858"}
ESC_ARGUMENTS = {0x40: 0, 0x32: 0, **dict.fromkeys(b"!EG-MaRt{3dJ", 1), 0x70: 3}
GS_ARGUMENTS = dict.fromkeys(b"!Bbr", 1)


@dataclass(slots=True)
class Reader:
    """Reads bytes as they come; what is not a whole command yet waits. `asked` are the answers to be given."""

    marks: list[Mark] = field(default_factory=list)
    strange: list[bytes] = field(default_factory=list)  # commands that no printer of this kind knows
    asked: list[int] = field(default_factory=list)  # arguments of GS r, in order
    _line: str = ""
    _look: Look = field(default_factory=Look)
    _code_page: str = "cp437"

    def take(self, raw: bytes) -> int:
        """Read one command or one letter from the beginning; return how many bytes it was, 0: more is needed."""
        match raw[0]:
            case 0x1B:
                return self._escape(raw)
            case 0x1D:
                return self._group(raw)
            case 0x0A:
                self.marks.append(Letters(self._line, self._look))
                self._line = ""
            case code if code >= 0x20:
                self._line += bytes((code,)).decode(self._code_page)
            case _:
                self.strange.append(raw[:1])
        return 1

    def forget(self) -> None:
        """ESC @: as just switched on."""
        self._line, self._look, self._code_page = "", Look(), "cp437"

    # --- within

    def _escape(self, raw: bytes) -> int:
        if len(raw) < 2:
            return 0
        arguments = ESC_ARGUMENTS.get(raw[1])
        if arguments is None:
            self.strange.append(raw[:2])
            return 2
        if len(raw) < 2 + arguments:
            return 0
        value = raw[2] if arguments else 0
        match chr(raw[1]):
            case "@":
                self.forget()
            case "!":
                self._look = replace(
                    self._look,
                    bold=bool(value & 8),
                    width=2 if value & 32 else 1,
                    height=2 if value & 16 else 1,
                )
            case "E" | "G":
                self._look = replace(self._look, bold=bool(value & 1))
            case "a":
                self._look = replace(self._look, align=value & 3)
            case "M":
                self._look = replace(self._look, narrow=bool(value & 1))
            case "t":
                self._code_page = CODE_PAGES.get(value, "cp437")
            case "d":
                self.marks.append(Feed(value))
            case "p":
                self.marks.append(Kick(2 if value in (0, 48) else 5))
        return 2 + arguments

    def _group(self, raw: bytes) -> int:
        if len(raw) < 3:
            return 0
        match chr(raw[1]):
            case "v":
                return self._picture(raw)
            case "V":
                length = 4 if raw[2] in (65, 66) else 3
                if len(raw) < length:
                    return 0
                self.marks.append(Cut())
                return length
            case "r":
                self.asked.append(raw[2])
            case "!":
                self._look = replace(self._look, width=(raw[2] >> 4 & 7) + 1, height=(raw[2] & 7) + 1)
            case "B":
                self._look = replace(self._look, inverse=bool(raw[2] & 1))
            case _ if raw[1] not in GS_ARGUMENTS:
                self.strange.append(raw[:2])
                return 2
        return 3

    def _picture(self, raw: bytes) -> int:
        if len(raw) < 8:
            return 0
        across, height = raw[4] + 256 * raw[5], raw[6] + 256 * raw[7]
        length = 8 + across * height
        if len(raw) < length:
            return 0
        self.marks.append(Dots(across * 8, height, raw[8:length], self._look.align))
        return length
