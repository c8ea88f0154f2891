"""X and Z on paper, as a table and in the folder of reports."""

from __future__ import annotations

import csv
import io
import stat
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pos_terminal.app.ports import PrinterFailed
from pos_terminal.devices.folder_printer import FolderPrinter
from pos_terminal.devices.report_folder import ReportFolder
from pos_terminal.devices.shift_table import shift_table
from pos_terminal.domain.shift_report import ShiftReport
from pos_terminal.domain.shift_text import shift_text
from pos_terminal.domain.shift_totals import OperatorTotal, RailTotal, ShiftTotals
from tests.devices.papers import RECEIPT
from tests.fakes.fake_printer import FakePrinter
from tests.ui.shift_samples import COUNT, DIFFERING, TOTALS, report

Z = replace(report(), z="TZ2-214", count=COUNT, note="Fifty cents are missing.", proof="1a2b3c4d", test=True)


def test_a_z_says_everything_that_a_shop_must_keep() -> None:
    text = shift_text(replace(Z, differing=DIFFERING, totals=replace(TOTALS, reconciled=80, differing=2, owed=310)))
    for words in (
        "LINDEN CAFÉ & GROCER",
        "Z REPORT 0214 · TILL 2",
        "21 Nov 07:02 - 21 Nov 18:04",
        "SWiP wallet        38               512.40",
        "SALES             124             1,694.30",
        "Refund Cash         1               -11.40",
        "NET                               1,675.60",
        "VAT 21 %  of 612.40                 106.28",
        "DIFFERENCE                           -0.50",
        "Note: Fifty cents are missing.",
        "Declined 2 · Expired 4         Cancelled 3",
        "OWED TO CUSTOMERS                     3.10",
        "2-1038 DropPay, being checked         9.80",
        "Read again at the services              80",
        "2-1017 SWiP wallet           12.40 / 11.40",
        "   50.00 x 2                        100.00",
        "Z TZ2-214                         1a2b3c4d",
    ):
        assert words in text, words
    assert text.splitlines()[0].strip() == text.splitlines()[-1].strip() == "*** TEST - NO REAL MONEY ***"


def test_goods_that_a_machine_gave_out_unpaid_stand_on_paper_and_in_the_table() -> None:
    totals = replace(TOTALS, goods_unpaid=2, goods_unpaid_sum=800, goods_paid_late=1, goods_paid_late_sum=350)
    text = shift_text(replace(Z, totals=totals))
    assert "GOODS OUT, NOT PAID 2                 8.00" in text
    assert "Paid since, of an earlier Z 1         3.50" in text
    rows = list(csv.reader(io.StringIO(shift_table(replace(Z, totals=totals)))))
    assert ["goods", "unpaid", "2", "8.00", ""] in rows
    assert ["goods", "paid_late", "1", "3.50", ""] in rows
    assert "GOODS OUT" not in shift_text(Z)


def test_an_empty_day_is_a_whole_report() -> None:
    text = shift_text(replace(Z, totals=ShiftTotals(), carried=(), count=(), note="", counted=0))
    assert "SALES               0                 0.00" in text
    assert "VAT                                   0.00" in text


def test_a_copy_says_so_and_an_x_closes_nothing() -> None:
    assert "COPY 2" in shift_text(replace(Z, copy=2))
    assert "This report closes nothing." in shift_text(replace(Z, z="", counted=None))


def test_a_blind_report_has_no_sum_of_money_but_the_count() -> None:
    text = shift_text(replace(Z, expected=None, cash=0, totals=TOTALS.without_sums, carried=()))
    assert "436.45" in text
    assert not {"498.35", "1,694.30", "436.95", "150.00"} & set(text.split())


NAMES = st.text(max_size=60)
SUMS = st.integers(-(10**12), 10**12)


@settings(max_examples=60, deadline=None)
@given(NAMES, NAMES, SUMS, st.integers(0, 10**6))
def test_no_line_is_wider_than_the_paper_whatever_the_names(name: str, note: str, minor: int, count: int) -> None:
    rails = (RailTotal("x", name, count, minor, 1, minor),)
    totals = replace(TOTALS, rails=rails, operators=(OperatorTotal(name, count, minor, 1, minor),), taken=minor)
    shop = replace(Z.shop, name=name)
    text = shift_text(replace(Z, shop=shop, totals=totals, note=note, operator=name, differing=DIFFERING))
    assert max(map(len, text.splitlines())) <= 42
    assert text.isprintable() or set(filter(lambda c: not c.isprintable(), text)) == {"\n"}


def rows(told: ShiftReport) -> list[list[str]]:
    return list(csv.reader(io.StringIO(shift_table(told))))


def test_the_table_has_each_sum_once_as_a_plain_decimal() -> None:
    found = rows(Z)
    assert found[0] == ["section", "name", "count", "amount", "of"]
    assert ["taken", "SWiP wallet", "38", "512.40", ""] in found
    assert ["total", "net", "", "1675.60", ""] in found
    assert ["tax", "21", "", "106.28", "612.40"] in found
    assert ["drawer", "difference", "", "-0.50", ""] in found
    assert ["counted", "5000", "2", "100.00", ""] in found
    assert len({(row[0], row[1]) for row in found}) == len(found)


def test_no_name_in_the_table_is_a_formula() -> None:
    evil = replace(Z, note="=HYPERLINK(1)", operator="+1")
    assert ["drawer", "note", "'=HYPERLINK(1)", "", ""] in rows(evil)
    assert ["report", "operator", "'+1", "", ""] in rows(evil)


def test_a_z_is_printed_and_kept_for_the_owners_eyes_only(tmp_path: Path) -> None:
    paper, folder = tmp_path / "paper", tmp_path / "reports"
    ReportFolder(FolderPrinter(paper), folder, lambda told, path: path.write_text(told.name) and None).print(Z)
    assert sorted(path.name for path in folder.iterdir()) == ["TZ2-214.csv", "TZ2-214.pdf", "TZ2-214.txt"]
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert (paper / "TZ2-214.txt").read_text() == (folder / "TZ2-214.txt").read_text() == shift_text(Z)


def test_an_x_is_kept_only_when_somebody_saves_it_and_then_not_printed(tmp_path: Path) -> None:
    printer = FakePrinter()
    keeping = ReportFolder(printer, tmp_path / "reports")
    x = replace(Z, z="", counted=None)
    keeping.print(x)
    assert not (tmp_path / "reports").exists()
    keeping.print(replace(x, only_saved=True))
    assert len(list((tmp_path / "reports").glob("X-2-0214-*.csv"))) == 1
    assert printer.printed == [x]


def test_everything_else_goes_through(tmp_path: Path) -> None:
    printer = FakePrinter()
    ReportFolder(printer, tmp_path / "reports").print(RECEIPT)
    assert printer.printed == [RECEIPT]
    assert not (tmp_path / "reports").exists()


def test_a_folder_that_cannot_be_written_is_told_and_the_paper_comes_all_the_same(tmp_path: Path) -> None:
    (tmp_path / "reports").write_text("a file")
    printer = FakePrinter()
    with pytest.raises(PrinterFailed, match="report_not_saved"):
        ReportFolder(printer, tmp_path / "reports").print(Z)
    assert printer.printed == [Z]
