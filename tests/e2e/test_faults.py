"""Each call of each rail goes wrong once; the sale ends as the ledger says, or a person is asked.

The pairs here are those that ended differently while this was written; `--campaign` plays all of them.
"""

from __future__ import annotations

import pytest

from tests.e2e.fault_scenes import CALLS, FAULTS, Fault, customers, play
from tests.e2e.kill_scenes import Tills

BY_NAME = {str(fault): fault for fault in FAULTS}
EVERY = [
    pytest.param(rail, call, fault, customer, id=f"{rail}-{call}-{fault}-{customer}")
    for rail, calls in CALLS.items()
    for call in calls
    for fault in FAULTS
    for customer in customers(call)
]


@pytest.mark.campaign
@pytest.mark.parametrize(("rail", "call", "fault", "customer"), EVERY)
def test_every_fault(till: Tills, rail: str, call: str, fault: Fault, customer: str) -> None:
    play(till("till").start(), rail, call, fault, customer)
