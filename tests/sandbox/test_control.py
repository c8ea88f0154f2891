"""The control API, the phone page and the process."""

import json
import subprocess
import sys
import time
from collections.abc import Callable
from typing import Any

import httpx
import pytest

from pos_terminal.sandbox.control import ControlRefused, SandboxControl
from pos_terminal.sandbox.process import SandboxFailed, SandboxProcess

Till = Any


def wait_until(condition: Callable[[], bool]) -> None:
    until = time.monotonic() + 5
    while not condition():
        assert time.monotonic() < until, "it never came true"


def test_a_customer_comes_by_himself_for_every_new_payment(swip: Till, droppay: Till, control: SandboxControl) -> None:
    control.auto("swip", "approve")
    control.auto("droppay", "decline")
    order, authorization = swip.open(), droppay.authorize()
    wait_until(lambda: swip.look(order)["paid"])
    wait_until(lambda: droppay.look(authorization)["status"] == "REFUSED")
    control.auto("swip", None)
    assert swip.look(swip.open())["paid"] is False


def test_the_moment_of_approval_is_kept(swip: Till, control: SandboxControl) -> None:
    control.auto("swip", "approve", 0.05)
    before = time.time_ns()
    order = swip.open()
    wait_until(lambda: swip.look(order)["paid"])
    approved = control.payment("swip")["approved_at_ns"]
    assert before + 50_000_000 <= approved <= time.time_ns()


def test_delays_are_drawn_evenly_and_again_the_same_from_a_seed(swip: Till, control: SandboxControl) -> None:
    def drawn() -> list[bool]:
        control.auto("swip", "approve", (0.0, 30.0), seed=7)
        orders = [swip.open() for _ in range(8)]
        control.advance(15)
        return [swip.look(order)["paid"] for order in orders]

    first = drawn()
    control.reset()
    assert drawn() == first
    assert {True, False} == set(first)


def test_a_late_customer_comes_after_the_tills_deadline(swip: Till, control: SandboxControl) -> None:
    order = swip.open()
    control.customer("swip", "approve_late")
    control.advance(45)
    assert swip.look(order)["paid"] is False
    control.advance(6)
    assert swip.look(order)["paid"] is True


def test_a_customer_who_is_too_late_just_goes_away(swip: Till, control: SandboxControl) -> None:
    order = swip.open()
    control.customer("swip", "approve", delay_s=100)
    control.advance(101)
    assert swip.look(order)["status"] == "EXPIRED"
    assert control.ledger("swip").count == 0


def test_a_customer_may_pay_another_sum(swip: Till, droppay: Till, control: SandboxControl) -> None:
    order, authorization = swip.open(), droppay.authorize()
    control.customer("swip", "approve", amount=100)
    control.customer("droppay", "approve", amount=100)
    assert str(swip.look(order)["amount"]) == "1.00"
    assert str(droppay.look(authorization)["charge_amount"]) == "1.00"


def test_payments_tell_everything(swip: Till, droppay: Till, control: SandboxControl) -> None:
    order, authorization = swip.open(), droppay.authorize()
    assert [payment["id"] for payment in control.payments()] == [order, authorization]
    assert control.payment("droppay", authorization)["reference"] == "Till 2, sale 000418"
    with pytest.raises(ControlRefused, match="no swip payment"):
        control.payment("swip", "nobody")


def test_settings_that_do_not_exist_change_nothing(control: SandboxControl) -> None:
    with pytest.raises(ControlRefused, match="unknown field"):
        control.settings(swip={"loyalty_percent": 9, "no_such": 1})
    with pytest.raises(ControlRefused):
        control.settings(droppay={"delete": "maybe"})
    assert control.settings()["swip"]["loyalty_percent"] == 5


def test_reset_wipes_everything_but_the_credentials(swip: Till, control: SandboxControl) -> None:
    control.settings(swip={"currency": "GBP"})
    control.advance(1000)
    swip.open()
    control.reset()
    assert control.payments() == []
    assert control.requests() == []
    assert control.settings()["swip"]["currency"] == "EUR"
    assert abs(control.advance(0) - time.time_ns()) < 5_000_000_000
    assert swip.look(swip.open()).status == 200


@pytest.mark.parametrize(
    ("method", "path", "body", "status"),
    [
        ("POST", "/control/faults", '{"kind": "fire"}', 400),
        ("POST", "/control/customer", "{", 400),
        ("POST", "/control/auto", '{"rail": "bank", "action": "approve"}', 400),
        ("POST", "/control/auto", '{"rail": "swip", "action": "decline"}', 409),
        ("GET", "/control/ledger?rail=bank", None, 400),
        ("GET", "/control/payments/bank/1", None, 404),
    ],
)
def test_orders_that_make_no_sense_are_refused_in_words(
    sandbox: Any, control: SandboxControl, method: str, path: str, body: str | None, status: int
) -> None:
    response = httpx.request(method, sandbox.origin + path, content=body)
    assert response.status_code == status
    assert response.json()["error"]


def test_the_phone_page_is_whole_and_says_that_no_money_is_real(swip: Till, control: SandboxControl) -> None:
    swip.open()
    page = httpx.get(control.payment("swip")["qr_text"])
    assert "Sandbox: no real money" in page.text
    assert "http://" not in page.text
    assert "https://" not in page.text
    assert "default-src 'none'" in page.headers["content-security-policy"]


def test_the_phone_page_shows_and_approves(swip: Till, control: SandboxControl) -> None:
    order = swip.open()
    link = control.payment("swip")["qr_text"]
    state = httpx.get(link + "/state").json()
    assert (state["amount"], state["currency"], state["open"]) == (43000, "EUR", True)
    assert httpx.post(link + "/act", json={"action": "approve_with_loyalty"}).json()["paid"] is True
    assert swip.look(order)["paid"] is True
    assert httpx.post(link + "/act", json={"action": "approve"}).status_code == 409


def test_a_printed_code_shows_the_newest_order_of_its_desk(sandbox: Any, swip: Till, control: SandboxControl) -> None:
    link = f"{sandbox.origin}/phone/swip/desk-7"
    first = swip.open(session=link)
    swip.cancel_order(first)
    second = swip.open(session=link)
    assert httpx.get(link + "/state").json()["id"] == second


def test_a_link_to_nothing_says_so(sandbox: Any, control: SandboxControl) -> None:
    assert httpx.get(f"{sandbox.origin}/phone/droppay/CHT1/state").status_code == 404


def test_hundreds_of_requests_a_second(swip: Till, control: SandboxControl) -> None:
    order = swip.open()
    began = time.monotonic()
    for _ in range(200):
        swip.look(order)
    assert time.monotonic() - began < 1.0


def test_it_starts_fast_says_one_line_and_goes_with_its_parent() -> None:
    began = time.monotonic()
    command = [sys.executable, "-m", "pos_terminal.sandbox", "--currency", "GBP", "--die-with-parent"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as child:
        assert child.stdout is not None
        greeting = json.loads(child.stdout.readline())
        assert time.monotonic() - began < 5
        assert greeting["swip"] == greeting["origin"] + "/swip"
        with SandboxControl(greeting["origin"]) as control:
            assert control.settings()["droppay"]["currency"] == "GBP"
        rest, _ = child.communicate(timeout=10)
    assert (child.returncode, rest) == (0, b"")


def test_it_stops_when_told() -> None:
    process = SandboxProcess()
    assert process.running
    assert process.stop() == 0
    assert not process.running


def test_a_sandbox_that_does_not_come_up_says_so() -> None:
    with pytest.raises(SandboxFailed):
        SandboxProcess(command=[sys.executable, "-c", "pass"])


def test_the_sandbox_knows_nothing_of_ours_but_itself() -> None:
    probe = (
        "import sys, pos_terminal.sandbox.serve;"
        "print([m for m in sys.modules if m.startswith(('PySide6', 'httpx')) or"
        " m.startswith('pos_terminal.') and not m.startswith('pos_terminal.sandbox')])"
    )
    done = subprocess.run([sys.executable, "-c", probe], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
