"""A data folder of every earlier version opens; an upgrade is whole, or it never was."""

from __future__ import annotations

import asyncio
import os
import shutil
import signal
import sqlite3
import subprocess
import sys
import zipfile
from contextlib import closing
from importlib import resources
from pathlib import Path

import pytest

from pos_terminal.app import commands as cmd
from pos_terminal.config.paths import Places, places
from pos_terminal.config.secrets import MemorySecrets
from pos_terminal.config.settings import Settings, ShopSettings
from pos_terminal.house import TEST, House, WrongFolder
from pos_terminal.store.first_row import mode_of
from pos_terminal.store.journal import SqliteJournal
from pos_terminal.store.last_row import last_row
from pos_terminal.store.upgrade import KEPT, WORK, UpgradeRefused, go_back, prove, upgrade
from pos_terminal.store.verify import verify
from pos_terminal.store.versions import ROOMS, newest_of, version_of
from tests.backup.folder import names, small_drive
from tests.fakes.fake_clock import FakeClock
from tests.fakes.sequential_ids import SequentialIds
from tests.program import open_house
from tests.store import played

VERSIONS = sorted((Path(__file__).parent / "versions").glob("*.zip"))
NAMES = [path.stem for path in VERSIONS]
UPGRADING = Path(__file__).with_name("upgrading.py")
OLDEST = VERSIONS[0]


def unpacked(version: Path, folder: Path) -> Places:
    with zipfile.ZipFile(version) as pack:
        pack.extractall(folder)
    return places(folder)


def versions(data: Path) -> dict[str, int]:
    return {name: version_of(data / name) for name in ROOMS if (data / name).exists()}


@pytest.fixture
def old(tmp_path: Path) -> Places:
    """A folder of the oldest program."""
    return unpacked(OLDEST, tmp_path / "till")


@pytest.fixture(autouse=True)
def shop(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(open_house, "Settings", lambda: Settings(shop=ShopSettings(name="Linden", label="2")))


def opened(where: Places) -> House:
    return House(where, Settings(), mode=TEST, secrets=lambda till: MemorySecrets())


# --- every earlier version


@pytest.mark.parametrize("version", VERSIONS, ids=NAMES)
def test_a_folder_of_every_earlier_version_opens_and_sells_on(version: Path, tmp_path: Path) -> None:
    where = unpacked(version, tmp_path / "till")
    before = last_row(where.journal)

    async def sell_on() -> str:
        async with open_house.opened(where, MemorySecrets()) as till:
            view = await till.until(lambda view: bool(view.parked))
            assert [parked.name for parked in view.parked] == ["Table 4"]
            assert view.tender is not None
            assert view.tender.due == 360  # it was being paid when the old program ended
            assert not [notice for notice in view.notices if notice.kind == "danger"]
            till.send(cmd.TakeCash(360))
            view = await till.until(lambda view: view.done is not None)
            assert view.done is not None
            return view.done.receipt_number

    assert asyncio.run(sell_on()) == "T2-3"
    assert verify(where.journal).bad is None
    with closing(sqlite3.connect(where.journal)) as connection:
        found = connection.execute("SELECT hash FROM journal WHERE seq = ?", (before[0],)).fetchone()
        assert found[0].hex() == before[1]
        assert connection.execute("SELECT count(*) FROM listed").fetchone()[0] == 4
    assert versions(where.data) == {name: newest_of(name) for name in versions(where.data)}


@pytest.mark.parametrize("version", VERSIONS, ids=NAMES)
def test_its_copy_is_kept_as_it_was(version: Path, tmp_path: Path) -> None:
    where = unpacked(version, tmp_path / "till")
    before, row = versions(where.data), last_row(where.journal)
    opened(where).close()
    older = {name: number for name, number in before.items() if number < newest_of(name)}
    assert upgrade(where.data, FakeClock(), "9") is True
    assert versions(where.data / KEPT) == older
    kept = where.data / KEPT / "journal.db"
    assert last_row(kept if kept.exists() else where.journal) == row


def test_there_is_a_folder_of_every_version_of_the_records() -> None:
    """Whoever adds a script to the migrations adds a folder of before it."""
    assert {f"journal-{number}" for number in (2, *range(5, newest_of("journal.db")))} <= set(NAMES)


@pytest.mark.parametrize("name", ["catalogue.db", "pins.db"])
def test_there_is_a_folder_of_every_version_of_what_stands_beside_them(name: str, tmp_path: Path) -> None:
    there = {versions(unpacked(path, tmp_path / path.stem).data).get(name) for path in VERSIONS}
    assert set(range(1, newest_of(name))) <= there


def test_products_of_a_catalogue_without_a_currency_are_sold_on(tmp_path: Path) -> None:
    where = unpacked(OLDEST.with_name("journal-8.zip"), tmp_path / "till")
    assert version_of(where.catalogue) == 2  # it did not know yet what its prices are in

    async def scanned() -> None:
        async with open_house.opened(where, MemorySecrets()) as till:
            till.send(cmd.TakeCash(360))
            await till.until(lambda view: view.done is not None)
            till.send(cmd.NewSale(), cmd.Scan("4006381333931"))
            await till.until(lambda view: view.basket.total == 360)

    asyncio.run(scanned())


@pytest.mark.parametrize("name", sorted(ROOMS))
def test_no_two_scripts_have_one_number(name: str) -> None:
    folder = resources.files("pos_terminal.store").joinpath("migrations", ROOMS[name])
    numbers = sorted(int(script.name[:4]) for script in folder.iterdir() if script.name.endswith(".sql"))
    assert numbers == list(range(1, newest_of(name) + 1))


# --- the way there and back


def test_a_good_start_proves_it_and_nobody_goes_back(old: Places) -> None:
    async def start() -> None:
        async with open_house.opened(old, MemorySecrets()) as till:
            await till.until(lambda view: True)

    asyncio.run(start())
    assert go_back(old.data) == ""
    assert versions(old.data)["journal.db"] == newest_of("journal.db")
    assert KEPT in names(old.data)


def test_a_start_that_fails_leaves_the_folder_to_the_old_program(
    old: Places, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    before, row = versions(old.data), last_row(old.journal)
    house = opened(old)  # and its windows cannot be made
    assert versions(old.data)["journal.db"] == newest_of("journal.db")
    house.close()
    assert versions(old.data) == before
    assert last_row(old.journal) == row
    assert "did not start, so the records are again as before the upgrade" in capsys.readouterr().err


def test_a_program_that_dies_of_a_bug_in_its_windows(old: Places) -> None:
    before, row = versions(old.data), last_row(old.journal)
    code = (
        "import sys; from tests.backup.test_upgrade import opened, places; from pathlib import Path\n"
        "house = opened(places(Path(sys.argv[1]))); raise ZeroDivisionError"
    )
    done = subprocess.run([sys.executable, "-c", code, str(old.data)], check=False, capture_output=True, text=True)
    assert "ZeroDivisionError" in done.stderr
    assert "the records are again as before the upgrade" in done.stderr
    assert (versions(old.data), last_row(old.journal)) == (before, row)


def test_a_start_that_fails_while_the_folder_is_opened(old: Places, monkeypatch: pytest.MonkeyPatch) -> None:
    before = versions(old.data)

    def broken(*_: object, **__: object) -> object:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("pos_terminal.house.SqliteCatalog", broken)
    with pytest.raises(OSError, match="No space"):
        opened(old)
    assert versions(old.data) == before


def test_nobody_goes_back_over_a_sale(old: Places) -> None:
    assert upgrade(old.data, FakeClock(), "9")
    with closing(SqliteJournal.open(old.journal, FakeClock(), SequentialIds(900))) as journal:
        journal.append(played.selling("new"))
    assert go_back(old.data) == ""
    assert versions(old.data)["journal.db"] == newest_of("journal.db")


def test_a_second_start_upgrades_nothing_again(old: Places) -> None:
    assert upgrade(old.data, FakeClock(), "9")
    prove(old.data)
    assert upgrade(old.data, FakeClock(), "9") is False


# --- refused


def refused(data: Path) -> str:
    before = {name: (data / name).read_bytes() for name in ROOMS if (data / name).exists()}
    with pytest.raises(UpgradeRefused) as told:
        upgrade(data, FakeClock(), "0.1.0")
    assert {name: (data / name).read_bytes() for name in before} == before
    assert WORK not in names(data)
    return str(told.value)


def test_a_live_payment_is_finished_by_the_program_that_began_it(old: Places) -> None:
    with closing(sqlite3.connect(old.journal)) as connection:
        connection.execute("UPDATE payments SET live = 1, number = '2-3'")
        connection.commit()
    said = refused(old.data)
    assert "A payment of sale 2-3 is not finished yet" in said
    assert "Start pos-terminal 0.1.0 once more, finish it, then install this one." in said


@pytest.mark.parametrize("name", sorted(ROOMS))
def test_an_older_program_says_that_the_folder_is_newer(old: Places, name: str) -> None:
    with closing(sqlite3.connect(old.data / name)) as connection:
        connection.execute("PRAGMA user_version=999")
    assert "were last used by a newer program, and this is 0.1.0, which cannot read them" in refused(old.data)
    with pytest.raises(WrongFolder, match="Install the newer one again"):
        opened(old)


def test_the_newer_program_is_named(old: Places) -> None:
    with closing(sqlite3.connect(old.journal)) as connection:
        connection.execute("DROP TRIGGER journal_keeps_rows")
        connection.execute("UPDATE journal SET body = replace(body, '0.1.0', '0.9.4') WHERE kind = 'till.started'")
        connection.execute("PRAGMA user_version=999")
        connection.commit()
    assert "last used by pos-terminal 0.9.4, and this is 0.1.0" in (said := refused(old.data))
    assert said.endswith("Install pos-terminal 0.9.4 again.")


def test_a_disk_without_room(old: Places, tmp_path: Path) -> None:
    with small_drive(tmp_path / "small", "8m") as disk:
        shutil.copytree(old.data, disk / "till")
        assert "An upgrade needs 50 MB" in refused(disk / "till")


def test_a_disk_that_is_full_in_the_middle(old: Places, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("pos_terminal.store.upgrade._refuse_small", lambda *_: None)
    with small_drive(tmp_path / "small", "450k") as disk:
        shutil.copytree(old.data, disk / "till")
        assert "They are as they were: start pos-terminal 0.1.0 again." in refused(disk / "till")
        assert version_of(disk / "till" / "journal.db") == 2


def test_records_that_do_not_hold_are_not_upgraded(old: Places) -> None:
    with closing(sqlite3.connect(old.journal)) as connection:
        connection.execute("DROP TRIGGER journal_keeps_rows")
        connection.execute("UPDATE journal SET operator = 'nobody' WHERE seq = 3")
        connection.commit()
    assert "could not be upgraded" in refused(old.data)


# --- killed


PLACES = ("copied", "migrated", "kept", "listed", "folded", "first file", "last file", "going back")


@pytest.mark.parametrize("at", PLACES)
def test_killed_at_any_place_the_next_start_has_the_records(old: Places, at: str) -> None:
    row = last_row(old.journal)
    command = [sys.executable, str(UPGRADING), str(old.data), at]
    done = subprocess.run(command, check=False, capture_output=True, text=True)
    assert done.returncode == -signal.SIGKILL, done.stderr
    assert last_row(old.journal) == row
    assert verify(old.journal).bad is None
    upgraded = versions(old.data)["journal.db"] == newest_of("journal.db")
    assert upgraded == (at == "last file")
    assert upgrade(old.data, FakeClock(), "9")
    assert versions(old.data) == {name: newest_of(name) for name in versions(old.data)}
    assert last_row(old.journal) == row
    assert go_back(old.data)
    assert versions(old.data) == {"journal.db": 2, "catalogue.db": 1}


HALF = """
import os, signal, sqlite3, sys
db = sqlite3.connect(sys.argv[1], isolation_level=None)
db.execute("PRAGMA journal_mode=DELETE")
db.execute("PRAGMA cache_size=1")  # what is written does not wait for the end
db.execute("BEGIN IMMEDIATE")
db.execute("CREATE TABLE half (of)")
db.execute("PRAGMA user_version=999")
db.execute("INSERT INTO half VALUES (zeroblob(100000))")
os.kill(os.getpid(), signal.SIGKILL)
"""


@pytest.mark.parametrize("name", ["catalogue.db", "journal.db"])
def test_killed_while_a_file_is_half_written(old: Places, name: str) -> None:
    """Between the log's end and the new file's name; a folder that cannot tell its mode would not be opened again."""
    row = last_row(old.journal)
    subprocess.run([sys.executable, "-c", HALF, str(old.data / name)], check=False)
    assert (old.data / f"{name}-journal").stat().st_size > 0
    assert mode_of(old.journal) == TEST
    assert upgrade(old.data, FakeClock(), "9")
    assert versions(old.data) == {name: newest_of(name) for name in versions(old.data)}
    assert (last_row(old.journal), verify(old.journal).bad) == (row, None)


def test_the_migrations_themselves_are_all_or_nothing(tmp_path: Path) -> None:
    """Killed between and within the scripts, from outside, at moments that nobody chose."""
    for number in range(6):
        where = unpacked(OLDEST, tmp_path / str(number))
        row = last_row(where.journal)
        with subprocess.Popen(
            [sys.executable, str(UPGRADING), str(where.data), "never"], stdout=subprocess.PIPE
        ) as one:
            assert one.stdout is not None
            one.stdout.readline()  # it begins now
            try:
                one.wait(0.01 * number)
            except subprocess.TimeoutExpired:
                os.kill(one.pid, signal.SIGKILL)
        assert last_row(where.journal) == row
        upgrade(where.data, FakeClock(), "9")
        assert versions(where.data)["journal.db"] == newest_of("journal.db")
        assert last_row(where.journal) == row
