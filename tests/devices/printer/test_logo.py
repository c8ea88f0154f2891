"""The logo on paper: brought to size, and refused before it is unpacked."""

from __future__ import annotations

import struct
import tracemalloc
import zlib
from pathlib import Path

import pytest
from PIL import Image

from pos_terminal.devices.printer.escpos_printer import EscposPrinter, Paper
from pos_terminal.devices.printer.logo import BadLogo, check_logo, read_logo
from pos_terminal.devices.printer.wires import Wire
from pos_terminal.sandbox.printer.emulator import EmulatedPrinter
from pos_terminal.sandbox.printer.strip import Dots
from tests.devices.papers import RECEIPT


def no_wire() -> Wire:
    raise AssertionError("nothing is sent")


def huge_png(path: Path, width: int, height: int) -> Path:
    """A picture of a few kilobytes that unpacks to `width` x `height`."""

    def chunk(kind: bytes, body: bytes) -> bytes:
        return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))

    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    rows = zlib.compress(b"\0" * (1 + 3 * width) * height, 9)
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", rows) + chunk(b"IEND", b""))
    return path


def test_a_logo_is_printed_in_the_middle_and_no_wider_than_the_paper(tmp_path: Path) -> None:
    Image.new("RGBA", (1200, 300), (0, 0, 0, 255)).save(tmp_path / "logo.png")
    printed = EmulatedPrinter()
    printed.feed(EscposPrinter(no_wire, Paper(logo=tmp_path / "logo.png")).encode(RECEIPT))
    logo = printed.marks[0]
    assert isinstance(logo, Dots)
    assert (logo.width, logo.height, logo.align) == (576, 144, 1)
    assert set(logo.lines) == {0xFF}


def test_what_is_clear_in_a_logo_stays_white(tmp_path: Path) -> None:
    Image.new("RGBA", (80, 80), (0, 0, 0, 0)).save(tmp_path / "clear.png")
    assert set(read_logo(tmp_path / "clear.png", 576).convert("L").tobytes()) == {255}


def test_forty_megapixels_are_refused_without_unpacking_them(tmp_path: Path) -> None:
    path = huge_png(tmp_path / "poster.png", 8000, 5000)
    tracemalloc.start()
    with pytest.raises(BadLogo, match=r"The logo poster\.png has 40 megapixels, more than 4; save it smaller\."):
        check_logo(path)
    most = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert most < 4_000_000  # unpacked it has 120 MB


@pytest.mark.parametrize(
    ("make", "words"),
    [
        (lambda path: path.write_text("<svg/>"), "no picture that can be read"),
        (lambda path: path.write_bytes(b"\x89PNG\r\n\x1a\n" + b"\0" * 40), "no picture|cannot be read"),
        (lambda path: path.write_bytes(b"\0" * 5_000_001), "larger than 5 MB"),
        (lambda path: path.mkdir(), "There is no logo"),
        (lambda path: None, "There is no logo"),
    ],
)
def test_what_is_no_logo_is_told_in_one_sentence(tmp_path: Path, make: object, words: str) -> None:
    path = tmp_path / "logo.png"
    make(path)  # type: ignore[operator]
    with pytest.raises(BadLogo, match=words):
        check_logo(path)


def test_a_receipt_is_printed_without_a_logo_that_cannot_be(tmp_path: Path) -> None:
    printed = EmulatedPrinter()
    printed.feed(EscposPrinter(no_wire, Paper(logo=tmp_path / "gone.png")).encode(RECEIPT))
    assert "Caffè Roma" in printed.text
