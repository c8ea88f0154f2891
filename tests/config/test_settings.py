"""Settings: a wrong key is named with its path and what is allowed."""

from __future__ import annotations

from pathlib import Path

import pytest

from pos_terminal.config.paths import places
from pos_terminal.config.settings import Settings, SettingsError, parse_settings, read_settings

WHOLE = b"""
[shop]
name = "Caffe Roma"
address = ["Via Roma 12", "20121 Milano"]
currency = "EUR"
timezone = "Europe/Rome"
label = "2"
cash_rounding = 5
[sell]
barcode_region = "lt"
[screens]
theme = "dark"
scale = 125
[payments]
late_settle_s = 60
[rails.swip]
base_url = "https://capi-test.smartwallet.ru"
merchant_id = "m"
routes.close = { method = "PUT", path = "/v2/close" }
[rails.anything]
key = [1, 2.5, true]
"""


def test_a_whole_file_is_read() -> None:
    settings = parse_settings(WHOLE)
    assert settings.shop.address == ("Via Roma 12", "20121 Milano")
    assert (settings.shop.cash_rounding, settings.screens.theme, settings.screens.scale) == (5, "dark", 125)
    assert settings.rails["swip"]["routes"]["close"]["path"] == "/v2/close"
    assert settings.rails["anything"] == {"key": [1, 2.5, True]}


def test_no_file_is_all_defaults(tmp_path: Path) -> None:
    assert read_settings(tmp_path / "none.toml") == Settings() == parse_settings(b"")


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ('[shop]\ncolour = "red"', ("shop.colour: there is no such key", "name, address, tax_id, currency")),
        ("[shoop]", ("shoop: there is no such key", "shop, sell, screens")),
        ('[screens]\ntheme = "drak"', ("screens.theme", "'drak'", "light, dark, system")),
        ("[screens]\nscale = 130", ("screens.scale", "130", "100, 125, 150")),
        ("[screens]\nvolume = 101", ("screens.volume", "100")),
        ("[shop]\ncash_rounding = 3", ("shop.cash_rounding", "0, 5, 10")),
        ("[shop]\nname = 5", ("shop.name", "str", "int")),
        ('[shop]\nlabel = "till one"', ("shop.label", "1 to 8 letters and digits")),
        ('[shop]\ncurrency = "EURO"', ("shop.currency", "'EURO'", "ISO 4217")),
        ('[shop]\ntimezone = "Rome"', ("shop.timezone", "'Rome'", "Europe/Rome")),
        ('[shop]\naddress = ["a", 1]', ("shop.address[1]", "str")),
        ('[shop]\nlanguage = "xx yy"', ("shop.language",)),
        ('[sell]\nbarcode_region = "zz"', ("sell.barcode_region", "'zz'", "lt")),
        ("[sell]\nprice_limit = -1", ("sell.price_limit", "0")),
        ("[payments]\nloyalty_max_percent = 120", ("payments.loyalty_max_percent", "90")),
        ('[printer]\nkind = "laser"', ("printer.kind", "none, folder")),
        ("[printer]\npaper = 76", ("printer.paper", "58, 80")),
        ('[printer]\nusb = "epson"', ("printer.usb", "04b8:0202")),
        ('[printer]\nkind = "network"', ("printer.host", "192.168.1.50")),
        ('[printer]\nkind = "usb"', ("printer.usb", "04b8:0202")),
        ('[printer]\nkind = "serial"', ("printer.device", "/dev/ttyUSB0")),
        ('[printer]\nkind = "file"', ("printer.device", "/dev/usb/lp0")),
        ('[drawer]\nkind = "serial"', ("drawer.device", "/dev/ttyUSB1")),
        ('[drawer]\nkind = "printer"', ("drawer.kind", "needs a receipt printer")),
        ("[drawer]\npin = 3", ("drawer.pin", "2, 5")),
        ("[rails]\nswip = 5", ("rails", "object")),
        ("rails = 5", ("rails",)),
        ("[shop", ("not valid TOML",)),
        ('[shop]\nname = "a"\nname = "b"', ("not valid TOML",)),
    ],
)
def test_what_is_wrong_is_named_in_one_sentence(text: str, words: tuple[str, ...]) -> None:
    with pytest.raises(SettingsError) as error:
        parse_settings(text.encode(), "settings.toml")
    said = str(error.value)
    assert said.startswith("settings.toml")
    assert said.endswith(".")
    assert "\n" not in said
    assert all(word in said for word in words), said


def test_a_file_that_is_no_text(tmp_path: Path) -> None:
    (tmp_path / "settings.toml").write_bytes(b"\xff\xfe")
    with pytest.raises(SettingsError, match="UTF-8"):
        read_settings(tmp_path / "settings.toml")
    with pytest.raises(SettingsError, match="cannot be read"):
        read_settings(tmp_path)


def test_the_hash_is_of_what_the_file_says() -> None:
    one = parse_settings(b'[shop]\nname = "A"\nlabel = "2"\n')
    other = parse_settings(b'# a comment\n[shop]\nlabel = "2"\nname = "A"\n')
    assert one.hash() == other.hash()
    assert one.hash() != parse_settings(b'[shop]\nname = "B"\nlabel = "2"').hash()
    assert parse_settings(WHOLE).hash() == parse_settings(WHOLE).hash()


def test_a_folder_of_ones_own_brings_everything_along(tmp_path: Path) -> None:
    where = places(tmp_path / "till")
    where.make()
    assert where.data.stat().st_mode & 0o777 == 0o700
    assert {where.settings.parent, where.journal.parent, where.catalogue.parent} == {where.data}
    assert where.anchors.is_dir()


def test_the_usual_places_keep_anchors_away_from_the_journal() -> None:
    where = places()
    assert where.anchors.parent != where.data
    assert where.settings.name == "settings.toml"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('[scale]\nkind = "cas"\n', "scale.device: a scale needs its port"),
        ('[scale]\nkind = "dialog"\n', "allowed: none, toledo, cas"),
        ('[scale]\nbits = "9N1"\n', "allowed: 7E1, 7O1, 8N1, 8E1"),
        ('[scanner]\nkind = "serial"\n', "scanner.device: a serial scanner needs its port"),
        ('[scanner]\nport = "x"\n', "allowed are kind, gap_ms, min_chars, prefix, device, baud"),
        ('[pole]\nkind = "epson"\n', "pole.device: the customer's display needs its port"),
        ('[pole]\ncode_page = "857"\n', "allowed: ascii, 437, 850, 852, 858, 866, 1252"),
        (
            '[scale]\nkind = "cas"\ndevice = "COM3"\n[pole]\nkind = "epson"\ndevice = "COM3"\n',
            "pole.device: COM3 is the port of scale.device already",
        ),
    ],
)
def test_what_is_wrong_with_a_device_of_the_counter_is_one_sentence(text: str, said: str) -> None:
    with pytest.raises(SettingsError) as wrong:
        parse_settings(text.encode())
    assert said in str(wrong.value)
    assert "\n" not in str(wrong.value)
