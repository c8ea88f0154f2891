"""A sale that was paid in six ways goes back to them: whole, by line, by sum, in parts, with refusals in between."""

from __future__ import annotations

from pos_terminal.app import commands as cmd
from pos_terminal.app.views import Stage, TillView
from pos_terminal.domain import returns as back
from tests.e2e.counter import Counter
from tests.e2e.judge import Told, read
from tests.e2e.test_refunds import PRICES, WHOLE, fits, refund, sale_of, shown

PARTS = {"swip": 300, "droppay": 300, "paysera": 300, "card": 300, "cash": 400, "external": 399}
RAILS = ("swip", "droppay", "paysera", "card")


def sell_in_six_ways(counter: Counter) -> str:
    counter.basket(*PRICES)
    for rail in RAILS:
        counter.send(cmd.StartPayment(rail, PARTS[rail]))
        counter.until(
            lambda view, rail=rail: (
                view.payment is not None and view.payment.rail == rail and bool(view.payment.qr_text)
            )  # type: ignore[misc]
        )
        counter.control.customer(rail, "approve")
        counter.until(lambda view, rail=rail: rail in settled(view))  # type: ignore[misc]
        counter.send(cmd.BackToSale())
        counter.until(lambda view: view.stage is Stage.TENDER and view.payment is None)
    counter.send(cmd.TakeCash(PARTS["cash"], PARTS["cash"]))
    counter.until(lambda view: "cash" in settled(view))
    counter.send(cmd.TakeExternal("slip 17"))
    counter.paid()
    (sale,) = read(counter.folder).sales.values()
    return sale.id


def settled(view: TillView) -> list[str]:
    return [share.rail for share in view.tender.shares if share.state == "settled"] if view.tender is not None else []


def went_back(counter: Counter, told: Told) -> dict[str, int]:
    """What each way gave back: the rails' by their services' own books, the others' by the journal."""
    found = {rail: (book := counter.control.ledger(rail)).refunded + book.cancelled for rail in RAILS}
    handed = [paid for one in sale_of(told).returns for paid in one.paid if not paid.instead]
    for way in (back.CASH, back.EXTERNAL):
        found[way] = sum(paid.minor for paid in handed if paid.way == way)
    return found


def ways(counter: Counter) -> dict[str, int]:
    found = shown(counter, "plan")
    return {way.rail: way.minor for way in found.ways if way.minor}


def test_the_whole_goes_back_to_every_tender_what_it_paid(counter: Counter) -> None:
    sale = sell_in_six_ways(counter)
    counter.send(cmd.PlanRefund(sale))
    assert ways(counter) == PARTS
    refund(counter, sale)
    assert shown(counter, "cash").cash == PARTS["cash"]
    told = fits(counter)
    assert went_back(counter, told) == PARTS
    assert counter.control.ledger().net == 0
    assert told.returned == ["T1-2"]


def test_lines_go_first_to_the_ways_that_give_parts_and_the_rest_to_what_is_left(counter: Counter) -> None:
    """SWiP, then cash and the bank's terminal, then what gives once; what gives all or nothing comes last."""
    sale = sell_in_six_ways(counter)
    lines = [line.id for line in sale_of(read(counter.folder)).basket.lines]
    refund(counter, sale, "lines", lines=((lines[0], 1000),))
    counter.until(lambda view: view.refund is not None and (view.refund.state, view.refund.minor) == ("cash", 700))
    assert went_back(counter, fits(counter)) == {**dict.fromkeys(PARTS, 0), "swip": 300, "cash": 400}
    refund(counter, sale, "lines", lines=((lines[1], 1000),))
    counter.until(lambda view: view.refund is not None and (view.refund.state, view.refund.minor) == ("refunded", 700))
    told = fits(counter)
    once = went_back(counter, told)
    assert (once["external"], once["droppay"] + once["card"], once["paysera"]) == (399, 301, 0)
    counter.send(cmd.LeaveRefund(), cmd.PlanRefund(sale))
    left = shown(counter, "plan")
    assert (left.problem, left.can_cash_instead) == ("refund_refunded_once", True)
    refund(counter, sale, cash_instead=True)
    assert shown(counter, "cash").left == 0
    told = fits(counter)
    assert went_back(counter, told) == {**once, "paysera": 300}
    assert sum(paid.minor for one in sale_of(told).returns for paid in one.paid if paid.instead) == 299


def test_a_sum_that_the_others_cannot_give_takes_all_of_what_gives_all_or_nothing(counter: Counter) -> None:
    sale = sell_in_six_ways(counter)
    counter.send(cmd.PlanRefund(sale, "amount", minor=WHOLE - PARTS["paysera"]))
    assert "paysera" not in ways(counter)
    counter.send(cmd.PlanRefund(sale, "amount", minor=WHOLE - 1))
    counter.until(lambda view: view.refund is not None and view.refund.minor == WHOLE - 1)
    assert ways(counter)["paysera"] == PARTS["paysera"]
    refund(counter, sale, "amount", minor=WHOLE - 1)
    assert shown(counter, "cash").minor == WHOLE - 1
    moved = went_back(counter, fits(counter))
    assert (moved["paysera"], sum(moved.values())) == (300, WHOLE - 1)


def test_what_one_service_refuses_a_manager_gives_in_cash(counter: Counter) -> None:
    """Paysera has paid the merchant out: nothing goes back there any more, everything else did."""
    sale = sell_in_six_ways(counter)
    counter.pass_time(86_401)
    refund(counter, sale)
    partly = shown(counter, "refused")
    assert (partly.minor, partly.cash) == (WHOLE - 300, 400)
    counter.send(cmd.LeaveRefund(), cmd.PlanRefund(sale))
    again = shown(counter, "plan")
    assert (again.minor, again.problem, again.can_cash_instead) == (300, "", True)
    refund(counter, sale, cash_instead=True)
    assert shown(counter, "cash").cash == 300
    told = fits(counter)
    assert went_back(counter, told) == {**PARTS, "paysera": 0}
    assert sum(payment.by_hand for payment in told.payments.values()) == 300
    counter.send(cmd.LeaveRefund(), cmd.PlanRefund(sale))
    assert shown(counter, "plan").problem == "refund_nothing_left"
