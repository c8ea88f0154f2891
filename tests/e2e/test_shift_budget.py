"""A shift whose payments are more than the services may be asked about: it closes in its time and says what is left."""

from __future__ import annotations

import msgspec
import pytest

from pos_terminal.app import commands as cmd
from pos_terminal.config.paths import places
from pos_terminal.sandbox_shop import UNCOUNTED
from tests.e2e.counter import WAIT_S, Counter, wait_for
from tests.e2e.judge import judge
from tests.e2e.kill_scenes import Tills
from tests.e2e.test_shift import opens, sells, zs

MANY = {"paysera": 12, "card": 6}  # more than may be asked while the shift closes
FEW = {"requests_per_minute": 20}
CLOSE_WAIT_S = 2


def allow(counter: Counter, rail: str, **words: object) -> None:
    table = {**counter.start_line.rails[rail], **words}
    rails = {**counter.start_line.rails, rail: table}
    counter.start_line = msgspec.structs.replace(counter.start_line, rails=rails, close_wait_s=CLOSE_WAIT_S)


@pytest.mark.parametrize("rail", MANY)
def test_closing_ends_in_its_time_names_what_was_not_asked_and_asks_it_later(till: Tills, rail: str) -> None:
    """The requests of the last hour are remembered across the restart, so that none is left for the close."""
    counter = till("till")
    allow(counter, rail, requests_per_minute=UNCOUNTED)
    counter.start()
    opens(counter)
    for _ in range(MANY[rail]):
        sells(counter, rail)
    counter.kill()
    allow(counter, rail, **FEW)
    counter.start()
    counter.send(cmd.CloseShift(((5000, 2),), "counted"))
    counter.until(lambda view: view.shift is not None and not view.shift.open, CLOSE_WAIT_S + WAIT_S)
    assert counter.view.shift is not None
    left = counter.view.shift.reconcile.left
    assert 0 < left <= MANY[rail]
    wait_for(lambda: (places(counter.folder).reports / "TZ1-1.txt").exists(), "the paper")
    assert "No answer about" in (places(counter.folder).reports / "TZ1-1.txt").read_text()
    (z,) = zs(counter)
    assert (z.totals.unasked, z.totals.reconciled) == (left, MANY[rail] - left)
    allow(counter, rail, requests_per_minute=UNCOUNTED)
    counter.start()
    counter.send(cmd.Reconcile())
    counter.until(lambda view: view.shift is not None and view.shift.reconcile.agreed == MANY[rail])
    judge(counter.folder, counter.control)
