"""The whole first start of a live till, by keys alone and by touch alone, through the real windows."""

from __future__ import annotations

import pytest

from pos_terminal.app.views import Left, Step
from pos_terminal.config.settings import read_settings
from pos_terminal.domain import events as ev
from pos_terminal.store.catalog import SqliteCatalog
from tests.guide.newcomer import Newcomer
from tests.guide.ways import ByKeys, ByTouch, Way, go_through


@pytest.mark.parametrize("way", [ByKeys(), ByTouch()], ids=["by keys", "by touch"])
def test_a_till_is_set_up_and_sells(newcomer: Newcomer, way: Way) -> None:
    go_through(newcomer.start(), way)
    newcomer.until(lambda: newcomer.page == "sell_screen")
    settings = read_settings(newcomer.where.settings)
    assert (settings.shop.name, settings.shop.address, settings.shop.label) == ("Linden", ("Via Roma 12",), "2")
    assert (settings.shop.timezone, settings.sell.typed_tax_rate) == ("Europe/Rome", 2200)
    assert settings.rails["swip"]["base_url"] == "https://swip.invalid"
    assert settings.printer.kind == "none"
    assert newcomer.program is not None
    journal = newcomer.program.house.journal
    assert (journal.opened.label, journal.opened.currency, journal.opened.mode) == ("2", "EUR", "live")
    changed = [entry.event.keys for entry in journal.entries() if isinstance(entry.event, ev.SettingsChanged)]
    assert ("printer.kind",) in changed
    assert any("rails.swip.base_url" in keys for keys in changed)
    catalogue = SqliteCatalog(newcomer.where.catalogue, read_only=True)
    product = catalogue.by_sku("P1")
    catalogue.close()
    assert product is not None
    assert (product.name, product.price, product.tax_rate) == ("Espresso", 180, 2200)
    newcomer.until(lambda: newcomer.sees("product_tile_1"))


def test_what_must_be_answered_is_as_little_as_the_first_page_says(newcomer: Newcomer) -> None:
    """Eight questions; a name and a PIN are typed, and 30 touches are all that it takes."""
    touches: list[str] = []
    plain = newcomer.tap

    def tap(name: str) -> None:
        touches.append(name)
        plain(name)

    newcomer.tap = tap  # type: ignore[method-assign]
    newcomer.start().at(Step.COUNTRY)
    assert newcomer.text("guide_about_label").startswith("Eight questions and the till sells.")
    assert len([step for step in Step if step is not Step.READY]) == 8
    newcomer.tap("guide_country_IT_chip")
    newcomer.tap("guide_next_button")
    newcomer.at(Step.SHOP)
    newcomer.tap("guide_later_button")
    newcomer.at(Step.MONEY)
    newcomer.tap("guide_next_button")
    newcomer.at(Step.TILL)
    newcomer.tap("guide_next_button")
    newcomer.tap("guide_found_confirm_button")
    newcomer.found()
    ByTouch().manager(newcomer)
    for step in (Step.RAILS, Step.PRINTER, Step.PRODUCTS):
        newcomer.at(step)
        newcomer.tap("guide_later_button")
    newcomer.at(Step.READY)
    newcomer.tap("guide_next_button")
    newcomer.until(lambda: newcomer.page == "sell_screen")
    assert len(touches) == 30, touches


def test_a_till_that_is_set_up_never_shows_the_guide_again(newcomer: Newcomer) -> None:
    go_through(newcomer.start(), ByKeys())
    newcomer.until(lambda: newcomer.page == "sell_screen")
    newcomer.end()
    newcomer.start()
    assert newcomer.founding is None
    newcomer.until(lambda: newcomer.page == "signin_screen")
    sign_in(newcomer)
    newcomer.until(lambda: newcomer.page == "sell_screen")


def test_what_is_left_for_later_is_found_in_the_settings(newcomer: Newcomer) -> None:
    go_through(newcomer.start(), ByKeys(), Step.RAILS)
    for step in (Step.RAILS, Step.PRINTER, Step.PRODUCTS):
        newcomer.at(step)
        newcomer.tap("guide_later_button")
    newcomer.at(Step.READY)
    assert dict(newcomer.notes.left)[Step.RAILS] is Left.SKIPPED
    assert newcomer.text("guide_ready_rails_label") == "Cash only, for now."
    newcomer.tap("guide_next_button")
    newcomer.until(lambda: newcomer.page == "sell_screen")
    newcomer.press("Ctrl+5")
    newcomer.until(lambda: newcomer.sees("settings_setup_button"))
    newcomer.tap("settings_setup_button")
    assert newcomer.text("guide_ready_shop_label") == "Linden"
    newcomer.tap("settings_setup_go_button")
    newcomer.at(Step.RAILS)
    newcomer.tap("guide_later_button")
    newcomer.at(Step.PRINTER)
    newcomer.tap("guide_close_button")
    newcomer.until(lambda: newcomer.page == "settings_screen")


def test_the_next_question_is_asked_in_the_language_that_was_chosen(newcomer: Newcomer) -> None:
    newcomer.start().at(Step.COUNTRY)
    newcomer.tap("guide_language_it_button")
    newcomer.until(lambda: newcomer.view is not None and newcomer.text("guide_next_button") == "Avanti")
    newcomer.tap("guide_country_IT_chip")
    newcomer.tap("guide_next_button")
    newcomer.at(Step.SHOP)
    assert 'language = "it"' in newcomer.settings_text


def test_an_answer_can_be_looked_at_again(newcomer: Newcomer) -> None:
    go_through(newcomer.start(), ByKeys(), Step.MONEY)
    newcomer.press("Esc")
    newcomer.at(Step.SHOP)
    assert newcomer.text("settings_shop_name_field") == "Linden"
    newcomer.tap("guide_country_row")
    newcomer.at(Step.COUNTRY)
    newcomer.tap("guide_next_button")
    newcomer.at(Step.SHOP)


def test_comments_of_an_owner_stay(newcomer: Newcomer) -> None:
    newcomer.start().at(Step.COUNTRY)
    newcomer.where.settings.write_text('# Ask Ann first.\n[shop]\nname = "Old"  # the sign\n')
    newcomer.tap("guide_country_LT_chip")
    newcomer.tap("guide_next_button")
    newcomer.at(Step.SHOP)
    newcomer.fill("settings_shop_name_field", "New")
    newcomer.press("Return")
    newcomer.at(Step.MONEY)
    assert "# Ask Ann first." in newcomer.settings_text
    assert 'name = "New"  # the sign' in newcomer.settings_text


def sign_in(newcomer: Newcomer) -> None:
    newcomer.type("802604")
    newcomer.press("Return")
