"""Rows of paper as the bytes that a receipt printer understands, made by python-escpos."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

import qrcode

from pos_terminal.devices.printer.extra import escpos_driver
from pos_terminal.devices.printer.profile import PaperSize
from pos_terminal.domain.paper_rows import Bits, Row, Style, set_pair, set_words

if TYPE_CHECKING:
    from PIL.Image import Image

MODEL = "TM-T20II"  # of python-escpos: the commands and code pages that other makers copy
CODE_PAGE = "CP858"  # every printer has it: Western Europe, with the euro sign
TYPOGRAPHY = str.maketrans(
    {
        "\u2013": "-", "\u2014": "-", "\u2212": "-", "\u2018": "'", "\u2019": "'", "\u201c": '"', "\u201d": '"',
        "\u201e": '"', "\u2026": "...", "\u00a0": " ", "\u202f": " ", "\u2009": " ", "\u2022": "\u00b7",
    }
)  # fmt: skip
BAND_ROWS = 256  # of a picture in one command: 18 KB on wide paper, which small printers hold too
QR_DOTS = 5  # of one module, for paper that is read at arm's length
QR_MARGIN = 2  # modules; the paper around is white


def can_be_letters(rows: Sequence[Row]) -> bool:
    """Whether the printer's own letters suffice, or the rows must be drawn: Cyrillic, Lithuanian, CJK, Arabic."""
    try:
        for row in rows:
            if row.style is not Style.QR:
                (row.start + row.end).translate(TYPOGRAPHY).encode(CODE_PAGE)
    except UnicodeEncodeError:
        return False
    return True


class StripMaker:
    """Makes one document's bytes; imports python-escpos when it is made, so not in the windows' thread."""

    def __init__(self, size: PaperSize, cut: bool) -> None:
        self._size = size
        self._cut = cut
        dummy = escpos_driver("Dummy")
        self._dummy: Callable[[], Any] = lambda: dummy(profile=MODEL)

    def letters(self, rows: Sequence[Row], logo: Image | None = None) -> bytes:
        """Set rows in the printer's own letters."""
        out = self._begin(logo)
        out.charcode(CODE_PAGE)
        for row in rows:
            self._row(out, row)
        return self._end(out)

    def drawn(self, bits: Bits, rows: Sequence[Row] = (), logo: Image | None = None) -> bytes:
        """Print a picture of the document, and the QR codes of its rows below."""
        from PIL import Image as Pictures

        out = self._begin(logo)
        white_is_one = bytes(byte ^ 0xFF for byte in bits.lines)
        out.image(Pictures.frombytes("1", (bits.width, bits.height), white_is_one), fragment_height=BAND_ROWS)
        for row in rows:
            if row.style is Style.QR:
                self._row(out, row)
        return self._end(out)

    def kick(self, pin: int) -> bytes:
        """The pulse that opens a drawer on the printer's connector."""
        out = self._dummy()
        out.cashdraw(pin)
        return bytes(out.output)

    def _begin(self, logo: Image | None) -> Any:
        out = self._dummy()
        out.hw("INIT")
        if logo is not None:
            out.set_with_default(align="center")
            out.image(logo, fragment_height=BAND_ROWS)
            out.ln()
        return out

    def _end(self, out: Any) -> bytes:
        out.set_with_default()
        out.print_and_feed(4)
        if self._cut:
            out.cut(feed=False)
        return bytes(out.output)

    def _row(self, out: Any, row: Row) -> None:
        columns = self._size.columns
        match row.style:
            case Style.QR:
                out.set_with_default(align="center")
                out.image(_qr(row.start))
                out.set_with_default()
            case Style.GAP:
                out.ln()
            case Style.RULE:
                out.textln("-" * columns)
            case Style.TITLE:
                out.set_with_default(align="center", bold=True, custom_size=True, width=2, height=2)
                _say(out, set_words(row.start, columns // 2))
                out.set_with_default()
            case Style.BANNER:
                out.set_with_default(align="center", bold=True, invert=True)
                _say(out, [f" {words} " for words in set_words(row.start, columns - 2)])
                out.set_with_default()
            case Style.HEADING:
                out.set_with_default(align="center", bold=True)
                _say(out, set_words(row.start, columns))
                out.set_with_default()
            case Style.CENTRE:
                out.set_with_default(align="center")
                _say(out, set_words(row.start, columns))
                out.set_with_default()
            case Style.TOTAL:
                out.set_with_default(bold=True, custom_size=True, width=1, height=2)
                _say(out, set_pair(row, columns))
                out.set_with_default()
            case Style.STRONG:
                out.set_with_default(bold=True)
                _say(out, set_pair(row, columns))
                out.set_with_default()
            case Style.PLAIN | Style.SMALL:
                _say(out, set_pair(row, columns))
            case Style.SET:
                out.set(font="a" if self._size.table == columns else "b")
                _say(out, [row.start[: self._size.table].rstrip()])


def _say(out: Any, lines: Sequence[str]) -> None:
    for line in lines:
        out.textln(line.translate(TYPOGRAPHY))


def _qr(text: str) -> Image:
    from PIL import Image as Pictures

    code = qrcode.QRCode(border=QR_MARGIN, error_correction=qrcode.constants.ERROR_CORRECT_M)
    code.add_data(text)
    matrix = code.get_matrix()
    picture = Pictures.new("1", (len(matrix), len(matrix)), 1)
    picture.putdata([not dark for line in matrix for dark in line])
    return picture.resize((len(matrix) * QR_DOTS, len(matrix) * QR_DOTS), Pictures.Resampling.NEAREST)
