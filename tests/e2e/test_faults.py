"""Each call of each rail goes wrong once; the sale ends as the ledger says, or a person is asked.

A few pairs always, one for each way a call can end; `--campaign` plays all of them.
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
QUICK = (
    "card token not_json pays",
    "card generate drop_before pays",
    "card generate drop_after pays",
    "card generate truncated cancelled",
    "card generate status_429 pays",
    "card generate odd_host pays",
    "card generate wrong_amount pays",
    "card invoice lost pays",
    "card invoice nan too late: give back",
    "card inquiry wrong_amount too late: keep",
    "card inquiry unknown_status pays",
    "card inquiry drop_before too late: keep",
    "card cancel drop_after pays",
    "card cancel drop_before pays",
    "card cancel delay pays",
    "card refund drop_after pays",
    "card refund drop_before pays",
    "card refund status_429 pays",
    "swip create drop_after pays",
    "swip create delay pays",
    "swip create wrong_amount pays",
    "swip create odd_host pays",
    "swip create refuse_connection pays",
    "swip create drop_after cancelled",
    "swip look nan pays",
    "swip look unknown_status cancelled",
    "swip look lost too late: give back",
    "swip close drop_before pays",
    "swip close drop_after pays",
    "swip close status_429 pays",
    "swip close delay too late: keep",
    "swip close status_500-done cancelled",
    "swip close drop_before too late: give back",
    "swip refund drop_after pays",
    "swip cancel_payment status_429 pays",
    "droppay token not_json pays",
    "droppay token lost cancelled",
    "droppay authorize drop_after pays",
    "droppay authorize truncated pays",
    "droppay authorize status_429 pays",
    "droppay look huge_body pays",
    "droppay look wrong_amount too late: give back",
    "droppay charge drop_before pays",
    "droppay charge drop_after pays",
    "droppay charge delay pays",
    "droppay charge nan pays",
    "droppay delete drop_after pays",
    "droppay delete redirect pays",
    "droppay refund drop_after pays",
    "droppay refund status_500 pays",
    "paysera create drop_after pays",
    "paysera create truncated pays",
    "paysera create status_429 pays",
    "paysera create odd_host pays",
    "paysera create drop_after cancelled",
    "paysera look nan pays",
    "paysera look wrong_amount too late: give back",
    "paysera look lost too late: keep",
    "paysera confirm drop_before pays",
    "paysera confirm drop_after pays",
    "paysera confirm delay pays",
    "paysera confirm unknown_status pays",
    "paysera confirm status_429 too late: keep",
    "paysera revoke drop_after pays",
    "paysera revoke delay pays",
    "paysera payment drop_before pays",
    "paysera cancel_payment drop_after pays",
    "paysera cancel_payment status_500 pays",
)


@pytest.mark.parametrize("scene", QUICK)
def test_a_fault(till: Tills, scene: str) -> None:
    rail, call, fault, customer = scene.split(maxsplit=3)
    play(till("till").start(), rail, call, BY_NAME[fault], customer)


@pytest.mark.campaign
@pytest.mark.parametrize(("rail", "call", "fault", "customer"), EVERY)
def test_every_fault(till: Tills, rail: str, call: str, fault: Fault, customer: str) -> None:
    play(till("till").start(), rail, call, fault, customer)
