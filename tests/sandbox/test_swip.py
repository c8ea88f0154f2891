"""The SWiP service keeps to swip.md."""

import re
import uuid
from typing import Any

import pytest

from pos_terminal.sandbox.control import ControlRefused, SandboxControl

Till = Any  # the fixture's SwipTill; conftest modules are not importable by name


def kinds(control: SandboxControl) -> list[tuple[str, int]]:
    return [(move.kind, move.amount) for move in control.ledger("swip").movements]


def test_a_created_order_is_open_under_our_uuid_with_a_code_any_browser_can_open(swip: Till, sandbox: Any) -> None:
    reference = str(uuid.uuid4())
    answer = swip.ask("POST", "/orders", swip.order(reference=reference))
    assert (answer["id"], answer["status"], answer["paid"]) == (reference, "OPEN", False)
    assert re.fullmatch(rf"{sandbox.origin}/phone/swip/\d{{11}}", answer["sessionCode"])
    assert '"total":430.00' in answer.text


def test_answers_carry_fields_that_no_reader_knows(swip: Till) -> None:
    assert "sandboxExtra" in swip.look(swip.open()).doc


def test_a_reference_that_is_no_uuid_gets_an_id_of_the_services_own(swip: Till) -> None:
    answer = swip.ask("POST", "/orders", swip.order(reference="sale-418"))
    assert answer["id"] != "sale-418"
    assert answer["merchantOrderId"] == "sale-418"


def test_the_uuid_is_not_adopted_when_the_switch_is_off(swip: Till, control: SandboxControl) -> None:
    control.settings(swip={"uuid_adopted": False})
    reference = str(uuid.uuid4())
    answer = swip.ask("POST", "/orders", swip.order(reference=reference))
    assert answer["id"] != reference
    assert swip.look(reference).status == 404


def test_without_the_right_token_nothing_is_answered(swip: Till) -> None:
    for token in ("", "Bearer wrong", "Basic abc"):
        assert swip.ask("GET", "/orders/x", Authorization=token).status == 401


@pytest.mark.parametrize("header", ["X-Merchant-ID", "X-Store-ID", "X-Cash-ID", "Api-Version"])
def test_each_header_is_needed(swip: Till, meant: None, header: str) -> None:
    del swip.headers[header]
    assert swip.ask("GET", "/orders/x").pair == (400, "9001")


def test_api_version_1_is_not_spoken(swip: Till, meant: None) -> None:
    assert swip.ask("GET", "/orders/x", Api_Version="1").status == 400


def test_another_merchant_is_not_permitted(swip: Till) -> None:
    assert swip.ask("GET", "/orders/x", X_Merchant_ID="ELSE").status == 403


@pytest.mark.parametrize("total", ["NaN", "-1.00", "1.001", '"5.00"', "1e400", "true", "0", "Infinity"])
def test_sums_that_no_paper_allows_are_refused(swip: Till, meant: None, total: str) -> None:
    assert swip.ask("POST", "/orders", swip.order(total)).status == 400


def test_an_order_without_lines_is_refused(swip: Till, meant: None) -> None:
    body = swip.order().split(' "purchases"')[0] + ' "purchases": []}'
    assert swip.ask("POST", "/orders", body).status == 400


def test_card_data_is_refused_wherever_it_stands(swip: Till, control: SandboxControl, meant: None) -> None:
    body = swip.order().replace('"quantity"', '"cardNumber": "4111", "quantity"')
    assert swip.ask("POST", "/orders", body).status == 400
    assert "card data" in control.violations()[0]


def test_the_same_reference_twice_is_refused(swip: Till, meant: None) -> None:
    order = swip.open()
    assert swip.ask("POST", "/orders", swip.order(reference=order)).status == 422


def test_a_static_code_has_one_open_order_at_a_time(swip: Till, control: SandboxControl, meant: None) -> None:
    first = swip.open(session="desk-7")
    assert swip.look(first)["sessionCode"] == "desk-7"
    assert swip.ask("POST", "/orders", swip.order(session="desk-7")).pair == (422, "9009")
    control.advance(91)
    assert swip.ask("POST", "/orders", swip.order(session="desk-7")).status == 200


def test_paid_in_the_app_and_closed_once_is_captured(swip: Till, control: SandboxControl) -> None:
    order = swip.open()
    control.customer("swip", "approve")
    look = swip.look(order)
    assert (look["status"], look["paid"]) == ("OPEN", True)
    closed = swip.close_order(order, "430.00")
    assert (closed["status"], closed["paid"], str(closed["amount"])) == ("CLOSED", True, "430.00")
    assert kinds(control) == [("capture", 43000)]


def test_loyalty_lowers_the_total(swip: Till, control: SandboxControl) -> None:
    order = swip.open()
    control.customer("swip", "approve_with_loyalty", order)
    look = swip.look(order)
    sums = [str(look[name]) for name in ("total", "totalOriginal", "discount", "swipDiscount")]
    assert sums == ["408.50", "430.00", "21.50", "21.50"]
    assert look["userId"]


def test_loyalty_can_be_switched_off_again_before_paying(swip: Till, control: SandboxControl) -> None:
    order = swip.open()
    assert control.customer("swip", "loyalty_on")["amount"] == 40850
    assert control.customer("swip", "loyalty_off")["amount"] == 43000
    assert "userId" not in swip.look(order).doc


def test_paying_at_the_till_with_loyalty_closes_unpaid_and_moves_nothing(swip: Till, control: SandboxControl) -> None:
    order = swip.open()
    control.customer("swip", "pay_at_till_with_loyalty")
    look = swip.look(order)
    assert (look["paid"], str(look["total"])) == (False, "408.50")
    closed = swip.close_order(order, "408.50")
    assert (closed["status"], closed["paid"], str(closed["amount"])) == ("CLOSED", False, "408.50")
    assert kinds(control) == []


def test_closing_with_0_gives_a_payment_back(swip: Till, control: SandboxControl) -> None:
    order = swip.open()
    control.customer("swip", "approve")
    closed = swip.close_order(order, "0.00")
    assert (closed["status"], closed["paid"], str(closed["amount"])) == ("CLOSED", False, "0.00")
    assert kinds(control) == [("release", 43000)]


def test_closing_for_less_captures_the_part_and_lets_the_rest_go(swip: Till, control: SandboxControl) -> None:
    order = swip.open()
    control.customer("swip", "approve")
    assert swip.close_order(order, "100.00")["paid"] is True
    assert kinds(control) == [("capture", 10000), ("release", 33000)]


@pytest.mark.parametrize(("amount", "status"), [(None, 422), ("430.01", 422), ("NaN", 400), ("-1.00", 400)])
def test_a_close_that_fails_gives_the_money_back(
    swip: Till, control: SandboxControl, meant: None, amount: str | None, status: int
) -> None:
    order = swip.open()
    control.customer("swip", "approve")
    assert swip.close_order(order, amount).status == status
    assert (swip.look(order)["paid"], swip.look(order)["status"]) == (False, "CLOSED")
    assert kinds(control) == [("release", 43000)]


def test_a_second_close_is_refused_and_counted(swip: Till, control: SandboxControl, meant: None) -> None:
    order = swip.open()
    control.customer("swip", "approve")
    swip.close_order(order, "430.00")
    assert swip.close_order(order, "430.00").pair == (422, "9005")
    assert control.violations() == [f"swip POST /orders/{order}/close: The order was closed before"]
    assert control.ledger("swip").net == 43000


def test_a_second_close_can_undo_the_payment(swip: Till, control: SandboxControl, meant: None) -> None:
    control.settings(swip={"second_close": "refund"})
    order = swip.open()
    control.customer("swip", "approve")
    swip.close_order(order, "430.00")
    assert swip.close_order(order, "430.00").status == 422
    assert swip.look(order)["paid"] is False
    assert control.ledger("swip").net == 0


def test_refunds_go_in_parts_up_to_the_sum(swip: Till, control: SandboxControl, meant: None) -> None:
    order = swip.open()
    control.customer("swip", "approve")
    swip.close_order(order, "430.00")
    assert swip.refund(order, "90.00")["status"] == "SUCCESS"
    assert swip.refund(order, "340.00").status == 200
    assert swip.refund(order, "0.01").pair == (422, "9007")
    assert control.ledger("swip").net == 0


def test_an_open_order_is_not_refunded(swip: Till, control: SandboxControl, meant: None) -> None:
    order = swip.open()
    control.customer("swip", "approve")
    assert swip.refund(order, "1.00").pair == (422, "9006")


def test_a_closed_unpaid_order_is_not_refunded(swip: Till, meant: None) -> None:
    order = swip.open()
    swip.close_order(order, "430.00")
    assert swip.refund(order, "1.00").status == 422


def test_a_captured_payment_can_no_longer_be_cancelled(swip: Till, control: SandboxControl) -> None:
    order = swip.open()
    control.customer("swip", "approve")
    swip.close_order(order, "430.00")
    assert swip.cancel_payment(order).pair == (422, "27")


def test_a_held_payment_is_cancelled_inside_its_window_only(swip: Till, control: SandboxControl) -> None:
    control.settings(swip={"hold_s": 600})
    first, second = swip.open(), swip.open()
    for order in (first, second):
        control.customer("swip", "approve", order)
        swip.close_order(order, "430.00")
    assert swip.cancel_payment(first).status == 200
    assert swip.look(first)["paid"] is False
    control.advance(601)
    assert swip.cancel_payment(second).pair == (422, "27")
    assert control.ledger("swip").net == 43000


def test_a_refunded_payment_is_not_cancelled(swip: Till, control: SandboxControl) -> None:
    control.settings(swip={"hold_s": 600})
    order = swip.open()
    control.customer("swip", "approve")
    swip.close_order(order, "430.00")
    swip.refund(order, "1.00")
    assert swip.cancel_payment(order).pair == (422, "27")


def test_an_open_payment_is_not_cancelled_but_closed(swip: Till, meant: None) -> None:
    assert swip.cancel_payment(swip.open()).status == 422


def test_an_open_order_is_cancelled_and_pays_back(swip: Till, control: SandboxControl) -> None:
    order = swip.open()
    control.customer("swip", "approve")
    assert swip.cancel_order(order)["status"] == "CANCELLED"
    assert kinds(control) == [("release", 43000)]


def test_a_closed_order_is_not_cancelled(swip: Till, meant: None) -> None:
    order = swip.open()
    swip.close_order(order, "0.00")
    assert swip.cancel_order(order).pair == (422, "9004")


def test_a_cancelled_order_may_read_closed_with_amount_0(swip: Till, control: SandboxControl) -> None:
    control.settings(swip={"status_after_cancel": "CLOSED"})
    answer = swip.cancel_order(swip.open())
    assert (answer["status"], str(answer["amount"])) == ("CLOSED", "0.00")


@pytest.mark.parametrize(("life", "short", "rest"), [(90, 89, 2), (36000, 35999, 2)])
def test_an_order_dies_by_itself_and_pays_back(
    swip: Till, control: SandboxControl, life: int, short: int, rest: int
) -> None:
    control.settings(swip={"expiry_s": life})
    order = swip.open()
    control.customer("swip", "approve")
    control.advance(short)
    assert swip.look(order)["status"] == "OPEN"
    control.advance(rest)
    assert (swip.look(order)["status"], swip.look(order)["paid"]) == ("EXPIRED", False)
    assert swip.close_order(order, "430.00").pair == (422, "9004")
    assert kinds(control) == [("release", 43000)]


@pytest.mark.parametrize(("kind", "no", "yes"), [("bool", False, True), ("number", 0, 1), ("string", "false", "true")])
def test_paid_comes_in_three_types(swip: Till, control: SandboxControl, kind: str, no: object, yes: object) -> None:
    control.settings(swip={"paid_type": kind})
    order = swip.open()
    assert swip.look(order)["paid"] == no
    control.customer("swip", "approve")
    assert swip.look(order)["paid"] == yes


@pytest.mark.parametrize(
    ("when", "before", "after"), [("always", True, True), ("closed", False, True), ("never", False, False)]
)
def test_amount_may_be_missing(swip: Till, control: SandboxControl, when: str, before: bool, after: bool) -> None:
    control.settings(swip={"amount_in_answer": when})
    order = swip.open()
    control.customer("swip", "approve")
    assert ("amount" in swip.look(order).doc) is before
    assert ("amount" in swip.close_order(order, "430.00").doc) is after


def test_loyalty_is_reckoned_for_a_while_after_a_scan(swip: Till, control: SandboxControl) -> None:
    control.settings(swip={"calculation_s": 3})
    order = swip.open()
    control.customer("swip", "scan")
    assert swip.look(order)["status"] == "LOYALTY_CALCULATION"
    control.advance(4)
    assert swip.look(order)["status"] == "OPEN"


def test_there_is_no_decline(swip: Till, control: SandboxControl) -> None:
    order = swip.open()
    with pytest.raises(ControlRefused):
        control.customer("swip", "decline")
    control.customer("swip", "close_app")
    assert swip.look(order)["status"] == "OPEN"


def test_nobody_pays_a_closed_order(swip: Till, control: SandboxControl) -> None:
    swip.close_order(swip.open(), "0.00")
    with pytest.raises(ControlRefused, match="CLOSED"):
        control.customer("swip", "approve")


@pytest.mark.parametrize(
    ("method", "path", "status"),
    [("GET", "/orders", 405), ("PUT", "/orders/x", 405), ("GET", "/orders/x/status", 404), ("GET", "/x", 404)],
)
def test_what_the_paper_does_not_know_is_not_answered(
    swip: Till, meant: None, method: str, path: str, status: int
) -> None:
    assert swip.ask(method, path).status == status


def test_routes_can_move_and_vanish_without_blame(swip: Till, control: SandboxControl) -> None:
    control.settings(swip={"routes": {"close": "PUT /orders/{id}/finish", "cancel_order": ""}})
    order = swip.open()
    assert swip.cancel_order(order).status == 404
    assert swip.close_order(order, "0.00").status == 404
    assert swip.ask("PUT", f"/orders/{order}/finish", '{"amount": 0}')["status"] == "CLOSED"


def test_errors_have_shape_a_with_a_timestamp(swip: Till) -> None:
    answer = swip.look("nowhere")
    assert answer.status == 404
    assert set(answer.doc) == {"code", "description", "fieldErrors", "timestamp"}
