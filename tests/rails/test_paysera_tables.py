"""Paysera with tables, over real HTTP: guests, orders, split bills, tables that go away (paysera.md 7)."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from pos_terminal.app.ports import Order, PaymentRef, Table, TableRail
from pos_terminal.domain.errors import Busy, Refused, Uncertain, Unreachable
from pos_terminal.domain.reading import TABLE_CHANGED, TABLE_CLOSED, Phase
from pos_terminal.rails.paysera import bills
from pos_terminal.sandbox.control import ControlRefused

TABLE1, TABLE2, ELSEWHERE = "PAYSERA*3:TABLE1", "PAYSERA*3:TABLE2", "PAYSERA*7:TABLE9"


@pytest.fixture
def tables(shop: Any) -> Any:
    shop.settings["paysera"] |= {"mode": "tables", "location_id": "3"}
    return shop


def at(order: Order, table: str = "1") -> Order:
    return replace(order, table=table)


def ref_at(ref: Any, order: Order, offer: Any) -> PaymentRef:
    known: PaymentRef = ref(order, offer)
    return replace(known, table=order.table)


def statuses(control: Any, code: str = TABLE1) -> list[str]:
    return [order["status"] for order in control.payment("paysera", code)["orders"]]


def test_tables_with_guests_are_listed_waiting_ones_first(tables: Any, control: Any, order_of: Any) -> None:
    control.customer("paysera", "check_in", TABLE1)
    control.customer("paysera", "second_check_in", TABLE2)

    async def scene(rail: TableRail) -> None:
        assert rail.terms.capabilities.tables
        assert await rail.tables() == (Table("1", "TABLE1", True), Table("2", "TABLE2", True))
        await rail.open(at(order_of()))
        assert await rail.tables() == (Table("2", "TABLE2", True), Table("1", "TABLE1", False))

    tables.play("paysera", scene)


@pytest.mark.parametrize("told", [True, False])
def test_the_other_shops_tables_are_not_shown_where_it_is_told_whose_they_are(
    tables: Any, control: Any, order_of: Any, told: bool
) -> None:
    control.settings(paysera={"location_told": told})
    control.customer("paysera", "check_in", ELSEWHERE)

    async def scene(rail: TableRail) -> None:
        assert [table.name for table in await rail.tables()] == ([] if told else ["TABLE9"])
        with pytest.raises(Refused) as refused:
            await rail.open(at(order_of()))
        assert refused.value.code == "table_elsewhere"

    tables.play("paysera", scene)
    assert len(control.payments("paysera")) == 0


@pytest.mark.parametrize("word", ["open", "opened"])
def test_either_spelling_of_open(tables: Any, control: Any, order_of: Any, word: str) -> None:
    control.settings(paysera={"open_word": word, "filter_word": word})
    control.customer("paysera", "check_in", TABLE1)

    async def scene(rail: TableRail) -> None:
        await rail.open(at(order_of()))
        for _ in range(2):
            assert await rail.tables() == (Table("1", "TABLE1", False),)

    tables.play("paysera", scene)
    refused = [call for call in control.requests("paysera") if call["status"] == 400]
    assert len(refused) == (word == "opened")


@pytest.mark.parametrize("lower", [True, False])
def test_more_tables_than_a_page_holds(tables: Any, control: Any, lower: bool) -> None:
    control.settings(paysera={"identifier_lower": lower})
    tables.settings["paysera"]["requests_per_minute"] = 1000
    for n in range(60):
        control.customer("paysera", "close_table", f"PAYSERA*3:T{n}")  # registered and empty
    control.customer("paysera", "check_in", "PAYSERA*3:T0")
    control.customer("paysera", "second_check_in", "PAYSERA*3:T59")

    async def scene(rail: TableRail) -> None:
        assert [table.name for table in await rail.tables()] == ["T0", "T59"]

    tables.play("paysera", scene)


def test_a_table_pays_and_is_cleared(tables: Any, control: Any, order_of: Any, ref: Any) -> None:
    control.customer("paysera", "check_in", TABLE1)
    order = at(order_of(1_240))

    async def scene(rail: TableRail) -> None:
        offer = await rail.open(order)
        assert offer.qr_text == f"PAYSERA%{offer.reference}"
        control.customer("paysera", "approve", TABLE1)
        known = ref_at(ref, order, offer)
        assert (await rail.look(known)).phase is Phase.APPROVED
        assert (await rail.settle(known, 1_240)).paid == 1_240
        assert statuses(control) == ["confirmed"]
        await rail.clear_table("1")

    tables.play("paysera", scene)
    assert control.payment("paysera", TABLE1)["status"] == "closed"
    assert control.ledger("paysera").captured == 1_240


def test_a_split_bill_is_several_orders_on_one_table(tables: Any, control: Any, order_of: Any, ref: Any) -> None:
    control.customer("paysera", "check_in", TABLE1)

    async def scene(rail: TableRail) -> None:
        for minor in (700, 540):
            order = at(order_of(minor))
            known = ref_at(ref, order, await rail.open(order))
            control.customer("paysera", "approve", TABLE1)
            assert (await rail.settle(known, minor)).paid == minor
        assert statuses(control) == ["confirmed", "confirmed"]

    tables.play("paysera", scene)
    assert control.ledger("paysera").captured == 1_240


@pytest.mark.parametrize("answer", ["object", "empty"])
@pytest.mark.parametrize("restarted", [False, True])
def test_a_void_takes_the_order_off_the_table(
    tables: Any, control: Any, order_of: Any, ref: Any, answer: str, restarted: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bills, "LINGER_S", 0.0)
    control.settings(paysera={"delete_answer": answer})
    control.customer("paysera", "check_in", TABLE1)
    order = at(order_of())
    made: list[PaymentRef] = []

    async def opens(rail: TableRail) -> None:
        made.append(ref_at(ref, order, await rail.open(order)))
        if not restarted:
            await voids(rail)

    async def voids(rail: TableRail) -> None:
        await rail.void(made[0])
        for _ in range(200):
            taken_off = any(call["call"] == "detach" for call in control.requests("paysera"))
            if statuses(control) == ["closed"] and (taken_off or restarted):  # an ended transaction ends its order
                return
            await rail.look(replace(made[0], pressing=True))
        raise AssertionError("the order stayed on its table")

    tables.settings["paysera"]["requests_per_minute"] = 1000
    control.settings(paysera={"a_minute": 1000})
    tables.play("paysera", opens)
    if restarted:
        tables.play("paysera", voids)
    assert control.payment("paysera", TABLE1)["status"] == "open"  # until the sale is over


def test_a_table_whose_guests_left_gets_no_bill(tables: Any, control: Any, order_of: Any) -> None:
    control.customer("paysera", "check_in", TABLE1)

    async def scene(rail: TableRail) -> None:
        await rail.tables()
        control.customer("paysera", "check_out", TABLE1)
        with pytest.raises(Refused) as refused:
            await rail.open(at(order_of()))
        assert refused.value.code == "table_gone"
        with pytest.raises(Refused):
            await rail.open(at(order_of(), "99"))

    tables.play("paysera", scene)
    assert [made["status"] for made in control.payments("paysera")] == ["revoked"]


def test_a_table_closed_by_a_colleague_leaves_the_qr(tables: Any, control: Any, order_of: Any, ref: Any) -> None:
    """Its order is closed; the transaction is ours as before, and its code can still be paid."""
    control.customer("paysera", "check_in", TABLE1)
    order = at(order_of())

    async def scene(rail: TableRail) -> None:
        known = ref_at(ref, order, await rail.open(order))
        control.customer("paysera", "close_table", TABLE1)
        assert (await rail.look(known)).phase is Phase.OPEN
        control.customer("paysera", "approve", known.reference)
        assert (await rail.settle(known, order.minor)).phase is Phase.CLOSED_PAID

    tables.play("paysera", scene)


def test_a_bill_closed_elsewhere_is_noticed_while_it_waits(tables: Any, control: Any, order_of: Any, ref: Any) -> None:
    control.customer("paysera", "check_in", TABLE1)
    order = at(order_of())

    async def scene(rail: TableRail) -> None:
        known = ref_at(ref, order, await rail.open(order))
        assert [(await rail.look(known)).note for _ in range(bills.EVERY)] == [""] * bills.EVERY
        control.customer("paysera", "close_table", TABLE1)
        notes = [(await rail.look(known)).note for _ in range(bills.EVERY)]
        assert notes[-1] == TABLE_CLOSED
        control.customer("paysera", "approve", known.reference)
        assert (await rail.look(known)).phase is Phase.APPROVED

    tables.play("paysera", scene)


@pytest.mark.parametrize("when", ["before", "after"])
def test_a_bill_exchanged_elsewhere_is_noticed_before_its_money_is_taken(
    tables: Any, control: Any, order_of: Any, ref: Any, when: str
) -> None:
    """Before the guests approve it by its code, or between their approval and our confirm."""
    control.customer("paysera", "check_in", TABLE1)
    order = at(order_of(1_240))

    async def scene(rail: TableRail) -> None:
        known = ref_at(ref, order, await rail.open(order))
        for step in ("change_bill", "approve") if when == "before" else ("approve", "change_bill"):
            if step == "approve":
                control.customer("paysera", "approve", known.reference)
            else:
                control.customer("paysera", "change_bill", TABLE1)
        seen = await rail.look(known)
        assert (seen.phase, seen.note) == (Phase.APPROVED, TABLE_CHANGED)
        await rail.void(known)
        assert (await rail.look(known)).phase is Phase.VOIDED

    tables.play("paysera", scene)
    assert control.ledger("paysera").captured == 0


def test_a_service_that_shows_no_single_orders_is_asked_for_the_table(
    tables: Any, control: Any, order_of: Any, ref: Any
) -> None:
    control.customer("paysera", "check_in", TABLE1)
    order = at(order_of())

    async def scene(rail: TableRail) -> None:
        known = ref_at(ref, order, await rail.open(order))
        control.settings(paysera={"routes": {"order": ""}})
        control.customer("paysera", "approve", TABLE1)
        seen = await rail.look(known)
        assert (seen.phase, seen.note) == (Phase.APPROVED, "")

    tables.play("paysera", scene)


@pytest.mark.parametrize("outlives", [True, False])
@pytest.mark.parametrize("fault", ["", "drop_before", "drop_after", "status_500", "truncated"])
def test_a_changed_bill_takes_the_place_of_the_one_before(
    tables: Any, control: Any, order_of: Any, ref: Any, outlives: bool, fault: str
) -> None:
    """Where the service lets the order be edited it is; else there is a new one. Never two that can be paid."""
    control.settings(paysera={"order_outlives": outlives})
    control.customer("paysera", "check_in", TABLE1)
    first, second = at(order_of(1_999)), at(order_of(2_499))

    async def scene(rail: TableRail) -> None:
        known = ref_at(ref, first, await rail.open(first))
        await rail.void(known)
        if fault:
            control.fault(fault, "paysera", "exchange")
        known = ref_at(ref, second, await rail.open(second))
        control.customer("paysera", "approve", TABLE1)
        assert (await rail.settle(known, 2_499)).paid == 2_499

    tables.play("paysera", scene)
    assert control.ledger("paysera").captured == 2_499
    edited = outlives and fault in ("", "drop_after", "truncated")
    assert statuses(control).count("confirmed") == 1
    assert len(statuses(control)) == (1 if edited else 2)


@pytest.mark.parametrize("fault", ["drop_before", "drop_after", "status_500", "truncated", "status_429"])
@pytest.mark.parametrize("call", ["spot", "spot_by_code"])
def test_a_table_that_cannot_be_looked_at_gets_no_bill_and_nothing_is_made(
    tables: Any, control: Any, order_of: Any, fault: str, call: str
) -> None:
    control.settings(paysera={"location_told": False})
    control.customer("paysera", "check_in", TABLE1)

    async def scene(rail: TableRail) -> None:
        control.fault(fault, "paysera", call)
        with pytest.raises(Unreachable if fault != "status_429" else Busy):
            await rail.open(at(order_of()))
        assert (await rail.open(at(order_of()))).session_code == "TABLE1"

    tables.play("paysera", scene)
    assert len(control.payments("paysera")) == 1


def test_two_guests_at_one_table_pay_one_bill_once(tables: Any, control: Any, order_of: Any, ref: Any) -> None:
    control.customer("paysera", "check_in", TABLE1)
    control.customer("paysera", "second_check_in", TABLE1)
    order = at(order_of(1_240))

    async def scene(rail: TableRail) -> None:
        assert await rail.tables() == (Table("1", "TABLE1", True),)
        known = ref_at(ref, order, await rail.open(order))
        control.customer("paysera", "approve", TABLE1)
        with pytest.raises(ControlRefused):
            control.customer("paysera", "approve", TABLE1)
        assert (await rail.settle(known, 1_240)).paid == 1_240
        control.customer("paysera", "check_out", TABLE1)
        assert (await rail.look(known)).phase is Phase.CLOSED_PAID

    tables.play("paysera", scene)
    assert control.ledger("paysera").captured == 1_240


@pytest.mark.parametrize("fault", ["drop_before", "drop_after", "status_500", "truncated", "not_json", "status_429"])
def test_a_lost_answer_about_the_table_leaves_one_bill_or_none(
    tables: Any, control: Any, order_of: Any, ref: Any, fault: str
) -> None:
    control.customer("paysera", "check_in", TABLE1)
    order = at(order_of())
    done = fault in ("drop_after", "truncated", "not_json")

    async def scene(rail: TableRail) -> None:
        control.fault(fault, "paysera", "attach")
        if done:
            await rail.open(order)
            assert statuses(control) == ["pending"]
        else:
            with pytest.raises(Refused) as refused:
                await rail.open(order)
            assert refused.value.code == "table_gone"

    tables.play("paysera", scene)
    assert [made["status"] for made in control.payments("paysera")] == ["new" if done else "revoked"]


def test_a_bill_that_nobody_can_look_for_is_in_doubt_and_found(
    tables: Any, control: Any, order_of: Any, ref: Any
) -> None:
    control.customer("paysera", "check_in", TABLE1)
    order = at(order_of())

    async def scene(rail: TableRail) -> None:
        control.fault("drop_after", "paysera", "attach")
        control.fault("drop_before", "paysera", "spot", after=1)
        with pytest.raises(Uncertain):
            await rail.open(order)
        control.customer("paysera", "approve", TABLE1)
        found = await rail.find(PaymentRef(order.payment, "", order.minor, order.minor, "EUR", table="1"))
        assert found is not None and found.reading.phase is Phase.APPROVED

    tables.play("paysera", scene)


def test_single_tables_may_be_forbidden_to_a_shop(tables: Any, control: Any, order_of: Any, ref: Any) -> None:
    control.settings(paysera={"spots_answered": False})
    control.customer("paysera", "check_in", TABLE1)
    order = at(order_of())

    async def scene(rail: TableRail) -> None:
        known = ref_at(ref, order, await rail.open(order))
        control.customer("paysera", "approve", TABLE1)
        assert (await rail.settle(known, order.minor)).phase is Phase.CLOSED_PAID
        with pytest.raises(Refused):
            await rail.open(at(order_of(), "5"))

    tables.play("paysera", scene)


def test_without_a_table_there_is_still_the_qr(tables: Any, control: Any, order_of: Any, ref: Any) -> None:
    async def scene(rail: TableRail) -> None:
        order = order_of()
        known = ref(order, await rail.open(order))
        control.customer("paysera", "approve")
        assert (await rail.settle(known, order.minor)).phase is Phase.CLOSED_PAID

    tables.play("paysera", scene)


def test_tables_need_the_number_of_the_shop(shop: Any, control: Any) -> None:
    shop.settings["paysera"] |= {"mode": "tables"}
    rail = shop.rails()["paysera"]
    assert rail.off == "bad_settings"
    assert "location_id" in rail.detail
