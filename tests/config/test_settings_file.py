"""The settings file is changed as its owner would: what they wrote stays, and it is replaced whole or not at all."""

from __future__ import annotations

from pathlib import Path

import pytest

from pos_terminal.config.settings import Settings, parse_settings
from pos_terminal.config.settings_file import NotWritten, SettingsFile, SettingsMoved, flat, with_values

OWNERS = b"""\
# Till 2

[shop]
name = "Caffe"   # the name
address = ["Via", "Milano"] # two lines

# the rails
[rails.swip]
merchant_id = "m" # from SWiP
routes.close = { method = "PUT", path = "/v2/close" }

[screens]
theme = "dark"
"""


@pytest.fixture
def file(tmp_path: Path) -> SettingsFile:
    path = tmp_path / "settings.toml"
    path.write_bytes(OWNERS)
    return SettingsFile(path)


def change(file: SettingsFile, **values: str | int | bool) -> str:
    named = {key.replace("__", "."): value for key, value in values.items()}
    file.write(file.prepare(named, file.read().stamp))
    return file.path.read_text()


def test_a_value_is_changed_where_it_stands(file: SettingsFile) -> None:
    expected = OWNERS.decode().replace('"Caffe"   #', '"Bar"   #')
    assert change(file, shop__name="Bar") == expected


def test_a_new_key_stands_with_its_table_and_before_the_next_ones_comment(file: SettingsFile) -> None:
    assert '# two lines\nfooter = "Bye"\n\n# the rails\n' in change(file, shop__footer="Bye")


def test_lines_become_a_list(file: SettingsFile) -> None:
    assert 'address = ["Via", "Roma", "Italia"] # two lines' in change(file, shop__address="Via\nRoma\n\nItalia")


def test_a_new_table_is_made(file: SettingsFile) -> None:
    text = change(file, rails__droppay__pos_id="P1", rails__droppay__wait_minutes=3)
    assert '[rails.droppay]\npos_id = "P1"\nwait_minutes = 3\n' in text
    assert parse_settings(text.encode()).rails["swip"]["routes"]["close"]["path"] == "/v2/close"


def test_defaults_stay_unwritten(file: SettingsFile) -> None:
    assert change(file, screens__volume=60, sell__price_limit=1_000_000) == OWNERS.decode()


def test_tables_in_one_line_keep_their_place() -> None:
    text = with_values(b'shop = { name = "a", label = "2" } # short\n', {"shop.name": "b", "screens.volume": 5})
    assert text.startswith(b"shop = {")
    assert text.endswith(b" # short\n\n[screens]\nvolume = 5\n")
    assert parse_settings(text).shop.name == "b"


def test_every_value_survives_being_written_and_read() -> None:
    values = {**flat(Settings()), "shop.name": 'O"Neill\\ ☕', "screens.volume": 7, "people.cashier.refund": "any"}
    assert flat(parse_settings(with_values(b"", values))) == values


@pytest.mark.parametrize(
    ("key", "value", "words"),
    [
        ("screens.theme", "drak", "light, dark, system"),
        ("shop.nmae", "x", "no such key"),
        ("shop.name.x", "y", "cannot be changed from here"),
        ("screens.volume", "7", "Expected `int`"),
    ],
)
def test_a_wrong_value_is_named_and_nothing_is_written(file: SettingsFile, key: str, value: str, words: str) -> None:
    with pytest.raises(NotWritten, match=words) as wrong:
        file.prepare({key: value}, file.read().stamp)
    assert wrong.value.key == key
    assert file.path.read_bytes() == OWNERS


def test_a_file_that_was_changed_meanwhile_is_not_replaced(file: SettingsFile) -> None:
    content = file.prepare({"shop.name": "Bar"}, file.read().stamp)
    file.path.write_bytes(OWNERS + b"# theirs\n")
    with pytest.raises(SettingsMoved):
        file.write(content)
    with pytest.raises(SettingsMoved):
        file.prepare({"shop.name": "Bar"}, content.stamp)
    file.write(file.prepare({"shop.name": "Bar"}, content.stamp, overwrite=True))
    assert file.path.read_bytes().endswith(b"# theirs\n")


def test_a_file_that_vanished_is_made_again_only_when_asked(file: SettingsFile) -> None:
    stamp = file.read().stamp
    file.path.unlink()
    with pytest.raises(SettingsMoved):
        file.prepare({"shop.name": "Bar"}, stamp)


def test_no_file_yet_is_made_for_the_owners_eyes_only(tmp_path: Path) -> None:
    file = SettingsFile(tmp_path / "new" / "settings.toml")
    file.write(file.prepare({"shop.name": "Bar"}, file.read().stamp))
    assert file.path.read_text() == '[shop]\nname = "Bar"\n'
    assert file.path.stat().st_mode & 0o777 == 0o600
    assert not file.before.exists()


def test_a_link_stays_a_link(tmp_path: Path) -> None:
    (tmp_path / "real.toml").write_bytes(OWNERS)
    link = tmp_path / "settings.toml"
    link.symlink_to(tmp_path / "real.toml")
    change(SettingsFile(link), shop__name="Bar")
    assert link.is_symlink()
    assert b'"Bar"' in (tmp_path / "real.toml").read_bytes()


def test_the_last_content_is_kept_beside_it_as_readable_as_it_was(file: SettingsFile) -> None:
    file.path.chmod(0o640)
    change(file, shop__name="Bar")
    assert file.before.read_bytes() == OWNERS
    assert [path.stat().st_mode & 0o777 for path in (file.path, file.before)] == [0o640, 0o640]
    assert sorted(path.name for path in file.path.parent.iterdir()) == ["settings.toml", "settings.toml.before"]
