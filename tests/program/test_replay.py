"""A shop's past is sold again: a shift a day, what came back refunded or returned, every sum explained by the Zs."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from pos_terminal.cli import main
from pos_terminal.commands.replay_returns import Shelf
from pos_terminal.commands.sales_file import Invoice, SoldLine
from pos_terminal.sandbox.process import SandboxProcess
from pos_terminal.sandbox_shop import sandbox_rails

HEAD = "invoice,sku,description,quantity,date,unit_price\n"
PAST = """\
1,A,Mug,6,2010-12-01T08:26,2.55
1,B,Lamp,1,2010-12-01T08:26,30.00
C1,A,Mug,-2,2010-12-01T08:20,2.55
2,A,Mug,4,2010-12-01T09:00,2.55
3,,,-5,2010-12-01T09:10,0
C2,A,Mug,-9,2010-12-02T10:00,2.55
C2,D,Discount,-1,2010-12-02T10:00,5.00
4,B,Lamp,2,2010-12-02T11:00,28.00
C3,B,Lamp,-1,2010-12-02T11:30,30.00
"""


@pytest.fixture
def past(tmp_path: Path) -> Path:
    file = tmp_path / "past.csv"
    file.write_text(HEAD + PAST, encoding="utf-8")
    return file


def test_every_sum_of_the_file_stands_on_a_z(past: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code = main(["replay", str(past), "--json", "--data", str(tmp_path / "till")])
    told = json.loads(capsys.readouterr().out)

    assert code == 0, told
    assert (told["total"], told["returned"], told["net"]) == ("111.50", "63.05", "48.45")
    assert [(shift["sales"], shift["net"], shift["difference"]) for shift in told["shifts"]] == [
        (2, "50.40", "0.00"),
        (1, "-1.95", "0.00"),
    ]
    # Nine mugs come back where eight were left: the ninth has no receipt here, nor has the discount.
    assert [(row["refunded"], row["without_receipt"]) for row in told["cancellations"]] == [
        ("5.10", "0.00"),
        ("20.40", "7.55"),
        ("30.00", "0.00"),
    ]
    assert all(rail["agrees"] for rail in told["rails"].values())


def test_every_way_and_sales_in_parts_agree_to_the_cent(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Each rail with its service's ledger, cash with the drawers of the Zs, refunds of parts included."""
    with SandboxProcess() as sandbox:
        networks = tuple(sandbox_rails(sandbox, "GBP"))
    ways = (*networks, "cash", "split")
    rows = [f"{n},A,Mug,{n % 4 + 1},2010-12-0{1 + n // 10}T09:{n:02d},2.55\n" for n in range(1, 3 * len(ways) + 1)]
    rows += ["99,P,Sweet,1,2010-12-02T12:00,0.01\n", "C1,A,Mug,-30,2010-12-02T12:30,2.55\n"]
    file = tmp_path / "past.csv"
    file.write_text(HEAD + "".join(rows), encoding="utf-8")

    code = main(["replay", str(file), "--json", "--rails", ",".join(ways)])
    told = json.loads(capsys.readouterr().out)

    assert code == 0, told
    assert set(told["rails"]) == {*networks, "cash"}
    assert all(rail["agrees"] for rail in told["rails"].values()), told["rails"]
    assert sum(rail["sales"] for rail in told["rails"].values()) > told["sales"] == len(rows) - 1


def test_guests_pay_at_their_tables_to_the_cent(past: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code = main(["replay", str(past), "--json", "--rails", "paysera", "--tables", "3"])
    told = json.loads(capsys.readouterr().out)

    assert code == 0, told
    assert told["rails"]["paysera"]["agrees"]
    assert told["rails"]["paysera"]["sales"] == told["sales"] == 3
    assert "tables" in told["time"]


def test_one_table_is_not_enough_to_sit_in_turns(past: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["replay", str(past), "--rails", "paysera", "--tables", "1"]) == 2
    assert "2 tables or more" in capsys.readouterr().err


def test_a_split_needs_no_rail_named_beside_it(past: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code = main(["replay", str(past), "--json", "--rails", "split"])
    told = json.loads(capsys.readouterr().out)

    assert code == 0, told
    assert told["rails"]["cash"]["sales"] == told["sales"]
    assert len(told["rails"]) > 2


def test_pieces_come_back_from_the_latest_sale_that_still_has_some() -> None:
    shelf = Shelf()
    shelf.put("old", (("l1", SoldLine("A", "Mug", 3, 255)),))
    shelf.put("new", (("l1", SoldLine("A", "Mug", 2, 255)), ("l2", SoldLine("A", "Mug", 1, 300))))

    back = shelf.take_back(Invoice("C1", (SoldLine("A", "Mug", -4, 255), SoldLine("A", "Mug", -2, 300))))

    assert back.refunds == {"new": (("l1", 2000), ("l2", 1000)), "old": (("l1", 2000),)}
    assert back.no_receipt == (SoldLine("A", "Mug", 1, 300),)
    assert back.matched == 1
