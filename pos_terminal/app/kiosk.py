"""A till that customers serve themselves at: what anybody may do there, and how much it sells."""

from __future__ import annotations

from dataclasses import replace

from pos_terminal.app import commands as cmd
from pos_terminal.app.commands import Command
from pos_terminal.app.desk import Desk
from pos_terminal.domain.product import Product
from pos_terminal.domain.sale import Sale
from pos_terminal.domain.terms import Terms

OPERATOR = "Kiosk"  # whose name the rows of unattended sales bear
MAY: frozenset[type[Command]] = frozenset(
    {
        cmd.AddItem,
        cmd.AskCancel,
        cmd.BackToSale,
        cmd.CancelSale,
        cmd.ChangeQuantity,
        cmd.ChoosePlace,
        cmd.CheckNow,
        cmd.ClearBasket,
        cmd.DismissNotice,
        cmd.EnterStaff,
        cmd.Foresee,
        cmd.GiveBack,
        cmd.KeepPayment,
        cmd.NewSale,
        cmd.Pay,
        cmd.RemoveLine,
        cmd.Reprint,
        cmd.Scan,
        cmd.Search,
        cmd.SetAside,
        cmd.ShowCategory,
        cmd.StartPayment,
        cmd.StillHere,
    }
)
HOUR_S = 3600.0
PIECES = "pcs"


def may(command: Command) -> bool:
    """Say whether somebody without a name may ask for it: only what sells the catalogue's goods at its prices."""
    if isinstance(command, cmd.StartPayment) and (command.minor is not None or command.table):
        return False
    if isinstance(command, cmd.Reprint) and command.sale:
        return False  # the receipt of the moment, once: nobody else's
    return type(command) in MAY


def sells(product: Product) -> bool:
    """Say whether somebody alone may buy it: by the piece, at a price, and without an age that nobody looks at."""
    return product.price is not None and product.unit == PIECES and not product.minimum_age


def refuses(desk: Desk, product: Product) -> bool:
    """Say whether a product is for the counter, after one word if so."""
    if desk.rules.kiosk is None or desk.state.people.at_the_till is not None or sells(product):
        return False
    desk.error("kiosk_not_here", name=product.name)
    return True


def fits(desk: Desk, more: int) -> bool:
    """Say whether the basket may grow by a sum in minor units, after one word if not."""
    rules, sale = desk.rules.kiosk, desk.sale
    if rules is None or desk.state.people.at_the_till is not None:
        return True
    total = sale.totals(desk.rules.tax_included).total if sale is not None else 0
    if rules.most_per_sale and total + more > rules.most_per_sale:
        desk.error("kiosk_sale_limit", minor=str(rules.most_per_sale))
        return False
    return True


def at_once(terms: Terms) -> Terms:
    """Return terms that hold nothing for a person: without a machine there is nobody to charge the sum later."""
    if not terms.hold:
        return terms
    return replace(terms, hold=False, capabilities=replace(terms.capabilities, settle_less=False))


def over_limit(desk: Desk, sale: Sale) -> str:
    """Return why a sale may not be paid without anybody there, as a problem code; empty when it may."""
    rules = desk.rules.kiosk
    if rules is None:
        return ""
    if rules.most_per_sale and sale.total > rules.most_per_sale:
        return "kiosk_sale_limit"
    if rules.most_per_hour and desk.taken_since(HOUR_S) + sale.total > rules.most_per_hour:
        return "kiosk_hour_limit"
    return ""
