"""What every command needs: nobody in particular, somebody signed in, or a right that goes only so far."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any

from pos_terminal.app import commands as cmd
from pos_terminal.app.commands import Command
from pos_terminal.app.desk import Desk
from pos_terminal.app.returning import plan_of
from pos_terminal.domain.basket import Basket, Line
from pos_terminal.domain.discount import WHOLE, Discount
from pos_terminal.domain.operator import Right
from pos_terminal.domain.return_plan import Wanted
from pos_terminal.domain.returns import AMOUNT, LINES
from pos_terminal.domain.returns import WHOLE as WHOLE_SALE
from pos_terminal.domain.sale import Sale, SaleState


class Who(StrEnum):
    ANYBODY = "anybody"  # it moves no money and no goods, and the sign-in page itself needs it
    SIGNED_IN = "signed_in"


@dataclass(frozen=True, slots=True)
class Need:
    """A right and how far it must go; the rest is for the card that a manager reads before the PIN.

    `amount` is hundredths of a percent for a discount and minor units for a refund; `minor` the sum to be shown.
    """

    right: Right
    amount: int = 0
    minor: int = 0
    sale: str = ""
    payment: str = ""
    args: tuple[tuple[str, str], ...] = ()


Needed = Who | Need
Rule = Callable[[Desk, Any], Needed]


def needed(desk: Desk, command: Command) -> Needed:
    """Return what a command needs, from what the till knows now. KeyError for one that nobody classified."""
    rule = NEEDS[type(command)]
    return rule if isinstance(rule, Who) else rule(desk, command)


# --- discounts and prices


def _share(off: int, of: int) -> int:
    """Return a part in hundredths of a percent, rounded up, so that no limit is passed by a rounding."""
    return -(-off * WHOLE // of) if of > 0 else WHOLE if off > 0 else 0


def line_percent(basket: Basket, line: Line, discount: Discount | None, under: int = 0) -> int:
    """Return what a line would lose with a discount, the basket's own included; `under`: by its lowered price."""
    gross = line.gross
    after = gross - (discount.of(gross) if discount else 0)
    whole = sum(other.amount for other in basket.lines if other.id != line.id) + after
    basket_off = basket.discount.of(whole) if basket.discount else 0
    off_here = -(-basket_off * after // whole) if whole > 0 else 0
    return _share(gross - after + off_here + under, gross + under)


def basket_percent(basket: Basket, discount: Discount | None, under: int = 0) -> int:
    """Return what a whole basket would lose with a discount, those of its lines and lowered prices included."""
    gross = sum(line.gross for line in basket.lines)
    after = sum(line.amount for line in basket.lines)
    return _share(gross - after + (discount.of(after) if discount else 0) + under, gross + under)


def _under(desk: Desk, *lines: Line) -> int:
    """Return what lines lost already by prices below the catalogue's, in minor units."""
    lost = 0
    for line in lines:
        product = desk.catalog.by_sku(line.sku) if line.sku else None
        if product is not None and product.price is not None and line.unit_price < product.price:
            lost += replace(line, unit_price=product.price).gross - line.gross
    return lost


def _line_of(desk: Desk, line_id: str) -> tuple[Sale, Line] | None:
    sale = desk.sale
    line = sale.basket.line(line_id) if sale is not None else None
    return (sale, line) if sale is not None and line is not None else None


def _off(desk: Desk, sale: Sale, percent: int, **args: str) -> Need:
    shown = f"{percent / 100:.2f}".rstrip("0").rstrip(".")
    return Need(Right.DISCOUNT, percent, sale=sale.id, args=(("percent", shown), *args.items()))


def _discount_line(desk: Desk, command: cmd.DiscountLine) -> Needed:
    found = _line_of(desk, command.line)
    if found is None or not (command.percent or command.minor):
        return Who.SIGNED_IN  # nothing to take off, or a discount taken away
    sale, line = found
    wanted = Discount(command.percent, command.minor)
    return _off(desk, sale, line_percent(sale.basket, line, wanted, _under(desk, line)), name=line.name)


def _discount_basket(desk: Desk, command: cmd.DiscountBasket) -> Needed:
    sale = desk.sale
    if sale is None or not sale.basket.lines or not (command.percent or command.minor):
        return Who.SIGNED_IN
    under = _under(desk, *sale.basket.lines)
    return _off(desk, sale, basket_percent(sale.basket, Discount(command.percent, command.minor), under))


def _change_price(desk: Desk, command: cmd.ChangePrice) -> Needed:
    found = _line_of(desk, command.line)
    if found is None:
        return Who.SIGNED_IN
    sale, line = found
    need = _price(desk, line.sku, line.name, command.price)
    if isinstance(need, Who) or need.right is not Right.DISCOUNT:
        return need
    changed = replace(line, unit_price=command.price)  # a discount that it bears already comes on top
    return _off(desk, sale, line_percent(sale.basket, changed, line.discount, _under(desk, changed)), name=line.name)


def _sell_line(desk: Desk, command: cmd.SellLine) -> Needed:
    return _price(desk, command.sku, command.name, command.price)


def _price(desk: Desk, sku: str, name: str, price: int) -> Needed:
    """A price above the catalogue's is a right of its own; below, it is a discount by another name."""
    product = desk.catalog.by_sku(sku) if sku else None
    if product is None or product.price is None or product.price == price:
        return Who.SIGNED_IN
    sale = desk.sale
    if price > product.price:
        return Need(Right.PRICE, minor=price, sale=sale.id if sale else "", args=(("name", name or product.name),))
    percent = _share(product.price - price, product.price)
    shown = f"{percent / 100:.2f}".rstrip("0").rstrip(".")
    return Need(
        Right.DISCOUNT, percent, sale=sale.id if sale else "", args=(("percent", shown), ("name", name or product.name))
    )


def _pay(desk: Desk, _: cmd.Pay) -> Needed:
    """A sum taken off weighs more once goods left the basket: it is weighed again when the lines freeze."""
    sale = desk.sale
    if sale is None or sale.state is not SaleState.SELLING:
        return Who.SIGNED_IN
    basket = sale.basket
    cheap = [line for line in basket.lines if line.discount and line.discount.minor]
    grown = [line_percent(basket, line, line.discount, _under(desk, line)) for line in cheap]
    if basket.discount and basket.discount.minor:
        grown.append(basket_percent(basket, basket.discount, _under(desk, *basket.lines)))
    percent = max(grown, default=0)
    return _off(desk, sale, percent) if percent > desk.granted.get(sale.id, 0) else Who.SIGNED_IN


# --- money back


def refund_sum(desk: Desk, wanted: Wanted, sale_id: str) -> int:
    """Return what a refund would give back, in minor units; where it cannot be, the most that it asks for."""
    sale = desk.recall_closed(sale_id)
    if sale is None:
        return max(0, wanted.minor)
    found = plan_of(desk, sale, wanted)
    return found.total or (wanted.minor if wanted.mode == AMOUNT else found.left)


def _refund(desk: Desk, command: cmd.Refund) -> Needed:
    """Cash where the rail can give nothing more is a right of its own: no service will ever confirm it."""
    wanted = Wanted(command.mode, command.lines, command.minor, command.cash_instead)
    minor = refund_sum(desk, wanted, command.sale)
    if command.cash_instead:
        return Need(Right.RETURN, minor, minor, sale=command.sale, args=(("instead", "cash"),))
    return _back(desk, minor, command.sale)


def _back(desk: Desk, minor: int, sale_id: str) -> Need:
    """What went back of a sale before counts with it: a limit is for the sale, not for each of many small refunds."""
    sale = desk.state.sales.get(sale_id)
    before = sum(one.total for one in sale.returns) if sale is not None else 0
    return Need(Right.REFUND, before + minor, minor, sale=sale_id)


def _refund_payment(desk: Desk, command: cmd.RefundPayment) -> Needed:
    payment = desk.state.payments.get(command.payment)
    need = _back(desk, command.minor, payment.sale if payment is not None else "")
    return replace(need, payment=command.payment)


def _void_cash_sale(desk: Desk, command: cmd.VoidCashSale) -> Needed:
    sale = desk.recall_closed(command.sale)
    return _back(desk, sale.paid if sale is not None else 0, command.sale)


def _exchange(desk: Desk, command: cmd.Exchange) -> Needed:
    minor = refund_sum(desk, Wanted(LINES if command.lines else WHOLE_SALE, command.lines), command.sale)
    return _back(desk, minor, command.sale)


def _return(desk: Desk, _: cmd.ReturnWithoutReceipt) -> Needed:
    sale = desk.sale
    if sale is None:
        return Need(Right.RETURN)
    return Need(Right.RETURN, minor=sale.totals(desk.rules.tax_included).total, sale=sale.id)


# --- the rest: a right of its own, for a payment or without anything


def _of_payment(right: Right) -> Rule:
    def rule(desk: Desk, command: Any) -> Needed:
        payment = desk.state.payments.get(command.payment)
        return Need(right, minor=payment.minor if payment is not None else 0, payment=command.payment)

    return rule


def _plain(right: Right) -> Rule:
    return lambda desk, command: Need(right)


def _delete_parked(desk: Desk, command: cmd.DeleteParked) -> Needed:
    return Need(Right.PARKED, sale=command.sale)


def _open_drawer(desk: Desk, command: cmd.OpenDrawer) -> Needed:
    """Counting it is a part of closing the shift."""
    counting = command.reason == "count" and desk.state.shift.open
    return Need(Right.SHIFT if counting else Right.DRAWER)


def _move_cash(desk: Desk, command: cmd.MoveCash) -> Needed:
    return Need(Right.SHIFT, minor=command.minor)


NEEDS: Mapping[type[Command], Who | Rule] = {
    cmd.AcceptCharge: Who.SIGNED_IN,
    cmd.AddByPrice: Who.SIGNED_IN,
    cmd.AddItem: Who.SIGNED_IN,
    cmd.AddOperator: _plain(Right.PEOPLE),
    cmd.AddProducts: _plain(Right.SETTINGS),
    cmd.Approve: Who.ANYBODY,
    cmd.AskCancel: Who.SIGNED_IN,
    cmd.BackToSale: Who.SIGNED_IN,
    cmd.BackUpNow: _plain(Right.SETTINGS),
    cmd.BlockSlot: _plain(Right.MACHINE),
    cmd.CancelHeld: _of_payment(Right.CANCEL),
    cmd.CancelSale: Who.SIGNED_IN,
    cmd.CashWithLoyalty: Who.SIGNED_IN,
    cmd.ChangeOperator: _plain(Right.PEOPLE),
    cmd.ChangePrice: _change_price,
    cmd.ChangeQuantity: Who.SIGNED_IN,
    cmd.ChangeSettings: _plain(Right.SETTINGS),
    cmd.ChargeHeld: _of_payment(Right.CANCEL),
    cmd.CheckNow: Who.SIGNED_IN,
    cmd.ChooseCountry: _plain(Right.SETTINGS),
    cmd.ChoosePlace: Who.SIGNED_IN,
    cmd.ChooseShare: Who.SIGNED_IN,
    cmd.ClearBasket: Who.SIGNED_IN,
    cmd.CloseGuide: _plain(Right.SETTINGS),
    cmd.CloseOwed: _of_payment(Right.DECIDE),
    cmd.CloseShift: _plain(Right.SHIFT),
    cmd.ConfirmCash: Who.SIGNED_IN,
    cmd.CountCash: Who.SIGNED_IN,
    cmd.DecidePayment: _of_payment(Right.DECIDE),
    cmd.DecideRefund: _of_payment(Right.DECIDE),
    cmd.DeleteParked: _delete_parked,
    cmd.DiscountBasket: _discount_basket,
    cmd.DiscountLine: _discount_line,
    cmd.DismissNotice: Who.ANYBODY,
    cmd.DropApproval: Who.ANYBODY,
    cmd.EmailReceipt: Who.SIGNED_IN,
    cmd.EndProgram: _plain(Right.MACHINE),
    cmd.EnterStaff: Who.ANYBODY,
    cmd.Exchange: _exchange,
    cmd.FaultFixed: _plain(Right.MACHINE),
    cmd.FillSlot: _plain(Right.MACHINE),
    cmd.FoundTill: _plain(Right.SETTINGS),
    cmd.GiveBack: Who.SIGNED_IN,
    cmd.GiveUpSale: Who.SIGNED_IN,
    cmd.GoToStep: _plain(Right.SETTINGS),
    cmd.GoOnUnderNewSeries: _plain(Right.DECIDE),
    cmd.HandOver: Who.SIGNED_IN,
    cmd.ImportProducts: _plain(Right.SETTINGS),
    cmd.KeepPayment: Who.SIGNED_IN,
    cmd.LeaveGivenUp: Who.ANYBODY,
    cmd.LeaveOpen: Who.SIGNED_IN,
    cmd.LeavePayments: Who.ANYBODY,
    cmd.LeaveRefund: Who.ANYBODY,
    cmd.LeaveTables: Who.ANYBODY,
    cmd.Lock: Who.ANYBODY,
    cmd.LookForCatalogues: _plain(Right.SETTINGS),
    cmd.MoveCash: _move_cash,
    cmd.NewSale: Who.SIGNED_IN,
    cmd.NoteLine: Who.SIGNED_IN,
    cmd.OpenDrawer: _open_drawer,
    cmd.OpenGuide: _plain(Right.SETTINGS),
    cmd.OpenShift: _plain(Right.SHIFT),
    cmd.Override: _of_payment(Right.OVERRIDE),
    cmd.Park: Who.SIGNED_IN,
    cmd.Pay: _pay,
    cmd.PlanRefund: Who.SIGNED_IN,
    cmd.PrintParked: Who.SIGNED_IN,
    cmd.PrintSlip: Who.SIGNED_IN,
    cmd.PrintX: _plain(Right.SHIFT),
    cmd.PrintZ: _plain(Right.SHIFT),
    cmd.Recall: Who.SIGNED_IN,
    cmd.Reconcile: _plain(Right.SHIFT),
    cmd.Refund: _refund,
    cmd.RefundPayment: _refund_payment,
    cmd.RemoveLine: Who.SIGNED_IN,
    cmd.ReplaceSecret: _plain(Right.SETTINGS),
    cmd.Reprint: Who.SIGNED_IN,
    cmd.ReprintRefund: Who.SIGNED_IN,
    cmd.RestScale: Who.ANYBODY,
    cmd.ReturnWithoutReceipt: _return,
    cmd.SaveReport: _plain(Right.SHIFT),
    cmd.SaveTableCards: _plain(Right.SETTINGS),
    cmd.Scan: Who.SIGNED_IN,
    cmd.Foresee: Who.ANYBODY,
    cmd.Search: Who.ANYBODY,
    cmd.SellLine: _sell_line,
    cmd.SetAside: Who.SIGNED_IN,
    cmd.ShowCategory: Who.ANYBODY,
    cmd.ShowPayment: Who.SIGNED_IN,
    cmd.ShowPayments: Who.SIGNED_IN,
    cmd.ShowSettings: _plain(Right.SETTINGS),
    cmd.ShowTables: Who.SIGNED_IN,
    cmd.SignIn: Who.ANYBODY,
    cmd.StartPayment: Who.SIGNED_IN,
    cmd.StillHere: Who.ANYBODY,
    cmd.TakeCash: Who.SIGNED_IN,
    cmd.TakeExternal: Who.SIGNED_IN,
    cmd.TakeUp: Who.SIGNED_IN,
    cmd.TakeWeight: Who.SIGNED_IN,
    cmd.Tare: Who.SIGNED_IN,
    cmd.TestConnection: _plain(Right.SETTINGS),
    cmd.TryDevice: _plain(Right.SETTINGS),
    cmd.Undo: Who.SIGNED_IN,
    cmd.VoidCashSale: _void_cash_sale,
    cmd.WatchScale: Who.SIGNED_IN,
}
