"""A folder that was restored from an older copy: no money, one question, a new series of numbers, records that hold."""

from __future__ import annotations

import asyncio
import shutil
import threading
from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest

from pos_terminal.app import commands as cmd
from pos_terminal.app.views import Stage
from pos_terminal.cli import main
from pos_terminal.config.paths import Places, places
from pos_terminal.config.secrets import CredentialsFolderSecrets, KeyringSecrets, MemorySecrets, NoSecrets, SecretStore
from pos_terminal.keyring_anchor import kept
from pos_terminal.store.anchors import Anchors
from pos_terminal.store.connect import connect_readonly
from tests.program.open_house import Till, opened

Scene = Callable[[Till], Awaitable[None]]


@pytest.fixture
def where(tmp_path: Path) -> Places:
    return places(tmp_path / "till")


def play(where: Places, secrets: SecretStore, scene: Scene) -> None:
    """Start the till, play a scene, stop it."""

    async def whole() -> None:
        async with opened(where, secrets) as till:
            await scene(till)

    asyncio.run(whole())


def sells(times: int, *numbers: str) -> Scene:
    async def scene(till: Till) -> None:
        given = [await till.sell() for _ in range(times)]
        assert not numbers or given == list(numbers)

    return scene


def restore(copy: Path, where: Places, *, anchors: bool) -> None:
    """Put an older copy of a folder in its place, with the anchors that were in it or with those of today."""
    today = where.data.with_name("today")
    where.data.rename(today)
    shutil.copytree(copy, where.data)
    if not anchors:
        shutil.rmtree(where.anchors)
        shutil.copytree(today / "anchors", where.anchors)


@pytest.fixture
def older(where: Places, tmp_path: Path) -> Path:
    """A till that sold twice, was copied, sold twice more, and came back as it was when it was copied."""
    copy = tmp_path / "copy"
    play(where, MemorySecrets(), sells(2, "T1-1", "T1-2"))
    shutil.copytree(where.data, copy)
    play(where, MemorySecrets(), sells(2, "T1-3", "T1-4"))
    restore(copy, where, anchors=False)
    return where.data


def test_it_takes_no_money(older: Path, where: Places) -> None:
    async def scene(till: Till) -> None:
        view = await till.until(lambda view: view.payments_off == "older_copy")
        assert view.can_go_on
        till.send(cmd.AddByPrice(300), cmd.Pay())
        await till.until(lambda view: bool(view.basket.lines) and till.heard("older_copy"))
        till.send(cmd.Pay(), cmd.TakeCash(300), cmd.Park("kept"))
        view = await till.until(lambda view: bool(view.parked))
        assert (view.stage, view.tender, view.done) == (Stage.SELL, None, None)

    play(where, MemorySecrets(), scene)
    assert main(["verify", "--data", str(older)]) == 1


def test_going_on_begins_a_new_series_for_ever(older: Path, where: Places, capsys: pytest.CaptureFixture[str]) -> None:
    async def goes_on(till: Till) -> None:
        await till.until(lambda view: view.can_go_on)
        till.send(cmd.GoOnUnderNewSeries(approver="Manager"), cmd.GoOnUnderNewSeries(approver="Manager"))
        await till.until(lambda view: not view.payments_off and not view.can_go_on)
        assert till.heard("new_series")
        assert [await till.sell(), await till.sell()] == ["T1.B-1", "T1.B-2"]
        done = till.views[-1].done
        assert done is not None
        assert done.number == "1.B-2"

    play(where, MemorySecrets(), goes_on)
    assert main(["verify", "--data", str(older)]) == 0
    assert capsys.readouterr().out.endswith("rows are as they were written.\n")
    paper = (where.receipts / "T1.B-1.txt").read_text(encoding="utf-8")
    assert "T1.B-1" in paper
    assert (where.receipts / "T1.B-1.txt").with_name("T1-1.txt").exists()
    play(where, MemorySecrets(), sells(1, "T1.B-3"))
    kinds = rows(where, "kind = 'series.started'")
    assert [approver for approver, _ in kinds] == ["Manager"]
    assert '"series":1' in kinds[0][1]


def test_a_z_of_an_older_copy_waits_for_the_new_series_too(where: Places, tmp_path: Path) -> None:
    close = cmd.CloseShift(((5000, 1),), "counted")

    async def a_day(till: Till) -> None:
        till.send(cmd.OpenShift(5000), close)
        await till.until(lambda view: bool(rows(where, "kind = 'shift.closed'")))
        till.send(cmd.OpenShift(5000))
        await till.sell()

    async def goes_on(till: Till) -> None:
        await till.until(lambda view: view.can_go_on)
        till.send(close)
        await till.until(lambda view: till.heard("older_copy") and view.shift is not None and view.shift.open)
        assert len(rows(where, "kind = 'shift.closed'")) == 1
        till.send(cmd.GoOnUnderNewSeries())
        await till.until(lambda view: not view.can_go_on)
        till.send(close)
        await till.until(lambda view: view.shift is not None and not view.shift.open)

    play(where, MemorySecrets(), a_day)
    shutil.copytree(where.data, tmp_path / "copy")
    play(where, MemorySecrets(), sells(1, "T1-2"))
    restore(tmp_path / "copy", where, anchors=False)
    play(where, MemorySecrets(), goes_on)
    first, second = (body for _, body in rows(where, "kind = 'shift.closed'"))
    assert '"z":"TZ1-1"' in first
    assert '"z":"TZ1.B-1"' in second


def test_whole_records_are_not_gone_on_with(where: Places) -> None:
    async def scene(till: Till) -> None:
        await till.sell()
        till.send(cmd.GoOnUnderNewSeries())
        await till.until(lambda view: till.heard("records_whole"))
        assert await till.sell() == "T1-2"

    play(where, MemorySecrets(), scene)
    assert rows(where, "kind = 'series.started'") == []


def test_each_older_copy_begins_a_series_of_its_own(older: Path, where: Places, tmp_path: Path) -> None:
    """A copy from before the first new series cannot know of it; the anchor does."""

    async def goes_on(till: Till) -> None:
        await till.until(lambda view: view.can_go_on)
        till.send(cmd.GoOnUnderNewSeries())
        await till.until(lambda view: not view.can_go_on)
        given.append(await till.sell())

    given: list[str] = []
    play(where, MemorySecrets(), goes_on)
    older.with_name("today").rename(tmp_path / "lost")
    restore(tmp_path / "copy", where, anchors=False)
    play(where, MemorySecrets(), goes_on)
    assert given == ["T1.B-1", "T1.C-1"]
    play(where, MemorySecrets(), sells(1, "T1.C-2"))


# --- the keyring


def test_the_keyring_knows_a_copy_whose_anchor_was_copied_too(where: Places, tmp_path: Path) -> None:
    secrets = MemorySecrets()
    play(where, secrets, sells(98))
    assert kept(secrets) is None
    shutil.copytree(where.data, tmp_path / "copy")
    play(where, secrets, sells(3))
    anchor = kept(secrets)
    assert anchor is not None
    restore(tmp_path / "copy", where, anchors=True)

    async def goes_on(till: Till) -> None:
        await till.until(lambda view: view.payments_off == "older_copy" and view.can_go_on)
        till.send(cmd.GoOnUnderNewSeries())
        await till.until(lambda view: not view.can_go_on)
        assert await till.sell() == "T1.B-1"

    play(where, secrets, goes_on)
    newest = kept(secrets)
    assert newest is not None
    assert newest.series == 1
    play(where, secrets, sells(1, "T1.B-2"))
    told = rows(where, "kind = 'series.started'")[0][1]
    assert f'"anchored_to":{anchor.seq}' in told


def test_the_keyring_of_a_whole_till_changes_nothing(where: Places) -> None:
    secrets = MemorySecrets()
    play(where, secrets, sells(100))
    assert kept(secrets) == Anchors(where.anchors, till_of(where)).read()
    play(where, secrets, sells(2, "T1-101", "T1-102"))


@pytest.mark.parametrize("store", ["none", "read only"])
def test_without_a_store_that_keeps_things_the_till_sells_as_ever(where: Places, tmp_path: Path, store: str) -> None:
    play(where, MemorySecrets(), sells(99))
    secrets = NoSecrets("none here") if store == "none" else CredentialsFolderSecrets(tmp_path)
    play(where, secrets, sells(2, "T1-100", "T1-101"))
    assert not where.log.exists() or "anchor" not in where.log.read_text()


class Locked:
    """A keyring that waits for somebody to unlock it."""

    def __init__(self) -> None:
        self.asked = threading.Event()
        self.unlocked = threading.Event()

    def get_password(self, service: str, username: str) -> str | None:
        self.asked.set()
        self.unlocked.wait()
        return None

    def set_password(self, service: str, username: str, password: str) -> None:
        raise AssertionError("nothing is worth keeping yet")

    def delete_password(self, service: str, username: str) -> None:
        raise AssertionError


def test_a_keyring_that_does_not_answer_holds_nobody_up(where: Places) -> None:
    backend = Locked()

    async def scene(till: Till) -> None:
        await asyncio.to_thread(backend.asked.wait)
        assert await till.sell() == "T1-1"
        backend.unlocked.set()
        assert await till.sell() == "T1-2"

    try:
        play(where, KeyringSecrets("till", backend), scene)
    finally:
        backend.unlocked.set()


def rows(where: Places, that: str) -> list[tuple[str, str]]:
    db = connect_readonly(where.journal)
    try:
        return db.execute(f"SELECT approver, body FROM journal WHERE {that}").fetchall()
    finally:
        db.close()


def till_of(where: Places) -> str:
    db = connect_readonly(where.journal)
    try:
        return str(db.execute("SELECT till FROM journal LIMIT 1").fetchone()[0])
    finally:
        db.close()
