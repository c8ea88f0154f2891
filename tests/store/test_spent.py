"""What a till asked in the last hour, known after it ended in any way."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from pos_terminal.domain.errors import Busy
from pos_terminal.rails.budget import Allowed, Budget
from pos_terminal.store.spent import SpentFile
from tests.fakes.fake_clock import FakeClock

KILLED = """
import os, signal, sys
from pathlib import Path
from pos_terminal.devices.clock import SystemClock
from pos_terminal.store.spent import SpentFile
spent = SpentFile(Path(sys.argv[1]), SystemClock())
for _ in range(7):
    spent.note()
os.kill(os.getpid(), signal.SIGKILL)
"""


def test_a_killed_program_leaves_its_count(tmp_path: Path) -> None:
    from pos_terminal.devices.clock import SystemClock

    path = tmp_path / "requests.bin"
    subprocess.run([sys.executable, "-c", KILLED, str(path)], check=False)
    spent = SpentFile(path, SystemClock())
    assert len(spent.ages()) == 7
    spent.close()


def test_a_budget_goes_on_where_the_last_run_ended(tmp_path: Path) -> None:
    path, clock, allowed = tmp_path / "requests.bin", FakeClock(), Allowed(20, 60, 5)
    first = SpentFile(path, clock)
    budget = Budget("Paysera", allowed, clock, first)
    for _ in range(15):
        budget.take(pressing=False)
    first.close()
    clock.advance(30)
    second = SpentFile(path, clock)
    budget = Budget("Paysera", allowed, clock, second)
    assert budget.used_up
    with pytest.raises(Busy):
        budget.take(pressing=False)
    for _ in range(5):
        budget.take(pressing=True)
    with pytest.raises(Busy):
        budget.take(pressing=True)
    clock.advance(61)
    assert not Budget("Paysera", allowed, clock, second).used_up
    clock.advance(3_700)
    assert second.ages() == []
    second.close()


def test_slots_are_used_anew_after_an_hour(tmp_path: Path) -> None:
    clock = FakeClock()
    spent = SpentFile(tmp_path / "requests.bin", clock)
    for _ in range(1_000):
        spent.note()
        clock.advance(7)
    assert 3_600 // 7 <= len(spent.ages()) <= 3_600 // 7 + 2
    spent.close()


def test_a_clock_that_went_backwards_frees_nothing(tmp_path: Path) -> None:
    clock = FakeClock()
    spent = SpentFile(tmp_path / "requests.bin", clock)
    spent.note()
    clock.jump(-3 * 3_600)
    assert list(spent.ages()) == [0.0]
    spent.close()


@pytest.mark.parametrize("content", [b"", b"short", bytes(100_000)])
def test_a_file_that_is_none_counts_for_nothing(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "requests.bin"
    path.write_bytes(content)
    spent = SpentFile(path, FakeClock())
    assert spent.ages() == []
    spent.note()
    assert len(spent.ages()) == 1
    spent.close()


def test_without_a_place_for_it_the_till_sells_all_the_same(tmp_path: Path) -> None:
    spent = SpentFile(tmp_path / "nowhere" / "requests.bin", FakeClock())
    spent.note()
    assert spent.ages() == ()
    spent.close()
