"""`pos-terminal tables FILE TABLE...`: the cards with QR codes that lie on a shop's tables, as a PDF."""

from __future__ import annotations

import argparse
import os
import re
import sys
from pathlib import Path
from typing import Any

_NAME = re.compile(r"[A-Z0-9 ]{1,32}")
_LOCATION = re.compile(r"[0-9]{1,18}")


def add_parser(commands: Any) -> None:
    parser: argparse.ArgumentParser = commands.add_parser(
        "tables",
        help="write the QR cards of the shop's tables as a PDF",
        description="Writes a PDF with an A6 card for each table. Guests scan it with the Paysera app; the table then "
        "waits on the till. A table needs no other setting up. The shop's number is location_id of [rails.paysera].",
    )
    parser.add_argument("file", type=Path, metavar="FILE", help="the PDF to write")
    parser.add_argument("tables", nargs="+", metavar="TABLE", help="a name such as TABLE1: A to Z, 0 to 9, spaces")
    parser.add_argument("--location", metavar="NUMBER", help="the shop's number (default: from the settings)")
    parser.add_argument("--data", type=Path, metavar="DIR", default=argparse.SUPPRESS, help="the till's data folder")
    parser.add_argument("--config", type=Path, metavar="FILE", default=argparse.SUPPRESS, help="the settings file")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    from pos_terminal.config.paths import places
    from pos_terminal.config.settings import SettingsError, read_settings

    config = getattr(args, "config", None)
    try:
        settings = read_settings(places(getattr(args, "data", None), config).settings, named=config is not None)
    except SettingsError as error:
        print(error, file=sys.stderr)
        return 2
    location = args.location or str(settings.rails.get("paysera", {}).get("location_id", ""))
    if not _LOCATION.fullmatch(location):
        print("The shop's number is not known. Name it with --location, as Paysera gave it.", file=sys.stderr)
        return 2
    names = [name.upper() for name in args.tables]
    if bad := next((name for name in names if not _NAME.fullmatch(name)), ""):
        print(f"{bad}: a table's name has up to 32 of A to Z, 0 to 9 and spaces.", file=sys.stderr)
        return 2
    try:
        _write(args.file, settings.shop.name, location, names)
    except OSError as error:
        print(f"{args.file} cannot be written: {error.strerror or error}.", file=sys.stderr)
        return 2
    print(f"{len(names)} {'card is' if len(names) == 1 else 'cards are'} in {args.file}.")
    return 0


def _write(file: Path, shop: str, location: str, names: list[str]) -> None:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # nothing is shown
    from PySide6.QtGui import QGuiApplication

    from pos_terminal.rails.paysera.spots import table_code
    from pos_terminal.ui.parts.table_card import TableCode, write_cards
    from pos_terminal.ui.theme.fonts import load_fallback_fonts, load_fonts
    from pos_terminal.ui.theme.resources import resources_folder

    application = QGuiApplication.instance() or QGuiApplication(sys.argv[:1])
    fonts = resources_folder() / "fonts"
    load_fonts(fonts)
    load_fallback_fonts(fonts)
    write_cards(str(file), shop, [TableCode(name, table_code(location, name)) for name in names])
    assert application is not None  # kept until the file is written
