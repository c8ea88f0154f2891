"""The DropPay service keeps to droppay.md."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from pos_terminal.sandbox.control import SandboxControl

Till = Any  # the fixture's DropPayTill; conftest modules are not importable by name


def kinds(control: SandboxControl) -> list[tuple[str, int]]:
    return [(move.kind, move.amount) for move in control.ledger("droppay").movements]


def granted(droppay: Till, control: SandboxControl, amount: str = "12.40", **more: object) -> str:
    authorization: str = droppay.authorize(amount, **more)
    control.customer("droppay", "approve", authorization)
    return authorization


def soon(seconds: float) -> str:
    return (datetime.now(UTC) + timedelta(seconds=seconds)).isoformat()


def test_the_connection_code_is_exchanged_as_often_as_asked(droppay: Till) -> None:
    answers = [droppay.ask("POST", "/oa2/v1/ac/token", droppay.token_body()) for _ in range(2)]
    assert [(a["token_type"], a["expires_in"]) for a in answers] == [("bearer", 3600)] * 2
    assert answers[0]["access_token"] != answers[1]["access_token"]


@pytest.mark.parametrize(
    ("change", "pair"),
    [
        ({"client_secret": "x"}, (401, "100")),
        ({"code": "x"}, (401, "100")),
        ({"scope": "bank"}, (401, "101")),
    ],
)
def test_wrong_credentials_are_told_apart(droppay: Till, change: dict[str, str], pair: tuple[int, str]) -> None:
    assert droppay.ask("POST", "/oa2/v1/ac/token", droppay.token_body(**change)).pair == pair


def test_a_login_without_an_argument_is_400_100(droppay: Till, meant: None) -> None:
    assert droppay.ask("POST", "/oa2/v1/ac/token", '{"code": "x"}').pair == (400, "100")


def test_an_access_token_runs_out(droppay: Till, control: SandboxControl) -> None:
    control.settings(droppay={"access_token_s": 10})
    droppay.log_in()
    assert droppay.ask("GET", "/shop/v1/brands").status == 200
    control.advance(11)
    assert droppay.ask("GET", "/shop/v1/brands").pair == (401, "102")


def test_all_access_tokens_can_run_out_at_once(droppay: Till, control: SandboxControl) -> None:
    control.expire_tokens()
    assert droppay.look("CHT").pair == (401, "102")


def test_brands_show_the_shop_and_its_stores(droppay: Till) -> None:
    assert droppay.ask("GET", "/shop/v1/brands")["brands"][0]["stores"][0]["name"]


def test_a_new_authorization_waits_behind_a_link(droppay: Till, sandbox: Any) -> None:
    answer = droppay.ask("POST", "/shop/v1/pos/authorization", droppay.body())
    assert (answer["status"], answer["policy"], answer["charge_max_count"]) == ("WAITING", "CHARGEABLE", 1)
    assert answer["sharing"] == f"{sandbox.origin}/phone/droppay/{answer['id']}"
    assert '"charge_amount":12.40' in answer.text
    assert "pay_token" not in answer.doc
    assert "sandbox_extra" in answer.doc


def test_status_may_be_missing_in_the_first_answer(droppay: Till, control: SandboxControl) -> None:
    control.settings(droppay={"status_in_post": False})
    assert "status" not in droppay.ask("POST", "/shop/v1/pos/authorization", droppay.body()).doc
    assert droppay.look(droppay.authorize())["status"] == "WAITING"


def test_counters_may_be_missing(droppay: Till, control: SandboxControl) -> None:
    control.settings(droppay={"counters": False})
    look = droppay.look(granted(droppay, control))
    assert not {"charge_max_count", "charge_success_count"} & set(look.doc)
    assert "charge_available" not in look["pay_token"]


def test_the_count_has_two_names(droppay: Till, control: SandboxControl) -> None:
    control.settings(droppay={"count_name": "charge_maxcount"})
    look = droppay.look(droppay.authorize(charge_maxcount=3))
    assert look["charge_maxcount"] == 3
    assert "charge_max_count" not in look.doc


def test_another_pos_is_400_103(droppay: Till) -> None:
    assert droppay.ask("POST", "/shop/v1/pos/authorization", droppay.body(pos_id="POSX")).pair == (400, "103")


@pytest.mark.parametrize("amount", ["NaN", "-1.00", "1.001", '"5.00"', "0.00", "1e400"])
def test_sums_that_no_paper_allows_are_refused(droppay: Till, meant: None, amount: str) -> None:
    assert droppay.ask("POST", "/shop/v1/pos/authorization", droppay.body(amount)).pair == (400, "101")


@pytest.mark.parametrize(
    ("more", "pair"),
    [
        ({"description": "x" * 513}, (400, "101")),
        ({"policy": "BOOKABLE"}, (400, "101")),
        ({"policy": "BOOKED", "charge_max_count": 2}, (400, "101")),
        ({"charge_date_end": "2020-01-01T00:00:00+00:00"}, (400, "102")),
        ({"charge_date_end": "2099-01-01T00:00:00"}, (400, "102")),
        ({"charge_date_end": "tomorrow"}, (400, "102")),
        ({"card": {"pan": "4111"}}, (400, "101")),
    ],
)
def test_a_body_the_paper_would_not_allow_is_refused(
    droppay: Till, meant: None, more: dict[str, object], pair: tuple[int, str]
) -> None:
    assert droppay.ask("POST", "/shop/v1/pos/authorization", droppay.body(**more)).pair == pair


def test_granted_and_charged_is_captured(droppay: Till, control: SandboxControl) -> None:
    authorization = granted(droppay, control)
    look = droppay.look(authorization)
    assert (look["status"], look["pay_token"]["charge_available"]) == ("GRANTED", 1)
    charge = droppay.charge(look["pay_token"]["val"])
    assert (charge.status, charge["status"], str(charge["amount"])) == (200, "DONE", "12.40")
    assert charge["authorization_id"] == authorization
    assert kinds(control) == [("capture", 1240)]


def test_a_charged_authorization_counts_and_has_no_token_left(droppay: Till, control: SandboxControl) -> None:
    authorization = granted(droppay, control)
    charge = droppay.charge(droppay.fresh_token(authorization))
    look = droppay.look(authorization)
    assert (look["status"], look["charge_success_count"]) == ("GRANTED", 1)
    assert "pay_token" not in look.doc
    assert "charges" not in look.doc
    assert droppay.ask("GET", f"/shop/v1/pos/charge/{charge['id']}")["status"] == "DONE"


def test_charges_are_told_in_a_look_only_behind_the_switch(droppay: Till, control: SandboxControl) -> None:
    control.settings(droppay={"charges_in_look": True})
    authorization = granted(droppay, control)
    charge = droppay.charge(droppay.fresh_token(authorization))
    told = droppay.look(authorization)["charges"]
    assert [(c["id"], str(c["amount"]), c["status"]) for c in told] == [(charge["id"], "12.40", "DONE")]


def test_a_second_charge_is_refused_and_counted(droppay: Till, control: SandboxControl, meant: None) -> None:
    token = droppay.fresh_token(granted(droppay, control))
    droppay.charge(token)
    assert droppay.charge(token).status == 403
    assert "All charges are used" in control.violations()[0]
    assert control.ledger("droppay").net == 1240


@pytest.mark.parametrize("amount", ["12.39", "12.41"])
def test_a_chargeable_one_is_charged_exactly(droppay: Till, control: SandboxControl, meant: None, amount: str) -> None:
    token = droppay.fresh_token(granted(droppay, control))
    assert droppay.charge(token, amount).status == 403
    assert kinds(control) == []


def test_a_booked_one_is_charged_up_to_the_held_sum_and_the_rest_let_go(
    droppay: Till, control: SandboxControl, meant: None
) -> None:
    authorization = granted(droppay, control, policy="BOOKED")
    token = droppay.fresh_token(authorization)
    assert droppay.charge(token, "12.41").status == 403
    assert droppay.charge(token, "10.00").status == 200
    assert droppay.delete(authorization)["status"] == "CANCELLED"
    assert kinds(control) == [("capture", 1000), ("release", 240)]


def test_a_charged_one_is_taken_by_the_platform(droppay: Till, control: SandboxControl, meant: None) -> None:
    authorization = granted(droppay, control, policy="CHARGED")
    look = droppay.look(authorization)
    assert (look["status"], look["charge_success_count"]) == ("GRANTED", 1)
    assert kinds(control) == [("capture", 1240)]
    assert droppay.charge("guess").status == 403
    assert droppay.delete(authorization).status == 403


def test_several_charges_need_a_fresh_token_each(droppay: Till, control: SandboxControl, meant: None) -> None:
    authorization = granted(droppay, control, charge_max_count=2, charge_date_end=soon(600))
    token = droppay.fresh_token(authorization)
    assert droppay.charge(token).status == 200
    assert droppay.charge(token).pair == (403, "201")
    assert droppay.charge(droppay.fresh_token(authorization)).status == 200
    assert control.ledger("droppay").captured == 2480


def test_a_pay_token_lives_180_seconds_and_a_read_renews_it(droppay: Till, control: SandboxControl) -> None:
    authorization = granted(droppay, control)
    token = droppay.fresh_token(authorization)
    control.advance(179)
    assert droppay.fresh_token(authorization) == token
    control.advance(2)
    assert droppay.charge(token).status == 403
    fresh = droppay.fresh_token(authorization)
    assert fresh != token
    assert droppay.charge(fresh).status == 200


def test_a_waiting_one_has_no_token_and_can_be_withdrawn(droppay: Till, control: SandboxControl) -> None:
    authorization = droppay.authorize()
    assert "pay_token" not in droppay.look(authorization).doc
    assert droppay.delete(authorization)["status"] == "CANCELLED"
    assert droppay.look(authorization)["status"] == "CANCELLED"


def test_a_granted_one_can_be_withdrawn_and_is_then_never_charged(
    droppay: Till, control: SandboxControl, meant: None
) -> None:
    authorization = granted(droppay, control)
    token = droppay.fresh_token(authorization)
    assert droppay.delete(authorization).status == 200
    assert droppay.charge(token).status == 403
    assert kinds(control) == []


def test_a_charged_one_is_not_withdrawn(droppay: Till, control: SandboxControl, meant: None) -> None:
    authorization = granted(droppay, control)
    droppay.charge(droppay.fresh_token(authorization))
    assert droppay.delete(authorization).status == 403


def test_withdrawing_twice_is_excused_only_when_the_first_answer_was_lost(
    droppay: Till, control: SandboxControl
) -> None:
    authorization = droppay.authorize()
    control.fault("status_500", "droppay", "delete", processed=True)
    assert droppay.delete(authorization).status == 500
    assert droppay.delete(authorization).status == 403
    assert control.violations() == []


def test_delete_may_be_unknown(droppay: Till, control: SandboxControl) -> None:
    control.settings(droppay={"delete": "405"})
    authorization = droppay.authorize()
    answer = droppay.delete(authorization)
    assert (answer.status, answer.text, "content-type" in answer.headers) == (405, "", False)
    assert droppay.look(authorization)["status"] == "WAITING"


def test_a_declined_one_is_refused(droppay: Till, control: SandboxControl) -> None:
    authorization = droppay.authorize()
    control.customer("droppay", "decline")
    assert droppay.look(authorization)["status"] == "REFUSED"


def test_a_revoked_one_is_not_charged(droppay: Till, control: SandboxControl) -> None:
    authorization = granted(droppay, control)
    token = droppay.fresh_token(authorization)
    control.customer("droppay", "revoke")
    assert droppay.look(authorization)["status"] == "REVOKED"
    assert droppay.charge(token).status == 403


def test_the_end_date_is_kept(droppay: Till, control: SandboxControl) -> None:
    waiting = droppay.authorize(charge_date_end=soon(60))
    booked = granted(droppay, control, policy="BOOKED", charge_date_end=soon(60))
    control.advance(61)
    assert [droppay.look(one)["status"] for one in (waiting, booked)] == ["EXPIRED", "EXPIRED"]
    assert kinds(control) == [("release", 1240)]


def test_a_charge_is_refunded_once_at_most_in_full(droppay: Till, control: SandboxControl, meant: None) -> None:
    charge = droppay.charge(droppay.fresh_token(granted(droppay, control)))["id"]
    assert droppay.refund(charge, "12.41").status == 400
    refund = droppay.refund(charge, "4.40")
    assert (refund["status"], str(refund["amount"])) == ("DONE", "4.40")
    assert droppay.refund(charge, "1.00").status == 403
    assert droppay.ask("GET", f"/shop/v1/pos/refund/{refund['id']}")["charge_id"] == charge
    assert control.ledger("droppay").net == 800


def test_a_refund_without_a_sum_is_the_whole(droppay: Till, control: SandboxControl) -> None:
    charge = droppay.charge(droppay.fresh_token(granted(droppay, control)))["id"]
    assert str(droppay.refund(charge)["amount"]) == "12.40"
    assert control.ledger("droppay").net == 0


def test_a_refund_repeated_after_its_answer_was_lost_is_refused_but_no_violation(
    droppay: Till, control: SandboxControl
) -> None:
    charge = droppay.charge(droppay.fresh_token(granted(droppay, control)))["id"]
    control.fault("status_500", "droppay", "refund", processed=True)
    assert droppay.refund(charge, "4.40").status == 500
    assert droppay.refund(charge, "4.40").status == 403
    assert control.ledger("droppay").refunded == 440


def test_a_failed_charge_moves_nothing(droppay: Till, control: SandboxControl) -> None:
    control.settings(droppay={"charge_status": "FAILED"})
    authorization = granted(droppay, control)
    assert droppay.charge(droppay.fresh_token(authorization))["status"] == "FAILED"
    assert droppay.look(authorization)["charge_success_count"] == 0
    assert kinds(control) == []


@pytest.mark.parametrize(
    ("method", "path", "status"),
    [
        ("PUT", "/oa2/v1/ac/token", 405),
        ("GET", "/shop/v1/pos/authorization", 405),
        ("GET", "/shop/v1/pos/refund", 405),
        ("POST", "/shop/v1/search", 404),
    ],
)
def test_what_the_paper_does_not_know_is_not_answered(
    droppay: Till, meant: None, method: str, path: str, status: int
) -> None:
    answer = droppay.ask(method, path)
    assert (answer.status, answer.text) == (status, "")
