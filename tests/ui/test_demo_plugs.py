"""What a demo plugs into the settings of its folder is gone after the run, however that ended."""

from __future__ import annotations

from contextlib import ExitStack
from pathlib import Path

import pytest

from pos_terminal.config.paths import Places, places
from pos_terminal.config.settings import read_settings
from pos_terminal.config.settings_file import with_values
from pos_terminal.demo.plugs import NOTE, unplug
from pos_terminal.demo.shop import on_counter, on_paper
from pos_terminal.windows import Extras

OWN = b'# Ask Ann first.\n[printer]\nkind = "serial"\ndevice = "/dev/ttyS9"\n'


@pytest.fixture
def where(tmp_path: Path) -> Places:
    where = places(tmp_path / "demo")
    where.make()
    where.settings.write_bytes(OWN)
    return where


def kinds(where: Places) -> tuple[str, str, str, str]:
    read = read_settings(where.settings)
    return read.printer.kind, read.drawer.kind, read.scale.kind, read.pole.kind


def test_paper_and_counter_are_gone_when_the_demo_ends(where: Places) -> None:
    with ExitStack() as stack:
        on_paper(where, Extras(), stack)
        on_counter(where, Extras(), stack)
        assert kinds(where) == ("network", "printer", "toledo", "epson")
        assert read_settings(where.settings).printer.host == "127.0.0.1"
    assert kinds(where) == ("serial", "none", "none", "none")
    assert read_settings(where.settings).printer.device == "/dev/ttyS9"
    assert read_settings(where.settings).printer.host == ""
    assert b"# Ask Ann first." in where.settings.read_bytes()
    assert not (where.data / NOTE).exists()


def test_a_run_that_was_killed_is_cleared_away_by_the_next(where: Places) -> None:
    with ExitStack() as stack:
        on_paper(where, Extras(), stack)
        killed = where.settings.read_bytes(), (where.data / NOTE).read_bytes()
    where.settings.write_bytes(killed[0])
    (where.data / NOTE).write_bytes(killed[1])
    with ExitStack() as stack:
        on_paper(where, Extras(), stack)  # again, without the clearing in between
    assert kinds(where)[0] == "serial"
    where.settings.write_bytes(killed[0])
    (where.data / NOTE).write_bytes(killed[1])
    unplug(where)
    assert kinds(where)[:2] == ("serial", "none")


def test_what_a_person_chose_meanwhile_stays(where: Places) -> None:
    with ExitStack() as stack:
        on_paper(where, Extras(), stack)
        changed = {"printer.host": "192.168.1.50", "printer.port": 9100}
        where.settings.write_bytes(with_values(where.settings.read_bytes(), changed))
    read = read_settings(where.settings)
    assert (read.printer.kind, read.printer.host, read.printer.port) == ("network", "192.168.1.50", 9100)
    assert read.drawer.kind == "none"
