"""Each fault does to the caller what it says."""

import time
from typing import Any

import httpx
import pytest

from pos_terminal.sandbox.control import SandboxControl

Till = Any


def paid(swip: Till, control: SandboxControl) -> str:
    order: str = swip.open()
    control.customer("swip", "approve", order)
    return order


def close(swip: Till, order: str) -> httpx.Response:
    response: httpx.Response = swip.raw("POST", f"/orders/{order}/close", '{"amount": 430.00}')
    return response


@pytest.mark.parametrize(("kind", "status"), [("drop_before", "OPEN"), ("drop_after", "CLOSED")])
def test_a_dropped_call_is_a_cut_connection(swip: Till, control: SandboxControl, kind: str, status: str) -> None:
    order = paid(swip, control)
    control.fault(kind, "swip", "close")
    with pytest.raises((httpx.ReadError, httpx.RemoteProtocolError)):
        close(swip, order)
    assert swip.look(order)["status"] == status


def test_a_truncated_answer_was_processed(swip: Till, control: SandboxControl) -> None:
    order = paid(swip, control)
    control.fault("truncated", "swip", "close")
    with pytest.raises(httpx.RemoteProtocolError, match="without sending complete"):
        close(swip, order)
    assert control.ledger("swip").captured == 43000


@pytest.mark.parametrize(("processed", "net"), [(False, 0), (True, 43000)])
def test_a_500_may_hide_a_success(swip: Till, control: SandboxControl, processed: bool, net: int) -> None:
    order = paid(swip, control)
    control.fault("status_500", "swip", "close", processed=processed)
    assert close(swip, order).status_code == 500
    assert control.ledger("swip").net == net


def test_a_429_says_how_long_to_wait_and_does_nothing(swip: Till, control: SandboxControl) -> None:
    order = paid(swip, control)
    control.fault("status_429", "swip", "close", retry_after=7)
    response = close(swip, order)
    assert (response.status_code, response.headers["retry-after"]) == (429, "7")
    assert swip.look(order)["status"] == "OPEN"


def test_an_answer_may_be_a_page_of_a_proxy(swip: Till, control: SandboxControl) -> None:
    order = paid(swip, control)
    control.fault("not_json", "swip", "look")
    response = swip.raw("GET", f"/orders/{order}")
    assert response.headers["content-type"] == "text/html"
    assert response.text.startswith("<html>")


def test_sums_may_be_wrong_or_no_number(swip: Till, control: SandboxControl) -> None:
    order = paid(swip, control)
    control.fault("wrong_amount", "swip", "look")
    assert str(swip.look(order)["total"]) == "431.00"
    control.fault("nan", "swip", "look")
    assert '"total":NaN' in swip.raw("GET", f"/orders/{order}").text


def test_a_status_may_be_unknown(droppay: Till, control: SandboxControl) -> None:
    authorization = droppay.authorize()
    control.fault("unknown_status", "droppay", "look")
    assert droppay.look(authorization)["status"] == "LIMBO"


def test_the_link_may_lead_elsewhere(droppay: Till, swip: Till, control: SandboxControl) -> None:
    control.fault("odd_host", "droppay", "authorize")
    control.fault("odd_host", "swip", "create")
    answer = droppay.ask("POST", "/shop/v1/pos/authorization", droppay.body())
    assert answer["sharing"].startswith("https://evil.example/")
    assert swip.ask("POST", "/orders", swip.order())["sessionCode"].startswith("https://evil.example/")


def test_a_body_may_be_100_mb(swip: Till, control: SandboxControl) -> None:
    order = paid(swip, control)
    control.fault("huge_body", "swip", "look")
    assert len(swip.raw("GET", f"/orders/{order}").content) == 100_000_000


def test_whoever_hangs_up_on_a_huge_body_does_no_harm(sandbox: Any, swip: Till, control: SandboxControl) -> None:
    order = paid(swip, control)
    control.fault("huge_body", "swip", "look")
    with httpx.stream("GET", f"{sandbox.swip}/orders/{order}", headers=swip.headers) as response:
        assert next(response.iter_raw(1000))
    assert swip.look(order).status == 200


def test_a_redirect_leads_where_following_it_is_seen(
    sandbox: Any, swip: Till, control: SandboxControl, meant: None
) -> None:
    order = swip.open()
    control.fault("redirect", "swip", "look")
    response = swip.raw("GET", f"/orders/{order}")
    assert (response.status_code, control.violations()) == (302, [])
    httpx.get(sandbox.origin + response.headers["location"], headers=swip.headers)
    assert "redirect was followed" in control.violations()[0]
    assert control.requests()[-1]["authorised"] is True


@pytest.mark.parametrize(("processed", "late"), [(False, "OPEN"), (True, "CLOSED")])
def test_a_late_call_is_processed_before_or_after_the_wait(
    swip: Till, control: SandboxControl, processed: bool, late: str
) -> None:
    order = paid(swip, control)
    control.fault("delay", "swip", "close", seconds=0.3, processed=processed)
    with pytest.raises(httpx.ReadTimeout):
        httpx.post(
            f"{swip._client.base_url}orders/{order}/close",
            content='{"amount": 430.00}',
            headers={**swip.headers, "Content-Type": "application/json"},
            timeout=0.1,
        )
    assert swip.look(order)["status"] == late
    until = time.monotonic() + 5
    while swip.look(order)["status"] != "CLOSED":
        assert time.monotonic() < until
    assert control.ledger("swip").captured == 43000


def test_a_shut_door_refuses_connections_and_opens_again(swip: Till, control: SandboxControl) -> None:
    order = paid(swip, control)
    control.fault("refuse_connection", seconds=0.3)
    with pytest.raises(httpx.ConnectError):
        swip.look(order)
    assert control.health()
    until = time.monotonic() + 5
    while True:
        try:
            assert swip.look(order).status == 200
            break
        except httpx.ConnectError:
            assert time.monotonic() < until


def test_the_door_shuts_at_the_call_that_is_announced(swip: Till, control: SandboxControl) -> None:
    order = paid(swip, control)
    control.fault("refuse_connection", "swip", "close", seconds=0.3, knocked=True)

    def announce(method: str, path: str) -> bool:
        said = {"rail": "swip", "method": method, "path": path, "body": ""}
        return bool(httpx.post(str(swip._client.base_url.join("/control/knock")), json=said).json()["shut"])

    assert not announce("GET", f"/orders/{order}")
    assert swip.look(order).status == 200
    assert announce("POST", f"/orders/{order}/close")
    with pytest.raises(httpx.ConnectError):
        swip.look(order)
    assert [call["fault"] for call in control.requests("swip") if call["call"] == "close"] == ["refuse_connection"]
    assert control.ledger("swip").captures == 0


def test_who_was_told_a_wrong_sum_is_not_blamed_for_it(swip: Till, control: SandboxControl) -> None:
    order = paid(swip, control)
    control.fault("wrong_amount", "swip", "look")
    assert swip.look(order)["total"] == 431
    assert swip.raw("POST", f"/orders/{order}/close", '{"amount": 431.00}').status_code == 422
    assert control.violations() == []
    assert control.ledger("swip").captures == 0


def test_a_lost_service_drops_everything_until_its_time_is_over(
    swip: Till, droppay: Till, control: SandboxControl
) -> None:
    order = swip.open()
    control.fault("lost", "swip", seconds=30)
    for _ in range(3):
        with pytest.raises((httpx.ReadError, httpx.RemoteProtocolError)):
            swip.look(order)
    assert droppay.ask("GET", "/shop/v1/brands").status == 200
    control.advance(31)
    assert swip.look(order).status == 200


def test_a_fault_skips_counts_and_is_cleared(swip: Till, control: SandboxControl) -> None:
    order = swip.open()
    control.fault("status_500", "swip", "look", after=1, times=2)
    assert [swip.raw("GET", f"/orders/{order}").status_code for _ in range(4)] == [200, 500, 500, 200]
    control.fault("status_500", times=None)
    assert swip.raw("GET", f"/orders/{order}").status_code == 500
    control.clear_faults()
    assert swip.look(order).status == 200


def test_a_fault_of_one_call_spares_the_others(swip: Till, control: SandboxControl) -> None:
    control.fault("status_500", "swip", "refund")
    assert swip.look(swip.open()).status == 200


def test_the_log_tells_which_calls_got_no_answer(swip: Till, control: SandboxControl) -> None:
    order = swip.open()
    control.fault("drop_after", "swip", "look")
    with pytest.raises((httpx.ReadError, httpx.RemoteProtocolError)):
        swip.look(order)
    last = control.requests("swip")[-1]
    assert (last["call"], last["method"], last["status"], last["fault"]) == ("look", "GET", None, "drop_after")
