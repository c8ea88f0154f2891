"""Tokens become fonts, colours, icons and a stylesheet; nothing the design names is missing."""

import csv
import re
import time
from pathlib import Path

import pytest
from PySide6.QtGui import QFontMetricsF, QImage, QRawFont
from PySide6.QtSvg import QSvgRenderer
from pytestqt.qtbot import QtBot

from pos_terminal.ui.theme import Theme, Tokens, read_tokens
from pos_terminal.ui.theme.fonts import money_font
from pos_terminal.ui.theme.resources import resources_folder
from pos_terminal.ui.theme.tokens import qt_colour

RESOURCES = resources_folder()


def test_the_scrim_is_turned_for_qt() -> None:
    assert qt_colour("#1B1A1799") == "#991B1A17"


@pytest.mark.parametrize("style", ["money_line", "money_total", "keypad", "money_hero"])
def test_figures_have_one_width(theme: Theme, style: str) -> None:
    metrics = QFontMetricsF(theme.font(style))

    assert metrics.horizontalAdvance("111.11") == pytest.approx(metrics.horizontalAdvance("888.88"))


def test_letters_close_up_from_40_px_on(theme: Theme) -> None:
    assert [money_font(size).letterSpacing() for size in (39, 40)] == [0.0, 97.5]
    assert theme.font("money_total").letterSpacing() == 97.5


@pytest.mark.parametrize("style", ["body", "caption", "label", "money_total", "headline", "display", "code_large"])
def test_each_weight_is_really_there(theme: Theme, style: str) -> None:
    spec = theme.type_style(style)
    raw = QRawFont.fromFont(theme.font(style))

    assert (raw.familyName(), raw.weight()) == (spec.family, spec.weight)


def test_every_state_has_its_icon_and_colours(theme: Theme) -> None:
    for look in theme.tokens.states.values():
        assert not theme.pixmap(look.icon, f"{look.colour}_text", 18).isNull()
        assert theme.colour(f"{look.colour}_subtle").isValid()


@pytest.mark.parametrize("path", sorted(RESOURCES.glob("**/*.svg")), ids=lambda path: path.stem)
def test_every_drawing_is_drawn(qapp: object, path: Path) -> None:
    renderer = QSvgRenderer(str(path))
    assert renderer.isValid()


@pytest.mark.parametrize("name", ["light", "dark"])
@pytest.mark.parametrize("scale", [100, 125, 150])
def test_the_sheet_has_no_gaps(tokens: Tokens, name: str, scale: int) -> None:
    sheet = Theme(tokens, RESOURCES, name, scale=scale).style_sheet()

    assert sheet.count("{") == sheet.count("}")
    assert not re.search(r"[{};] *(None|\$)", sheet)
    assert "gradient" not in sheet


def test_icons_are_sharp_on_a_screen_of_ratio_two(theme: Theme) -> None:
    pixmap = theme.pixmap("wallet", "text", 22, 2.0)
    image: QImage = pixmap.toImage()

    assert (image.width(), pixmap.deviceIndependentSize().width()) == (44, 22)


def test_reduced_motion_stops_every_duration(theme: Theme) -> None:
    theme.set_look(reduced_motion=True)
    assert theme.ms("base_ms") == 0


def test_tokens_and_sheet_cost_little_at_start(qtbot: QtBot) -> None:
    began = time.perf_counter()
    Theme(read_tokens(RESOURCES / "tokens.json"), RESOURCES).style_sheet()

    assert time.perf_counter() - began < 0.06


def ean_sum(code: str) -> int:
    return sum(int(digit) * (3 if place % 2 else 1) for place, digit in enumerate(code))


def test_the_demo_catalogue_is_whole() -> None:
    with (RESOURCES / "demo" / "catalogue.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    codes = [code for row in rows for code in row["barcodes"].split()]
    pictures = {path.stem for path in (RESOURCES / "demo" / "pictures").glob("*.svg")}

    assert len(rows) >= 60
    assert len({row["sku"] for row in rows}) == len(rows)
    assert len(set(codes)) == len(codes)
    assert all(len(code) == 13 and ean_sum(code) % 10 == 0 for code in codes)
    assert {row["picture"] for row in rows if row["picture"]} <= pictures
    assert [row["name"] for row in rows if row["favourite"]][0:16:15] == ["Flat white", "Still water 0.5 L"]
    assert sorted(int(row["favourite"]) for row in rows if row["favourite"]) == list(range(1, 17))
    assert all(re.fullmatch(r"\d+\.\d\d", row["price"]) for row in rows)
    assert "4770123456789" not in codes  # the design's unknown barcode
