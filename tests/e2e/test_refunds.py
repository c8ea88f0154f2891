"""Refunds of closed sales over real HTTP, and of tills that are killed between their steps."""

from __future__ import annotations

import pytest

from pos_terminal.app import commands as cmd
from pos_terminal.app.views import RefundView, Stage, TillView
from pos_terminal.config.paths import places
from pos_terminal.domain.refund import RefundState
from pos_terminal.domain.return_plan import Wanted, lines_left, plan
from pos_terminal.domain.sale import Sale, SaleState
from tests.e2e.counter import Counter, wait_for
from tests.e2e.judge import Told, judge, read
from tests.e2e.kill_scenes import RAILS, Tills
from tests.e2e.people import People

PRICES = (700, 700, 599)
WHOLE = sum(PRICES)


@pytest.fixture(params=RAILS)
def rail(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def part_of(rail: str) -> int:
    """A part of the sale, or all of it where the rail gives back the whole or nothing."""
    return WHOLE if rail == "paysera" else 500


def sell(counter: Counter, *shares: tuple[str, int]) -> str:
    """Sell three items, paid by these shares; return the sale's id."""
    counter.basket(*PRICES)
    for way, minor in shares:
        if way == "cash":
            counter.send(cmd.TakeCash(minor, minor))
        else:
            counter.send(cmd.StartPayment(way, minor))
            counter.until(
                lambda view, way=way: (
                    view.payment is not None and bool(view.payment.qr_text) and view.payment.rail == way
                )
            )
            counter.control.customer(way, "approve")
        if (way, minor) != shares[-1]:
            counter.until(
                lambda view, minor=minor, way=way: (
                    view.tender is not None
                    and any(share.minor == minor and share.state == "settled" for share in view.tender.shares)
                )
            )
            counter.send(cmd.BackToSale())
    counter.paid()
    (sale,) = read(counter.folder).sales.values()
    return sale.id


def refund(counter: Counter, sale: str, mode: str = "whole", **more: object) -> None:
    counter.send(cmd.LeaveRefund(), cmd.PlanRefund(sale, mode), cmd.Refund(sale, mode, "faulty", **more))  # type: ignore[arg-type]


def shown(counter: Counter, *states: str) -> RefundView:
    found = counter.until(lambda view: view.refund is not None and view.refund.state in states).refund
    assert found is not None
    return found


def sale_of(told: Told) -> Sale:
    return next(iter(told.sales.values()))


def fits(counter: Counter) -> Told:
    """Journal, ledger and paper agree, and nothing went back twice: by payment, by line, by rate."""
    told = judge(counter.folder, counter.control)
    sale = sale_of(told)
    back = sum(one.counted for one in sale.returns if not one.open)
    handed = sum(paid.minor - paid.rounding for one in sale.returns for paid in one.paid)
    by_rail = sum(p.refunded for p in told.payments.values())
    assert back == by_rail + handed
    assert all(one.given <= one.paid for one in lines_left(sale))
    for rate, gross, tax in sale.tax:
        rows = [row for one in sale.returns for row in one.counted_tax if row[0] == rate]
        assert sum(row[1] for row in rows) <= gross
        assert sum(row[2] for row in rows) <= tax
    ledger = counter.control.ledger()
    assert ledger.refunded + ledger.cancelled <= ledger.captured
    return told


def test_the_whole_goes_back_once_with_a_receipt(counter: Counter, rail: str) -> None:
    sale = sell(counter, (rail, WHOLE))
    counter.send(cmd.PlanRefund(sale))
    assert shown(counter, "plan").minor == WHOLE
    refund(counter, sale)
    assert shown(counter, "refunded").minor == WHOLE
    told = fits(counter)
    assert counter.control.ledger().net == 0
    assert told.returned == ["T1-2"]
    wait_for(lambda: (places(counter.folder).receipts / "T1-2.txt").exists(), "the paper")
    paper = (places(counter.folder).receipts / "T1-2.txt").read_text()
    assert "REFUND" in paper
    assert "For receipt T1-1" in paper
    assert "-19.99" in paper
    counter.send(cmd.ReprintRefund(sale))
    wait_for(lambda: (places(counter.folder).receipts / "T1-2-copy-1.txt").exists(), "the copy")
    counter.send(cmd.LeaveRefund(), cmd.PlanRefund(sale))
    assert shown(counter, "plan").problem == "refund_nothing_left"


def test_while_the_service_holds_the_money_it_is_released(counter: Counter) -> None:
    counter.control.settings(swip={"hold_s": 600})
    sale = sell(counter, ("swip", WHOLE))
    refund(counter, sale)
    shown(counter, "refunded")
    ledger = counter.control.ledger()
    assert (ledger.cancelled, ledger.refunded) == (WHOLE, 0)
    fits(counter)


def test_code_27_turns_the_release_into_a_refund_in_the_same_dialog(counter: Counter) -> None:
    sale = sell(counter, ("swip", WHOLE))
    refund(counter, sale)
    shown(counter, "refunded")
    ledger = counter.control.ledger()
    assert (ledger.cancelled, ledger.refunded) == (0, WHOLE)
    calls = [call["call"] for call in counter.control.requests("swip")]
    assert (calls.count("cancel_payment"), calls.count("refund")) == (1, 1)
    fits(counter)


def test_swip_gives_any_number_of_parts_that_close_to_nothing(counter: Counter) -> None:
    sale = sell(counter, ("swip", WHOLE))
    lines = [line.id for line in sale_of(read(counter.folder)).basket.lines]
    refund(counter, sale, "lines", lines=((lines[0], 1000),))
    assert shown(counter, "refunded").minor == 700
    refund(counter, sale, "amount", minor=100)
    counter.until(lambda view: view.refund is not None and (view.refund.state, view.refund.minor) == ("refunded", 100))
    refund(counter, sale)
    counter.until(lambda view: view.refund is not None and (view.refund.state, view.refund.minor) == ("refunded", 1199))
    told = fits(counter)
    assert [one.counted for one in sale_of(told).returns] == [700, 100, 1199]
    assert all(one.given == one.paid for one in lines_left(sale_of(told)))
    assert counter.control.ledger().net == 0


def test_droppay_gives_once_and_cash_instead_is_counted_against_it(counter: Counter) -> None:
    sale = sell(counter, ("droppay", WHOLE))
    refund(counter, sale, "amount", minor=500)
    shown(counter, "refunded")
    counter.send(cmd.LeaveRefund(), cmd.PlanRefund(sale))
    found = shown(counter, "plan")
    assert (found.problem, found.can_cash_instead) == ("refund_refunded_once", True)
    refund(counter, sale, cash_instead=True)
    assert shown(counter, "cash").cash == WHOLE - 500
    told = fits(counter)
    assert told.payment.left == 0
    assert counter.control.ledger().refunded == 500


def test_a_split_sale_goes_back_to_every_tender(counter: Counter) -> None:
    sale = sell(counter, ("swip", 700), ("cash", 700), ("droppay", 599))
    refund(counter, sale)
    found = shown(counter, "cash")
    assert (found.cash, found.minor) == (700, WHOLE)
    fits(counter)
    assert counter.control.ledger().net == 0


def test_what_the_service_refused_did_not_go_back_and_is_tried_again(counter: Counter, rail: str) -> None:
    sale = sell(counter, (rail, WHOLE))
    if rail == "swip":
        counter.control.fault("status_429", "swip", "refund", retry_after=1)
    if rail == "droppay":
        counter.control.settings(droppay={"refund_status": "FAILED"})
        refund(counter, sale, "amount", minor=500)
        assert shown(counter, "refused").minor == 0
        counter.control.settings(droppay={"refund_status": "DONE"})
    if rail == "paysera":
        counter.control.fault("status_429", "paysera", "cancel_payment", retry_after=1)
    part = part_of(rail)
    refund(counter, sale, "amount", minor=part)
    counter.until(lambda view: view.refund is not None and (view.refund.state, view.refund.minor) == ("refunded", part))
    told = fits(counter)
    assert counter.control.ledger().refunded == part
    assert told.returned == ["T1-2"]


def test_a_lost_answer_is_decided_by_a_manager_and_then_it_has_its_receipt(counter: Counter) -> None:
    sale = sell(counter, ("swip", WHOLE))
    counter.control.fault("drop_after", "swip", "refund")
    refund(counter, sale, "amount", minor=500)
    shown(counter, "doubt")
    counter.send(cmd.Refund(sale, "amount", "faulty", minor=500))  # a second click
    counter.send(cmd.LeaveRefund(), cmd.Refund(sale, "amount", "faulty", minor=500))  # another try
    counter.until(lambda view: "refund_in_doubt" in [notice.code for notice in view.notices])
    told = read(counter.folder)
    (asked,) = told.payment.refunds
    counter.pass_time(601)
    counter.send(cmd.DecideRefund(told.payment.id, asked.id, True, "SWiP's list shows it", approver="Manager"))
    wait_for(lambda: read(counter.folder).returned == ["T1-2"], "the receipt")
    fits(counter)
    assert counter.control.ledger().refunded == 500


def test_two_clicks_are_one_refund(counter: Counter, rail: str) -> None:
    sale = sell(counter, (rail, WHOLE))
    part = part_of(rail)
    click = cmd.Refund(sale, "amount", "faulty", minor=part)
    counter.send(cmd.PlanRefund(sale, "amount", minor=part), click, click, click)
    shown(counter, "refunded")
    counter.send(click)
    counter.send(cmd.LeaveRefund())
    counter.until(lambda view: view.refund is None)
    assert counter.control.ledger().refunded == part
    assert len(sale_of(fits(counter)).returns) == 1


# --- killed between the steps


@pytest.mark.parametrize("before", [True, False], ids=["before", "after"])
@pytest.mark.parametrize("row", ["return.started", "return.closed", "payment.answer/refund"])
def test_killed_between_the_steps_nothing_is_given_twice(
    till: Tills, rail: str, row: str, before: bool, meant: list[str]
) -> None:
    counter = till("till").dies(row, before=before)
    sale = sell(counter, (rail, WHOLE))
    part = part_of(rail)
    counter.send(cmd.PlanRefund(sale, "amount"), cmd.Refund(sale, "amount", "faulty", minor=part))
    counter.ended()
    counter.start()
    if rail == "droppay" and row != "return.started":
        meant.append("/refund: ")  # the table's repeat, refused by the service
    wait_for(lambda: _rests(counter), "the refund's end", 40.0)
    told = fits(counter)
    moved = counter.control.ledger().refunded
    assert moved in (0, part)
    asked = sale_of(told).returns
    if row == "return.started" and before:
        assert (asked, moved) == ((), 0)
        return
    (one,) = asked
    refunds = told.payment.refunds
    assert one.open == (refunds[0].state is RefundState.DOUBT)
    assert one.open or one.counted == moved
    counter.send(cmd.PlanRefund(sale))
    left = plan(sale_of(told), [told.payment], Wanted(), 0)
    assert left.left <= WHOLE - moved


def _rests(counter: Counter) -> bool:
    told = read(counter.folder)
    if not told.payments:
        return False
    refunds = told.payment.refunds
    repeats = told.payment.terms.capabilities.refund_repeat_is_refused
    states = (RefundState.REFUNDED, RefundState.REFUSED)
    return all(r.state in states or (r.state is RefundState.DOUBT and (not repeats or r.tries > 1)) for r in refunds)


@pytest.mark.parametrize("row", ["return.started", "return.paid", "return.closed"])
def test_killed_while_cash_goes_back_it_went_once_or_not_at_all(till: Tills, row: str) -> None:
    """All of it is one row after the other of one transaction: either it stands whole, or nothing was given."""
    for before in (True, False):
        counter = till(f"till-{before}").dies(row, before=before)
        sale = sell(counter, ("cash", WHOLE))
        counter.send(cmd.PlanRefund(sale), cmd.Refund(sale, "whole", "faulty"))
        counter.ended()
        counter.start()
        counter.until(lambda view: view.stage in (Stage.SELL, Stage.DONE))
        told = read(counter.folder)
        returns = sale_of(told).returns
        assert all(one.closed is not None and one.counted == WHOLE for one in returns)
        counter.send(cmd.PlanRefund(sale), cmd.Refund(sale, "whole", "faulty"))
        counter.until(_nothing_left_or_given)
        told = read(counter.folder)
        assert sum(paid.minor for one in sale_of(told).returns for paid in one.paid) == WHOLE
        assert len(told.returned) == 1


def _nothing_left_or_given(view: TillView) -> bool:
    found = view.refund
    return found is not None and (found.problem == "refund_nothing_left" or found.state == "cash")


def test_goods_without_a_receipt_come_back_for_cash(counter: Counter) -> None:
    counter.send(cmd.SellLine("lamp", "Lamp", 1250, 1000), cmd.ReturnWithoutReceipt("gift"))
    wait_for(lambda: read(counter.folder).returned == ["T1-1"], "the receipt")
    (sale,) = read(counter.folder).sales.values()
    assert sale.state is SaleState.RETURNED
    People(counter, "swip")
    wait_for(lambda: (places(counter.folder).receipts / "T1-1.txt").exists(), "the paper")
    assert "RETURN WITHOUT RECEIPT" in (places(counter.folder).receipts / "T1-1.txt").read_text()


def test_paysera_gives_back_the_whole_and_a_part_only_in_cash(counter: Counter) -> None:
    sale = sell(counter, ("paysera", WHOLE))
    refund(counter, sale, "amount", minor=500)
    counter.until(lambda view: "refund_only_whole" in [notice.code for notice in view.notices])
    assert read(counter.folder).payment.refunds == ()
    refund(counter, sale, "amount", minor=500, cash_instead=True)
    shown(counter, "cash")
    fits(counter)
    assert counter.control.ledger().refunded == 0


def test_what_paysera_has_paid_out_is_refunded_by_hand(counter: Counter) -> None:
    sale = sell(counter, ("paysera", WHOLE))
    counter.pass_time(86_401)
    refund(counter, sale)
    shown(counter, "refused")
    told = fits(counter)
    assert "business account" in told.payment.refunds[0].words
    assert counter.control.ledger().refunded == 0
