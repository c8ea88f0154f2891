"""The sales that a watched till makes before its power is cut: every kind of write that a day has."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from pos_terminal.app import commands as cmd
from pos_terminal.app.views import PaymentPhase, Stage
from pos_terminal.sandbox.control import SandboxControl
from pos_terminal.sandbox.process import SandboxProcess
from tests.e2e.counter import Counter, Services, wait_for
from tests.e2e.nest import Nest
from tests.prove.disk.watch import Call, Watch, What


@dataclass(frozen=True, slots=True)
class Lab:
    """A sandbox and tills whose disks are watched."""

    watch: Watch
    services: Services

    def till(self, name: str) -> Counter:
        return Counter(self.services, self.watch.under / name)

    @property
    def control(self) -> SandboxControl:
        return self.services.control


@contextmanager
def lab(folder: Path) -> Iterator[Lab]:
    watch = Watch(folder)
    with (
        SandboxProcess() as sandbox,
        SandboxControl(sandbox.origin) as control,
        Nest(environment=watch.environment) as nest,
    ):
        yield Lab(watch, Services(sandbox, control, nest))


def recorded(lab: Lab, name: str, sales: int) -> tuple[Path, list[Call]]:
    """Sell for a while and return what the till did to its files until it was killed."""
    counter = lab.till(name).start()
    pid = pid_of(counter)
    try:
        day(counter, sales)
        before = len(lab.watch.calls(pid))
        wait_for(lambda: _tidied(lab.watch.calls(pid)[before:]), "an idle till tidies its journal")
        day(counter, 2)
    finally:
        counter.kill()
    return counter.folder, lab.watch.calls(pid)


def _tidied(calls: list[Call]) -> bool:
    return any(call.what is What.SYNC and call.path.endswith("/journal.db") for call in calls)


def pid_of(counter: Counter) -> int:
    assert counter._child is not None
    return counter._child.pid


def day(counter: Counter, sales: int) -> None:
    """Sell in turns: cash, a rail, a cancelled code, a refund, an open basket that waits."""
    shift = counter.view.shift
    if shift is None or not shift.open:
        counter.send(cmd.OpenShift(20_000))
    for turn in range(sales):
        TURNS[turn % len(TURNS)](counter)
        counter.send(cmd.LeaveRefund(), cmd.NewSale())
        counter.until(lambda view: view.stage is Stage.SELL and not view.basket.lines)


def _cash(counter: Counter) -> None:
    counter.basket(1999)
    counter.send(cmd.TakeCash(5000))
    counter.paid()


def _rail(counter: Counter, rail: str) -> None:
    counter.open(rail)
    counter.control.customer(rail, "approve")
    counter.paid()


def _swip(counter: Counter) -> None:
    _rail(counter, "swip")


def _droppay(counter: Counter) -> None:
    _rail(counter, "droppay")


def _cancelled(counter: Counter) -> None:
    shown = counter.open("swip")
    counter.send(cmd.AskCancel(shown.id))
    counter.sees(PaymentPhase.CANCELLED)
    counter.send(cmd.BackToSale(), cmd.TakeCash(1999))
    counter.paid()


def _refunded(counter: Counter) -> None:
    _rail(counter, "swip")
    done = counter.view.done
    assert done is not None
    counter.send(cmd.PlanRefund(done.sale), cmd.Refund(done.sale, "whole", "faulty"))
    counter.until(lambda view: view.refund is not None and view.refund.state == "refunded")


def _parked(counter: Counter) -> None:
    counter.send(cmd.SellLine("sku-1", "Item", 500, 1000), cmd.Park("milk"))
    counter.until(lambda view: bool(view.parked))


TURNS = (_cash, _swip, _droppay, _cancelled, _parked, _refunded)
