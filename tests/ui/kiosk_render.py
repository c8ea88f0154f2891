"""Every page of the kiosk as a PNG, to lay beside the design: python -m tests.ui.kiosk_render FOLDER [NAME [FORM]]."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from pos_terminal.app.views import Notice, PinState, TillView
from pos_terminal.app.views import PaymentPhase as P
from pos_terminal.ui.theme import Theme, read_tokens
from pos_terminal.ui.theme.fonts import load_fallback_fonts, load_fonts
from pos_terminal.ui.theme.resources import resources_folder
from tests.ui import kiosk_samples as samples
from tests.ui.pages.kiosk import Kiosk
from tests.ui.scripted_till import ScriptedTill

Do = Callable[[Kiosk], None]


def nothing(_kiosk: Kiosk) -> None:
    return None


def easy_menu(kiosk: Kiosk) -> None:
    kiosk.taps("kiosk_reach_button")


def tapping(*names: str) -> Do:
    def do(kiosk: Kiosk) -> None:
        for name in names:
            kiosk.taps(name)

    return do


def then(*names: str, view: Callable[[], TillView]) -> Do:
    """Tap, and then another view comes."""

    def do(kiosk: Kiosk) -> None:
        for name in names:
            kiosk.taps(name)
        kiosk.shows(view())

    return do


def idle(kiosk: Kiosk) -> None:
    kiosk.waits(45.0)
    kiosk.waits(4.0)


def hold_mark(kiosk: Kiosk) -> None:
    mark = next(one for one in kiosk.window.pages.marks() if one.isVisible())
    mark.held.emit()
    kiosk.settle()


def wrong_pin(kiosk: Kiosk) -> None:
    hold_mark(kiosk)
    kiosk.shows(samples.selling(kiosk=replace(samples.MACHINE, pin=PinState(tries_left=3, wrong=True))))


def notice(kiosk: Kiosk) -> None:
    told = Notice(7, "price_changed", (("name", "Latte"), ("minor", "370")), "info")
    kiosk.shows(samples.selling(notices=(told,)))


def deciding(which: int, *taps: str, **changes: Any) -> Do:
    """Open what waits for a person, leaf to one of them, and have its story come."""

    def do(kiosk: Kiosk) -> None:
        kiosk.taps("kiosk_staff_decide_button")
        for _ in range(which):
            kiosk.taps("kiosk_waiting_next_button")
        kiosk.shows(samples.waiting(which, **changes))
        for name in taps:
            kiosk.taps(name)

    return do


LARGER = ("kiosk_language_button", "kiosk_larger_button", "kiosk_language_done_button")
SCREENS: dict[str, tuple[Callable[[], TillView], Do]] = {
    "27-attract": (samples.view, nothing),
    "28-menu": (samples.selling, nothing),
    "28-menu-many": (samples.many, nothing),
    "28-menu-easy": (samples.selling, easy_menu),
    "28-options": (samples.selling, tapping("kiosk_product_1_card")),
    "28-language": (samples.selling, tapping("kiosk_language_button")),
    "28-larger": (
        samples.selling,
        tapping("kiosk_language_button", "kiosk_larger_button", "kiosk_language_done_button"),
    ),
    "28-notice": (samples.selling, notice),
    "29-basket": (samples.selling, tapping("kiosk_view_basket_button")),
    "29-basket-full": (samples.full_basket, tapping("kiosk_view_basket_button")),
    "29-basket-easy": (samples.selling, tapping("kiosk_reach_button", "kiosk_view_basket_button")),
    "29-ways": (samples.tendering, nothing),
    "30-pay": (samples.paying, nothing),
    "30-pay-held": (samples.held, nothing),
    "30-pay-easy": (samples.paying, tapping("kiosk_reach_button")),
    "29-ways-easy": (samples.tendering, tapping("kiosk_reach_button")),
    "30-declined-easy": (samples.tendering, then("kiosk_reach_button", view=lambda: samples.paying(P.DECLINED))),
    "29-basket-larger": (samples.selling, tapping(*LARGER, "kiosk_view_basket_button")),
    "29-ways-larger": (samples.tendering, tapping(*LARGER)),
    "30-pay-larger": (samples.paying, tapping(*LARGER)),
    "31-larger": (samples.selling, then(*LARGER, view=samples.dispensing)),
    "32-larger": (samples.selling, then(*LARGER, view=lambda: samples.enjoyed(printing="asked"))),
    "33-larger": (samples.selling, then(*LARGER, view=samples.part_out)),
    "30-moment": (lambda: samples.paying(P.CREATING, can_cancel=True), nothing),
    "30-checking": (lambda: samples.paying(P.UNKNOWN, can_set_aside=True, offline=True), nothing),
    "30-still-wanted": (lambda: samples.paying(P.TOO_LATE), nothing),
    "30-expired": (lambda: samples.paying(P.EXPIRED), nothing),
    "30-declined": (lambda: samples.paying(P.DECLINED), nothing),
    "31-dispensing": (samples.dispensing, nothing),
    "32-enjoy": (samples.enjoyed, nothing),
    "32-thanks": (lambda: samples.done(printing="queued"), nothing),
    "32-thanks-print": (lambda: samples.done(printing="asked"), nothing),
    "32-enjoy-print": (lambda: samples.enjoyed(printing="asked"), nothing),
    "32-enjoy-unplugged": (lambda: samples.enjoyed(printing="failed"), nothing),
    "33-fault": (samples.fault, nothing),
    "33-fault-open": (lambda: samples.fault(P.CANCELLING), nothing),
    "33-part-out": (samples.part_out, nothing),
    "33-part-out-owed": (lambda: samples.part_out(total=800, owed=480, not_charged=0), nothing),
    "33-out-free": (samples.out_free, nothing),
    "34-idle": (samples.selling, idle),
    "out-of-order": (samples.closed, nothing),
    "pin": (samples.selling, hold_mark),
    "pin-wrong": (samples.selling, wrong_pin),
    "staff": (samples.staff, nothing),
    "staff-currency": (samples.priced_elsewhere, nothing),
    "staff-decide": (samples.staff, deciding(0, "kiosk_known_2_button", must_decide=True)),
    "staff-refund": (samples.staff, deciding(0, doubt="r1", doubt_minor=800, decide_from=samples.NOW + 240)),
    "staff-owed": (samples.staff, deciding(1)),
    "staff-late": (samples.staff, deciding(2)),
    "staff-give-back": (samples.staff, deciding(2, "kiosk_answer_1_button")),
}
FORMS = {
    "1080x1920": ((1080, 1920), "light"),
    "1920x1080": ((1920, 1080), "light"),
    "1024x768": ((1024, 768), "light"),
    "dark": ((1080, 1920), "dark"),
}


def opened(name: str, form: str) -> Kiosk:
    """The kiosk on one of its screens."""
    size, look = FORMS[form]
    view, do = SCREENS[name]
    theme = Theme(read_tokens(resources_folder() / "tokens.json"), resources_folder(), look, reduced_motion=True)
    kiosk = Kiosk(ScriptedTill(), theme, size)
    kiosk.shows(view())
    do(kiosk)
    return kiosk


def render(folder: Path, only: str = "", forms: str = "") -> None:
    folder.mkdir(parents=True, exist_ok=True)
    for form in FORMS:
        for name in SCREENS:
            if only in name and forms in form:
                kiosk = opened(name, form)
                kiosk.picture(folder / f"{name}-{form}.png")
                kiosk.close()


if __name__ == "__main__":
    app = QApplication(sys.argv[:1])
    load_fonts(resources_folder() / "fonts")
    load_fallback_fonts(resources_folder() / "fonts")
    render(Path(sys.argv[1]), *sys.argv[2:])
