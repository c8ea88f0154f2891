"""`pos-terminal tables`: a card for each table, whose code the app reads; what it refuses, and the words."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
import zxingcpp
from PySide6.QtGui import QImage, QPainter

from pos_terminal.app.ports import PrinterFailed
from pos_terminal.cli import main
from pos_terminal.devices.folder_printer import NoPrinter
from pos_terminal.devices.report_folder import ReportFolder
from pos_terminal.domain.receipt import TableCards
from pos_terminal.program import draw_cards
from pos_terminal.ui.parts.table_card import HEIGHT_MM, WIDTH_MM, TableCode, paint_card

A_MM = 8  # px


def read_codes(image: QImage) -> list[str]:
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    view = memoryview(grey.constBits()).cast("B", (grey.height(), grey.bytesPerLine()))
    return [found.text for found in zxingcpp.read_barcodes(view)]


@pytest.mark.parametrize("name", ["1", "TABLE1", "TERRACE 12", "A" * 32])
def test_the_code_on_the_card_is_read_back(qapp: object, name: str) -> None:
    image = QImage(int(WIDTH_MM * A_MM), int(HEIGHT_MM * A_MM), QImage.Format.Format_RGB32)
    image.fill(0xFFFFFF)
    painter = QPainter(image)
    painter.scale(A_MM, A_MM)
    paint_card(painter, "Linden Café & Grocer", TableCode(name, f"PAYSERA*3:{name}"))
    painter.end()
    assert read_codes(image) == [f"PAYSERA*3:{name}"]


def test_a_page_for_each_table(qapp: object, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "settings.toml").write_text('[rails.paysera]\nbase_url = "https://x.example"\nlocation_id = "3"\n')
    file = tmp_path / "cards.pdf"
    assert main(["tables", str(file), "table1", "TABLE 2", "--data", str(tmp_path)]) == 0
    assert capsys.readouterr().out == f"2 cards are in {file}.\n"
    written = file.read_bytes()
    assert written.startswith(b"%PDF-")
    assert len(re.findall(rb"/Type\s*/Page\b", written)) == 2


def test_the_till_writes_them_into_the_folder_of_reports(qapp: object, tmp_path: Path) -> None:
    cards = TableCards("tables.pdf", "Corner shop", (("BAR", "PAYSERA*3:BAR"), ("TABLE 1", "PAYSERA*3:TABLE 1")))
    ReportFolder(NoPrinter(), tmp_path / "reports", draw_cards=draw_cards).print(cards)
    written = (tmp_path / "reports" / "tables.pdf").read_bytes()
    assert len(re.findall(rb"/Type\s*/Page\b", written)) == 2
    (tmp_path / "closed").touch()
    with pytest.raises(PrinterFailed, match="report_not_saved"):
        ReportFolder(NoPrinter(), tmp_path / "closed", draw_cards=draw_cards).print(cards)


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["TABLE1"], "The shop's number is not known"),
        (["TABLE1", "--location", "x"], "The shop's number is not known"),
        (["TABLE/1", "--location", "3"], "TABLE/1: a table's name"),
        (["A" * 33, "--location", "3"], "a table's name has up to 32"),
    ],
)
def test_what_cannot_be_printed_is_said(
    qapp: object, tmp_path: Path, capsys: pytest.CaptureFixture[str], arguments: list[str], words: str
) -> None:
    file = tmp_path / "cards.pdf"
    assert main(["tables", str(file), *arguments, "--data", str(tmp_path / "none")]) == 2
    assert words in capsys.readouterr().err
    assert not file.exists()


def test_a_folder_that_is_not_there_is_said(qapp: object, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "none" / "cards.pdf"
    assert main(["tables", str(file), "TABLE1", "--location", "3"]) == 2
    assert "cannot be written" in capsys.readouterr().err
