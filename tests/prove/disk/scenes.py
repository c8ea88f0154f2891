"""Disks that fail under a running till, and files that somebody damaged while it was off; the files are real."""

from __future__ import annotations

import errno
import random
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from pos_terminal.app import commands as cmd
from pos_terminal.app.ports import JournalBroken
from pos_terminal.app.views import Stage
from pos_terminal.config.paths import places
from pos_terminal.store.anchors import Anchored, Anchors
from pos_terminal.store.first_row import first_of
from pos_terminal.store.verify import Verified, verify
from tests.e2e.conftest import BUGS
from tests.e2e.counter import Counter, called, wait_for
from tests.e2e.judge import judge
from tests.e2e.people import People
from tests.prove.disk.day import Lab, day

PAGE = 4096
SMALL_MB = 72
SAYS = {errno.ENOSPC: "disk_full"}  # everything else cannot be written
TRIGGERS = ("journal_keeps_rows", "journal_drops_nothing", "journal_has_no_gaps")
Scene = Callable[[Lab, int], None]


class Skipped(Exception):
    """This machine cannot play the scene; the text says why."""


def failing(error: int, *, flush: bool) -> Scene:
    """Return the scene of a disk that refuses every write, or every flush, for a while."""

    def scene(lab: Lab, seed: int) -> None:
        orders = {"sync": error, "only": "journal"} if flush else {"write": error}
        counter = lab.till(f"failing-{error}-{flush}-{seed}").start()
        basket = counter.basket(1999).basket
        lab.watch.order(**orders)  # type: ignore[arg-type]
        counter.send(cmd.StartPayment("swip"))
        seen = counter.until(lambda view: bool(view.payments_off))
        assert seen.payments_off == SAYS.get(error, "journal_unwritable")
        assert [notice.code for notice in seen.notices] == [seen.payments_off]
        counter.send(cmd.TakeCash(5000))
        counter.until(lambda view: view.seq > seen.seq)
        assert (counter.view.stage, counter.view.basket.total) == (Stage.TENDER, basket.total)
        assert not called(lab.control, "create")
        lab.watch.well()
        counter.until(lambda view: not view.payments_off)
        counter.send(cmd.StartPayment("swip"))
        counter.until(lambda view: view.payment is not None and bool(view.payment.qr_text))
        lab.watch.order(**orders)  # type: ignore[arg-type]
        lab.control.customer("swip", "approve")
        counter.until(lambda view: bool(view.payments_off))
        assert counter.view.stage is Stage.PAYMENT
        if seed % 2:
            counter.kill()  # while nothing can be written
            lab.watch.well()
            counter.start()
            People(counter, "swip", customer="").finish()
        else:
            lab.watch.well()
            counter.paid()
        _sells_on(counter)
        _ends(counter)

    return scene


def full_disk(lab: Lab, seed: int) -> None:
    """A real small disk: no payment opens on the last 50 MB; on a full one an outcome still fits (rule 1)."""
    place = lab.watch.under.parent / f"small-{seed}"
    place.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", f"size={SMALL_MB}m", "tmpfs", str(place)]
    if sys.platform != "linux" or subprocess.run(mount, check=False, capture_output=True).returncode:
        place.rmdir()
        raise Skipped("a small disk can be mounted by root on Linux only")
    counter = Counter(lab.services, place / "till")
    try:
        counter.start()
        counter.open("swip")
        _fill(place / "filler")
        lab.control.customer("swip", "approve")
        counter.paid()  # the reserve made room
        assert not (place / "till" / "reserve").exists()
        counter.send(cmd.NewSale())
        view = counter.basket(500)
        assert view.tender is not None
        assert {rail.reason for rail in view.tender.rails if rail.id in ("swip", "droppay")} == {"disk_full"}
        (place / "filler").unlink()
        counter.send(cmd.BackToSale())
        counter.until(lambda view: view.stage is Stage.SELL)
        counter.send(cmd.Pay(), cmd.StartPayment("swip"))
        counter.until(lambda view: view.payment is not None and bool(view.payment.qr_text))
        lab.control.customer("swip", "approve")
        counter.paid()
        assert (place / "till" / "reserve").exists()
        _ends(counter)
    finally:
        counter.kill()
        subprocess.run(["umount", str(place)], check=True)
        place.rmdir()


def _fill(file: Path) -> None:
    """Take every byte that is left."""
    with file.open("wb", buffering=0) as filler:
        for size in (1 << 20, PAGE, 1):
            try:
                while filler.write(bytes(size)) == size:
                    pass
            except OSError as error:
                if error.errno != errno.ENOSPC:
                    raise


# --- while it is off


def damaged_page(lab: Lab, seed: int) -> None:
    """A page of the journal is noise: the till sells on, or says that its records are damaged; it does not end."""
    counter = _sold(lab, f"page-{seed}", 6)
    journal = places(counter.folder).journal
    chance = random.Random(seed)
    page = chance.randrange(1, journal.stat().st_size // PAGE)
    with journal.open("r+b") as file:
        file.seek(page * PAGE)
        file.write(chance.randbytes(PAGE))
    counter.spawn()
    if not counter.alive() or counter._child is None or counter._child.gone(1.5):
        counter.kill()
        assert "records are damaged" in counter.words, counter.words[-2000:]
        return
    counter.until(lambda view: not view.no_rails or bool(view.payments_off))
    counter.send(cmd.Reprint(), cmd.AddByPrice(1999), cmd.Pay(), cmd.TakeCash(5000), cmd.DismissNotice(0))
    counter.until(lambda view: view.stage is Stage.DONE or view.payments_off == "journal_damaged")
    assert counter.alive(0.2)
    counter.kill()
    assert not [bug for bug in BUGS if bug in counter.words], counter.words[-2000:]


def changed_row(lab: Lab, seed: int) -> None:
    _tampered(lab, seed, "UPDATE journal SET body = replace(body, '1', '2'), at = at + 1 WHERE seq = ?", "was changed")


def removed_row(lab: Lab, seed: int) -> None:
    _tampered(lab, seed, "DELETE FROM journal WHERE seq = ?", "is missing")


def _tampered(lab: Lab, seed: int, statement: str, why: str) -> None:
    counter = _sold(lab, f"{why.replace(' ', '-')}-{seed}", 3)
    path = places(counter.folder).journal
    with closing(sqlite3.connect(path)) as connection:
        for trigger in TRIGGERS:
            connection.execute(f"DROP TRIGGER {trigger}")
        (last,) = connection.execute("SELECT max(seq) FROM journal").fetchone()
        row = random.Random(seed).randint(2, last - 1)
        connection.execute(statement, (row,))
        connection.commit()
    bad = _verified(counter.folder).bad
    assert bad is not None
    assert (bad.seq, bad.why) == (row, why)


def deleted_wal(lab: Lab, seed: int) -> None:
    counter = lab.till(f"wal-{seed}").start()
    day(counter, 2)
    counter.kill()
    journal = places(counter.folder).journal
    journal.with_name("journal.db-wal").unlink()
    journal.with_name("journal.db-shm").unlink(missing_ok=True)
    _is_older(lab, counter)


def cut_tail(lab: Lab, seed: int) -> None:
    """The last rows are gone, and everything that is said of them in the read tables."""
    counter = _sold(lab, f"tail-{seed}", 3)
    with closing(sqlite3.connect(places(counter.folder).journal)) as connection:
        for trigger in TRIGGERS:
            connection.execute(f"DROP TRIGGER {trigger}")
        last = connection.execute("SELECT max(seq) FROM journal").fetchone()[0]
        connection.execute("DELETE FROM journal WHERE seq > ?", (last - random.Random(seed).randint(1, 4),))
        connection.execute("UPDATE folded SET folded_to = 0")
        connection.commit()
    _is_older(lab, counter)


def old_copy(lab: Lab, seed: int) -> None:
    counter = _sold(lab, f"copy-{seed}", 2)
    journal = places(counter.folder).journal
    shutil.copy(journal, counter.folder / "copy")
    counter.start()
    day(counter, 1)
    counter.kill()
    for file in counter.folder.glob("journal.db*"):
        file.unlink()
    shutil.copy(counter.folder / "copy", journal)
    _is_older(lab, counter)


# --- within


def _sold(lab: Lab, name: str, sales: int) -> Counter:
    """Return a till that is off, all of its rows in one file."""
    counter = lab.till(name).start()
    day(counter, sales)
    counter.kill()
    with closing(sqlite3.connect(places(counter.folder).journal)) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        connection.execute("PRAGMA journal_mode=DELETE")
    return counter


def _is_older(lab: Lab, counter: Counter) -> None:
    assert _verified(counter.folder).anchored is Anchored.BEHIND
    counter.start()
    seen = counter.until(lambda view: view.payments_off == "older_copy" and view.can_go_on)
    before = len(lab.control.ledger().movements)
    counter.send(cmd.AddByPrice(1999), cmd.Pay(), cmd.TakeCash(5000), cmd.StartPayment("swip"))
    counter.until(lambda view: view.basket.total == 1999 and len(view.notices) > len(seen.notices))
    assert counter.view.stage is not Stage.DONE
    assert len(lab.control.ledger().movements) == before
    counter.kill()


def _verified(folder: Path) -> Verified:
    where = places(folder)
    try:
        first = first_of(where.journal)
        return verify(where.journal, anchor=Anchors(where.anchors, first.till).read() if first else None)
    except JournalBroken as broken:
        raise AssertionError(str(broken)) from broken


def _sells_on(counter: Counter) -> None:
    counter.send(cmd.LeaveRefund(), cmd.NewSale())
    counter.until(lambda view: view.stage is Stage.SELL)
    counter.basket(500)
    counter.send(cmd.TakeCash(500))
    counter.until(lambda view: view.done is not None and view.done.total == 500)


def _ends(counter: Counter) -> None:
    judge(counter.folder, counter.control)
    wait_for(lambda: counter.control.violations() == [], "no rule of a paper was broken", 1.0)
    counter.kill()
    assert not [bug for bug in BUGS if bug in counter.words], counter.words[-2000:]


SCENES: dict[str, Scene] = {
    "every write fails": failing(errno.EIO, flush=False),
    "every flush fails": failing(errno.EIO, flush=True),
    "the disk is full": failing(errno.ENOSPC, flush=False),
    "the disk became read-only": failing(errno.EROFS, flush=False),
    "a small disk runs full": full_disk,
    "a page is damaged": damaged_page,
    "a row was changed by hand": changed_row,
    "a row was removed by hand": removed_row,
    "the WAL was deleted": deleted_wal,
    "the tail was cut off": cut_tail,
    "an older copy was put back": old_copy,
}
