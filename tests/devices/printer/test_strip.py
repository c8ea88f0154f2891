"""What is sent to a printer, byte by byte, and what it makes of it."""

from __future__ import annotations

from dataclasses import replace

import zxingcpp
from PIL import Image

from pos_terminal.devices.printer.escpos_printer import EscposPrinter, Paper
from pos_terminal.devices.printer.profile import PAPER
from pos_terminal.devices.printer.strip import StripMaker, can_be_letters
from pos_terminal.devices.printer.wires import Wire
from pos_terminal.domain.paper_rows import Bits, Row, Style, rows_of
from pos_terminal.domain.receipt import Document
from pos_terminal.sandbox.printer.emulator import EmulatedPrinter
from pos_terminal.sandbox.printer.strip import Cut, Dots, Kick, Letters, Look
from tests.devices.papers import PARKED, RECEIPT, REFUND, SLIP
from tests.ui.shift_samples import report

PLAIN = b"\x1b!\x00\x1b!\x00\x1b!\x00\x1b{\x00\x1db\x00\x1bE\x00\x1b-\x00\x1bM\x00\x1ba\x00\x1dB\x00"


def no_wire() -> Wire:
    raise AssertionError("nothing is sent")


def encoded(document: Document, **paper: object) -> EmulatedPrinter:
    printed = EmulatedPrinter()
    printed.feed(EscposPrinter(no_wire, replace(Paper(), **paper)).encode(document))  # type: ignore[arg-type]
    return printed


def test_letters_byte_by_byte() -> None:
    rows = (Row(Style.PLAIN, "Caffè", "1.20"), Row(Style.STRONG, "Cash €", "1.20"), Row(Style.GAP), Row(Style.RULE))
    strong = PLAIN.replace(b"\x1bE\x00", b"\x1bE\x01")
    assert StripMaker(PAPER[58], cut=True).letters(rows) == b"".join(
        (
            b"\x1b@\x1bt\x13",  # as switched on, code page 858
            b"Caff\x8a" + b" " * 23 + b"1.20\n",
            strong + b"Cash \xd5" + b" " * 22 + b"1.20\n" + PLAIN,
            b"\n",
            b"-" * 32 + b"\n",
            PLAIN + b"\x1bd\x04\x1dVB\x00",  # feed, then cut
        )
    )


def test_a_picture_byte_by_byte() -> None:
    strip = StripMaker(PAPER[58], cut=False).drawn(Bits(12, 2, b"\xff\xf0\x80\x10"))
    assert strip == b"\x1b@\x1dv0\x00\x02\x00\x02\x00\xff\xf0\x80\x10" + PLAIN + b"\x1bd\x04"


def test_the_pulse_for_either_pin_of_the_drawer() -> None:
    maker = StripMaker(PAPER[80], cut=True)
    assert maker.kick(2) == b"\x1bp\x0022"
    assert maker.kick(5) == b"\x1bp\x0122"


def test_every_document_is_understood_at_both_widths() -> None:
    for size in PAPER.values():
        for document in (RECEIPT, REFUND, SLIP, PARKED):
            printed = encoded(document, size=size)
            assert printed.strange == ()
            assert printed.cuts == 1
            letters = [mark for mark in printed.marks if isinstance(mark, Letters)]
            assert all(len(mark.text) * mark.look.width <= size.columns for mark in letters)
            assert RECEIPT.shop.name in printed.text


def test_the_total_stands_tall_and_the_shop_large_in_the_middle() -> None:
    printed = encoded(RECEIPT)
    letters = [mark for mark in printed.marks if isinstance(mark, Letters)]
    assert Letters("Caffè Roma", Look(bold=True, width=2, height=2, align=1)) in letters
    total = next(mark for mark in letters if mark.text.startswith("TOTAL EUR"))
    assert (total.look.height, total.look.bold, len(total.text)) == (2, True, 48)
    assert total.text.endswith(" 7.81")


def test_the_code_to_pay_by_can_be_read_from_the_paper() -> None:
    printed = encoded(SLIP, size=PAPER[58])
    code = next(mark for mark in printed.marks if isinstance(mark, Dots))
    assert code.align == 1
    picture = Image.frombytes("1", (code.width, code.height), bytes(byte ^ 0xFF for byte in code.lines)).convert("L")
    assert [found.text for found in zxingcpp.read_barcodes(picture)] == [SLIP.qr_text]


def test_a_receipt_bears_a_code_where_the_shop_has_a_page_for_it() -> None:
    assert not any(isinstance(mark, Dots) for mark in encoded(RECEIPT).marks)
    assert any(isinstance(mark, Dots) for mark in encoded(replace(RECEIPT, qr="https://linden.example/r?n=1")).marks)


def test_western_letters_are_the_printers_own_and_others_are_drawn() -> None:
    for name in ("Crème brûlée", "Größe – 2 × “so”…", "Smørrebrød", "Açaí €"):
        assert can_be_letters(rows_of(replace(RECEIPT, operator=name)))
    for name in ("Šaltibarščiai", "Борщ", "红烧牛肉面", "شاورما", "Łosoś"):
        assert not can_be_letters(rows_of(replace(RECEIPT, operator=name)))


def test_foreign_letters_are_drawn_on_the_whole_width_and_cut_like_any_other() -> None:
    drawn: list[int] = []

    def draw(rows: object, dots: int) -> Bits:
        drawn.append(dots)
        return Bits(dots, 10, b"\xaa" * (dots // 8) * 10)

    printed = encoded(replace(SLIP, title="Борщ"), draw=draw, size=PAPER[58])
    assert drawn == [384]
    first, code = [mark for mark in printed.marks if isinstance(mark, Dots)]
    assert (first.width, first.height, first.lines[:2]) == (384, 10, b"\xaa\xaa")
    assert code.width < 384  # the code to pay by, dot by dot
    assert printed.cuts == 1
    assert any(isinstance(mark, Dots) for mark in encoded(RECEIPT, draw=draw, always_draw=True).marks)


def test_a_long_picture_comes_in_bands_that_a_small_printer_holds() -> None:
    lines = bytes(row % 251 for row in range(2000) for _ in range(72))
    printed = EmulatedPrinter()
    printed.feed(StripMaker(PAPER[80], cut=True).drawn(Bits(576, 2000, lines)))
    bands = [mark for mark in printed.marks if isinstance(mark, Dots)]
    assert max(len(band.lines) for band in bands) <= 20_000
    assert b"".join(band.lines for band in bands) == lines
    assert printed.cuts == 1


def test_where_nobody_can_draw_foreign_letters_become_latin_ones() -> None:
    assert "Borshch" in encoded(replace(RECEIPT, operator="Борщ")).text


def test_a_name_cannot_steer_the_printer() -> None:
    line = replace(RECEIPT.lines[0], name="Tea\x1bp\x0022\x10\x14\x01", note="\x1d(k\x04")
    printed = encoded(replace(RECEIPT, lines=(line,)))
    assert printed.kicks == 0
    assert printed.strange == ()
    assert not any(isinstance(mark, Kick) for mark in printed.marks)


def test_a_report_is_set_in_its_columns_at_both_widths() -> None:
    z = report()
    for size, narrow in ((PAPER[80], False), (PAPER[58], True)):
        letters = [mark for mark in encoded(z, size=size).marks if isinstance(mark, Letters)]
        assert max(len(mark.text) for mark in letters) == size.table
        assert {mark.look.narrow for mark in letters if mark.text} == {narrow}
        wide = max(len(mark.text) * (9 if mark.look.narrow else 12) for mark in letters)
        assert wide <= size.dots


def test_without_a_cutter_nothing_is_cut() -> None:
    assert not any(isinstance(mark, Cut) for mark in encoded(RECEIPT, cut=False).marks)
