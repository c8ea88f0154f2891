"""Two hundred seeded runs of the kill campaign, and that it fails when it should."""

from __future__ import annotations

import dataclasses
from argparse import Namespace
from pathlib import Path

import pytest

from pos_terminal.config.paths import places
from pos_terminal.sandbox.control import SandboxControl
from pos_terminal.sandbox.process import SandboxProcess
from tests.e2e.counter import Services
from tests.e2e.nest import Nest
from tests.prove.kill import check, plan
from tests.prove.kill.campaign import SHORT, fault_of, run
from tests.prove.kill.cashier import Acknowledged, Cashier
from tests.prove.kill.plan import Blow, How, Plan, plan_of
from tests.prove.kill.run import Ran, play
from tests.prove.kill.scenes import SCENES
from tests.prove.kill.shop import make_shop

SEED = 20


@pytest.mark.timeout(900)
def test_nothing_is_lost_or_doubled_by_killing_the_till(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tests.prove.kill.campaign.FOLDER", tmp_path)
    told = run(Namespace(seed=SEED, long=False, windows=False, runs=SHORT, only=None, workers=12))
    assert not told.stories, "\n".join([told.stories[0].title, *told.stories[0].lines, told.stories[0].replay])
    assert told.holds, told.figures


def test_a_run_is_a_function_of_its_seed_and_its_number() -> None:
    plans = [plan_of(SEED, number) for number in range(1, 400)]
    assert plans == [plan_of(SEED, number) for number in range(1, 400)]
    assert plans != [plan_of(SEED + 1, number) for number in range(1, 400)]
    assert {one.scene for one in plans} == set(SCENES)
    assert {one.rail for one in plans} >= {"swip", "droppay", "paysera", "card", "card_pa", ""}
    assert {blow.how for one in plans for blow in one.blows} == set(How)
    assert {len(one.blows) for one in plans} == {1, 2, plan.MOST_DEATHS}


def test_a_line_that_is_not_on_disk_is_found(tmp_path: Path) -> None:
    shop = make_shop(tmp_path / "shop")
    seen = Acknowledged()
    seen.baskets.add(("a sale", frozenset({("a line", 1000)})))
    with pytest.raises(AssertionError, match="lost lines"):
        check.nothing_lost(shop, seen)


class Forgetful(Cashier):
    """Whenever the till dies, what its disk had not moved into the main file is gone."""

    def end(self) -> bool:
        outside = super().end()
        places(self.till.folder).journal.with_name("journal.db-wal").unlink()
        return outside


def test_a_journal_that_loses_its_tail_is_noticed(tmp_path: Path) -> None:
    blow = Blow(How.BLIND, after_s=2.0, when_up=True)
    told = Plan(SEED, 1, "long basket", "", (blow,), on_disk=True, slow=False)
    with SandboxProcess() as sandbox, SandboxControl(sandbox.origin) as control, Nest("tests.prove.kill.till") as nest:
        shop = make_shop(tmp_path / "shop")
        ran = play(told, Services(sandbox, control, nest), (shop, shop), Forgetful)
    assert fault_of(ran) == "lost lines", ran
    assert any("KILLED from outside" in line for line in ran.story)


@pytest.mark.parametrize(
    ("wrong", "promise"),
    [
        ("", ""),
        ("AssertionError: charged twice: [...]", "double captures"),
        ("AssertionError: lost lines: a screen had shown ...", "lost lines"),
        ("NoEnd: no end: [...]", "payments never finished"),
        ("AssertionError: no paper, and no word of it: ['T1-1']", "receipts missing or without a sale"),
        ("OSError: something else", "other faults"),
    ],
)
def test_a_fault_counts_against_its_promise(wrong: str, promise: str) -> None:
    ran = Ran(1, "sale", "swip", {How.BLIND: 1}, wrong, (), 0.5, 1, 1, 1, 0, False, 0)
    assert fault_of(ran) == promise
    assert fault_of(dataclasses.replace(ran, wrong="")) == ""
