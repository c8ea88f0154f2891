"""The settings page as a manager uses it: by touch alone, by keys alone, and with wrong input."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

from pos_terminal.app import commands as cmd
from pos_terminal.ui.parts.check_box import Switch
from pos_terminal.ui.windows.cashier.settings.editors import minor_of
from pos_terminal.ui.windows.cashier.settings.screen_sizes import refusal
from pos_terminal.ui.windows.cashier.settings.words import plain
from tests.ui import settings_samples as shop
from tests.ui import settings_screens
from tests.ui.pages.cashier import Cashier

Open = Callable[..., Cashier]


@pytest.fixture
def manager(open_cashier: Open) -> Cashier:
    cashier = open_cashier(shop.shown())
    cashier.press("Ctrl+5")
    cashier.tap("settings_rail_droppay_button")
    return cashier


def sent(cashier: Cashier) -> cmd.ChangeSettings:
    return cashier.till.asked(cmd.ChangeSettings)[-1]


def test_opening_the_page_reads_the_file_anew(manager: Cashier) -> None:
    assert manager.page == "settings_screen"
    assert manager.till.asked(cmd.ShowSettings) == [cmd.ShowSettings()]


def test_a_field_is_changed_and_saved_by_touch_alone(manager: Cashier) -> None:
    assert not manager.enabled("settings_save_button")
    manager.tap("droppay_pos_id_field")
    manager.touch_letters("x7")
    manager.tap("letter_keys_done_button")
    manager.tap("settings_save_button")
    typed = manager.text("droppay_pos_id_field")
    assert typed.replace("x7", "") == "POSV265V3PQ9E" != typed
    assert sent(manager).values == (("rails.droppay.pos_id", typed),)


def test_a_field_is_changed_and_saved_by_keys_alone(manager: Cashier) -> None:
    manager.tab_to("droppay_pos_id_field")
    manager.press("Ctrl+A")
    manager.type("NEW1")
    manager.press("Ctrl+S")
    assert sent(manager).values == (("rails.droppay.pos_id", "NEW1"),)


def test_every_control_of_a_way_to_pay_is_reached_by_tab(manager: Cashier) -> None:
    for name in (
        "settings_rail_swip_button",
        "settings_rail_swip_switch",
        "droppay_base_url_field",
        "droppay_application_key_replace_button",
        "droppay_wait_plus_button",
        "droppay_charge_hold_button",
        "droppay_test_button",
    ):
        manager.tab_to(name)


def test_a_switch_is_turned_by_the_space_bar(manager: Cashier) -> None:
    manager.tab_to("settings_rail_swip_switch")
    manager.press("Space")
    manager.press("Ctrl+S")
    assert sent(manager).values == (("rails.swip.enabled", False),)


def test_a_switch_is_turned_by_touch(manager: Cashier) -> None:
    manager.tap("settings_rail_external_switch")
    manager.tap("settings_displays_button")
    manager.tap("settings_screens_reduced_motion_switch")
    manager.tap("settings_save_button")
    assert sent(manager).values == (("rails.external.enabled", True), ("screens.reduced_motion", True))


def test_waiting_and_charging_are_chosen(manager: Cashier) -> None:
    for _step in range(7):
        manager.tap("droppay_wait_plus_button") if manager.enabled("droppay_wait_plus_button") else None
    assert manager.text("droppay_wait_label") == "10 min"
    assert not manager.enabled("droppay_wait_plus_button")
    manager.tap("droppay_charge_hold_button")
    manager.tap("settings_save_button")
    assert dict(sent(manager).values) == {"rails.droppay.wait_minutes": 10, "rails.droppay.charge": "hold"}


def test_what_was_typed_outlives_other_pages_until_it_is_saved(manager: Cashier) -> None:
    manager.tap("droppay_wait_minus_button")
    manager.tap("settings_receipt_button")
    manager.press("Ctrl+1", "Ctrl+5")
    manager.tap("settings_rails_button")
    assert manager.text("droppay_wait_label") == "4 min"
    manager.press("Ctrl+S")
    values = tuple(sorted({**shop.VALUES, "rails.droppay.wait_minutes": 4}.items()))
    manager.shows(shop.shown(values=values, saved=1, answered=1))
    assert manager.text("droppay_wait_label") == "4 min"
    assert not manager.enabled("settings_save_button")


def test_nothing_is_sent_twice(manager: Cashier) -> None:
    manager.tap("droppay_wait_minus_button")
    manager.press("Ctrl+S")
    manager.shows(shop.shown(busy=True))
    manager.press("Ctrl+S")
    assert len(manager.till.asked(cmd.ChangeSettings)) == 1


def test_a_refusal_names_the_field_and_nothing_is_lost(manager: Cashier) -> None:
    manager.tap("droppay_pos_id_field")
    manager.touch_letters("x")
    manager.tap("letter_keys_done_button")
    typed = manager.text("droppay_pos_id_field")
    manager.press("Ctrl+S")
    manager.tap("settings_printer_button")
    key, words = "rails.droppay.pos_id", "Expected `str` of length >= 1"
    manager.shows(shop.shown(problem="settings_key", problem_key=key, problem_words=words, answered=1))
    assert manager.sees("droppay_pos_id_field")
    said = manager.find("settings_problem").accessibleName()
    assert said == "POS ID: it may not be empty. Nothing was saved."
    assert manager.text("droppay_pos_id_field") == typed != "POSV265V3PQ9E"
    assert manager.find("droppay_pos_id_field", QLineEdit).parentWidget().property("state") == "error"


def test_a_sum_that_is_none_is_named_before_anybody_is_asked(manager: Cashier) -> None:
    manager.tap("settings_payment_rules_button")
    manager.tap("settings_sell_price_limit_field")
    manager.touch_letters("x")
    manager.tap("letter_keys_done_button")
    manager.press("Ctrl+S")
    assert manager.till.asked(cmd.ChangeSettings) == []
    assert "Highest price of one item: type a sum" in manager.find("settings_problem").accessibleName()
    assert manager.text("settings_sell_price_limit_field") == "10,000.00x"


@pytest.mark.parametrize(
    ("text", "minor"),
    [
        ("10", 1000),
        ("10.5", 1050),
        ("10,50", 1050),
        ("1,000.00", 100_000),
        ("1.000,00", 100_000),
        ("1,000", 100_000),
        ("", None),
        ("-1", None),
        ("1e3", None),
        ("٣", None),
        ("99999999999", None),
    ],
)
def test_sums_are_read_as_they_are_written(text: str, minor: int | None) -> None:
    assert minor_of(text, 2) == minor


def test_a_file_changed_outside_offers_to_reload_or_to_overwrite(manager: Cashier) -> None:
    manager.tap("droppay_wait_minus_button")
    manager.press("Ctrl+S")
    moved = shop.shown(problem="settings_moved", conflict=True, answered=1)
    manager.shows(moved)
    manager.tap("settings_overwrite_button")
    assert sent(manager) == cmd.ChangeSettings((("rails.droppay.wait_minutes", 4),), overwrite=True)
    manager.shows(moved)
    manager.tap("settings_reload_button")
    assert manager.till.last == cmd.ShowSettings()
    assert manager.text("droppay_wait_label") == "5 min"


def test_a_secret_is_typed_hidden_and_forgotten(manager: Cashier) -> None:
    manager.tap("droppay_application_secret_replace_button")
    field = manager.find("secret_value_field", QLineEdit)
    manager.tap("secret_value_field")
    manager.touch_letters("hush")
    assert field.echoMode() is QLineEdit.EchoMode.Password
    assert field.displayText() != "hush"
    manager.tap("letter_keys_done_button")
    manager.tap("secret_confirm_button")
    asked = manager.till.asked(cmd.ReplaceSecret)
    assert asked == [cmd.ReplaceSecret("droppay.client_secret", "https://api.droppay.example", "hush")]
    assert manager.sees("secret_dialog")
    manager.shows(shop.shown(replaced=1, answered=1))
    assert not manager.sees("secret_dialog")
    assert field.text() == ""
    texts = [str(widget.property("text") or "") for widget in manager.window.findChildren(QWidget)]
    assert not any("hush" in text for text in texts)


def test_an_empty_secret_replaces_nothing(manager: Cashier) -> None:
    manager.tap("droppay_application_secret_replace_button")
    assert not manager.enabled("secret_confirm_button")
    manager.press("Return")
    manager.type(" ")
    assert not manager.enabled("secret_confirm_button")
    manager.press("Return")
    assert manager.till.asked(cmd.ReplaceSecret) == []
    manager.type("k")
    assert manager.enabled("secret_confirm_button")
    manager.press("Backspace", "Backspace")
    assert not manager.enabled("secret_confirm_button")
    manager.press("x", "Esc")
    manager.tap("droppay_application_secret_replace_button")
    assert not manager.enabled("secret_confirm_button")


def test_how_long_money_is_held_is_chosen(manager: Cashier) -> None:
    assert manager.text("droppay_hold_label") == "8 h"
    manager.tap("droppay_charge_hold_button")
    manager.tab_to("droppay_hold_plus_button")
    manager.press("Space")
    manager.tap("settings_save_button")
    assert dict(sent(manager).values) == {"rails.droppay.charge": "hold", "rails.droppay.hold_hours": 9}


def test_a_secret_that_was_not_kept_leaves_the_dialog_with_a_sentence(manager: Cashier) -> None:
    manager.tap("droppay_application_key_replace_button")
    manager.press("k", "Return")
    words = "The secret store did not answer. Is it locked?"
    manager.shows(
        shop.shown(answered=1, problem="secret_not_kept", problem_key="droppay.client_id", problem_words=words)
    )
    assert manager.find("secret_problem").accessibleName() == f"{words} The secret was not replaced."
    assert manager.text("secret_value_field") == "k"
    manager.press("Esc")
    assert manager.find("secret_value_field", QLineEdit).text() == ""


def test_a_secret_goes_to_the_address_that_is_typed(manager: Cashier) -> None:
    manager.tap("droppay_base_url_field")
    manager.touch_letters("x")
    manager.tap("letter_keys_done_button")
    typed = manager.text("droppay_base_url_field")
    manager.tap("droppay_connection_code_replace_button")
    manager.press("c", "Return")
    assert manager.till.asked(cmd.ReplaceSecret)[-1].origin == typed != "https://api.droppay.example"


def test_a_key_shows_its_ends_and_a_password_nothing(manager: Cashier) -> None:
    assert manager.text("droppay_application_key_field") == "70da •••• •••• 08cc"
    assert manager.text("droppay_application_secret_field") == "•••• •••• •••• ••••"


def test_a_secret_for_another_address_says_so(open_cashier: Open) -> None:
    secret = shop.SecretView("swip.token", "https://elsewhere.example", False)
    cashier = open_cashier(shop.with_rail("swip", secrets=(secret,), state="missing_secret"))
    cashier.press("Ctrl+5")
    assert cashier.text("swip_token_field") == "For another address"


def test_a_connection_is_tested_by_f5_and_answers_plainly(manager: Cashier) -> None:
    manager.press("F5")
    assert manager.till.last == cmd.TestConnection("droppay")
    manager.shows(shop.with_rail("droppay", testing=True))
    manager.press("F5")
    assert len(manager.till.asked(cmd.TestConnection)) == 1
    manager.shows(shop.with_rail("droppay", tested="ok", tested_ms=212))
    assert manager.text("droppay_test_result_label") == "OK in 212 ms"
    manager.shows(shop.with_rail("droppay", tested="test_misconfigured"))
    assert manager.text("droppay_test_result_label") == "DropPay did not accept this till. Are the secrets right?"
    manager.shows(shop.with_rail("droppay", tested="test_unreachable"))
    assert "could not be reached" in manager.text("droppay_test_result_label")


def test_what_is_not_saved_is_not_tested(manager: Cashier) -> None:
    manager.tap("droppay_wait_minus_button")
    manager.press("F5")
    assert manager.till.asked(cmd.TestConnection) == []
    assert manager.text("droppay_test_result_label").startswith("Save first")


def test_sizes_that_the_screen_cannot_carry_are_refused_with_the_reason(manager: Cashier) -> None:
    manager.tap("settings_displays_button")
    manager.tap("settings_screens_scale_150_button")
    said = manager.find("settings_problem").accessibleName()
    assert said.startswith("150 % needs a screen of 1920 × 1080")
    assert not manager.enabled("settings_save_button")


@pytest.mark.parametrize(
    ("scale", "text", "screen", "fits"),
    [
        (100, 100, (800, 600), True),
        (125, 100, (1366, 768), True),
        (125, 100, (1280, 800), False),
        (150, 100, (1920, 1080), True),
        (150, 100, (1600, 900), False),
        (100, 120, (1024, 768), True),
        (100, 120, (1024, 600), False),
        (125, 120, (1366, 768), False),
        (125, 120, (1920, 1080), True),
        (150, 120, (1920, 1080), False),
    ],
)
def test_which_sizes_fit_which_screen(scale: int, text: int, screen: tuple[int, int], fits: bool) -> None:
    assert (refusal(scale, text, QSize(*screen)) == "") is fits


def test_a_scan_is_shown_as_text_in_its_test_and_sold_elsewhere(manager: Cashier) -> None:
    manager.tap("settings_scanner_button")
    manager.scan("4770123456789")
    assert manager.text("settings_scan_test_label") == "4770123456789\n13 characters"
    assert manager.till.asked(cmd.Scan) == []
    manager.tap("settings_receipt_button")
    manager.scan("4770123456789")
    assert manager.till.asked(cmd.Scan) == [cmd.Scan("4770123456789")]


def test_a_scan_never_comes_into_a_field(manager: Cashier) -> None:
    manager.tap("droppay_pos_id_field")
    manager.scan("4770123456789")
    assert manager.text("droppay_pos_id_field") == "POSV265V3PQ9E"


def test_a_way_to_pay_that_is_not_set_up_is_off_until_something_is_typed(open_cashier: Open) -> None:
    bare = tuple((key, value) for key, value in sorted(shop.VALUES.items()) if not key.startswith("rails.swip."))
    rails = tuple(replace(rail, enabled=False, state="unset") if rail.id == "swip" else rail for rail in shop.RAILS)
    cashier = open_cashier(shop.shown(values=bare, rails=rails))
    cashier.press("Ctrl+5")
    assert not cashier.find("settings_rail_swip_switch", Switch).isChecked()
    cashier.tap("swip_base_url_field")
    cashier.touch_letters("h")
    assert cashier.find("settings_rail_swip_switch", Switch).isChecked()


def test_diagnostics_say_what_this_till_is(manager: Cashier) -> None:
    manager.tap("settings_diagnostics_button")
    assert manager.text("settings_fact_version") == "0.1.0"
    assert "Inter" in manager.text("settings_fact_fonts")
    assert not manager.sees("settings_save_button")


def test_diagnostics_say_how_the_ways_to_pay_answer_and_the_records_are_written(manager: Cashier) -> None:
    manager.tap("settings_diagnostics_button")
    swip = "Last good answer at 10:41:07, after 182 ms. Half of the looks took up to 120 ms, 19 of 20 up to 410 ms."
    assert manager.text("health_swip_label") == swip
    assert manager.text("health_droppay_label").startswith("No answer at 10:38:12. Last good answer at 10:31:40")
    assert manager.text("health_paysera_label").startswith("Asked too often, try again soon.")
    assert manager.text("health_card_label") == "Not asked yet since the till started."
    assert manager.text("health_records_label") == "Half of the writes took up to 1.2 ms, 19 of 20 up to 3.8 ms."
    assert manager.text("health_unresolved_label") == "2 payments are not resolved yet."
    manager.shows(replace(shop.shown(), health=replace(shop.HEALTH, rails=shop.HEALTH.rails[:1], unresolved=0)))
    assert not manager.sees("health_card_label")
    assert manager.text("health_unresolved_label") == "Every payment is resolved."


def test_nobody_sees_settings_that_a_manager_has_left(manager: Cashier) -> None:
    manager.shows(replace(shop.shown(), settings=None))
    assert not manager.sees("droppay_pos_id_field")
    manager.tap("settings_open_button")
    assert manager.till.last == cmd.ShowSettings()


def test_the_field_being_filled_is_never_under_the_letters(open_cashier: Open) -> None:
    for size in ((1366, 768), (1024, 768)):
        cashier = open_cashier(shop.shown(), size)
        cashier.press("Ctrl+5")
        cashier.tap("settings_receipt_button")
        cashier.tap("settings_shop_footer_field")
        field, letters = cashier.find("settings_shop_footer_field"), cashier.find("letter_keys")
        place = field.mapTo(cashier.window, field.rect().center())
        assert not letters.geometry().contains(place)
        assert field.visibleRegion().boundingRect() == field.rect()


def test_a_way_to_pay_of_a_later_version_shows_what_stands_in_its_table(open_cashier: Open) -> None:
    own = {"rails.newpay.base_url": "https://new.example", "rails.newpay.shop": "77", "rails.newpay.tips": True}
    newpay = shop.RailSettingsView(
        "newpay", "NewPay", True, "ready", network=True, secrets=(shop.SecretView("newpay.key"),)
    )
    values = tuple(sorted({**shop.VALUES, **own}.items()))
    cashier = open_cashier(shop.shown(values=values, rails=(*shop.RAILS, newpay)))
    cashier.press("Ctrl+5")
    cashier.tap("settings_rail_newpay_button")
    assert cashier.text("newpay_shop_field") == "77"
    cashier.tap("newpay_tips_switch")
    cashier.press("Ctrl+S")
    assert sent(cashier).values == (("rails.newpay.tips", False),)
    assert cashier.text("newpay_key_field") == "Not set"


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("Expected `int` <= 10; allowed: 1 to 10", "allowed: 1 to 10"),
        ("Expected `int` <= 100.", "at most 100"),
        ("Expected `str` of length <= 200", "at most 200 letters"),
        ("Expected `int`, got `str`", "a whole number is needed"),
        ("'Rome' is not a time zone such as Europe/Rome.", "'Rome' is not a time zone such as Europe/Rome."),
    ],
)
def test_the_readers_words_are_told_plainly(words: str, told: str) -> None:
    assert plain(words) == told


def test_a_computer_without_a_secret_store_says_so(open_cashier: Open) -> None:
    why = "This machine has no secret store that the till accepts, so no rail can go live."
    cashier = open_cashier(shop.shown(no_store=why))
    cashier.press("Ctrl+5")
    assert any(label.text() == why and label.isVisible() for label in cashier.window.findChildren(QLabel))


def test_a_file_that_cannot_be_used_is_told_on_every_page(open_cashier: Open) -> None:
    cashier = open_cashier(settings_screens.unreadable())
    cashier.press("Ctrl+5")
    for name in ("rails", "receipt", "diagnostics"):
        cashier.tap(f"settings_{name}_button")
        assert cashier.find("settings_problem").accessibleName().startswith("The settings file cannot be used")
    cashier.shows(shop.shown(answered=1))
    cashier.tap("settings_rails_button")
    assert cashier.sees("swip_base_url_field")


def test_a_rail_whose_payments_are_open_says_that_its_account_stays(open_cashier: Open) -> None:
    cashier = open_cashier(shop.with_rail("swip", bound=True))
    cashier.press("Ctrl+5")
    assert cashier.sees("swip_bound")


def type_over(cashier: Cashier, name: str, text: str) -> None:
    """Type into a field by keys alone, over what stands there."""
    cashier.tab_to(name)
    cashier.press("Ctrl+A")
    cashier.type(text)


def test_what_paysera_asks_of_a_shop_is_set_by_touch(open_cashier: Open) -> None:
    cashier = open_cashier(shop.with_paysera())
    cashier.press("Ctrl+5")
    cashier.tap("settings_rail_paysera_button")
    cashier.tap("paysera_mode_transaction_button")
    for name in ("paysera_freeze_604800_button", "paysera_a_minute_minus_button", "paysera_an_hour_plus_button"):
        cashier.tab_to(name)
        cashier.tap(name)
    for name, typed in (("paysera_least_field", "0.50"), ("paysera_most_field", "1500.00")):
        type_over(cashier, name, typed)
    cashier.press("Ctrl+S")
    assert dict(sent(cashier).values) == {
        "rails.paysera.mode": "transaction",
        "rails.paysera.freeze_seconds": 604_800,
        "rails.paysera.requests_per_minute": 45,
        "rails.paysera.requests_per_hour": 950,
        "rails.paysera.least": 50,
        "rails.paysera.most": 150_000,
    }


@pytest.mark.parametrize("rail", ["swip", "droppay"])
def test_every_way_to_pay_has_its_limits(manager: Cashier, rail: str) -> None:
    manager.tap(f"settings_rail_{rail}_button")
    type_over(manager, f"{rail}_most_field", "999.00")
    manager.press("Ctrl+S")
    assert sent(manager).values == ((f"rails.{rail}.most", 99_900),)


def test_the_cards_of_the_tables_are_asked_for_where_guests_pay_at_them(open_cashier: Open) -> None:
    manager = open_cashier(shop.with_paysera())
    manager.press("Ctrl+5")
    manager.tap("settings_rail_paysera_button")
    assert not manager.enabled("paysera_cards_button")
    manager.tap("paysera_tables_field")
    manager.type("TABLE 1-3")
    manager.tap("paysera_cards_button")
    assert manager.till.last == cmd.SaveTableCards("paysera", "TABLE 1-3")
    manager.tap("settings_rail_droppay_button")
    assert not manager.sees("droppay_cards_button")
