"""What happens around a till in a long day: paper, screens, sleep, zones, clocks, the evening's Z."""

from __future__ import annotations

import sys
from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from pos_terminal.app import commands as cmd
from pos_terminal.app.views import Stage, TillView
from pos_terminal.commands.replay_counter import counted
from tests.prove.lasting.counter_of import ZONE
from tests.prove.lasting.selling import CODES, RAILS, Seller

SUSPEND, RESUMED = "SUSPEND", "RESUMED"
SLEEP_S = 60.0
HOUR_S = 3600.0
SPRING = datetime(2027, 3, 28, 1, 0, tzinfo=UTC)  # 2 o'clock becomes 3 o'clock
AUTUMN = datetime(2027, 10, 31, 1, 0, tzinfo=UTC)  # 3 o'clock becomes 2 o'clock
FLOAT = 20_000
Deed = Callable[[Seller], None]


def printer_dies(seller: Seller) -> None:
    """Where the receipts lie is a file now: nothing can be printed; the sales go on."""
    _folder(seller).rename(_aside(seller))
    _folder(seller).write_text("this is no folder", encoding="utf-8")


def printer_comes_back(seller: Seller) -> None:
    counter = seller.counter
    assert counter.view.unprinted, "nobody was told that receipts are missing"
    _folder(seller).unlink()
    _aside(seller).rename(_folder(seller))
    _paper_of_the_last(seller)
    counter.send(*(cmd.DismissNotice(notice.id) for notice in counter.view.notices))


def _paper_of_the_last(seller: Seller) -> None:
    before = len(list(_folder(seller).glob("*-copy-*.txt")))
    seller.counter.send(cmd.Reprint())
    seller.counter.until("the sell page", lambda view: view.stage is Stage.SELL)
    for _ in range(200):
        if len(list(_folder(seller).glob("*-copy-*.txt"))) > before:
            return
        seller.counter.pause(20)
    raise AssertionError("the printer is back and prints nothing")


def screen_goes(seller: Seller) -> None:
    counter = seller.counter
    counter.sockets.pull_out(counter.second)
    assert counter.program.customer is not None
    assert not counter.program.customer.isVisible()


def screen_comes(seller: Seller) -> None:
    counter = seller.counter
    counter.sockets.plug_in(counter.second)
    assert counter.program.customer is not None
    assert counter.program.customer.isVisible()


def sleeps(seller: Seller) -> None:
    """The machine is suspended while a customer pays: the process stands still, the wall clock goes on."""
    counter = seller.counter
    counter.scan_at_once(CODES[0])
    counter.by_hand("tender", partial(counter.key, "F12"), lambda view: view.stage is Stage.TENDER)
    seller.show_code("swip")
    counter.control.customer("swip", "approve")
    counter.clock.wall_s += SLEEP_S
    counter.control.advance(SLEEP_S)
    print(SUSPEND, flush=True)
    sys.stdin.readline()  # stopped and let go on by whoever started this
    seller.settle("swip", "", False)
    if counter.view.stage is not Stage.DONE:
        seller.another_way()
    seller.next_customer()


def leaps_to(when: datetime, seller: Seller) -> None:
    """The clocks go on to two seconds before the shop's zone changes its hour; the next sales are on both sides."""
    counter = seller.counter
    left = (when - counter.clock.now()).total_seconds() - 2.0
    assert left > 0
    counter.pass_time(left)
    counter.pause(100)


def machine_moves(name: str, seller: Seller) -> None:
    seller.counter.zone(name)


def clock_goes_back(seller: Seller) -> None:
    """An hour back: rails are off with a sentence, cash is on (PAYMENTS.md rule 8)."""
    counter = seller.counter
    counter.set_wall(-HOUR_S)
    counter.scan_at_once(CODES[0])
    counter.by_hand("tender", partial(counter.key, "F12"), lambda view: view.stage is Stage.TENDER)
    view = counter.until("rails off", _rails_off)
    assert view.payments_off == "clock_wrong", counter.told()
    seller.cash()
    seller.next_customer()


def clock_is_set_right(seller: Seller) -> None:
    counter = seller.counter
    counter.set_wall(HOUR_S)
    counter.until("rails on", lambda view: not view.payments_off)


def closes_the_shift(seller: Seller) -> None:
    """Count what should be there, close, and open the next one. The second tap does not wait for the services."""
    counter = seller.counter
    view = counter.view
    if view.shift is None or not view.shift.open:
        counter.send(cmd.OpenShift(FLOAT))
        counter.until("an open shift", lambda view: view.shift is not None and view.shift.open)
        return
    assert view.shift.expected is not None
    before = view.shift.last_z
    count = counted(max(0, view.shift.expected), view.shift.denominations)
    close = cmd.CloseShift(count=count, note="counted")
    counter.send(close, close)
    counter.until("the Z", lambda view: view.shift is not None and view.shift.last_z != before)
    counter.send(cmd.OpenShift(FLOAT))
    counter.until("an open shift", lambda view: view.shift is not None and view.shift.open)
    seller.seen["shifts closed"] = seller.seen.get("shifts closed", 0) + 1


def days(sales: int) -> dict[int, list[tuple[str, Deed]]]:
    """Return what happens before which sale, spread over a run."""
    told: list[tuple[float, str, Deed]] = [
        (0.0, "the shift is opened", closes_the_shift),
        (0.10, "the printer dies", printer_dies),
        (0.14, "the printer is back", printer_comes_back),
        (0.20, "the customer screen is unplugged", screen_goes),
        (0.24, "the customer screen is plugged in", screen_comes),
        (0.30, "suspended for a minute", sleeps),
        (0.38, "the machine's zone is another", partial(machine_moves, "Asia/Tokyo")),
        (0.45, "summer time begins", partial(leaps_to, SPRING)),
        (0.52, "the machine's zone is right again", partial(machine_moves, ZONE)),
        (0.60, "summer time ends", partial(leaps_to, AUTUMN)),
        (0.70, "the clock is set back an hour", clock_goes_back),
        (0.72, "the clock is set right", clock_is_set_right),
        (0.80, "suspended again", sleeps),
        *((share / 100, "the shift is closed", closes_the_shift) for share in (33, 66, 90)),
        *((share / 100 + 0.001, "the customer screen is unplugged", screen_goes) for share in range(76, 96, 2)),
        *((share / 100 + 0.009, "the customer screen is plugged in", screen_comes) for share in range(76, 96, 2)),
    ]
    plan: dict[int, list[tuple[str, Deed]]] = {}
    for share, name, deed in sorted(told, key=lambda one: one[0]):
        plan.setdefault(int(share * sales), []).append((name, deed))
    return plan


def _rails_off(view: TillView) -> bool:
    return view.tender is not None and not any(rail.enabled for rail in view.tender.rails if rail.id in RAILS)


def _folder(seller: Seller) -> Path:
    return seller.counter.where.receipts


def _aside(seller: Seller) -> Path:
    return seller.counter.where.receipts.with_name("receipts.aside")
