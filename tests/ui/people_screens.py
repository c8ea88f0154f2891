"""Screens of people: a manager's PIN, signing in, the first manager."""

from __future__ import annotations

from collections.abc import Callable

from pos_terminal.app.views import PinState, TillView
from tests.ui import people_samples, samples
from tests.ui.pages.cashier import Cashier

Do = Callable[[Cashier], None]


def nothing(_cashier: Cashier) -> None:
    return None


def typing(text: str) -> Do:
    def do(cashier: Cashier) -> None:
        cashier.type(text)

    return do


def first_pin(cashier: Cashier) -> None:
    cashier.type("Mia")
    cashier.press("Return", *"802604", "Return")


def settings(*names: str) -> Do:
    """Open Cashiers and PINs, and touch what is named."""

    def do(cashier: Cashier) -> None:
        cashier.press("Ctrl+5")
        for name in ("settings_people_button", *names):
            cashier.tap(name)

    return do


def new_person(cashier: Cashier) -> None:
    settings("people_add_button")(cashier)
    cashier.type("Zoe")
    cashier.press("Return", *"4927", "Return", *"49")


SCREENS: dict[str, tuple[Callable[[], TillView], Do]] = {
    "11-pin": (lambda: people_samples.asking(PinState(wrong=True, tries_left=4)), nothing),
    "11-pin-typed": (people_samples.asking, typing("8026")),
    "11-pin-locked": (lambda: people_samples.asking(PinState(locked_until=samples.NOW + 42)), nothing),
    "11-pin-discount": (lambda: people_samples.asking(approval=people_samples.DISCOUNT), nothing),
    "11-pin-silent": (lambda: people_samples.asking(PinState(problem="pins_no_store")), nothing),
    "signin": (people_samples.signing_in, typing("49")),
    "signin-demo": (people_samples.demo, nothing),
    "signin-many": (people_samples.many, nothing),
    "signin-wrong": (lambda: people_samples.signing_in(PinState("a", wrong=True, tries_left=1)), nothing),
    "signin-first": (people_samples.first, nothing),
    "signin-first-again": (people_samples.first, first_pin),
    "manager": (people_samples.managing, nothing),
    "people": (people_samples.listing, settings()),
    "people-new": (people_samples.listing, new_person),
    "people-change": (people_samples.listing, settings("people_3_button")),
}
