"""What every keeper of PINs promises; the one on disk and the fake. And what the one on disk leaves in its file."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from pos_terminal.app.ports import Pins, PinsBroken
from pos_terminal.config.secrets import MemorySecrets, NoSecrets
from pos_terminal.keyring_pepper import KeyringPepper
from pos_terminal.store.pins import SqlitePins
from tests.fakes.memory_pins import MemoryPins

PIN = "802604"


class Pepper:
    """Implements store.pins.Pepper in memory; `gone`: the store does not answer any more."""

    def __init__(self, keeps: bool = True) -> None:
        self.value: bytes | None = None
        self.keeps, self.gone, self.made = keeps, False, 0

    def read(self) -> bytes | None:
        return None if self.gone else self.value

    def make(self) -> bytes | None:
        self.made += 1
        self.value = b"p" * 32 if self.keeps else None
        return self.value


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "pins.db"


@pytest.fixture(params=["disk", "memory"])
def pins(request: pytest.FixtureRequest, path: Path) -> Pins:
    return SqlitePins(path, Pepper()) if request.param == "disk" else MemoryPins()


def test_finds_whose_pin_it_is_among_the_candidates(pins: Pins) -> None:
    pins.set("mia", PIN)
    pins.set("anna", "4927")
    assert pins.verify(["anna", "mia"], PIN) == "mia"
    assert pins.verify(["anna"], PIN) == ""
    assert pins.verify(["anna", "mia"], "") == ""
    assert pins.verify([], PIN) == ""


def test_a_new_pin_takes_the_place_of_the_old(pins: Pins) -> None:
    pins.set("mia", PIN)
    pins.set("mia", "715093")
    assert pins.verify(["mia"], PIN) == ""
    assert pins.verify(["mia"], "715093") == "mia"


def test_pins_that_are_gone_are_no_wrong_pin(pins: Pins) -> None:
    with pytest.raises(PinsBroken) as broken:
        pins.verify(["mia"], PIN)
    assert broken.value.what == "pins_missing"


def test_no_pin_stands_in_the_file_and_equal_ones_look_different(path: Path) -> None:
    pins = SqlitePins(path, Pepper())
    pins.set("a", PIN)
    pins.set("b", PIN)
    files = b"".join(file.read_bytes() for file in path.parent.iterdir())
    assert PIN.encode() not in files
    with sqlite3.connect(path) as db:
        first, second = (row[0] for row in db.execute("SELECT hash FROM pins"))
    db.close()
    assert first != second
    assert first.startswith("$argon2id$v=19$m=19456,t=2,p=1$")
    assert path.stat().st_mode & 0o077 == 0


def test_the_file_without_the_pepper_tells_nothing_and_counts_no_try(path: Path) -> None:
    pepper = Pepper()
    SqlitePins(path, pepper).set("mia", PIN)
    pepper.gone = True
    with pytest.raises(PinsBroken) as broken:
        SqlitePins(path, pepper).verify(["mia"], PIN)
    assert broken.value.what == "pins_no_store"
    other = Pepper()
    other.value = b"q" * 32
    assert SqlitePins(path, other).verify(["mia"], PIN) == ""


def test_a_store_that_is_silent_for_once_gets_no_second_pepper(path: Path) -> None:
    pepper = Pepper()
    pins = SqlitePins(path, pepper)
    pins.set("mia", PIN)
    pepper.gone = True
    pins.set("anna", "4927")
    pepper.gone = False
    assert pepper.made == 1
    assert pins.verify(["anna"], "4927") == "anna"
    assert pins.verify(["mia"], PIN) == "mia"


def test_a_machine_without_a_secret_store_keeps_pins_all_the_same(path: Path) -> None:
    pins = SqlitePins(path, KeyringPepper(lambda: NoSecrets("none")))
    pins.set("mia", PIN)
    assert pins.verify(["mia"], PIN) == "mia"
    assert pins.verify(["mia"], "715093") == ""


def test_the_pepper_stays_with_the_machines_secrets(path: Path) -> None:
    secrets = MemorySecrets()
    SqlitePins(path, KeyringPepper(lambda: secrets)).set("mia", PIN)
    assert SqlitePins(path, KeyringPepper(lambda: secrets)).verify(["mia"], PIN) == "mia"
    kept = secrets.get("pin.pepper", "this till")
    assert kept is not None
    assert len(bytes.fromhex(kept)) == 32
    assert kept.encode() not in path.read_bytes()


def _garbage(path: Path) -> None:
    path.write_bytes(b"not a database at all" * 300)


def _newer(path: Path) -> None:
    with sqlite3.connect(path) as db:
        db.execute("PRAGMA user_version=99")
    db.close()


def _odd_hash(path: Path) -> None:
    SqlitePins(path, Pepper(keeps=False)).set("mia", PIN)
    with sqlite3.connect(path) as db:
        db.execute("UPDATE pins SET hash = 'odd'")
    db.close()


@pytest.mark.parametrize("spoil", [_garbage, _newer, _odd_hash])
def test_a_spoilt_file_is_said_and_counts_no_try(path: Path, spoil: Callable[[Path], None]) -> None:
    spoil(path)
    with pytest.raises(PinsBroken) as broken:
        SqlitePins(path, Pepper(keeps=False)).verify(["mia"], PIN)
    assert broken.value.what == "pins_unreadable"
