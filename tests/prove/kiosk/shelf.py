"""What lies in the machine, and a machine that remembers every item: what it says is what came out."""

from __future__ import annotations

import threading
import time
from pathlib import Path

from pos_terminal.devices.dispenser import Controller
from pos_terminal.devices.dispenser.controller import Item
from pos_terminal.domain.dispense import Drop, MachineState, Slot
from pos_terminal.store.catalog_import import import_catalogue

FULL = 30
LONGEST_S = 8
DROP_S = 0.02  # real seconds for one item
SLOW_S = 0.4
HEAD = "sku,name,price,tax_rate,category,picture,options,slot"
GOODS = (
    ("water", "Still water", 120, "Drinks", "still_water", ""),
    ("juice", "Orange juice", 270, "Drinks", "orange_juice", ""),
    ("tea", "Mint tea", 240, "Drinks", "mint_tea", ""),
    ("latte", "Latte", 350, "Hot", "latte", "Milk: Whole | Oat +0.50"),
    ("white", "Flat white", 320, "Hot", "flat_white", "Milk: Whole | Oat +0.50"),
    ("cocoa", "Hot chocolate", 330, "Hot", "chocolate", ""),
    ("roll", "Cinnamon roll", 310, "Bakery", "cinnamon_roll", ""),
    ("croissant", "Butter croissant", 240, "Bakery", "butter_croissant", ""),
    ("sandwich", "Ham sandwich", 560, "Food", "ham_cheese_sandwich", ""),
    ("salad", "Salad", 600, "Food", "", ""),
)
SLOT = {good[0]: f"{'ABC'[at // 4]}{at % 4 + 1}" for at, good in enumerate(GOODS)}
ACCIDENTS = {"door": MachineState.DOOR_OPEN, "warm": MachineState.TOO_WARM, "fault": MachineState.FAULT}


def fill_catalogue(path: Path, folder: Path, dearer: str = "") -> None:
    """Write the goods into a catalogue; `dearer`: a product that costs 10 cents more than at first."""
    rows = []
    for sku, name, price, category, picture, options in GOODS:
        asked = price + 10 * (sku == dearer)
        rows.append(f"{sku},{name},{asked / 100:.2f},21,{category},{picture},{options},{SLOT[sku]}")
    table = folder / "goods.csv"
    table.write_text("\n".join((HEAD, *rows)) + "\n", encoding="utf-8")
    report = import_catalogue(table, path, "EUR")
    assert not report.bad, report.bad


class Shelf(Controller):
    """The simulated machine; `items` are all it was ever asked for, by id, as they ended."""

    def __init__(self) -> None:
        slots = tuple(Slot(name, FULL, LONGEST_S) for name in SLOT.values())
        super().__init__("Corner", slots, time.monotonic, drop_s=DROP_S)
        self.items: dict[str, Item] = {}
        self._order = threading.Lock()

    def _remember(self, name: str, item: Item) -> None:
        self.items[name] = item
        super()._remember(name, item)

    def fell(self, item: str) -> bool:
        """Say whether the sensor saw an item fall."""
        found = self.items.get(item)
        return found is not None and found.result is Drop.SEEN

    def told(self, item: str) -> str:
        found = self.items.get(item)
        return found.result.value if found is not None else "never asked for"

    def happen(self, what: str, *more: object) -> None:
        """Let something happen to it, in the words of whoever plays."""
        with self._order:
            match what:
                case "will":
                    self.will(*(Drop(str(one)) for one in more))
                case "slow":
                    self.drop_s = SLOW_S
                case "left":
                    self.fill(str(more[0]), int(str(more[1])))
                case "cut":
                    self.cut_power()
                case "back":
                    self.restore_power()
                case "mend":
                    self._mend()
                case _:
                    self.state = ACCIDENTS[what]

    def _mend(self) -> None:
        self.restore_power()
        self.state, self.drop_s = MachineState.READY, DROP_S
        self._next.clear()
        for slot in SLOT.values():
            self.fill(slot, FULL)
