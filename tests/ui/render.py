"""Every screen of the cashier as a PNG, to lay beside the design: python -m tests.ui.render FOLDER [NAME [FORM]]."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from pos_terminal.app.views import PaymentPhase as P
from pos_terminal.app.views import TillView
from pos_terminal.ui.theme import Theme, read_tokens
from pos_terminal.ui.theme.fonts import load_fallback_fonts, load_fonts
from pos_terminal.ui.theme.resources import resources_folder
from tests.ui import (
    guide_screens,
    people_screens,
    refund_screens,
    samples,
    settings_screens,
    share_screens,
    shift_screens,
)
from tests.ui.pages.cashier import Cashier
from tests.ui.past_screens import PAYMENTS
from tests.ui.scripted_till import ScriptedTill

Do = Callable[[Cashier], None]


def nothing(_cashier: Cashier) -> None:
    return None


def search(cashier: Cashier) -> None:
    cashier.press("F2")
    cashier.type("oat")
    cashier.shows(samples.searching())


def search_by_touch(cashier: Cashier) -> None:
    cashier.tap("search_field")
    cashier.touch_letters("oat")
    cashier.shows(samples.searching())


def note_by_touch(cashier: Cashier) -> None:
    cashier.press("Ctrl+N")
    cashier.tap("note_field")
    cashier.touch_letters("no sugar, ")
    cashier.tap("letter_key_shift")


def park_name_by_touch(cashier: Cashier) -> None:
    cashier.press("Ctrl+2")
    cashier.tap("letter_keys_button")
    cashier.touch_letters("Table 4")
    cashier.tap("letter_key_signs")


def reference_by_touch(cashier: Cashier) -> None:
    cashier.tap("rail_external_button")
    cashier.tap("external_reference_field")
    cashier.tap("letter_key_accents")


def email(cashier: Cashier) -> None:
    cashier.tap("receipt_email_button")
    cashier.type("anna.verdi@example.com")


def weigh(view: TillView, typed: str = "") -> Do:
    def do(cashier: Cashier) -> None:
        cashier.window.pages.sell().add(samples.TILES[12])
        cashier.shows(view)
        cashier.type(typed)

    return do


def pressing(*keys: str) -> Do:
    def do(cashier: Cashier) -> None:
        cashier.press(*keys)

    return do


SCREENS: dict[str, tuple[Callable[[], TillView], Do]] = {
    "01-empty": (samples.empty, nothing),
    "no-products": (samples.bare, nothing),
    "empty-other-currency": (
        lambda: replace(samples.bare(), currency="JPY", catalogue_currency="EUR"),
        nothing,
    ),
    "empty-category": (lambda: samples.empty(tiles=(), stocked=True, category="Food"), nothing),
    "02-basket": (samples.selling, nothing),
    "04-search": (samples.selling, search),
    "05-parked": (samples.selling, pressing("Ctrl+2")),
    "06-tender": (samples.tendering, pressing("3", "0", "0", "0")),
    "06-tender-less": (samples.tendering, pressing("2", "0", "0", "0")),
    "06-tables": (samples.choosing_table, nothing),
    "06-tables-none": (lambda: samples.choosing_table(tables=()), nothing),
    "06-tables-lost": (lambda: samples.choosing_table("failed", "offline"), nothing),
    "07-waiting": (samples.paying, nothing),
    "07-table": (lambda: samples.paying(**samples.AT_TABLE), nothing),
    "07-table-closed": (lambda: samples.paying(**samples.AT_TABLE, note="table_closed"), nothing),
    "07-table-changed": (lambda: samples.paying(**samples.AT_TABLE, note="table_changed"), nothing),
    "10-table-changed": (
        lambda: samples.paying(P.ATTENTION, **samples.AT_TABLE, reason="table_changed", steps=samples.CHANGED_STEPS),
        nothing,
    ),
    "07-loyalty": (samples.loyalty, nothing),
    "07-cancel": (samples.paying, pressing("Esc")),
    "07-charging": (lambda: samples.paying(P.CHARGING), nothing),
    "08-approved": (samples.done, nothing),
    "08-cash": (samples.cash_done, nothing),
    "08-email": (samples.with_email, nothing),
    "08-email-dialog": (samples.with_email, email),
    "09-declined": (lambda: samples.paying(P.DECLINED), nothing),
    "09-expired": (lambda: samples.paying(P.EXPIRED), nothing),
    "10-unknown": (lambda: samples.paying(P.UNKNOWN), nothing),
    "10-override": (lambda: samples.paying(P.UNKNOWN), pressing("Ctrl+M")),
    "10-override-owed": (lambda: samples.paying(P.UNKNOWN, override_note="owed"), pressing("Ctrl+M")),
    "10-override-loyalty": (lambda: samples.paying(P.UNKNOWN, loyalty=120), pressing("Ctrl+M")),
    "10-late": (lambda: samples.paying(P.LATE), nothing),
    "10-attention": (lambda: samples.paying(P.ATTENTION), nothing),
    "10-gone": (lambda: samples.paying(P.ATTENTION, reason="gone"), nothing),
    "older-copy": (lambda: samples.selling(payments_off="older_copy", can_go_on=True), nothing),
    "recovered": (lambda: samples.selling(checking=samples.CHECKING), nothing),
    "test-mode": (lambda: samples.selling(test=True, online=False), nothing),
    "07-loyalty-test": (lambda: replace(samples.loyalty(), test=True), nothing),
    "checking": (lambda: samples.selling(checking=samples.CHECKING), lambda c: c.tap("checking_button")),
    "discount": (samples.selling, pressing("F6")),
    "help": (samples.selling, pressing("F1")),
    "note": (samples.selling, pressing("Ctrl+N")),
    "letters-note": (samples.selling, note_by_touch),
    "letters-search": (samples.selling, search_by_touch),
    "letters-park": (samples.selling, park_name_by_touch),
    "letters-reference": (samples.with_external, reference_by_touch),
    "clear": (samples.selling, pressing("Ctrl+Del")),
    "weigh": (samples.empty, lambda c: c.window.pages.sell().add(samples.TILES[12])),
    "weigh-steady": (samples.weighing, weigh(samples.weighing())),
    "weigh-moving": (samples.weighing, weigh(samples.weighing(839, "weight_unsteady"))),
    "weigh-tared": (samples.weighing, weigh(samples.weighing(854, tare=12))),
    "weigh-dead": (samples.weighing, weigh(samples.weighing(None, "scale_garbled"))),
    "weigh-typed": (samples.weighing, weigh(samples.weighing(None, "scale_silent"), "842")),
    **PAYMENTS,
    **people_screens.SCREENS,
    **share_screens.SCREENS,
    **shift_screens.SCREENS,
    "test-toast": (lambda: samples.noticed("unknown_barcode", "warning", code="4770123456789"), nothing),
}
EVERY = {
    **SCREENS,
    **refund_screens.SCREENS,
    **settings_screens.SCREENS,
    **guide_screens.SCREENS,
}  # these have layout tests of their own
FORMS = {
    "1366-light": ((1366, 768), "light"),
    "1366-dark": ((1366, 768), "dark"),
    "1024-light": ((1024, 768), "light"),
    "1024-dark": ((1024, 768), "dark"),
    "1920-light": ((1920, 1080), "light"),
    "1920-dark": ((1920, 1080), "dark"),
}


def render(folder: Path, only: str = "", forms: str = "") -> None:
    folder.mkdir(parents=True, exist_ok=True)
    tokens = read_tokens(resources_folder() / "tokens.json")
    for form, (size, look) in FORMS.items():
        if forms and forms not in form:
            continue
        for name, (view, do) in EVERY.items():
            if only and only not in name:
                continue
            theme = Theme(tokens, resources_folder(), look, reduced_motion=True)
            cashier = Cashier(ScriptedTill(), theme, size)
            wide = name in ("01-empty", "02-basket") and size[0] > 1700
            cashier.shows(samples.wide() if wide else view())
            do(cashier)
            cashier.picture(folder / f"{name}-{form}.png")
            cashier.close()


def wanted(words: list[str] | None = None) -> argparse.Namespace:
    """Read the command line: where to, and which of all screens."""
    parser = argparse.ArgumentParser(prog="python -m tests.ui.render", description="Every screen as a PNG.")
    parser.add_argument("folder", type=Path, help="where the pictures go; it is made")
    parser.add_argument("name", nargs="?", default="", help=f"part of a screen's name, of {len(EVERY)}; without: all")
    parser.add_argument("form", nargs="?", default="", help=f"part of a form's name: {', '.join(FORMS)}; without: all")
    return parser.parse_args(words)


def main(words: list[str] | None = None) -> None:
    asked = wanted(words)
    app = QApplication(sys.argv[:1])
    fonts = resources_folder() / "fonts"
    load_fonts(fonts)
    load_fallback_fonts(fonts)
    render(asked.folder, asked.name, asked.form)
    app.quit()


if __name__ == "__main__":
    main()
