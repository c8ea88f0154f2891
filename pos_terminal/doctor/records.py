"""The till's records, their anchors, the catalogue and the backups: read beside a running till."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path

from pos_terminal.app.ports import JournalBroken
from pos_terminal.config.paths import Places
from pos_terminal.config.settings import Settings
from pos_terminal.doctor.finding import Finding, bad, look, well
from pos_terminal.domain.events import JournalOpened
from pos_terminal.store.anchorage import OLDER
from pos_terminal.store.anchors import Anchor, Anchors, compare
from pos_terminal.store.backup.last import last_of
from pos_terminal.store.backup.snapshot import is_sound
from pos_terminal.store.backup.trouble import WORDS
from pos_terminal.store.catalog_money import other_money_in
from pos_terminal.store.codec import from_ms
from pos_terminal.store.connect import connect_readonly
from pos_terminal.store.first_row import first_of
from pos_terminal.store.verify import verify
from pos_terminal.store.versions import newest_of, version_of

TOO_OLD = timedelta(days=2)


@dataclass(slots=True)
class Records:
    """What was found; `first` is None where the records cannot be read at all."""

    findings: list[Finding] = field(default_factory=list)
    first: JournalOpened | None = None
    last_at: datetime | None = None


def records(where: Places) -> Records:
    """Walk the chain and every page, look at the version and at what is not finished."""
    found = Records(first=first_of(where.journal))
    if found.first is None:
        if where.journal.exists():
            words = f"{where.journal} cannot be read. Restore the last backup: pos-terminal restore FILE."
            found.findings.append(bad("Records", words))
        else:
            found.findings.append(bad("Records", f"There is no till in {where.data}. Name its folder with --data."))
        return found
    try:
        found.findings.append(_chain(where, found))
        if (unfinished := _unfinished(where.journal)) is not None:
            found.findings.append(unfinished)
    except (JournalBroken, sqlite3.Error) as error:
        found.findings.append(bad("Records", f"They are damaged ({error}). Restore the last backup."))
    return found


def _chain(where: Places, found: Records) -> Finding:
    journal = where.journal
    version, newest = version_of(journal), newest_of(journal.name)
    if version > newest:
        return bad("Records", "They were last used by a newer program, which this one cannot read. Install that again.")
    walked = verify(journal)
    if walked.bad is not None:
        return bad(
            "Records",
            f"Row {walked.bad.seq} {walked.bad.why}. The {walked.rows} rows before it hold. Keep this folder.",
        )
    if not is_sound(journal):
        return bad("Records", "The file is damaged, though its rows hold. Make a backup now, then restore it.")
    with closing(connect_readonly(journal)) as connection:
        (at,) = connection.execute("SELECT at FROM journal ORDER BY seq DESC LIMIT 1").fetchone()
    found.last_at = from_ms(at)
    words = f"All {walked.rows} rows are as they were written; the last is of {found.last_at:%Y-%m-%d %H:%M} UTC."
    return well("Records", words if version == newest else f"{words} The next start upgrades them.")


def _unfinished(journal: Path) -> Finding | None:
    with closing(connect_readonly(journal)) as connection:
        (count,) = connection.execute("SELECT count(*) FROM payments WHERE live = 1").fetchone()
    if not count:
        return None
    are = "1 payment is" if count == 1 else f"{count} payments are"
    return look("Payments", f"{are} not finished yet. The till asks about them while it runs; see the page Payments.")


def anchor(where: Places, found: Records, afar: Anchor | None, no_afar: str) -> Finding:
    """Compare with both anchors; `afar` is the keyring's, `no_afar` why there is none."""
    assert found.first is not None
    near = Anchors(where.anchors, found.first.till).read()
    try:
        with closing(connect_readonly(where.journal)) as connection:
            for kept in filter(None, (near, afar)):
                (last,) = connection.execute("SELECT max(seq) FROM journal").fetchone()
                row = connection.execute("SELECT hash FROM journal WHERE seq = ?", (kept.seq,)).fetchone()
                if compare(kept, last, row[0].hex() if row else "") in OLDER:
                    return bad(
                        "Anchor",
                        "These records are an older copy: rows that were written after them are gone. Payments are off "
                        "until a manager goes on with them.",
                    )
    except sqlite3.Error as error:
        return bad("Anchor", f"It cannot be compared with the records ({error}).")
    if near is None:
        return look("Anchor", f"There is none in {where.anchors} yet: an older copy would not be found out by it.")
    far = f"and one in the keyring at row {afar.seq}" if afar is not None else f"none in the keyring ({no_afar})"
    return well("Anchor", f"The records are not behind it: row {near.seq} in {where.anchors}, {far}.")


def catalogue(where: Places, currency: str) -> Finding:
    if not where.catalogue.exists():
        return look("Catalogue", "There is none yet: pos-terminal catalogue import FILE.csv.")
    try:
        if not is_sound(where.catalogue):
            return bad("Catalogue", "It is damaged. Import it anew; the records are not touched by it.")
        with closing(connect_readonly(where.catalogue)) as connection:
            (count,) = connection.execute("SELECT count(*) FROM products").fetchone()
    except sqlite3.Error as error:
        return bad("Catalogue", f"It cannot be read ({error}). Import it anew.")
    if theirs := other_money_in(where.catalogue, currency):
        return bad(
            "Catalogue",
            f"Its prices are in {theirs} and the till counts in {currency}: nothing is sold at them. Import it anew, "
            f"with prices in {currency}.",
        )
    return well("Catalogue", f"{count} products.")


def backups(where: Places, settings: Settings | None, now: datetime) -> Finding:
    last = last_of(where.data)
    folder = settings.backup.folder if settings is not None else ""
    made = last.made_at
    told = f"The last one is of {made:%Y-%m-%d %H:%M} UTC: {last.path}." if made is not None else "None was made yet."
    if last.problem:
        words = WORDS.get(last.problem, "It did not work.").replace("{folder}", last.problem_folder)
        return bad("Backup", f"{words} {told}")
    if made is None or now - made > TOO_OLD:
        ask = "" if folder else " No folder is chosen, so none is made by itself: Settings, Backup."
        return look("Backup", f"{told}{ask}")
    if _same_disk(where.data, Path(last.folder)):
        return look("Backup", f"{told} It lies on the till's own disk, and dies with it: choose another drive.")
    return well("Backup", told)


def _same_disk(data: Path, folder: Path) -> bool:
    try:
        return data.stat().st_dev == folder.stat().st_dev
    except OSError:
        return False  # the drive is not plugged in
