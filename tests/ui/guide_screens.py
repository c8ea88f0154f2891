"""Every step of the guide, to be looked at and to be measured."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from pos_terminal.app.views import (
    BasketView,
    DevicesView,
    DeviceView,
    GuideView,
    Left,
    OperatorView,
    PeopleView,
    SettingsView,
    Stage,
    Step,
    StockView,
    TillView,
)
from pos_terminal.config.settings import Settings
from pos_terminal.config.settings_file import flat
from pos_terminal.domain.operator import Role
from tests.ui import settings_samples as shop
from tests.ui.pages.cashier import Cashier

Do = Callable[[Cashier], None]
ORDER = tuple(Step)
MIA = OperatorView("m", "Mia", Role.MANAGER)
FRESH: dict[str, str | int | bool] = dict(flat(Settings()))
NAMED: dict[str, str | int | bool] = {
    **FRESH,
    "shop.name": "Linden Café & Grocer",
    "shop.address": "Via Roma 12\n20121 Milano",
    "shop.timezone": "Europe/Rome",
    "sell.typed_tax_rate": 2200,
}
UNSET = tuple(
    replace(rail, state="unset", tested="", enabled=False, secrets=tuple(shop.SecretView(s.name) for s in rail.secrets))
    if rail.network
    else rail
    for rail in (*shop.RAILS[:2], shop.PAYSERA, *shop.RAILS[2:])
)
FILES = ("/media/shop/STICK/linden-products.csv", "/home/shop/Downloads/products.csv")


def nothing(_cashier: Cashier) -> None:
    return None


def tapping(*names: str) -> Do:
    def do(cashier: Cashier) -> None:
        for name in names:
            cashier.tap(name)

    return do


def left_before(step: Step, *skipped: Step) -> tuple[tuple[Step, Left], ...]:
    """Every step before one, done or left out."""
    return tuple((one, Left.SKIPPED if one in skipped else Left.DONE) for one in ORDER[: ORDER.index(step)])


def founding(step: Step, country: str = "IT", **changes: object) -> TillView:
    """A step of which there is no till yet."""
    values = FRESH if step in (Step.COUNTRY, Step.SHOP) else NAMED
    settings = SettingsView("/home/shop/settings.toml", tuple(sorted(values.items())))
    return TillView(
        test=False,
        shop=str(values["shop.name"]),
        till_label="",
        currency="EUR",
        operator="",
        stage=Stage.SELL,
        basket=BasketView(),
        settings=replace(settings, **changes),  # type: ignore[arg-type]
        guide=GuideView(step, left_before(step), True, country),
    )


def guiding(step: Step, *skipped: Step, stock: StockView | None = None, **changes: object) -> TillView:
    """A step at a till with its manager; `changes` are of its settings."""
    values = tuple(sorted(NAMED.items()))
    settings = SettingsView("/home/shop/settings.toml", values, UNSET)
    guide = GuideView(step, left_before(step, *skipped), False, "IT", stock or StockView(files=FILES))
    return replace(
        founding(step),
        till_label="2",
        operator="Mia",
        no_rails=True,
        stocked=False,
        people=PeopleView(needed=True, signed_in=MIA, operators=(MIA,)),
        settings=replace(settings, **changes),  # type: ignore[arg-type]
        guide=guide,
    )


def first_manager() -> TillView:
    view = guiding(Step.MANAGER)
    return replace(view, operator="", settings=None, people=PeopleView(needed=True, first=True))


def wrong_label(cashier: Cashier) -> None:
    cashier.type("till no. 2")
    cashier.press("Return")


def with_rail(**changes: object) -> Callable[[], TillView]:
    rails = tuple(replace(rail, **changes) if rail.id == "swip" else rail for rail in UNSET)  # type: ignore[arg-type]
    return lambda: guiding(Step.RAILS, rails=rails)


def products(cashier: Cashier) -> None:
    cashier.tap("guide_products_typed_button")
    for number, (name, price) in enumerate((("Espresso", "1.80"), ("Croissant", "1.60")), 1):
        cashier.tap(f"guide_product_{number}_name_field")
        cashier.tap("letter_keys_done_button") if cashier.sees("letter_key_done") else None
        cashier.type(name)
        cashier.press("Tab")
        cashier.type(price)


def on_the_network() -> TillView:
    values = {**NAMED, "printer.kind": "network", "printer.host": "192.168.1.50"}
    view = guiding(Step.PRINTER, values=tuple(sorted(values.items())))
    return replace(view, devices=DevicesView(DeviceView("printer_silent", 3000), DeviceView()))


def ready() -> TillView:
    view = guiding(Step.READY, Step.RAILS, Step.PRINTER)
    return replace(view, stocked=True)


def in_yen(view: TillView) -> TillView:
    """Prices were imported before the first start, and then another currency was chosen."""
    settings = view.settings
    assert settings is not None
    values = tuple((key, "JPY" if key == "shop.currency" else value) for key, value in settings.values)
    return replace(view, currency="JPY", catalogue_currency="EUR", settings=replace(settings, values=values))


BAD_ROWS = StockView(
    answered=1, problem="catalogue_rows", words="price: 'x' is not a sum", line=7, bad=3, files=FILES, path=FILES[0]
)
SCREENS: dict[str, tuple[Callable[[], TillView], Do]] = {
    "guide-1-country": (lambda: founding(Step.COUNTRY, ""), nothing),
    "guide-1-country-chosen": (lambda: founding(Step.COUNTRY, ""), tapping("guide_country_IT_chip")),
    "guide-2-shop": (lambda: founding(Step.SHOP), nothing),
    "guide-2-shop-letters": (lambda: founding(Step.SHOP), tapping("settings_shop_name_field")),
    "guide-2-shop-empty": (lambda: founding(Step.SHOP), tapping("guide_next_button")),
    "guide-3-money": (lambda: founding(Step.MONEY), nothing),
    "guide-4-till": (lambda: founding(Step.TILL), nothing),
    "guide-4-till-prices": (lambda: in_yen(founding(Step.TILL)), nothing),
    "guide-4-till-wrong": (lambda: founding(Step.TILL), wrong_label),
    "guide-4-till-sure": (lambda: founding(Step.TILL), tapping("guide_next_button")),
    "guide-5-manager": (first_manager, nothing),
    "guide-6-rails": (lambda: guiding(Step.RAILS), nothing),
    "guide-6-rails-swip": (lambda: guiding(Step.RAILS), tapping("guide_rail_swip_chip")),
    "guide-6-rails-failed": (
        with_rail(enabled=True, state="ready", tested="test_unreachable"),
        tapping("guide_rail_swip_chip"),
    ),
    "guide-6-rails-external": (lambda: guiding(Step.RAILS), tapping("guide_rail_external_chip")),
    "guide-7-printer": (lambda: guiding(Step.PRINTER, Step.RAILS), nothing),
    "guide-7-printer-silent": (on_the_network, nothing),
    "guide-8-products": (lambda: guiding(Step.PRODUCTS, Step.RAILS), nothing),
    "guide-8-products-bad": (lambda: guiding(Step.PRODUCTS, stock=BAD_ROWS), tapping("guide_file_1_button")),
    "guide-8-products-typed": (lambda: guiding(Step.PRODUCTS), products),
    "guide-8-products-prices": (lambda: in_yen(guiding(Step.PRODUCTS)), nothing),
    "guide-9-ready": (ready, nothing),
    "guide-9-ready-prices": (lambda: in_yen(guiding(Step.READY, Step.RAILS, Step.PRODUCTS)), nothing),
}
