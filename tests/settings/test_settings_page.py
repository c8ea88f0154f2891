"""The settings page's till side: the same file, comments kept, nothing half done, no secret anywhere."""

from __future__ import annotations

import os
from collections.abc import Callable

import pytest

from pos_terminal.app import commands as cmd
from pos_terminal.app.views import SettingsView
from pos_terminal.config.settings import read_settings
from pos_terminal.domain import events as ev
from pos_terminal.sandbox.control import SandboxControl
from tests.settings.shop import SettingsTill, owners_file

Open = Callable[[], SettingsTill]


def saved(view: SettingsView) -> bool:
    return view.saved == 1


def refused(view: SettingsView) -> bool:
    return bool(view.problem)


def test_the_page_shows_what_stands_in_the_file(till: SettingsTill) -> None:
    view = till.show()
    values = dict(view.values)
    assert view.path == str(till.file)
    assert values["shop.name"] == "Corner shop"
    assert values["shop.address"] == "Via Roma 12\n20121 Milano"
    assert (values["rails.droppay.charge"], values["screens.volume"]) == ("now", 60)
    states = {rail.id: rail.state for rail in view.rails}
    assert [(name, states[name]) for name in states if name in ("swip", "droppay", "cash", "external")] == [
        ("swip", "ready"),
        ("droppay", "ready"),
        ("cash", "ready"),
        ("external", "off"),
    ]
    assert not view.changed_outside
    assert not view.needs_restart
    assert dict(view.facts)["settings"] == str(till.file)


def test_a_change_is_written_into_the_same_file_with_every_comment(till: SettingsTill) -> None:
    till.show()
    till.file.chmod(0o640)
    before = till.file.read_text()
    view = till.ask(
        cmd.ChangeSettings((("shop.footer", "See you"), ("rails.droppay.wait_minutes", 7), ("screens.theme", "dark"))),
        saved,
    )
    after = till.file.read_text()
    expected = before.replace('theme = "light"', 'theme = "dark"')
    expected = expected.replace('20121 Milano"]\n', '20121 Milano"]\nfooter = "See you"\n')
    expected = expected.replace("for hotels\n", "for hotels\nwait_minutes = 7\n")
    assert after == expected
    assert till.file.stat().st_mode & 0o777 == 0o640
    assert till.file.with_name("settings.toml.before").read_text() == before
    assert dict(view.values)["rails.droppay.wait_minutes"] == 7
    assert till.house.till.rail("droppay").terms.approve_s == 420  # type: ignore[union-attr]
    assert till.house.till._desk.rules.shop.footer == "See you"
    assert dict(view.in_force)["screens.theme"] == "dark"
    (change,) = till.written(ev.SettingsChanged)
    assert isinstance(change, ev.SettingsChanged)
    assert change.keys == ("rails.droppay.wait_minutes", "screens.theme", "shop.footer")
    assert change.settings_hash == read_settings(till.file).hash()


def test_no_temporary_file_is_left(till: SettingsTill) -> None:
    till.show()
    till.ask(cmd.ChangeSettings((("shop.footer", "x"),)), saved)
    assert sorted(path.name for path in till.where.data.glob("*settings*")) == ["settings.toml", "settings.toml.before"]


@pytest.mark.parametrize(
    ("key", "value", "what", "words"),
    [
        ("screens.volume", 101, "settings_key", "<= 100"),
        ("screens.theme", "drak", "settings_key", "light, dark, system"),
        ("shop.nmae", "x", "settings_key", "no such key"),
        ("rails.droppay.wait_minutes", 11, "settings_key", "1 to 10"),
        ("rails.droppay.charge", "later", "settings_key", "now or hold"),
        ("rails.swip.token", "abc", "settings_key", "no such key"),
        ("rails.swip.base_url", "https://shop.example", "settings_key", "test mode"),
        ("rails.swip.base_url", "not an address", "settings_key", "address"),
        ("shop.timezone", "Rome", "settings_key", "Europe/Rome"),
    ],
)
def test_what_cannot_be_is_refused_by_its_name_and_nothing_is_written(
    till: SettingsTill, key: str, value: str | int, what: str, words: str
) -> None:
    till.show()
    before = till.file.read_bytes()
    view = till.ask(cmd.ChangeSettings((("shop.footer", "new"), (key, value))), refused)
    assert (view.problem, view.problem_key) == (what, key)
    assert words in view.problem_words
    assert till.file.read_bytes() == before
    assert till.written(ev.SettingsChanged) == []
    assert not till.file.with_name("settings.toml.before").exists()


def test_a_file_changed_outside_is_not_overwritten_in_silence(till: SettingsTill) -> None:
    till.show()
    theirs = till.file.read_text().replace("Corner shop", "Their shop")
    till.file.write_text(theirs)
    view = till.ask(cmd.ChangeSettings((("shop.footer", "Mine"),)), refused)
    assert (view.problem, view.conflict) == ("settings_moved", True)
    assert till.file.read_text() == theirs
    view = till.ask(cmd.ChangeSettings((("shop.footer", "Mine"),), overwrite=True), saved)
    assert not view.conflict
    assert till.file.read_text() == theirs.replace('Milano"]\n', 'Milano"]\nfooter = "Mine"\n')
    (change,) = till.written(ev.SettingsChanged)
    assert isinstance(change, ev.SettingsChanged)
    assert change.keys == ("shop.footer", "shop.name")  # theirs came into force with mine


def test_reading_a_changed_file_again_shows_it_and_the_next_change_builds_on_it(till: SettingsTill) -> None:
    till.show()
    till.file.write_text(till.file.read_text().replace("Corner shop", "Their shop"))
    view = till.show()
    assert view.changed_outside
    assert dict(view.values)["shop.name"] == "Their shop"
    view = till.ask(cmd.ChangeSettings((("shop.footer", "Mine"),)), saved)
    assert not view.changed_outside
    assert till.house.till._desk.rules.shop.name == "Their shop"


def test_a_broken_file_is_told_and_can_be_put_right_from_the_last_good_one(till: SettingsTill) -> None:
    till.show()
    till.file.write_text("[shop\nname = ")
    view = till.ask(cmd.ShowSettings(), refused)
    assert view.problem == "settings_unreadable"
    view = till.ask(cmd.ChangeSettings((("shop.footer", "Mine"),)), lambda v: v.problem == "settings_moved")
    assert view.conflict
    till.ask(cmd.ChangeSettings((("shop.footer", "Mine"),), overwrite=True), saved)
    assert "# as on the sign" in till.file.read_text()
    assert till.file.with_name("settings.toml.before").read_text() == "[shop\nname = "


def test_a_file_that_cannot_be_written_is_told(till: SettingsTill, monkeypatch: pytest.MonkeyPatch) -> None:
    till.show()

    def full(_handle: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    before = till.file.read_bytes()
    view = till.ask(cmd.ChangeSettings((("shop.footer", "Mine"),)), refused)
    assert (view.problem, "No space" in view.problem_words) == ("settings_unwritable", True)
    assert till.file.read_bytes() == before
    assert [path.name for path in till.where.data.glob("*settings*")] == ["settings.toml"]


def test_what_a_sale_may_hang_on_waits_for_the_next_start(till: SettingsTill) -> None:
    till.show()
    view = till.ask(cmd.ChangeSettings((("shop.tax_included", False), ("shop.header", "Hello"))), saved)
    assert view.waiting == ("shop.tax_included",)
    assert view.needs_restart
    rules = till.house.till._desk.rules
    assert (rules.tax_included, rules.shop.header) == (True, "Hello")


def test_a_way_to_pay_is_turned_off_and_on_at_once(till: SettingsTill) -> None:
    till.show()
    till.ask(cmd.ChangeSettings((("rails.swip.enabled", False), ("rails.external.enabled", True))), saved)
    assert sorted(till.house.till._desk.rails) == ["cash", "droppay", "external"]
    assert (till.rail("swip").state, till.rail("external").state) == ("off", "ready")
    till.ask(cmd.ChangeSettings((("rails.swip.enabled", True),)), lambda view: view.saved == 2)
    assert till.rail("swip").state == "ready"
    assert list(till.house.till._desk.rails) == ["swip", "droppay", "cash", "external"], "back in its place"


def test_rule_15_a_rail_with_open_payments_is_neither_repointed_nor_turned_off(till: SettingsTill) -> None:
    till.show()
    till.send(cmd.SellLine("", "Tea", 250, 1000), cmd.Pay(), cmd.StartPayment("swip"))
    till.until(lambda view: view.payment is not None and bool(view.payment.qr_text))
    assert till.rail("swip").bound
    for number, change in enumerate(
        (
            ("rails.swip.merchant_id", "another"),
            ("rails.swip.enabled", False),
            ("rails.swip.base_url", "http://127.0.0.1:9"),
        )
    ):
        till.show()
        view = till.ask(cmd.ChangeSettings((change,)), refused)
        assert view.problem == "settings_bound", number
    view = till.ask(cmd.ReplaceSecret("swip.token", "http://127.0.0.1:9", "tok-en-tok"), lambda v: v.problem != "")
    assert view.problem == "settings_bound"
    assert till.secrets.origin_of("swip.token") == till.sandbox.origin
    till.ask(cmd.ChangeSettings((("rails.swip.open_minutes", 500),)), saved)  # nothing of its account


def test_another_address_asks_for_the_secrets_again(till: SettingsTill) -> None:
    till.show()
    till.ask(cmd.ChangeSettings((("rails.droppay.base_url", "http://127.0.0.1:9/droppay"),)), saved)
    rail = till.rail("droppay")
    assert rail.state == "missing_secret"
    assert [secret.there for secret in rail.secrets] == [False, False, False]
    assert till.secrets.origin_of("droppay.client_secret") == till.sandbox.origin


def test_a_replaced_secret_is_used_at_once_and_its_value_is_nowhere(till: SettingsTill) -> None:
    token = till.sandbox.credentials["swip"]["token"]
    till.secrets.remove("swip.token")
    till.secrets.set("swip.token", till.sandbox.origin, "a-wrong-token-of-27-letters")
    till.show()
    view = till.ask(cmd.ReplaceSecret("swip.token", till.sandbox.swip, token), lambda v: v.replaced == 1)
    assert "a-wrong-token" not in repr(view)
    assert token not in repr(till.view)
    assert till.rail("swip").secrets[0].there
    assert till.written(ev.SecretReplaced) == [ev.SecretReplaced("swip.token", till.sandbox.origin)]
    till.send(cmd.TestConnection("swip"))
    assert (till.tested("swip").tested, till.rail("swip").state) == ("ok", "connected")
    till.close()
    assert token.encode() not in till.bytes_on_disk()
    assert repr(cmd.ReplaceSecret("swip.token", "x", token)).count(token) == 0


def test_a_key_shows_its_ends_a_password_shows_nothing(till: SettingsTill) -> None:
    till.show()
    droppay = till.sandbox.credentials["droppay"]
    key, password, code = till.rail("droppay").secrets
    expected = f"{droppay['client_id'][:4]} {droppay['client_id'][-4:]}" if len(droppay["client_id"]) >= 16 else ""
    assert key.ends == expected
    assert (password.ends, code.ends, till.rail("swip").secrets[0].ends) == ("", "", "")


def test_a_secret_typed_into_another_field_never_comes_into_the_file(till: SettingsTill) -> None:
    till.show()
    token = till.sandbox.credentials["swip"]["token"]
    view = till.ask(cmd.ChangeSettings((("rails.swip.merchant_id", f"x{token}"),)), refused)
    assert (view.problem, view.problem_key) == ("settings_secret", "rails.swip.merchant_id")
    assert token not in till.file.read_text()


@pytest.mark.parametrize(("origin", "value", "what"), [("ftp://x", "abcdef", "bad_address"), ("", "", "bad_address")])
def test_a_secret_for_no_address_is_refused(till: SettingsTill, origin: str, value: str, what: str) -> None:
    till.show()
    view = till.ask(cmd.ReplaceSecret("swip.token", origin, value), refused)
    assert view.problem == what


def test_an_empty_secret_is_refused(till: SettingsTill) -> None:
    till.show()
    view = till.ask(cmd.ReplaceSecret("swip.token", till.sandbox.swip, "  "), refused)
    assert (view.problem, view.problem_key) == ("secret_empty", "swip.token")


def test_a_connection_is_tested_in_plain_words(till: SettingsTill) -> None:
    till.show()
    till.send(cmd.TestConnection("droppay"))
    rail = till.tested("droppay")
    assert (rail.tested, rail.state) == ("ok", "connected")
    assert rail.tested_ms > 0


def test_a_wrong_secret_and_a_dead_service_are_told_apart(till: SettingsTill) -> None:
    till.show()
    wrong = cmd.ReplaceSecret("droppay.client_secret", till.sandbox.droppay, "not-the-secret")
    till.ask(wrong, lambda view: view.replaced == 1)
    till.send(cmd.TestConnection("droppay"))
    assert till.tested("droppay").tested == "test_misconfigured"
    till.ask(cmd.ReplaceSecret("swip.token", till.sandbox.swip, "not-the-token"), lambda view: view.replaced == 2)
    till.send(cmd.TestConnection("swip"))
    assert till.tested("swip").tested == "test_misconfigured"
    till.ask(cmd.ChangeSettings((("rails.swip.base_url", "http://127.0.0.1:9/swip"),)), saved)
    till.ask(cmd.ReplaceSecret("swip.token", "http://127.0.0.1:9", "not-the-token"), lambda view: view.replaced == 3)
    till.send(cmd.TestConnection("swip"))
    assert till.tested("swip").tested == "test_unreachable"


def test_settings_made_outside_the_program_are_told_once(open_till: Open) -> None:
    till = open_till()
    till.show()
    till.ask(cmd.ChangeSettings((("shop.footer", "Mine"),)), saved)
    till = open_till()
    assert "settings_outside" not in till.heard()
    till.close()
    till.file.write_text(till.file.read_text().replace("Mine", "Theirs"))
    till = open_till()
    till.until(lambda view: any(notice.code == "settings_outside" for notice in view.notices))
    till = open_till()
    assert "settings_outside" not in till.heard()


def test_a_comment_is_no_change_of_the_settings(open_till: Open) -> None:
    till = open_till()
    till.close()
    till.file.write_text("# one more comment\n" + till.file.read_text())
    till = open_till()
    till.show()
    assert "settings_outside" not in till.heard()


def test_the_owners_file_is_whole(till: SettingsTill) -> None:
    assert till.file.read_text() == owners_file(till.sandbox)


def test_rule_15_a_secret_of_another_account_is_put_back_while_payments_are_open(
    till: SettingsTill, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where a secret is part of the account, as Paysera's is."""
    from pos_terminal.rails import droppay

    fingerprint = droppay.fingerprint
    known = till.sandbox.credentials["droppay"]["client_id"]

    def with_key(*parts: str) -> str:
        kept = till.secrets.stored("droppay.client_id")
        return fingerprint(*parts, *(() if kept is None or kept.value == known else (kept.value,)))

    monkeypatch.setattr(droppay, "fingerprint", with_key)
    till.show()
    till.send(cmd.SellLine("", "Tea", 250, 1000), cmd.Pay(), cmd.StartPayment("droppay"))
    till.until(lambda view: view.payment is not None and bool(view.payment.qr_text))
    view = till.ask(cmd.ReplaceSecret("droppay.client_id", till.sandbox.droppay, "somebody-elses-key"), refused)
    assert view.problem == "settings_bound"
    assert till.secrets.get("droppay.client_id", till.sandbox.origin) == known
    assert till.written(ev.SecretReplaced) == []
    renewed = cmd.ReplaceSecret("droppay.client_id", till.sandbox.droppay, known)
    till.ask(renewed, lambda shown: shown.replaced == 1)


def test_a_file_that_was_never_read_well_is_not_overwritten(open_till: Open) -> None:
    till = open_till()
    till.file.write_text("[shop\n")
    assert till.ask(cmd.ShowSettings(), refused).problem == "settings_unreadable"
    change = cmd.ChangeSettings((("shop.footer", "Mine"),), overwrite=True)
    till.ask(change, lambda view: view.problem == "settings_unwritable")
    assert till.file.read_text() == "[shop\n"


def test_saving_what_is_there_already_writes_nothing_down(till: SettingsTill) -> None:
    till.show()
    before = till.file.read_bytes()
    till.ask(cmd.ChangeSettings((("shop.name", "Corner shop"), ("screens.volume", 60))), saved)
    assert till.file.read_bytes() == before
    assert not till.file.with_name("settings.toml.before").exists()
    assert till.written(ev.SettingsChanged) == []


def test_a_payment_goes_on_through_a_rail_that_was_changed_under_it(
    till: SettingsTill, control: SandboxControl
) -> None:
    till.show()
    till.send(cmd.SellLine("", "Tea", 250, 1000), cmd.Pay(), cmd.StartPayment("droppay"))
    shown = till.until(lambda view: view.payment is not None and bool(view.payment.qr_text)).payment
    assert shown is not None
    till.ask(cmd.ChangeSettings((("rails.droppay.wait_minutes", 9),)), saved)
    control.customer("droppay", "approve")
    till.until(lambda view: view.done is not None)
    assert control.ledger("droppay").captures == 1
