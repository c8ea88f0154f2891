"""The basket: what scans, taps and the keypad do to it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from pos_terminal.app import commands as cmd
from pos_terminal.app import kiosk, stock
from pos_terminal.app.desk import Desk, UndoStep
from pos_terminal.domain import events as ev
from pos_terminal.domain.basket import Line
from pos_terminal.domain.discount import Discount
from pos_terminal.domain.events import Event, PriceSource
from pos_terminal.domain.options import OptionGone, Priced, price_choices
from pos_terminal.domain.product import Product
from pos_terminal.domain.sale import Sale, SaleState
from pos_terminal.domain.weight import MG, By

PIECES = "pcs"


def selling(desk: Desk) -> Sale | None:
    """Return the sale on the screen if its lines may change, after one word to the cashier if not."""
    sale = desk.sale
    if sale is not None and sale.state is not SaleState.SELLING:
        desk.error("finish_payment_first")
        return None
    return sale


def open_sale(desk: Desk) -> str | None:
    """Return the id of the sale to add to, starting one where there is none; None while one is being paid."""
    sale = desk.sale
    if sale is not None:
        return None if selling(desk) is None else sale.id
    sale_id = desk.ids.new()
    desk.say(ev.SaleStarted(), sale_id)
    desk.state.screen.sale = sale_id
    desk.state.screen.outcome = desk.state.screen.done = ""
    desk.state.undo.clear()
    return sale_id


def scan(desk: Desk, command: cmd.Scan) -> None:
    code = command.code.strip()
    if desk.sale is not None and selling(desk) is None:
        return
    match = desk.catalog.by_barcode(code)
    if match is None:
        desk.error("unknown_barcode", code=code[:64])
        return
    product, quantity = match.product, command.quantity
    desk.saw(product)
    if kiosk.refuses(desk, product):
        return
    if product.sold_out:
        desk.error("sold_out", name=product.name)
        return
    if match.price is not None:
        add(desk, product, quantity, match.price, PriceSource.EMBEDDED, code)
    elif match.quantity is not None:
        add(desk, product, match.quantity * quantity // 1000, product.price, PriceSource.EMBEDDED, code)
    elif product.unit != PIECES and command.quantity == 1000:
        desk.notice("needs_weight", sku=product.sku, name=product.name)
    else:
        add(desk, product, quantity, product.price, PriceSource.CATALOGUE, code)


def add_item(desk: Desk, command: cmd.AddItem) -> None:
    product = desk.catalog.by_sku(command.sku)
    if product is None:
        desk.error("unknown_item", sku=command.sku)
        return
    if product.sold_out:
        desk.error("sold_out", name=product.name)
        return
    if kiosk.refuses(desk, product):
        return
    desk.saw(product)
    try:
        options = price_choices(product.options, command.options) if command.options else ()
    except OptionGone as gone:
        desk.error("option_gone", name=product.name, option=str(gone))
        return
    price = product.price + sum(extra for _, extra in options) if product.price is not None else None
    before = desk.sale.basket if desk.sale is not None else None
    add(desk, product, command.quantity, price, PriceSource.CATALOGUE, options=options)
    now = desk.sale.basket if desk.sale is not None else None
    if price is not None and command.shown not in (None, price) and now is not before:
        desk.notice("price_changed", name=product.name, minor=str(price))


def add_by_price(desk: Desk, command: cmd.AddByPrice) -> None:
    product = Product(
        sku="", name=command.name or command.barcode, price=command.price, tax_rate=desk.rules.typed_tax_rate
    )
    add(desk, product, command.quantity, command.price, PriceSource.TYPED, command.barcode)


def sell_line(desk: Desk, command: cmd.SellLine) -> None:
    """Sell a known item at a typed price; the line stands for itself."""
    known = desk.catalog.by_sku(command.sku)
    rate = known.tax_rate if known else desk.rules.typed_tax_rate
    product = Product(
        sku=command.sku,
        name=command.name or (known.name if known else command.sku),
        price=command.price,
        tax_rate=rate,
        category=known.category if known else "",
    )
    same = known is not None and known.price == command.price
    add(
        desk,
        product,
        command.quantity,
        command.price,
        PriceSource.CATALOGUE if same else PriceSource.OVERRIDE,
        "",
        False,
    )


def add(
    desk: Desk,
    product: Product,
    quantity: int,
    price: int | None,
    source: PriceSource,
    barcode: str = "",
    merge: bool = True,
    options: Priced = (),
) -> None:
    """Add an item, on the line that it already has where both are by the piece and nothing sets them apart."""
    if price is None:
        desk.notice("needs_price", sku=product.sku, name=product.name)
        return
    if not fits(desk, quantity, price) or not kiosk.fits(desk, price * quantity // 1000):
        return
    if not stock.fits(desk, product.sku, product.slot, quantity):
        return
    sale_id = open_sale(desk)
    if sale_id is None:
        return
    twin = _twin(desk.state.sales[sale_id], product, price, source, options) if merge else None
    if twin is not None:
        if fits(desk, twin.quantity + quantity, price):
            change_quantity_of(desk, twin, twin.quantity + quantity)
        return
    line = desk.ids.new()
    desk.say(
        ev.LineAdded(
            line=line,
            sku=product.sku,
            name=product.name,
            unit=product.unit,
            quantity=quantity,
            unit_price=price,
            price_source=source,
            tax_rate=rate_of(product, desk.state.sales[sale_id].basket.place),
            tax_code=product.tax_code,
            category=product.category,
            barcode=barcode,
            catalogue_version=product.version,
            options=options,
        ),
        sale_id,
    )
    remember(desk, product.name, ev.LineRemoved(line))


def _twin(sale: Sale, product: Product, price: int, source: PriceSource, options: Priced) -> Line | None:
    if product.unit != PIECES or source is not PriceSource.CATALOGUE or not product.sku:
        return None
    for line in reversed(sale.basket.every):
        if line.sku != product.sku or line.unit_price != price or line.removed or line.parent:
            continue
        if line.options != options:
            continue
        if line.discount is None and not line.note and line.price_source is PriceSource.CATALOGUE:
            return line
    return None


def fits(desk: Desk, quantity: int, price: int) -> bool:
    """Say whether a quantity and a price are within the shop's limits, after one word if not."""
    rules = desk.rules
    if quantity <= 0 or quantity > rules.quantity_limit:
        desk.error("quantity_limit", limit=str(rules.quantity_limit // 1000))
        return False
    if price < 0 or price > rules.price_limit:
        desk.error("price_limit", limit=str(rules.price_limit))
        return False
    return True


def line_of(desk: Desk, line_id: str) -> tuple[Sale, Line] | None:
    """Return the sale on the screen and a line of it that may change; None where there is none."""
    sale = selling(desk)
    line = sale.basket.line(line_id) if sale is not None else None
    return (sale, line) if sale is not None and line is not None else None


def change_quantity_of(desk: Desk, line: Line, quantity: int, by: By = By.TYPED, tare: int = 0) -> None:
    sale = desk.sale
    assert sale is not None
    desk.say(ev.LineQuantityChanged(line.id, quantity), sale.id)
    back: list[Event] = [ev.LineQuantityChanged(line.id, line.quantity)]
    if line.weighed is not None:
        back.append(ev.LineWeighed(line.id, line.weighed, line.tare))
    remember(desk, line.name, *back)
    mark_weighed(desk, line.id, by, tare)


def mark_weighed(desk: Desk, line_id: str, by: By, tare: int = 0) -> None:
    """Write how a line's weight came about, where the till has a scale: its customers must tell the two apart."""
    sale = desk.sale
    line = sale.basket.line(line_id) if sale is not None else None
    if sale is None or line is None or line.unit not in MG:
        return
    if tare or by is By.SCALE or (desk.scale is not None and desk.scale.there):
        desk.say(ev.LineWeighed(line.id, by, tare), sale.id)


def change_quantity(desk: Desk, command: cmd.ChangeQuantity, by: By = By.TYPED, tare: int = 0) -> None:
    """Set a line's quantity; of one that is weighed, `by` and `tare` say how."""
    found = line_of(desk, command.line)
    if found is None:
        return
    if command.quantity == 0:
        remove_line(desk, cmd.RemoveLine(line=command.line))
    elif fits(desk, command.quantity, found[1].unit_price) and _more(desk, found[1], command.quantity):
        change_quantity_of(desk, found[1], command.quantity, by, tare)


def _more(desk: Desk, line: Line, quantity: int) -> bool:
    """Say whether a line may grow where nobody serves, after one word if not."""
    more = quantity - line.quantity
    if more <= 0:
        return True
    product = desk.catalog.by_sku(line.sku)
    slot = product.slot if product is not None else ""
    return kiosk.fits(desk, line.unit_price * more // 1000) and stock.fits(desk, line.sku, slot, more)


def change_price(desk: Desk, command: cmd.ChangePrice) -> None:
    found = line_of(desk, command.line)
    if found is None or not fits(desk, found[1].quantity, command.price):
        return
    sale, line = found
    desk.say(ev.LinePriceChanged(line.id, command.price, PriceSource.OVERRIDE), sale.id)
    remember(desk, line.name, ev.LinePriceChanged(line.id, line.unit_price, line.price_source))


def rate_of(product: Product, place: str) -> int:
    """Return the rate of tax where a product is eaten, in hundredths of a percent."""
    rate = {"here": product.tax_here, "away": product.tax_away}.get(place)
    return product.tax_rate if rate is None else rate


def choose_place(desk: Desk, command: cmd.ChoosePlace) -> None:
    """Say where the basket is eaten, and have each line taxed as it is there."""
    sale = selling(desk)
    if sale is None or command.place not in ("here", "away") or command.place == sale.basket.place:
        return
    desk.say(ev.PlaceChosen(command.place), sale.id)
    for line in sale.basket.lines:
        product = desk.catalog.by_sku(line.sku) if line.sku else None
        if product is not None and (rate := rate_of(product, command.place)) != line.tax_rate:
            desk.say(ev.LineTaxed(line.id, rate), sale.id)


def note_line(desk: Desk, command: cmd.NoteLine) -> None:
    if (found := line_of(desk, command.line)) is not None:
        desk.say(ev.LineNoted(command.line, command.note.strip()[:200]), found[0].id)
        remember(desk, found[1].name, ev.LineNoted(command.line, found[1].note))


def _discount(desk: Desk, percent: int, minor: int, reason: str) -> tuple[bool, Discount | None]:
    if percent < 0 or minor < 0 or percent > desk.rules.discount_limit:
        desk.error("discount_limit", limit=str(desk.rules.discount_limit // 100))
        return False, None
    return True, Discount(percent, minor, reason) if percent or minor else None


def discount_line(desk: Desk, command: cmd.DiscountLine) -> None:
    found = line_of(desk, command.line)
    good, discount = _discount(desk, command.percent, command.minor, command.reason)
    if found is None or not good:
        return
    desk.say(ev.LineDiscounted(command.line, discount), found[0].id)
    remember(desk, found[1].name, ev.LineDiscounted(command.line, found[1].discount))


def discount_basket(desk: Desk, command: cmd.DiscountBasket) -> None:
    sale = selling(desk)
    good, discount = _discount(desk, command.percent, command.minor, command.reason)
    if sale is None or not sale.basket.lines or not good:
        return
    desk.say(ev.BasketDiscounted(discount), sale.id)
    remember(desk, "", ev.BasketDiscounted(sale.basket.discount))


def remove_line(desk: Desk, command: cmd.RemoveLine) -> None:
    if (found := line_of(desk, command.line)) is not None:
        desk.say(ev.LineRemoved(command.line), found[0].id)
        remember(desk, found[1].name, ev.LineRestored(command.line))
        desk.notice("removed", name=found[1].name)


def clear_basket(desk: Desk, _: cmd.ClearBasket) -> None:
    sale = selling(desk)
    if sale is None or not sale.basket.lines:
        return
    back: list[Event] = [ev.BasketRestored(tuple(line.id for line in sale.basket.lines))]
    desk.say(ev.BasketCleared(), sale.id)
    if sale.basket.discount is not None:
        desk.say(ev.BasketDiscounted(None), sale.id)
        back.append(ev.BasketDiscounted(sale.basket.discount))
    remember(desk, "", *back)
    desk.notice("cleared")


def undo(desk: Desk, _: cmd.Undo) -> None:
    sale = selling(desk)
    if sale is None or not desk.state.undo:
        return
    for event in desk.state.undo.pop().events:
        desk.say(event, sale.id)


def remember(desk: Desk, name: str, *events: Event) -> None:
    """Keep the way back from the change just made; the last 50 are enough for anybody."""
    desk.state.undo.append(UndoStep(name, events))
    del desk.state.undo[:-50]


def leave(desk: Desk) -> None:
    """Clear the screen for the next customer."""
    screen = desk.state.screen
    screen.sale = screen.outcome = screen.done = ""
    desk.state.undo.clear()


HANDLERS: dict[type[cmd.Command], Callable[[Desk, Any], None]] = {
    cmd.Scan: scan,
    cmd.AddItem: add_item,
    cmd.AddByPrice: add_by_price,
    cmd.SellLine: sell_line,
    cmd.ChangeQuantity: change_quantity,
    cmd.ChangePrice: change_price,
    cmd.ChoosePlace: choose_place,
    cmd.NoteLine: note_line,
    cmd.DiscountLine: discount_line,
    cmd.DiscountBasket: discount_basket,
    cmd.RemoveLine: remove_line,
    cmd.ClearBasket: clear_basket,
    cmd.Undo: undo,
}
