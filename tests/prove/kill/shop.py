"""The data folder that every run begins with: a journal, a small catalogue, people; made once and copied."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

from pos_terminal.config.paths import places
from pos_terminal.config.secrets import MemorySecrets
from pos_terminal.config.settings import Settings, ShopSettings
from pos_terminal.domain.events import Draft, OperatorAdded, PinSet
from pos_terminal.domain.operator import Role
from pos_terminal.house import TEST, House
from pos_terminal.store.catalog_import import import_catalogue

PEPPER = ("this till", "5a" * 32)
CASHIER, MANAGER = ("cashier-1", "8027"), ("manager-1", "802604")
GOODS = (("4779990010172", 240), ("4779990010516", 315), ("4006381333931", 1299), ("5901234123457", 87))
RESERVE = "reserve"


def make_shop(folder: Path) -> Path:
    """Return a till's data folder as it is before its first day."""
    where = places(folder)
    secrets = MemorySecrets({"pin.pepper": PEPPER})
    with House(
        where, Settings(shop=ShopSettings(name="Corner shop", label="1")), mode=TEST, secrets=lambda _: secrets
    ) as house:
        for (who, pin), role in ((CASHIER, Role.CASHIER), (MANAGER, Role.MANAGER)):
            house.pins.set(who, pin)
            house.journal.append([Draft(OperatorAdded(who, who, role)), Draft(PinSet(who))])
        rows = [f"G{n},Good {n},{code},{price / 100:.2f},20" for n, (code, price) in enumerate(GOODS)]
        table = folder / "goods.csv"
        table.write_text("\n".join(["sku,name,barcodes,price,tax_rate", *rows]) + "\n")
        import_catalogue(table, where.catalogue, "EUR")
        table.unlink()
    return folder


def copy_shop(shop: Path, folder: Path) -> None:
    """Begin a run's folder. The reserve is only ever unlinked, so a link does for it."""
    shutil.copytree(shop, folder, ignore=shutil.ignore_patterns(RESERVE, "*.log"))
    os.link(shop / RESERVE, folder / RESERVE)
