"""The kiosk's process in the campaign: the real program over one folder, and the customers before it, until killed."""

from __future__ import annotations

import os
import random
import sys
import time
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

import msgspec

import pos_terminal.house  # noqa: F401  # before Qt, as in the program: Qt reads every later module's source

# isort: split
from PySide6.QtWidgets import QApplication

from pos_terminal.app import vending
from pos_terminal.config.kiosk_settings import KioskSettings
from pos_terminal.config.paths import Places, places
from pos_terminal.config.secrets import MemorySecrets
from pos_terminal.config.settings import ScreenSettings, Settings, ShopSettings
from pos_terminal.demo.shop import PEOPLE, with_people
from pos_terminal.devices.dispenser.driver import LineDispenser
from pos_terminal.devices.dispenser.wires import SerialWire
from pos_terminal.domain.events import Draft, OperatorAdded, PinSet
from pos_terminal.house import TEST
from pos_terminal.kiosk import KioskWindows
from pos_terminal.program import Extras
from pos_terminal.sandbox.control import SandboxControl
from pos_terminal.ui.runtime.plain_imports import plain_imports
from pos_terminal.ui.windows.kiosk.window import KioskWindow
from pos_terminal.wire.http import Times
from tests.e2e.headless import HeadlessHouse
from tests.prove.kiosk.fuse import Fuse
from tests.prove.kiosk.hands import Hands, Stopped, Watch, ahead_of, tell
from tests.prove.kiosk.plan import Trouble, customer, monkey
from tests.prove.kiosk.shelf import fill_catalogue
from tests.prove.kiosk.staff import Staff
from tests.prove.kiosk.visit import Visit
from tests.prove.lasting.gauge import sample

__all__ = ["KioskWindow", "main"]  # the window is imported before the fork, as everything else is

POLL_S = 0.02
LOOK_S = 0.5  # real seconds between two looks at a machine that does nothing
STAYS = 0.5  # of those at whom the power went
COUNTS = 100  # of all objects
RESTS_S = (60.0, 300.0, 1900.0, 7300.0)  # rule 14's last look, SWiP's half hour over it, and a card's long life


class Begins(msgspec.Struct, frozen=True):
    """The one line on stdin: which customers of how many, over which folder, machine and services."""

    data: str
    origin: str
    rails: dict[str, dict[str, Any]]
    secrets: dict[str, tuple[str, str]]
    port: str
    seed: int
    first: int
    whole: int
    monkeys: bool = False  # nobody but random touches
    until_s: float = 0.0  # the machine's real time after which nobody comes any more; 0: there is none


def main() -> int:
    """Serve until the last customer; 0, or staff's code for a restart."""
    begins = msgspec.json.decode(sys.stdin.readline(), type=Begins)
    where = places(Path(begins.data))
    vending.LOOK_S = LOOK_S
    app = QApplication(sys.argv[:1])
    with SandboxControl(begins.origin) as control:
        watch = Watch(ahead_of(control))
        program = KioskWindows(
            app,
            where,
            _settings(begins),
            mode=TEST,
            secrets=lambda till: MemorySecrets(begins.secrets),
            extras=Extras(
                house=partial(_house, begins, watch),
                qr_origins=(begins.origin,),
                catalogue=partial(_open_shop, where),
                kiosk_look={"monotonic": watch.monotonic},
            ),
        )
        codes: list[int] = []
        program.end = codes.append  # type: ignore[method-assign]  # the loop is ours
        try:
            _serve(begins, Hands(program, watch, control), where, codes)
        except Stopped as stopped:
            tell(stopped=str(stopped))
            return 2
        finally:
            program.close()
    return codes[0] if codes else 0


def _settings(begins: Begins) -> Settings:
    return Settings(
        shop=ShopSettings(name="Corner", label="7", receipt_url="https://corner.example/r"),
        screens=ScreenSettings(reduced_motion=True, volume=0),
        kiosk=KioskSettings(full_screen=True, most_per_sale=0),
        rails=begins.rails,
    )


def _house(begins: Begins, watch: Watch, where: Places, settings: Settings, **rest: Any) -> HeadlessHouse:
    machine = LineDispenser(lambda: SerialWire(begins.port), poll_s=POLL_S)
    house = HeadlessHouse(where, settings, clock=watch, rules=with_people, dispenser=machine, **rest)
    house.times = Times(1.0, 1.0, 1.0)
    house.origins = (begins.origin,)
    return house


def _open_shop(where: Places, house: HeadlessHouse) -> None:
    """Fill the catalogue and hire, once; the PINs are set anew, for their pepper is of this run."""
    if house.catalogue.version() == 0:
        fill_catalogue(where.catalogue, where.data)
    people = house.journal.people()
    for name, role, pin in PEOPLE:
        known = people.named(name)
        who = known.id if known is not None else house.ids.new()
        if known is None:
            house.journal.append([Draft(OperatorAdded(who, name, role)), Draft(PinSet(who))])
        house.pins.set(who, pin)


def _serve(begins: Begins, hands: Hands, where: Places, codes: list[int]) -> None:
    """Everybody from the first on; whoever stood there when the power went may still be there."""
    fuse = Fuse(hands.program.house.journal.append)
    hands.program.house.journal.append = fuse.append  # type: ignore[method-assign]
    hands.until("the rails and the machine", lambda view: view.kiosk is not None and not view.no_rails)
    staff = Staff(hands)
    seen: dict[str, int] = {}
    if begins.first:
        before = customer(begins.seed, begins.first - 1, begins.whole)
        _after_the_cut(hands, Visit(hands, before, fuse, where, seen, begins.seed))
        staff.see_it_home()
    every = max(1, begins.whole // COUNTS)
    for number in range(begins.first, begins.whole):
        if begins.until_s and time.time() > begins.until_s:
            tell(closes=number)
            break
        began = time.monotonic()
        who = monkey(number) if begins.monkeys else customer(begins.seed, number, begins.whole)
        hands.pass_time(who.before_s)
        hands.begin()
        tell(comes=[number, who.words])
        Visit(hands, who, fuse, where, seen, begins.seed).play()
        fuse.put_out()
        home_s = staff.see_it_home()
        row = sample(0.0, 1000 * (time.monotonic() - began), count=number % every == every - 1).row()
        tell(went=number, home_s=home_s, row=row, seen=seen, touches=hands.touched, day_s=hands.watch.ahead_s)
        seen.clear()
        hands.touched = 0
        if staff.wants_restart(who):
            staff.restart(codes)
            return
    for step in RESTS_S:
        hands.pass_time(step)
        hands.live(600)
    staff.see_it_home()
    tell(decided=staff.decide())
    for step in RESTS_S:
        hands.pass_time(step)
        hands.live(300)


def _after_the_cut(hands: Hands, visit: Visit) -> None:
    """Somebody who is still there goes on with what the screen says; the others went long ago."""
    hands.begin()
    if random.Random(visit.who.number).random() < STAYS:
        visit.who = replace(visit.who, trouble=Trouble.NONE, touches=0)  # it has come already
        visit.play()


plain_imports()

if __name__ == "__main__":
    os._exit(main())
