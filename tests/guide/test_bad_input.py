"""What is typed wrong in the guide gets one clear sentence, nothing is saved, and the guide goes on."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from pos_terminal.app.views import Left, Step
from pos_terminal.sandbox.printer.emulator import EmulatedPrinter, NetworkPlace
from tests.guide.newcomer import Newcomer
from tests.guide.ways import ByKeys, go_through

KEYS = ByKeys()


@pytest.fixture
def emulated() -> Iterator[tuple[EmulatedPrinter, NetworkPlace]]:
    printer = EmulatedPrinter()
    place = NetworkPlace(printer)
    yield printer, place
    place.close()


def test_a_shop_without_a_name(newcomer: Newcomer) -> None:
    go_through(newcomer.start(), KEYS, Step.SHOP)
    newcomer.press("Return")
    newcomer.says("Type the name of the shop, or choose Later.")
    newcomer.type("Linden")
    newcomer.press("Return")
    newcomer.at(Step.MONEY)


def test_a_currency_that_does_not_exist(newcomer: Newcomer) -> None:
    go_through(newcomer.start(), KEYS, Step.MONEY)
    newcomer.fill("settings_shop_currency_field", "ABC")
    newcomer.press("Return")
    newcomer.says("Currency: 'ABC' is not an ISO 4217 currency. Nothing was saved.")
    assert "ABC" not in newcomer.settings_text
    newcomer.fill("settings_shop_currency_field", "GBP")
    newcomer.press("Return")
    newcomer.at(Step.TILL)
    assert 'currency = "GBP"' in newcomer.settings_text


@pytest.mark.parametrize("label", ["", "till 2", "Ä1", "123456789"])
def test_a_label_with_odd_letters(newcomer: Newcomer, label: str) -> None:
    go_through(newcomer.start(), KEYS, Step.TILL)
    newcomer.fill("guide_label_field", label or "x")
    if not label:
        newcomer.press("Backspace")
    newcomer.press("Return")
    newcomer.says("A label is 1 to 8 letters and digits, such as 1 or A2.")
    assert newcomer.window.dialogs.current is None
    assert not newcomer.where.journal.exists()


def test_what_can_never_be_changed_is_said_and_can_be_thought_over(newcomer: Newcomer) -> None:
    go_through(newcomer.start(), KEYS, Step.TILL)
    assert "Currency: EUR" in newcomer.text("guide_for_ever_label")
    newcomer.tap("guide_next_button")
    words = " ".join(newcomer.words())
    assert "Make till 1 in EUR?" in words
    assert "can never be changed afterwards" in words
    newcomer.press("Return")  # the safe answer has the focus
    newcomer.settle()
    assert newcomer.step is Step.TILL
    assert not newcomer.where.journal.exists()


def test_a_pin_that_anybody_would_try_first(newcomer: Newcomer) -> None:
    go_through(newcomer.start(), KEYS, Step.MANAGER)
    newcomer.type("Mia")
    newcomer.press("Return", *"123456", "Return")
    assert newcomer.text("pin_error_label") != ""
    newcomer.press(*"802604", "Return", *"802605", "Return")
    assert newcomer.text("pin_error_label") != ""
    newcomer.press(*"802604", "Return", *"802604", "Return")
    newcomer.at(Step.RAILS)


def test_a_service_that_cannot_be_reached(newcomer: Newcomer) -> None:
    go_through(newcomer.start(), KEYS, Step.RAILS)
    newcomer.tap("guide_rail_swip_chip")
    newcomer.fill("swip_base_url_field", "https://swip.invalid")
    for name in ("merchant_id", "store_id", "cash_id"):
        newcomer.fill(f"swip_{name}_field", "1")
    newcomer.tap("swip_token_replace_button")
    newcomer.type("s3cret")
    newcomer.press("Return")
    newcomer.until(lambda: not newcomer.sees("secret_dialog"))
    newcomer.press("F5")  # saves, then asks
    newcomer.until(lambda: "could not be reached" in newcomer.text("swip_test_result_label"))
    assert 'base_url = "https://swip.invalid"' in newcomer.settings_text
    newcomer.tap("guide_next_button")
    newcomer.at(Step.PRINTER)


def test_an_address_that_is_none(newcomer: Newcomer) -> None:
    go_through(newcomer.start(), KEYS, Step.RAILS)
    newcomer.tap("guide_rail_swip_chip")
    newcomer.fill("swip_base_url_field", "http://swip.example")
    for name in ("merchant_id", "store_id", "cash_id"):
        newcomer.fill(f"swip_{name}_field", "1")
    newcomer.press("Return")
    newcomer.says("Address of the service: ")
    assert "swip.example" not in newcomer.settings_text
    newcomer.tap("guide_later_button")
    newcomer.at(Step.PRINTER)


def test_a_printer_that_hangs(newcomer: Newcomer, emulated: tuple[EmulatedPrinter, NetworkPlace]) -> None:
    printer, place = emulated
    go_through(newcomer.start(), KEYS, Step.PRINTER)
    newcomer.where.settings.write_text(f"{newcomer.settings_text}\n[printer]\nport = {place.port}\n")
    printer.mood.hangs = True
    newcomer.tap("settings_printer_kind_network_button")
    newcomer.fill("settings_printer_host_field", "127.0.0.1")
    newcomer.tab_to("printer_test_button")
    newcomer.press("Space")
    newcomer.says("The settings file was changed outside the program")  # it was: somebody typed the port in
    newcomer.tab_to("printer_test_button")
    newcomer.press("Space")
    newcomer.until(lambda: newcomer.text("printer_test_result_label") == "Trying…")
    newcomer.until(lambda: newcomer.text("printer_test_result_label") not in ("", "Trying…"))
    assert "Printed" not in newcomer.text("printer_test_result_label")
    newcomer.tap("guide_next_button")
    newcomer.at(Step.PRODUCTS)


def test_a_file_with_wrong_rows_and_one_that_is_no_table(newcomer: Newcomer, tmp_path: Path) -> None:
    go_through(newcomer.start(), KEYS, Step.PRODUCTS)
    good = tmp_path / "products.csv"
    good.write_text("sku,name,price\n1,Tea,2.40\n2,Bread,x\n")
    for path, words in ((tmp_path / "none.csv", "cannot be read"), (good, "1 row is wrong, in line 3")):
        newcomer.fill("guide_path_field", str(path))
        newcomer.tap("guide_import_button")
        newcomer.until(lambda words=words: words in answer(newcomer))  # type: ignore[misc]
    newcomer.tap("guide_import_skip_button")
    newcomer.until(lambda: "1 product is" in answer(newcomer))
    newcomer.tap("guide_next_button")
    newcomer.at(Step.READY)
    assert dict(newcomer.notes.left)[Step.PRODUCTS] is Left.DONE


def answer(newcomer: Newcomer) -> str:
    """What came of the last import."""
    return newcomer.find("guide_import_result_label").accessibleName()


def test_products_that_are_typed_wrong(newcomer: Newcomer) -> None:
    go_through(newcomer.start(), KEYS, Step.PRODUCTS)
    newcomer.tap("guide_products_typed_button")
    newcomer.fill("guide_product_2_name_field", "Tea")
    newcomer.fill("guide_product_2_price_field", "dear")
    newcomer.press("Return")
    newcomer.says("Product 2: type a name, a price such as 3.60")
    newcomer.fill("guide_product_2_price_field", "2.40")
    newcomer.press("Return")
    newcomer.at(Step.READY)


def test_a_disk_that_takes_nothing(newcomer: Newcomer, monkeypatch: pytest.MonkeyPatch) -> None:
    go_through(newcomer.start(), KEYS, Step.SHOP)
    newcomer.where.settings.unlink(missing_ok=True)
    newcomer.where.settings.mkdir()  # what cannot be read or written, whoever one is
    newcomer.type("Linden")
    newcomer.press("Return")
    newcomer.says("Nothing was saved.")
    newcomer.where.settings.rmdir()
    newcomer.press("Return")
    newcomer.at(Step.MONEY)
