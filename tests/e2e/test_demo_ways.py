"""The demo's shop, by hand: one sale in parts by every way to pay, a bill at a table among them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest

from pos_terminal.app import commands as cmd
from pos_terminal.app.views import Stage
from pos_terminal.demo.phone import TABLE
from pos_terminal.demo.shop import demo_settings, with_tables
from tests.e2e.conftest import BUGS
from tests.e2e.counter import Services
from tests.e2e.judge import judge
from tests.e2e.nest import Nest
from tests.e2e.test_kill_windows import CROISSANT, LOAF, Windows

RAILS = ("swip", "droppay", "paysera", "card")
EACH = 100  # minor units


@pytest.fixture(scope="module")
def windows_nest() -> Iterator[Nest]:
    with Nest("tests.e2e.windowed") as made:
        yield made


@pytest.fixture
def demo(services: Services, windows_nest: Nest, tmp_path: Path) -> Iterator[Windows]:
    made = Windows(Services(services.process, services.control, windows_nest), tmp_path / "till")
    shop = with_tables(demo_settings(services.process), services.process)
    made.start_line = msgspec.structs.replace(made.start_line, rails=dict(shop.rails))
    try:
        yield made.start()
    finally:
        made.kill()
    assert services.control.violations() == []
    assert not [bug for bug in BUGS if bug in made.words], made.words[-3000:]


def pays_a_part(till: Windows, rail: str, shares: int) -> None:
    till.press("F4")
    till.shows("share_amount_field")
    till.tap(*(f"key_{digit}" for digit in str(EACH)))
    till.tap(f"rail_{rail}_button")
    if rail == "paysera":
        till.tap("paysera_table_1_button")
    till.until(lambda view: view.payment is not None and view.payment.rail == rail and bool(view.payment.qr_text))
    till.shows("customer_qr_image")
    till.control.customer(rail, "approve")
    till.until(lambda view: view.tender is not None and len(view.tender.shares) == shares)
    till.tap("payment_back_button")
    till.until(lambda view: view.stage is Stage.TENDER and view.payment is None)


def test_a_part_by_every_way_and_the_rest_in_cash(demo: Windows) -> None:
    place = demo.start_line.rails["paysera"]["location_id"]
    demo.control.customer("paysera", "check_in", f"PAYSERA*{place}:{TABLE}")
    demo.scan(CROISSANT, LOAF)
    demo.until(lambda view: len(view.basket.lines) == 2)
    demo.press("F12")
    demo.until(lambda view: view.stage is Stage.TENDER)
    for number, rail in enumerate(RAILS, 1):
        pays_a_part(demo, rail, number)
    demo.tap("rail_cash_button", "cash_quick_exact_button")
    demo.shows("cash_complete_button")
    assert demo.view.tender is not None
    demo.send(cmd.TakeCash(demo.view.tender.due))  # the slot is deaf for a moment, and hands are quick here
    done = demo.paid().done
    assert done is not None
    assert {tender.rail: tender.minor for tender in done.tenders if tender.rail != "cash"} == dict.fromkeys(RAILS, EACH)
    told = judge(demo.folder, demo.control)
    assert [payment.table_name for payment in told.payments.values() if payment.table] == [TABLE]
    assert demo.control.ledger().net == EACH * len(RAILS)
