"""Each step of the guide as a person does it: by keys alone, and by touch alone."""

from __future__ import annotations

from pos_terminal.app.views import STEPS, Step
from tests.guide.newcomer import PIN, Newcomer


class ByKeys:
    """Tab, letters, Enter; the mouse lies in its drawer."""

    def country(self, who: Newcomer) -> None:
        who.tab_to("guide_country_IT_chip")
        who.press("Space", "Esc")
        who.tab_to("guide_next_button")
        who.press("Return")

    def shop(self, who: Newcomer) -> None:
        who.fill("settings_shop_name_field", "Linden")
        who.fill("settings_shop_address_1_field", "Via Roma 12")
        who.press("Return")

    def money(self, who: Newcomer) -> None:
        assert who.text("settings_shop_currency_field") == "EUR"
        assert who.text("settings_sell_typed_tax_rate_field") == "22"
        who.press("Return")

    def till(self, who: Newcomer) -> None:
        who.fill("guide_label_field", "2")
        who.press("Return")
        who.tab_to("guide_found_confirm_button")
        who.press("Return")

    def manager(self, who: Newcomer) -> None:
        who.type("Mia")
        who.press("Return", *PIN, "Return", *PIN, "Return")

    def rails(self, who: Newcomer) -> None:
        who.tab_to("guide_rail_swip_chip")
        who.press("Space")
        for name, text in (("swip_base_url", "https://swip.invalid"), ("swip_merchant_id", "LINDEN")):
            who.fill(f"{name}_field", text)
        who.fill("swip_store_id_field", "1")
        who.fill("swip_cash_id_field", "2")
        who.press("Return")

    def printer(self, who: Newcomer) -> None:
        who.tab_to("settings_printer_kind_none_button")
        who.press("Space")
        who.tab_to("guide_next_button")
        who.press("Return")

    def products(self, who: Newcomer) -> None:
        who.tab_to("guide_products_typed_button")
        who.press("Space")
        who.fill("guide_product_1_name_field", "Espresso")
        who.fill("guide_product_1_price_field", "1.80")
        who.press("Return")

    def ready(self, who: Newcomer) -> None:
        who.press("Return")


class ByTouch:
    """A finger on the glass; there is no keyboard."""

    def country(self, who: Newcomer) -> None:
        who.tap("guide_country_IT_chip")
        who.tap("guide_next_button")

    def shop(self, who: Newcomer) -> None:
        who.fill_by_touch("settings_shop_name_field", "Linden")
        who.fill_by_touch("settings_shop_address_1_field", "Via Roma 12")
        who.tap("guide_next_button")

    def money(self, who: Newcomer) -> None:
        who.tap("guide_next_button")

    def till(self, who: Newcomer) -> None:
        who.fill_by_touch("guide_label_field", "2")
        who.tap("guide_next_button")
        who.tap("guide_found_confirm_button")

    def manager(self, who: Newcomer) -> None:
        who.fill_by_touch("first_name_field", "Mia")
        for _ in range(2):
            for digit in PIN:
                who.tap(f"pin_key_{digit}")
            who.tap("guide_next_button")

    def rails(self, who: Newcomer) -> None:
        who.tap("guide_rail_swip_chip")
        who.fill_by_touch("swip_base_url_field", "https://swip.invalid")
        who.fill_by_touch("swip_merchant_id_field", "LINDEN")
        who.fill_by_touch("swip_store_id_field", "1")
        who.fill_by_touch("swip_cash_id_field", "2")
        who.tap("guide_next_button")

    def printer(self, who: Newcomer) -> None:
        who.tap("settings_printer_kind_none_button")
        who.tap("guide_next_button")

    def products(self, who: Newcomer) -> None:
        who.tap("guide_products_typed_button")
        who.fill_by_touch("guide_product_1_name_field", "Espresso")
        who.fill_by_touch("guide_product_1_price_field", "1.80")
        who.tap("guide_next_button")

    def ready(self, who: Newcomer) -> None:
        who.tap("guide_next_button")


Way = ByKeys | ByTouch


def go_through(who: Newcomer, way: Way, until: Step | None = None) -> None:
    """Go through the guide from the step that is on the screen; stop in front of `until`."""
    who.until(lambda: who.step is not None)
    assert who.step is not None
    for step in STEPS[STEPS.index(who.step) :]:
        if step is until:
            who.at(step)
            return
        who.at(step)
        getattr(way, step.value)(who)
        if step is Step.TILL:
            who.found()
