"""The demo: a sandbox as its own process, the demo catalogue, a customer window and a phone."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import ExitStack
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

import msgspec
from PySide6.QtWidgets import QWidget

from pos_terminal.app.rules import Rules
from pos_terminal.config.paths import Places
from pos_terminal.config.settings import Settings, read_settings
from pos_terminal.config.settings_file import Value, flat, with_values
from pos_terminal.demo.plugs import plug_in, unplug
from pos_terminal.domain.events import Draft, OperatorAdded, PinSet, ShiftOpened
from pos_terminal.domain.operator import Role
from pos_terminal.house import TEST, House
from pos_terminal.sandbox.process import SandboxProcess
from pos_terminal.sandbox_shop import sandbox_rails, sandbox_secrets
from pos_terminal.store.catalog_import import import_catalogue
from pos_terminal.ui.theme.resources import resources_folder
from pos_terminal.windows import Extras, TillWindows, run_windows

if TYPE_CHECKING:
    from pos_terminal.ui.windows.customer.options import CustomerOptions

SHOP = "Linden Café & Grocer"
PEOPLE = (("Cashier 1", Role.CASHIER, "1111"), ("Manager", Role.MANAGER, "246810"))
MORNING_FLOAT = 15_000  # minor units
DEMO_WORDS = b"# The demo's settings, changed on its page Settings. Its ways to pay are the sandbox of each run.\n\n"


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


def with_tables(settings: Settings, sandbox: SandboxProcess) -> Settings:
    """Return settings of a shop whose Paysera guests pay at their table, or by QR like everybody else."""
    location = sandbox.credentials["paysera"]["location_id"]
    paysera = {**settings.rails["paysera"], "mode": "tables", "location_id": location}
    return msgspec.structs.replace(settings, rails={**settings.rails, "paysera": paysera})


def demo_file(where: Places, sandbox: SandboxProcess) -> Settings:
    """Return the demo's settings from a file, so that the page Settings has one; what was changed there stays.

    What an earlier run plugged in does not: its printer and its ports are gone.
    """
    where.make()
    unplug(where)  # of a run that was killed
    there = where.settings.read_bytes() if where.settings.exists() else b""
    wanted, plain = flat(with_tables(demo_settings(sandbox), sandbox)), flat(Settings())
    if there:
        wanted = {key: value for key, value in wanted.items() if key.endswith(".base_url")}  # a port of this run
    own = {key: value for key, value in wanted.items() if plain.get(key) != value}
    where.settings.write_bytes(with_values(there or DEMO_WORDS, own))
    return read_settings(where.settings)


def fill_catalogue(house: House) -> None:
    """Import the demo catalogue into a folder that has none."""
    if house.catalogue.version() == 0:
        import_catalogue(
            resources_folder() / "demo" / "catalogue.csv", house.places.catalogue, house.rules.shop.currency
        )


def begin_day(house: House) -> None:
    """Fill the catalogue, and open the first shift of a new folder with the morning's float."""
    fill_catalogue(house)
    shift = house.journal.shift()
    if not shift.open and not shift.last_z:
        house.journal.append([Draft(ShiftOpened(shift.number, MORNING_FLOAT), operator=PEOPLE[0][0])])


def with_people(rules: Rules) -> Rules:
    """Return the demo's rules: a cashier and a manager sign in, with PINs that the page itself shows."""
    return replace(rules, people=True, hints=tuple((name, pin) for name, _, pin in PEOPLE))


def open_shop(house: House) -> None:
    """Begin the day and hire the demo's people; their PINs are set anew, for the pepper is gone with a demo."""
    begin_day(house)
    hire(house)


def hire(house: House) -> None:
    """Have the demo's people at this till, with the PINs that its page shows."""
    people = house.journal.people()
    for name, role, pin in PEOPLE:
        known = people.named(name)
        who = known.id if known is not None else house.ids.new()
        if known is None:
            house.journal.append([Draft(OperatorAdded(who, name, role)), Draft(PinSet(who))])
        house.pins.set(who, pin)


def demo_extras(sandbox: SandboxProcess, phone: bool = True) -> Extras:
    """Return what a demo adds to a till: the sandbox's links, both windows, the phone."""

    def windows(program: TillWindows) -> Sequence[QWidget]:
        from pos_terminal.demo.phone import open_phone

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
        catalogue=begin_day,
        windows=windows,
    )


def on_paper(where: Places, extras: Extras, stack: ExitStack) -> Extras:
    """Have the demo's settings name a receipt printer that is not there, and show its paper beside the till."""
    from pos_terminal.demo.paper import PaperWindow
    from pos_terminal.sandbox.printer.emulator import EmulatedPrinter, NetworkPlace

    printer = EmulatedPrinter()
    place = NetworkPlace(printer)
    stack.callback(place.close)
    values: dict[str, Value] = {
        "printer.kind": "network",
        "printer.host": "127.0.0.1",
        "printer.port": place.port,
        "drawer.kind": "printer",
        "drawer.switch": "open_is_high",
    }
    plug_in(where, values, stack)

    def windows(program: TillWindows) -> Sequence[QWidget]:
        paper = PaperWindow(program.theme, printer)
        paper.show()
        return (*extras.windows(program), paper)

    return replace(extras, windows=windows)


def on_counter(where: Places, extras: Extras, stack: ExitStack) -> Extras:
    """Have the demo's settings name a scale, a scanner and a display that are not there, and show them."""
    from pos_terminal.demo.counter import CounterWindow, DemoCounter

    counter = DemoCounter()
    counter.plug_in(stack)
    plug_in(where, counter.settings, stack)

    def windows(program: TillWindows) -> Sequence[QWidget]:
        window = CounterWindow(program.theme, counter)
        window.show()
        return (*extras.windows(program), window)

    return replace(extras, windows=windows)


def run_demo(where: Places, kiosk: bool = False, paper: bool = False, devices: bool = False) -> int:
    """Run the demo until its window is closed; `kiosk`: customers serve themselves, at a simulated machine.

    `paper`: receipts come out of an emulated printer. `devices`: an emulated scale, scanner and customer's display.
    """
    with ExitStack() as stack:
        sandbox = stack.enter_context(SandboxProcess())
        memory = sandbox_secrets(sandbox)
        extras = replace(demo_extras(sandbox), house=partial(House, rules=with_people), catalogue=open_shop)
        if kiosk:
            from pos_terminal.demo.kiosk import run_demo_kiosk

            return run_demo_kiosk(where, demo_file(where, sandbox), memory, extras, sandbox.origin)
        settings = demo_file(where, sandbox)
        if paper:
            extras = on_paper(where, extras, stack)
            settings = read_settings(where.settings)
        if devices:
            extras = on_counter(where, extras, stack)
            settings = read_settings(where.settings)
        return run_windows(where, settings, mode=TEST, secrets=lambda till: memory, extras=extras)
