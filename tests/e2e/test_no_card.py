"""A card's number, typed and scanned wherever a till takes a text: nothing of it is seen, kept, printed or told."""

from __future__ import annotations

from pathlib import Path

import msgspec

from pos_terminal.app import commands as cmd
from pos_terminal.app.views import Stage
from pos_terminal.commands.evidence import write_evidence
from pos_terminal.config.paths import places
from tests.e2e.counter import Counter, wait_for
from tests.e2e.judge import judge, read
from tests.fakes.card_leaker import PAN, SPACED, leaked


def refused(counter: Counter, *commands: cmd.Command) -> None:
    """Each is answered with a word, and changes nothing."""
    for command in commands:
        known = {notice.id for notice in counter.view.notices}
        counter.send(command)
        seen = counter.until(lambda view, known=known: {notice.id for notice in view.notices} - known)  # type: ignore[misc]
        new = [notice for notice in seen.notices if notice.id not in known]
        assert [notice.code for notice in new] in (["card_typed"], ["no_card_digits"]), command
        counter.send(*(cmd.DismissNotice(notice.id) for notice in new))
        counter.until(lambda view: not {n.code for n in view.notices} & {"card_typed", "no_card_digits"})


def files_that_leak(folder: Path) -> list[str]:
    return [path.name for path in folder.rglob("*") if path.is_file() and leaked(path.read_bytes().decode("latin-1"))]


def test_no_card_is_typed_or_scanned_into_journal_view_paper_log_or_evidence(counter: Counter, tmp_path: Path) -> None:
    counter.basket(1999)
    counter.send(cmd.BackToSale())
    line = counter.until(lambda view: view.stage is Stage.SELL and bool(view.basket.lines)).basket.lines[0].id
    refused(
        counter,
        cmd.Scan(PAN),
        cmd.Search(PAN),
        cmd.Search(SPACED),
        cmd.AddByPrice(price=100, name=f"Gift {SPACED}"),
        cmd.AddByPrice(price=100, barcode=PAN),
        cmd.NoteLine(line, f"paid with {PAN}"),
        cmd.DiscountLine(line, percent=500, reason=PAN),
        cmd.DiscountBasket(percent=500, reason=SPACED),
        cmd.Park(f"Mr {PAN}"),
        cmd.OpenDrawer(PAN),
        cmd.MoveCash(100, f"for {PAN}"),
        cmd.ShowPayments(text=PAN),
        cmd.ChangeSettings((("shop.footer", SPACED),)),
        cmd.AddOperator(name=PAN, role="cashier", pin="4711"),
    )
    counter.send(cmd.Park("Ann"))
    counter.until(lambda view: len(view.parked) == 1)
    counter.send(cmd.PrintParked(counter.view.parked[0].sale), cmd.Recall(counter.view.parked[0].sale), cmd.Pay())
    counter.until(lambda view: view.tender is not None)
    refused(counter, cmd.TakeExternal(reference=PAN), cmd.TakeExternal(reference=SPACED))
    counter.send(cmd.TakeExternal(reference="SLIP 77"))
    sale = counter.paid().basket.sale
    refused(counter, cmd.Refund(sale, mode="whole", reason=PAN), cmd.ReturnWithoutReceipt(reason=PAN))
    wait_for(lambda: any(counter.folder.rglob("*.txt")), "the receipt")
    receipt = judge(counter.folder, counter.control).receipts[0]
    views = msgspec.json.encode(counter.seen).decode()
    counter.kill()
    write_evidence(places(counter.folder).journal, receipt, tmp_path / "evidence")
    assert len(list((tmp_path / "evidence").iterdir())) > 3
    assert files_that_leak(counter.folder) == files_that_leak(tmp_path / "evidence") == []
    assert "SLIP 77" in views
    assert not leaked(views)
    assert not leaked(counter.words)
    assert len(read(counter.folder).sales) == 1
