"""What every screen is held to, in every form of the cashier's window: whole, inside, large enough, named."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from pos_terminal.app.views import TillView
from tests.ui import audit
from tests.ui.pages.cashier import Cashier

Open = Callable[..., Cashier]
Screens = Mapping[str, tuple[Callable[[], TillView], Callable[[Cashier], None]]]
FORMS = {
    "1366": ((1366, 768), 100),
    "1024": ((1024, 768), 100),
    "1920": ((1920, 1080), 100),
    "1280": ((1280, 800), 100),
    "1366 at 125 %": ((1366, 768), 125),
    "1920 at 150 %": ((1920, 1080), 150),
}
SCALES = {scale: [form for form, (_size, its_own) in FORMS.items() if its_own == scale] for _, scale in FORMS.values()}


def show(open_cashier: Open, screens: Screens, screen: str, form: str) -> Cashier:
    view, do = screens[screen]
    size, scale = FORMS[form]
    cashier = open_cashier(view(), size, scale)
    do(cashier)
    cashier.settle()
    return cashier


def problems(cashier: Cashier) -> list[str]:
    window, theme = cashier.window, cashier.theme
    return [
        *(f"clipped: {line}" for line in audit.clipped_words(window, theme)),
        *(f"outside: {line}" for line in audit.outside(window)),
        *(f"small: {line}" for line in audit.small_targets(window, theme)),
        *(f"overlap: {line}" for line in audit.overlapping_targets(window)),
    ]


def in_each(open_cashier: Open, screens: Screens, screen: str, forms: Sequence[str]) -> list[str]:
    """What is wrong in forms of one scale: the first as it opens, the others, and dark, as the window changes."""
    cashier = show(open_cashier, screens, screen, forms[0])
    found = [f"no name: {line}" for line in audit.unnamed(cashier.window)]
    for form in forms:
        cashier.window.resize(*FORMS[form][0])
        cashier.settle()
        found += [f"{form}: {line}" for line in problems(cashier)]
    cashier.theme.set_look("dark")
    cashier.settle()
    return found + [f"dark: {line}" for line in problems(cashier)]
