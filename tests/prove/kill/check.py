"""What must be true at the end: the services' ledger, the journal, the screens that were seen, and the paper."""

from __future__ import annotations

from pathlib import Path

from pos_terminal.app.views import TillView
from pos_terminal.config.paths import places
from pos_terminal.domain import sale as sales
from pos_terminal.domain.events import JournalOpened
from pos_terminal.domain.sale import Sale, SaleState
from pos_terminal.sandbox.control import SandboxControl
from pos_terminal.store import journal_rows as rows
from pos_terminal.store.connect import connect_readonly
from tests.e2e.conftest import BUGS
from tests.e2e.judge import Told, judge
from tests.prove.kill.cashier import Acknowledged, Lines, lines_of

MEANT = "/refund: It was refunded"  # DropPay refuses a second refund: the table's repeat after doubt (rule 11)
ON_SCREEN = (SaleState.SELLING, SaleState.TENDERING)


def history(folder: Path) -> tuple[dict[str, Sale], set[Lines]]:
    """Fold the journal's sales; return them, and every basket that ever was."""
    connection = connect_readonly(places(folder).journal)
    try:
        entries = [rows.entry(row) for row in connection.execute(rows.AFTER, (0,))]
    finally:
        connection.close()
    folded: dict[str, Sale] = {}
    baskets: set[Lines] = set()
    for entry in entries:
        name = entry.envelope.sale
        if name and not isinstance(entry.event, JournalOpened):
            folded[name] = sales.apply(folded.get(name), entry)
            baskets.add(_lines(folded[name]))
    return folded, baskets


def _lines(sale: Sale) -> Lines:
    return sale.id, frozenset((line.id, line.quantity) for line in sale.basket.lines)


def nothing_lost(folder: Path, seen: Acknowledged) -> None:
    """Every basket and every line that a screen has shown is on disk."""
    _, baskets = history(folder)
    lost = [shown for shown in seen.baskets if shown[1] and shown not in baskets]
    assert not lost, f"lost lines: a screen had shown {lost}"
    seen.lines += len({line for _, lines in seen.baskets for line, _ in lines})


def shown_again(before: TillView | None, folder: Path, after: TillView) -> None:
    """The basket that was on the screen when the process died is on the screen of the next one."""
    if before is None or not before.basket.lines:
        return
    sale = history(folder)[0].get(before.basket.sale)
    if sale is None or sale.state not in ON_SCREEN or sale.aside or not sale.basket.lines:
        return  # it was closed, parked or emptied by what was on its way, or is paid by now
    off = {row.sale for row in after.checking} | {row.sale for row in after.parked}
    if after.basket.sale == sale.id:
        assert lines_of(after.basket) == _lines(sale), "the basket came back with other lines"
    else:
        assert sale.id in off, f"the basket of {sale.id} did not come back: {after.basket}"


def everything_holds(folder: Path, control: SandboxControl, seen: Acknowledged, words: str) -> Told:
    """AssertionError with what does not hold."""
    told = judge(folder, control)
    nothing_lost(folder, seen)
    assert seen.receipts <= set(told.receipts), f"said paid, but not closed: {seen.receipts - set(told.receipts)}"
    assert seen.payments <= set(told.payments), f"lost payments: {seen.payments - set(told.payments)}"
    broken = [found for found in control.violations() if MEANT not in found]
    assert not broken, f"against the papers: {broken}"
    ledger = control.ledger()
    assert ledger.refunded + ledger.cancelled <= ledger.captured, f"more went back than was taken: {ledger}"
    log = places(folder).log
    said = words + (log.read_text() if log.exists() else "")
    bugs = [bug for bug in (*BUGS, "in the rail") if bug in said]
    assert not bugs, f"a bug: {said[said.index(bugs[0]) - 200 :][:1500]}"
    return told


def unprinted(folder: Path, told: Told) -> list[str]:
    """Return the receipts of closed sales without any paper."""
    papers = {path.stem.partition("-copy-")[0] for path in places(folder).receipts.glob("*.txt")}
    return [receipt for receipt in told.receipts if receipt not in papers]
