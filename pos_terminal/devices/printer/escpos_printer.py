"""A receipt printer that speaks ESC/POS: letters where it has them, a picture where it has not."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from anyascii import anyascii

from pos_terminal.app.ports import PrinterFailed
from pos_terminal.devices.printer.logo import BadLogo, read_logo
from pos_terminal.devices.printer.profile import PAPER, PaperSize
from pos_terminal.devices.printer.status import PrinterState
from pos_terminal.devices.printer.strip import StripMaker, can_be_letters
from pos_terminal.devices.printer.talk import Patience, Talk
from pos_terminal.devices.printer.wires import Wire
from pos_terminal.domain.paper_rows import Bits, Row, Style, rows_of
from pos_terminal.domain.paper_words import ENGLISH, PaperWords
from pos_terminal.domain.receipt import Document
from pos_terminal.domain.shift_report import ShiftReport
from pos_terminal.domain.shift_text import shift_text

if TYPE_CHECKING:
    from PIL.Image import Image

Said = TypeVar("Said")
Draw = Callable[[Sequence[Row], int], Bits]


@dataclass(frozen=True, slots=True)
class Paper:
    """What is put on the paper. `draw` sets rows as dots of a width; without it, foreign letters become Latin ones."""

    size: PaperSize = PAPER[80]
    cut: bool = True
    always_draw: bool = False
    logo: Path | None = None
    words: PaperWords = ENGLISH
    draw: Draw | None = None


@dataclass(slots=True)
class EscposPrinter:
    """Implements app.ports.Printer. Used by one thread at a time; the wire is opened for each document."""

    open_wire: Callable[[], Wire]
    paper: Paper = field(default_factory=Paper)
    answers: bool = True  # it tells how it is; False: nothing is asked, and what was sent counts as printed
    patience: Patience = field(default_factory=Patience)
    _maker: StripMaker | None = None
    _logo: Image | None = None
    _logo_trouble: str = ""

    def warm_up(self) -> None:
        """Import what printing needs, so that the first receipt is as fast as the next."""
        self._strips().kick(2)

    def print(self, document: Document) -> str:
        """Print; returns a warning as a problem code, empty when there is none. PrinterFailed."""
        raw = self.encode(document)
        state = self._talk(lambda talk: talk.deliver(raw, self.answers))
        return state.warning or self._logo_trouble

    def look(self) -> PrinterState | None:
        """Return how the printer is; None when it does not say. PrinterFailed when it is not there."""
        return self._talk(Talk.ask) if self.answers else self._talk(lambda talk: None)

    def kick(self, pin: int) -> None:
        """Send the pulse for the drawer. PrinterFailed."""
        raw = self._strips().kick(pin)
        self._talk(lambda talk: talk.send(raw))

    def encode(self, document: Document) -> bytes:
        """Return the bytes of a document."""
        rows, maker = self._rows(document), self._strips()
        logo = self._read_logo() if not isinstance(document, ShiftReport) else None
        if can_be_letters(rows) and not (self.paper.always_draw and self.paper.draw):
            return maker.letters(rows, logo)
        if self.paper.draw is None:
            return maker.letters([Row(row.style, _latin(row.start), _latin(row.end)) for row in rows], logo)
        seen = [row for row in rows if row.style is not Style.QR]
        return maker.drawn(self.paper.draw(seen, self.paper.size.dots), rows, logo)

    def _rows(self, document: Document) -> tuple[Row, ...]:
        if isinstance(document, ShiftReport):
            text = shift_text(document, self.paper.size.table, self.paper.words)
            return tuple(Row(Style.SET, line) for line in text.splitlines())
        return rows_of(document, self.paper.words)

    def _strips(self) -> StripMaker:
        if self._maker is None:
            self._maker = StripMaker(self.paper.size, self.paper.cut)
        return self._maker

    def _read_logo(self) -> Image | None:
        """A logo that cannot be printed holds no receipt up; it is told beside the receipt."""
        if self.paper.logo is not None and self._logo is None and not self._logo_trouble:
            try:
                self._logo = read_logo(self.paper.logo, self.paper.size.dots)
            except BadLogo:
                self._logo_trouble = "printer_logo"
        return self._logo

    def _talk(self, say: Callable[[Talk], Said]) -> Said:
        wire = self.open_wire()
        try:
            return say(Talk(wire, self.patience))
        except OSError as error:
            raise PrinterFailed("printer_broke_off") from error
        finally:
            wire.close()


def _latin(text: str) -> str:
    return anyascii(text)
