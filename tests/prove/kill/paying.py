"""Scenes of one sale and its payment, up to what goes back of it."""

from __future__ import annotations

from pos_terminal.app import commands as cmd
from pos_terminal.app.views import PaymentPhase as P
from tests.prove.kill.cashier import Cashier
from tests.prove.kill.parts import code_shown, done, ended, goods, name_of, share_taken, sold, sold_for_cash, tender

APPROVE_S = {"swip": 46.0, "droppay": 301.0, "paysera": 181.0, "card": 301.0}
ACTIONS = {
    "swip": ("approve",) * 7 + ("approve_with_loyalty", "close_app", None),
    "droppay": ("approve",) * 7 + ("decline", "decline", None),
    "paysera": ("approve",) * 7 + ("decline", "start", None),
    "card": ("approve",) * 7 + ("decline", "three_d", None),
}


def sale(desk: Cashier, rail: str) -> None:
    rail = name_of(rail)
    desk.expect(rail, desk.chance.choice(ACTIONS[rail]))
    tender(desk)
    desk.start_payment(rail)
    desk.sees(code_shown)
    desk.sees(ended, 2.0)


def cash(desk: Cashier, rail: str) -> None:
    sold_for_cash(desk)
    desk.do(cmd.NewSale())
    goods(desk)


def external(desk: Cashier, rail: str) -> None:
    tender(desk)
    desk.do(cmd.TakeExternal("slip 4711"))
    desk.sees(done)


def split_with_cash(desk: Cashier, rail: str) -> None:
    rail = name_of(rail)
    desk.expect(rail, desk.chance.choice(ACTIONS[rail]))
    due = tender(desk)
    part = max(due // 3, 1)
    desk.do(cmd.TakeCash(part + 100, part))
    desk.sees(share_taken(due - part))
    desk.start_payment(rail)
    desk.sees(ended, 2.5)


def split_over_two(desk: Cashier, rails: str) -> None:
    first, second = rails.split(",")
    desk.expect(first, "approve")
    desk.expect(second, desk.chance.choice(ACTIONS[second]))
    due = tender(desk)
    part = max(due // 3, 1)
    desk.start_payment(first, part)
    desk.sees(share_taken(due - part), 3.0)
    desk.do(cmd.BackToSale())
    desk.start_payment(second)
    desk.sees(done, 3.0)


def cancel(desk: Cashier, rail: str) -> None:
    """The cashier and the customer decide at about the same time."""
    rail = name_of(rail)
    desk.expect(rail, desk.chance.choice(("approve", "approve", None)), 0.0, 0.7)
    tender(desk)
    desk.start_payment(rail)
    desk.sees(code_shown)
    desk.wait(0.0, 0.4)
    if desk.view.payment is None:
        return
    desk.cancel(desk.view.payment.id)
    view = desk.sees(lambda view: ended(view) or (view.payment is not None and view.payment.phase is P.TOO_LATE), 2.0)
    if view is not None and view.payment is not None and view.payment.phase is P.TOO_LATE:
        answer = desk.chance.choice((cmd.KeepPayment, cmd.GiveBack))
        desk.do(answer(view.payment.id))
        desk.sees(ended, 2.0)


def time_out(desk: Cashier, rail: str) -> None:
    """Nobody pays in time; perhaps at the very last moment, or just after it."""
    rail = name_of(rail)
    desk.expect(rail, None)
    tender(desk)
    desk.start_payment(rail)
    desk.sees(code_shown)
    if desk.chance.random() < 0.7:
        desk.customer(rail, "approve", delay_s=APPROVE_S[rail] + desk.chance.uniform(-0.6, 0.6))
    desk.time_passes(APPROVE_S[rail] - 0.5)
    desk.sees(ended, 2.5)


def refund(desk: Cashier, rail: str) -> None:
    """All of it goes back, or a line, or a sum."""
    sold_sale = sold(desk, rail)
    if not sold_sale:
        return
    if rail == "swip" and desk.chance.random() < 0.4:
        desk.control.settings(swip={"hold_s": 600})
        desk.tell("SWiP still holds the money")
    mode = desk.chance.choice(("whole", "amount", "amount"))
    minor = desk.chance.randint(1, 100) if mode == "amount" else 0
    desk.do(cmd.PlanRefund(sold_sale, mode, minor=minor), cmd.Refund(sold_sale, mode, "faulty", minor=minor))
    desk.sees(lambda view: view.refund is not None and view.refund.state in ("refunded", "refused", "doubt"), 2.5)


def refund_of_split(desk: Cashier, rail: str) -> None:
    rail = name_of(rail)
    desk.expect(rail, "approve", 0.0, 0.3)
    due = tender(desk)
    part = max(due // 2, 1)
    desk.do(cmd.TakeCash(part, part))
    desk.start_payment(rail)
    view = desk.sees(done, 3.0)
    if view is None or view.done is None:
        return
    desk.do(cmd.PlanRefund(view.done.sale), cmd.Refund(view.done.sale, "whole", "faulty"))
    desk.sees(lambda view: view.refund is not None and view.refund.state in ("cash", "refunded", "doubt"), 2.5)


def cash_with_loyalty(desk: Cashier, rail: str) -> None:
    """The customer shows loyalty, pays cash, and perhaps pays in the app all the same."""
    desk.expect("swip", "pay_at_till_with_loyalty", 0.0, 0.3)
    due = tender(desk)
    desk.start_payment("swip")
    view = desk.sees(lambda view: view.payment is not None and view.payment.phase is P.LOYALTY, 2.5)
    if view is None or view.payment is None:
        return
    if desk.chance.random() < 0.3:
        desk.customer("swip", "approve", delay_s=desk.chance.uniform(0.01, 0.5))
    desk.do(cmd.CashWithLoyalty(view.payment.id, received=due))
    desk.sees(ended, 2.5)
