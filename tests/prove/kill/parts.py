"""What scenes are made of: goods in a basket, somebody who pays, what the screen shows then."""

from __future__ import annotations

from collections.abc import Callable

from pos_terminal.app import commands as cmd
from pos_terminal.app.views import Stage, TillView
from tests.prove.kill.cashier import Cashier
from tests.prove.kill.shop import GOODS


def name_of(rail: str) -> str:
    """Return the rail's folder: an account that only reserves is the same rail."""
    return rail.removesuffix("_pa")


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
