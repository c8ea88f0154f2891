"""Tables of the Paysera service: registered by their code, waiting, open, several orders, closed (paysera.md 7)."""

from collections.abc import Iterator
from typing import Any

import pytest

from pos_terminal.sandbox.control import ControlRefused, SandboxControl
from tests.sandbox.paysera_till import PayseraTill, problem

TABLE1, TABLE2, ELSEWHERE = "PAYSERA*3:TABLE1", "PAYSERA*3:TABLE2", "PAYSERA*7:TABLE1"


@pytest.fixture
def paysera(sandbox: Any, control: SandboxControl) -> Iterator[PayseraTill]:
    till = PayseraTill(sandbox.origin, sandbox.credentials["paysera"])
    yield till
    till.close()


def waiting(paysera: PayseraTill) -> list[int]:
    return [spot["id"] for spot in paysera.ask("GET", "/spots?status=waiting").json()["spots"]]


def attach(paysera: PayseraTill, spot: int, key: str) -> Any:
    return paysera.ask("POST", f"/spot/{spot}/order", {"transaction_key": key}).json()


def test_a_table_is_registered_by_the_first_request_with_its_code(paysera: PayseraTill) -> None:
    spot = paysera.spot()
    assert (spot["id"], spot["status"], spot["identifier"], spot["orders"]) == (1, "closed", "table1", [])
    assert spot["place_info"]["location_id"] == 3
    assert paysera.spot("PAYSERA*3:table1")["id"] == 1


def test_guests_come_and_go(paysera: PayseraTill, control: SandboxControl) -> None:
    control.customer("paysera", "check_in", TABLE1)
    control.customer("paysera", "second_check_in", TABLE1)
    assert waiting(paysera) == [1]
    control.customer("paysera", "check_out", TABLE1)
    assert waiting(paysera) == [1]
    control.customer("paysera", "second_check_in", TABLE2)  # who sits down elsewhere has left
    assert waiting(paysera) == [2]
    with pytest.raises(ControlRefused):
        control.customer("paysera", "check_out", TABLE1)


def test_a_bill_is_paid_at_the_table_and_the_table_closed(paysera: PayseraTill, control: SandboxControl) -> None:
    control.customer("paysera", "check_in", TABLE1)
    key = paysera.open()
    order = attach(paysera, 1, key)
    assert order["status"] == "pending"
    assert paysera.spot()["status"] == "open"
    control.customer("paysera", "approve", TABLE1)
    assert paysera.ask("GET", f"/order/{order['id']}").json()["status"] == "reserved"
    paysera.confirm(key)
    assert paysera.ask("GET", f"/order/{order['id']}").json()["status"] == "confirmed"
    assert paysera.ask("PUT", "/spot/1/close").json()["status"] == "closed"
    assert waiting(paysera) == []


def test_a_split_bill_has_several_orders(paysera: PayseraTill, control: SandboxControl) -> None:
    control.customer("paysera", "check_in", TABLE1)
    first, second = paysera.open("5.00"), paysera.open("7.00")
    attach(paysera, 1, first)
    other = attach(paysera, 1, second)
    control.customer("paysera", "approve", TABLE1)
    control.customer("paysera", "approve", TABLE1)
    assert [paysera.look(key)["status"] for key in (first, second)] == ["reserved", "reserved"]
    paysera.confirm(first)
    paysera.confirm(second)
    assert control.ledger("paysera").captured == 1200
    assert paysera.ask("GET", f"/order/{other['id']}").json()["status"] == "confirmed"


def test_closing_marks_pending_orders_closed(paysera: PayseraTill, control: SandboxControl) -> None:
    control.customer("paysera", "check_in", TABLE1)
    order = attach(paysera, 1, paysera.open())
    control.customer("paysera", "close_table", TABLE1)  # a colleague at another till
    assert paysera.ask("GET", f"/order/{order['id']}").json()["status"] == "closed"
    with pytest.raises(ControlRefused):
        control.customer("paysera", "approve", TABLE1)


@pytest.mark.parametrize("revokes", [False, True])
def test_an_order_gets_another_transaction(paysera: PayseraTill, control: SandboxControl, revokes: bool) -> None:
    control.settings(paysera={"exchange_revokes": revokes})
    control.customer("paysera", "check_in", TABLE1)
    old, new = paysera.open("5.00"), paysera.open("7.00")
    order = attach(paysera, 1, old)
    changed = paysera.ask("PUT", f"/order/{order['id']}", {"transaction_key": new}).json()
    assert (changed["id"], changed["transaction_key"]) == (order["id"], new)
    assert paysera.look(old)["status"] == ("revoked" if revokes else "new")


@pytest.mark.parametrize("answer", ["object", "empty"])
def test_an_order_is_deleted(paysera: PayseraTill, control: SandboxControl, answer: str) -> None:
    control.settings(paysera={"delete_answer": answer})
    control.customer("paysera", "check_in", TABLE1)
    order = attach(paysera, 1, paysera.open())
    assert bool(paysera.ask("DELETE", f"/order/{order['id']}").content) is (answer == "object")
    assert paysera.ask("GET", f"/order/{order['id']}").json()["status"] == "closed"
    assert paysera.spot()["status"] == "open"  # until the shop closes it


def test_nobody_can_be_served_at_an_empty_table(paysera: PayseraTill) -> None:
    spot = paysera.spot()["id"]
    answer = paysera.ask("POST", f"/spot/{spot}/order", {"transaction_key": paysera.open()})
    assert problem(answer) == (409, "invalid_state")


def test_tables_of_both_locations_are_listed_in_pages_and_no_others(
    paysera: PayseraTill, control: SandboxControl
) -> None:
    for code in (TABLE1, ELSEWHERE, "PAYSERA*9:TABLE1", "PAYSERA*3:BAR"):
        control.customer("paysera", "second_check_in" if code == TABLE1 else "check_in", code)
    control.customer("paysera", "check_in", ELSEWHERE)
    assert waiting(paysera) == [1, 2]
    page = paysera.ask("GET", "/spots?status=waiting&limit=1&offset=1").json()
    assert ([spot["place_info"]["location_id"] for spot in page["spots"]], page["_metadata"]["total"]) == ([7], 2)
    assert problem(paysera.ask("GET", "/spot/3")) == (403, "forbidden")


def test_open_may_be_spelt_opened(paysera: PayseraTill, control: SandboxControl) -> None:
    control.settings(paysera={"open_word": "opened", "filter_word": "opened", "identifier_lower": False})
    control.customer("paysera", "check_in", TABLE1)
    attach(paysera, 1, paysera.open())
    assert problem(paysera.ask("GET", "/spots?status=open")) == (400, "invalid_parameters")
    (spot,) = paysera.ask("GET", "/spots?status=opened").json()["spots"]
    assert (spot["status"], spot["identifier"]) == ("opened", "TABLE1")


def test_a_spot_may_be_forbidden_and_tell_no_location(paysera: PayseraTill, control: SandboxControl) -> None:
    control.settings(paysera={"spot_by_code": False, "spots_answered": False, "location_told": False})
    control.customer("paysera", "check_in", TABLE1)
    assert problem(paysera.ask("GET", "/spot?code=PAYSERA*3%3ATABLE1")) == (403, "forbidden")
    assert problem(paysera.ask("GET", "/spot/1")) == (403, "forbidden")
    (spot,) = paysera.ask("GET", "/spots").json()["spots"]
    assert "location_id" not in spot["place_info"]
