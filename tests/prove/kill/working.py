"""Scenes of a day at the counter: returns, shifts, parked baskets, managers, doubt, tables, holds."""

from __future__ import annotations

from pos_terminal.app import commands as cmd
from pos_terminal.app.views import PaymentPhase as P
from pos_terminal.app.views import Stage
from tests.prove.kill.cashier import Cashier
from tests.prove.kill.parts import code_shown, done, ended, goods, name_of, share_taken, sold, sold_for_cash, tender
from tests.prove.kill.shop import CASHIER, MANAGER

TABLE = "PAYSERA*3:TABLE1"


def goods_come_back(desk: Cashier, rail: str) -> None:
    sold_sale = sold_for_cash(desk)
    desk.do(cmd.NewSale())
    match desk.chance.randrange(3):
        case 0 if sold_sale:
            desk.do(cmd.PlanRefund(sold_sale), cmd.Refund(sold_sale, "whole", "faulty"))
            desk.sees(lambda view: view.refund is not None and view.refund.state == "cash")
        case 1 if sold_sale:
            desk.do(cmd.VoidCashSale(sold_sale, "keyed wrongly"))
            desk.sees(lambda view: bool(view.basket.lines))
        case _:
            goods(desk)
            desk.do(cmd.ReturnWithoutReceipt("no receipt"))
            desk.sees(lambda view: not view.basket.lines)


def shift(desk: Cashier, rail: str) -> None:
    desk.do(cmd.OpenShift(10_000))
    desk.sees(lambda view: view.shift is not None and view.shift.open)
    sold(desk, rail)
    desk.do(cmd.MoveCash(-500, "flowers"), cmd.PrintX(), cmd.CloseShift(((5000, 2),), "counted"))
    desk.sees(lambda view: view.shift is not None and not view.shift.open, 3.0)


def parked(desk: Cashier, rail: str) -> None:
    goods(desk)
    desk.do(cmd.Park("Table 4"))
    desk.sees(lambda view: len(view.parked) == 1)
    goods(desk)
    desk.do(cmd.Park("Table 5"))
    view = desk.sees(lambda view: len(view.parked) == 2)
    if view is None:
        return
    desk.do(cmd.Recall(view.parked[0].sale))
    desk.sees(lambda view: bool(view.basket.lines))
    goods(desk)
    desk.do(cmd.Park(), cmd.DeleteParked(view.parked[1].sale))
    desk.sees(lambda view: len(view.parked) == 1 and not view.basket.lines)


def basket(desk: Cashier, rail: str) -> None:
    """A long basket: quantities, discounts, notes, lines taken off and brought back."""
    for _ in range(4):
        goods(desk, 2, 5)
        lines = desk.view.basket.lines
        if not lines:
            continue
        line = desk.chance.choice(lines).id
        change = desk.chance.choice(
            (
                cmd.ChangeQuantity(line, 3000),
                cmd.DiscountLine(line, percent=1000, reason="dented"),
                cmd.NoteLine(line, "gift"),
                cmd.RemoveLine(line),
                cmd.DiscountBasket(percent=500, reason="regular"),
                cmd.ChangePrice(line, 99),
                cmd.Undo(),
            )
        )
        desk.do(change)
    desk.wait(0.0, 0.1)


def with_a_manager(desk: Cashier, rail: str) -> None:
    """A cashier signs in, sells, and wants a discount and a refund that only a manager may give."""
    who, pin = CASHIER
    desk.do(cmd.SignIn(who, pin))
    desk.sees(lambda view: view.people.signed_in is not None)
    goods(desk)
    desk.do(cmd.DiscountBasket(percent=4000, reason="regular"))
    if desk.sees(lambda view: view.people.approval is not None):
        desk.do(cmd.Approve(MANAGER[1]))
        desk.sees(lambda view: view.people.approval is None)
    sold_sale = sold(desk, rail)
    if sold_sale:
        desk.do(cmd.PlanRefund(sold_sale), cmd.Refund(sold_sale, "whole", "faulty"))
        if desk.sees(lambda view: view.people.approval is not None):
            desk.do(cmd.Approve(MANAGER[1]))
            desk.sees(lambda view: view.people.approval is None)


def left_open(desk: Cashier, rail: str) -> None:
    """A slow customer is left open and the next one is served."""
    rail = name_of(rail)
    desk.expect(rail, desk.chance.choice(("approve", "approve", None)), 0.3, 1.5)
    tender(desk)
    desk.start_payment(rail)
    view = desk.sees(code_shown)
    if view is None or view.payment is None:
        return
    desk.do(cmd.LeaveOpen(view.payment.id))
    desk.sees(lambda view: view.stage is Stage.SELL)
    sold_for_cash(desk)
    desk.time_passes(16)
    desk.wait(0.1, 0.4)


def cash_in_doubt(desk: Cashier, rail: str) -> None:
    """The answer to the settle is lost and nothing can be seen; a manager lets cash be taken (rule 13)."""
    call = {"swip": "close", "droppay": "charge", "paysera": "confirm"}[rail]
    desk.control.fault("drop_after" if desk.chance.random() < 0.5 else "drop_before", rail, call)
    desk.control.fault("drop_before", rail, "look", times=None, after=desk.chance.randint(1, 3))
    desk.tell("answers are lost from the settle on")
    desk.expect(rail, "approve", 0.0, 0.2)
    due = tender(desk)
    desk.start_payment(rail)
    view = desk.sees(lambda view: view.payment is not None and view.payment.can_override, 3.0)
    if view is None or view.payment is None:
        return
    desk.do(cmd.Override(view.payment.id, approver="Manager"), cmd.TakeCash(due))
    desk.sees(done, 1.5)
    desk.control.clear_faults()
    desk.time_passes(11)
    desk.wait(0.1, 0.4)


def give_up(desk: Cashier, rails: str) -> None:
    first, second = rails.split(",")
    desk.expect(first, "approve", 0.0, 0.3)
    desk.expect(second, "approve", 0.0, 0.3)
    due = tender(desk)
    for rail, left in ((first, due - due // 3), (second, due - 2 * (due // 3))):
        desk.start_payment(rail, due // 3)
        desk.sees(share_taken(left), 3.0)
        desk.do(cmd.BackToSale())
    desk.do(cmd.GiveUpSale())
    desk.sees(lambda view: view.giving_up is not None and view.giving_up.done, 2.5)


def table(desk: Cashier, rail: str) -> None:
    desk.customer("paysera", "check_in", TABLE)
    tender(desk)
    desk.do(cmd.ShowTables("paysera"))
    known = lambda view: view.tender is not None and view.tender.tables is not None and bool(view.tender.tables.tables)  # noqa: E731
    if not desk.sees(known):
        return
    desk.do(cmd.StartPayment("paysera", None, "1"))
    desk.sees(code_shown)
    desk.customer("paysera", "approve", TABLE, desk.chance.uniform(0.01, 0.7))
    desk.sees(ended, 2.5)
    desk.wait(0.0, 0.3)


def hold(desk: Cashier, rail: str) -> None:
    """The sum is held first, then a person charges it or lets it go."""
    desk.expect("droppay", "approve", 0.0, 0.4)
    tender(desk)
    desk.start_payment("droppay")
    view = desk.sees(lambda view: view.payment is not None and view.payment.phase is P.HELD, 2.5)
    if view is None or view.payment is None:
        return
    payment = view.payment.id
    desk.do(
        desk.chance.choice((cmd.ChargeHeld(payment), cmd.ChargeHeld(payment, 50), cmd.CancelHeld(payment, "mistake")))
    )
    desk.sees(ended, 2.5)
