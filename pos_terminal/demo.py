"""The demo: a sandbox as its own process, the demo catalogue, a customer window and a phone."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import ExitStack
from dataclasses import replace
from typing import TYPE_CHECKING

import msgspec
from PySide6.QtWidgets import QWidget

from pos_terminal.config.paths import Places
from pos_terminal.config.settings import Settings
from pos_terminal.house import TEST, House
from pos_terminal.sandbox.process import SandboxProcess
from pos_terminal.sandbox_shop import sandbox_rails, sandbox_secrets
from pos_terminal.store.catalog_import import import_catalogue
from pos_terminal.ui.theme.resources import resources_folder
from pos_terminal.windows import Extras, TillWindows, run_windows

if TYPE_CHECKING:
    from pos_terminal.ui.windows.customer.options import CustomerOptions

SHOP = "Linden Café & Grocer"


def demo_settings(sandbox: SandboxProcess) -> Settings:
    """Return the demo shop: a café that takes SWiP, DropPay, a card on the bank's terminal, and cash."""
    plain = Settings()
    shop = msgspec.structs.replace(
        plain.shop,
        name=SHOP,
        label="2",
        address=("Via Roma 12", "20121 Milano"),
        timezone="Europe/Rome",
        footer="Thank you, see you soon!",
    )
    sell = msgspec.structs.replace(plain.sell, typed_tax_rate=2100)
    rails: dict[str, dict[str, object]] = {**sandbox_rails(sandbox, shop.currency), "external": {"enabled": True}}
    return msgspec.structs.replace(plain, shop=shop, sell=sell, rails=rails)


def fill_catalogue(house: House) -> None:
    """Import the demo catalogue into a folder that has none."""
    if house.catalogue.version() == 0:
        import_catalogue(
            resources_folder() / "demo" / "catalogue.csv", house.places.catalogue, house.rules.shop.currency
        )


def demo_extras(sandbox: SandboxProcess, phone: bool = True) -> Extras:
    """Return what a demo adds to a till: the sandbox's links, both windows, the phone."""

    def windows(program: TillWindows) -> Sequence[QWidget]:
        from pos_terminal.demo_phone import open_phone

        return (open_phone(program, sandbox.origin),) if phone else ()

    def customer_look(options: CustomerOptions) -> CustomerOptions:
        from pos_terminal.ui.windows.customer.options import Promo

        promo = Promo("Today’s lunch", "Pumpkin soup with sourdough", 590, "promo_soup")
        slogan = "Fresh bread at 7, 11 and 3. Fair-trade coffee all day."
        return replace(options, mark="mark", slogan=slogan, promo=promo)

    return Extras(
        customer_look=customer_look,
        qr_origins=(sandbox.origin,),
        customer_in_window=True,
        catalogue=fill_catalogue,
        windows=windows,
    )


def run_demo(where: Places) -> int:
    """Run the demo until its window is closed."""
    with ExitStack() as stack:
        sandbox = stack.enter_context(SandboxProcess())
        memory = sandbox_secrets(sandbox)
        return run_windows(
            where,
            demo_settings(sandbox),
            mode=TEST,
            secrets=lambda till: memory,
            extras=demo_extras(sandbox),
        )
