"""Cuts the power: thousands of states of a recorded day for the store, and real tills that go on from one."""

from __future__ import annotations

import random
import shutil
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from pos_terminal.app import commands as cmd
from pos_terminal.app.views import Stage
from pos_terminal.domain.payment import Payment
from tests.e2e.counter import Counter, NotSeen
from tests.e2e.judge import judge, read
from tests.e2e.people import People
from tests.prove.disk.day import Lab, day, pid_of
from tests.prove.disk.power import Disk, Mercy
from tests.prove.disk.recovery import History, broken_promises, lay, told
from tests.prove.disk.watch import Call, What

RAILS = ("swip", "droppay")
CALLS = (220, 900)  # of a till until its first sales: the power goes at one of them


@dataclass(frozen=True, slots=True)
class Found:
    """One power cut after which something was not as promised."""

    seed: int
    lines: tuple[str, ...]


def chance_of(seed: int, calls: int) -> tuple[random.Random, int, Mercy]:
    """Return the dice of a seed, at which call its power goes, and how much is left."""
    chance = random.Random(seed)
    return chance, chance.randint(1, calls), chance.choice(list(Mercy))


def sweep(folder: Path, calls: Sequence[Call], seeds: Iterable[int], scratch: Path) -> Iterator[Found | None]:
    """Try each seed's power cut on the store; None where every promise was kept."""
    history = told(folder, calls, scratch / "told")
    disk, done = Disk(), 0
    for seed in sorted(seeds, key=lambda seed: chance_of(seed, len(calls))[1]):
        chance, cut, mercy = chance_of(seed, len(calls))
        for call in calls[done:cut]:
            disk.do(call)
        done = cut
        yield _tried(seed, folder, calls, disk, history, chance, mercy, scratch / "state")


def _tried(
    seed: int,
    folder: Path,
    calls: Sequence[Call],
    disk: Disk,
    history: History,
    chance: random.Random,
    mercy: Mercy,
    scratch: Path,
) -> Found | None:
    cut = chance_of(seed, len(calls))[1]
    lay(disk.cut(chance, mercy), folder, scratch)
    wrong = broken_promises(scratch, history.owed(cut), history)
    if not wrong:
        return None
    last = [_line(number, call, folder) for number, call in list(enumerate(calls))[max(0, cut - 12) : cut]]
    return Found(seed, (*last, f"the power goes; of what was not flushed there is {mercy}", *wrong))


def _line(number: int, call: Call, folder: Path) -> str:
    name = call.path.removeprefix(f"{folder}/")
    match call.what:
        case What.SAID:
            return f"{number} a view goes out"
        case What.SENT:
            return f"{number} a service is asked"
        case What.WRITE:
            return f"{number} write {name}, {len(call.content)} bytes at {call.at}"
        case What.RENAME:
            return f"{number} rename {name} to {call.to.removeprefix(f'{folder}/')}"
    return f"{number} {call.what.name.lower()} {name}"


def real(lab: Lab, seed: int) -> Found | None:
    """A till sells, its power goes at a call, it starts on what is left, and people bring its sale to an end."""
    chance = random.Random(seed)
    at, mercy = chance.randint(*CALLS), chance.choice(list(Mercy))
    counter = lab.till(f"cut-{seed}")
    shutil.rmtree(counter.folder, ignore_errors=True)
    lab.control.reset()
    lab.watch.order(die_at=at)
    story = [f"the power goes at call {at}; of what was not flushed there is {mercy}"]
    calls: list[Call] = []
    try:
        counter.spawn()
        pid = pid_of(counter)
        try:
            counter.until(lambda view: not view.no_rails)
            day(counter, 40)
        except (NotSeen, BrokenPipeError):
            if counter.alive(1.0):
                raise
        counter.kill()
        lab.watch.well()
        calls = lab.watch.calls(pid)
        story += _again(lab, counter, calls, chance, mercy)
    except (AssertionError, OSError) as error:
        return Found(seed, (*story, *str(error).splitlines()[:20]))
    finally:
        lab.watch.well()
        counter.kill()
        shutil.rmtree(counter.folder, ignore_errors=True)
    return None


def _again(lab: Lab, counter: Counter, calls: list[Call], chance: random.Random, mercy: Mercy) -> list[str]:
    """Put what is left into the folder and start on it; AssertionError with what is wrong."""
    disk = Disk()
    for call in calls:
        disk.do(call)
    under = lab.watch.under / f"{counter.folder.name}.scratch"
    history = told(counter.folder, calls, under)
    shutil.rmtree(under)
    lay(disk.cut(chance, mercy), counter.folder, counter.folder)
    counter.start()
    there = read(counter.folder)
    owed = max((rows for _, rows in history.known), default=0)
    assert len(there.payments) or not any(call.what is What.SENT for call in calls) or owed < 20
    for rail in RAILS:
        if any(payment.terms.rail == rail and not payment.final for payment in there.payments.values()):
            People(counter, rail, customer="").finish()
    if there.payments and any(_moves(payment) for payment in there.payments.values()):
        People(counter, "swip", customer="").finish()
    judge(counter.folder, counter.control)
    counter.send(cmd.BackToSale(), cmd.NewSale(), cmd.ClearBasket())
    counter.until(lambda view: view.stage is not Stage.PAYMENT)
    return []


def _moves(payment: Payment) -> bool:
    return any(refund.state.value in ("requested", "sending", "doubt") for refund in payment.every_refund)
