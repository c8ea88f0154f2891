"""What is going on when the process dies: short scenes at the counter, each drawn by the seed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from pos_terminal.app import commands as cmd
from pos_terminal.app.views import PaymentPhase as P
from pos_terminal.app.views import Stage, TillView
from tests.prove.kill.cashier import Cashier
from tests.prove.kill.shop import CASHIER, GOODS, MANAGER

ALL = ("swip", "droppay", "paysera", "card", "card_pa")
TWO_STEPS = ("swip", "droppay", "paysera")
TWO = ("swip,droppay", "droppay,swip", "swip,card", "paysera,swip", "card,droppay")
APPROVE_S = {"swip": 46.0, "droppay": 301.0, "paysera": 181.0, "card": 301.0}
ACTIONS = {
    "swip": ("approve",) * 7 + ("approve_with_loyalty", "close_app", None),
    "droppay": ("approve",) * 7 + ("decline", "decline", None),
    "paysera": ("approve",) * 7 + ("decline", "start", None),
    "card": ("approve",) * 7 + ("decline", "three_d", None),
}
TABLE = "PAYSERA*3:TABLE1"


@dataclass(frozen=True, slots=True)
class Scene:
    """One kind of scene. `writes` and `points` are about how many a whole one has, `seconds` how long it takes."""

    play: Callable[[Cashier, str], None]
    rails: tuple[str, ...]
    weight: int
    writes: int
    points: int
    seconds: float
    windows: bool = False  # played by hand when there are windows


def name_of(rail: str) -> str:
    """Return the rail's folder: an account that only reserves is the same rail."""
    return rail.removesuffix("_pa")


# --- parts of scenes


def goods(desk: Cashier, least: int = 1, most: int = 3) -> None:
    before = len(desk.view.basket.lines)
    count = desk.chance.randint(least, most)
    for n in range(count):
        match desk.chance.randrange(3):
            case 0:
                desk.do(cmd.AddByPrice(desk.chance.randint(101, 4000), f"Thing {before + n}"))
            case 1:
                desk.do(cmd.SellLine(f"S{before + n}", f"Item {n}", desk.chance.randint(50, 3000), 1000))
            case _:
                desk.scan(GOODS[(before + n) % len(GOODS)][0])
    desk.sees(lambda view: len(view.basket.lines) > before)


def tender(desk: Cashier) -> int:
    """Sell something and press Pay; return what is due."""
    goods(desk)
    desk.pay()
    view = desk.sees(lambda view: view.stage is Stage.TENDER and view.tender is not None)
    return view.tender.due if view is not None and view.tender is not None else 0


def done(view: TillView) -> bool:
    return view.stage is Stage.DONE


def code_shown(view: TillView) -> bool:
    return view.payment is not None and bool(view.payment.qr_text)


def ended(view: TillView) -> bool:
    return done(view) or (view.payment is not None and not view.payment.can_check)


def share_taken(minor: int) -> Callable[[TillView], bool]:
    return lambda view: view.tender is not None and view.tender.due == minor


def sold(desk: Cashier, rail: str) -> str:
    """Sell to a customer who pays; return the sale's id."""
    desk.expect(name_of(rail), "approve", 0.0, 0.3)
    tender(desk)
    desk.start_payment(name_of(rail))
    view = desk.sees(done, 4.0)
    return view.done.sale if view is not None and view.done is not None else ""


def sold_for_cash(desk: Cashier) -> str:
    due = tender(desk)
    desk.do(cmd.TakeCash(due + desk.chance.choice((0, 1, 500))))
    view = desk.sees(done)
    return view.done.sale if view is not None and view.done is not None else ""


# --- scenes


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
    desk.do(desk.chance.choice((cmd.ChargeHeld(payment), cmd.ChargeHeld(payment, 50), cmd.CancelHeld(payment, "mistake"))))
    desk.sees(ended, 2.5)


SCENES = {
    "sale": Scene(sale, ALL, 26, 16, 30, 1.6, True),
    "cash": Scene(cash, ("",), 4, 10, 0, 0.25, True),
    "external": Scene(external, ("",), 2, 8, 0, 0.2),
    "split with cash": Scene(split_with_cash, ALL, 6, 18, 30, 1.8, True),
    "split over two": Scene(split_over_two, TWO, 6, 28, 55, 2.6),
    "cancel": Scene(cancel, ALL, 10, 14, 30, 1.2, True),
    "time out": Scene(time_out, ALL[:-1], 8, 14, 35, 1.4, True),
    "refund": Scene(refund, ALL, 8, 24, 45, 1.8, True),
    "refund of a split": Scene(refund_of_split, ALL, 4, 24, 45, 1.8),
    "cash with loyalty": Scene(cash_with_loyalty, ("swip",), 5, 16, 30, 1.4),
    "goods come back": Scene(goods_come_back, ("",), 3, 14, 0, 0.3),
    "shift": Scene(shift, ("swip", "droppay"), 3, 22, 45, 1.8),
    "parked": Scene(parked, ("",), 3, 12, 0, 0.3, True),
    "long basket": Scene(basket, ("",), 4, 24, 0, 0.3, True),
    "with a manager": Scene(with_a_manager, ("swip", "droppay"), 2, 28, 40, 2.4),
    "left open": Scene(left_open, ALL, 4, 20, 35, 1.6),
    "cash in doubt": Scene(cash_in_doubt, TWO_STEPS, 5, 24, 50, 2.4),
    "give up": Scene(give_up, TWO, 4, 34, 70, 3.2),
    "table": Scene(table, ("paysera",), 3, 18, 45, 1.8),
    "hold": Scene(hold, ("droppay",), 3, 16, 35, 1.6),
}
