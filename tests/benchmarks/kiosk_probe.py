"""`python -m tests.benchmarks.kiosk_probe OPTIONS`: the real kiosk as a child, touched by a quick finger."""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pos_terminal.house  # noqa: F401  # before Qt, as in the program: Qt reads every later module's source

# isort: split
from PySide6.QtCore import QEventLoop, QPoint, Qt, QTimer, SignalInstance
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from pos_terminal.app.commands import ClearBasket
from pos_terminal.config.kiosk_settings import KioskSettings
from pos_terminal.config.paths import places
from pos_terminal.config.settings import ScreenSettings, Settings
from pos_terminal.house import TEST, House
from pos_terminal.kiosk import KioskWindows
from pos_terminal.program import Extras
from pos_terminal.sandbox.process import SandboxProcess
from pos_terminal.sandbox_shop import sandbox_rails, sandbox_secrets
from pos_terminal.store.catalog_import import import_catalogue
from tests.benchmarks.bench import ANSWER
from tests.benchmarks.counter import NotSeen
from tests.benchmarks.eyes import Eye

BETWEEN_MS = 800  # a second touch on the same card counts after 0.7 s
WAIT_MS = 20_000
GOODS = (
    ("Flat white", "flat_white"),
    ("Latte", "latte"),
    ("Mint tea", "mint_tea"),
    ("Orange juice", "orange_juice"),
    ("Still water", "still_water"),
    ("Butter croissant", "butter_croissant"),
    ("Cinnamon roll", "cinnamon_roll"),
    ("Ham & cheese sandwich", "ham_cheese_sandwich"),
)


class Finger:
    """Touches the kiosk and waits for what was painted."""

    def __init__(self, program: KioskWindows) -> None:
        self.program, self.window = program, program.window
        self.sum = Eye(self.window.pages.menu.basket)

    def touch(self, place: QPoint) -> int:
        """Touch a place; returns when, in monotonic nanoseconds."""
        handle = self.window.windowHandle()
        assert handle is not None
        at = time.monotonic_ns()
        QTest.mouseClick(handle, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
        return at

    def menu(self) -> float:
        """Return the milliseconds from a touch on the waiting screen until the menu stands alone."""
        pages, seen = self.window.pages, Eye(self.window.pages.menu)
        seen.look_for()
        at = self.touch(self.window.rect().center())
        self.wait(seen.saw, lambda: seen.at_ns > 0)
        while pages._fade.isVisible():
            self.pause(1)
        return (time.monotonic_ns() - at) / 1e6

    def card(self, number: int) -> float:
        """Return the milliseconds from a touch on a card until the basket's new sum is painted."""
        button = self.window.pages.menu.basket
        found = self.window.pages.menu.grid.findChild(object, f"kiosk_product_{number}_card")
        before = button.text()
        self.sum.look_for(lambda event: button.text() != before)
        at = self.touch(found.mapTo(self.window, found.rect().center()))
        self.wait(self.sum.saw, lambda: self.sum.at_ns > 0)
        return (self.sum.at_ns - at) / 1e6

    def wait(self, signal: SignalInstance, there: Callable[[], bool]) -> None:
        loop, late = QEventLoop(), QTimer()
        late.setSingleShot(True)
        signal.connect(loop.quit)
        late.timeout.connect(loop.quit)
        late.start(WAIT_MS)
        if not there():
            loop.exec()
        signal.disconnect(loop.quit)
        if not there():
            raise NotSeen("nothing was painted")

    def pause(self, ms: int) -> None:
        loop = QEventLoop()
        QTimer.singleShot(ms, loop.quit)
        loop.exec()

    def until(self, there: Callable[[], bool]) -> None:
        deadline = time.monotonic() + WAIT_MS / 1000
        while not there():
            if time.monotonic() > deadline:
                raise NotSeen(f"the kiosk shows {self.window.place}")
            self.pause(10)


def play(program: KioskWindows, options: dict[str, Any]) -> dict[str, list[float]]:
    finger = Finger(program)
    finger.until(lambda: program.window.place == "attract")
    finger.pause(1500)
    menus = []
    for _ in range(options["menus"]):
        menus.append(finger.menu())
        finger.pause(700)
        program.window.customer.clear()
        finger.until(lambda: program.window.place == "attract")
        finger.pause(700)
    finger.menu()
    finger.pause(BETWEEN_MS)
    cards = []
    for turn in range(options["touches"]):
        if turn % 25 == 24:
            program.bridge.send(ClearBasket())
            finger.until(lambda: program.bridge.view is not None and not program.bridge.view.basket.lines)
        cards.append(finger.card(1 + turn % 3))
        finger.pause(BETWEEN_MS // 3)  # three cards in turn
    return {"menu": menus, "touch": cards}


def main(options: dict[str, Any]) -> None:
    app = QApplication([sys.argv[0], "-platform", f"offscreen:configfile={options['screens']}"])
    with SandboxProcess() as sandbox:  # without a way to pay it is out of order
        secrets = sandbox_secrets(sandbox)
        settings = Settings(
            screens=ScreenSettings(volume=0),
            kiosk=KioskSettings(most_per_sale=0),
            rails={"swip": sandbox_rails(sandbox, "EUR")["swip"]},
        )
        extras = Extras(catalogue=_goods, qr_origins=(sandbox.origin,))
        where = places(Path(options["data"]))
        program = KioskWindows(app, where, settings, mode=TEST, secrets=lambda till: secrets, extras=extras)
        try:
            found = play(program, options)
        finally:
            program.close()
    print(ANSWER + json.dumps(found), flush=True)


def _goods(house: House) -> None:
    """A café's goods in the place of the bench's hundred thousand; none has options, so that a touch adds one."""
    rows = [
        f"{number},{name},{2 + number / 10:.2f},21,Popular,{picture}" for number, (name, picture) in enumerate(GOODS)
    ]
    table = house.places.data / "goods.csv"
    table.write_text("\n".join(("sku,name,price,tax_rate,category,picture", *rows)) + "\n", encoding="utf-8")
    import_catalogue(table, house.places.catalogue, house.rules.shop.currency)


if __name__ == "__main__":
    main(json.loads(sys.argv[1]))
