"""The Paysera service keeps to paysera.md: signatures, transactions, payments."""

from collections.abc import Iterator
from typing import Any

import pytest

from pos_terminal.sandbox.control import ControlRefused, SandboxControl
from tests.sandbox.paysera_till import PREFIX, PayseraTill, problem


@pytest.fixture
def paysera(sandbox: Any, control: SandboxControl) -> Iterator[PayseraTill]:
    till = PayseraTill(sandbox.origin, sandbox.credentials["paysera"])
    yield till
    till.close()


def kinds(control: SandboxControl) -> list[tuple[str, int]]:
    return [(move.kind, move.amount) for move in control.ledger("paysera").movements]


def reserved(paysera: PayseraTill, control: SandboxControl, price: str = "12.99", **payment: Any) -> str:
    key = paysera.open(price, **payment)
    control.customer("paysera", "approve", key)
    return key


# --- who asks


def test_a_wrong_key_is_unauthorized(paysera: PayseraTill) -> None:
    paysera.credentials = {**paysera.credentials, "mac_key": "another"}
    assert problem(paysera.ask("GET", "/transaction/x")) == (401, "unauthorized")


def test_another_target_body_or_method_than_was_signed_is_unauthorized(paysera: PayseraTill) -> None:
    header = paysera.header("GET", f"{PREFIX}/transaction/x")
    assert problem(paysera.ask("GET", "/transaction/y", header=header)) == (401, "unauthorized")
    header = paysera.header("POST", f"{PREFIX}/transaction", b"{}")
    assert problem(paysera.ask("POST", "/transaction", b"{ }", header=header)) == (401, "unauthorized")
    header = paysera.header("DELETE", f"{PREFIX}/transaction/x")
    assert problem(paysera.ask("GET", "/transaction/x", header=header)) == (401, "unauthorized")
    assert problem(paysera.ask("GET", "/transactions?limit=1", header=paysera.header("GET", f"{PREFIX}/transactions")))[
        0
    ] == (401)


def test_a_nonce_is_good_once(paysera: PayseraTill, meant: None) -> None:
    target = f"{PREFIX}/transactions"
    header = paysera.header("GET", target, nonce="n" * 32)
    assert paysera.ask("GET", "/transactions", header=header).status_code == 200
    assert problem(paysera.ask("GET", "/transactions", header=header)) == (401, "unauthorized")


@pytest.mark.parametrize("ahead_s", [-400, 400])
def test_a_wrong_clock_is_told_and_the_right_time_needs_no_mac(paysera: PayseraTill, ahead_s: int) -> None:
    paysera.ahead_s = ahead_s
    assert problem(paysera.ask("GET", "/transactions")) == (401, "invalid_timestamp")
    now = paysera.ask("GET", "/server", header="none").json()["time"]
    assert isinstance(now, int)
    paysera.ahead_s = 0
    assert paysera.ask("GET", "/transactions").status_code == 200


def test_another_project_is_forbidden(paysera: PayseraTill) -> None:
    assert problem(paysera.ask("GET", "/transactions", extra="project_id=9")) == (403, "forbidden")
    mine = f"project_id={paysera.credentials['project_id']}&location_id=3"
    answer = paysera.ask("POST", "/transaction", paysera.body(), extra=f"&{mine}").json()
    assert (answer["project_id"], answer["location_id"]) == (1221, 3)


def test_sixty_requests_a_minute_and_a_thousand_an_hour(paysera: PayseraTill, control: SandboxControl) -> None:
    control.settings(paysera={"a_minute": 2, "an_hour": 3})
    assert [paysera.ask("GET", "/transactions").status_code for _ in range(2)] == [200, 200]
    refused = paysera.ask("GET", "/transactions")
    assert problem(refused) == (429, "rate_limit_exceeded")
    assert 0 < int(refused.headers["retry-after"]) <= 61
    control.advance(61)
    paysera.ahead_s = 61
    assert [paysera.ask("GET", "/transactions").status_code for _ in range(2)] == [200, 429]
    control.settings(paysera={"retry_after_told": False})
    assert "retry-after" not in paysera.ask("GET", "/transactions").headers


# --- transactions


def test_a_transaction_is_reserved_by_the_payer_and_confirmed_by_the_shop(
    paysera: PayseraTill, control: SandboxControl
) -> None:
    key = paysera.open()
    new = paysera.look(key)
    assert (new["status"], new["payments"][0]["price_decimal"], new["payments"][0]["price"]) == ("new", "12.99", 1299)
    assert new["payments"][0]["parameters"] == {"sale_id": "0190-1"}
    control.customer("paysera", "start", key)
    assert paysera.look(key)["status"] == "waiting"
    control.customer("paysera", "approve", key)
    assert paysera.look(key)["status"] == "reserved"
    assert kinds(control) == []
    assert paysera.confirm(key).json()["status"] == "confirmed"
    assert kinds(control) == [("capture", 1299)]
    assert paysera.look(key)["payments"][0]["status"] == "done"


def test_a_confirm_can_lower_the_sum(paysera: PayseraTill, control: SandboxControl) -> None:
    key = reserved(paysera, control)
    payment = paysera.look(key)["payments"][0]["id"]
    paysera.confirm(key, {str(payment): {"price": 1000, "currency": "EUR"}})
    assert kinds(control) == [("capture", 1000), ("release", 299)]


def test_a_confirm_before_the_payer_is_a_conflict(paysera: PayseraTill, meant: None) -> None:
    assert problem(paysera.confirm(paysera.open())) == (409, "invalid_state")


def test_a_second_confirm_is_a_conflict(paysera: PayseraTill, control: SandboxControl, meant: None) -> None:
    key = reserved(paysera, control)
    paysera.confirm(key)
    assert problem(paysera.confirm(key)) == (409, "invalid_state")
    assert control.ledger("paysera").captures == 1


def test_a_revoke_gives_back_what_is_held(paysera: PayseraTill, control: SandboxControl) -> None:
    key = reserved(paysera, control)
    assert paysera.revoke(key).json()["status"] == "revoked"
    assert kinds(control) == [("release", 1299)]
    assert problem(paysera.confirm(key)) == (409, "invalid_state")


def test_what_a_revoke_answers_is_a_switch(paysera: PayseraTill, control: SandboxControl) -> None:
    control.settings(paysera={"after_revoking_new": "deleted", "delete_answer": "empty"})
    key = paysera.open()
    assert paysera.revoke(key).content == b""
    assert paysera.look(key)["status"] == "deleted"


@pytest.mark.parametrize("word", ["revoked", "failed", "rejected", "deleted"])
def test_a_reservation_runs_out(paysera: PayseraTill, control: SandboxControl, word: str) -> None:
    control.settings(paysera={"after_expiry": word})
    key = reserved(paysera, control)
    control.advance(901)
    paysera.ahead_s = 901
    assert paysera.look(key)["status"] == word
    assert kinds(control) == [("release", 1299)]


def test_the_payer_may_refuse_or_lack_the_money(paysera: PayseraTill, control: SandboxControl) -> None:
    key = paysera.open()
    control.customer("paysera", "lack_funds", key)
    assert paysera.look(key)["status"] == "waiting_funds"
    control.customer("paysera", "decline", key)
    assert paysera.look(key)["status"] == "rejected"
    with pytest.raises(ControlRefused):
        control.customer("paysera", "approve", key)


def test_automatic_confirmation_takes_at_once(paysera: PayseraTill, control: SandboxControl) -> None:
    doc = {**paysera.body(), "auto_confirm": True}
    key = paysera.ask("POST", "/transaction", doc).json()["transaction_key"]
    control.customer("paysera", "approve", key)
    assert paysera.look(key)["status"] == "confirmed"


@pytest.mark.parametrize(
    ("currency", "price", "minor", "cents"), [("JPY", "1200", 1200, 120000), ("KWD", "1.250", 1250, 125)]
)
def test_other_currencies_have_no_or_three_decimals(
    paysera: PayseraTill, control: SandboxControl, currency: str, price: str, minor: int, cents: int
) -> None:
    key = reserved(paysera, control, price, currency=currency)
    payment = paysera.look(key)["payments"][0]
    assert (payment["price_decimal"], payment["price"]) == (price, cents)
    paysera.confirm(key)
    assert kinds(control) == [("capture", minor)]


def test_a_price_may_be_written_otherwise(paysera: PayseraTill, control: SandboxControl) -> None:
    key = paysera.open("10.50")
    control.settings(paysera={"price": "decimal", "trimmed": True})
    assert (paysera.look(key)["payments"][0].get("price"), paysera.look(key)["payments"][0]["price_decimal"]) == (
        None,
        "10.5",
    )
    control.settings(paysera={"price": "cents"})
    assert "price_decimal" not in paysera.look(key)["payments"][0]


@pytest.mark.parametrize(
    "wrong",
    [
        {"price_decimal": "12,99"},
        {"price_decimal": 12.99},
        {"price_decimal": "12.999"},
        {"price_decimal": "0.00"},
        {"price": 1299},
        {"currency": "EURO"},
        {"description": ""},
    ],
)
def test_a_wrong_payment_is_refused_and_counted(paysera: PayseraTill, meant: None, wrong: dict[str, Any]) -> None:
    assert problem(paysera.ask("POST", "/transaction", paysera.body(**wrong))) == (400, "invalid_parameters")


def test_lists_are_in_pages_and_filtered(paysera: PayseraTill, control: SandboxControl) -> None:
    keys = [paysera.open() for _ in range(3)]
    control.customer("paysera", "approve", keys[0])
    page = paysera.ask("GET", "/transactions?status=new&limit=1&offset=1").json()
    assert [tx["transaction_key"] for tx in page["transactions"]] == [keys[1]]
    assert page["_metadata"] == {"total": 2, "offset": 1, "limit": 1}
    control.settings(paysera={"list_name": "items"})
    assert len(paysera.ask("GET", "/transactions?status=reserved").json()["items"]) == 1


# --- money back


def test_a_frozen_payment_can_be_cancelled_whole(paysera: PayseraTill, control: SandboxControl) -> None:
    key = reserved(paysera, control, freeze={"for": 3600})
    assert paysera.confirm(key).json()["payments"][0]["status"] == "confirmed"
    payment = paysera.look(key)["payments"][0]["id"]
    assert paysera.ask("DELETE", f"/payment/{payment}").json()["status"] == "canceled"
    assert kinds(control) == [("capture", 1299), ("refund", 1299)]
    assert paysera.look(key)["status"] == "confirmed"


def test_a_payment_that_is_done_stays(paysera: PayseraTill, control: SandboxControl) -> None:
    key = reserved(paysera, control, freeze={"for": 60})
    paysera.confirm(key)
    control.advance(61)
    payment = paysera.look(key)["payments"][0]["id"]
    assert paysera.ask("GET", f"/payment/{payment}").json()["status"] == "done"
    assert problem(paysera.ask("DELETE", f"/payment/{payment}")) == (409, "invalid_state")


def test_nobody_elses_calls_are_answered(paysera: PayseraTill, meant: None) -> None:
    assert problem(paysera.ask("GET", "/allowance/1")) == (404, "not_found")
    assert problem(paysera.ask("PUT", "/spot/1/check-in")) == (403, "forbidden")


def test_a_frozen_payment_is_frozen_longer_let_go_or_finalized_for_less(
    paysera: PayseraTill, control: SandboxControl
) -> None:
    ids = []
    for _ in range(3):
        key = paysera.open("12.99", freeze={"for": 3600})
        control.customer("paysera", "approve", key)
        ids.append(paysera.confirm(key).json()["payments"][0]["id"])
    longer, gone, less = ids
    until = paysera.ask("PUT", f"/payment/{longer}/freeze", {"freeze_for": 48}).json()["freeze_until"]
    assert until > paysera.ask("GET", f"/payment/{gone}").json()["freeze_until"]
    assert paysera.ask("PUT", f"/payment/{gone}/freeze", {"freeze_until": 0}).json()["status"] == "done"
    assert problem(paysera.ask("DELETE", f"/payment/{gone}")) == (409, "invalid_state")
    finalized = paysera.ask("PUT", f"/payment/{less}/finalize", {"price": 1000, "currency": "EUR"}).json()
    assert (finalized["status"], finalized["price_decimal"]) == ("done", "10.00")
    assert paysera.ask("DELETE", f"/payment/{longer}").json()["status"] == "canceled"
    assert control.ledger("paysera").net == 1299 + 1000
