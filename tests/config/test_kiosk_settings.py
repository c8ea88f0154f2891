"""Settings of a kiosk and its machine: every wrong value is one sentence with its path and what is allowed."""

from __future__ import annotations

import tomllib
from pathlib import Path

import msgspec
import pytest

from pos_terminal.config.kiosk_settings import KioskSettings, MachineSettings, StatusSettings
from pos_terminal.config.settings import SettingsError, parse_settings

README = Path(__file__).parents[2] / "README.md"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("[kiosk]\nmost_per_sale = -1", "kiosk.most_per_sale: .* a sum in minor units, 0 for no limit"),
        ("[kiosk]\nmost_per_hour = 9.5", "kiosk.most_per_hour: .* a sum in minor units, 0 for no limit"),
        ("[kiosk]\nidle_s = 5", "kiosk.idle_s: .* allowed: 15 to 600 seconds"),
        ("[kiosk]\nanswer_s = 3600", "kiosk.answer_s: .* allowed: 5 to 60 seconds"),
        ("[kiosk]\nfull_screen = 1", "kiosk.full_screen: .* allowed: true or false"),
        ("[kiosk]\nidle = 5", "kiosk.idle: there is no such key; allowed are screen, .*most_per_sale"),
        ('[machine]\nkind = "mdb"', "machine.kind: .* allowed: none, serial, simulated"),
        ('[machine]\nkind = "serial"', "machine.port: is missing; a serial machine hangs on a port such as"),
        ('[machine]\nkind = "simulated"', "machine.slots: are missing; a simulated machine needs at least one"),
        ("[machine.slots]\nA1 = {left = 3}", "machine.slots: belong to a simulated machine"),
        ("[machine]\nbaud = 0", "machine.baud: .* allowed: 1200 to 115200"),
        (
            '[machine]\nkind = "simulated"\n[machine.slots]\n"A 1" = {left = 3}',
            "machine.slots.A 1: a slot's name is 1 to 12 letters and digits",
        ),
        ('[machine]\nkind = "simulated"\n[machine.slots]\nA1 = {left = -3}', "machine.slots.*: .*>= 0"),
    ],
)
def test_a_bad_value_is_one_sentence(text: str, words: str) -> None:
    with pytest.raises(SettingsError, match=f"^settings: {words}") as told:
        parse_settings(text.encode())
    assert str(told.value).endswith(".")
    assert "\n" not in str(told.value)


def test_the_readme_shows_every_key_with_its_default() -> None:
    block = next(part for part in README.read_text().split("```") if part.startswith("toml\n[shop]"))
    shown = tomllib.loads(block.removeprefix("toml\n"))
    plain = msgspec.to_builtins({"kiosk": KioskSettings(), "machine": MachineSettings(), "status": StatusSettings()})
    del plain["machine"]["slots"]
    assert {name: shown[name] for name in plain} == plain


def test_a_simulated_machine_is_read_with_its_slots() -> None:
    text = '[machine]\nkind = "simulated"\nslots = {A1 = {left = 2, seconds = 5}, B2 = {}}'
    machine = parse_settings(text.encode()).machine
    assert [(name, slot.left, slot.seconds) for name, slot in machine.slots.items()] == [("A1", 2, 5), ("B2", 6, 8)]
